import Values

/// What the schedules of paths multiply, against steps: temperatures that fall, or learning rates.
struct DriveStrip: Sendable {
  /// "temperature" or "learning rate".
  let name: String
  /// A line a path: the steps, what is driven there, and the index of its colour in the palette.
  let lines: [(steps: [Int], rates: [Double], colour: Int)]

  /// The height of the strip with its axes, in pixels.
  static let height = 137.0

  /// `nil` where nothing changes along the paths.
  init?(_ drawn: DrawnPaths) {
    name = drawn.haveTemperatures ? "temperature" : "learning rate"
    lines = drawn.rates.indices.filter { !drawn.rates[$0].isEmpty }
      .map { (drawn.steps[$0], drawn.rates[$0], drawn.colours[$0]) }
    if lines.isEmpty { return nil }
  }

  /// ", temperature 1.04 … 0.0947": what the first path begins and ends with.
  var ends: String {
    guard let rates = lines.first?.rates, let first = rates.first, let last = rates.last else { return "" }
    return ", \(name) \(NumberText.short(first, 3)) … \(NumberText.short(last, 3))"
  }

  /// The commands that draw it at the bottom of a card, as the last plot of several.
  func commands(_ file: String, left: Double, right: Double, card: (width: Double, height: Double)) -> String {
    let last = lines.compactMap(\.steps.last).max() ?? 1
    let top = lines.compactMap { $0.rates.max() }.max() ?? 1
    let plots = lines.indices.map {
      "'\(file)' index \($0) using 1:2 with lines lw 1.6 lc rgb C\(lines[$0].colour + 1)"
    }
    return """
      unset label; unset arrow; unset colorbox; unset ylabel; unset logscale
      set border 3; set grid xtics ytics lc rgb GRID lw 0.8 dt 1
      set xrange [0:\(max(1, last))]; set yrange [0:\(PlotRange(0, 1.08 * top).high.description)]
      set xtics auto; set format xy '%g'; \(PlotRange(0, 1.08 * top).tics("y", along: 60))
      """
        + FigureStyle.margins(
          left: left, right: right, bottom: 53, top: card.height - Self.height + 14, width: card.width,
          height: card.height)
          + """
          set xlabel 'step' tc rgb TEXT offset 0,LIFT
          set label 90 '\(name)' at screen \(FigureStyle.number(max(8, left - 58) / card.width)), graph 0.5 \
          center rotate by 90 font ",11" tc rgb TEXT
          plot \(plots.joined(separator: ", \\\n  "))

          """
  }

  /// A block of steps and rates for each line.
  var data: String {
    lines.map { line in
      "# step, \(name)\n" + zip(line.steps, line.rates).map { "\($0) \($1)\n" }.joined()
    }.joined(separator: "\n\n")
  }
}
