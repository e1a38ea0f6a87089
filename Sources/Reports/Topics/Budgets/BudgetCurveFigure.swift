import Findings
import Statistics
import Values

/// The final gap against the budget, each budget's runs having their own horizon.
enum BudgetCurveFigure: FigureMaker {
  static let name = "budgetCurve"
  static let needs = "a budget that is an axis"
  static let isOfGaps = true

  static func drawing(of function: FunctionView) -> Drawing? {
    guard let finding = function.budgets, let first = finding.budgets.first, let last = finding.budgets.last else {
      return nil
    }
    let y = FigureAxis.values(
      finding.lines.flatMap { $0.medians.flatMap { [$0.lower, $0.estimate, $0.upper] } },
      upTo: function.summary.measure.isGap ? function.summary.measure.floor : 0)
    let order = finding.lines.sorted {
      ($0.medians.last?.estimate ?? .infinity, $0.label) < ($1.medians.last?.estimate ?? .infinity, $1.label)
    }
    let lines = order.map { line in
      var drawn = LineFigure.Line(label: line.label, rows: [], end: nil, hasBand: true, hasDots: true)
      drawn.rows = zip(finding.budgets, line.medians).map { budget, median in
        let values = [median.lower, median.estimate, median.upper].map { y.drawn($0).description }
        return "\(budget) " + values.joined(separator: " ")
      }
      drawn.end = line.medians.last.map { (Double(last), $0.estimate) }
      if case .success(let law) = line.law {
        drawn.note = " −\(NumberText.significant(law.fit.exponent.estimate, 2))"
      }
      return drawn
    }
    var x = FigureAxis.logarithmic(Double(first) / 1.1, Double(last) * 1.1)
    if finding.budgets.count <= 8 { x.tics = finding.budgets.map { (NumberText.count($0), Double($0)) } }
    let hasLaws = lines.contains { !$0.note.isEmpty }
    let figure = LineFigure(
      title: "\(function.summary.function.baseTitle): final \(finding.noun) against budget",
      subtitle:
        "runs of their own at each budget; median with its exact 95 % interval"
        + (hasLaws ? "; numbers: exponent of a power law" : ""),
      x: x, y: y, xLabel: "budget in \(finding.unit)",
      yLabel: "final \(finding.noun)", columns: "budget, lower, median, upper", lines: lines, styles: function.styles)
    return (
      figure,
      """
      Final \(finding.noun) against budget on \(function.summary.function.baseLabel): each budget has runs of its own, \
      with its own horizon; median over seeds with its exact 95 % interval.
      """
    )
  }
}
