import Foundation
import Values

/// A function of two variables from above, on which optimizers race from one start: an SVG that plays by itself.
///
/// It is animated by SMIL, without a script, over and over; who prefers reduced motion sees the whole paths at rest,
/// and colours follow the viewer's light or dark scheme. A step takes the same time for each path, and each stands
/// still at the end for a while. The bytes depend on the function and the paths alone.
package struct AnimatedRace: Sendable {
  /// The same at rest: what is drawn, and where.
  let figure: ContourFigure

  // Sizes in pixels, times in seconds.
  private static let width = 640.0
  /// The panel has the proportions of a figure's, so that both show the same window.
  private static let panel = (
    left: 46.0, top: 76.0, width: 578.0,
    height: (578 * ContourWindow.panel.height / ContourWindow.panel.width).rounded()
  )
  private static let height = 76 + panel.height + 44
  private static let rowHeight = 17.0
  private static let resolution = 241
  private static let duration = 9.0
  /// The part of the time in which paths grow.
  private static let racing = 0.85

  /// The whole file.
  package var svg: String {
    let shown = trails
    let steps = shown.compactMap(\.steps.last).max() ?? 0
    let legend = legend(shown)
    // What stands below a legend of several rows makes room for it.
    let shift = Self.rowHeight * Double(legend.rows - 1)
    let (w, h) = (Self.text(Self.width), Self.text(Self.height + shift))
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(w) \(h)" width="\(w)" height="\(h)" role="img" \
      font-family="sans-serif" font-size="12">
      <title>\(XMLText.escaped("\(figure.title): \(figure.subtitle)"))</title>
      \(Self.style)
      <rect class="card" width="\(w)" height="\(h)"/>
      <text class="head" x="16" y="26" font-size="15" font-weight="bold">\(XMLText.escaped(figure.title))</text>
      <text class="soft" x="16" y="45" font-size="12">\(XMLText.escaped(figure.subtitle))</text>
      <clipPath id="panel"><rect \(Self.frame)/></clipPath>

      """
    svg += legend.text
    if shift > 0 { svg += "<g transform=\"translate(0 \(Self.text(shift)))\">\n" }
    svg += "<g clip-path=\"url(#panel)\">\n" + contours + marks(shown) + "<g class=\"rest\">\n"
    for trail in shown { svg += resting(trail) }
    svg += "</g>\n<g class=\"race\">\n"
    for (index, trail) in shown.enumerated() { svg += racing(trail, index, steps: steps) }
    svg += "</g>\n</g>\n<rect class=\"border\" \(Self.frame)/>\n" + axes + clock(steps)
    return svg + (shift > 0 ? "</g>\n</svg>\n" : "</svg>\n")
  }

  /// The paths that are drawn, on the panel: as far as they are finite.
  private var trails: [Trail] {
    figure.paths.prefix(ContourFigure.mostPaths).enumerated().map { index, path in
      let steps = index < figure.steps.count ? figure.steps[index] : []
      let all = steps.count == path.points.count
      let kept = path.points.indices.filter { path.points[$0].count == 2 && path.points[$0].allSatisfy(\.isFinite) }
      return Trail(
        path.label, kept.map { place(path.points[$0]) }, steps: all ? kept.map { steps[$0] } : kept,
        colour: Palette.colours[index < figure.colours.count ? figure.colours[index] : index])
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

    init(_ label: String, _ points: [(x: Double, y: Double)], steps: [Int], colour: String) {
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
    .halo{stroke:#0d1117}.start,.goal{stroke:#f0f6fc}.bar{fill:#656c76}.dark{filter:brightness(1.35)}}
    @media (prefers-reduced-motion:reduce){.rest{display:inline}.race{display:none}}
    </style>
    """

  private static var frame: String {
    "x=\"\(text(panel.left))\" y=\"\(text(panel.top))\" width=\"\(text(panel.width))\" height=\"\(text(panel.height))\""
  }

  /// Lines of equal height, from violet low to green high.
  private var contours: String {
    let relief = Relief(figure.value, figure.x, figure.y, lowest: figure.lowest, resolution: Self.resolution)
    let lines = ContourLines(heights: relief.heights)
    let cell = (Self.panel.width / Double(Self.resolution - 1), Self.panel.height / Double(Self.resolution - 1))
    var text = ""
    for level in relief.levels {
      let path = lines.strokes(at: level).map { stroke in
        let points = stroke.map { point in
          let px = Self.panel.left + point.x * cell.0
          let py = Self.panel.top + Self.panel.height - point.y * cell.1
          return "\(Self.text(px)) \(Self.text(py))"
        }
        return "M" + points.joined(separator: "L")
      }.joined()
      if path.isEmpty { continue }
      let part = (level - relief.low) / (relief.high - relief.low)
      text += "<path class=\"level dark\" stroke=\"\(Self.shade(part))\" d=\"\(path)\"/>\n"
    }
    return text
  }

  /// A ring at each start, a triangle at each minimum.
  private func marks(_ trails: [Trail]) -> String {
    var text = ""
    for minimum in figure.minima where minimum.count == 2 {
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
    return """
      <path class="halo" d="\(trail.path)"/>
      <path class="way" stroke="\(colour)" d="\(trail.path)"/>
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
    return """
      <path id="p\(index)" class="way" stroke="\(colour)" pathLength="1" stroke-dasharray="1 1" d="\(trail.path)">\
      <animate attributeName="stroke-dashoffset" values="\(rest)" \(timing)/></path>
      <circle r="5" fill="\(colour)"><animateMotion path="\(trail.path)" keyPoints="\(points)" \(timing)/></circle>

      """
  }

  /// A stroke and a label for each path, in as many rows as it takes.
  private func legend(_ trails: [Trail]) -> (text: String, rows: Int) {
    var (px, row) = (Self.panel.left, 0)
    var text = ""
    for trail in trails {
      let label = FigureStyle.truncated(trail.label, 60)
      let room = 21 + 6.6 * Double(label.count)
      if px > Self.panel.left, px + room > Self.width - 12 { (px, row) = (Self.panel.left, row + 1) }
      let top = 61 + Self.rowHeight * Double(row)
      text += """
        <rect x="\(Self.text(px))" y="\(Self.text(top))" width="16" height="4" rx="2" fill="\(trail.colour)"/>\
        <text class="soft" x="\(Self.text(px + 21))" y="\(Self.text(top + 6))">\(XMLText.escaped(label))</text>

        """
      px += room + 18
    }
    return (text, row + 1)
  }

  /// The ends of both axes.
  private var axes: String {
    let (x, y) = (figure.x, figure.y)
    let bottom = Self.panel.top + Self.panel.height
    let right = Self.panel.left + Self.panel.width
    func label(_ value: Double, _ px: Double, _ py: Double, _ anchor: String) -> String {
      "<text class=\"soft\" x=\"\(Self.text(px))\" y=\"\(Self.text(py))\" text-anchor=\"\(anchor)\" font-size=\"11\">"
        + "\(Self.text(value, 3))</text>\n"
    }
    return label(x.lowerBound, Self.panel.left, bottom + 15, "start") + label(x.upperBound, right, bottom + 15, "end")
      + label(y.lowerBound, Self.panel.left - 5, bottom, "end")
      + label(y.upperBound, Self.panel.left - 5, Self.panel.top + 9, "end")
  }

  /// A bar that fills as the steps are made.
  private func clock(_ steps: Int) -> String {
    let (left, top) = (Self.panel.left, Self.height - 16)
    let whole = Self.text(Self.panel.width)
    return """
      <rect class="border" x="\(Self.text(left))" y="\(Self.text(top))" width="\(whole)" height="5" rx="2.5"/>
      <rect class="bar race" x="\(Self.text(left))" y="\(Self.text(top))" width="\(whole)" height="5" rx="2.5">\
      <animate attributeName="width" values="0;\(whole);\(whole)" keyTimes="0;\(Self.text(Self.racing, 4));1" \
      dur="\(Self.text(Self.duration))s" repeatCount="indefinite"/></rect>
      <text class="soft" x="\(Self.text(Self.width / 2))" y="\(Self.text(top - 6))" text-anchor="middle" \
      font-size="11">\(steps) steps</text>

      """
  }

  /// Where a point lies on the card; far outside the panel, as far as a viewer can still draw.
  private func place(_ point: [Double]) -> (x: Double, y: Double) {
    let (x, y) = (figure.x, figure.y)
    let px = (point[0] - x.lowerBound) / (x.upperBound - x.lowerBound) * Self.panel.width
    let py = (point[1] - y.lowerBound) / (y.upperBound - y.lowerBound) * Self.panel.height
    func bounded(_ value: Double) -> Double { min(max(value, -5000), 5000) }
    return (Self.panel.left + bounded(px), Self.panel.top + Self.panel.height - bounded(py))
  }

  /// A colour between violet (0) and green (1), through blue: the middle of viridis, which shows on white and on black.
  private static func shade(_ part: Double) -> String {
    let stops = [(72.0, 40.0, 120.0), (49.0, 104.0, 142.0), (31.0, 158.0, 137.0), (94.0, 185.0, 80.0)]
    let place = min(max(part, 0), 1) * Double(stops.count - 1)
    let below = min(Int(place), stops.count - 2)
    let rest = place - Double(below)
    let (a, b) = (stops[below], stops[below + 1])
    let channels = [(a.0, b.0), (a.1, b.1), (a.2, b.2)].map { Int(($0 + rest * ($1 - $0)).rounded()) }
    return "#" + channels.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// A number with so many decimals at most.
  private static func text(_ value: Double, _ decimals: Int = 1) -> String {
    NumberText.decimals(value, decimals, whole: true)
  }

  /// Writes the file, whole or not at all.
  package func write(named name: String, to folder: URL) throws(FileError) {
    try OutputFolder(folder).write(svg, to: name + ".svg")
  }
}
