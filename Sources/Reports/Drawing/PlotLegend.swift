import Values

/// Rows above a panel: a stroke and a label for each line, and what the marks mean.
struct PlotLegend {
  static let rowHeight = 18.0
  private let items: [(label: String, ink: String?, x: Double, row: Int)]
  private let width: Double
  /// Of another width: gnuplot's SVG goes on with the stroke before where colour and width are its.
  private static let dashes = "lw 2.01 dt (6,3)"
  private let dashed: Set<Int>
  var rows: Int { (items.last?.row ?? -1) + 1 }

  /// - Parameters:
  ///   - lines: a label and a colour each.
  ///   - left: where rows begin, in pixels.
  ///   - width: of the card, in pixels.
  ///   - right: where rows end, in pixels; by default near the card's edge.
  init(
    _ lines: [(label: String, ink: String)], marks: [String] = [], dashed: Set<Int> = [], left: Double, width: Double,
    right: Double? = nil
  ) {
    self.width = width
    let right = right ?? width - (left < 40 ? 8 : 24)
    self.dashed = dashed
    let entries = lines.map { ($0.label, Optional($0.ink)) } + marks.map { ($0, nil) }
    var (x, row) = (left, 0)
    var items: [(label: String, ink: String?, x: Double, row: Int)] = []
    for (label, ink) in entries {
      let room = (ink == nil ? 0 : 24) + Double(label.count) * EndLabels.characterWidth
      if x > left, x + room > right { (x, row) = (left, row + 1) }
      items.append((label, ink, x, row))
      x += room + 18
    }
    self.items = items
  }

  /// - Parameters:
  ///   - height: of the card, in pixels.
  ///   - top: where the first row stands, in pixels from the upper edge.
  func commands(height: Double, top: Double = 66) -> String {
    let number = FigureStyle.number
    return items.enumerated().map { index, item in
      let y = number(1 - (top + Self.rowHeight * Double(item.row)) / height)
      let stroke = item.ink.map { ink in
        "set arrow from screen \(number(item.x / width)), screen \(y) to screen \(number((item.x + 18) / width)), "
          + "screen \(y) nohead lc rgb \(ink) \(dashed.contains(index) ? Self.dashes : "lw 2")\n"
      }
      let x = number((item.x + (item.ink == nil ? 0 : 24)) / width)
      return (stroke ?? "")
        + "set label \(GnuplotText.quoted(item.label)) at screen \(x), screen \(y) left font \",11\" tc rgb TEXT\n"
    }.joined()
  }
}
