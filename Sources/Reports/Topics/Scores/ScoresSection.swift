import Findings
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

  /// Each arm's scores against those of the arm of the highest interquartile mean.
  let comparisons: [Comparison]
  private let best: Set<String>
  private let swept: SweptSettings

  private static let replicates = 1000
  /// With fewer runs on some function, resamples of them say little of how far a score would move.
  private static let fewestRuns = 6
  /// Where the distribution of scores is shown.
  private static let thresholds = [0.1, 0.3, 0.5, 0.7, 0.9]

  struct Row: Sendable {
    let label: String
    let sources: [Derivation.Source]
    /// Whether there are runs enough for intervals.
    let hasIntervals: Bool
    /// The fraction of scores above each threshold.
    let above: [BootstrapInterval]
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
    let rows = concurrentMap(labels.count, jobs: jobs) { index in
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
        hasIntervals: scores.scores.allSatisfy { $0.count >= Self.fewestRuns },
        above: scores.profile(above: Self.thresholds, cell: cell, replicates: Self.replicates, from: cache),
        interquartileMean: scores.interval(
          of: .interquartileMean, cell: cell, replicates: Self.replicates, from: cache),
        mean: scores(.mean), median: scores(.median), optimalityGap: scores(.optimalityGap(target: 1)),
        improvement: improvement)
    }.sorted { ($0.interquartileMean.estimate, $1.label) > ($1.interquartileMean.estimate, $0.label) }
    self.rows = rows
    comparisons = Self.comparisons(rows.map(\.label), functions)
    best = comparisons.notWorse
    swept = SweptSettings(functions, input)
  }

  /// Each arm against the first one: pairs are their scores on the same function with the same seed, or, where one of
  /// them was imported, their mean scores on the same function.
  private static func comparisons(_ labels: [String], _ functions: [FunctionDigest]) -> [Comparison] {
    guard let reference = labels.first else { return [] }
    func isImported(_ label: String) -> Bool { functions.contains { $0.arm(label)?.isImported ?? false } }
    // Less is better.
    func values(_ label: String, byFunction: Bool) -> [Double] {
      functions.flatMap { function -> [Double] in
        guard let arm = function.arm(label) else { return [] }
        let areas = arm.measures.areas
        if byFunction { return [-areas.reduce(0, +) / Double(areas.count)] }
        return areas.picked(from: arm.seeds, function.seeds).map { -$0 }
      }
    }
    return Comparison.family(
      against: "best", reference: reference,
      labels.dropFirst().map { label in
        let byFunction = isImported(label) || isImported(reference)
        return Comparison.Pair(
          arm: label, values: values(label, byFunction: byFunction),
          reference: values(reference, byFunction: byFunction))
      })
  }

  var blocks: [Document.Block] {
    if rows.count < 2 { return [] }
    return Document.Block.section("Scores", Table(rows, columns, explained: input.explains), notes)
      + Document.Block.section(
        "Distribution of scores", Table(rows, distribution, explained: input.explains), distributionNotes)
  }

  private var columns: [Column<Row>] {
    let (best, comparisons) = (best, comparisons)
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
          ["signedRank", "holm"], sources: row.sources,
          steps: comparisons.first { $0.arm == row.label }.map { [Derivation.Step("against", $0.reference)] + $0.steps }
            ?? [])
      },
      Column("IQM") {
        RichText($0.interquartileMean.phrase(hasInterval: $0.hasIntervals))
      } from: { row in
        Derivation(
          "the interquartile mean of all scores with its interval", ["iqm", "aocc", "bootstrap"], sources: row.sources,
          steps: Derivation.Step.interval(row.interquartileMean, Self.replicates, isShown: row.hasIntervals))
      },
      column("Mean", "meanScore", \.mean), column("Median", "medianScore", \.median),
      column("Optimality gap", "optimalityGap", \.optimalityGap),
    ]
    if let baseline {
      columns.append(
        Column("Better than \(baseline)") {
          let hasIntervals = $0.hasIntervals
          return RichText($0.improvement?.phrase(hasInterval: hasIntervals) ?? "baseline")
        } from: { row in
          Derivation(
            "how often a run scores above one of the baseline on the same function",
            ["probabilityOfImprovement", "bootstrap"],
            sources: row.sources,
            steps: row.improvement.map {
              Derivation.Step.interval($0, Self.replicates, isShown: row.hasIntervals)
            } ?? [])
        })
    }
    return columns
  }

  private var distribution: [Column<Row>] {
    [Column("Arm", .left) { RichText($0.label) }]
      + Self.thresholds.enumerated().map { place, threshold in
        Column(RichText("> \(threshold.shortest)")) {
          RichText($0.above[place].phrase(hasInterval: $0.hasIntervals))
        } from: { row in
          Derivation(
            "the fraction of scores above \(threshold.shortest), with a pointwise interval",
            ["scoreDistribution", "aocc", "bootstrap"], sources: row.sources,
            steps: Derivation.Step.interval(row.above[place], Self.replicates, isShown: row.hasIntervals))
        }
      }
  }

  private var distributionNotes: [RichText] {
    [
      """
      The fraction of scores above each of these values, every function weighing alike, with 95 % intervals that hold for \
      each column by itself: all together they hold less often. An arm whose fractions are all larger is better whatever \
      summary is taken.
      """
    ]
  }

  private var notes: [RichText] {
    var notes: [RichText] = [
      """
      Score: the run's area over the convergence curve, between 0 and 1, over \(BudgetClock(input.experiment.budget).unit). \
      Curves are recorded at some steps only; what a run gains between two of them counts from the second on. Intervals: 95 %, \
      \(NumberText.count(Self.replicates)) resamples of each function's runs\(withoutIntervals). Bold: the arm of the highest IQM \
      and every arm whose scores cannot be told apart from its: signed-rank test on the scores of equal functions and \
      seeds\(importedPairs), p by Holm's method over the table, α = 0.05.
      """
    ]
    notes += TooFew(comparisons, of: "pair").notes
    notes += swept.flags(rows.prefix(1).map(\.label))
    if left > 0 { notes.append("Without \(NumberText.counted(left, "function")) of which no minimum is known.") }
    return notes
  }
}

extension ScoresSection {
  fileprivate var withoutIntervals: String {
    rows.allSatisfy(\.hasIntervals) ? "" : "; — where some function has fewer than \(Self.fewestRuns) runs to resample"
  }

  /// How arms are paired that other tools ran.
  fileprivate var importedPairs: String {
    input.imports.isEmpty ? "" : " (of an imported arm on its mean scores of equal functions)"
  }
}

extension BootstrapInterval {
  /// "0.62 [0.58 … 0.66]"; "0.62 [—]" where there is too little to resample.
  func phrase(hasInterval: Bool) -> String {
    hasInterval ? NumberText.interval(estimate, lower, upper) : NumberText.significant(estimate, 3) + " [—]"
  }
}

extension Derivation.Step {
  /// A bootstrap interval's numbers.
  static func interval(_ interval: BootstrapInterval, _ replicates: Int, isShown: Bool = true) -> [Derivation.Step] {
    if !isShown {
      return [
        Derivation.Step("estimate", interval.estimate), Derivation.Step("interval", "none: too few to resample"),
      ]
    }
    return [
      Derivation.Step("estimate", interval.estimate), Derivation.Step("resamples", Double(replicates)),
      Derivation.Step("lower", interval.lower), Derivation.Step("upper", interval.upper),
    ]
  }
}
