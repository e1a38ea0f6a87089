import Statistics
import Values

/// The mean rank at fractions of the budget, of the schedules or of the arms.
package struct BudgetRanking: Sendable {
  /// What is ranked with one another: the arms of one function, or those of one function and optimizer.
  package struct Setting: Sendable {
    /// What names it.
    package let name: String
    /// By what is ranked, its midrank by median gap at each fraction; what rounding alone parts ties.
    package let ranks: [[Double]]
    /// By fraction, the gaps of all that is ranked; empty where cells need not be explained.
    package let sources: [[Derivation.Source]]
  }

  /// Whether schedules are ranked, rather than arms.
  package let isOfSchedules: Bool
  /// What the ranks are a mean over.
  package let settings: [Setting]
  /// The mean ranks with their intervals, at `RunMeasures.fractions`.
  package let ranks: BudgetRanks
  /// For each fraction each of what is ranked against the best by mean rank.
  package let families: [[Comparison]]
  /// The settings that the arms are swept over.
  package let swept: SweptSettings

  /// With fewer settings their resamples say little of how far a mean rank would move.
  package static let fewestSettings = 6
  /// Resamples behind each interval.
  package static let replicates = 2000

  /// Whether intervals mean something.
  package var hasIntervals: Bool { settings.count >= Self.fewestSettings }

  /// The places of what is ranked, by the rank at the whole budget.
  package var order: [Int] {
    let last = ranks.budgets.count - 1
    return ranks.arms.indices.sorted { a, b in
      (ranks.cells[a][last].estimate, ranks.arms[a]) < (ranks.cells[b][last].estimate, ranks.arms[b])
    }
  }

  /// Of the arms that every function has, on each function.
  init?(_ digests: [FunctionDigest], _ input: ReportInput) {
    let labels = digests.sharedArms
    self.init(
      digests, input, names: labels, isOfSchedules: false,
      settings: digests.compactMap { Self.setting($0, $0.canonical, labels, input) },
      swept: SweptSettings(digests, input))
  }

  /// Of the schedules, for each function and optimizer that has all of them.
  init?(_ digests: [FunctionDigest], _ axis: ScheduleAxis, _ input: ReportInput) {
    let settings = digests.flatMap { function in
      axis.optimizers.enumerated().compactMap { place, optimizer -> Setting? in
        // An optimizer that some schedule lacks cannot rank them all.
        let members = axis.schedules.indices.compactMap { axis.label(schedule: $0, optimizer: place) }
        guard members.count == axis.schedules.count else { return nil }
        return Self.setting(function, "\(function.canonical) \(optimizer.identity)", members, input)
      }
    }
    self.init(
      digests, input, names: axis.schedules.map(\.name), isOfSchedules: true, settings: settings, swept: SweptSettings()
    )
  }

  private static func setting(
    _ function: FunctionDigest, _ name: String, _ members: [String], _ input: ReportInput
  ) -> Setting? {
    let arms = members.compactMap { function.arm($0) }
    guard arms.count == members.count, arms.count >= 2 else { return nil }
    let fractions = RunMeasures.fractions.indices
    let ranks = fractions.map { fraction in
      Ranks(of: arms.map { Sample($0.measures.atFractions[fraction]).median }, within: function.measure.resolution)
        .values
    }
    return Setting(
      name: name, ranks: arms.indices.map { arm in fractions.map { ranks[$0][arm] } },
      sources: input.explains
        ? fractions.map { fraction in
          arms.map { arm in
            arm.source(
              function.label, "gap at \(NumberText.percent(RunMeasures.fractions[fraction]))",
              arm.measures.atFractions[fraction])
          }
        } : [])
  }

  private init?(
    _ digests: [FunctionDigest], _ input: ReportInput, names: [String], isOfSchedules: Bool, settings: [Setting],
    swept: SweptSettings
  ) {
    guard settings.count >= 2, digests.allSatisfy({ $0.arms.allSatisfy(\.measures.isTimed) }) else { return nil }
    self.isOfSchedules = isOfSchedules
    self.settings = settings
    self.swept = swept
    let ranks = BudgetRanks(
      settings: settings.map(\.name), arms: names, budgets: RunMeasures.fractions, values: settings.map(\.ranks),
      cell: Digest(of: settings.map(\.name).sorted().joined(separator: "\n")).description, replicates: Self.replicates)
    self.ranks = ranks
    families = RunMeasures.fractions.indices.map { place in
      let rows = settings.map { $0.ranks.map { $0[place] } }
      let means = ranks.cells.map { $0[place].estimate }
      let best = means.indices.min { (means[$0], names[$0]) < (means[$1], names[$1]) } ?? 0
      let contenders = names.indices.map { arm in Contender(label: names[arm], values: rows.map { $0[arm] }) }
      return Comparison.family(against: "best", reference: best, of: contenders, by: input.experiment.report.test.fixed)
    }
  }
}
