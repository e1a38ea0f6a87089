import Findings
import Plans
import Statistics

/// Which fraction of functions and targets a number of evaluations solves, with simulated restarts.
enum RuntimeDistributionFigure: FigureMaker {
  static let name = "ecdf"
  static let needs = "targets that a run reached, two functions or seeds, and arms that every function has"

  /// Evaluations over dimension at which distributions are taken, twenty a decade.
  private static let grid = [Double](TargetLadder(from: 9, to: -2, perDecade: 20).targets.reversed())

  static func drawing(over overall: Overall, _ styles: ArmStyles) -> Drawing? {
    let shares = overall.runtimes
    let rows = Dictionary(shares.rows.map { ($0.label, $0) }, uniquingKeysWith: { first, _ in first })
    let ranked = overall.shown.compactMap { rows[$0.label] }
    guard overall.isSample, !ranked.isEmpty else { return nil }
    let largest = ranked.map(\.longest).max() ?? 1
    let heights = ranked.map { row in grid.map { shares.height(of: row, at: $0) } }
    guard heights.contains(where: { ($0.last ?? 0) > 0 }) else { return nil }
    // Restarts are shown up to ten times the largest budget.
    let end = grid.firstIndex { $0 >= 10 * largest } ?? grid.count - 1
    // Before, every line is level: what is reached at the start costs nothing.
    let rise = heights.compactMap { line in line.firstIndex { $0 > line[0] } }.min() ?? 0
    let begin = max(0, min(rise, end - 20) - 4)
    let lines = zip(ranked, heights).map { arm, heights -> LineFigure.Line in
      var line = LineFigure.Line(label: arm.label, rows: [], end: nil, isStair: true)
      line.rows = (begin...end).map { "\(grid[$0]) \(heights[$0])" }
      line.end = (grid[end], heights[end])
      if let cross = grid.lastIndex(where: { $0 <= arm.longest }), cross >= begin, cross < end {
        line.marks = [(cross - begin, 2)]
      }
      return line
    }
    let note = shares.groups.count > 1 ? "; functions of several dimensions" : ""
    let figure = LineFigure(
      title: "Runtime distribution", subtitle: "\(overall.problemsText); right of ✕ restarts are simulated\(note)",
      x: .logarithmic(grid[begin], grid[end]), y: .fractions, xLabel: "evaluations / dimension",
      yLabel: "fraction of pairs solved", columns: "evaluations over dimension, fraction solved", lines: lines,
      styles: styles)
    return (
      figure,
      "Runtime distribution: the fraction of \(overall.problemsText) solved within a number of evaluations over "
        + "dimension; right of the cross no run was made and restarts are simulated\(overall.leftText)."
    )
  }
}
