import Values

/// The gnuplot script of a figure of lines: one panel with a label at the end of each line, or small multiples.
struct LineScript {
  let name: String
  let figure: LineFigure

  /// A rectangle of the card, in pixels from its lower left corner.
  private struct Frame {
    var left: Double
    var right: Double
    var bottom: Double
    var top: Double
  }

  static let mostPanels = 12
  /// Of small multiples, in pixels: sixty are of titles and tics.
  private static let rowHeight = 270.0

  private var lines: [LineFigure.Line] { figure.lines }
  private func style(_ line: Int) -> ArmStyles.Style? { figure.styles.styles[lines[line].label] }

  /// The panels that are drawn: those of the best-ranked arms, in the order of panels.
  private var panels: [Int] {
    var chosen: [Int] = []
    for line in lines.indices {
      guard let panel = style(line)?.panel, !chosen.contains(panel) else { continue }
      chosen.append(panel)
      if chosen.count == LineScript.mostPanels { break }
    }
    return chosen.sorted()
  }

  /// The label of each line, with its note: no two of a panel are the same.
  private func labels(most: Int) -> [String] {
    var labels = lines.map(\.label)
    for panel in Dictionary(grouping: lines.indices, by: { style($0)?.panel ?? -1 }).values {
      let notes = panel.map { lines[$0].note + (lines[$0].isLost ? " ✕" : "") }
      let room = most - (notes.map(\.count).max() ?? 0)
      let texts = ShownLabels.texts(panel.map { style($0)?.short ?? lines[$0].label }, most: max(10, room))
      for (index, text) in zip(panel, zip(texts, notes)) { labels[index] = text.0 + text.1 }
    }
    return labels
  }

  var text: String {
    let panels = panels
    let isSingle = panels.count <= 1
    let names = labels(most: isSingle ? 36 : 28)
    let longest = names.map(\.count).max() ?? 0
    let labelWidth = Double(longest) * EndLabels.characterWidth + 34
    let columns = isSingle ? 1 : labelWidth <= 120 && panels.count > 4 ? 3 : 2
    let rows = max(1, (panels.count + columns - 1) / columns)
    let width = isSingle ? 640 + labelWidth : 960
    let height = isSingle ? 460.0 : 70 + Double(rows) * Self.rowHeight + 30
    var subtitle = figure.subtitle
    if panels.count < figure.styles.panels.count {
      subtitle += "; \(panels.count) of \(figure.styles.panels.count) groups, those of the best-ranked arms"
    }

    var text = FigureStyle.head(
      name, "\(figure.title): \(subtitle)", width: Int(width), height: Int(height))
    text += FigureStyle.title(figure.title, subtitle, height: Int(height), left: 16 / width)
    text += figure.y.commands("y") + figure.x.commands("x")
    text += "D = '\(name).dat'\n"
    if !isSingle { text += "set multiplot\n" }
    for (position, panel) in panels.enumerated() {
      let column = position % columns
      let row = position / columns
      let cell = width / Double(columns)
      let isBottom = row == rows - 1 || position + columns >= panels.count
      let top = isSingle ? height - 62 : height - 70 - Double(row) * Self.rowHeight - 22
      let frame = Frame(
        left: Double(column) * cell + 78, right: Double(column + 1) * cell - labelWidth,
        bottom: isSingle ? 54 : top - Self.rowHeight + 60, top: top)
      text += panelText(
        panel, frame, card: (width, height), names, showsX: isSingle || isBottom, showsY: column == 0,
        title: isSingle ? "" : figure.styles.panels[panel])
      if !isSingle { text += "unset label 1\nunset label 2\n" }
    }
    if panels.isEmpty { text += "plot NaN\n" }
    if !isSingle { text += "unset multiplot\n" }
    return text
  }

  private func panelText(
    _ panel: Int, _ frame: Frame, card: (width: Double, height: Double), _ names: [String], showsX: Bool, showsY: Bool,
    title: String
  ) -> String {
    let number = FigureStyle.number
    var text =
      "\n"
      + FigureStyle.margins(
        left: frame.left, right: card.width - frame.right, bottom: frame.bottom, top: card.height - frame.top,
        width: card.width, height: card.height)
      + "unset arrow\n"
    text += showsX ? "set xlabel \(GnuplotText.quoted(figure.xLabel)) tc rgb TEXT offset 0,0.3\n" : "unset xlabel\n"
    // A label, not `set ylabel`, whose place depends on gnuplot's guess at the width of the tics.
    if showsY {
      text += """
        set label 4 \(GnuplotText.quoted(figure.yLabel)) at screen \(number((frame.left - 62) / card.width)), \
        graph 0.5 center rotate by 90 tc rgb TEXT

        """
    } else {
      text += "unset label 4\n"
    }
    if !title.isEmpty {
      text += """
        set label 3 '{/:Bold \(GnuplotText.enhanced(title))}' at screen \(number(frame.left / card.width)), \
        screen \(number((frame.top + 12) / card.height)) left font ",12" tc rgb INK

        """
    }
    let drawn = lines.indices.filter { !lines[$0].rows.isEmpty }
    let own = drawn.filter { style($0)?.panel == panel }
    text += labels(own, frame, names)
    if let floor = figure.y.floor {
      text += """
        set arrow from graph 0, first \(floor.place.description) to graph 1, first \(floor.place.description) nohead back \
        lc rgb RULE lw 1 dt 3

        """
    }
    let plots = drawn.filter { style($0)?.panel != panel }.map(faint) + commands(own)
    return text + "plot " + (plots.isEmpty ? "NaN" : plots.joined(separator: ", \\\n  ")) + "\n"
  }

  private func path(_ line: Int) -> String {
    "D index \(line) using \(lines[line].hasBand ? "1:3" : "1:2") \(GnuplotText.title(lines[line].label))"
  }

  private func shape(_ line: Int) -> String { lines[line].isStair ? "steps" : "lines" }

  /// A line of another panel.
  private func faint(_ line: Int) -> String { "\(path(line)) with \(shape(line)) lw 0.7 lc rgb FAINT" }

  /// What is drawn of a panel's own lines: bands, lines, marks.
  private func commands(_ own: [Int]) -> [String] {
    // Many bands upon one another would hide what they are to show.
    let opacity = FigureStyle.number(min(0.16, 0.6 / Double(max(1, own.count))))
    var plots = own.filter { lines[$0].hasBand && !lines[$0].isBare }.map {
      "D index \($0) using 1:2:4 \(GnuplotText.title(lines[$0].label)) with filledcurves fc rgb \(ink($0)) fs transparent solid \(opacity) noborder"
    }
    for index in own {
      guard let broad = lines[index].broad, broad.count > 1 else { continue }
      plots.append(
        "D index \(index) every ::\(broad.lowerBound)::\(broad.upperBound) using "
          + "\(lines[index].hasBand ? "1:3" : "1:2") with lines lw 9 lc rgb \"#90\".\(ink(index))[2:]")
    }
    for index in own.reversed() {
      let dash = style(index)?.isDashed == true ? " dt (6,3)" : ""
      plots.append("\(path(index)) with \(shape(index)) lw 2\(dash) lc rgb \(ink(index))")
      if lines[index].hasDots { plots.append("\(path(index)) with points pt 7 ps 0.35 lc rgb \(ink(index))") }
    }
    for index in own {
      let line = lines[index]
      var marks = line.marks
      if line.isLost || line.rows.count == 1 { marks.append((line.rows.count - 1, line.isLost ? 2 : 7)) }
      for mark in marks {
        plots.append(
          "D index \(index) every ::\(mark.row)::\(mark.row) using \(line.hasBand ? "1:3" : "1:2") "
            + "with points pt \(mark.type) ps 0.9 lw 2.5 lc rgb \(ink(index))")
      }
    }
    return plots
  }

  private func ink(_ line: Int) -> String { style(line)?.ink ?? "MUTED" }

  private func labels(_ own: [Int], _ frame: Frame, _ names: [String]) -> String {
    let ends = own.compactMap { index -> EndLabels.End? in
      guard let end = lines[index].end else { return nil }
      return EndLabels.End(
        text: names[index], ink: ink(index), x: figure.x.fraction(end.x), y: figure.y.fraction(end.y))
    }
    return EndLabels.commands(ends, width: frame.right - frame.left, height: frame.top - frame.bottom)
  }
}
