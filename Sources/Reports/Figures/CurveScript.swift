import Foundation

/// The gnuplot script of a figure of curves: one panel with a label at the end of each line, or small multiples.
struct CurveScript {
  let name: String
  let figure: CurveFigure
  let axis: FigureAxis
  let across: FigureAxis
  let xLabel: String
  let lines: [CurveLine]

  /// A rectangle of the card, in pixels from its lower left corner.
  private struct Frame {
    var left: Double
    var right: Double
    var bottom: Double
    var top: Double
  }

  private static let mostPanels = 12

  /// The panels that are drawn: those of the best-ranked arms, in the order of panels.
  private var panels: [Int] {
    var chosen: [Int] = []
    for arm in figure.arms {
      guard let panel = figure.styles.styles[arm.label]?.panel, !chosen.contains(panel) else { continue }
      chosen.append(panel)
      if chosen.count == CurveScript.mostPanels { break }
    }
    return chosen.sorted()
  }

  var text: String {
    let panels = panels
    let longest = lines.compactMap { figure.styles.styles[$0.label]?.short.count }.max() ?? 0
    let isSingle = panels.count <= 1
    let most = isSingle ? 34 : 26
    let labelWidth = Double(min(longest, most)) * EndLabels.characterWidth + 24
    let columns = isSingle ? 1 : labelWidth <= 120 && panels.count > 4 ? 3 : 2
    let rows = max(1, (panels.count + columns - 1) / columns)
    let width = isSingle ? 640 + labelWidth : 960
    let height = isSingle ? 460.0 : 70 + Double(rows) * 220 + 30
    var subtitle = figure.subtitle
    if panels.count < figure.styles.panels.count {
      subtitle += "; \(panels.count) of \(figure.styles.panels.count) groups, those of the best-ranked arms"
    }

    var text = FigureStyle.head(
      name, "\(figure.title): \(subtitle)", width: Int(width), height: Int(height))
    text += FigureStyle.title(figure.title, subtitle, height: Int(height), left: 16 / width)
    text += axis.commands("y") + across.commands("x")
    text += "D = '\(name).dat'\n"
    if !isSingle { text += "set multiplot\n" }
    for (position, panel) in panels.enumerated() {
      let column = position % columns
      let row = position / columns
      let cell = width / Double(columns)
      let isBottom = row == rows - 1 || position + columns >= panels.count
      let top = isSingle ? height - 62 : height - 70 - Double(row) * 220 - 22
      let frame = Frame(
        left: Double(column) * cell + 78, right: Double(column + 1) * cell - labelWidth,
        bottom: isSingle ? 54 : top - 160, top: top)
      text += panelText(
        panel, frame, card: (width, height), most: most, showsX: isSingle || isBottom, showsY: column == 0,
        title: isSingle ? "" : figure.styles.panels[panel])
      if !isSingle { text += "unset label 1\nunset label 2\n" }
    }
    if !isSingle { text += "unset multiplot\n" }
    return text
  }

  private func panelText(
    _ panel: Int, _ frame: Frame, card: (width: Double, height: Double), most: Int, showsX: Bool, showsY: Bool,
    title: String
  ) -> String {
    let number = FigureStyle.number
    var text = """

      set lmargin at screen \(number(frame.left / card.width)); set rmargin at screen \(number(frame.right / card.width))
      set bmargin at screen \(number(frame.bottom / card.height)); set tmargin at screen \(number(frame.top / card.height))
      unset arrow

      """
    text += showsX ? "set xlabel \(FigureStyle.quoted(xLabel)) tc rgb \"#424a53\" offset 0,0.3\n" : "unset xlabel\n"
    // A label, not `set ylabel`, whose place depends on gnuplot's guess at the width of the tics.
    if showsY {
      text += """
        set label 4 \(yLabel) at screen \(number((frame.left - 62) / card.width)), graph 0.5 center rotate by 90 \
        tc rgb "#424a53" noenhanced

        """
    } else {
      text += "unset label 4\n"
    }
    if !title.isEmpty {
      text += """
        set label 3 '{/:Bold \(FigureStyle.escaped(title))}' at screen \(number(frame.left / card.width)), \
        screen \(number((frame.top + 12) / card.height)) left font ",12" tc rgb "#1f2328"

        """
    }
    let own = lines.indices.filter { figure.styles.styles[lines[$0].label]?.panel == panel && !lines[$0].rows.isEmpty }
    let others = lines.indices.filter {
      figure.styles.styles[lines[$0].label]?.panel != panel && !lines[$0].rows.isEmpty
    }
    text += labels(own, frame, most: most)
    if let floor = axis.floor {
      text += """
        set arrow from graph 0, first \(floor.place.description) to graph 1, first \(floor.place.description) nohead back \
        lc rgb "#8c959f" lw 1 dt 3

        """
    }
    var plots: [String] = others.map { "D index \($0) using 1:3 with lines lw 0.7 lc rgb \"#d0d7de\"" }
    // Many bands upon one another would hide what they are to show.
    let opacity = FigureStyle.number(min(0.16, 0.6 / Double(max(1, own.count))))
    for index in own {
      plots.append(
        "D index \(index) using 1:2:4 with filledcurves fc rgb \"\(colour(index))\" fs transparent solid \(opacity) noborder"
      )
    }
    for index in own.reversed() {
      plots.append("D index \(index) using 1:3 with lines lw 2\(dash(index)) lc rgb \"\(colour(index))\"")
    }
    for index in own where lines[index].rows.count == 1 || lines[index].isLost {
      let last = lines[index].rows.count - 1
      let point = lines[index].isLost ? 2 : 7
      plots.append(
        "D index \(index) every ::\(last)::\(last) using 1:3 with points pt \(point) ps 0.9 lw 2.5 lc rgb \"\(colour(index))\""
      )
    }
    if plots.isEmpty { plots = ["NaN"] }
    return text + "plot " + plots.joined(separator: ", \\\n  ") + "\n"
  }

  /// The gap in formula, or the value.
  private var yLabel: String { figure.noun == "gap" ? "'f(best so far) − f*'" : "'f(best so far)'" }

  private func colour(_ line: Int) -> String { figure.styles.styles[lines[line].label]?.colour ?? "#57606a" }

  private func dash(_ line: Int) -> String {
    figure.styles.styles[lines[line].label]?.isDashed == true ? " dt (6,3)" : ""
  }

  private func labels(_ own: [Int], _ frame: Frame, most: Int) -> String {
    let ends = own.compactMap { index -> EndLabels.End? in
      guard let end = lines[index].end, let style = figure.styles.styles[lines[index].label] else { return nil }
      return EndLabels.End(
        text: FigureStyle.truncated(style.short, most) + (lines[index].isLost ? " ✕" : ""), colour: style.colour,
        x: across.fraction(end.x), y: axis.fraction(end.y))
    }
    return EndLabels.commands(ends, width: frame.right - frame.left, height: frame.top - frame.bottom)
  }
}
