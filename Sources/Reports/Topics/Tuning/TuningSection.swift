import Findings
import Lanes
import Plans
import Statistics
import Values

/// What tuning tried on one function: what it chose, how much that matters, and what fewer trials would have found.
struct TuningSection {
  private let rows: [Row]
  private let function: FunctionCase
  private let tuning: Tuning
  private let explained: Bool
  private let counts: [Int]
  private let trials: TrialSources

  struct Row {
    let choice: TuningChoice
    /// E[best of n] at n − 1.
    let curve: [Double]
    let sensitivity: RateSensitivity?
  }

  init?(_ summary: FunctionSummary, _ input: ReportInput) {
    guard let rule = input.experiment.tuning, let tuning = input.tuning else { return nil }
    function = summary.function
    trials = summary.trials
    self.tuning = rule
    explained = input.explains
    let choices = Dictionary(
      tuning.choices.filter { $0.function == summary.function && $0.trials.count > 1 }.map { ($0.label, $0) },
      uniquingKeysWith: { first, _ in first })
    rows = summary.arms.compactMap { arm in
      choices[arm.cell.cell.arm.label].map { choice in
        Row(
          choice: choice, curve: bestOf(choice.trials.map { $0.criterion ?? .infinity }),
          sensitivity: Self.sensitivity(choice, rule))
      }
    }
    if rows.isEmpty { return nil }
    let most = rows.map(\.curve.count).max() ?? 1
    counts = Array(Set([1, max(1, most / 4), max(1, most / 2)])).sorted()
  }

  static let suffix = ": tuning"

  /// Of the only tuned setting, if it is a positive number.
  private static func sensitivity(_ choice: TuningChoice, _ rule: Tuning) -> RateSensitivity? {
    guard rule.over.count == 1, let key = rule.over.first else { return nil }
    let pairs = choice.trials.compactMap { trial -> (Double, Double)? in
      guard let rate = trial.settings[key]?.number, rate > 0 else { return nil }
      let value = trial.criterion ?? .infinity
      // A mean of logarithms is a geometric mean.
      return (rate, rule.criterion == .meanLogGap && value.isFinite ? Double.pow(10, value) : max(0, value))
    }.sorted { $0.0 < $1.0 }
    guard pairs.count == choice.trials.count, zip(pairs, pairs.dropFirst()).allSatisfy({ $0.0 < $1.0 }) else {
      return nil
    }
    return RateSensitivity(rates: pairs.map(\.0), criteria: pairs.map(\.1))
  }

  var blocks: [Document.Block] {
    Document.Block.section(function.label + Self.suffix, Table(rows, columns, explained: explained), notes)
  }

  private var columns: [Column<Row>] {
    func number(_ value: Double?) -> RichText { RichText(value.map { NumberText.significant($0, 3) } ?? "—") }
    let sources = self.trials
    func trials(_ row: Row) -> [Derivation.Step] {
      row.choice.trials.map { Derivation.Step("criterion at \($0.settings.phrase)", $0.criterion ?? .infinity) }
    }
    let name = tuning.criterion.rawValue
    var columns: [Column<Row>] = [
      Column("Arm", .left) { RichText($0.choice.label) },
      Column("Chosen", .left) { row in
        RichText(row.choice.phrase + (row.choice.atEdge.isEmpty ? "" : " (edge)"))
      } from: {
        TuningChoice?.some($0.choice).derivation(sources)
      },
      Column("Searched", .left) {
        RichText($0.choice.space?.text ?? "—")
      } from: {
        Derivation("the values that were tried of each tuned setting", steps: trials($0))
      },
      Column("Tried") {
        RichText("\($0.choice.candidates)")
      } from: {
        Derivation("the settings that were tried", sources: sources.of($0.choice.label), steps: trials($0))
      },
      Column(RichText("Best " + name)) {
        number($0.choice.criterion)
      } from: {
        Derivation(
          "the criterion at the chosen settings, on the tuning seeds", sources: sources.of($0.choice.label),
          steps: trials($0))
      },
    ]
    for count in counts {
      columns.append(
        Column(RichText(count == 1 ? "Best of 1" : "Best of \(count)")) { row in
          row.curve.count >= count ? number(row.curve[count - 1]) : "—"
        } from: { row in
          Derivation(
            "what the best of so many trials may be expected to reach", ["tuningCurve"],
            sources: sources.of(row.choice.label),
            steps: trials(row)
              + (row.curve.count >= count ? [Derivation.Step("E[best of \(count)]", row.curve[count - 1])] : []))
        })
    }
    if rows.contains(where: { $0.sensitivity != nil }) {
      columns.append(
        Column("Good range, decades") { row in
          guard let sensitivity = row.sensitivity else { return "—" }
          let open = sensitivity.reachesLowerEnd || sensitivity.reachesUpperEnd
          return RichText((open ? "≥ " : "") + NumberText.short(sensitivity.width, 3))
        } from: { row in
          Derivation(
            "the width of the range next to the best within a factor of two of it", ["rateSensitivity"],
            sources: sources.of(row.choice.label),
            steps: trials(row)
              + (row.sensitivity.map {
                [
                  Derivation.Step("best", $0.best), Derivation.Step("from", $0.range.lowerBound),
                  Derivation.Step("to", $0.range.upperBound), Derivation.Step("decades", $0.width),
                ]
              } ?? []))
        })
    }
    return columns
  }

  private var notes: [RichText] {
    var notes: [RichText] = [
      "The \(tuning.criterion.rawValue) on \(NumberText.counted(tuning.seeds.count, "tuning seed")), on which the best was selected."
    ]
    if rows.contains(where: { !$0.choice.atEdge.isEmpty }) {
      notes.append("(edge): the chosen value is the least or the greatest that was tried; a better one may lie beyond.")
    }
    return notes
  }

  /// What statistics.md says of these tables once.
  static let legend: [RichText] = [
    """
    Tuning: the best of many, selected on the seeds that it is shown on, flatters; the function's table has new runs of it. Best \
    of n: expected of the best of n of the settings that were tried. Good range: next to the best and within a factor of two of it.
    """
  ]
}
