import Plans
import Statistics
import Values

/// Normalised scores of the arms over all functions: each run's area over the convergence curve.
struct ScoresSection {
  private let rows: [Row]
  private let input: ReportInput
  private let functions: [FunctionDigest]
  /// Functions without a minimum.
  private let left: Int
  private let baseline: String?

  private static let replicates = 1000

  struct Row: Sendable {
    let label: String
    let sources: [Derivation.Source]
    let interquartileMean: BootstrapInterval
    let mean: Double
    let median: Double
    let optimalityGap: Double
    /// How often a run scores above one of the baseline; `nil` for the baseline itself.
    let improvement: BootstrapInterval?
  }

  init(_ digests: [FunctionDigest], _ input: ReportInput, baseline: String?, jobs: Int) {
    let functions = digests.filter { $0.measure.isGap && $0.arms.contains { !$0.measures.areas.isEmpty } }
    self.functions = functions
    self.input = input
    left = digests.count - functions.count
    let labels = functions.sharedArms
    let reference = baseline.flatMap { labels.contains($0) ? $0 : nil }
    self.baseline = reference
    let names = functions.map(\.canonical)
    func table(_ label: String) -> ScoreTable {
      ScoreTable(functions: names, scores: functions.map { $0.arm(label)?.measures.areas ?? [] })
    }
    let tables = labels.map(table)
    let place = reference.flatMap { labels.firstIndex(of: $0) }
    // All arms are resampled alike: seeds are paired.
    let cell = "\(input.experiment.seed) \(Digest(of: names.joined(separator: " ")))"
    let cache = ResampleCache()
    rows = concurrentMap(labels.count, jobs: jobs) { index in
      let scores = tables[index]
      var improvement: BootstrapInterval?
      if let place, place != index {
        improvement = scores.probabilityOfImprovement(
          over: tables[place], cell: cell, replicates: Self.replicates, from: cache)
      }
      return Row(
        label: labels[index],
        sources: functions.compactMap { function in
          function.arm(labels[index]).map { $0.source(function.label, "AOCC", $0.measures.areas) }
        },
        interquartileMean: scores.interval(
          of: .interquartileMean, cell: cell, replicates: Self.replicates, from: cache),
        mean: scores(.mean), median: scores(.median), optimalityGap: scores(.optimalityGap(target: 1)),
        improvement: improvement)
    }.sorted { ($0.interquartileMean.estimate, $1.label) > ($1.interquartileMean.estimate, $0.label) }
  }

  var blocks: [Document.Block] {
    rows.count < 2
      ? [] : Document.Block.section("Scores", Table(rows, columns, explained: input.explains), notes)
  }

  private var columns: [Column<Row>] {
    let best = rows.first?.interquartileMean.lower ?? 0
    func number(_ value: Double) -> RichText { RichText(NumberText.significant(value, 3)) }
    func column(_ title: RichText, _ statistic: String, _ value: @escaping (Row) -> Double) -> Column<Row> {
      Column(title) {
        number(value($0))
      } from: {
        Derivation(
          "a summary of all scores", [statistic, "aocc"], sources: $0.sources,
          steps: [Derivation.Step(statistic, value($0))])
      }
    }
    var columns: [Column<Row>] = [
      Column("Arm", .left) { $0.interquartileMean.upper >= best ? .strong($0.label) : RichText($0.label) },
      Column("IQM") {
        RichText($0.interquartileMean.phrase)
      } from: { row in
        Derivation(
          "the interquartile mean of all scores with its interval", ["iqm", "aocc", "bootstrap"], sources: row.sources,
          steps: Derivation.Step.interval(row.interquartileMean, Self.replicates))
      },
      column("Mean", "meanScore", \.mean), column("Median", "medianScore", \.median),
      column("Optimality gap", "optimalityGap", \.optimalityGap),
    ]
    if let baseline {
      columns.append(
        Column("Better than \(baseline)") {
          RichText($0.improvement?.phrase ?? "baseline")
        } from: { row in
          Derivation(
            "how often a run scores above one of the baseline on the same function",
            ["probabilityOfImprovement", "bootstrap"],
            sources: row.sources,
            steps: row.improvement.map { Derivation.Step.interval($0, Self.replicates) } ?? [])
        })
    }
    return columns
  }

  private var notes: [RichText] {
    var notes: [RichText] = [
      """
      Score: the run's area over the convergence curve, between 0 and 1, over \(BudgetClock(input.experiment.budget).unit). \
      Curves are recorded at some steps only; what a run gains between two of them counts from the second on. Intervals: 95 %, \
      \(NumberText.count(Self.replicates)) resamples of each function's runs. Bold: intervals that overlap that of the best.
      """
    ]
    if left > 0 { notes.append("Without \(NumberText.counted(left, "function")) of which no minimum is known.") }
    return notes
  }
}

extension BootstrapInterval {
  /// "0.62 [0.58 … 0.66]".
  var phrase: String { NumberText.interval(estimate, lower, upper) }
}

extension Derivation.Step {
  /// A bootstrap interval's numbers.
  static func interval(_ interval: BootstrapInterval, _ replicates: Int) -> [Derivation.Step] {
    [
      Derivation.Step("estimate", interval.estimate), Derivation.Step("resamples", Double(replicates)),
      Derivation.Step("lower", interval.lower), Derivation.Step("upper", interval.upper),
    ]
  }
}
