import Findings
import Statistics
import Values

/// The table over all functions.
struct OverallSection {
  private let ranking: OverallRanking
  private let explained: Bool
  private let searched: RichText?

  /// - Parameters:
  ///   - explained: whether the table keeps how its cells came about.
  ///   - searched: what tuning tried on every function.
  init(_ ranking: OverallRanking, explained: Bool = false, searched: RichText? = nil) {
    self.ranking = ranking
    self.explained = explained
    self.searched = searched
  }

  var blocks: [Document.Block] {
    [.table(Table(ranking.rows, columns, explained: explained, key: ranking.key)), .notes(notes)]
  }

  private var columns: [Column<OverallRanking.Row>] {
    let marked = ranking.marked
    let names = ranking.names
    var columns = [
      Column<OverallRanking.Row>("Arm", .left) { marked.contains($0.label) ? .strong($0.label) : RichText($0.label) },
      Column("Mean rank", exact: { $0.meanRank.exact }) {
        RichText(NumberText.significant($0.meanRank, $0.meanRank < 10 ? 3 : 4))
      } from: { row in
        Derivation(
          "the mean over functions of the arm's rank on each", ["friedman"], sources: row.sources.ranks,
          steps: zip(names, row.ranks).map { Derivation.Step("rank on \($0)", $1) }
            + [Derivation.Step("mean", row.meanRank)])
      },
      Column("Best on") {
        RichText("\($0.bestOn.count)/\(names.count)")
      } from: { row in
        Derivation(
          "functions on which the arm is bold", ["holm"], sources: row.sources.finals,
          steps: row.standings + [
            Derivation.Step("functions", Double(names.count)), Derivation.Step("bold on", Double(row.bestOn.count)),
          ])
      },
    ]
    if ranking.rows.contains(where: { $0.solved != nil }) {
      columns.append(
        Column(RichText(ranking.lastTarget.map { "≤ \(NumberText.target($0)) reached" } ?? "Last target reached")) {
          row in
          RichText(row.solved.map { "\($0.successes)/\($0.runs)" } ?? "—")
        } from: { row in
          Derivation(
            "runs that reached the last target, over all functions", ["successRate"], sources: row.sources.runtimes,
            steps: Step.counts(row.solved))
        })
    }
    if ranking.rows.contains(where: { $0.failures.successes > 0 }) {
      columns.append(
        Column("Failed") {
          RichText("\($0.failures.successes)/\($0.failures.runs)")
        } from: { row in
          Derivation(
            "runs that failed, over all functions: those whose gap counts as ∞", sources: row.sources.finals,
            steps: Step.counts(row.failures))
        })
    }
    return columns
  }

  private var notes: [RichText] {
    var notes: [RichText] = [
      """
      Mean over \(ranking.functions) functions of the arm's rank on each, which is by its mean rank over seeds \
      (Friedman's ranking). Best on: functions where it is bold.
      """
    ]
    if let difference = ranking.criticalDifference {
      let digits = NumberText.significant(difference, 3)
      notes.append(
        ranking.marked.isEmpty
          ? "Not told apart: no mean rank lies as far from the best as the critical difference of \(digits) (α = 0.05); none is bold."
          : "Bold: closer than the critical difference of \(digits) (α = 0.05) to the best mean rank.")
    } else {
      notes.append(RichText("None is bold: \(ranking.tooFewFunctions)."))
    }
    if let searched { notes.append(searched) }
    notes += ranking.swept.flags(ranking.rows.prefix(1).map(\.label))
    if !ranking.left.isEmpty {
      notes.append("Without a rank, since some function has no runs of them: \(ranking.left.joined(separator: ", ")).")
    }
    return notes
  }
}

private typealias Step = Derivation.Step

extension Derivation.Step {
  /// A count and what it is out of.
  static func counts(_ count: SuccessCount?) -> [Derivation.Step] {
    count.map { [Derivation.Step("runs", Double($0.runs)), Derivation.Step("of these", Double($0.successes))] } ?? []
  }
}

extension OverallRanking {
  /// Why no difference of mean ranks says anything.
  var tooFewFunctions: String {
    """
    with \(functions) functions\(ties == 0 ? "" : ", \(ties) of which part no arms,") and \(rows.count) arms chance alone sets mean ranks as far apart as they can be in more than \
    5 of 100 cases; too few functions to tell
    """
  }
}
