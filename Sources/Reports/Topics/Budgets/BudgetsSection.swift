import Findings
import Plans
import Statistics
import Values

/// The table of mean ranks at fractions of the budget: of the schedules where there are several, else of the arms.
struct BudgetsSection: StatisticsTopic {
  static let name = "budgets"
  static let place = 6
  static func statistics(_ overall: Overall) -> [String] { ["budgetRanks", "bootstrap", "signedRank", "holm"] }

  static func part(over overall: Overall) -> StatisticsPart {
    guard let finding = overall.budgets else { return StatisticsPart() }
    let families = zip(finding.ranks.budgets, finding.families).map {
      ("rank at \(NumberText.percent($0)) of the budget", $1)
    }
    return StatisticsPart(Self(finding: finding, input: overall.input).blocks, families)
  }

  private let finding: BudgetRanking
  private let input: ReportInput
  private var ranks: BudgetRanks { finding.ranks }

  private init(finding: BudgetRanking, input: ReportInput) {
    self.finding = finding
    self.input = input
  }

  private var blocks: [Document.Block] {
    Document.Block.section("Rank against budget", Table(finding.order, columns, explained: input.explains), notes)
  }

  private var columns: [Column<Int>] {
    let (finding, ranks) = (finding, ranks)
    let name = Column<Int>(finding.isOfSchedules ? "Schedule" : "Arm", .left) { RichText(ranks.arms[$0]) }
    return [name]
      + ranks.budgets.enumerated().map { place, fraction in
        let comparisons = finding.families[place]
        let best = comparisons.notWorse
        return Column(RichText(NumberText.percent(fraction))) { row in
          let text = ranks.cells[row][place].phrase(hasInterval: finding.hasIntervals)
          return best.contains(ranks.arms[row]) ? .strong(text) : RichText(text)
        } from: { row in
          Derivation(
            "the mean over settings of the rank by median gap after \(NumberText.percent(fraction)) of the budget",
            ["budgetRanks", "bootstrap", "signedRank", "holm"],
            sources: finding.settings.flatMap { $0.sources.isEmpty ? [] : $0.sources[place] },
            steps: finding.settings.map { setting in
              Derivation.Step(
                "rank on \(setting.name)", Ranks(of: setting.medians.map { $0[place] }).values[row])
            }
              + Derivation.Step.interval(
                ranks.cells[row][place], BudgetRanking.replicates, isShown: finding.hasIntervals)
              + (comparisons.first { $0.arm == ranks.arms[row] }.map {
                [Derivation.Step("against", $0.reference)] + $0.steps
              } ?? []))
        }
      }
  }

  private var notes: [RichText] {
    let what =
      finding.isOfSchedules
      ? "the schedules are ranked for each function and optimizer" : "the arms are ranked on each function"
    let unit = BudgetClock(input.experiment.budget).unit
    return [
      """
      After so much of the budget's \(unit), \(what) by their median gap; the mean rank over \
      \(NumberText.counted(finding.settings.count, "setting")) with its 95 % percentile interval over \
      \(NumberText.count(BudgetRanking.replicates)) resamples of the settings, — below \(BudgetRanking.fewestSettings) of them. Bold: the least, and all that \
      cannot be told apart from it: signed-rank test on the ranks at equal settings, p by Holm's method over the column, α = 0.05.
      """,
      """
      All columns are of the same runs: a schedule is stretched over the whole budget, and would be another one for a run of \
      the smaller budget.
      """,
    ] + TooFew(finding.families.first ?? [], of: "setting", marks: "No rank is marked.").notes
      + finding.swept.flags(finding.families.compactMap { $0.first?.reference })
  }
}
