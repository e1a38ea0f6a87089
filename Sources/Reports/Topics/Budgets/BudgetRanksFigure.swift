import Findings
import Plans

/// The mean rank over functions against the fraction of the budget.
enum BudgetRanksFigure: FigureMaker {
  static let name = "budgetRanks"
  static let needs = "two functions, two arms that each of them has, and curves"

  static func drawing(over overall: Overall, _ styles: ArmStyles) -> Drawing? {
    guard overall.input.experiment.record != .ends, let finding = overall.armBudgets else { return nil }
    let places = Dictionary(
      finding.ranks.arms.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let percent = finding.ranks.budgets.map { ($0 * 100).rounded() }
    let hasBand = finding.hasIntervals
    let lines = overall.shown.enumerated().compactMap { rank, arm -> LineFigure.Line? in
      guard let cells = places[arm.label].map({ finding.ranks.cells[$0] }) else { return nil }
      var line = LineFigure.Line(
        label: arm.label, rows: [], end: nil, hasBand: hasBand, isBare: rank > 0, hasDots: true)
      line.rows = zip(percent, cells).map {
        hasBand ? "\($0) \($1.lower) \($1.estimate) \($1.upper)" : "\($0) \($1.estimate)"
      }
      line.end = cells.last.map { (100, $0.estimate) }
      return line
    }
    // Panels side by side have room for a tic a decade.
    let tics = styles.panels.count > 1 ? percent.filter { [1, 10, 100].contains($0) } : percent
    let arms = finding.ranks.arms.count
    let stride = max(1, (arms + 9) / 10)
    let rankTics = Swift.stride(from: 1, through: arms, by: stride).map { ("\($0)", Double($0)) }
    let figure = LineFigure(
      title: overall.input.experiment.budgets.isEmpty
        ? "Rank against budget" : "Rank at fractions of a budget, read off one long run, not runs of that budget",
      subtitle: "mean over \(overall.functionsText) of the rank by median gap; 1 is the best"
        + (hasBand ? "; band of the best: 95 % over resampled functions" : ""),
      x: FigureAxis(low: 1, high: 100, isLogarithmic: true, tics: tics.map { ("\(Int($0)) %", $0) }),
      y: FigureAxis(low: 0.8, high: Double(arms) + 0.2, isLogarithmic: false, tics: rankTics, isReversed: true),
      xLabel: "fraction of the budget", yLabel: "mean rank",
      columns: hasBand
        ? "percent of the budget, 2.5 % of resamples of the functions, mean rank, 97.5 %"
        : "percent of the budget, mean rank",
      lines: lines, styles: styles)
    return (
      figure,
      "Rank against budget: the mean over \(overall.functionsText) of each arm's rank by its median gap, at fractions of "
        + "the budget of the same runs\(overall.leftText)."
    )
  }
}
