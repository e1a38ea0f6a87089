import Findings

/// One function as its tables and figures see it.
struct FunctionView {
  /// Its arms, ranked and compared.
  let summary: FunctionSummary
  /// What findings over all functions take of it.
  let digest: FunctionDigest
  /// What is learnt of samplers on it.
  let studies: SamplerStudies
  /// What tables of values at steps take of its runs.
  let extracts: [CellExtract]
  let input: ReportInput
  /// Optimizers against schedules, on all functions.
  let axis: ScheduleAxis
  /// What its coordinates are called.
  let coordinates: Coordinates
  let styles: ArmStyles
  /// Of a function at the largest of several budgets its arms at all of them; else `nil`.
  let budgets: BudgetCurve?
  /// What convex theory says of its arms; `nil` where the report does not ask.
  let theory: TheoryBounds?

  var label: String { summary.function.label }
  /// What its figures are called.
  var title: String { summary.function.title }
  /// "gap" or "value".
  var noun: String { summary.measure.noun }
  /// Whether any run made a step: a budget may not reach to the first.
  var hasMoved: Bool { summary.arms.contains { ($0.curve.steps.last ?? 0) > 0 } }
  /// Whether every arm walks at random.
  var isOfSamplers: Bool {
    summary.arms.allSatisfy { (try? $0.arm.method)?.method.isSampler == true }
  }
  /// "median and quartiles over 25 seeds".
  var seedsText: String {
    let seeds = summary.arms.map(\.seeds.count).max() ?? 0
    return seeds == 1 ? "one seed" : "median and quartiles over \(seeds) seeds"
  }
}
