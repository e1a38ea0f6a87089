/// What tells two arms apart whose runs seeds pair.
package enum PairedTest: String, Sendable, CaseIterable {
  /// Which arm is better on more seeds. It assumes nothing of the values: the default.
  case sign
  /// Wilcoxon's signed-rank test, of the pseudo-median of differences, which are of lg gaps where gaps are compared.
  /// More powerful where differences are symmetric; where they are skewed it rejects a median of 0 far too often.
  case signedRank
}
