import Values

/// What makes a picture that gnuplot drew fit for any ground: text dark enough to read beside lines of its colour, and
/// colours of their own where the viewer's scheme is dark.
///
/// The picture says its colours as attributes; rules of a style sheet for their very words stand above them. It loses
/// its white card, and takes the ground of the page. A relief, which is an image whose heights fade into a white
/// ground, fades into a dark one where the scheme is dark: its lightness is turned about, its hue kept. Shades that
/// are areas, a heat map's, stay as they are with the black and white numbers upon them: the colours about them
/// change.
package enum SVGTheme {
  /// A colour of the palette, or of what stands about the lines.
  package struct Tone {
    /// As scripts have it.
    package let colour: String
    /// Of text in it, where the ground is white: contrast of 4.5 at least (WCAG 2.2, 1.4.3).
    package let text: String
    /// Of lines and text, where the ground is dark.
    package let dark: String
  }

  /// The ground of a dark page.
  package static let darkGround = "#0d1117"

  /// Every colour that figures without shades are made of.
  package static let tones = [
    Tone(colour: "#0072b2", text: "#0072b2", dark: "#3b8eea"),
    Tone(colour: "#d55e00", text: "#bf5400", dark: "#f07c2b"),
    Tone(colour: "#009e73", text: "#008460", dark: "#2bbf93"),
    Tone(colour: "#cc79a7", text: "#a15f83", dark: "#e39ac4"),
    Tone(colour: "#e69f00", text: "#9c6c00", dark: "#e6a817"),
    Tone(colour: "#56b4e9", text: "#3a7a9e", dark: "#8ad0f7"),
    Tone(colour: "#333333", text: "#333333", dark: "#e6edf3"),
    Tone(colour: "#8c8c8c", text: "#707070", dark: "#9a9a9a"),
    // Data, of either class, and the lines of surfaces.
    Tone(colour: "#7a8ea3", text: "#5b6f84", dark: "#9fb3c8"),
    Tone(colour: "#c2884a", text: "#8f6128", dark: "#d9a066"),
    Tone(colour: "#8c9aa8", text: "#5f6b77", dark: "#7d8a98"),
    // Ink, text, muted text, frame, grid, rules, faint lines of style.gp.
    Tone(colour: "#1f2328", text: "#1f2328", dark: "#f0f6fc"),
    Tone(colour: "#424a53", text: "#424a53", dark: "#c9d1d9"),
    Tone(colour: "#59636e", text: "#59636e", dark: "#9198a1"),
    Tone(colour: "#57606a", text: "#57606a", dark: "#8b949e"),
    Tone(colour: "#e7eaee", text: "#59636e", dark: "#21262d"),
    Tone(colour: "#8c959f", text: "#59636e", dark: "#656c76"),
    Tone(colour: "#d0d7de", text: "#59636e", dark: "#3d444d"),
    // What gnuplot itself has: the ground, and pens that nothing is drawn with.
    Tone(colour: "#ffffff", text: "#ffffff", dark: darkGround),
    Tone(colour: "#000000", text: "#000000", dark: "#f0f6fc"),
  ]

  /// Rules that give marks in colours of the palette, as `stroke="#0072b2"` or `fill="#0072b2"`, those of dark pages.
  static let darkMarks = tones.prefix(Palette.colours.count).map { tone in
    "[stroke=\"\(tone.colour)\"]{stroke:\(tone.dark)}[fill=\"\(tone.colour)\"]{fill:\(tone.dark)}"
  }.joined()

  /// The picture with its style sheet; as it is, where it is none that gnuplot drew.
  package static func themed(_ svg: String) -> String {
    guard let root = svg.place(of: "<svg"), let end = svg.place(of: ">", from: root.upperBound) else { return svg }
    let uses = colours(of: svg)
    let known = Dictionary(tones.map { ($0.colour, $0) }, uniquingKeysWith: { first, _ in first })
    let hasShades = uses.contains { known[$0.colour] == nil }
    var rules = ""
    for use in uses where use.isOfText {
      guard let tone = known[use.colour], tone.text != tone.colour else { continue }
      rules += "\(use.selector) text\(use.declaration(tone.text))"
    }
    rules += "@media (prefers-color-scheme:dark){"
    for use in uses where !(hasShades && use.attribute == "fill" && shades.contains(use.colour)) {
      guard let tone = known[use.colour] else { continue }
      // More exactly than the rule for light grounds above, which stands for dark ones too.
      let inner = use.isOfText ? ",\(use.selector) text" : ""
      rules += use.selector + inner + use.declaration(tone.dark)
    }
    // The scale of a relief's colours is of polygons.
    if svg.place(of: "<image") != nil { rules += "image,polygon{filter:invert(.95) hue-rotate(180deg)}" }
    rules += "[color=black]{color:#f0f6fc}}"
    var themed = svg
    themed.insert(contentsOf: "\n<style>\(rules)</style>", at: end.upperBound)
    return withoutCard(themed)
  }

  /// The numbers upon shades, and the end of their scale.
  private static let shades: Set = ["#ffffff", "#000000"]

  /// The picture with a sentence as its title, which browsers show and readers of screens speak, in place of the name
  /// of its file.
  static func titled(_ svg: String, _ caption: String) -> String {
    guard !caption.isEmpty, let begin = svg.place(of: "<title>"),
      let end = svg.place(of: "</title>", from: begin.upperBound)
    else { return svg }
    var svg = svg
    svg.replaceSubrange(begin.upperBound..<end.lowerBound, with: XMLText.escaped(caption))
    return svg
  }

  /// A colour as an attribute says it.
  private struct Use: Hashable {
    let attribute: String
    /// The very text of its value.
    let words: String
    /// "#0072b2".
    let colour: String

    /// Whether it is of a text: gnuplot writes colours of lines and areas in columns of three digits.
    var isOfText: Bool { attribute == "fill" && !words.contains(" ") }
    var selector: String { "[\(attribute)=\"\(words)\"]" }
    func declaration(_ colour: String) -> String { "{\(attribute):\(colour)}" }
  }

  /// Every `stroke="rgb(…)"`, `fill = 'rgb(…)'` and `color=…` of a picture, each once, sorted.
  private static func colours(of svg: String) -> [Use] {
    var svg = svg
    let uses = svg.withUTF8 { bytes -> Set<Use> in
      var uses: Set<Use> = []
      var index = 0
      while index + 4 < bytes.count {
        guard bytes[index] == UInt8(ascii: "r"), bytes[index + 1] == UInt8(ascii: "g"),
          bytes[index + 2] == UInt8(ascii: "b"), bytes[index + 3] == UInt8(ascii: "(")
        else {
          index += 1
          continue
        }
        var close = index + 4
        while close < bytes.count, bytes[close] != UInt8(ascii: ")") { close += 1 }
        var start = index
        while start > 0, "\"'= ".utf8.contains(bytes[start - 1]) { start -= 1 }
        var first = start
        while first > 0, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[first - 1]) { first -= 1 }
        let parts = bytes[(index + 4)..<close].split(separator: UInt8(ascii: ","))
        let numbers = parts.compactMap { UInt8(String(decoding: $0, as: UTF8.self).drop { $0 == " " }) }
        let attribute = String(decoding: bytes[first..<start], as: UTF8.self)
        if numbers.count == 3, close < bytes.count, ["stroke", "fill", "color"].contains(attribute) {
          let words = String(decoding: bytes[index...close], as: UTF8.self)
          let colour = "#" + numbers.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
          uses.insert(Use(attribute: attribute, words: words, colour: colour))
        }
        index = close
      }
      return uses
    }
    return uses.sorted { ($0.attribute, $0.words) < ($1.attribute, $1.words) }
  }

  /// Without the white card, which is gnuplot's first rectangle.
  private static func withoutCard(_ svg: String) -> String {
    guard let canvas = svg.place(of: "<g id=\"gnuplot_canvas\">"),
      let card = svg.place(of: "<rect ", from: canvas.upperBound),
      let end = svg.place(of: "/>", from: card.upperBound),
      svg[canvas.upperBound..<card.lowerBound].allSatisfy(\.isWhitespace),
      svg[card.upperBound..<end.lowerBound].hasSuffix("fill=\"#ffffff\"")
    else { return svg }
    var svg = svg
    svg.removeSubrange(card.lowerBound..<end.upperBound)
    return svg
  }
}

extension String {
  /// Where a text that is not empty stands first, byte by byte.
  fileprivate func place(of text: String, from start: Index? = nil) -> Range<Index>? {
    let (offset, sought) = (utf8.distance(from: startIndex, to: start ?? startIndex), Array(text.utf8))
    var whole = self
    let found = whole.withUTF8 { bytes -> Int? in
      var place = offset
      while place + sought.count <= bytes.count {
        if bytes[place] == sought[0], sought.indices.allSatisfy({ bytes[place + $0] == sought[$0] }) { return place }
        place += 1
      }
      return nil
    }
    guard let found else { return nil }
    let first = utf8.index(startIndex, offsetBy: found)
    return first..<utf8.index(first, offsetBy: sought.count)
  }
}
