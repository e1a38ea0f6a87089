import Findings
import Plans
import Statistics
import Values

/// What tuning tried on one function: what it chose, how much that matters, and what fewer trials would have found;
/// over all, what it gained.
struct TuningSection: StatisticsTopic {
  static let name = "tuning"
  static let place = 9
  static func statistics(_ overall: Overall) -> [String] {
    ["tuningCurve", "rateSensitivity", "shift", overall.input.experiment.report.test.statistic]
  }

  static func part(of function: FunctionView) -> StatisticsPart {
    let (summary, input) = (function.summary, function.input)
    let curves = TuningCurves(summary, input)
    return StatisticsPart(
      curves.map { Self(curves: $0, function: summary.function, explained: input.explains).blocks } ?? [],
      [("final \(summary.measure.noun)", function.digest.gains.comparisons)])
  }

  static func part(over overall: Overall) -> StatisticsPart {
    StatisticsPart(UntunedSection(overall).blocks + CarryOverSection.all(overall).flatMap(\.blocks))
  }

  private typealias Row = TuningCurves.Row

  private let curves: TuningCurves
  private let function: FunctionCase
  private let explained: Bool
  private var rows: [Row] { curves.rows }
  private var tuning: Tuning { curves.rule }

  private init(curves: TuningCurves, function: FunctionCase, explained: Bool) {
    self.curves = curves
    self.function = function
    self.explained = explained
  }

  private var blocks: [Document.Block] {
    Document.Block.section(function.label + ": tuning", Table(rows, columns, explained: explained), notes)
  }

  private static func number(_ value: Double?) -> RichText {
    RichText(value.map { NumberText.significant($0, 3) } ?? "—")
  }

  private static func trials(_ row: Row) -> [Derivation.Step] {
    row.choice.trials.map { Derivation.Step("criterion at \($0.settings.phrase)", $0.criterion ?? .infinity) }
  }

  private var columns: [Column<Row>] {
    [
      Column("Arm", .left) { RichText($0.choice.label) },
      Column("Chosen", .left) { row in
        RichText(row.choice.phrase + (row.choice.atEdge.isEmpty ? "" : " (edge)"))
      } from: {
        TuningChoice?.some($0.choice).derivation($0.trials)
      },
      Column("Searched", .left) {
        RichText($0.choice.space?.text ?? "—")
      } from: {
        Derivation("the values that were tried of each tuned setting", steps: Self.trials($0))
      },
    ] + edges + [
      Column("Tried") {
        RichText("\($0.choice.candidates)")
      } from: {
        Derivation("the settings that were tried", sources: $0.trials, steps: Self.trials($0))
      },
      Column(RichText("Best " + tuning.criterion.rawValue)) {
        Self.number($0.choice.criterion)
      } from: {
        Derivation(
          "the criterion at the chosen settings, on the tuning seeds", sources: $0.trials, steps: Self.trials($0))
      },
    ] + curves.counts.map(bestOf) + (rows.contains { $0.sensitivity != nil } ? [goodRange] : [])
  }

  /// What ranges grew from, and how far the best lies from their ends.
  private var edges: [Column<Row>] {
    if !tuning.extends && tuning.search == nil { return [] }
    let given = Column<Row>("Range of the file", .left) { RichText($0.choice.givenSpace?.text ?? "—") }
    let distance = Column<Row>("From the edge", .left) { RichText($0.choice.fromEdge ?? "—") }
    return tuning.extends ? [given, distance] : [distance]
  }

  private func bestOf(_ count: Int) -> Column<Row> {
    Column(RichText("Best of \(count)")) { row in
      row.curve.count >= count ? Self.number(row.curve[count - 1]) : "—"
    } from: { row in
      Derivation(
        "what the best of so many trials may be expected to reach", ["tuningCurve"], sources: row.trials,
        steps: Self.trials(row)
          + (row.curve.count >= count ? [Derivation.Step("E[best of \(count)]", row.curve[count - 1])] : []))
    }
  }

  private var goodRange: Column<Row> {
    Column("Good range, decades") { row in
      guard let sensitivity = row.sensitivity else { return "—" }
      let open = sensitivity.reachesLowerEnd || sensitivity.reachesUpperEnd
      return RichText((open ? "≥ " : "") + NumberText.short(sensitivity.width, 3))
    } from: { row in
      Derivation(
        "the width of the range next to the best within a factor of two of it", ["rateSensitivity"],
        sources: row.trials,
        steps: Self.trials(row)
          + (row.sensitivity.map {
            [
              Derivation.Step("best", $0.best), Derivation.Step("from", $0.range.lowerBound),
              Derivation.Step("to", $0.range.upperBound), Derivation.Step("decades", $0.width),
            ]
          } ?? []))
    }
  }

  private var notes: [RichText] {
    var notes: [RichText] = [
      "The \(tuning.criterion.rawValue) on \(NumberText.counted(tuning.seeds.count, "tuning seed")), on which the best was selected."
    ]
    if tuning.extends { notes.append(RichText(extensions)) }
    if let faults { notes.append(RichText(faults)) }
    if rows.contains(where: { !$0.choice.atEdge.isEmpty }) {
      notes.append(
        tuning.search == nil
          ? "(edge): the chosen value is the least or the greatest that was tried; a better one may lie beyond."
          : """
          (edge): the chosen value is the outermost that was tried, or within a twentieth of its range of the end; a better one \
          may lie beyond.
          """)
    }
    return notes
  }

  /// Which trials have runs that ended as none should, the worst first; `nil` where all are well.
  private var faults: String? {
    let trials = rows.flatMap { row in row.choice.trials.filter { $0.faults > 0 }.map { (row.choice.label, $0) } }
    let most = 3
    guard !trials.isEmpty else { return nil }
    let named = trials.sorted { $0.1.faults > $1.1.faults }.prefix(most).map { label, trial in
      "\(trial.faults) of \(label) at \(trial.settings.phrase)"
    }
    let others = trials.count > most ? ["of \(NumberText.counted(trials.count - most, "other setting"))"] : []
    let runs = trials.reduce(0) { $0 + $1.1.faults }
    return """
      \(NumberText.counted(runs, "run")) for tuning crashed, ran out of time or went wrong, and \(runs == 1 ? "counts" : "count") as \
      worse than any other: \((named + others).joined(separator: ", ")). `downhill status` says why.
      """
  }

  private var extensions: String {
    let further = Set(rows.map { $0.choice.trials.count - $0.choice.givenTrials.count })
    let (least, most) = (further.min() ?? 0, further.max() ?? 0)
    if most == 0 { return "No best lay at the edge of its range alone: no range was extended." }
    let count =
      least == most
      ? NumberText.counted(most, "further trial") : "\(least) to \(most) further trials, as the ranges had room"
    return """
      Ranges whose best lay at the edge were extended, at most \(NumberText.counted(TuningRange.most, "time")). Every arm had \
      \(count): where the best lay inside, \(tuning.search == nil ? "around it" : "further points of the whole range").
      """
  }

  /// What statistics.md says of these tables once.
  static let legend: [RichText] = [
    """
    Tuning: the best of many, selected on the seeds that it is shown on, flatters; the function's table has new runs of it. Best \
    of n: expected of the best of n of the settings that were tried. Good range: next to the best and within a factor of two of it.
    """
  ]
}
