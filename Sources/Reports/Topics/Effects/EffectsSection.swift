import Findings
import Plans
import Statistics
import Values

/// On one function what each arm came to, with intervals, and how it differs from the baseline, or from the best arm.
struct EffectsSection: StatisticsTopic {
  static let name = "effects"
  static let place = 3
  static func statistics(_ overall: Overall) -> [String] {
    [
      "quantile", "medianInterval", "aocc", "successRate", "fisherExact", "shift", "holm", "attainableP",
      overall.input.experiment.report.test.statistic,
    ] + (overall.input.imports.isEmpty ? [] : ["mannWhitney", "probabilityOfSmaller", "hodgesLehmann"])
  }

  static func part(of function: FunctionView) -> StatisticsPart {
    StatisticsPart(Self(function.summary, function.input).blocks)
  }

  private let summary: FunctionSummary
  private let input: ReportInput
  private let family: [Comparison]
  private let comparisons: [String: Comparison]
  /// Tests of the last target's counts against the reference arm.
  private let fisher: ReachTests
  private var reference: String? { family.first?.reference }

  private init(_ summary: FunctionSummary, _ input: ReportInput) {
    self.summary = summary
    self.input = input
    family = summary.baseline.isEmpty ? summary.comparisons : summary.baseline
    comparisons = Dictionary(family.map { ($0.arm, $0) }, uniquingKeysWith: { first, _ in first })
    fisher = ReachTests(summary, family)
  }

  private var blocks: [Document.Block] {
    let arms = summary.arms.filter { !$0.seeds.isEmpty }
    return Document.Block.section(
      summary.function.label + ": effects", Table(arms, columns, explained: input.explains, key: key), notes)
  }

  private var key: RichText { input.experiment.report.test.key(bold: "the best-ranked arm") }

  private var columns: [Column<ArmSummary>] {
    let (measure, best) = (summary.measure, summary.best)
    var columns: [Column<ArmSummary>] = [
      Column("Arm", .left) { best.contains($0.label) ? .strong($0.label) : RichText($0.label) },
      Column(measure.isGap ? "Median gap" : "Median value") {
        RichText($0.median(measure))
      } from: { arm in
        let interval = Sample(arm.values).medianInterval()
        return Derivation(
          "the median over seeds with an exact interval", ["quantile", "medianInterval"],
          sources: [arm.source("final \(measure.noun)", arm.values)],
          steps: [Derivation.Step("median", arm.quartiles?.median ?? .infinity)]
            + (interval.map {
              [
                Derivation.Step("lower", $0.lower), Derivation.Step("upper", $0.upper),
                Derivation.Step("coverage", $0.coverage),
              ]
            } ?? [Derivation.Step("interval", "none: too few seeds")]))
      },
    ]
    if measure.isGap, summary.arms.allSatisfy(\.measures.isTimed) {
      columns.append(
        Column("AOCC") {
          RichText(NumberText.significant($0.meanArea, 3))
        } from: { arm in
          Derivation(
            "the mean over seeds of the area over the convergence curve", ["aocc"],
            sources: [arm.source("AOCC", arm.measures.areas)], steps: [Derivation.Step("mean", arm.meanArea)])
        })
    }
    if let target = input.experiment.targets.indices.last {
      let title = RichText("Reached " + NumberText.target(input.experiment.targets[target]))
      columns.append(
        Column(title) {
          RichText($0.targets[target].successes.phrase)
        } from: { arm in
          let count = arm.targets[target].successes
          let interval = count.interval()
          return Derivation(
            "the share of runs that reached the target, with Wilson's interval", ["successRate"],
            sources: [arm.source("evaluations to the target", arm.measures.runtimes[target].map(\.orInfinity))],
            steps: Derivation.Step.counts(count) + [
              Derivation.Step("lower", interval.lower), Derivation.Step("upper", interval.upper),
            ])
        })
      if !fisher.isEmpty { columns.append(fisherColumn(target)) }
    }
    return reference == nil ? columns : columns + tests
  }

  /// Whether the count of the column before differs from the reference arm's.
  private func fisherColumn(_ target: Int) -> Column<ArmSummary> {
    let (fisher, summary, reference) = (fisher, summary, reference)
    return Column("p, Fisher") {
      RichText(fisher[$0.label].map { NumberText.probability($0.adjusted) } ?? "—")
    } from: { arm in
      guard let test = fisher[arm.label], let other = summary.arms.first(where: { $0.label == reference }) else {
        return Derivation("the arm that others are compared with")
      }
      let sources = [arm, other].map {
        $0.source("evaluations to the target", $0.measures.runtimes[target].map(\.orInfinity))
      }
      return Derivation(
        "the counts of runs that reached the target, the arm's and that of \(other.label)", ["fisherExact", "holm"],
        sources: sources,
        steps: Derivation.Step.counts(arm.targets[target].successes)
          + Derivation.Step.counts(other.targets[target].successes)
          + [Derivation.Step("p", test.p), Derivation.Step("p by Holm's method", test.adjusted)])
    }
  }

  private var tests: [Column<ArmSummary>] {
    let (comparisons, summary, isGap) = (comparisons, summary, summary.measure.isGap)
    func column(
      _ title: RichText, _ text: @escaping (Comparison) -> String,
      _ statistics: @escaping (Comparison) -> [String] = { _ in [] },
      _ more: @escaping (Comparison) -> [Derivation.Step] = { _ in [] }
    ) -> Column<ArmSummary> {
      Column(title) {
        RichText(comparisons[$0.label].map(text) ?? "—")
      } from: { arm in
        guard let comparison = comparisons[arm.label] else {
          return Derivation("the arm that others are compared with")
        }
        var derivation = comparison.derivation(summary)
        derivation.statistics = statistics(comparison) + derivation.statistics
        derivation.steps += more(comparison)
        return derivation
      }
    }
    var columns: [Column<ArmSummary>] = []
    if isGap {
      columns.append(
        column(
          "Shift, decades", { $0.shift?.phrase ?? "—" }, { [$0.test.pairs == nil ? "hodgesLehmann" : "shift"] }
        ) { $0.shift.steps })
    }
    return columns + [
      column("Better on") { $0.tally }, column("p") { NumberText.probability($0.test.p) },
      column("p, Holm") { NumberText.probability($0.adjusted) },
      column("Verdict") { $0.verdict.rawValue },
    ]
  }

  private var notes: [RichText] {
    var notes: [RichText] = []
    if let reference {
      let unpaired = family.filter { $0.test.pairs == nil }.map(\.arm).sorted()
      let pairing =
        unpaired.isEmpty
        ? "on equal seeds"
        : unpaired.count == family.count
          ? "without pairs, by Mann and Whitney's test"
          : "on equal seeds; \(unpaired.joined(separator: ", ")) without pairs, by Mann and Whitney's test"
      let paired = unpaired.count == family.count ? "" : ", by the \(summary.test.words)"
      notes.append(RichText("Against \(reference), \(pairing)\(paired)."))
    }
    notes += TooFew(family, isOneRunEach: summary.isOneRunEach).notes + family.nothingApart()
    return notes + SweptSettings(summary.arms, input).flags(summary.arms.prefix(1).map(\.label))
  }

  /// What statistics.md says of these tables once.
  static let legend: [RichText] = [
    """
    Effects: the median's 95 % interval is exact, between order statistics, — where the seeds are too few for one (it takes \
    six); AOCC is the mean over seeds; reached is the share of runs, with Wilson's 95 % interval.
    """,
    """
    Shift: of lg gap, below zero where the arm is better, over the seeds on which the two differ; its interval has the shifts \
    that the test of the row does not reject at the level that Holm's method leaves the row, so that it leaves out 0 exactly \
    where the verdict tells the arms apart. Better on: the seeds on which the arm's gap is the smaller one, of all; without \
    pairs Â₁₂. p: of that test, then by Holm's method over the table. p, Fisher: Fisher's exact test on how many of the runs \
    reached the target, by Holm's method over the table.
    """,
  ]
}

extension ArmSummary {
  /// "1.2e-5 [3.1e-6 … 4.4e-5]"; without the interval where there are too few seeds.
  func median(_ measure: Measure) -> String { values.median(measure) }

  /// The mean over seeds; NaN where there are none.
  fileprivate var meanArea: Double { measures.areas.reduce(0, +) / Double(measures.areas.count) }
}

extension [Double] {
  /// The median of what runs are ranked by, with its exact interval.
  func median(_ measure: Measure) -> String {
    if isEmpty { return "—" }
    let median = measure.shown(Sample(self).quartiles.median)
    guard let interval = Sample(map(measure.shown)).medianInterval() else {
      return NumberText.gap(median, measure, NumberText.significant(median, 3)) + " [—]"
    }
    if interval.lower == interval.upper { return NumberText.gap(median, measure, NumberText.significant(median, 4)) }
    let values = [median, interval.lower, interval.upper]
    let texts = NumberText.rounded(values, uncertainty: (interval.upper - interval.lower) / 2)
    let shown = zip(values, texts).map { NumberText.gap($0, measure, $1) }
    return Set(shown).count == 1 ? shown[0] : "\(shown[0]) [\(shown[1]) … \(shown[2])]"
  }
}

extension ShiftEstimate {
  /// "−1.41 [−1.75 … −1.17]", in hundredths of a decade.
  var phrase: String {
    "\(NumberText.hundredths(shift)) [\(NumberText.hundredths(lower)) … \(NumberText.hundredths(upper))]"
  }
}

extension SuccessCount {
  /// "92 % [75 … 98]".
  var phrase: String {
    guard runs > 0 else { return "—" }
    let (lower, upper) = interval()
    func whole(_ share: Double) -> String { String(Int((100 * share).rounded())) }
    return "\(NumberText.percent(Double(successes) / Double(runs))) [\(whole(lower)) … \(whole(upper))]"
  }
}
