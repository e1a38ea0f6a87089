import Findings
import Statistics

/// The gap against steps with the bound of convex theory over it.
enum TheoryFigure: FigureMaker {
  static let name = "theory"
  static let needs = "report.theory, a convex function and arms of plain gradient steps"
  static let isOfGaps = true
  /// More arms could not be told apart, as each has two lines.
  private static let mostArms = 4

  /// Bounds are drawn up to so many times the greatest gap.
  private static let mostBound = 1e6

  static func drawing(of function: FunctionView) -> Drawing? {
    guard let finding = function.theory, !finding.rows.isEmpty else { return nil }
    let rows = finding.rows.prefix(mostArms)
    let gaps = Dictionary(function.summary.arms.map { ($0.label, $0.curve) }, uniquingKeysWith: { first, _ in first })
    let medians = rows.flatMap { row in (gaps[row.label]?.median ?? []).filter(\.isFinite) }
    // A bound that grows without end would leave no room for what the runs did.
    let most = mostBound * (medians.max() ?? 1)
    let bounds = rows.flatMap { row in row.curve.map(\.bound) }
    let y = FigureAxis.values(bounds.filter { $0 <= most } + medians)
    let last = rows.flatMap { $0.curve.map(\.step) }.max() ?? 1
    let lines = rows.flatMap { row -> [LineFigure.Line] in
      guard let curve = gaps[row.label] else { return [] }
      let places = curve.steps.indices.filter { curve.steps[$0] > 0 && curve.median[$0].isFinite }
      var gap = LineFigure.Line(label: row.label, rows: [], end: nil)
      gap.rows = places.map { "\(curve.steps[$0]) \(y.drawn(curve.median[$0]))" }
      gap.end = places.last.map { (Double(curve.steps[$0]), y.drawn(curve.median[$0])) }
      var bound = LineFigure.Line(label: row.label, rows: [], end: nil, hasDots: true)
      bound.rows = row.curve.map { "\($0.step) \(y.drawn($0.bound))" }
      bound.end = row.curve.last.map { (Double($0.step), y.drawn($0.bound)) }
      bound.note = ": bound"
      return [gap, bound]
    }
    let figure = LineFigure(
      title: "\(function.title): gap and bound",
      subtitle: "line: median of the best gap so far; dots: what convex theory guarantees of the last iterate"
        + (bounds.contains { $0 > most } ? "; at the upper edge: more" : ""),
      x: .logarithmic(1, Double(max(2, last)) * 1.1), y: y, xLabel: "steps", yLabel: "gap", columns: "step, gap",
      lines: lines, styles: function.styles)
    return (
      figure,
      "\(function.label): median of the best gap so far, and the bound of convex theory on the last iterate after so many "
        + "steps."
    )
  }
}
