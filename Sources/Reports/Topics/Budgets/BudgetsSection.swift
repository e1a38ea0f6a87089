import Findings
import Plans
import Statistics
import Values

/// The table of mean ranks at fractions of the budget: of the schedules where there are several, else of the arms.
struct BudgetsSection: StatisticsTopic {
  static let name = "budgets"
  static let place = 6
  static func statistics(_ overall: Overall) -> [String] {
    ["budgetRanks", "bootstrap", overall.input.experiment.report.test.fixed.statistic, "holm"]
      + (overall.input.experiment.budgets.isEmpty ? [] : ["scalingLaw"])
  }

  static func part(of function: FunctionView) -> StatisticsPart {
    guard let finding = function.budgets else { return StatisticsPart() }
    return StatisticsPart(
      BudgetCurveSection(
        finding, function: function.summary.function.baseLabel, explained: function.input.explains
      ).blocks)
  }

  static func part(over overall: Overall) -> StatisticsPart {
    let costs = BranchCostSection(overall).blocks
    guard let finding = overall.budgets else { return StatisticsPart(costs) }
    let families = zip(finding.ranks.budgets, finding.families).map {
      ("rank at \(NumberText.percent($0)) of the budget", $1)
    }
    return StatisticsPart(costs + Self(finding: finding, input: overall.input).blocks, families)
  }

  private let finding: BudgetRanking
  private let input: ReportInput
  private var ranks: BudgetRanks { finding.ranks }

  private init(finding: BudgetRanking, input: ReportInput) {
    self.finding = finding
    self.input = input
  }

  private var blocks: [Document.Block] {
    let key = input.experiment.report.test.fixed.key(
      bold: "of each column the least mean rank", ranks: "the mean over settings, 1 being the best")
    // Where budgets have runs of their own, these ranks must not be taken for theirs.
    let title =
      input.experiment.budgets.isEmpty
      ? "Rank against budget" : "Rank at fractions of one budget, read off one long run, not runs of that budget"
    return Document.Block.section(
      title, Table(finding.order, columns, explained: input.explains, key: key), notes)
  }

  private var columns: [Column<Int>] {
    let (finding, ranks, test) = (finding, ranks, input.experiment.report.test.fixed)
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
            ["budgetRanks", "bootstrap", test.statistic, "holm"],
            sources: finding.settings.flatMap { $0.sources.isEmpty ? [] : $0.sources[place] },
            steps: finding.settings.map { setting in
              Derivation.Step("rank on \(setting.name)", setting.ranks[row][place])
            }
              + [Derivation.Step("resamples", Double(BudgetRanking.replicates))]
              + Derivation.Step.interval(ranks.cells[row][place], isShown: finding.hasIntervals)
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
      \(NumberText.counted(finding.settings.count, "setting")) with its 95 % interval, expanded percentiles \
      of \(NumberText.count(BudgetRanking.replicates)) resamples of the settings, — below \(BudgetRanking.fewestSettings) of \
      them. Bold: the least, and all that are not told to be worse, where some are: \(input.experiment.report.test.fixed.words) on \
      the ranks at equal settings, p by Holm's method over the column, α = 0.05.
      """,
      """
      All columns are of the same runs: a schedule is stretched over the whole budget, and would be another one for a run of \
      the smaller budget.
      """,
    ] + TooFew(finding.families.first ?? [], of: "setting", marks: "No rank is marked.").notes + notApart
      + finding.swept.flags(finding.families.compactMap { $0.first?.reference })
  }

  /// The columns in which nothing is told apart.
  private var notApart: [RichText] {
    let columns = zip(ranks.budgets, finding.families).filter { !$1.nothingApart().isEmpty }.map {
      NumberText.percent($0.0)
    }
    if columns.isEmpty { return [] }
    return [.strong("Not told apart") + RichText(": at \(columns.joined(separator: ", ")) none is bold.")]
  }
}
