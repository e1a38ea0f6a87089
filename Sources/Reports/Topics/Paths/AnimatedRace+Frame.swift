import Foundation
import Values

/// What stands about the panel of a race: axes, the count of steps, and what schedules drive.
extension AnimatedRace {
  /// The height of the strip below, in pixels.
  static let stripHeight = 84.0

  /// Ticks at round places of both axes.
  var axes: String {
    let (bottom, left) = (Self.panel.top + Self.panel.height, Self.panel.left)
    var text = ""
    for value in Self.round(stage.x.lowerBound, stage.x.upperBound) {
      let px = Self.place([value, stage.y.lowerBound], stage.x, stage.y).x
      text += "<path class=\"border\" d=\"M\(Self.text(px)) \(Self.text(bottom))v4\"/>"
      text += Self.label(Self.tick(value), px, bottom + 15, "middle")
    }
    for value in Self.round(stage.y.lowerBound, stage.y.upperBound) {
      let py = Self.place([stage.x.lowerBound, value], stage.x, stage.y).y
      text += "<path class=\"border\" d=\"M\(Self.text(left)) \(Self.text(py))h-4\"/>"
      text += Self.label(Self.tick(value), left - 6, py + 4, "end")
    }
    return text
  }

  /// A bar that fills as the steps are made, and their count.
  func clock(_ steps: Int) -> String {
    let (left, top) = (Self.panel.left, Self.height - 16)
    let whole = Self.text(Self.panel.width)
    let middle = Self.width / 2
    return """
      <rect class="border" x="\(Self.text(left))" y="\(Self.text(top))" width="\(whole)" height="5" rx="2.5"/>
      <rect class="bar race" x="\(Self.text(left))" y="\(Self.text(top))" width="\(whole)" height="5" rx="2.5">\
      <animate attributeName="width" values="0;\(whole);\(whole)" keyTimes="0;\(Self.text(Self.racing, 4));1" \
      dur="\(Self.text(Self.duration))s" repeatCount="indefinite"/></rect>
      \(counter(steps, x: middle - 3, y: top - 6))
      """ + Self.label("of \(steps) steps\(stage.drive?.ends ?? "")", middle, top - 6, "start")
  }

  /// The steps made so far: a column of numbers that moves up behind a window.
  private func counter(_ steps: Int, x: Double, y: Double) -> String {
    let most = 60
    let counts = steps <= most ? Array(0...max(0, steps)) : (0...most).map { $0 * steps / most }
    let times = counts.map { steps > 0 ? Self.racing * Double($0) / Double(steps) : 0 }
    let rows = counts.enumerated().map { row, count in
      "<text x=\"\(Self.text(x))\" y=\"\(Self.text(y + 20 * Double(row)))\">step \(count)</text>"
    }
    let places = counts.indices.map { "0 \(-20 * $0)" }.joined(separator: ";")
    return """
      <clipPath id="count"><rect x="\(Self.text(x - 120))" y="\(Self.text(y - 12))" width="121" height="16"/></clipPath>
      <g class="race" clip-path="url(#count)"><g class="soft" text-anchor="end" font-size="11">\(rows.joined())\
      <animateTransform attributeName="transform" type="translate" calcMode="discrete" values="\(places)" \
      keyTimes="\(times.map { Self.text($0, 4) }.joined(separator: ";"))" dur="\(Self.text(Self.duration))s" \
      repeatCount="indefinite"/></g></g>

      """
  }

  /// A strip below: what the schedules drive against steps, with a line where the race is.
  func rates(_ drive: DriveStrip, steps: Int) -> String {
    guard let top = drive.lines.compactMap({ $0.rates.max() }).max(), top > 0 else { return "" }
    let (left, width) = (Self.panel.left, Self.panel.width)
    let (upper, height) = (Self.height + 16, Self.stripHeight - 26)
    let bottom = upper + height
    let lines = drive.lines.map { line in
      let points = zip(line.steps, line.rates).map { step, rate in
        (x: left + width * Double(step) / Double(steps), y: bottom - height * 0.94 * rate / top)
      }
      return "<path class=\"way\" stroke=\"\(Palette.colours[line.colour])\" d=\"\(SVGThinning.path(points))\"/>\n"
    }
    let (first, last) = (Self.text(left), Self.text(left + width))
    return """
      <rect class="border" x="\(first)" y="\(Self.text(upper))" width="\(Self.text(width))" \
      height="\(Self.text(height))"/>
      \(lines.joined())<path class="border race" d="M0 \(Self.text(upper))v\(Self.text(height))">\
      <animateTransform attributeName="transform" type="translate" values="\(first) 0;\(last) 0;\(last) 0" \
      keyTimes="0;\(Self.text(Self.racing, 4));1" dur="\(Self.text(Self.duration))s" repeatCount="indefinite"/></path>

      """ + Self.label(NumberText.short(top, 3), left - 6, upper + 10, "end") + Self.label("0", left - 6, bottom, "end")
        + Self.label(drive.name, left, upper - 4, "start")
  }

  private static func label(_ label: String, _ px: Double, _ py: Double, _ anchor: String) -> String {
    "<text class=\"soft\" x=\"\(text(px))\" y=\"\(text(py))\" text-anchor=\"\(anchor)\" font-size=\"11\">"
      + "\(XMLText.escaped(label))</text>\n"
  }

  /// Between four and nine multiples of 1, 2 or 5 times a power of ten within a range.
  static func round(_ low: Double, _ high: Double) -> [Double] {
    let width = high - low
    guard width > 0, width.isFinite else { return [low] }
    let power = pow(10, log10(width / 5).rounded(.down))
    let step = [1, 2, 5, 10].map { $0 * power }.first { width / $0 <= 7 } ?? width
    let first = (low / step).rounded(.up)
    return (0...8).map { (first + Double($0)) * step }.filter { $0 <= high + 1e-9 * width }
  }

  private static func tick(_ value: Double) -> String { NumberText.short(abs(value) < 1e-300 ? 0 : value, 6) }
}
