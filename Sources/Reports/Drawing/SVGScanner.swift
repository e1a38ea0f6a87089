import Values

/// The tags and texts of an SVG in their order, as far as gnuplot writes them: no CDATA, no document type.
struct SVGScanner: Sequence, IteratorProtocol {
  /// What comes next.
  enum Piece: Equatable {
    /// A tag with its attributes; whether it ends itself.
    case open(String, [String: String], isEmpty: Bool)
    case close(String)
    /// Text between tags, with characters instead of their names.
    case text(String)
  }

  private let bytes: [UInt8]
  private var place = 0

  init(_ svg: String) { bytes = Array(svg.utf8) }

  /// The next piece; `nil` at the end, or where a tag has none.
  mutating func next() -> Piece? {
    guard place < bytes.count else { return nil }
    guard bytes[place] == UInt8(ascii: "<") else {
      return .text(Self.plain(taken { $0 == UInt8(ascii: "<") }))
    }
    place += 1
    let isClosing = place < bytes.count && bytes[place] == UInt8(ascii: "/")
    if isClosing { place += 1 }
    let name = taken { " \t\n/>".utf8.contains($0) }
    if isClosing {
      skip(past: UInt8(ascii: ">"))
      return .close(name)
    }
    if name.hasPrefix("?") || name.hasPrefix("!") {
      skip(past: UInt8(ascii: ">"))
      return next()
    }
    var attributes: [String: String] = [:]
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
        skip(past: UInt8(ascii: ">"))
        return .open(name, attributes, isEmpty: byte == UInt8(ascii: "/"))
      }
      if " \t\n".utf8.contains(byte) {
        place += 1
        continue
      }
      let key = taken { "= \t\n>/".utf8.contains($0) }
      _ = taken { "'\">".utf8.contains($0) }
      guard !key.isEmpty, place < bytes.count, bytes[place] != UInt8(ascii: ">") else { return nil }
      let quote = bytes[place]
      place += 1
      attributes[key] = Self.plain(taken { $0 == quote })
      place += 1
    }
    return nil
  }

  /// What stands before a byte that ends it.
  private mutating func taken(until isEnd: (UInt8) -> Bool) -> String {
    let begin = place
    while place < bytes.count, !isEnd(bytes[place]) { place += 1 }
    return String(decoding: bytes[begin..<place], as: UTF8.self)
  }

  private mutating func skip(past end: UInt8) {
    while place < bytes.count, bytes[place] != end { place += 1 }
    place += 1
  }

  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&amp;", "&")]
      .reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
