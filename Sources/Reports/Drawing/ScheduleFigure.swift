import Values

/// The shape of schedules: the factor on the base learning rate against the step.
package struct ScheduleFigure: Figure {
  /// The heading.
  package var title: String
  /// The line under the heading.
  package var subtitle: String
  /// A label and the factor at each step 0 … T − 1; eight at most.
  package var lines: [(label: String, factors: [Double])]

  /// A figure of schedules, each with its factors from step 0 on.
  package init(title: String, subtitle: String, lines: [(label: String, factors: [Double])]) {
    self.title = title
    self.subtitle = subtitle
    self.lines = lines
  }

  package func files(named name: String, on sheet: Sheet) -> FigureFiles {
    let lines = Array(lines.prefix(Palette.colours.count)).filter { !$0.factors.isEmpty }
    let longest = Double(max(1, (lines.map(\.factors.count).max() ?? 1) - 1))
    let greatest = lines.flatMap(\.factors).filter(\.isFinite).max() ?? 1
    let least = lines.flatMap(\.factors).filter(\.isFinite).min() ?? 0
    let top = max(greatest, 0) + 0.05 * max(greatest - min(least, 0), 1e-300)
    let bottom = min(least, 0)
    let isNamed = lines.count > 1
    let most = sheet.letters(30, beside: 200)
    let longestLabel = min(most, lines.map(\.label.count).max() ?? 0)
    let labelWidth = isNamed ? Double(longestLabel) * EndLabels.characterWidth + 24 : 28
    let width = sheet.width(600 + labelWidth)
    let height = sheet.height(360, ofWidth: 600)
    let number = FigureStyle.number
    var script = FigureStyle.head(name, "\(title): \(subtitle)", width: Int(width), height: Int(height), on: sheet)
    script += FigureStyle.title(title, subtitle, height: Int(height), left: 16 / width, on: sheet)
    script += """
      set xrange [0:\(longest.description)]
      \(PlotRange(bottom, top).command("y"))\
      set lmargin at screen \(number(64 / width)); set rmargin at screen \(number(1 - labelWidth / width))
      set bmargin at screen \(number(54 / height)); set tmargin at screen \(number(1 - (62 - sheet.lift) / height))
      set xlabel 'step' tc rgb TEXT offset 0,LIFT
      set ylabel 'factor on the learning rate' tc rgb TEXT offset 0.5,0

      """
    if isNamed {
      let labels = ShownLabels.texts(lines.map(\.label), most: most)
      let ends = lines.enumerated().map { index, line in
        EndLabels.End(
          text: labels[index], ink: "C\(index + 1)",
          x: Double(line.factors.count - 1) / longest, y: ((line.factors.last ?? 0) - bottom) / (top - bottom))
      }
      script += EndLabels.commands(ends, width: width - 64 - labelWidth, height: height - 116 + sheet.lift)
    }
    let plots = lines.indices.map {
      "'\(name).dat' index \($0) using 1:2 with lines lw 2 lc rgb C\($0 + 1)"
    }
    script += "plot " + plots.joined(separator: ", \\\n  ") + "\n"
    return FigureFiles(name: name, script: script, data: ["\(name).dat": ScheduleFigure.data(lines)])
  }

  /// At most about two thousand steps a line, the first and the last among them.
  private static func data(_ lines: [(label: String, factors: [Double])]) -> String {
    var text = "# step, factor\n"
    for (index, line) in lines.enumerated() {
      if index > 0 { text += "\n\n" }
      text += GnuplotText.comment(line.label)
      let stride = max(1, line.factors.count / 2000)
      for step in line.factors.indices where step % stride == 0 || step == line.factors.count - 1 {
        let factor = line.factors[step]
        text += "\(step) \(factor.isFinite ? factor.description : "?")\n"
      }
    }
    return text
  }
}
