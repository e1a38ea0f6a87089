import Values

/// Where the panels of a figure of lines stand on its card, and where its lines are named: at their ends where there is
/// room for that, else in rows above each panel, which paper alone needs.
///
/// All lengths are in pixels, from the lower left corner of the card.
struct LineLayout {
  /// A panel, and the part of the card that is its own.
  struct Panel {
    var left: Double
    var right: Double
    var bottom: Double
    var top: Double
    /// Where the panel's part of the card begins and ends.
    var cell: ClosedRange<Double>
    /// The rows that name its lines, from this many pixels below the card's upper edge; `nil` where ends are named.
    var legend: (rows: PlotLegend, top: Double)?
    let showsX: Bool
    let showsY: Bool
    /// Whether the names of axes that panels share are drawn with it.
    var namesAxes = false
  }

  let width: Double
  let height: Double
  let panels: [Panel]

  /// Of small multiples on a screen: sixty are of titles and tics.
  private static let rowHeight = 270.0
  /// Of panels that stand upon one another, each as wide as the card.
  private static let stackedHeight = 210.0
  private static let (screenHead, paperHead) = (62.0, 10.0)

  /// - Parameters:
  ///   - entries: of each panel, what names its lines.
  ///   - longest: the letters of the longest name.
  static func of(
    _ entries: [[(label: String, ink: String, isDashed: Bool)]], longest: Int, on sheet: Sheet
  ) -> LineLayout {
    let labelWidth = Double(longest) * EndLabels.characterWidth + 34
    let columns = Self.columns(entries.count, roomy: labelWidth <= 120 && !sheet.isNarrow)
    let width = sheet.width(columns == 1 ? 640 + labelWidth : 960)
    let cell = width / Double(columns)
    return sheet.isPaper && labelWidth > 0.36 * cell
      ? withRows(entries, columns: columns, width: width, on: sheet)
      : withEnds(max(1, entries.count), columns: columns, width: width, labels: labelWidth, on: sheet)
  }

  /// Three panels stand in a row or upon one another: two by two would leave a quarter of the card empty.
  ///
  /// - Parameter roomy: whether three stand side by side.
  private static func columns(_ panels: Int, roomy: Bool) -> Int {
    switch panels {
    case ...1: 1
    case 3: roomy ? 3 : 1
    default: roomy && panels > 4 ? 3 : 2
    }
  }

  /// Names at the ends of lines.
  private static func withEnds(
    _ count: Int, columns: Int, width: Double, labels: Double, on sheet: Sheet
  ) -> LineLayout {
    let cell = width / Double(columns)
    let head = sheet.isPaper ? paperHead : screenHead
    if count == 1 {
      let height = head + sheet.height(460 - screenHead - 54, ofWidth: 640) + 54
      let panel = Panel(
        left: 78, right: cell - labels, bottom: 54, top: height - head, cell: 0...cell, showsX: true, showsY: true)
      return LineLayout(width: width, height: height, panels: [panel])
    }
    let rows = (count + columns - 1) / columns
    let rowHeight = columns == 1 ? stackedHeight : rowHeight
    let height = head + 8 + Double(rows) * rowHeight + 30
    let panels = (0..<count).map { position in
      let (column, row) = (Double(position % columns), position / columns)
      let top = height - head - 8 - Double(row) * rowHeight - 22
      return Panel(
        left: column * cell + 78, right: (column + 1) * cell - labels, bottom: top - rowHeight + 60, top: top,
        cell: column * cell...(column + 1) * cell, showsX: row == rows - 1 || position + columns >= count,
        showsY: column == 0)
    }
    return LineLayout(width: width, height: height, panels: panels)
  }

  /// Names in rows above each panel.
  private static func withRows(
    _ entries: [[(label: String, ink: String, isDashed: Bool)]], columns: Int, width: Double, on sheet: Sheet
  ) -> LineLayout {
    let isSingle = entries.count <= 1
    let cell = width / Double(columns)
    let plot = isSingle ? sheet.height(344, ofWidth: 640) : 112.0
    let title = isSingle ? 0.0 : 18
    let legends = entries.enumerated().map { position, lines in
      // Left of the first column stands the name of the axis.
      let left = Double(position % columns) * cell + (isSingle || position % columns > 0 ? 12 : 22)
      return PlotLegend(
        lines.map { ($0.label, $0.ink) }, dashed: Set(lines.indices.filter { lines[$0].isDashed }), left: left,
        width: width, right: Double(position % columns + 1) * cell - 4)
    }
    var (y, heads) = (0.0, [Double](repeating: 0, count: entries.count))
    var tops = heads
    for row in stride(from: 0, to: entries.count, by: columns) {
      let members = row..<min(row + columns, entries.count)
      let names = PlotLegend.rowHeight * Double(members.map { legends[$0].rows }.max() ?? 0)
      for member in members { (heads[member], tops[member]) = (y + title + 12, y + title + names + 12) }
      y += title + names + 12 + plot + (isSingle ? 46 : 34)
    }
    let height = y + (isSingle ? 0 : 14)
    let panels = entries.indices.map { position in
      let column = Double(position % columns)
      let top = height - tops[position]
      return Panel(
        left: column * cell + (column == 0 ? 70 : 54), right: (column + 1) * cell - 20, bottom: top - plot, top: top,
        cell: column * cell...(column + 1) * cell, legend: (legends[position], heads[position]),
        showsX: position + columns >= entries.count, showsY: column == 0,
        namesAxes: !isSingle && position == entries.count - 1)
    }
    return LineLayout(width: width, height: height, panels: panels)
  }
}
