extension Method {
  /// Every optimizer, in the order of lists and reports.
  public static let catalogue: [Method] = [
    Method(Adam.self)
  ]
}
