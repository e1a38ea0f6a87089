import Values

/// A function of two variables seen from above, with the paths of optimizers on it.
///
/// Colours and lines follow log₁₀(f(x) − f_low), f_low being f* or the least value seen, so that the bottom of a valley
/// and its far walls both show; or f(x) itself where all but a fiftieth of the values at either end lie within a factor
/// of 50.
package struct ContourFigure: Figure {
  /// The heading.
  package var title: String
  /// The line under the heading.
  package var subtitle: String
  /// The interval of x₁ that is drawn.
  package var x: ClosedRange<Double>
  /// The interval of x₂ that is drawn.
  package var y: ClosedRange<Double>
  /// f*, where it is known.
  package var lowest: Double?
  /// Points of two coordinates each.
  package var minima: [[Double]]
  /// A label and the iterates, two coordinates each; `mostPaths` at most.
  package var paths: [(label: String, points: [[Double]])]
  /// For each path the steps after which it was at its points; a point a step where it is empty.
  package var steps: [[Int]] = []
  /// For each path the index of its colour in the palette; in turn where it is empty.
  var colours: [Int] = []
  /// The paths that are dashed.
  var dashed: Set<Int> = []
  /// Points in each direction.
  var resolution = 241
  /// What the axes are called.
  var axes = ["x1", "x2"]
  /// What the schedules of the paths drive; `nil` where that stays the same.
  var drive: DriveStrip?
  /// Whether its files have the paths in motion as well.
  var isPlayed = false
  /// Whether what is drawn is the negative of what is maximised.
  package var isTurned = false
  let value: @Sendable (Double, Double) -> Double
  /// What its triangles mark.
  var goal: String { isTurned ? "maximum" : "minimum" }

  /// A figure of f over a rectangle; `value` gives f(x₁, x₂).
  package init(
    title: String, subtitle: String, x: ClosedRange<Double>, y: ClosedRange<Double>, lowest: Double?,
    minima: [[Double]], paths: [(label: String, points: [[Double]])],
    value: @escaping @Sendable (Double, Double) -> Double
  ) {
    self.title = title
    self.subtitle = subtitle
    self.x = x
    self.y = y
    self.lowest = lowest
    self.minima = minima
    self.paths = paths
    self.value = value
  }

  /// The most paths that are drawn.
  package static let mostPaths = 10

  private func ink(_ path: Int) -> String {
    "C\((path < colours.count ? colours[path] : path % Palette.colours.count) + 1)"
  }

  package func files(named name: String, on sheet: Sheet) -> FigureFiles {
    let n = resolution
    let (x, y) = (PlotRange(x).closed, PlotRange(y).closed)
    let paths = Array(paths.prefix(ContourFigure.mostPaths)).map { path in
      (label: path.label, points: path.points.filter(ContourWindow.isPlace))
    }.filter { !$0.points.isEmpty }
    let relief = Relief(value, x, y, lowest: lowest, resolution: n)
    // Ticks of small numbers are long.
    let long = max(y.lowerBound.magnitude, y.upperBound.magnitude) < 0.01 ? 26.0 : 0
    let (left, right) = sheet.isNarrow ? (60 + long, 84.0) : (66 + long, 92)
    let width = sheet.width(left + ContourWindow.panel.width + right)
    let panel = width - left - right
    let panelHeight = (panel * ContourWindow.panel.height / ContourWindow.panel.width).rounded()
    let hasMinima = !minima.isEmpty && !relief.isConstant
    let symbols = (paths.isEmpty ? [] : ["○ start", "● end"]) + (hasMinima ? ["△ \(goal)"] : [])
    let legend = PlotLegend(
      zip(ShownLabels.texts(paths.map(\.label), most: sheet.letters(40, beside: left + 60)), paths.indices.map(ink)).map
      { ($0, $1) }, marks: symbols,
      dashed: dashed, left: sheet.isNarrow ? 12 : left, width: width)
    let top = 66 - sheet.lift + PlotLegend.rowHeight * Double(legend.rows)
    let bottom = 56 + (drive == nil ? 0 : DriveStrip.height)
    let height = top + panelHeight + bottom
    var script = FigureStyle.head(name, "\(title): \(subtitle)", width: Int(width), height: Int(height), on: sheet)
    script += FigureStyle.title(title, subtitle, height: Int(height), left: 16 / width, on: sheet)
    script += frame(
      name, relief, (x, y), Card(left: left, right: right, top: top, bottom: bottom, width: width, height: height))
    if sheet.isPaper {
      script += "set format xy '%g'\n"
      script += PlotRange(x).tics("x", along: panel) + PlotRange(y).tics("y", along: panelHeight)
      script += PlotRange(relief.low, relief.high).tics("cb", along: panelHeight)
    }
    script += legend.commands(height: height, top: 66 - sheet.lift)
    // Where f is the same everywhere, nothing is to be coloured.
    let ground =
      relief.isConstant
      ? []
      : [
        "F matrix \(HeightGrid.axes) with image",
        "$LINES using 1:2 \(HeightGrid.axes) with lines lw 0.5 lc rgb \"#a057606a\"",
      ]
    if relief.isConstant { script += "unset colorbox; unset label 5\n" }
    if drive != nil { script += "set multiplot\n" }
    let plots = ground + lines(paths) + marks(paths, hasMinima)
    script += "plot " + (plots.isEmpty ? "NaN" : plots.joined(separator: ", \\\n  ")) + "\n"
    var data = ["\(name).dat": relief.text, "\(name)-paths.dat": pathData(paths)]
    if let drive {
      let file = "\(name)-drive.dat"
      script += drive.commands(file, left: left, right: right, card: (width, height)) + "unset multiplot\n"
      data[file] = drive.data
    }
    return FigureFiles(
      name: name, script: script, data: data, pictures: isPlayed ? ["\(name)-race.svg": race.svg] : [:])
  }

  /// What stands about the panel, and the whole, in pixels.
  private struct Card {
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    let width: Double
    let height: Double
  }

  /// The panel with its axes and colours, and the level lines as a table.
  private func frame(
    _ name: String, _ relief: Relief, _ ranges: (x: ClosedRange<Double>, y: ClosedRange<Double>), _ card: Card
  ) -> String {
    let (top, bottom, width, height) = (card.top, card.bottom, card.width, card.height)
    let number = FigureStyle.number
    return """
      F = '\(name).dat'
      set contour base; unset surface
      set cntrparam levels discrete \(relief.levels.map(\.description).joined(separator: ", "))
      set table $LINES
      splot F matrix
      unset table
      unset contour
      \(HeightGrid.ranges(ranges.x, ranges.y, resolution: resolution))\
      set lmargin at screen \(number(card.left / width)); set rmargin at screen \(number(1 - card.right / width))
      set bmargin at screen \(number(bottom / height)); set tmargin at screen \(number(1 - top / height))
      set border 15
      unset grid
      set xlabel \(Self.axis(axes[0])) tc rgb TEXT offset 0,LIFT
      set label 4 \(Self.axis(axes[1])) at screen \(number(13 / width)), graph 0.5 center rotate by 90 tc rgb TEXT
      set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
      \(PlotRange(relief.low, relief.high).command("cb"))\
      set label 5 '\(relief.label(isTurned: isTurned))' at screen \(number(1 - 10 / width)), graph 0.5 \
      center rotate by 90 tc rgb TEXT
      set colorbox user origin \(number(1 - (card.right - 16) / width)),\(number(bottom / height)) size \(number(14 / width)),\
      \(number(1 - (top + bottom) / height)) noborder
      set cbtics scale 0.3 font ",10"
      P = '\(name)-paths.dat'

      """
  }

  /// The name of an axis: `x1` as a variable with its number, any other as it is.
  static func axis(_ name: String) -> String {
    name.hasPrefix("x") && Int(name.dropFirst()) != nil
      ? "'{/:Italic x}_{\(name.dropFirst())}'" : GnuplotText.quoted(name)
  }

  /// A white line with a coloured one upon it for each path.
  private func lines(_ paths: [(label: String, points: [[Double]])]) -> [String] {
    // The first upon the others: it is the best.
    paths.indices.reversed().flatMap { index in
      let count = paths[index].points.count
      // The more iterates, the smaller their dots; of very many none is broader than the line.
      let (size, stroke) = count <= 60 ? (0.3, 1.7) : count <= 400 ? (0.18, 1.4) : (0.1, 1.0)
      let line =
        "P index \(index) using 1:2 with lines lw \(stroke)\(dashed.contains(index) ? " dt (6,3)" : "") "
        + "lc rgb \(count > 400 ? "\"#50\".\(ink(index))[2:]" : ink(index))"
      // Of very many the lines are a cloud, through which the relief and the others show.
      if count > 400 { return [line] }
      return [
        "P index \(index) using 1:2 with lines lw \(2 * stroke) lc rgb \"#40ffffff\"", line,
        "P index \(index) using 1:2 with points pt 7 ps \(size) lc rgb \(ink(index))",
      ]
    }
  }

  /// A ring at the start of the paths, a dot at the end of each, triangles at the minima.
  private func marks(_ paths: [(label: String, points: [[Double]])], _ hasMinima: Bool) -> [String] {
    var marks = paths.indices.map { index in
      let last = paths[index].points.count - 1
      return "P index \(index) every ::\(last)::\(last) using 1:2 with points pt 7 ps 0.9 lc rgb \(ink(index))"
    }
    if !paths.isEmpty { marks.append("P index \(paths.count) using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK") }
    if hasMinima {
      marks.append("P index \(paths.count + 1) using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb INK")
    }
    return marks
  }

  private func pathData(_ paths: [(label: String, points: [[Double]])]) -> String {
    var blocks = paths.map { path in
      GnuplotText.comment(path.label) + path.points.map { "\($0[0]) \($0[1])\n" }.joined()
    }
    let starts = paths.compactMap(\.points.first).map { "\($0[0]) \($0[1])\n" }
    blocks.append("# starts\n" + (starts.isEmpty ? "? ?\n" : starts.joined()))
    let points = minima.filter { $0.count == 2 }.map { "\($0[0]) \($0[1])\n" }
    blocks.append("# minima\n" + (points.isEmpty ? "? ?\n" : points.joined()))
    return blocks.joined(separator: "\n\n")
  }
}
