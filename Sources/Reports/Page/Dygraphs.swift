import Foundation
import Values

/// The library that draws the interactive curves of report.html: dygraphs, which Debian has as libjs-dygraphs (MIT
/// licence). It is copied into each page that is written and is no part of Downhill.
package struct Dygraphs: Sendable {
  /// What goes into the page.
  let script: String
  let style: String

  private static let usualPlaces = [
    "/usr/share/javascript/dygraphs", "/usr/share/nodejs/dygraphs/dist", "/opt/homebrew/lib/node_modules/dygraphs/dist",
    "/usr/local/lib/node_modules/dygraphs/dist",
  ]

  private static let names = (script: "dygraph.min.js", style: "dygraph.min.css")

  /// The installed one: that of the folder which DOWNHILL_DYGRAPHS names, else of the usual places.
  package static func installed(
    _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Dygraphs? {
    for folder in folders(environment) {
      if let found = Dygraphs(folder: folder) { return found }
    }
    return nil
  }

  /// The files that the installed one may be of, whether or not they are there.
  package static func files(
    _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> [URL] {
    folders(environment).flatMap { [$0.appending(path: names.script), $0.appending(path: names.style)] }
  }

  private static func folders(_ environment: [String: String]) -> [URL] {
    (environment["DOWNHILL_DYGRAPHS"].map { [$0] } ?? usualPlaces).map { URL(filePath: $0) }
  }

  /// That of a folder with dygraph.min.js and dygraph.min.css; `nil` where they are not there, or could not stand
  /// inside a page.
  init?(folder: URL) {
    guard let script = try? String(contentsOf: folder.appending(path: Self.names.script), encoding: .utf8),
      let style = try? String(contentsOf: folder.appending(path: Self.names.style), encoding: .utf8),
      !Dygraphs.has("</script", in: script), !Dygraphs.has("<!--", in: script), !Dygraphs.has("</style", in: style)
    else { return nil }
    self.script = Dygraphs.withoutMap(script)
    self.style = Dygraphs.withoutMap(style)
  }

  /// Whether a text has a word in lower or upper case.
  private static func has(_ word: StaticString, in text: String) -> Bool {
    place(of: word, in: Array(text.utf8), from: 0) != nil
  }

  /// Where a word in lower or upper case begins.
  private static func place(of word: StaticString, in bytes: [UInt8], from first: Int) -> Int? {
    word.withUTF8Buffer { word in
      bytes.withUnsafeBufferPointer { bytes in
        var start = first
        while start + word.count <= bytes.count {
          var length = 0
          while length < word.count, lowercase(bytes[start + length]) == word[length] { length += 1 }
          if length == word.count { return start }
          start += 1
        }
        return nil
      }
    }
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// Without the lines that name a file of debugging marks, which a browser would ask for.
  private static func withoutMap(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var first = 0
    while let place = place(of: "sourcemappingurl=", in: bytes, from: first) {
      let before = bytes[..<place].lastIndex(of: newLine)
      let end = bytes[place...].firstIndex(of: newLine) ?? bytes.count
      first = place + 1
      // At the beginning of a line it is such a mark, further on a piece of the program.
      guard place - (before.map { $0 + 1 } ?? 0) < 200 else { continue }
      // With the break before it; the first line with that behind it.
      bytes.removeSubrange((before ?? 0)..<(before == nil ? min(end + 1, bytes.count) : end))
      first = before ?? 0
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
