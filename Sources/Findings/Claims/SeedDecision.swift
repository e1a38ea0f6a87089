import Plans
import Statistics

extension ReportInput {
  /// After how many of the seeds that are taken all is decided that seeds can decide: every claim, or, where there are
  /// none, whether each arm differs from the baseline. `nil` where more seeds are to be taken.
  ///
  /// It is a function of the runs alone: neither of how many seeds were added at a time, nor of who made them.
  ///
  /// - Throws: what reading runs and finding minima throws.
  package func seedsToDecide(jobs: Int) throws -> Int? {
    var input = self
    // What no decision needs is not worked out.
    input.experiment.report.figures = .only([])
    input.experiment.report.tables = []
    let functions = try input.digests(jobs: jobs)
    let decided: [Int?]
    if experiment.claims.isEmpty {
      guard let decisions = BaselineDecisions(input, functions) else { return nil }
      decided = decisions.rows.filter(\.canBeDecided).map(\.decidedAfter)
    } else {
      decided = ClaimResults(input, functions).results.filter(\.canBeDecided).map(\.decidedAfter)
    }
    let known = decided.compactMap(\.self)
    return known.count == decided.count ? known.max() ?? 0 : nil
  }

  /// What comparisons need of each function, at the largest budget, and at every one where there are claims, which are
  /// of all of them.
  ///
  /// - Throws: what reading runs and finding minima throws.
  func digests(jobs: Int) throws -> [FunctionDigest] {
    let groups = FunctionGroup.groups(of: self)
    let looked = experiment.claims.isEmpty ? groups.filter { $0.function.budget == experiment.budgets.last } : groups
    return try looked.compactMap { group in
      let (minimum, objective) = (try self.minimum(group.function), try? group.function.objective())
      let measure = Measure(minimum: minimum, floor: experiment.report.floor, of: objective)
      var arms: [ArmSummary] = []
      try CellPass(self, jobs: jobs).forEach(
        in: group, measure, Coordinates(objective, minimum), render: { _ in () }, { arms.append($0.arm) })
      let summary = FunctionSummary(
        group.function, measure, arms, baseline: nil, untuned: [:],
        trials: try TrialSources(self, group.function, measure), by: experiment.report.test, shifts: false)
      return SamplerStudies(summary, experiment).isPure ? nil : FunctionDigest(summary, tuning)
    }
  }
}
