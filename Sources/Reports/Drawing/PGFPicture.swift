import Foundation
import Values

/// A picture that gnuplot drew as SVG, in commands of the LaTeX package pgf: `\usepackage{pgf}` and `\input{NAME.pgf}`.
///
/// Lines and areas are those of the SVG; letters are set by LaTeX in the document's font, at seven points on paper.
/// Every text goes through the LaTeX writer, whatever it says. The picture of a relief is a file of its own.
struct PGFPicture {
  /// The commands.
  private(set) var text = ""
  /// PNG files by name, relative to the document.
  private(set) var images: [String: Data] = [:]

  private let name: String
  /// Points a pixel.
  private let scale: Double
  private var height = 0.0
  /// What the groups about a tag say, the innermost last.
  private var groups: [[String: String]] = []
  /// What has been set, by command.
  private var states: [String: String] = [:]
  private var colours: [String] = []

  /// - Parameters:
  ///   - svg: as gnuplot drew it, thinned or not.
  ///   - name: of the figure; images are called after it.
  ///   - caption: a remark at the head.
  init(_ svg: String, name: String, caption: String, on sheet: Sheet) {
    self.name = name
    scale = sheet.scale
    var body = PGFPicture(name: name, scale: scale)
    body.read(svg)
    images = body.images
    let colours = body.colours.enumerated().map { "\\definecolor{dh\($0)}{RGB}{\($1)}%\n" }.joined()
    text = """
      % \(LaTeXText.escaped(caption))
      % \\usepackage{pgf} in the preamble; letters are the document's own.
      \\begingroup%
      \\def\\dhM#1 #2 {\\pgfpathmoveto{\\pgfqpoint{#1bp}{#2bp}}}%
      \\def\\dhL#1 #2 {\\pgfpathlineto{\\pgfqpoint{#1bp}{#2bp}}}%
      \(colours)\\begin{pgfpicture}%
      \\pgfsetroundcap\\pgfsetroundjoin
      \(body.text)\\end{pgfpicture}%
      \\endgroup

      """
  }

  private init(name: String, scale: Double) { (self.name, self.scale) = (name, scale) }

  private mutating func read(_ svg: String) {
    var hidden = 0
    var words: PGFText?
    for piece in SVGScanner(svg) {
      switch piece {
      case .open(let tag, let attributes, let isEmpty):
        if ["defs", "title", "desc", "style"].contains(tag) { hidden += isEmpty ? 0 : 1 }
        if hidden > 0 { continue }
        switch tag {
        case "g": if !isEmpty { groups.append(attributes) }
        case "text": words = PGFText(group: groups.last ?? [:], scale: scale)
        case "tspan": words?.open(attributes, isEmpty: isEmpty)
        default: draw(tag, attributes)
        }
      case .text(let text): if hidden == 0 { words?.add(text) }
      case .close(let tag):
        if ["defs", "title", "desc", "style"].contains(tag) { hidden -= 1 }
        if hidden > 0 { continue }
        switch tag {
        case "g": _ = groups.popLast()
        case "tspan": words?.close()
        case "text":
          if let words {
            set("pgfsetfillopacity", "{1}")
            text += words.command(colour(words.fill), height: height)
          }
          words = nil
        default: break
        }
      }
    }
  }

  private mutating func draw(_ tag: String, _ attributes: [String: String]) {
    switch tag {
    case "svg":
      let box = (attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
      guard box.count == 4 else { return }
      height = box[3]
      text += "\\pgfpathrectangle{\\pgfpointorigin}{\\pgfqpoint{\(bp(box[2]))bp}{\(bp(box[3]))bp}}"
      text += "\\pgfusepath{use as bounding box}\n"
    case "path": stroke(attributes)
    case "polygon":
      let points = (attributes["points"] ?? "").split(separator: " ").compactMap(Self.pair)
      guard points.count > 2, let paint = colour(attributes["fill"] ?? "black") else { return }
      set("pgfsetfillcolor", "{\(paint)}")
      set("pgfsetfillopacity", "{\(attributes["fill-opacity"].flatMap { Double($0) }.map { decimals($0) } ?? "1")}")
      text += course(points) + "\\pgfpathclose\\pgfusepath{fill}\n"
    case "use": mark(attributes)
    case "image": image(attributes)
    default: break
    }
  }

  /// What a tag says, or the groups about it; `currentColor` is what they say of colour.
  private func value(_ key: String, _ attributes: [String: String]) -> String? {
    let said = attributes[key] ?? groups.last { $0[key] != nil }?[key]
    return said == "currentColor" ? value("color", attributes) : said
  }

  private mutating func stroke(_ attributes: [String: String]) {
    guard let paint = colour(value("stroke", attributes) ?? "black") else { return }
    let course = attributes["d"] ?? ""
    // Dots are strokes of no length, as broad as they are.
    let isDots = course.contains("h0")
    let width = Double(value("stroke-width", attributes) ?? "1") ?? 1
    set("pgfsetstrokecolor", "{\(paint)}")
    set("pgfsetlinewidth", "{\(decimals(width * (isDots ? scale : scale < 0.7 ? 0.5 : 0.65)))bp}")
    let dashes = (attributes["stroke-dasharray"] ?? "").split(separator: ",").compactMap { Double($0) }
    set("pgfsetdash", "{\(dashes.map { "{\(bp($0))bp}" }.joined())}{0pt}")
    let opacity = (attributes["opacity"] ?? attributes["stroke-opacity"]).flatMap { Double($0) } ?? 1
    set("pgfsetstrokeopacity", "{\(decimals(opacity))}")
    let strokes = SVGCourse.strokes(course)
    for stroke in strokes { text += self.course(stroke.points) + (stroke.isClosed ? "\\pgfpathclose" : "") }
    if !strokes.isEmpty { text += "\\pgfusepath{stroke}\n" }
  }

  /// A mark of gnuplot's, drawn as its SVG defines them.
  private mutating func mark(_ attributes: [String: String]) {
    guard let kind = attributes["xlink:href"].flatMap({ Int($0.dropFirst("#gpPt".count)) }),
      let shape = SVGCourse.marks[kind], let place = attributes["transform"],
      let centre = Self.numbers(in: place, after: "translate("), centre.count == 2,
      let size = Self.numbers(in: place, after: "scale(")?.first,
      let paint = colour(value("color", attributes) ?? "black")
    else { return }
    let isFilled = SVGCourse.filled.contains(kind)
    let opacity = attributes["opacity"].flatMap { Double($0) } ?? 1
    if isFilled {
      set("pgfsetfillcolor", "{\(paint)}")
      set("pgfsetfillopacity", "{\(decimals(opacity))}")
    } else {
      set("pgfsetstrokecolor", "{\(paint)}")
      set("pgfsetstrokeopacity", "{\(decimals(opacity))}")
      set("pgfsetlinewidth", "{\(decimals(0.222 * size * scale))bp}")
      set("pgfsetdash", "{}{0pt}")
    }
    let end = "\\pgfusepath{\(isFilled ? "fill" : "stroke")}\n"
    guard let strokes = shape else {
      let (x, y) = (bp(centre[0]), bp(height - centre[1]))
      text += "\\pgfpathcircle{\\pgfqpoint{\(x)bp}{\(y)bp}}{\(bp(size))bp}" + end
      return
    }
    for stroke in strokes {
      text += course(stroke.points.map { (centre[0] + size * $0.x, centre[1] + size * $0.y) })
      if stroke.isClosed { text += "\\pgfpathclose" }
    }
    text += end
  }

  private mutating func image(_ attributes: [String: String]) {
    let sizes = ["x", "y", "width", "height"].compactMap { attributes[$0].flatMap { Double($0) } }
    let mark = "data:image/png;base64,"
    guard sizes.count == 4, let source = attributes["xlink:href"], source.hasPrefix(mark),
      let data = Data(base64Encoded: String(source.dropFirst(mark.count)), options: .ignoreUnknownCharacters)
    else { return }
    set("pgfsetfillopacity", "{1}")
    let file = "\(name)-image-\(images.count + 1).png"
    images[file] = data
    text += """
      \\pgftext[x=\(bp(sizes[0]))bp,y=\(bp(height - sizes[1] - sizes[3]))bp,left,bottom]\
      {\\includegraphics[width=\(bp(sizes[2]))bp,height=\(bp(sizes[3]))bp]{\(LaTeXText.address(file))}}

      """
  }

  /// Sets what is not set already.
  private mutating func set(_ command: String, _ value: String) {
    if states[command] == value { return }
    states[command] = value
    text += "\\\(command)\(value)"
  }

  /// The name of a colour; `nil` for none.
  private mutating func colour(_ said: String) -> String? {
    if said == "none" { return nil }
    let numbers = Self.numbers(in: said, after: "rgb(")
    let channels =
      numbers?.count == 3 ? numbers?.map { Int($0) } ?? [] : said == "#ffffff" ? [255, 255, 255] : [0, 0, 0]
    let text = channels.map { "\(min(255, max(0, $0)))" }.joined(separator: ",")
    if !colours.contains(text) { colours.append(text) }
    return colours.firstIndex(of: text).map { "dh\($0)" }
  }

  /// Moves and lines; a line of text ends now and then, since TeX takes none of any length.
  private func course(_ points: [(x: Double, y: Double)]) -> String {
    points.enumerated().map { index, point in
      "\\dh\(index == 0 ? "M" : "L")\(bp(point.x)) \(bp(height - point.y))\(index % 8 == 7 ? "\n" : " ")"
    }.joined()
  }

  private func bp(_ pixels: Double) -> String { decimals(pixels * scale) }
  private func decimals(_ value: Double) -> String { NumberText.decimals(value, 2, whole: true) }

  private static func pair(_ text: Substring) -> (x: Double, y: Double)? {
    let parts = text.split(separator: ",").compactMap { Double($0) }
    return parts.count == 2 ? (parts[0], parts[1]) : nil
  }

  /// The numbers after a word, up to the next bracket.
  static func numbers(in text: String, after word: String) -> [Double]? {
    guard let begin = text.range(of: word)?.upperBound else { return nil }
    return text[begin...].prefix { $0 != ")" }.split(separator: ",").compactMap {
      Double($0.trimmingCharacters(in: .whitespaces))
    }
  }
}
