/// A text by lines: turns an offset into the line and the column that an editor shows.
struct TextLines: Sendable {
  static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  let bytes: [UInt8]
  /// Where each line begins.
  private let starts: [Int]
  /// How many scalars begin before each block of bytes: a place on a long line is found without counting all of it.
  private let scalars: [Int]
  private static let block = 1024

  /// - Parameter bytes: UTF-8, perhaps with a byte order mark, which no column counts.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0]
    var scalars: [Int] = []
    var count = 0
    for (index, byte) in bytes.enumerated() {
      if index % Self.block == 0 { scalars.append(count) }
      if byte & 0xC0 != 0x80 { count += 1 }
      if byte == UInt8(ascii: "\n") { starts.append(index + 1) }
    }
    self.starts = starts
    self.scalars = scalars
  }

  /// The line and column of a byte.
  func position(of offset: Int) -> TextPosition {
    var line = 0
    var beyond = starts.count
    while beyond - line > 1 {
      let middle = (line + beyond) / 2
      if starts[middle] <= offset { line = middle } else { beyond = middle }
    }
    let column = scalars(before: max(offset, starts[line])) - scalars(before: starts[line])
    return TextPosition(line: line + 1, column: column + 1)
  }

  private func scalars(before offset: Int) -> Int {
    let block = min(offset / Self.block, scalars.count - 1)
    guard block >= 0 else { return 0 }
    return scalars[block] + bytes[block * Self.block..<offset].count { $0 & 0xC0 != 0x80 }
  }
}
