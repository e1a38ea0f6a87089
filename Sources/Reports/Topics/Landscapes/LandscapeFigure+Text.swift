import Functions
import Values

extension LandscapeFigure {
  /// The curve of a function of one variable with its minima, in plain text; `nil` for another function.
  package static func text(
    of objective: Objective, title: String, isMaximised: Bool, width: Int, height: Int = 14
  ) -> String? {
    guard objective.dimension == 1, let domain = objective.domain.first else { return nil }
    return LandscapeFigure(
      title: title, subtitle: "", objective, DrawnPaths([]), window: domain, axis: objective.layout.names[0],
      isResidual: false, isMaximised: isMaximised, isPlayed: false
    ).text(width: width, height: height)
  }

  /// In so many columns and rows: each place of the curve is one of eight dots of a letter of Braille.
  private func text(width: Int, height: Int) -> String {
    let (span, middle) = (y.upperBound - y.lowerBound, (y.lowerBound + y.upperBound) / 2)
    let heights = [y.upperBound, abs(middle) < 1e-9 * span ? 0 : middle, y.lowerBound]
    let marks = heights.map { NumberText.significant($0, 2) }
    let margin = (marks.map(\.count).max() ?? 0) + 1
    let (columns, rows) = (max(20, width - margin - 2), max(5, height))
    func row(_ value: Double, of rows: Int) -> Int? {
      let share = (y.upperBound - value) / span * Double(rows - 1)
      return share.isFinite && share > -1 && share < Double(rows) ? Int(max(0, share).rounded()) : nil
    }
    var dots = Array(repeating: Array(repeating: UInt32(0), count: columns), count: rows)
    var last: Int?
    for place in 0..<2 * columns {
      let here = row(curve[place * (curve.count - 1) / (2 * columns - 1)].1, of: 4 * rows)
      if let here {
        // Where it is steep, the dots between two places are set too.
        for dot in min(here, last ?? here)...max(here, last ?? here) where dot < 4 * rows {
          dots[dot / 4][place / 2] |= Self.bit(place % 2, dot % 4)
        }
      }
      last = here
    }
    var grid = dots.map { $0.map { $0 == 0 ? " " : Character(Unicode.Scalar(0x2800 + $0) ?? " ") } }
    for (points, mark) in [(local, Character("▽")), (goals, "△")] {
      for point in points where x.contains(point.0) {
        let share = (point.0 - x.lowerBound) / (x.upperBound - x.lowerBound)
        if let row = row(point.1, of: rows) { grid[row][Int((share * Double(columns - 1)).rounded())] = mark }
      }
    }
    var text = TextWrap.cut(TerminalText.line(title), to: width) + "\n"
    for (index, cells) in grid.enumerated() {
      let tick = [0: marks[0], (rows - 1) / 2: marks[1], rows - 1: marks[2]][index] ?? ""
      text += String(repeating: " ", count: margin - tick.count - 1) + tick + (tick.isEmpty ? " │" : " ┤")
      text += String(cells).trimmedRight + "\n"
    }
    text += String(repeating: " ", count: margin) + "└" + String(repeating: "─", count: columns) + "\n"
    let (low, high) = (NumberText.significant(x.lowerBound, 3), NumberText.significant(x.upperBound, 3))
    let free = max(2, columns - low.count - high.count - axis.count)
    text += String(repeating: " ", count: margin + 1) + low + String(repeating: " ", count: free / 2) + axis
    text += String(repeating: " ", count: free - free / 2) + high + "\n"
    let legend = (goals.isEmpty ? [] : ["△ \(goalName)"]) + (local.isEmpty ? [] : ["▽ local \(goal)"])
    return legend.isEmpty ? text : text + "  " + legend.joined(separator: "   ") + "\n"
  }

  /// The bit of a dot in a letter of Braille, counted from the upper left.
  private static func bit(_ column: Int, _ row: Int) -> UInt32 {
    [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]][column][row]
  }
}
