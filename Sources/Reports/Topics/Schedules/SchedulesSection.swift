import Findings
import Plans
import Schedules
import Statistics
import Values

/// Optimizers against schedules: on each function the median gap, over all the mean rank, and the shapes.
struct SchedulesSection: StatisticsTopic {
  static let name = "schedules"
  static let place = 5
  static func statistics(_ overall: Overall) -> [String] {
    ["quantile", "medianInterval"]
      + (overall.input.experiment.report.theory == nil ? [] : ["lastIterateBound", "rankCorrelation"])
  }

  static func part(of function: FunctionView) -> StatisticsPart {
    let theory = function.theory.map {
      TheorySection($0, function: function.label, explained: function.input.explains).blocks
    }
    return StatisticsPart(Self(axis: function.axis, input: function.input).blocks(function.summary) + (theory ?? []))
  }

  static func part(over overall: Overall) -> StatisticsPart {
    StatisticsPart(Self(axis: overall.axis, input: overall.input).blocks(overall.ranking))
  }

  private let axis: ScheduleAxis
  private let input: ReportInput

  private init(axis: ScheduleAxis, input: ReportInput) {
    self.axis = axis
    self.input = input
  }

  private var isMatrix: Bool { axis.schedules.count >= 2 && !axis.optimizers.isEmpty }

  /// On one function.
  private func blocks(_ summary: FunctionSummary) -> [Document.Block] {
    guard isMatrix else { return [] }
    let arms = Dictionary(uniqueKeysWithValues: summary.arms.map { ($0.label, $0) })
    let (best, measure) = (summary.best, summary.measure)
    let columns = matrix { label in
      guard let arm = arms[label] else { return "—" }
      let text = arm.median(measure)
      return best.contains(label) ? .strong(text) : RichText(text)
    } from: { label in
      guard let arm = arms[label] else { return Derivation("no such arm on this function") }
      return Derivation(
        "the median over seeds with an exact interval; the base rate is that of the cell",
        ["quantile", "medianInterval"], sources: [arm.source("final \(measure.noun)", arm.values)],
        steps: [
          Derivation.Step("settings", arm.cell.cell.arm.identity.canonical),
          Derivation.Step("median", arm.quartiles?.median ?? .infinity),
        ])
    }
    return Document.Block.section(
      summary.function.label + ": optimizers and schedules",
      Table(
        Array(axis.schedules.indices), columns, explained: input.explains,
        key: input.experiment.report.test.key(bold: "the best-ranked cell")),
      [
        """
        Median \(measure.noun) with its exact 95 % interval\(tuned). Bold: the best-ranked cell of the matrix and all that \
        are not told to be worse, where some are, as in the function's table.
        """
      ] + summary.comparisons.nothingApart("cell")
        + SweptSettings(summary.arms, input).flags(summary.arms.prefix(1).map(\.label)))
  }

  /// Over all functions, and the shapes.
  private func blocks(_ ranking: OverallRanking?) -> [Document.Block] {
    guard isMatrix else { return [] }
    var blocks: [Document.Block] = []
    if let ranking {
      let rows = Dictionary(uniqueKeysWithValues: ranking.rows.map { ($0.label, $0) })
      let (marked, names) = (ranking.marked, ranking.names)
      let columns = matrix { label in
        guard let row = rows[label] else { return "—" }
        let text = NumberText.significant(row.meanRank, row.meanRank < 10 ? 3 : 4)
        return marked.contains(label) ? .strong(text) : RichText(text)
      } from: { label in
        Derivation(
          "the mean over functions of the arm's rank on each", ["friedman", "criticalDifference"],
          sources: rows[label]?.sources.ranks ?? [],
          steps: zip(names, rows[label]?.ranks ?? []).map { Derivation.Step("rank on \($0)", $1) }
            + (rows[label].map { [Derivation.Step("mean", $0.meanRank)] } ?? []))
      }
      let bold =
        ranking.criticalDifference.map { difference in
          let digits = NumberText.significant(difference, 3)
          return marked.isEmpty
            ? "No two lie as far apart as the critical difference of \(digits) (α = 0.05): none is bold."
            : "Bold: closer than the critical difference of \(digits) (α = 0.05) to the best."
        } ?? "None is bold: \(ranking.tooFewFunctions)."
      blocks += Document.Block.section(
        "Optimizers and schedules",
        Table(Array(axis.schedules.indices), columns, explained: input.explains, key: ranking.key),
        [
          RichText(
            "Mean over \(NumberText.counted(ranking.functions, "function")) of the rank among all cells\(tuned). \(bold)"
          )
        ] + ranking.swept.flags(ranking.rows.prefix(1).map(\.label)))
    }
    return blocks + shapes
  }

  private var tuned: String {
    guard let tuning = input.experiment.tuning else { return "" }
    return "; \(tuning.over.joined(separator: ", ")) tuned for each cell apart"
  }

  private func matrix(
    _ cell: @escaping (String) -> RichText, from derivation: @escaping (String) -> Derivation
  ) -> [Column<Int>] {
    let axis = axis
    return [Column<Int>("Schedule", .left) { RichText(axis.schedules[$0].name) }]
      + axis.optimizers.enumerated().map { place, optimizer in
        Column(RichText(optimizer.name)) { row in
          axis.label(schedule: row, optimizer: place).map(cell) ?? "—"
        } from: { row in
          axis.label(schedule: row, optimizer: place).map(derivation) ?? Derivation("the grid has no such cell")
        }
      }
  }

  private var shapes: [Document.Block] {
    let tuned = input.experiment.tuning?.over ?? []
    let ofSchedules = tuned.filter { Arm.scheduleKey($0) != nil }
    let chosen =
      ofSchedules.isEmpty ? "" : " \(ofSchedules.joined(separator: ", ")): as the file has it, not as chosen."
    let arms = Dictionary(
      input.experiment.arms.map { ($0.scheduleIdentity(without: tuned), $0) }, uniquingKeysWith: { first, _ in first })
    let columns: [Column<ScheduleAxis.Entry>] = [
      Column("Schedule", .left) { RichText($0.name) },
      Column("Factor over the run", .left) { entry in
        RichText(arms[entry.identity].flatMap { Sparkline($0, horizon: input.experiment.budget.horizon)?.text } ?? "—")
      } from: { _ in
        Derivation("the factor on the base rate at 24 steps of the run, evenly apart, in eighths of the largest")
      },
      Column("Formula", .left) { entry in
        arms[entry.identity].flatMap { ScheduleKind.named($0.schedule) }.map { .code($0.formula) } ?? "—"
      },
    ]
    return Document.Block.section(
      "Schedules", Table(axis.schedules, columns, explained: input.explains),
      [
        RichText("Factor on the base rate against s = t/T; ") + .code("downhill schedule") + " prints it step by step."
          + RichText(chosen)
      ])
  }
}

/// A schedule as a line of text: its factor at 24 steps, each a bar in eighths of the largest.
package struct Sparkline {
  /// A bar a step.
  package let text: String

  /// `nil` where the schedule cannot be made, or has a factor that is no number.
  init?(_ arm: Arm, horizon: Int) {
    guard let schedule = try? arm.makeSchedule() else { return nil }
    self.init(schedule, horizon: horizon)
  }

  /// `nil` where a factor is no number.
  package init?(_ schedule: any Schedule, horizon: Int) {
    let width = 24
    // A budget without an end in steps has the greatest horizon that there is.
    let steps = min(max(1, horizon), 1 << 40)
    let factors = (0..<width).map { schedule.factor(at: $0 * max(1, steps - 1) / (width - 1), of: steps) }
    guard let most = factors.max(), most > 0, factors.allSatisfy(\.isFinite) else { return nil }
    let bars = Array("▁▂▃▄▅▆▇█")
    text = String(factors.map { bars[Int(min(8, max(1, (8 * ($0 / most)).rounded(.up)))) - 1] })
  }
}
