import Findings
import Functions
import Plans
import Values

/// A function of two variables as a surface in space, with the paths of the best arms on it; drawn where it is asked
/// for, since the figure from above shows the same.
enum SurfaceMaker: FigureMaker {
  static let name = "surface"
  static let needs = PathsFigure.needs
  static let needsSteps = true

  static func drawing(of view: FunctionView) -> Drawing? {
    guard view.input.experiment.report.figures.names(name), let plane = Plane(view) else { return nil }
    let drawn = plane.drawn
    let figure = SurfaceFigure(
      title: view.title, subtitle: "paths of \(drawn.description)\(drawn.thinning)\(plane.note)",
      window: plane.window, axes: plane.axes, lowest: plane.lowest, minima: plane.minima, drawn: drawn,
      isTurned: view.summary.measure.isMaximised,
      value: plane.value)
    return (figure, "\(view.label) as a surface\(plane.note), with the paths of \(drawn.description).")
  }
}

/// A surface of lines, those behind it hidden, over the same window and with the same heights as the figure from above.
struct SurfaceFigure: Figure {
  let title: String
  let subtitle: String
  let window: ContourWindow
  let axes: [String]
  let lowest: Double?
  let minima: [[Double]]
  let drawn: DrawnPaths
  /// Whether what is drawn is the negative of what is maximised.
  let isTurned: Bool
  let value: @Sendable (Double, Double) -> Double

  /// Lines in each direction.
  private static let resolution = 45

  func files(named name: String, on sheet: Sheet) -> FigureFiles {
    let n = Self.resolution
    let relief = Relief(value, window.x, window.y, lowest: lowest, resolution: n)
    let width = sheet.width(700)
    let panelHeight = (500 * width / 700).rounded()
    let marks = ["○ start", "● end"] + (goals.isEmpty ? [] : ["△ \(goal)"])
    let legend = PlotLegend(
      zip(
        ShownLabels.texts(drawn.paths.map(\.label), most: sheet.letters(40, beside: 80)), drawn.paths.indices.map(ink)
      ).map { ($0, $1) },
      marks: marks,
      dashed: drawn.dashed, left: sheet.isNarrow ? 12 : 40, width: width)
    let top = 60 - sheet.lift + PlotLegend.rowHeight * Double(legend.rows)
    let height = top + panelHeight
    let number = FigureStyle.number
    var script = FigureStyle.head(name, "\(title): \(subtitle)", width: Int(width), height: Int(height), on: sheet)
    script += FigureStyle.title(title, subtitle, height: Int(height), left: 16 / width, on: sheet)
    script += legend.commands(height: height, top: 66 - sheet.lift)
    let z = relief.label(isTurned: isTurned)
    let along = 0.42 * width
    let tics =
      sheet.isPaper
      ? PlotRange(window.x).tics("x", along: along) + PlotRange(window.y).tics("y", along: 0.4 * along) : ""
    script += """
      D = '\(name).dat'
      \(PlotRange(window.x).command("x"))\(PlotRange(window.y).command("y"))\
      set zrange [\(relief.low.description):\((relief.high + 0.04 * (relief.high - relief.low)).description)]
      set origin 0,0; set size 1,\(number(1 - (top - 24) / height))
      set border 31 lc rgb FRAME lw 0.8; unset grid
      set xyplane relative 0.04
      set view 60, 32, \(sheet.isPaper ? 0.96 : 1.12), 1.1
      set hidden3d front
      \(tics)\
      set xlabel \(ContourFigure.axis(axes[0])) tc rgb TEXT; set ylabel \(ContourFigure.axis(axes[1])) tc rgb TEXT\
      \(sheet.isPaper ? " offset -1,0" : "")
      set zlabel '\(z)' tc rgb TEXT rotate by 90 offset 1,0
      splot \(plots.joined(separator: ", \\\n  "))

      """
    return FigureFiles(name: name, script: script, data: ["\(name).dat": data(relief)])
  }

  private var goal: String { isTurned ? "maximum" : "minimum" }

  private func ink(_ path: Int) -> String { "C\(drawn.colours[path] + 1)" }

  private var goals: [[Double]] { minima.filter(window.contains) }

  private var plots: [String] {
    var plots = ["D index 0 using 1:2:3 with lines lw 0.5 lc rgb \"#8c9aa8\""]
    for index in drawn.paths.indices {
      let dash = drawn.dashed.contains(index) ? " dt (6,3)" : ""
      let stroke = points(index).count > 400 ? 1.4 : 2.2
      plots.append("D index \(2 + index) using 1:2:3 with lines lw \(stroke)\(dash) lc rgb \(ink(index)) nohidden3d")
      let last = points(index).count - 1
      plots.append(
        "D index \(2 + index) every ::\(last)::\(last) using 1:2:3 with points pt 7 ps 0.9 lc rgb \(ink(index)) "
          + "nohidden3d")
    }
    plots.append("D index 2 every ::0::0 using 1:2:3 with points pt 6 ps 1.1 lw 2 lc rgb INK nohidden3d")
    if !goals.isEmpty { plots.append("D index 1 using 1:2:3 with points pt 8 ps 1.2 lw 1.8 lc rgb INK nohidden3d") }
    return plots
  }

  /// The points of a path that lie over the window; a path that leaves it ends at its edge.
  private func points(_ path: Int) -> [[Double]] {
    let points = drawn.paths[path].points
    let inside = points.filter(window.contains)
    return inside.isEmpty ? Array(points.prefix(1)) : inside
  }

  private func data(_ relief: Relief) -> String {
    let n = Self.resolution
    func place(_ range: ClosedRange<Double>, _ k: Int) -> Double {
      range.lowerBound + (range.upperBound - range.lowerBound) * Double(k) / Double(n - 1)
    }
    // Clipped to the scale, so that one steep corner does not flatten all the rest.
    let grid = (0..<n).map { j in
      (0..<n).map { i in
        let height = relief.heights[j][i]
        let z = height.isFinite ? min(relief.high, max(relief.low, height)).description : "?"
        return "\(place(window.x, i)) \(place(window.y, j)) \(z)\n"
      }.joined()
    }.joined(separator: "\n")
    func lines(_ points: [[Double]]) -> String {
      points.isEmpty
        ? "? ? ?\n" : points.map { "\($0[0]) \($0[1]) \(relief.height(of: value($0[0], $0[1])))\n" }.joined()
    }
    let paths = drawn.paths.indices.map { GnuplotText.comment(drawn.paths[$0].label) + lines(points($0)) }
    return (["# the surface\n" + grid, "# minima\n" + lines(goals)] + paths).joined(separator: "\n\n")
  }
}
