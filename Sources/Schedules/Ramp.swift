import Lanes

/// How a factor goes from one value to another.
enum Ramp: String, CaseIterable, Sendable {
  case linear, cosine

  /// The value a fraction `u`, 0 … 1, of the way from `start` to `end`, with both ends exact:
  ///
  ///     (1 − w) end + w start,    w = 1 − u (linear) or (1 + cos πu) / 2 (cosine)
  func callAsFunction(from start: Double, to end: Double, at u: Double) -> Double {
    let weight =
      switch self {
      case .linear: 1 - u
      case .cosine: (1 + .cos(.pi * u)) / 2
      }
    return (1 - weight) * end + weight * start
  }
}
