import Values

extension ContourFigure {
  /// The same function and paths, in motion.
  package var race: AnimatedRace {
    AnimatedRace(
      stage: AnimatedRace.Stage(
        title: title, subtitle: subtitle, x: x, y: y, backdrop: levelLines, goals: minima, paths: paths, steps: steps,
        colours: colours, drive: drive, goal: goal))
  }

  private static let raceResolution = 241

  /// Lines of equal height, from violet low to green high.
  private var levelLines: String {
    let n = Self.raceResolution
    let relief = Relief(value, x, y, lowest: lowest, resolution: n)
    if relief.isConstant { return "" }
    let lines = ContourLines(heights: relief.heights)
    let panel = AnimatedRace.panel
    let cell = (panel.width / Double(n - 1), panel.height / Double(n - 1))
    var text = ""
    for level in relief.levels {
      let path = lines.strokes(at: level).map { stroke in
        SVGThinning.path(
          stroke.map { (x: panel.left + $0.x * cell.0, y: panel.top + panel.height - $0.y * cell.1) })
      }.joined()
      if path.isEmpty { continue }
      let part = (level - relief.low) / (relief.high - relief.low)
      text += "<path class=\"level dark\" stroke=\"\(Self.shade(part))\" d=\"\(path)\"/>\n"
    }
    return text
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
}
