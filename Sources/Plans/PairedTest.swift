/// What tells two arms apart whose runs seeds pair.
package enum PairedTest: String, Sendable, CaseIterable {
  /// Which arm is better on more seeds. It assumes nothing of the values: the default.
  case sign
  /// Wilcoxon's signed-rank test, of the pseudo-median of differences, which are of lg gaps where gaps are compared.
  /// More powerful where differences are symmetric; where they are skewed it rejects a median of 0 far too often.
  case signedRank
  /// The e-process of signs, which may be looked at after every seed.
  case signProcess
  /// The e-process of signed ranks, which needs symmetric differences.
  case signedRankProcess

  /// Those that an experiment names; whether seeds are added until they tell is said apart.
  package static let named: [PairedTest] = [.sign, .signedRank]

  /// Of a number of seeds that is fixed beforehand.
  package var fixed: PairedTest {
    switch self {
    case .sign, .signProcess: .sign
    case .signedRank, .signedRankProcess: .signedRank
    }
  }

  /// Of seeds that are added as one looks.
  package var sequential: PairedTest {
    switch self {
    case .sign, .signProcess: .signProcess
    case .signedRank, .signedRankProcess: .signedRankProcess
    }
  }

  /// Whether one may look at it after every seed.
  package var isSequential: Bool { self == sequential }
}
