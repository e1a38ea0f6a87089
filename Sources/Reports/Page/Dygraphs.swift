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

  /// The installed one: that of the folder which DOWNHILL_DYGRAPHS names, else of the usual places.
  package static func installed(
    _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Dygraphs? {
    let named = environment["DOWNHILL_DYGRAPHS"].map { [$0] }
    return (named ?? usualPlaces).lazy.compactMap { Dygraphs(folder: URL(filePath: $0)) }.first
  }

  /// That of a folder with dygraph.min.js and dygraph.min.css; `nil` where they are not there, or could not stand
  /// inside a page.
  init?(folder: URL) {
    guard let script = try? String(contentsOf: folder.appending(path: "dygraph.min.js"), encoding: .utf8),
      let style = try? String(contentsOf: folder.appending(path: "dygraph.min.css"), encoding: .utf8),
      !Dygraphs.has("</script", in: script), !Dygraphs.has("<!--", in: script), !Dygraphs.has("</style", in: style)
    else { return nil }
    self.script = Dygraphs.withoutMap(script)
    self.style = Dygraphs.withoutMap(style)
  }

  /// Of what goes into the page.
  package var digest: Digest { Digest(of: script + style) }

  /// Whether a text has a word in lower or upper case.
  private static func has(_ word: StaticString, in text: String) -> Bool {
    let word = word.withUTF8Buffer { Array($0) }
    let bytes = Array(text.utf8)
    return bytes.indices.contains { start in
      bytes[start] == word[0]
        && word.indices.allSatisfy { start + $0 < bytes.count && lowercase(bytes[start + $0]) == word[$0] }
    }
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// Without the line that names a file of debugging marks, which a browser would ask for.
  private static func withoutMap(_ text: String) -> String {
    text.utf8.split(separator: newLine, omittingEmptySubsequences: false).compactMap { Substring($0) }
      .filter { !has("sourcemappingurl=", in: String($0.prefix(200))) }.joined(separator: "\n")
  }
}
