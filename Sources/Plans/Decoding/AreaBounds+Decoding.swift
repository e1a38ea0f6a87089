extension ReportOptions {
  /// Reads `report.aoccBounds`: two gaps, the lesser first; the usual ones where it is absent.
  ///
  /// - Returns: `nil` with what is wrong noted.
  static func areaBounds(_ node: Node?) -> ClosedRange<Double>? {
    guard let node else { return usualAreaBounds }
    guard let bounds = node.json.numbers, bounds.count == 2, bounds[0] > 0, bounds[0] < bounds[1],
      bounds[1] < .infinity
    else {
      node.refuse("two positive numbers, the lesser first, such as [1e-8, 100]")
      return nil
    }
    return bounds[0]...bounds[1]
  }
}
