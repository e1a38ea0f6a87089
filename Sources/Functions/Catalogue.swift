extension FunctionKind {
  /// Every function, in the order of lists and reports.
  package static let catalogue: [FunctionKind] = classic + equations + regressions

  private static let classic: [FunctionKind] = [
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
    FunctionKind.tiltedDoubleWell,
    FunctionKind(MullerBrown.self),
    FunctionKind(Flat.self),
  ]

  private static let equations: [FunctionKind] = [
    scalarEquation,
    equationSystem,
    linearSystem,
    eigenproblem,
  ]

  private static let regressions: [FunctionKind] = [
    FunctionKind(squares: NISTRegression.self)
  ]

  /// Every function that lives on data, in the order of lists and reports.
  package static let models: [FunctionKind] = [
    linearRegression,
    FunctionKind(model: LogisticRegression.self),
    FunctionKind(model: MultilayerPerceptron.self),
    circleFit,
    FunctionKind(model: TiedRegression.self),
    principalComponent,
  ]
}
