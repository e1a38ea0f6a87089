import Values

/// A label beside the end of each line of a figure instead of a legend, with a thin lead where it had to move.
enum EndLabels {
  /// What a character takes, in pixels.
  static let characterWidth = 6.6
  private static let lineHeight = 15.0

  /// The end of a line, in fractions of its panel.
  struct End {
    let text: String
    /// The colour as scripts call it.
    let ink: String
    let x: Double
    let y: Double
  }

  /// Commands for a panel of so many pixels; they replace the labels of the panel before. A line that ends nowhere has
  /// none.
  static func commands(_ all: [End], width: Double, height: Double) -> String {
    let ends = all.filter { $0.x.isFinite && $0.y.isFinite }
    let number = FigureStyle.number
    let places = LabelColumn.spread(ends.map { $0.y * height }, gap: lineHeight, in: 0...height)
    var text = (0..<2 * Palette.colours.count).map { "unset label \(10 + $0)\n" }.joined()
    for (i, end) in ends.enumerated() {
      let place = number(places[i] / height)
      let line = "nohead lc rgb \(end.ink) lw 0.8"
      if end.x < 0.985 {
        text +=
          "set arrow from graph \(number(end.x)), graph \(number(end.y)) to graph 1, graph \(number(end.y)) \(line) dt 3\n"
      }
      text +=
        "set arrow from graph \(number(1 + 3 / width)), graph \(number(end.y)) to graph \(number(1 + 12 / width)), graph \(place) \(line)\n"
      text += """
        set label \(10 + i) \(GnuplotText.quoted(end.text)) at graph \(number(1 + 16 / width)), graph \(place) left \
        font ",11" tc rgb \(end.ink)

        """
    }
    return text
  }
}
