extension Method {
  /// Every optimizer, in the order of lists and reports.
  public static let catalogue: [Method] = [
    Method(GradientDescent.self),
    Method(SGD.self),
    Method(Momentum.self),
    Method(Nesterov.self),
    Method(Adagrad.self),
    Method(Adadelta.self),
    Method(RMSprop.self),
    Method(Adam.self),
    Method(AdamW.self),
    Method(LineSearch<SteepestDescent>.self),
    Method(LineSearch<ConjugateFR>.self),
    Method(LineSearch<ConjugatePR>.self),
    Method(LineSearch<BFGS>.self),
    Method(LineSearch<BFGS2>.self),
    Method(Newton.self),
    Method(SimplexDescent<NelderMead>.self),
    Method(SimplexDescent<NelderMeadClassic>.self),
  ]
}
