import Values

/// A small picture of numbers: a line over a ground, as an SVG of some hundred points.
struct Thumbnail {
  /// What it shows, for those who do not see it.
  let title: String
  /// The heights, from the left; at most the first thousand are drawn.
  let values: [Double]
  /// The height of a dashed line across; `nil` for none.
  let level: Double?

  private static let (width, height, margin) = (240.0, 96.0, 4.0)

  /// The whole file.
  var svg: String {
    let values = values.prefix(1000)
    let top = max(values.filter(\.isFinite).max() ?? 1, level ?? 0, 1e-300)
    func y(_ value: Double) -> String {
      Self.text(Self.height - Self.margin - value / top * (Self.height - 2 * Self.margin))
    }
    let stride = (Self.width - 2 * Self.margin) / Double(max(1, values.count - 1))
    let points = values.enumerated().filter(\.element.isFinite).map {
      "\(Self.text(Self.margin + Double($0.offset) * stride)),\(y($0.element))"
    }
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 96" width="240" height="96" role="img">
      <title>\(XMLText.escaped(title))</title>
      <rect width="240" height="96" fill="#ffffff"/>
      <path d="M4 \(y(0))H236" stroke="#c8ccd0" fill="none"/>

      """
    if let level {
      svg += "<path d=\"M4 \(y(level))H236\" stroke=\"#8a9096\" stroke-dasharray=\"4 3\" fill=\"none\"/>\n"
    }
    svg +=
      "<polyline points=\"\(points.joined(separator: " "))\" stroke=\"#1f6fb4\" stroke-width=\"2\" fill=\"none\"/>\n"
    return svg + "</svg>\n"
  }

  /// A coordinate to a tenth of a pixel.
  private static func text(_ value: Double) -> String { ((value * 10).rounded() / 10).shortest }
}
