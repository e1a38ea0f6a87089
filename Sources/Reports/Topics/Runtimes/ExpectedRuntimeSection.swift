import Findings
import Plans
import Statistics
import Values

/// On one function the expected runtime of each arm to each target.
struct ExpectedRuntimeSection: StatisticsTopic {
  static let name = "expectedRuntimes"
  static let place = 4
  static func statistics(_ overall: Overall) -> [String] {
    ["ert", overall.input.experiment.report.test.statistic, "holm"]
  }

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
      summary.function.label + ": expected runtime", Table(arms, columns, explained: input.explains, key: key),
      notes)
  }

  private var key: RichText { input.experiment.report.test.key(bold: "of each column the least expected runtime") }

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
            "the expected runtime to the target, its interval, and the runs that reached it", ["ert", "successRate"],
            sources: [
              arm.source("evaluations to the target", runtimes.map(\.orInfinity)),
              arm.source("evaluations made until the target or in all", runtimes.map { Double($0.evaluations) }),
            ],
            steps: Derivation.Step.counts(runtime.successes) + [
              Derivation.Step("evaluations of all runs", Double(runtimes.reduce(0) { $0 + $1.evaluations })),
              Derivation.Step("ERT", runtime.value), Derivation.Step("lower", runtime.interval.lower),
              Derivation.Step("upper", runtime.interval.upper),
            ])
        }
      }
  }

  /// "1,340 [1,200 … 1,500], 24/25"; "≥ 6,508, 0/25" where no run got there; "1,340, 1/1" of one run.
  private static func text(_ runtime: ExpectedRuntime) -> String {
    let count = "\(runtime.successes.successes)/\(runtime.successes.runs)"
    let interval = runtime.interval
    guard runtime.value.isFinite else { return "≥ \(interval.lower.wholeText), \(count)" }
    let value = runtime.value.wholeText
    return interval.lower == interval.upper || interval.upper == .infinity
      ? "\(value), \(count)" : "\(value) [\(interval.lower.wholeText) … \(interval.upper.wholeText)], \(count)"
  }

  private var notes: [RichText] {
    var notes: [RichText] = [
      """
      Evaluations [95 % interval], and the runs that reached the target; ≥ where none did. Bold: the least, and all that are \
      not told to be slower, where some are.
      """
    ]
    let level = zip(input.experiment.targets, comparisons.families).filter { !$1.nothingApart().isEmpty }.map {
      target, _ in
      "≤ " + NumberText.target(target)
    }
    if !level.isEmpty {
      notes.append(
        .strong("Not told apart")
          + RichText(
            ": in \(level.joined(separator: ", ")) no arm can be told to be slower than the least; none is bold."))
    }
    // All columns compare the same arms on the same seeds.
    let short = comparisons.families.first { $0.contains { $0.verdict == .tooFewSeeds } } ?? []
    let best = Set(comparisons.families.compactMap { $0.first?.reference }).sorted()
    notes += TooFew(short, marks: "No cell is bold.", isOneRunEach: summary.isOneRunEach).notes
    return notes + SweptSettings(summary.arms, input).flags(best)
  }

  /// What statistics.md says of these tables once.
  static let legend: [RichText] = [
    """
    Expected runtime: the evaluations of all runs over the number that reached the target. Its interval puts together those \
    of the mean evaluations (Student's) and of the share of runs (Wilson's) on logarithms, with their correlation; where no \
    run reached the target the lower end stands, after ≥. Of intervals in simulations 0.94 to 0.97 held the truth, and 0.92 \
    where most runs reach the target after times that scatter over decades. Where less than half of the runs did, the \
    estimate hangs on the \
    budget. Bold, by success and runtime together: on a seed an arm is the better one where it alone reached the target, or \
    sooner; the test of the function's table against the least, p by Holm's method over the column, α = 0.05; an imported \
    arm, whose seeds pair with nothing, by Mann and Whitney's test. An arm that never reached the target is not bold.
    """
  ]
}

extension Double {
  /// To a whole number of evaluations: "1,340", "3e+21", "∞".
  var wholeText: String {
    magnitude < 1e15 ? NumberText.count(Int(rounded())) : isFinite ? NumberText.significant(self, 3) : "∞"
  }
}
