import Statistics

/// The table over all functions.
struct OverallSection {
  private let ranking: OverallRanking

  init(_ ranking: OverallRanking) { self.ranking = ranking }

  var blocks: [Document.Block] { [.table(Table(ranking.rows, columns)), .notes(notes)] }

  private var columns: [Column<OverallRanking.Row>] {
    let marked = ranking.marked
    var columns = [
      Column<OverallRanking.Row>("Arm", .left) { marked.contains($0.label) ? .strong($0.label) : RichText($0.label) },
      Column("Mean rank") { RichText(NumberText.significant($0.meanRank, $0.meanRank < 10 ? 3 : 4)) },
      Column("Best on") { RichText("\($0.best)/\(ranking.functions)") },
    ]
    if ranking.rows.contains(where: { $0.solved != nil }) {
      columns.append(
        Column("Last target reached") { row in RichText(row.solved.map { "\($0.successes)/\($0.runs)" } ?? "—") })
    }
    if ranking.rows.contains(where: { $0.failures.successes > 0 }) {
      columns.append(Column("Failed") { RichText("\($0.failures.successes)/\($0.failures.runs)") })
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
      notes.append("Bold: within Nemenyi's critical difference of \(digits) (α = 0.05) of the best mean rank.")
    } else if ranking.rows.count > 20 {
      notes.append("None is bold: critical differences are tabulated up to 20 arms.")
    } else {
      notes.append(
        """
        None is bold: with \(ranking.functions) functions and \(ranking.rows.count) arms, Nemenyi's critical difference \
        (α = 0.05) is as wide as all ranks; too few functions to tell.
        """)
    }
    if !ranking.left.isEmpty {
      notes.append("Without a rank, since some function has no runs of them: \(ranking.left.joined(separator: ", ")).")
    }
    return notes
  }
}
