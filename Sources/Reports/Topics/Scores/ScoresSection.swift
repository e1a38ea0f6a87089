import Findings
import Plans
import Statistics
import Values

/// The tables of scores: their means, and their distribution.
struct ScoresSection: StatisticsTopic {
  static let name = "scores"
  static let place = 1
  static func statistics(_ overall: Overall) -> [String] {
    [
      "aocc", "meanScore", "medianScore", "iqm", "optimalityGap", "scoreDistribution", "probabilityOfImprovement",
      "bootstrap", overall.input.experiment.report.test.statistic, "holm",
    ]
  }

  static func part(over overall: Overall) -> StatisticsPart {
    StatisticsPart(
      Self(scores: overall.scores, input: overall.input).blocks, [("score", overall.scores.comparisons)])
  }

  private typealias Row = ArmScores.Row

  private let scores: ArmScores
  private let input: ReportInput
  private var rows: [Row] { scores.rows }
  private var comparisons: [Comparison] { scores.comparisons }

  private init(scores: ArmScores, input: ReportInput) {
    self.scores = scores
    self.input = input
  }

  var blocks: [Document.Block] {
    if rows.count < 2 { return [] }
    return Document.Block.section("Scores", Table(rows, columns, explained: input.explains, key: key), notes)
      + Document.Block.section(
        "Distribution of scores", Table(rows, distribution, explained: input.explains), distributionNotes)
  }

  private var key: RichText { input.experiment.report.test.key(bold: "the arm of the highest interquartile mean") }

  private var columns: [Column<Row>] {
    let (best, comparisons, input) = (comparisons.notWorse, comparisons, input)
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
      Column("Arm", .left) {
        best.contains($0.label) ? .strong($0.label) : RichText($0.label)
      } from: { row in
        Derivation(
          "the arm, bold where its scores cannot be told apart from those of the highest interquartile mean",
          [input.experiment.report.test.statistic, "holm"], sources: row.sources,
          steps: comparisons.first { $0.arm == row.label }.map { [Derivation.Step("against", $0.reference)] + $0.steps }
            ?? [])
      },
      Column("IQM", exact: { $0.interquartileMean.estimate.exact }) {
        RichText($0.interquartileMean.phrase(hasInterval: $0.hasIntervals))
      } from: { row in
        Derivation(
          "the interquartile mean of all scores with its interval", ["iqm", "aocc", "bootstrap"], sources: row.sources,
          steps: [Derivation.Step("resamples", Double(ArmScores.replicates))]
            + Derivation.Step.interval(row.interquartileMean, isShown: row.hasIntervals))
      },
      column("Mean", "meanScore", \.mean), column("Median", "medianScore", \.median),
      column("Optimality gap", "optimalityGap", \.optimalityGap),
    ]
    if let baseline = scores.baseline {
      columns.append(
        Column("Better than \(baseline)") {
          let hasIntervals = $0.hasIntervals
          return RichText($0.improvement?.phrase(hasInterval: hasIntervals) ?? "baseline")
        } from: { row in
          Derivation(
            "how often a run scores above one of the baseline on the same function, on the same seed where seeds pair them",
            ["probabilityOfImprovement"], sources: row.sources,
            steps: row.improvement.map { Derivation.Step.interval($0, isShown: row.hasIntervals) } ?? [])
        })
    }
    return columns
  }

  private var distribution: [Column<Row>] {
    [Column("Arm", .left) { RichText($0.label) }]
      + ArmScores.thresholds.enumerated().map { place, threshold in
        Column(RichText("> \(threshold.shortest)")) {
          RichText($0.above[place].phrase(hasInterval: $0.hasIntervals))
        } from: { row in
          Derivation(
            "the fraction of scores above \(threshold.shortest), with a pointwise interval",
            ["scoreDistribution", "aocc"], sources: row.sources,
            steps: Derivation.Step.interval(row.above[place], isShown: row.hasIntervals))
        }
      }
  }

  private var distributionNotes: [RichText] {
    [
      """
      The fraction of scores above each of these values, every function weighing alike, with 95 % intervals, Wilson's of \
      as many runs as say as much, that hold for each column by itself: all together they hold less often. (Of each, \
      0.91 to 0.98 held the truth in simulations.) An arm whose fractions are all larger is better whatever summary is taken.
      """
    ]
  }

  private var bounds: String {
    let bounds = input.experiment.report.areaBounds
    return "\(NumberText.target(bounds.lowerBound)) and \(NumberText.target(bounds.upperBound))"
  }

  private var notes: [RichText] {
    var notes: [RichText] = [
      """
      Score: the run's area over the convergence curve (AOCC) between the gaps \(bounds), between 0 and 1, over \(BudgetClock(input.experiment.budget).unit). \
      Curves are recorded at some steps only; what a run gains between two of them counts from the second on. Intervals: \
      95 %, of IQM by expanded percentiles of \(NumberText.count(ArmScores.replicates)) resamples of each function's \
      runs\(withoutIntervals). Bold: the arm of the highest IQM and every arm whose scores are not told to be worse, where \
      some are: \(input.experiment.report.test.words) on the scores of equal functions and seeds\(importedPairs), p by \
      Holm's method over the table, α = 0.05.
      """
    ]
    notes += TooFew(comparisons, of: "pair").notes + comparisons.nothingApart()
    notes += scores.swept.flags(rows.prefix(1).map(\.label))
    if scores.left > 0 {
      notes.append("Without \(NumberText.counted(scores.left, "function")) of which no minimum is known.")
    }
    return notes
  }
}

extension ScoresSection {
  fileprivate var withoutIntervals: String {
    rows.allSatisfy(\.hasIntervals)
      ? "" : "; — where some function has fewer than \(ArmScores.fewestRuns) runs to resample"
  }

  /// How arms are paired that other tools ran.
  fileprivate var importedPairs: String {
    input.imports.isEmpty ? "" : " (of an imported arm on its mean scores of equal functions)"
  }
}

extension Interval {
  /// "0.62 [0.58 … 0.66]"; "0.62 [—]" where there is too little to resample.
  func phrase(hasInterval: Bool) -> String {
    hasInterval ? NumberText.interval(estimate, lower, upper) : NumberText.significant(estimate, 3) + " [—]"
  }
}

extension Derivation.Step {
  /// An interval's numbers.
  static func interval(_ interval: Interval, isShown: Bool = true) -> [Derivation.Step] {
    if !isShown {
      return [
        Derivation.Step("estimate", interval.estimate), Derivation.Step("interval", "none: too few runs"),
      ]
    }
    return [
      Derivation.Step("estimate", interval.estimate),
      Derivation.Step("lower", interval.lower), Derivation.Step("upper", interval.upper),
    ]
  }
}
