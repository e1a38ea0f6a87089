import Findings
import Plans
import Statistics
import Values

/// The answer that tests give, in words: the first line of a report and of each of its sections.
struct VerdictWords {
  private let test: PairedTest

  /// - Parameter test: what arms are compared by at equal seeds.
  init(_ test: PairedTest) { self.test = test }

  /// The answer on a function; `nil` where there is nothing to compare.
  ///
  /// - Parameter noun: what is compared: "gap" or "value".
  func line(_ function: FunctionSummary, noun: String) -> RichText? {
    // An imported arm shares no seeds with ours; the notes say what it is compared by.
    let isPaired = function.comparisons.allSatisfy { $0.test.pairs != nil }
    let tested = (isPaired ? "\(test.words) on equal seeds, " : "") + "\(test.correction), α = 0.05"
    return switch function.verdict {
    case nil: nil
    case .best(let arm, let others)?:
      .strong("\(arm) is best")
        + RichText(
          ": by its final \(noun) \(others == 1 ? "the other arm" : "each of the \(others) other arms") is told to be worse "
            + "(\(tested)).")
    case .among(let arm, let peers, let worse)?:
      .strong("\(arm) is ranked best")
        + RichText("; not told to be worse: \(Self.list(peers)); \(Self.worse(worse)) (\(tested)).")
    case .open(let arm)?:
      .strong("Open")
        + RichText(": no arm can be told to be worse than the best-ranked, \(arm) (\(tested))\(need(function)).")
    case .equal?: .strong("Equal") + RichText(": all arms came to the same on every seed, but for rounding.")
    case .oneRunEach(let arm, let equal)?:
      .strong(equal.isEmpty ? "\(arm) is ranked best" : "\(Self.list([arm] + equal)) came lowest, to the same")
        + RichText(
          ": starts are fixed and nothing is random, so that there is one run of each arm and nothing to test.")
    case .tooFew(let arm, let seeds, let needed?)?:
      .strong("Open")
        + RichText(
          ": \(arm) is ranked best, but \(NumberText.counted(seeds, "seed")) cannot tell; \(needed) can (\(tested)).")
    case .tooFew(let arm, _, nil)?:
      .strong("Open") + RichText(": \(arm) is ranked best, but there are too few runs to tell.")
    case .failed(let arm)?:
      .strong("Open") + RichText(": half of the runs of the best-ranked arm, \(arm), failed, or more.")
    }
  }

  /// How many seeds would tell an arm that is a little better; nothing where they are added until all is decided.
  private func need(_ function: FunctionSummary) -> String {
    guard test == .sign, function.comparisons.allSatisfy({ $0.test.pairs ?? 0 > 1 }) else { return "" }
    let (power, effect) = (0.9, 0.1)
    let pairs = SignPower.pairs(
      power: power, effect: effect, level: Comparison.alpha / Double(function.comparisons.count), isTwoSided: true)
    return "; \(pairs) seeds on which they differ tell an arm that is better on "
      + "\(NumberText.percent(0.5 + effect)) of them with probability \(power)"
  }

  /// The answer over all functions.
  func line(_ ranking: OverallRanking) -> RichText? {
    guard let best = ranking.rows.first else { return nil }
    let rank = NumberText.significant(best.meanRank, best.meanRank < 10 ? 3 : 4)
    let count = ranking.functions
    let leaders = ranking.rows.filter { $0.meanRank == best.meanRank }.map(\.label)
    let leads = leaders.count == 1 ? "\(best.label) has" : "\(Self.list(leaders)) share"
    if leaders.count == ranking.rows.count {
      return .strong("Open") + RichText(": all arms have the same mean rank (\(rank)) over \(count) functions.")
    }
    guard let difference = ranking.criticalDifference else {
      let alone =
        best.bestOn.isEmpty || leaders.count > 1
        ? "" : " It is best, or not told to be worse than the best, on \(best.bestOn.count) of \(count)."
      let ties = ranking.ties == 0 ? "" : ", \(ranking.ties) of which part no arms,"
      return .strong("Open")
        + RichText(
          ": \(leads) the best mean rank (\(rank)), but \(count) functions\(ties) are too few to tell "
            + "\(ranking.rows.count) arms apart over all of them.\(alone)")
    }
    let digits = NumberText.significant(difference, 3)
    let peers = ranking.rows.map(\.label).filter { ranking.marked.contains($0) && $0 != best.label }
    if ranking.marked.isEmpty {
      return .strong("Open")
        + RichText(
          ": \(leads) the best mean rank over \(count) functions (\(rank)), and no arm can be told from "
            + (leaders.count == 1 ? "it " : "them ") + "(critical difference \(digits), α = 0.05).")
    }
    let worse = Self.worse(ranking.rows.count - ranking.marked.count)
    return .strong("\(best.label) has the best mean rank over \(count) functions (\(rank))")
      + RichText(peers.isEmpty ? "" : "; not told apart from it: \(Self.list(peers))")
      + RichText("; \(worse) (critical difference \(digits), α = 0.05).")
  }

  private static func worse(_ count: Int) -> String {
    count == 1 ? "the other arm is worse" : "the other \(count) arms are worse"
  }

  /// Five labels at most.
  static func list(_ labels: [String]) -> String {
    let most = 5
    let shown = labels.prefix(labels.count == most + 1 ? most + 1 : most).joined(separator: ", ")
    let left = labels.count - most
    return left > 1 ? shown + ", and \(left) more" : shown
  }
}
