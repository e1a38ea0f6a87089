import Values

/// Makes a picture that gnuplot drew smaller, to the eye the same: lines keep the points that decide their course
/// within a tenth of a pixel, dots of one look are one path, and nothing that is not shown is kept.
///
/// A line is followed from a point through all that lie within a strip of half a tenth to either side of a ray from it
/// (the sleeve of J. Sklansky and V. Gonzalez, "Fast polygonal approximation of digitized curves", Pattern Recognition
/// 12, 1980): one pass, whatever the length.
package enum SVGThinning {
  /// The picture, its lines thinned; as it is, where it has none of gnuplot's.
  package static func thinned(_ svg: String) -> String {
    let lines = Array(svg.utf8).split(separator: newLine, omittingEmptySubsequences: false)
    let marks = used(lines)
    var out: [UInt8] = []
    out.reserveCapacity(svg.utf8.count / 2)
    var dots = Dots()
    var path: [UInt8] = []
    for line in lines {
      if !path.isEmpty {
        path += line
        path.append(UInt8(ascii: " "))
        if line.contains(quote) { flush(&path, to: &out) }
        continue
      }
      if let dot = Dot(line) {
        if !dots.take(dot) {
          dots.flush(to: &out)
          _ = dots.take(dot)
        }
        continue
      }
      dots.flush(to: &out)
      if let start = after(" d='", in: line), !line.starts(with: "\t<path id=".utf8) {
        path = Array(line) + [UInt8(ascii: " ")]
        if line[start...].contains(quote) { flush(&path, to: &out) }
        continue
      }
      if isUnused(line, marks) { continue }
      if line.elementsEqual("</g>".utf8), dropOpening(&out) { continue }
      out += line
      out.append(newLine)
    }
    dots.flush(to: &out)
    out += path.dropLast()
    if out.last == newLine { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  private static let quote = UInt8(ascii: "'")

  /// Where what follows a word begins.
  private static func after(_ word: StaticString, in line: ArraySlice<UInt8>) -> Int? {
    word.withUTF8Buffer { word in
      let places = line.startIndex..<max(line.startIndex, line.endIndex - word.count + 1)
      return places.first { line[$0] == word[0] && line[$0...].starts(with: word) }.map { $0 + word.count }
    }
  }

  /// A path with all of its lines: its course is thinned, the rest is as it was.
  private static func flush(_ path: inout [UInt8], to out: inout [UInt8]) {
    defer { path = [] }
    guard let begin = after(" d='", in: path[...]), let end = path[begin...].firstIndex(of: quote) else {
      return out += path
    }
    out += path[..<begin]
    let course = path[begin..<end]
    if let course = Course(course) { course.write(to: &out) } else { out += course }
    out += path[end...].dropLast()
    out.append(newLine)
  }

  /// The marks that are used anywhere, by their names' last part: "6" of `gpPt6`.
  private static func used(_ lines: [ArraySlice<UInt8>]) -> Set<String> {
    var marks: Set<String> = []
    for line in lines where line.starts(with: "\t<use ".utf8) && after(" id='", in: line) == nil {
      if let start = after("#gpPt", in: line) { marks.insert(name(line[start...])) }
    }
    // A filled mark is made of its outline, a turned one of the upright.
    for (mark, base) in [("14", "13"), ("12", "11"), ("10", "9"), ("11", "3"), ("9", "7"), ("8", "7"), ("6", "5")]
    where marks.contains(mark) { marks.insert(base) }
    return marks
  }

  /// Whether a line defines a mark that nothing uses.
  private static func isUnused(_ line: ArraySlice<UInt8>, _ marks: Set<String>) -> Bool {
    guard line.starts(with: "\t<".utf8), let start = after(" id='gpPt", in: line) else { return false }
    return !marks.contains(name(line[start...]))
  }

  /// What stands before the next quote.
  private static func name(_ text: ArraySlice<UInt8>) -> String {
    String(decoding: text.prefix { $0 != quote }, as: UTF8.self)
  }

  /// Takes the opening of a group away where it is the last line: the group is empty.
  private static func dropOpening(_ out: inout [UInt8]) -> Bool {
    guard out.last == newLine else { return false }
    let begin = (out.dropLast().lastIndex(of: newLine) ?? -1) + 1
    let last = out[begin...].drop { $0 == UInt8(ascii: "\t") }
    guard last.starts(with: "<g ".utf8), last.dropLast().last == UInt8(ascii: ">"),
      last.count(where: { $0 == UInt8(ascii: ">") }) == 1, !last.contains(UInt8(ascii: "/"))
    else { return false }
    out.removeSubrange(begin...)
    return true
  }
}

extension SVGThinning {
  /// A filled dot: `<use xlink:href='#gpPt6' transform='translate(270.92,398.17) scale(0.45)' color='red'/>`.
  private struct Dot {
    let x: Double
    let y: Double
    let size: Double
    let colour: String
    /// Its opacity as written; empty where nothing shines through.
    let opacity: String
    let line: ArraySlice<UInt8>

    init?(_ line: ArraySlice<UInt8>) {
      guard line.starts(with: "\t<use xlink:href='#gpPt6' transform='".utf8),
        let place = after("translate(", in: line), let scale = after("scale(", in: line),
        let colour = after(" color='", in: line)
      else { return nil }
      func text(_ start: Int, _ end: UInt8) -> String {
        String(decoding: line[start...].prefix { $0 != end }, as: UTF8.self)
      }
      let pair = text(place, UInt8(ascii: ")")).split(separator: ",")
      guard pair.count == 2, let x = Double(pair[0]), let y = Double(pair[1]),
        let size = Double(text(scale, UInt8(ascii: ")")))
      else { return nil }
      (self.x, self.y, self.size, self.colour) = (x, y, size, SVGThinning.name(line[colour...]))
      opacity = after(" opacity='", in: line).map { SVGThinning.name(line[$0...]) } ?? ""
      self.line = line
    }
  }

  /// Dots of one colour and size, one after the other.
  private struct Dots {
    private var dots: [Dot] = []

    /// Whether the dot looks like those before it, and was taken.
    mutating func take(_ dot: Dot) -> Bool {
      if let first = dots.first,
        first.size != dot.size || first.colour != dot.colour || first.opacity != dot.opacity
      {
        return false
      }
      dots.append(dot)
      return true
    }

    /// Writes them as strokes of no length with round ends, those on one another once; as they were, where they are few
    /// and shine through, so that more upon one another are darker.
    mutating func flush(to out: inout [UInt8]) {
      guard let first = dots.first else { return }
      defer { dots = [] }
      if !first.opacity.isEmpty, dots.count <= 400 {
        for dot in dots { out += dot.line + [newLine] }
        return
      }
      var text =
        "\t<path stroke='\(first.colour)' stroke-width='\(NumberText.decimals(2 * first.size, 2, whole: true))'"
      if !first.opacity.isEmpty { text += " stroke-opacity='\(first.opacity)'" }
      text += " stroke-linecap='round' d='"
      var last: Dot?
      for dot in dots {
        if let last, max(abs(last.x - dot.x), abs(last.y - dot.y)) < 0.3 * dot.size { continue }
        text += "M\(SVGThinning.text(dot.x)) \(SVGThinning.text(dot.y))h0"
        last = dot
      }
      out += Array((text + "'/>\n").utf8)
    }
  }

  /// With one decimal at most.
  fileprivate static func text(_ value: Double) -> String { NumberText.decimals(value, 1, whole: true) }

  /// The course of a path: strokes of points, some of them closed.
  private struct Course {
    private var strokes: [(points: [(x: Double, y: Double)], isClosed: Bool)] = []

    /// Reads moves, lines and ends; `nil` where there is anything else.
    init?(_ text: ArraySlice<UInt8>) {
      for word in text.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
        guard let letter = word.first else { continue }
        if letter == UInt8(ascii: "Z") || letter == UInt8(ascii: "z"), word.count == 1 {
          if !strokes.isEmpty { strokes[strokes.count - 1].isClosed = true }
          continue
        }
        let pair = word.dropFirst().split(separator: UInt8(ascii: ","))
        guard pair.count == 2, let x = Double(String(decoding: pair[0], as: UTF8.self)),
          let y = Double(String(decoding: pair[1], as: UTF8.self)), x.isFinite, y.isFinite
        else { return nil }
        if letter == UInt8(ascii: "M") {
          strokes.append(([(x, y)], false))
        } else if letter == UInt8(ascii: "L"), !strokes.isEmpty {
          strokes[strokes.count - 1].points.append((x, y))
        } else {
          return nil
        }
      }
      if strokes.isEmpty { return nil }
    }

    /// Writes it in tenths of a pixel, each point from the one before.
    func write(to out: inout [UInt8]) {
      for stroke in strokes {
        out += SVGThinning.path(stroke.points).utf8
        if stroke.isClosed { out.append(UInt8(ascii: "z")) }
      }
    }
  }

  /// A stroke through points, thinned: in tenths of a pixel, each point from the one before.
  static func path(_ points: [(x: Double, y: Double)]) -> String {
    var text = ""
    var (x, y, hasLine) = (0, 0, false)
    let kept = sleeve(points)
    for (count, index) in kept.enumerated() {
      let (px, py) = (Int((10 * points[index].x).rounded()), Int((10 * points[index].y).rounded()))
      if count == 0 {
        text += "M\(tenths(px)) \(tenths(py))"
      } else if px != x || py != y || kept.count == 2 {
        let (first, second) = (tenths(px - x), tenths(py - y))
        text += (hasLine ? first.hasPrefix("-") ? "" : " " : "l") + first + (second.hasPrefix("-") ? "" : " ") + second
        hasLine = true
      }
      (x, y) = (px, py)
    }
    return text
  }

  /// "-1.5", ".3", "12".
  private static func tenths(_ value: Int) -> String {
    let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: 10)
    let sign = value < 0 ? "-" : ""
    return sign + (rest == 0 ? "\(whole)" : whole == 0 ? ".\(rest)" : "\(whole).\(rest)")
  }

  /// The indices of the points of a stroke that decide its course within a tenth of a pixel, both ends among them.
  static func sleeve(_ points: [(x: Double, y: Double)]) -> [Int] {
    let width = 0.05
    guard points.count > 2, var anchor = points.first else { return Array(points.indices) }
    var kept = [0]
    var last = 0
    // The directions, about that of the first point beyond the width, in which all points so far lie.
    var axis: (x: Double, y: Double)?
    var (low, high, reach) = (0.0, 0.0, 0.0)
    for (index, point) in points.enumerated().dropFirst() {
      func opened(from anchor: (x: Double, y: Double)) {
        axis = nil
        let (dx, dy) = (point.x - anchor.x, point.y - anchor.y)
        let length = (dx * dx + dy * dy).squareRoot()
        if length <= width { return }
        axis = (dx / length, dy / length)
        (low, high, reach) = (-width / length, width / length, length)
      }
      if let axis {
        let (dx, dy) = (point.x - anchor.x, point.y - anchor.y)
        let along = dx * axis.x + dy * axis.y
        let slope = (dy * axis.x - dx * axis.y) / along
        if along >= reach - width, along > 0, slope >= low, slope <= high {
          (low, high) = (max(low, slope - width / along), min(high, slope + width / along))
          reach = max(reach, along)
          last = index
          continue
        }
        kept.append(last)
        anchor = points[last]
        opened(from: anchor)
      } else {
        opened(from: anchor)
      }
      last = index
    }
    kept.append(last)
    return kept
  }
}
