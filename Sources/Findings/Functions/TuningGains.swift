import Plans
import Statistics
import Values

/// What tuning gained on one function: each tuned arm against itself at the defaults, and the best tuned against the
/// best untuned.
package struct TuningGains: Sendable {
  /// A tuned arm and an untuned one, each with its runs.
  package struct Pair: Sendable {
    /// The label of the function.
    package let function: String
    /// What the function's runs are compared by.
    package let measure: Measure
    /// The tuned arm.
    package let tuned: Side
    /// The untuned one.
    package let untuned: Side
    /// The settings that the untuned arm has at their defaults.
    package let settings: [String: JSON]
    /// Tuned against untuned, on the seeds that both have.
    package let comparison: Comparison
  }

  /// The runs of an arm.
  package struct Side: Sendable {
    /// The label of the arm.
    package let label: String
    /// The arm with its settings.
    package let arm: Arm
    /// For each seed what the run is ranked by.
    package let values: [Double]
    /// These runs as a source.
    package let source: Derivation.Source

    fileprivate init(_ arm: ArmSummary) {
      label = arm.label
      self.arm = arm.arm
      values = arm.values
      source = arm.source("final gap", arm.values)
    }
  }

  /// The best of the tuned arms, and what several untuned ones give.
  package struct Best: Sendable {
    /// The two.
    package let pair: Pair
    /// How the untuned one was chosen.
    package let choice: TuningChoice
    /// The runs that it was chosen by; empty where cells need not be explained.
    package let trials: [Derivation.Source]
    /// The arms of the function that have a mean rank, best first, with it.
    package let ranks: [(label: String, rank: Double)]
  }

  /// By arm, best first.
  package private(set) var pairs: [Pair] = []
  /// `nil` where nothing was chosen among untuned arms.
  package private(set) var best: Best?

  /// The tests behind the tables.
  package var comparisons: [Comparison] { (pairs + (best.map { [$0.pair] } ?? [])).map(\.comparison) }

  init(_ summary: FunctionSummary, _ tuning: TuningSummary?) {
    guard let tuning else { return }
    let settings = Dictionary(
      tuning.untuned.map { ($0.cell.key, $0.settings) }, uniquingKeysWith: { first, _ in first })
    pairs = summary.arms.compactMap { arm in
      guard let untuned = summary.untuned[arm.label], let values = settings[untuned.cell.key], !values.isEmpty else {
        return nil
      }
      return Self.pair(arm, untuned, values, summary)
    }
    if let choice = tuning.bestUntuned.first(where: { $0.function == summary.function }),
      let tuned = summary.arms.first,
      let untuned = summary.untuned[choice.label], let pair = Self.pair(tuned, untuned, [:], summary)
    {
      best = Best(
        pair: pair, choice: choice, trials: summary.trials.untuned,
        ranks: zip(summary.arms, summary.meanRanks).compactMap { arm, rank in rank.map { (arm.label, $0) } })
    }
  }

  private static func pair(
    _ tuned: ArmSummary, _ untuned: ArmSummary, _ settings: [String: JSON], _ summary: FunctionSummary
  ) -> Pair? {
    let common =
      tuned.isOneRun
      ? untuned.seeds : untuned.isOneRun ? tuned.seeds : tuned.seeds.filter(Set(untuned.seeds).contains)
    guard !common.isEmpty else { return nil }
    let family = Comparison.family(
      against: "untuned", reference: 1,
      of: [tuned, untuned].map { arm in
        Contender(
          label: arm.label, values: arm.values(of: common), isOneRun: arm.isOneRun,
          resolution: summary.measure.resolution, isGap: summary.measure.isGap)
      }, by: summary.test, shifts: true)
    return family.first.map {
      Pair(
        function: summary.function.label, measure: summary.measure, tuned: Side(tuned), untuned: Side(untuned),
        settings: settings, comparison: $0)
    }
  }
}
