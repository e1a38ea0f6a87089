/// One case of a reference file, replayed.
package struct ParityCase: Sendable, Equatable {
  /// How a case came out.
  package enum Verdict: Sendable, Equatable {
    case passed
    /// Says where and why.
    case failed(String)
    /// There is nothing here that would replay it; says what is missing.
    case notImplemented(String)
  }

  /// The path of its file.
  package let file: String
  /// Its name inside the file.
  package let id: String
  /// The deviation from the reference that is largest against its tolerance, and that tolerance; `nil` where nothing
  /// was compared. Measured as the format's tolerance is: relative to the reference, with a floor near zero.
  package let deviation: Double?
  /// What the deviation may be at most, by the format of the file; `nil` where nothing was compared.
  package let tolerance: Double?
  /// How it came out.
  package let verdict: Verdict
}

extension ParityCase {
  init(file: String, id: String, _ comparison: Comparison) {
    self.init(
      file: file, id: id, deviation: comparison.worst?.deviation, tolerance: comparison.worst?.tolerance,
      verdict: comparison.verdict)
  }

  init(file: String, id: String, _ verdict: Verdict) {
    self.init(file: file, id: id, deviation: nil, tolerance: nil, verdict: verdict)
  }
}
