import Functions
import Lanes
import Values

/// A model over its data: the fitted line or curve of each arm, the boundary between two classes, the circle, or the
/// axes of principal components.
struct FitFigure: Figure {
  let title: String
  let subtitle: String
  let picture: DataPicture
  let arms: [Arm]

  /// An arm's fit.
  struct Arm: Sendable {
    let label: String
    /// Its colour as scripts call it.
    let ink: String
    /// How its model is drawn; the data are those of the figure.
    let picture: DataPicture
    /// The parameters that it ended with.
    let point: [Double]
    /// Of a classifier.
    let score: ClassificationScore?
    /// What is added to its label.
    var note = ""

    /// Its label, with the accuracy where it has one.
    ///
    /// - Parameters:
    ///   - most: the letters of a label.
    ///   - room: the letters of all.
    ///   - twin: whose line is the same.
    func caption(_ most: Int, room: Int, twin: String?) -> String {
      let text =
        ShownLabels.cut(label, most) + note + (score.map { ", accuracy \(NumberText.short($0.accuracy, 4))" } ?? "")
      guard let twin else { return text }
      let named = "\(text): same line as \(ShownLabels.cut(twin, most))"
      if named.count <= room { return named }
      let left = room - text.count - ": as ".count
      return left >= 6 ? "\(text): as \(ShownLabels.cut(twin, left))" : text + ": same line"
    }
  }

  static let resolution = 121
  /// Of the two classes.
  private static let classes = ["#7a8ea3", "#c2884a"]

  /// Which of the figures it is.
  var isPlane: Bool { [.circle, .components].contains(picture.kind) || picture.names.count == 2 }

  /// How the data are drawn, and the lines of the arms over them.
  ///
  /// - Parameter twins: for each arm whose line is the same.
  private func marks(_ twins: [String?], on sheet: Sheet) -> [String] {
    var plots: [String] = []
    switch picture.kind {
    case .classification:
      for (index, colour) in FitFigure.classes.enumerated() {
        plots.append("D index \(index) using 1:2 with points pt \(index == 0 ? 6 : 7) ps 0.6 lc rgb \"\(colour)\"")
      }
    case .regression, .circle, .components:
      plots.append("D index 0 using 1:2 with points pt 7 ps 0.5 lc rgb \"\(FitFigure.classes[0])\"")
    }
    for (index, arm) in arms.enumerated() {
      let hasBoundaries = picture.kind == .classification && isPlane
      let source = hasBoundaries ? "B index \(index)" : "D index \(2 + index)"
      // Lines that coincide show as strokes upon one another, the narrower the later.
      let above = twins[index...].dropFirst().count { $0 == twins[index] ?? arm.label }
      let width = FigureStyle.number((sheet.isPaper ? 1.4 : 2) + 1.8 * Double(above))
      let axes = hasBoundaries ? " \(HeightGrid.axes)" : ""
      plots.append("\(source) using 1:2\(axes) with lines lw \(width) lc rgb \(arm.ink)")
    }
    return plots
  }

  func files(named name: String, on sheet: Sheet) -> FigureFiles {
    let (x, y) = (PlotRange(range(0)).closed, PlotRange(isPlane ? range(1) : heights).closed)
    let number = FigureStyle.number
    let width = sheet.width(700)
    let twins = twins(x, y)
    let legend = legend(sheet, width: width, twins)
    let (left, right) = sheet.isNarrow ? (60.0, 14.0) : (72, 24)
    let top = 66 - sheet.lift + PlotLegend.rowHeight * Double(legend.rows)
    let panelHeight = (382 * width / 700).rounded()
    let height = panelHeight + 54 + top
    var script = FigureStyle.head(name, "\(title): \(subtitle)", width: Int(width), height: Int(height), on: sheet)
    script += FigureStyle.title(title, subtitle, height: Int(height), left: 16 / width, on: sheet)
    script += """
      D = '\(name).dat'
      set lmargin at screen \(number(left / width)); set rmargin at screen \(number(1 - right / width))
      set bmargin at screen \(number(54 / height)); set tmargin at screen \(number(1 - top / height))
      set xlabel \(GnuplotText.quoted(picture.names[0])) tc rgb TEXT offset 0,LIFT
      set ylabel \(GnuplotText.quoted(isPlane ? picture.names[1] : picture.target)) tc rgb TEXT offset 0.5,0

      """
    if picture.kind == .circle { script += "set size ratio -1\n" }
    script += legend.commands(height: height, top: 66 - sheet.lift)
    if sheet.isPaper {
      script += PlotRange(x).tics("x", along: width - left - right)
      script += PlotRange(y).tics("y", along: panelHeight)
    }
    var data = ["\(name).dat": points + lines(x)]
    var plots: [String] = []
    if picture.kind == .classification, isPlane {
      let grids = arms.map { probabilities(of: $0, x, y) }
      data["\(name)-probability.dat"] = HeightGrid.text(grids.first ?? [])
      data["\(name)-boundaries.dat"] = grids.map(Self.boundary).joined(separator: "\n\n")
      script += """
        P = '\(name)-probability.dat'; B = '\(name)-boundaries.dat'
        set palette defined (0 "#dfe6ee", 0.5 "#ffffff", 1 "#f6e7d3")
        set cbrange [0:1]; unset colorbox

        """
      if !arms.isEmpty { plots.append("P matrix \(HeightGrid.axes) with image") }
    }
    plots += marks(twins, on: sheet)
    script += HeightGrid.ranges(x, y, resolution: FitFigure.resolution)
    return FigureFiles(name: name, script: script + "plot " + plots.joined(separator: ", \\\n  ") + "\n", data: data)
  }

  /// A stroke and a label for each arm, and what the marks of the classes mean.
  private func legend(_ sheet: Sheet, width: Double, _ twins: [String?]) -> PlotLegend {
    let marks =
      picture.kind == .classification
      ? ["○ \(picture.target) = \(classNames.0)", "● \(picture.target) = \(classNames.1)"] : []
    let most = sheet.letters(36, beside: 200)
    let room = Int((width - (sheet.isNarrow ? 50 : 130)) / EndLabels.characterWidth)
    return PlotLegend(
      zip(arms, twins).map { ($0.caption(most, room: room, twin: $1), $0.ink) }, marks: marks,
      left: sheet.isNarrow ? 12 : 72,
      width: width)
  }

  private var classNames: (String, String) { ("0", "1") }

  /// The interval of a feature, and a little more; with the axes of components, and with circles, unless they are far
  /// larger than what they fit.
  private func range(_ feature: Int) -> ClosedRange<Double> {
    let values = picture.features.map { $0[feature] }
    let axes = arms.flatMap { arm in (arm.picture.axes?(arm.point) ?? []).flatMap { ends in ends.map { $0[feature] } } }
    guard picture.kind == .circle else { return padded(values + axes) }
    let spread = (0...1).map { axis in
      let places = picture.features.map { $0[axis] }
      return (places.max() ?? 0) - (places.min() ?? 0)
    }
    let ends = arms.flatMap { arm -> [Double] in
      guard let centre = arm.picture.centre else { return [] }
      let radius = arm.picture.predict(arm.point, [])
      return radius <= 3 * max(spread[0], spread[1])
        ? [centre(arm.point)[feature] - radius, centre(arm.point)[feature] + radius] : []
    }
    return padded(values + ends)
  }

  private var heights: ClosedRange<Double> {
    picture.kind == .classification ? -0.08...1.08 : padded(picture.targets)
  }

  private func padded(_ values: [Double]) -> ClosedRange<Double> {
    let (low, high) = (values.min() ?? 0, values.max() ?? 1)
    let margin = high > low ? 0.06 * (high - low) : 1
    return low - margin...high + margin
  }

  func step(_ range: ClosedRange<Double>) -> Double {
    (range.upperBound - range.lowerBound) / Double(FitFigure.resolution - 1)
  }

  /// Two blocks of points: of each class, or all of them and nothing.
  private var points: String {
    func block(_ title: String, _ rows: [Int]) -> String {
      let lines = rows.map { row in
        let second = isPlane ? picture.features[row][1] : picture.targets[row]
        return "\(picture.features[row][0]) \(second)\n"
      }
      return GnuplotText.comment(title) + (lines.isEmpty ? "? ?\n" : lines.joined()) + "\n\n"
    }
    let all = Array(picture.features.indices)
    guard picture.kind == .classification else { return block("data", all) + block("none", []) }
    return block("class 0", all.filter { picture.targets[$0] == 0 })
      + block("class 1", all.filter { picture.targets[$0] == 1 })
  }

  /// The probabilities of class 1 on a grid, a row for each value of the second feature from the lowest.
  private func probabilities(of arm: Arm, _ x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> [[Double]] {
    let n = FitFigure.resolution
    return (0..<n).map { j in
      (0..<n).map { i in
        arm.picture.predict(arm.point, [x.lowerBound + step(x) * Double(i), y.lowerBound + step(y) * Double(j)])
      }
    }
  }

  /// Where both classes are equally probable, in units of the grid: where log p/(1 − p), which is straight where the
  /// model is, passes through zero. Probabilities themselves jump from 0 to 1 within a square.
  private static func boundary(_ grid: [[Double]]) -> String {
    let most = 36.0
    let logits = grid.map { row in row.map { p in p.isNaN ? .nan : min(most, max(-most, Double.log(p / (1 - p)))) } }
    let strokes = ContourLines(heights: logits).strokes(at: 0).map { stroke in
      stroke.map { "\(FigureStyle.number($0.x)) \(FigureStyle.number($0.y))\n" }.joined()
    }
    return strokes.isEmpty ? "? ?\n" : strokes.joined(separator: "\n")
  }
}
