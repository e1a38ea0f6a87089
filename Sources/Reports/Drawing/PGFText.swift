import Values

/// A text of gnuplot's SVG as LaTeX sets it: pieces of their sizes, raised or lowered, bold or slanted.
struct PGFText {
  /// Its colour as the SVG says it.
  let fill: String
  private let place: [Double]
  private let turn: Double
  private let anchor: String
  private let size: Double
  private let scale: Double
  private var body = ""
  /// The styles about a piece, the innermost last.
  private var spans: [[String: String]] = []
  /// How far the next piece stands below the line, in pixels.
  private var drop = 0.0

  /// - Parameters:
  ///   - group: the attributes of the group that has it.
  ///   - scale: points a pixel.
  init(group: [String: String], scale: Double) {
    let transform = group["transform"] ?? ""
    fill = group["fill"] ?? "black"
    place = PGFPicture.numbers(in: transform, after: "translate(") ?? []
    turn = PGFPicture.numbers(in: transform, after: "rotate(")?.first ?? 0
    anchor = group["text-anchor"] ?? "start"
    size = group["font-size"].flatMap { Double($0) } ?? 12
    self.scale = scale
  }

  mutating func open(_ attributes: [String: String], isEmpty: Bool) {
    drop += attributes["dy"].flatMap { Double($0.replacing("px", with: "")) } ?? 0
    if !isEmpty { spans.append(attributes) }
  }

  mutating func close() { _ = spans.popLast() }

  mutating func add(_ text: String) {
    guard text.contains(where: { !$0.isWhitespace }) else {
      // Between words a space says something, between tags a line's end does not.
      if !spans.isEmpty, !text.contains("\n"), !text.isEmpty { body += " " }
      return
    }
    var piece = LaTeXText.escaped(text)
    func said(_ key: String) -> String? { spans.last { $0[key] != nil }?[key] }
    if said("font-weight") == "bold" { piece = "\\textbf{\(piece)}" }
    if said("font-style") == "italic" { piece = "\\textit{\(piece)}" }
    let own = said("font-size").flatMap { Double($0) } ?? size
    if abs(own - size) > 0.5 { piece = "{\(Self.font(own * scale))\(piece)}" }
    if abs(drop) > 0.1 { piece = "\\raisebox{\(NumberText.decimals(-drop * scale, 2, whole: true))bp}{\(piece)}" }
    body += piece
  }

  /// The command that sets it.
  func command(_ colour: String?, height: Double) -> String {
    guard place.count == 2, !body.isEmpty, let colour else { return "" }
    func bp(_ value: Double) -> String { NumberText.decimals(value * scale, 2, whole: true) }
    let side = ["middle": "", "end": "right,"][anchor] ?? "left,"
    let rotation = turn == 0 ? "" : "rotate=\(NumberText.decimals(-turn, 2, whole: true)),"
    return "\\pgftext[x=\(bp(place[0]))bp,y=\(bp(height - place[1]))bp,\(side)\(rotation)base]"
      + "{\\color{\(colour)}\(Self.font(size * scale))\(body)}\n"
  }

  private static func font(_ points: Double) -> String {
    let text = NumberText.decimals(points, 2, whole: true)
    return "\\fontsize{\(text)}{\(text)}\\selectfont "
  }
}
