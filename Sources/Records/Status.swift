/// How a run ended.
package enum Status: String, Sendable, Hashable, CaseIterable {
  /// Its budget was used up.
  case budget
  /// The last target, or the target that it was to stop at, was reached.
  case target
  /// The method came to an end, or a stopping rule held, at a point that is stationary.
  case converged
  /// A value that is not finite. Its curve goes up to the last finite value.
  case diverged
  /// It ran out of time.
  case timeout
  /// The process that ran it died.
  case crashed
  /// It could not begin: the function is not finite at its start, or the method failed on it.
  case invalid
  /// No progress at a point that is not stationary.
  case stalled

  /// Whether a run that ended so has no result: it ranks last, whatever it had reached before.
  package var isFailure: Bool {
    switch self {
    case .budget, .target, .converged, .stalled: false
    case .diverged, .timeout, .crashed, .invalid: true
    }
  }
}
