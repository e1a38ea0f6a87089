import Values

/// Where the runs of a function begin. Equal seeds begin at equal points, whatever the arm.
package enum StartRule: Sendable, Hashable {
  /// Uniform in the function's domain.
  case domain
  /// Uniform in [low, high] in every coordinate.
  case box(Double, Double)
  /// The usual start of the literature, the same for every seed.
  case usual
  /// Gaussian about the usual start with this standard deviation in every coordinate.
  case around(Double)
  /// One point for every seed.
  case point([Double])

  /// As an experiment file writes it.
  package var identity: JSON {
    switch self {
    case .domain: "uniform"
    case .box(let low, let high): ["uniform": .numbers([low, high])]
    case .usual: "usual"
    case .around(let deviation): ["gaussian": .number(deviation)]
    case .point(let point): .numbers(point)
    }
  }
}
