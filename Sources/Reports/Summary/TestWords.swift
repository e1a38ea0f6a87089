import Findings
import Plans
import Values

/// What tables say of the tests behind them.
extension PairedTest {
  /// "sign test".
  var words: String {
    switch self {
    case .sign: "sign test"
    case .signedRank: "Wilcoxon's signed-rank test"
    case .signProcess: "sign e-process"
    case .signedRankProcess: "signed-rank e-process"
    }
  }

  /// How several of them are corrected together.
  var correction: String { isSequential ? "closed testing" : "Holm" }

  /// Its name in the catalogue of statistics.
  var statistic: String { rawValue }

  /// What is tested, and why so.
  var reason: String {
    switch fixed {
    case .sign, .signProcess:
      """
      is an arm the better one on more seeds than a fair coin would give it? That needs nothing of the gaps but their order, so \
      that neither their scale nor skewness nor failed runs move it
      """
    case .signedRank, .signedRankProcess:
      """
      is the pseudo-median of the differences of lg gaps 0? That needs differences which are symmetric: where they are skewed it \
      rejects a median of 0 far too often, which the sign test does not
      """
    }
  }
}

extension [Comparison] {
  /// The line that stands where nothing is bold because no arm is told to be worse than the best; none where some is,
  /// or where samples are too small for any to be.
  func nothingApart(_ what: String = "arm", marks: String = "none is bold") -> [RichText] {
    isEmpty || tells || !canTell
      ? [] : [.strong("Not told apart") + RichText(": no \(what) can be told to be worse than the best; \(marks).")]
  }
}

/// What bold and ranks mean in a table, in a line for its caption.
extension PairedTest {
  /// - Parameters:
  ///   - what: "the best-ranked arm".
  ///   - ranks: what a rank is; `nil` for a table without.
  func key(bold what: String, ranks: String? = nil) -> RichText {
    RichText(
      "Bold: \(what) and all that are not told to be worse (\(words), \(correction), α = 0.05)"
        + (ranks.map { ". Rank: " + $0 } ?? "")
        + ".")
  }
}

extension OverallRanking {
  /// What bold means beside mean ranks over functions.
  var key: RichText {
    let bold =
      criticalDifference.map {
        "closer than the critical difference of \(NumberText.significant($0, 3)) (α = 0.05) to the best mean rank"
      } ?? "none, the functions being too few"
    return RichText(
      "Bold: \(bold). Mean rank: over \(functions) functions of the arm's rank on each, 1 being the best.")
  }
}
