import Findings
import Plans
import Values

/// The arms against the baseline, where seeds are added until it is decided whether each differs from it.
struct DecisionsSection {
  /// What its heading begins with.
  static let heading = "Decided against "

  private let decisions: BaselineDecisions
  private let input: ReportInput

  /// `nil` where nothing is decided so.
  init?(_ decisions: BaselineDecisions?, _ input: ReportInput) {
    guard let decisions, !decisions.rows.isEmpty else { return nil }
    self.decisions = decisions
    self.input = input
  }

  var blocks: [Document.Block] {
    [
      .heading(2, RichText(Self.heading + decisions.baseline)),
      .table(Table(decisions.rows, columns, explained: input.explains)), .notes(notes),
    ]
  }

  private typealias Row = BaselineDecisions.Row

  private var statistics: [String] { [input.experiment.report.test.statistic, "closedMeans"] }

  private var columns: [Column<Row>] {
    [
      Column("Arm", .left) { RichText($0.arm) },
      Column("Differs") { row in
        row.decidedAfter.map { RichText.strong("after \(NumberText.counted($0, "seed"))") } ?? "open"
      } from: { row in
        Derivation(
          "the first number of seeds after which the mean of its e-values over functions is 20", statistics,
          sources: row.sources)
      },
      Column("Largest e") {
        RichText(NumberText.significant($0.evidence, 3))
      } from: {
        Derivation(
          "the largest e-value so far of the mean over functions, by closed testing over the arms", statistics,
          sources: $0.sources)
      },
      Column("Better on", .left) { Self.text($0.better, of: $0.functions) },
      Column("Worse on", .left) { Self.text($0.worse, of: $0.functions) },
    ]
  }

  /// Functions with how many seeds each took.
  private static func text(_ places: [BaselineDecisions.Place], of functions: Int) -> RichText {
    if places.isEmpty { return "—" }
    return RichText(
      functions == 1
        ? "after \(NumberText.counted(places[0].seeds, "seed"))"
        : places.map { "\($0.function) (\($0.seeds))" }.joined(separator: ", "))
  }

  private var notes: [RichText] {
    let growth = input.experiment.growth
    let open = decisions.rows.filter { $0.decidedAfter == nil }.map(\.arm)
    var notes: [RichText] = [
      """
      Seeds are added, in their order, until every arm is told from \(decisions.baseline); all are looked at after every seed, \
      which e-values allow (\(input.experiment.report.test.words) on equal seeds). Differs: the mean of an arm's e-values over \
      functions has reached 20 by closed testing over the arms: it is not the same everywhere. Better and worse: on these \
      functions it is, by closed testing over all arms and functions, with how many seeds that took.
      """
    ]
    if let growth, growth.isSpent, !open.isEmpty {
      notes.append(
        .strong("Open")
          + RichText(
            ": \(growth.taken) seeds, the most that may be taken, did not tell \(open.joined(separator: ", ")) from "
              + "\(decisions.baseline)."))
    }
    return notes
  }
}
