/// What a program wrote, cut into lines; carriage returns before their ends and empty lines are left out.
struct LineBuffer {
  private var bytes: [UInt8] = []
  /// Where the first line that was not taken begins, and how far there is no end of it.
  private var start = 0, searched = 0

  /// The most bytes that a line may have: 16 MiB.
  static let longest = 16 << 20

  /// More of it.
  mutating func append(_ more: ArraySlice<UInt8>) {
    if start > 0, start == bytes.count || start > 1 << 16 {
      bytes.removeFirst(start)
      searched -= start
      start = 0
    }
    bytes += more
  }

  /// The next line; `nil` where none is whole.
  mutating func next() throws(Fault) -> [UInt8]? {
    while let end = bytes[searched...].firstIndex(of: UInt8(ascii: "\n")) {
      var line = bytes[start..<end]
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      (start, searched) = (end + 1, end + 1)
      if !line.isEmpty { return Array(line) }
    }
    searched = bytes.count
    if bytes.count - start > Self.longest {
      throw .line("a line of more than \(Self.longest >> 20) MiB", Array(bytes[start..<start + 1000]))
    }
    return nil
  }
}
