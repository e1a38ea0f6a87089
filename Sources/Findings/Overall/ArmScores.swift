import Plans
import Statistics
import Values

/// Normalised scores of the arms over all functions: each run's area over the convergence curve.
package struct ArmScores: Sendable {
  /// An arm's scores, summed up.
  package struct Row: Sendable {
    /// The label of the arm.
    package let label: String
    /// The scores, function by function.
    package let sources: [Derivation.Source]
    /// Whether there are runs enough for intervals.
    package let hasIntervals: Bool
    /// The fraction of scores above each threshold.
    package let above: [Interval]
    /// The interquartile mean.
    package let interquartileMean: Interval
    /// The mean, every function weighing alike.
    package let mean: Double
    /// The median.
    package let median: Double
    /// By how much scores fall short of 1.
    package let optimalityGap: Double
    /// How often a run scores above one of the baseline, on the same seed where seeds pair them; `nil` for the baseline
    /// itself.
    package let improvement: Interval?
  }

  /// By interquartile mean, the highest first.
  package let rows: [Row]
  /// How many functions have no minimum, and so no score.
  package let left: Int
  /// The arm that others are compared with; `nil` where there is none that every function has.
  package let baseline: String?
  /// Each arm's scores against those of the arm of the highest interquartile mean.
  package let comparisons: [Comparison]
  /// The settings that the arms are swept over.
  package let swept: SweptSettings

  /// Resamples behind each interval.
  package static let replicates = 2000
  /// With fewer runs on some function, resamples of them say little of how far a score would move.
  package static let fewestRuns = 6
  /// Where the distribution of scores is looked at.
  package static let thresholds = [0.1, 0.3, 0.5, 0.7, 0.9]

  init(_ digests: [FunctionDigest], _ input: ReportInput, jobs: Int) {
    let functions = digests.filter { $0.measure.isGap && $0.arms.contains { !$0.measures.areas.isEmpty } }
    left = digests.count - functions.count
    let labels = functions.sharedArms
    baseline = input.experiment.report.baseline.flatMap { labels.contains($0) ? $0 : nil }
    let names = functions.map(\.canonical)
    let tables = labels.map { label in
      ScoreTable(functions: names, scores: functions.map { $0.arm(label)?.measures.areas ?? [] })
    }
    let place = baseline.flatMap { labels.firstIndex(of: $0) }
    // All arms are resampled alike: seeds are paired.
    let cell = "\(input.experiment.seed) \(Digest(of: names.joined(separator: " ")))"
    let hasIntervals = tables.map { $0.scores.allSatisfy { $0.count >= Self.fewestRuns } }
    let resampled = labels.indices.filter { hasIntervals[$0] }
    let intervals = Dictionary(
      uniqueKeysWithValues: zip(
        resampled,
        ScoreTable.interquartileMeanIntervals(
          of: resampled.map { tables[$0] }, cell: cell, replicates: Self.replicates, jobs: jobs)))
    let rows = concurrentMap(labels.count, jobs: jobs) { index in
      let scores = tables[index]
      let improvement = place.flatMap { place in
        place == index
          ? nil
          : probabilityOfImprovement(over: functions.map { $0.scores(of: labels[index], beside: labels[place]) })
      }
      return Row(
        label: labels[index],
        sources: functions.compactMap { function in
          function.arm(labels[index]).map { $0.source(function.label, "AOCC", $0.measures.areas) }
        },
        hasIntervals: hasIntervals[index], above: scores.profile(above: Self.thresholds),
        interquartileMean: intervals[index]
          ?? Interval(estimate: scores(.interquartileMean), lower: -.infinity, upper: .infinity),
        mean: scores(.mean), median: scores(.median), optimalityGap: scores(.optimalityGap(target: 1)),
        improvement: improvement)
    }.sorted { ($0.interquartileMean.estimate, $1.label) > ($1.interquartileMean.estimate, $0.label) }
    self.rows = rows
    comparisons = Self.comparisons(rows.map(\.label), functions, by: input.experiment.report.test)
    swept = SweptSettings(functions, input)
  }

  /// Each arm against the first one: pairs are their scores on the same function with the same seed, or, where one of
  /// them was imported, their mean scores on the same function.
  private static func comparisons(
    _ labels: [String], _ functions: [FunctionDigest], by test: PairedTest
  ) -> [Comparison] {
    guard let reference = labels.first else { return [] }
    return Comparison.family(
      against: "best", reference: reference,
      labels.dropFirst().map { label in
        let scores = functions.map { $0.scores(of: label, beside: reference) }
        let byFunction = scores.contains { !$0.isPaired }
        if test.isSequential, !byFunction {
          // One pair a seed: what one seed gives on several functions is not independent.
          return Comparison.Pair(
            arm: label, values: means(scores.map(\.x)), reference: means(scores.map(\.y)),
            resolution: Resolution(absolute: 0, relative: 0x1p-40), test: test)
        }
        // Less is better.
        func values(_ own: [Double]) -> [Double] {
          byFunction ? [-own.reduce(0, +) / Double(own.count)] : own.map { -$0 }
        }
        return Comparison.Pair(
          arm: label, values: scores.flatMap { values($0.x) }, reference: scores.flatMap { values($0.y) },
          resolution: Resolution(absolute: 0, relative: 0x1p-40), test: test.fixed)
      })
  }

  /// The mean over functions of each seed's score, less being better.
  private static func means(_ scores: [[Double]]) -> [Double] {
    let seeds = scores.map(\.count).min() ?? 0
    return (0..<seeds).map { seed -> Double in
      let sum: Double = scores.reduce(0) { $0 + $1[seed] }
      return -sum / Double(scores.count)
    }
  }
}

extension FunctionDigest {
  /// The scores of two arms: in pairs by seed, one where no seed changes either; or, where one was imported, of all
  /// runs.
  fileprivate func scores(of label: String, beside other: String) -> (x: [Double], y: [Double], isPaired: Bool) {
    guard let x = arm(label), let y = arm(other) else { return ([], [], true) }
    if x.isImported || y.isImported { return (x.measures.areas, y.measures.areas, false) }
    let wanted = x.isOneRun && y.isOneRun ? Array(seeds.prefix(1)) : seeds
    return (x.values(x.measures.areas, of: wanted), y.values(y.measures.areas, of: wanted), true)
  }
}
