import Foundation

/// Texts that are compared byte by byte with committed ones; DOWNHILL_RECORD=1 in the environment writes them anew.
package struct Golden: Sendable {
  private let folder: URL

  /// The golden files in the folder `Golden` beside a file.
  package init(beside file: String = #filePath) {
    folder = URL(filePath: file).deletingLastPathComponent().appending(path: "Golden")
  }

  /// Where a text first differs from the committed one; `nil` where it does not, or where it was recorded.
  package func difference(_ text: String, from name: String) throws -> String? {
    let file = folder.appending(path: name)
    if ProcessInfo.processInfo.environment["DOWNHILL_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return nil
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    if text == expected { return nil }
    let lines = zip(text.split(separator: "\n"), expected.split(separator: "\n"))
    let difference = lines.enumerated().first { $0.element.0 != $0.element.1 }
    return "\(name) differs at line \((difference?.offset ?? -1) + 1): \(difference?.element.0 ?? "another length")"
  }
}
