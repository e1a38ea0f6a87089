/// A function of two variables seen from above, with the paths of optimizers on it.
///
/// Colours and lines follow log₁₀(f(x) − f_low), f_low being f* or the least value seen, so that the bottom of a valley and
/// its far walls both show; or f(x) itself where all but a fiftieth of the values at either end lie within a factor of 50.
public struct ContourFigure: Figure {
  public var title: String
  public var subtitle: String
  public var x: ClosedRange<Double>
  public var y: ClosedRange<Double>
  /// f*, where it is known.
  public var lowest: Double?
  /// Points of two coordinates each.
  public var minima: [[Double]]
  /// A label and the iterates, two coordinates each; six paths at most.
  public var paths: [(label: String, points: [[Double]])]
  let value: @Sendable (Double, Double) -> Double

  public init(
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

  /// Points in each direction.
  private static let resolution = 241
  /// Colours that stand out from viridis, each drawn upon a white line.
  private static let colours = ["#d55e00", "#111111", "#cc79a7", "#0072b2", "#e69f00", "#8c3a00"]

  public func files(named name: String) -> FigureFiles {
    let n = ContourFigure.resolution
    let paths = Array(paths.prefix(ContourFigure.colours.count)).map { path in
      (label: path.label, points: path.points.filter { $0.count == 2 && $0.allSatisfy(\.isFinite) })
    }.filter { !$0.points.isEmpty }
    let relief = Relief(value, x, y, lowest: lowest, resolution: n)
    let (low, high) = (relief.low, relief.high)
    let width = 700.0
    let height = 600.0
    let number = FigureStyle.number
    var script = FigureStyle.head(name, "\(title): \(subtitle)", width: Int(width), height: Int(height))
    script += FigureStyle.title(title, subtitle, height: Int(height), left: 16 / width)
    let dx = (x.upperBound - x.lowerBound) / Double(n - 1)
    let dy = (y.upperBound - y.lowerBound) / Double(n - 1)
    let place =
      "(\(x.lowerBound.description) + $1*\(dx.description)):(\(y.lowerBound.description) + $2*\(dy.description)):3"
    script += """
      GRID = '\(name).dat'
      set xrange [\(x.lowerBound.description):\(x.upperBound.description)]
      set yrange [\(y.lowerBound.description):\(y.upperBound.description)]
      set contour base; unset surface
      set cntrparam levels discrete \(relief.levels.map(\.description).joined(separator: ", "))
      set table $LINES
      splot GRID matrix using \(place)
      unset table
      unset contour
      set lmargin at screen \(number(66 / width)); set rmargin at screen \(number(1 - 92 / width))
      set bmargin at screen \(number(56 / height)); set tmargin at screen \(number(1 - 84 / height))
      set border 15 lc rgb "#57606a" lw 1
      unset grid
      set xlabel '{/:Italic x}_1' tc rgb "#424a53" offset 0,0.3
      set ylabel '{/:Italic x}_2' tc rgb "#424a53" offset 0.5,0
      set palette defined (0 "#440154", 0.25 "#3b528b", 0.5 "#21918c", 0.75 "#5ec962", 1 "#fde725") maxcolors 32
      set cbrange [\(low.description):\(high.description)]
      set cblabel '\(relief.isLogarithmic ? "log_{10}(f − f_{low})" : "f")' tc rgb "#424a53" offset 0.5,0
      set colorbox user origin \(number(1 - 76 / width)),\(number(56 / height)) size \(number(14 / width)),\
      \(number(1 - 140 / height)) noborder
      set cbtics scale 0.3 font ",10"
      P = '\(name)-paths.dat'

      """
    script += ContourFigure.legend(paths.map(\.label), hasMinima: !minima.isEmpty, width: width, height: height)
    script +=
      "plot "
      + (["GRID matrix using \(place) with image", "$LINES using 1:2 with lines lw 0.5 lc rgb \"#a0ffffff\""]
      + lines(paths) + marks(paths)).joined(separator: ", \\\n  ") + "\n"
    return FigureFiles(
      name: name, script: script,
      data: ["\(name).dat": relief.text, "\(name)-paths.dat": pathData(paths)])
  }

  /// A white line with a coloured one upon it for each path.
  private func lines(_ paths: [(label: String, points: [[Double]])]) -> [String] {
    paths.indices.flatMap { index in
      let dots = paths[index].points.count <= 60 ? "linespoints pt 7 ps 0.25" : "lines"
      let colour = ContourFigure.colours[index]
      return [
        "P index \(index) using 1:2 with lines lw 3.2 lc rgb \"#60ffffff\"",
        "P index \(index) using 1:2 with \(dots) lw 1.7 lc rgb \"\(colour)\"",
      ]
    }
  }

  /// A ring at the start of the paths, a dot at the end of each, triangles at the minima.
  private func marks(_ paths: [(label: String, points: [[Double]])]) -> [String] {
    var marks = paths.indices.map { index in
      let last = paths[index].points.count - 1
      let colour = ContourFigure.colours[index]
      return "P index \(index) every ::\(last)::\(last) using 1:2 with points pt 7 ps 0.9 lc rgb \"\(colour)\""
    }
    if !paths.isEmpty { marks.append("P index \(paths.count) using 1:2 with points pt 6 ps 1 lw 2 lc rgb \"white\"") }
    if !minima.isEmpty {
      marks.append("P index \(paths.count + 1) using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb \"white\"")
    }
    return marks
  }

  /// A row above the panel: a stroke and a label for each path, and what the marks mean.
  private static func legend(_ labels: [String], hasMinima: Bool, width: Double, height: Double) -> String {
    let number = FigureStyle.number
    let room = labels.isEmpty ? 36 : max(8, Int((width - 240) / Double(labels.count) / EndLabels.characterWidth) - 6)
    let y = number(1 - 68 / height)
    var x = 66.0
    var text = ""
    for (index, label) in labels.enumerated() {
      let short = FigureStyle.truncated(label, min(36, room))
      text += """
        set arrow from screen \(number(x / width)), screen \(y) to screen \(number((x + 18) / width)), screen \(y) nohead \
        lc rgb "\(colours[index])" lw 2
        set label \(FigureStyle.quoted(short)) at screen \(number((x + 24) / width)), screen \(y) left font ",11" \
        tc rgb "#424a53"

        """
      x += 24 + Double(short.count) * EndLabels.characterWidth + 18
    }
    let marks = (labels.isEmpty ? [] : ["○ start"]) + (hasMinima ? ["△ minimum"] : [])
    guard !marks.isEmpty else { return text }
    return text + """
      set label '\(marks.joined(separator: "   "))' at screen \(number(1 - 92 / width)), screen \(y) right font ",11" \
      tc rgb "#424a53"

      """
  }

  private func pathData(_ paths: [(label: String, points: [[Double]])]) -> String {
    var blocks = paths.map { path in
      "# \(path.label.replacing("\n", with: " "))\n" + path.points.map { "\($0[0]) \($0[1])\n" }.joined()
    }
    let starts = paths.compactMap(\.points.first).map { "\($0[0]) \($0[1])\n" }
    blocks.append("# starts\n" + (starts.isEmpty ? "? ?\n" : starts.joined()))
    let points = minima.filter { $0.count == 2 }.map { "\($0[0]) \($0[1])\n" }
    blocks.append("# minima\n" + (points.isEmpty ? "? ?\n" : points.joined()))
    return blocks.joined(separator: "\n\n")
  }
}
