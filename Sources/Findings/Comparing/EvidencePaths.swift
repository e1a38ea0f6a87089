import Plans
import Statistics

/// E-values of several hypotheses, seed by seed, under closed testing: one that reaches 1/α at some seed is rejected
/// from there on.
struct EvidencePaths {
  /// By hypothesis, and then by seed.
  private let closed: [[Double]]

  /// - Parameter paths: by hypothesis an e-value after each seed; one of fewer seeds stays at its last.
  init(_ paths: [[Double]]) {
    let columns = paths.folded { closedMeans($0) }
    closed = paths.indices.map { row in columns.map { $0[row] } }
  }

  /// The largest e-value of each so far, at least 1: the inverse of a p that is valid at any seed.
  var greatest: [Double] { closed.map { max(1, $0.max() ?? 1) } }

  /// After how many seeds each is first rejected; `nil` where it is not.
  func decided(alpha: Double) -> [Int?] {
    closed.map { path in path.firstIndex { $0 * alpha >= 1 }.map { $0 + 1 } }
  }
}

extension Evidence {
  /// Before any seed.
  static let none = Evidence(better: 1, worse: 1)

  /// What differences say after each of them, by the e-process of a test.
  static func path(_ differences: [Double], margin: Double = 0, by test: PairedTest) -> [Evidence] {
    switch test.fixed {
    case .signedRank: signedRanks(differences, margin: margin)
    default: signs(differences, margin: margin)
    }
  }
}

extension [[Double]] {
  /// What several numbers come to after each seed; one of fewer seeds stays at its last.
  func folded<Value>(_ fold: ([Double]) -> Value) -> [Value] {
    (0..<(map(\.count).max() ?? 0)).map { seed in
      fold(map { $0.isEmpty ? 1 : $0[Swift.min(seed, $0.count - 1)] })
    }
  }
}
