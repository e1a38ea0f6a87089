import Findings
import Statistics
import Values

/// The gap against steps with the bound of convex theory over it.
enum TheoryFigure: FigureMaker {
  static let name = "theory"
  static let needs = "report.theory, a convex function and arms of plain gradient steps"
  static let isOfGaps = true
  /// More arms could not be told apart, as each has two lines.
  private static let mostArms = 4
  /// A bound that ends above so many times the greatest gap says nothing, and would leave no room for the others.
  private static let mostAbove = 1e4

  static func drawing(of function: FunctionView) -> Drawing? {
    guard let finding = function.theory, !finding.rows.isEmpty else { return nil }
    let rows = finding.rows.prefix(mostArms)
    let gaps = Dictionary(function.summary.arms.map { ($0.label, $0.curve) }, uniquingKeysWith: { first, _ in first })
    let medians = rows.map { row in (gaps[row.label]?.median ?? []).filter(\.isFinite) }
    let ceiling = mostAbove * (medians.joined().max() ?? .infinity)
    let above = rows.filter { ($0.curve.last?.bound ?? 0) > ceiling }
    let inside = rows.filter { row in !above.contains { $0.label == row.label } }
    let y = FigureAxis.values(inside.flatMap { $0.curve.map(\.bound) } + medians.joined())
    let last = rows.flatMap { $0.curve.map(\.step) }.max() ?? 1
    let lines = rows.flatMap { row -> [LineFigure.Line] in
      guard let curve = gaps[row.label] else { return [] }
      let places = curve.steps.indices.filter { curve.steps[$0] > 0 && curve.median[$0].isFinite }
      var gap = LineFigure.Line(label: row.label, rows: [], end: nil)
      gap.rows = places.map { "\(curve.steps[$0]) \(y.drawn(curve.median[$0]))" }
      gap.end = places.last.map { (Double(curve.steps[$0]), y.drawn(curve.median[$0])) }
      var bound = LineFigure.Line(label: row.label, rows: [], end: nil, isDashed: true)
      bound.rows = row.curve.map { "\($0.step) \(y.drawn($0.bound))" }
      bound.end = row.curve.last.map { (Double($0.step), y.drawn($0.bound)) }
      bound.note = ": bound" + (row.curve.last.map { $0.bound > ceiling ? " above, \(text($0.bound))" : "" } ?? "")
      return [gap, bound]
    }
    let figure = LineFigure(
      title: "\(function.title): gap and bound",
      subtitle: "line: median of the best gap so far; dashed: what convex theory guarantees of the last iterate",
      x: .logarithmic(1, Double(max(2, last)) * 1.1), y: y, xLabel: "steps", yLabel: "gap", columns: "step, gap",
      lines: lines, styles: function.styles)
    return (
      figure,
      "\(function.label): median of the best gap so far, and the bound of convex theory on the last iterate after so many "
        + "steps." + words(above)
    )
  }

  /// Of the arms whose bound has no room.
  private static func words(_ above: [TheoryBounds.Row]) -> String {
    if above.isEmpty { return "" }
    let parts = above.map { row in "\(row.label) (\(row.curve.last.map { text($0.bound) } ?? "—") at the end)" }
    return " At the upper edge: the bound of \(parts.joined(separator: ", ")), which lies above the figure."
  }

  private static func text(_ bound: Double) -> String { NumberText.significant(bound, 1) }
}
