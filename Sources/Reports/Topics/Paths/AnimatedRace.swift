import Foundation
import Values

/// Paths of optimizers in motion over a backdrop, the level lines of a function of two variables or the curve of one:
/// an SVG that plays by itself.
///
/// It is animated by SMIL, without a script, over and over; who prefers reduced motion sees the whole paths at rest,
/// and colours follow the viewer's light or dark scheme. A step takes the same time for each path, and each stands
/// still at the end for a while. The bytes depend on the function and the paths alone.
package struct AnimatedRace: Sendable {
  /// What is drawn, and where.
  let stage: Stage

  /// What paths go over.
  struct Stage: Sendable {
    var title: String
    var subtitle: String
    /// What the panel shows.
    var x: ClosedRange<Double>
    var y: ClosedRange<Double>
    /// What the panel shows behind the paths, in pixels of the card.
    var backdrop: String
    /// What triangles mark.
    var goals: [[Double]]
    /// A label and the points, two coordinates each.
    var paths: [(label: String, points: [[Double]])]
    /// For each path the steps after which it was at its points; a point a step where it is empty.
    var steps: [[Int]] = []
    /// For each path the index of its colour in the palette; in turn where it is empty.
    var colours: [Int] = []
    /// What falls while the paths go on; `nil` where nothing does.
    var drive: DriveStrip?
    /// Whether paths leave a trail.
    var hasTrails = true
    /// What the goals are: minima, or maxima.
    var goal = "minimum"
  }

  // Sizes in pixels, times in seconds.
  static let width = 640.0
  /// The panel has the proportions of a figure's, so that both show the same window.
  static let panel = (
    left: 46.0, top: 76.0, width: 578.0,
    height: (578 * ContourWindow.panel.height / ContourWindow.panel.width).rounded()
  )
  static let height = 76 + panel.height + 58
  private static let rowHeight = 17.0
  static let duration = 9.0
  /// The part of the time in which paths grow.
  static let racing = 0.85

  /// The whole file.
  package var svg: String {
    let shown = trails
    let steps = shown.compactMap(\.steps.last).max() ?? 0
    let legend = legend(shown)
    // What stands below a legend of several rows makes room for it.
    let shift = Self.rowHeight * Double(legend.rows - 1)
    let strip = steps > 0 ? stage.drive : nil
    let (w, h) = (Self.text(Self.width), Self.text(Self.height + shift + (strip == nil ? 0 : Self.stripHeight)))
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(w) \(h)" width="\(w)" height="\(h)" role="img" \
      font-family="sans-serif" font-size="12">
      <title>\(XMLText.escaped("\(stage.title): \(stage.subtitle)"))</title>
      \(Self.style)
      <rect class="card" width="\(w)" height="\(h)"/>
      <text class="head" x="16" y="26" font-size="15" font-weight="bold">\(XMLText.escaped(stage.title))</text>
      <text class="soft" x="16" y="45" font-size="12">\(XMLText.escaped(stage.subtitle))</text>
      <clipPath id="panel"><rect \(Self.frame)/></clipPath>

      """
    svg += legend.text
    if shift > 0 { svg += "<g transform=\"translate(0 \(Self.text(shift)))\">\n" }
    svg += "<g clip-path=\"url(#panel)\">\n" + stage.backdrop + marks(shown) + "<g class=\"rest\">\n"
    for trail in shown { svg += resting(trail) }
    svg += "</g>\n<g class=\"race\">\n"
    for (index, trail) in shown.enumerated() { svg += racing(trail, index, steps: steps) }
    svg += "</g>\n</g>\n<rect class=\"border\" \(Self.frame)/>\n" + axes + clock(steps)
    svg += strip.map { rates($0, steps: steps) } ?? ""
    return svg + (shift > 0 ? "</g>\n</svg>\n" : "</svg>\n")
  }

  /// The paths that are drawn, on the panel: as far as they are finite.
  private var trails: [Trail] {
    stage.paths.prefix(ContourFigure.mostPaths).enumerated().map { index, path in
      let steps = index < stage.steps.count ? stage.steps[index] : []
      let all = steps.count == path.points.count
      let kept = path.points.indices.filter { ContourWindow.isPlace(path.points[$0]) }
      return Trail(
        path.label, kept.map { place(path.points[$0]) }, steps: all ? kept.map { steps[$0] } : kept,
        colour: Palette.colours[index < stage.colours.count ? stage.colours[index] : index % Palette.colours.count])
    }.filter { !$0.points.isEmpty }
  }

  /// A path on the panel.
  private struct Trail {
    let label: String
    let points: [(x: Double, y: Double)]
    /// After how many steps the path was at each point.
    let steps: [Int]
    let colour: String
    /// The part of the length that lies before each point, 0 to 1.
    let parts: [Double]

    /// Keeps the points that decide the path's course, and enough others to say when it was where.
    init(_ label: String, _ all: [(x: Double, y: Double)], steps allSteps: [Int], colour: String) {
      let stride = max(1, (all.count + 299) / 300)
      let kept = Set(SVGThinning.sleeve(all)).union(Swift.stride(from: 0, to: all.count, by: stride)).sorted()
      let (points, steps) = (kept.map { all[$0] }, kept.map { allSteps[$0] })
      self.label = label
      self.colour = colour
      self.points = points
      self.steps = steps
      var lengths = [0.0]
      for (a, b) in zip(points, points.dropFirst()) {
        let (dx, dy) = (b.x - a.x, b.y - a.y)
        lengths.append(lengths[lengths.count - 1] + (dx * dx + dy * dy).squareRoot())
      }
      let whole = lengths[lengths.count - 1]
      parts = lengths.map { whole > 0 ? $0 / whole : 1 }
    }

    var path: String {
      "M" + points.map { "\(AnimatedRace.text($0.x)) \(AnimatedRace.text($0.y))" }.joined(separator: "L")
    }
  }

  private static let style = """
    <style>
    .card{fill:#ffffff}.head{fill:#1f2328}.soft{fill:#59636e}.border{fill:none;stroke:#8c959f}
    .level{fill:none;stroke-width:.8}.halo{fill:none;stroke:#ffffff;stroke-opacity:.7;stroke-width:4}
    .way{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}.start{fill:none;stroke:#1f2328;stroke-width:2}
    .goal{fill:none;stroke:#1f2328;stroke-width:1.6}.bar{fill:#8c959f}.rest{display:none}
    @media (prefers-color-scheme:dark){.card{fill:#0d1117}.head{fill:#f0f6fc}.soft{fill:#9198a1}.border{stroke:#656c76}
    .halo{stroke:#0d1117}.start,.goal{stroke:#f0f6fc}.bar{fill:#656c76}.dark{filter:brightness(1.35)}
    \(SVGTheme.darkMarks)}
    @media (prefers-reduced-motion:reduce){.rest{display:inline}.race{display:none}}
    </style>
    """

  private static var frame: String {
    "x=\"\(text(panel.left))\" y=\"\(text(panel.top))\" width=\"\(text(panel.width))\" height=\"\(text(panel.height))\""
  }

  /// A ring at each start, a triangle at each minimum.
  private func marks(_ trails: [Trail]) -> String {
    var text = ""
    for minimum in stage.goals where minimum.count == 2 {
      let (px, py) = place(minimum)
      text += "<path class=\"goal\" d=\"M\(Self.text(px - 6)) \(Self.text(py + 5))h12l-6-10z\"/>\n"
    }
    if let start = trails.first?.points.first {
      text += "<circle class=\"start\" cx=\"\(Self.text(start.x))\" cy=\"\(Self.text(start.y))\" r=\"5\"/>\n"
    }
    return text
  }

  private func resting(_ trail: Trail) -> String {
    let colour = trail.colour
    let last = trail.points[trail.points.count - 1]
    let way =
      stage.hasTrails
      ? "<path class=\"halo\" d=\"\(trail.path)\"/>\n<path class=\"way\" stroke=\"\(colour)\" d=\"\(trail.path)\"/>\n"
      : ""
    return way + """
      <circle cx="\(Self.text(last.x))" cy="\(Self.text(last.y))" r="5" fill="\(colour)"/>

      """
  }

  /// A path that grows as its steps are made, with a dot at its head.
  private func racing(_ trail: Trail, _ index: Int, steps: Int) -> String {
    let colour = trail.colour
    // A long path has a key at every second step, or third …
    let stride = max(1, (trail.points.count + 299) / 300)
    var keys = Array(Swift.stride(from: 0, to: trail.points.count - 1, by: stride))
    keys.append(trail.points.count - 1)
    let times = keys.map { steps > 0 ? Self.racing * Double(trail.steps[$0]) / Double(steps) : 0 } + [1]
    let parts = keys.map { trail.parts[$0] } + [1]
    let timeList = times.map { Self.text($0, 4) }.joined(separator: ";")
    let timing =
      "dur=\"\(Self.text(Self.duration))s\" repeatCount=\"indefinite\" calcMode=\"linear\" keyTimes=\"\(timeList)\""
    let rest = parts.map { Self.text(1 - $0, 4) }.joined(separator: ";")
    let points = parts.map { Self.text($0, 4) }.joined(separator: ";")
    let way = """
      <path id="p\(index)" class="way" stroke="\(colour)" pathLength="1" stroke-dasharray="1 1" d="\(trail.path)">\
      <animate attributeName="stroke-dashoffset" values="\(rest)" \(timing)/></path>

      """
    return (stage.hasTrails ? way : "") + """
      <circle r="5" fill="\(colour)"><animateMotion path="\(trail.path)" keyPoints="\(points)" \(timing)/></circle>

      """
  }

  /// A stroke and a label for each path, and what marks mean, in as many rows as it takes.
  private func legend(_ trails: [Trail]) -> (text: String, rows: Int) {
    var (px, row) = (Self.panel.left, 0)
    var text = ""
    for (trail, label) in zip(trails, ShownLabels.texts(trails.map(\.label), most: 60)) {
      let room = 21 + 6.6 * Double(label.count)
      if px > Self.panel.left, px + room > Self.width - 12 { (px, row) = (Self.panel.left, row + 1) }
      let top = 61 + Self.rowHeight * Double(row)
      text += """
        <rect x="\(Self.text(px))" y="\(Self.text(top))" width="16" height="4" rx="2" fill="\(trail.colour)"/>\
        <text class="soft" x="\(Self.text(px + 21))" y="\(Self.text(top + 6))">\(XMLText.escaped(label))</text>

        """
      px += room + 18
    }
    let goals = stage.goals.contains { $0.count == 2 } ? "   △ \(stage.goal)" : ""
    let marks = "○ start   ● now\(goals)"
    let room = 6.6 * Double(marks.count)
    if px + room > Self.width - 12 { (px, row) = (Self.panel.left, row + 1) }
    text += "<text class=\"soft\" xml:space=\"preserve\" x=\"\(Self.text(px))\" "
    text += "y=\"\(Self.text(67 + Self.rowHeight * Double(row)))\">\(marks)</text>\n"
    return (text, row + 1)
  }

  /// Where a point lies on the card; far outside the panel, as far as a viewer can still draw.
  private func place(_ point: [Double]) -> (x: Double, y: Double) {
    Self.place(point, stage.x, stage.y)
  }

  /// Where a point of the panel's ranges lies on the card.
  static func place(_ point: [Double], _ x: ClosedRange<Double>, _ y: ClosedRange<Double>) -> (x: Double, y: Double) {
    let px = (point[0] - x.lowerBound) / (x.upperBound - x.lowerBound) * panel.width
    let py = (point[1] - y.lowerBound) / (y.upperBound - y.lowerBound) * panel.height
    func bounded(_ value: Double) -> Double { min(max(value, -5000), 5000) }
    return (panel.left + bounded(px), panel.top + panel.height - bounded(py))
  }

  /// A number with so many decimals at most.
  static func text(_ value: Double, _ decimals: Int = 1) -> String {
    NumberText.decimals(value, decimals, whole: true)
  }

  /// Writes the file, whole or not at all.
  package func write(named name: String, to folder: URL) throws(FileError) {
    try OutputFolder(folder).write(svg, to: name + ".svg")
  }
}
