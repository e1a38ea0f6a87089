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

  mutating func bytes(_ count: Int) throws(Malformed) -> ArraySlice<UInt8> {
    guard count <= end - index else { throw Malformed() }
    defer { index += count }
    return bytes[index..<index + count]
  }

  mutating func text() throws(Malformed) -> String { String(decoding: try bytes(try number()), as: UTF8.self) }

  mutating func double() throws(Malformed) -> Double {
    guard end - index >= 8 else { throw Malformed() }
    defer { index += 8 }
    return bytes.withUnsafeBytes { Self.load($0, index) }
  }

  mutating func doubles(_ count: Int) throws(Malformed) -> [Double] {
    guard count >= 0, count <= (end - index) / 8 else { throw Malformed() }
    let start = index
    index += 8 * count
    return bytes.withUnsafeBytes { bytes in
      [Double](unsafeUninitializedCapacity: count) { values, filled in
        for i in 0..<count { values[i] = Self.load(bytes, start + 8 * i) }
        filled = count
      }
    }
  }

  @inline(__always)
  private static func load(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> Double {
    Double(bitPattern: UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
  }

  /// A count of things that take at least one byte each.
  mutating func count() throws(Malformed) -> Int {
    let count = try number()
    guard count <= end - index else { throw Malformed() }
    return count
  }

  /// A column of numbers that were written as differences.
  mutating func differences(_ count: Int) throws(Malformed) -> [Int] {
    var values: [Int] = []
    values.reserveCapacity(count)
    var last = 0
    for _ in 0..<count {
      last &+= try signed()
      values.append(last)
    }
    return values
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
