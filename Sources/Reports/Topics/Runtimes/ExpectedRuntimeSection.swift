import Findings
import Plans
import Statistics
import Values

/// On one function the expected runtime of each arm to each target.
struct ExpectedRuntimeSection: StatisticsTopic {
  static let name = "expectedRuntimes"
  static let place = 4
  static func statistics(_ overall: Overall) -> [String] { ["ert", "bootstrap", "signedRank", "holm"] }

  static func part(of function: FunctionView) -> StatisticsPart {
    let section = Self(function.summary, function.input)
    let targets = function.input.experiment.targets
    return StatisticsPart(
      section.blocks, zip(targets, section.comparisons.families).map { ("evaluations to \($0.shortest)", $1) })
  }

  private let summary: FunctionSummary
  private let comparisons: TargetComparisons
  private let input: ReportInput

  private init(_ summary: FunctionSummary, _ input: ReportInput) {
    self.summary = summary
    comparisons = TargetComparisons(summary)
    self.input = input
  }

  private var blocks: [Document.Block] {
    let arms = summary.arms.filter { !$0.expected.isEmpty }
    return Document.Block.section(
      summary.function.label + ": expected runtime", Table(arms, columns, explained: input.explains), notes)
  }

  private var columns: [Column<ArmSummary>] {
    let best = comparisons.best
    return [Column("Arm", .left) { RichText($0.label) }]
      + input.experiment.targets.enumerated().map { target, gap in
        Column(RichText("≤ " + NumberText.target(gap))) { arm in
          let text = Self.text(arm.expected[target])
          return best.indices.contains(target) && best[target].contains(arm.label) ? .strong(text) : RichText(text)
        } from: { arm in
          let runtime = arm.expected[target]
          let runtimes = arm.measures.runtimes[target]
          return Derivation(
            "the expected runtime to the target, its interval, and the runs that reached it", ["ert", "bootstrap"],
            sources: [
              arm.source("evaluations to the target", runtimes.map(\.orInfinity)),
              arm.source("evaluations made until the target or in all", runtimes.map { Double($0.evaluations) }),
            ],
            steps: Derivation.Step.counts(runtime.successes) + [
              Derivation.Step("evaluations of all runs", Double(runtimes.reduce(0) { $0 + $1.evaluations })),
              Derivation.Step("ERT", runtime.value), Derivation.Step("resamples", Double(ArmSummary.replicates)),
              Derivation.Step("2.5 % of the resamples", runtime.dispersion.lower),
              Derivation.Step("97.5 % of the resamples", runtime.dispersion.upper),
            ])
        }
      }
  }

  /// "1,340 [1,200 … 1,500], 24/25".
  private static func text(_ runtime: ExpectedRuntime) -> String {
    let count = "\(runtime.successes.successes)/\(runtime.successes.runs)"
    guard runtime.value.isFinite else { return "∞, \(count)" }
    func whole(_ value: Double) -> String { value.isFinite ? NumberText.count(Int(value.rounded())) : "∞" }
    let interval = runtime.dispersion
    let value = whole(runtime.value)
    return interval.lower == interval.upper
      ? "\(value), \(count)" : "\(value) [\(whole(interval.lower)) … \(whole(interval.upper))], \(count)"
  }

  private var notes: [RichText] {
    let notes: [RichText] = [
      "Evaluations [95 % interval], and the runs that reached the target. Bold: the least, and all that are not told to be slower."
    ]
    // All columns compare the same arms on the same seeds.
    let short = comparisons.families.first { $0.contains { $0.verdict == .tooFewSeeds } } ?? []
    let best = Set(comparisons.families.compactMap { $0.first?.reference }).sorted()
    return notes + TooFew(short, marks: "No cell is bold.").notes + SweptSettings(summary.arms, input).flags(best)
  }

  /// What statistics.md says of these tables once.
  static let legend: [RichText] = [
    """
    Expected runtime: the interval is the 95 % percentile interval over \(NumberText.count(ArmSummary.replicates)) resamples of \
    the runs; ∞ where no run reached the target. Where less than half of the runs did, the estimate hangs on the budget. Bold: \
    signed-rank test against the least on the evaluations at equal seeds, ∞ for a run that missed the target, p by Holm's \
    method over the column, α = 0.05; an imported arm, whose seeds pair with nothing, by Mann and Whitney's test. An arm that \
    never reached the target is not bold.
    """
  ]
}
