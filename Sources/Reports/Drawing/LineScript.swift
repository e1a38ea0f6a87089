import Values

/// The gnuplot script of a figure of lines: one panel with a label at the end of each line, or small multiples.
struct LineScript {
  let name: String
  let figure: LineFigure
  let sheet: Sheet

  static let mostPanels = 12
  /// On one column of a paper's page.
  static let mostNarrowPanels = 6

  private var lines: [LineFigure.Line] { figure.lines }
  private func style(_ line: Int) -> ArmStyles.Style? { figure.styles.styles[lines[line].label] }

  /// The panels that are drawn: those of the best-ranked arms, in the order of panels.
  private var panels: [Int] {
    var chosen: [Int] = []
    for line in lines.indices {
      guard let panel = style(line)?.panel, !chosen.contains(panel) else { continue }
      chosen.append(panel)
      if chosen.count == (sheet.isNarrow ? Self.mostNarrowPanels : Self.mostPanels) { break }
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
    let most = sheet.letters(isSingle ? 42 : 28, beside: 60, of: sheet.width.map { isSingle ? $0 : $0 / 2 })
    let names = labels(most: most)
    let drawn = lines.indices.filter { !lines[$0].rows.isEmpty }
    let own = panels.map { panel in drawn.filter { style($0)?.panel == panel } }
    let layout = LineLayout.of(
      own.map { $0.filter { lines[$0].end != nil }.map { (names[$0], ink($0), isDashed($0)) } },
      longest: names.map(\.count).max() ?? 0, on: sheet)
    let (width, height) = (layout.width, layout.height)
    var subtitle = figure.subtitle
    if panels.count < figure.styles.panels.count {
      subtitle += "; \(panels.count) of \(figure.styles.panels.count) groups, those of the best-ranked arms"
    }

    var text = FigureStyle.head(
      name, "\(figure.title): \(subtitle)", width: Int(width), height: Int(height), on: sheet)
    text += FigureStyle.title(figure.title, subtitle, height: Int(height), left: 16 / width, on: sheet)
    if let panel = layout.panels.first, sheet.isPaper {
      text += figure.y.commands("y", along: panel.top - panel.bottom)
      text += figure.x.commands("x", along: panel.right - panel.left)
    } else {
      text += figure.y.commands("y") + figure.x.commands("x")
    }
    text += "D = '\(name).dat'\n"
    if !isSingle { text += "set multiplot\n" }
    for (position, panel) in panels.enumerated() {
      text += panelText(
        own[position], layout.panels[position], layout, names, faint: drawn.filter { style($0)?.panel != panel },
        title: isSingle ? "" : figure.styles.panels[panel])
      if !isSingle { text += sheet.isPaper ? "unset label\n" : "unset label 1\nunset label 2\n" }
    }
    if panels.isEmpty { text += "plot NaN\n" }
    if !isSingle { text += "unset multiplot\n" }
    return text
  }

  private func panelText(
    _ own: [Int], _ panel: LineLayout.Panel, _ layout: LineLayout, _ names: [String], faint others: [Int],
    title: String
  ) -> String {
    let number = FigureStyle.number
    let (width, height) = (layout.width, layout.height)
    var text =
      "\n"
      + FigureStyle.margins(
        left: panel.left, right: width - panel.right, bottom: panel.bottom, top: height - panel.top,
        width: width, height: height)
      + "unset arrow\n"
    let isShared = panel.legend != nil && !title.isEmpty
    text +=
      panel.showsX && !isShared
      ? "set xlabel \(GnuplotText.quoted(figure.xLabel)) tc rgb TEXT offset 0,LIFT\n" : "unset xlabel\n"
    // A label, not `set ylabel`, whose place depends on gnuplot's guess at the width of the tics.
    if panel.namesAxes {
      // Of narrow panels the names of axes would be longer than these: they stand once, beside all of them.
      text += """
        set label 4 \(GnuplotText.quoted(figure.yLabel)) at screen \(number(9 / width)), screen 0.5 center rotate by 90 \
        tc rgb TEXT
        set label 5 \(GnuplotText.quoted(figure.xLabel)) at screen 0.5, screen \(number(8 / height)) center tc rgb TEXT

        """
    } else if panel.showsY && !isShared {
      text += """
        set label 4 \(GnuplotText.quoted(figure.yLabel)) at screen \(number((panel.left - 62) / width)), \
        graph 0.5 center rotate by 90 tc rgb TEXT

        """
    } else {
      text += "unset label 4\n"
    }
    if !title.isEmpty {
      let isAbove = panel.legend != nil
      let (x, y) =
        isAbove
        ? (panel.cell.lowerBound + (panel.showsY ? 22 : 12), height - (panel.legend?.top ?? 0) + 15)
        : (panel.left, panel.top + 12)
      text += """
        set label 3 '{/:Bold \(GnuplotText.enhanced(title))}' at screen \(number(x / width)), \
        screen \(number(y / height)) left font ",12" tc rgb INK

        """
    }
    if let legend = panel.legend {
      text += legend.rows.commands(height: height, top: legend.top)
    } else {
      text += labels(own, panel, names)
    }
    if let floor = figure.y.floor {
      text += """
        set arrow from graph 0, first \(floor.place.description) to graph 1, first \(floor.place.description) nohead back \
        lc rgb RULE lw 1 dt 3

        """
    }
    let plots = others.map(faint) + commands(own)
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
      let dash = isDashed(index) ? " dt (6,3)" : ""
      plots.append("\(path(index)) with \(shape(index)) lw 2\(dash) lc rgb \(ink(index))")
      if lines[index].hasDots { plots.append("\(path(index)) with points pt 7 ps 0.35 lc rgb \(ink(index))") }
    }
    for index in own {
      let line = lines[index]
      for mark in line.allMarks {
        plots.append(
          "D index \(index) every ::\(mark.row)::\(mark.row) using \(line.hasBand ? "1:3" : "1:2") "
            + "with points pt \(mark.type) ps 0.9 lw 2.5 lc rgb \(ink(index))")
      }
    }
    return plots
  }

  private func isDashed(_ line: Int) -> Bool { lines[line].isDashed || style(line)?.isDashed == true }

  private func ink(_ line: Int) -> String { style(line)?.ink ?? "MUTED" }

  private func labels(_ own: [Int], _ frame: LineLayout.Panel, _ names: [String]) -> String {
    let ends = own.compactMap { index -> EndLabels.End? in
      guard let end = lines[index].end else { return nil }
      return EndLabels.End(
        text: names[index], ink: ink(index), x: figure.x.fraction(end.x), y: figure.y.fraction(end.y))
    }
    return EndLabels.commands(ends, width: frame.right - frame.left, height: frame.top - frame.bottom)
  }
}
