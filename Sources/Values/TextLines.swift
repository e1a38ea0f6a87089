/// A text by lines: turns an offset into the line and the column that an editor shows.
struct TextLines: Sendable {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  private let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]

  /// - Parameter bytes: UTF-8, perhaps with a byte order mark, which no column counts.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let first = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    starts = [first] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  /// The line and column of a byte.
  func position(of offset: Int) -> TextPosition {
    var line = 0
    var beyond = starts.count
    while beyond - line > 1 {
      let middle = (line + beyond) / 2
      if starts[middle] <= offset { line = middle } else { beyond = middle }
    }
    let before = bytes[starts[line]..<max(offset, starts[line])]
    // To part a long line into characters for each of many problems would take minutes.
    let count = before.allSatisfy { $0 < 0x80 } ? before.count : String(decoding: before, as: UTF8.self).count
    return TextPosition(line: line + 1, column: count + 1)
  }
}
