extension FunctionKind {
  /// Every function, in the order of lists and reports.
  package static let catalogue: [FunctionKind] = classic + equations + regressions

  /// Those that are given by a formula.
  package static let classic: [FunctionKind] = [
    FunctionKind(Sphere.self),
    FunctionKind(SumSquares.self),
    FunctionKind(Ellipsoid.self),
    FunctionKind(Quadratic.self),
    FunctionKind(Booth.self),
    FunctionKind(Rosenbrock.self),
    FunctionKind(Beale.self),
    FunctionKind(Himmelblau.self),
    FunctionKind(DoubleWell.self),
    FunctionKind(StyblinskiTang.self),
    FunctionKind(Rastrigin.self),
    FunctionKind(Griewank.self),
    FunctionKind(Ackley.self),
    FunctionKind(Cone.self),
    FunctionKind(Saddle.self),
    FunctionKind(MonkeySaddle.self),
    FunctionKind(TiltedDoubleWell.self),
    FunctionKind(MullerBrown.self),
    FunctionKind(Flat.self),
  ]

  private static let equations: [FunctionKind] = [
    FunctionKind(ScalarEquation.self),
    FunctionKind(EquationSystem.self),
    FunctionKind(LinearSystem.self),
    FunctionKind(Eigenproblem.self),
    FunctionKind(StationaryPoint.self),
    .negative,
  ]

  private static let regressions: [FunctionKind] = [
    FunctionKind(NISTRegression.self)
  ]

  /// Every function that lives on data, in the order of lists and reports.
  package static let models: [FunctionKind] = [
    FunctionKind(model: LinearRegression.self),
    FunctionKind(model: LogisticRegression.self),
    FunctionKind(model: MultinomialRegression.self),
    FunctionKind(model: MultilayerPerceptron.self),
    FunctionKind(model: CircleFit.self),
    FunctionKind(model: TiedRegression.self),
    FunctionKind(model: PrincipalComponent.self),
    FunctionKind(model: PrincipalComponents.self),
  ]

  /// What formulas in an experiment file say.
  package static let formulas: [FunctionKind] = [
    FunctionKind(formula: Expression.self),
    FunctionKind(formula: WrittenEquation.self),
    FunctionKind(formula: WrittenSystem.self),
  ]
}
