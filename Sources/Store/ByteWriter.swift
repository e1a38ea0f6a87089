/// Fills memory that was set aside: how records are written. The only unchecked writes of this room, behind a check of
/// the room that is left.
struct ByteWriter: ~Copyable {
  private let memory: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  /// The bytes that `body` writes, `capacity` at most.
  static func bytes(capacity: Int, _ body: (inout ByteWriter) -> Void) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var writer = ByteWriter(memory: UnsafeMutableRawBufferPointer(buffer))
      body(&writer)
      count = writer.count
    }
  }

  private init(memory: UnsafeMutableRawBufferPointer) { self.memory = memory }

  /// Makes room for more.
  @inline(__always)
  private mutating func advance(_ more: Int) -> Int {
    precondition(more <= memory.count - count, "a record is longer than was reckoned")
    defer { count += more }
    return count
  }

  /// The bytes so far.
  var written: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: memory[..<count]) }

  mutating func byte(_ value: UInt8) { memory[advance(1)] = value }

  mutating func append(_ more: some Collection<UInt8>) {
    let start = advance(more.count)
    UnsafeMutableRawBufferPointer(rebasing: memory[start..<count]).copyBytes(from: more)
  }

  /// Eight bytes, little-endian. Every NaN is written as one: which of the many a processor makes depends on the width
  /// of its instructions, and no result may.
  mutating func double(_ value: Double) { store(value, at: advance(8)) }

  mutating func doubles(_ values: [Double]) {
    var offset = advance(8 * values.count)
    for value in values {
      store(value, at: offset)
      offset += 8
    }
  }

  @inline(__always)
  private func store(_ value: Double, at offset: Int) {
    let pattern = value.isNaN ? Double.nan.bitPattern : value.bitPattern
    memory.storeBytes(of: pattern.littleEndian, toByteOffset: offset, as: UInt64.self)
  }

  /// The most bytes that a number of variable length takes.
  static let longestNumber = 10

  /// Seven bits a byte, low ones first; the high bit says that more follow (LEB128).
  mutating func number(_ value: Int) {
    precondition(value >= 0, "expected a number ≥ 0, got \(value)")
    unsigned(UInt64(value))
  }

  /// A number of either sign, its sign in the lowest bit (zigzag).
  mutating func signed(_ value: Int) { unsigned(UInt64(bitPattern: Int64(value) << 1 ^ Int64(value) >> 63)) }

  /// A column of numbers, as differences modulo 2⁶⁴.
  mutating func differences(_ values: [Int]) {
    var last = 0
    for value in values {
      signed(value &- last)
      last = value
    }
  }

  /// UTF-8 behind its length.
  mutating func text(_ text: String) {
    number(text.utf8.count)
    append(Array(text.utf8))
  }

  @inline(__always)
  private mutating func unsigned(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      byte(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    byte(UInt8(truncatingIfNeeded: rest))
  }
}
