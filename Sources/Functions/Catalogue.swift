extension FunctionKind {
  /// Every function, in the order of lists and reports.
  public static let catalogue: [FunctionKind] = [
    FunctionKind(Rosenbrock.self)
  ]
}
