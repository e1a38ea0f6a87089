import Plans
import Statistics
import Values

/// The mean rank at fractions of the budget: of the schedules where there are several, else of the arms.
struct BudgetsSection {
  private let ranks: BudgetRanks?
  private let input: ReportInput
  private let settings: [Setting]
  private let isOfSchedules: Bool

  private static let replicates = 1000

  /// Arms that are ranked with one another: those of one function, and one optimizer where schedules are ranked.
  private struct Setting {
    let name: String
    /// By what is ranked, the median gap at each fraction.
    let medians: [[Double]]
    let sources: [Derivation.Source]
  }

  init(_ digests: [FunctionDigest], _ axis: ScheduleAxis, _ input: ReportInput) {
    self.input = input
    let labels = digests.sharedArms
    let isOfSchedules = axis.schedules.count >= 2
    self.isOfSchedules = isOfSchedules
    var settings: [Setting] = []
    let fractions = RunMeasures.fractions.indices
    func setting(_ function: FunctionDigest, _ name: String, _ members: [String]) -> Setting? {
      let arms = members.compactMap { function.arm($0) }
      guard arms.count == members.count, arms.count >= 2 else { return nil }
      return Setting(
        name: name,
        medians: arms.map { arm in fractions.map { Sample(arm.measures.atFractions[$0]).median } },
        sources: input.explains
          ? arms.flatMap { arm in
            fractions.map { fraction in
              arm.source(
                function.label, "gap at \(NumberText.percent(RunMeasures.fractions[fraction]))",
                arm.measures.atFractions[fraction])
            }
          } : [])
    }
    for function in digests {
      if isOfSchedules {
        // An optimizer that some schedule lacks cannot rank them all.
        for (place, optimizer) in axis.optimizers.enumerated() {
          let members = axis.schedules.indices.compactMap { axis.label(schedule: $0, optimizer: place) }
          guard members.count == axis.schedules.count else { continue }
          if let found = setting(function, "\(function.canonical) \(optimizer.identity)", members) {
            settings.append(found)
          }
        }
      } else if let found = setting(function, function.canonical, labels) {
        settings.append(found)
      }
    }
    self.settings = settings
    let names = isOfSchedules ? axis.schedules.map(\.name) : labels
    guard settings.count >= 2, BudgetClock(input.experiment.budget).length > 0 else {
      ranks = nil
      return
    }
    ranks = BudgetRanks(
      settings: settings.map(\.name), arms: names, budgets: RunMeasures.fractions, values: settings.map(\.medians),
      cell: Digest(of: settings.map(\.name).sorted().joined(separator: "\n")).description, replicates: Self.replicates)
  }

  var blocks: [Document.Block] {
    guard let ranks else { return [] }
    let last = ranks.budgets.count - 1
    let order = ranks.arms.indices.sorted { a, b in
      (ranks.cells[a][last].estimate, ranks.arms[a]) < (ranks.cells[b][last].estimate, ranks.arms[b])
    }
    return Document.Block.section("Rank against budget", Table(order, columns(ranks), explained: input.explains), notes)
  }

  private func columns(_ ranks: BudgetRanks) -> [Column<Int>] {
    [Column<Int>(isOfSchedules ? "Schedule" : "Arm", .left) { RichText(ranks.arms[$0]) }]
      + ranks.budgets.enumerated().map { place, fraction in
        let column = ranks.cells.map { $0[place] }
        let best = column.min { $0.estimate < $1.estimate }?.upper ?? 0
        return Column(RichText(NumberText.percent(fraction))) { row in
          let cell = ranks.cells[row][place]
          return cell.lower <= best ? .strong(cell.phrase) : RichText(cell.phrase)
        } from: { row in
          Derivation(
            "the mean over settings of the rank by median gap after \(NumberText.percent(fraction)) of the budget",
            ["budgetRanks", "bootstrap"],
            sources: settings.flatMap(\.sources).filter { $0.quantity.hasSuffix(" " + NumberText.percent(fraction)) },
            steps: settings.map { setting in
              Derivation.Step(
                "rank on \(setting.name)", Ranks(of: setting.medians.map { $0[place] }).values[row])
            } + Derivation.Step.interval(ranks.cells[row][place], Self.replicates))
        }
      }
  }

  private var notes: [RichText] {
    let what =
      isOfSchedules
      ? "the schedules are ranked for each function and optimizer" : "the arms are ranked on each function"
    let unit = BudgetClock(input.experiment.budget).unit
    return [
      """
      After so much of the budget's \(unit), \(what) by their median gap; the mean rank over \
      \(NumberText.counted(settings.count, "setting")) with its 95 % percentile interval over \
      \(NumberText.count(Self.replicates)) resamples of the settings. Bold: intervals that overlap that of the best.
      """,
      """
      All columns are of the same runs: a schedule is stretched over the whole budget, and would be another one for a run of \
      the smaller budget.
      """,
    ]
  }
}
