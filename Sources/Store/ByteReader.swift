/// Reads what `ByteWriter` wrote, and trusts none of it.
struct ByteReader {
  private let bytes: [UInt8]
  private var index = 0
  private let end: Int

  /// What was read is no record.
  struct Malformed: Error {}

  /// Reads all but the last `trailer` bytes.
  init(_ bytes: [UInt8], trailer: Int = 0) {
    self.bytes = bytes
    end = max(0, bytes.count - trailer)
  }

  var isAtEnd: Bool { index == end }

  mutating func byte() throws(Malformed) -> UInt8 {
    guard index < end else { throw Malformed() }
    defer { index += 1 }
    return bytes[index]
  }

  mutating func number() throws(Malformed) -> Int {
    guard let value = Int(exactly: try unsigned()) else { throw Malformed() }
    return value
  }

  mutating func signed() throws(Malformed) -> Int {
    let value = try unsigned()
    return Int(Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1))
  }

  mutating func double() throws(Malformed) -> Double { try doubles(1)[0] }

  mutating func doubles(_ count: Int) throws(Malformed) -> [Double] {
    guard count >= 0, count <= (end - index) / 8 else { throw Malformed() }
    defer { index += 8 * count }
    return bytes.withUnsafeBytes { bytes in
      (0..<count).map {
        let pattern = bytes.loadUnaligned(fromByteOffset: index + 8 * $0, as: UInt64.self)
        return Double(bitPattern: UInt64(littleEndian: pattern))
      }
    }
  }

  /// A count of things that take at least one byte each.
  mutating func count() throws(Malformed) -> Int {
    let count = try number()
    guard count <= end - index else { throw Malformed() }
    return count
  }

  private mutating func unsigned() throws(Malformed) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 63 || next <= 1 else { throw Malformed() }
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return value }
      shift += 7
      guard shift <= 63 else { throw Malformed() }
    }
  }
}
