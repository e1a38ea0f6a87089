import Findings
import Plans
import Statistics
import Values

/// The mean rank at fractions of the budget: of the schedules where there are several, else of the arms.
struct BudgetsSection {
  private let ranks: BudgetRanks?
  private let input: ReportInput
  private let settings: [Setting]
  private let isOfSchedules: Bool
  /// For each fraction of the budget each of what is ranked against the best by mean rank.
  let families: [(fraction: Double, comparisons: [Comparison])]
  private let swept: SweptSettings

  /// With fewer settings their resamples say little of how far a mean rank would move.
  static let fewestSettings = 6
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
    swept = isOfSchedules ? SweptSettings([], tuned: []) : SweptSettings(digests, input)
    guard settings.count >= 2, digests.allSatisfy({ $0.arms.allSatisfy(\.measures.isTimed) }) else {
      ranks = nil
      families = []
      return
    }
    let ranks = BudgetRanks(
      settings: settings.map(\.name), arms: names, budgets: RunMeasures.fractions, values: settings.map(\.medians),
      cell: Digest(of: settings.map(\.name).sorted().joined(separator: "\n")).description, replicates: Self.replicates)
    self.ranks = ranks
    let (arms, placed) = (names, settings)
    families = RunMeasures.fractions.enumerated().map { place, fraction in
      let rows = placed.map { Ranks(of: $0.medians.map { $0[place] }).values }
      let means = ranks.cells.map { $0[place].estimate }
      let best = means.indices.min { (means[$0], arms[$0]) < (means[$1], arms[$1]) } ?? 0
      let contenders = arms.indices.map { arm in Contender(label: arms[arm], values: rows.map { $0[arm] }) }
      return (fraction, Comparison.family(against: "best", reference: best, of: contenders))
    }
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
        let comparisons = families[place].comparisons
        let best = comparisons.notWorse
        return Column(RichText(NumberText.percent(fraction))) { row in
          let text = ranks.cells[row][place].phrase(hasInterval: hasIntervals)
          return best.contains(ranks.arms[row]) ? .strong(text) : RichText(text)
        } from: { row in
          Derivation(
            "the mean over settings of the rank by median gap after \(NumberText.percent(fraction)) of the budget",
            ["budgetRanks", "bootstrap", "signedRank", "holm"],
            sources: settings.flatMap(\.sources).filter { $0.quantity.hasSuffix(" " + NumberText.percent(fraction)) },
            steps: settings.map { setting in
              Derivation.Step(
                "rank on \(setting.name)", Ranks(of: setting.medians.map { $0[place] }).values[row])
            } + Derivation.Step.interval(ranks.cells[row][place], Self.replicates, isShown: hasIntervals)
              + (comparisons.first { $0.arm == ranks.arms[row] }.map {
                [Derivation.Step("against", $0.reference)] + $0.steps
              } ?? []))
        }
      }
  }

  private var hasIntervals: Bool { settings.count >= Self.fewestSettings }

  private var notes: [RichText] {
    let what =
      isOfSchedules
      ? "the schedules are ranked for each function and optimizer" : "the arms are ranked on each function"
    let unit = BudgetClock(input.experiment.budget).unit
    return [
      """
      After so much of the budget's \(unit), \(what) by their median gap; the mean rank over \
      \(NumberText.counted(settings.count, "setting")) with its 95 % percentile interval over \
      \(NumberText.count(Self.replicates)) resamples of the settings, — below \(Self.fewestSettings) of them. Bold: the least, and all that \
      cannot be told apart from it: signed-rank test on the ranks at equal settings, p by Holm's method over the column, α = 0.05.
      """,
      """
      All columns are of the same runs: a schedule is stretched over the whole budget, and would be another one for a run of \
      the smaller budget.
      """,
    ] + TooFew(families.first?.comparisons ?? [], of: "setting", marks: "No rank is marked.").notes
      + swept.flags(families.compactMap { $0.comparisons.first?.reference })
  }
}
