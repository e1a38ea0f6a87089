import Values

/// Lines, one an arm, in one panel with a label at the end of each, or in small multiples.
struct LineFigure: Figure {
  var title: String
  var subtitle: String
  var x: FigureAxis
  var y: FigureAxis
  var xLabel: String
  var yLabel: String
  /// What the columns of the data are.
  var columns: String
  /// The best first: where there are more panels than a figure has, those of the first lines are drawn.
  var lines: [Line]
  var styles: ArmStyles

  /// A line as it is drawn.
  struct Line: Sendable {
    /// What its style is found by.
    var label: String
    /// A row of numbers a point: x, y; or x, lower, y, upper where it has a band.
    var rows: [String]
    /// The last point; `nil` where there is none.
    var end: (x: Double, y: Double)?
    var hasBand = false
    /// Whether its band is in the data alone: many bands would hide one another.
    var isBare = false
    /// Whether it goes up in steps, right of each point.
    var isStair = false
    /// Whether it goes to infinity, so that it ends in a cross.
    var isLost = false
    /// Whether it is dashed, whatever its arm's style.
    var isDashed = false
    /// Whether each point has a dot.
    var hasDots = false
    /// Points that have a mark: row, and gnuplot's type of point.
    var marks: [(row: Int, type: Int)] = []
    /// Rows that are drawn as a broad line beneath.
    var broad: ClosedRange<Int>?
    /// What is added to its label.
    var note = ""
    /// With those that say how it ends, and where a point is all of it.
    var allMarks: [(row: Int, type: Int)] {
      isLost || rows.count == 1 ? marks + [(rows.count - 1, isLost ? 2 : 7)] : marks
    }
  }

  /// More lines could not be told apart, and would take gnuplot minutes.
  private static let mostLines = 400

  func files(named name: String, on sheet: Sheet) -> FigureFiles {
    var shown = self
    let lost = lines.filter { $0.rows.isEmpty }.map(\.label)
    if !lost.isEmpty, lost.count < lines.count {
      let names = ShownLabels.texts(lost, most: 30).prefix(3).joined(separator: ", ")
      shown.subtitle += "; without a point: \(names)" + (lost.count > 3 ? " and \(lost.count - 3) more" : "")
    }
    if lines.count > Self.mostLines {
      shown.lines = Array(lines.prefix(Self.mostLines))
      shown.subtitle += "; the first \(Self.mostLines) of \(lines.count) lines"
    }
    return FigureFiles(
      name: name, script: LineScript(name: name, figure: shown, sheet: sheet).text, data: ["\(name).dat": shown.data])
  }

  private var data: String {
    var text = "# \(columns)\n"
    for (index, line) in lines.enumerated() {
      if index > 0 { text += "\n\n" }
      text += GnuplotText.comment(line.label)
      // gnuplot counts no block without a row.
      for row in line.rows.isEmpty ? ["? ?"] : line.rows { text += row + "\n" }
    }
    return text
  }
}
