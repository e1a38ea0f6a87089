import Plans

/// What is found over all functions; each finding is computed once, when it is first asked for.
package final class Overall {
  /// What the report is made of.
  package let input: ReportInput
  /// The functions that have runs and rank them, in their order; of several budgets those at the largest.
  package let functions: [FunctionDigest]
  /// The same at every budget: a claim is of all of them.
  private let everywhere: [FunctionDigest]
  /// The functions whose gradients are noisy.
  package let noisy: NoisyFunctions
  /// The models with what was made of them.
  package let fits: FittedModels
  /// How many arms there are in all.
  package let arms: Int
  /// Optimizers against schedules.
  package let axis: ScheduleAxis
  private let jobs: Int

  /// - Parameters:
  ///   - arms: how many arms there are in all.
  ///   - jobs: how many arms are looked at at a time; no finding depends on it.
  package init(
    _ input: ReportInput, _ functions: [FunctionDigest], _ noisy: NoisyFunctions, _ fits: FittedModels, arms: Int,
    _ axis: ScheduleAxis,
    jobs: Int
  ) {
    self.input = input
    everywhere = functions.filter { !$0.arms.isEmpty }
    self.functions = everywhere.filter { $0.budget == input.experiment.budgets.last }
    self.noisy = noisy
    self.fits = fits
    self.arms = arms
    self.axis = axis
    self.jobs = jobs
  }

  /// What became of the claims of the experiment.
  package private(set) lazy var claims = ClaimResults(input, everywhere)
  /// The arms against the baseline, where seeds are added until that is decided.
  package private(set) lazy var decisions = BaselineDecisions(input, functions)
  /// The arms that every function has, best first.
  package private(set) lazy var order = ArmOrder(functions)
  /// Their ranks; `nil` where there are not two functions or not two arms.
  package private(set) lazy var ranking = OverallRanking(functions, order, input)
  /// The labels of those that are told to be worse than the best over all functions, or on the only one.
  package var worse: Set<String> {
    ranking?.worse ?? (functions.count == 1 ? functions[0].comparisons.worse : [])
  }
  /// Their scores.
  package private(set) lazy var scores = ArmScores(functions, input, jobs: jobs)
  /// Their profiles.
  package private(set) lazy var profiles = ArmProfiles(functions, input)
  /// The ratios of two arms; `nil` where there are not two.
  package private(set) lazy var ratios = LogRatios(functions, input)
  /// Their runtime distributions.
  package private(set) lazy var runtimes = RuntimeShares(functions, input, jobs: jobs)
  /// The arms' ranks against the budget; `nil` where there are not two functions or arms, or the budget is not timed.
  package private(set) lazy var armBudgets = BudgetRanking(functions, input)
  /// All analyses of the arms over seven choices; `nil` where no file names their figure.
  package private(set) lazy var multiverse =
    input.experiment.report.figures.names("multiverse") ? Multiverse(functions, input) : nil
  /// Whether what is tuned in one place carries over, for each of what tuning knows several of.
  package private(set) lazy var carryOvers = Tuning.Aspect.allCases.compactMap { CarryOver(input, over: $0) }
  /// What branches save.
  package private(set) lazy var branchCosts = BranchCosts(input.experiment, input.tuning)
  /// The schedules' ranks against the budget where there are several schedules, else the arms'.
  package private(set) lazy var budgets =
    axis.schedules.count >= 2 ? BudgetRanking(functions, axis, input) : armBudgets
}
