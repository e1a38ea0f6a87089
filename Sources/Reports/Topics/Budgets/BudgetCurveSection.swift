import Findings
import Statistics
import Values

/// The tables of one function at several budgets: final gaps, the power laws that hold, and where arms change places.
struct BudgetCurveSection {
  private let finding: BudgetCurve
  private let function: String
  private let isExplained: Bool

  init(_ finding: BudgetCurve, function: String, explained: Bool) {
    self.finding = finding
    self.function = function
    isExplained = explained
  }

  /// A table of the arms, and one of the crossings where there are any.
  var blocks: [Document.Block] {
    let title = "\(function): final \(finding.noun) against budget"
    return Document.Block.section(
      title, Table(Array(finding.lines.indices), columns, explained: isExplained), notes)
      + Document.Block.section("\(function): crossings", Table(finding.crossings, crossings), [crossingNote])
  }

  private var columns: [Column<Int>] {
    let finding = finding
    let arm = Column<Int>("Arm", .left) { RichText(finding.lines[$0].label) }
    let gaps = finding.budgets.enumerated().map { place, budget in
      Column<Int>(RichText("\(NumberText.count(budget)) \(finding.unit)")) { row in
        Self.phrase(finding.lines[row].medians[place])
      } from: { row in
        let line = finding.lines[row]
        return Derivation(
          "the median of the runs of this budget, with its exact interval of order statistics",
          ["quantile", "medianInterval"], sources: [line.sources[place]],
          steps: Derivation.Step.interval(line.medians[place], isShown: true))
      }
    }
    let law = Column<Int>("Power law's a") {
      Self.phrase(finding.lines[$0].law)
    } from: { row in
      Self.derivation(finding.lines[row])
    }
    return [arm] + gaps + [law]
  }

  private static func phrase(_ median: Interval) -> RichText {
    RichText(
      NumberText.short(median.estimate, 2) + " ("
        + [median.lower, median.upper].map { NumberText.short($0, 2) }.joined(separator: "–") + ")")
  }

  private static func phrase(_ law: Result<BudgetCurve.Law, BudgetCurve.Refusal>) -> RichText {
    switch law {
    case .success(let law):
      let interval = law.exponent ?? law.fit.exponent
      return RichText(NumberText.interval(interval.estimate, interval.lower, interval.upper))
    case .failure(let refusal): return RichText("— " + refusal.reason.words)
    }
  }

  private static func derivation(_ line: BudgetCurve.Line) -> Derivation {
    guard case .success(let law) = line.law else { return Derivation("no law holds", ["scalingLaw"]) }
    return Derivation(
      "the exponent of gap = c · budget^−a by least squares on the logarithms of the medians", ["scalingLaw"],
      sources: line.sources,
      steps: [
        Derivation.Step("log₁₀ c", law.fit.logConstant), Derivation.Step("Theil and Sen's a", law.fit.robustExponent),
        Derivation.Step("lower end by Student's t", law.fit.exponent.lower),
        Derivation.Step("upper end by Student's t", law.fit.exponent.upper),
      ])
  }

  private var crossings: [Column<BudgetCurve.Crossing>] {
    let unit = finding.unit
    return [
      Column("Better before", .left) { RichText($0.first) }, Column("Better after", .left) { RichText($0.second) },
      Column(RichText("Between, \(unit)")) {
        RichText("\(NumberText.count($0.between.0)) and \(NumberText.count($0.between.1))")
      },
      Column("Near") { RichText($0.at.map { "\(NumberText.significant($0, 2))" } ?? "—") },
      Column("In resamples") { RichText(NumberText.percent($0.share)) },
    ]
  }

  private var notes: [RichText] {
    [
      """
      Each budget has runs of its own, with its own horizon, on the same seeds: median of the final \(finding.noun), with \
      its exact 95 % interval (from the least to the greatest run below \(BudgetCurve.fewestSeeds) seeds).
      """,
      """
      Power law's a: the exponent of \(finding.noun) = c · budget^−a through the medians, with its 95 % interval over \
      \(NumberText.count(BudgetCurve.replicates)) resamples of the seeds, all budgets of a seed together (below \
      \(BudgetCurve.fewestSeeds) seeds by Student's t). Where no law is stated the reason stands: it takes \
      \(ScalingLaw.fewest) budgets over \(ScalingLaw.decades.shortest) decades, gaps above what rounding resolves, no \
      significant curvature, a better fit than an exponential's, and exponents between neighbours within a factor of two.
      """,
    ]
  }

  private var crossingNote: RichText {
    """
    Arms whose medians change places from one budget to the next; near: where lines on logarithmic axes meet; in \
    resamples: the share of \(NumberText.count(BudgetCurve.replicates)) resamples of the seeds with the same two orders.
    """
  }
}

extension ScalingLaw.Refusal {
  /// In a cell.
  fileprivate var words: String {
    switch self {
    case .fewBudgets: "few budgets"
    case .narrow: "narrow range"
    case .failed: "failed"
    case .floor: "at the floor"
    case .curved: "curved"
    case .exponential: "exponential"
    case .uneven: "uneven"
    }
  }
}
