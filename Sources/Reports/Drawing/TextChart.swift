import Values

/// Curves in plain text: a letter for each arm, values up and steps to the right, for where no picture can be shown.
struct TextChart {
  /// One curve: places along the axis, and the values there.
  struct Line {
    let label: String
    var x: [Double] = []
    var y: [Double] = []
  }
  let lines: [Line]
  let xLabel: String
  let yLabel: String

  /// No more arms have a letter; the chart says how many are left out.
  static let mostLines = 26

  /// The chart in so many columns and rows, its legend below.
  func text(width: Int, height: Int) -> String {
    let drawn = lines.prefix(Self.mostLines)
    let y = FigureAxis.values(drawn.lazy.flatMap(\.y))
    let furthest = drawn.compactMap(\.x.last).max() ?? 1
    let x =
      furthest >= 50
      ? FigureAxis.logarithmic(1, furthest) : FigureAxis(low: 0, high: max(1, furthest), isLogarithmic: false)
    let marks = Self.marks(y)
    let margin = (marks.map(\.text.count).max() ?? 0) + 1
    let (columns, rows) = (max(20, width - margin - 2), max(5, height))
    func row(_ value: Double) -> Int { Int(((1 - y.fraction(value)) * Double(rows - 1)).rounded()) }
    var grid = Array(repeating: Array(repeating: Character(" "), count: columns), count: rows)
    // The first arm lies on top, as the table ranks it.
    for (index, line) in drawn.enumerated().reversed() {
      for column in 0..<columns {
        let from = Self.place(column, of: columns, x)
        // The last column has the very end.
        let to = column + 1 < columns ? Self.place(column + 1, of: columns, x) : .infinity
        guard let value = line.value(within: from..<to) else { continue }
        grid[row(value)][column] = Self.letter(index)
      }
    }
    let ticks = Dictionary(marks.map { (row($0.value), $0.text) }, uniquingKeysWith: { first, _ in first })
    var text = yLabel + (y.isLogarithmic ? " (logarithmic)" : "") + "\n"
    for (row, cells) in grid.enumerated() {
      let tick = ticks[row] ?? ""
      text += String(repeating: " ", count: margin - tick.count - 1) + tick + (tick.isEmpty ? " │" : " ┤")
      text += String(cells).trimmedRight + "\n"
    }
    text += String(repeating: " ", count: margin) + "└" + String(repeating: "─", count: columns) + "\n"
    let (first, last) = (NumberText.target(x.low), NumberText.target(x.high))
    let middle = xLabel + (x.isLogarithmic ? " (logarithmic)" : "")
    let free = max(2, columns - first.count - last.count - middle.count)
    let left = String(repeating: " ", count: free / 2)
    text +=
      String(repeating: " ", count: margin + 1) + first + left + middle
      + String(repeating: " ", count: free - free / 2) + last + "\n"
    for (index, line) in drawn.enumerated() {
      let end = line.y.last.map { NumberText.significant($0, 3) } ?? "no finite value"
      text += TextWrap.cut("  \(Self.letter(index)) \(TerminalText.line(line.label)): \(end)", to: width) + "\n"
    }
    if lines.count > drawn.count { text += "  \(lines.count - drawn.count) more arms are not drawn\n" }
    return text
  }

  private static func letter(_ index: Int) -> Character { Character(Unicode.Scalar(UInt8(97 + index))) }

  /// Where a column begins on an axis.
  private static func place(_ column: Int, of columns: Int, _ axis: FigureAxis) -> Double {
    let share = Double(column) / Double(columns)
    return axis.isLogarithmic
      ? axis.low * Double.pow(axis.high / axis.low, share) : axis.low + share * (axis.high - axis.low)
  }

  /// What is written beside the axis: its ends and its middle.
  private static func marks(_ axis: FigureAxis) -> [(value: Double, text: String)] {
    let middle = axis.isLogarithmic ? (axis.low * axis.high).squareRoot() : (axis.low + axis.high) / 2
    return [axis.high, middle, axis.low].map { value in
      (value, axis.floor?.place == value ? "≤ floor" : NumberText.significant(value, 2))
    }
  }
}

extension TextChart.Line {
  /// The value in a part of the axis: the last there, or before it where the curve goes on behind it.
  fileprivate func value(within range: Range<Double>) -> Double? {
    guard let next = x.firstIndex(where: { $0 >= range.upperBound }) else {
      return x.last.flatMap { $0 >= range.lowerBound ? y.last : nil }
    }
    return next > 0 ? y[next - 1] : nil
  }
}
