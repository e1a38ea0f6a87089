/// UTF-8 text that grows at its end: numbers and names are appended without a string of their own.
package struct ByteBuffer: Sendable {
  package private(set) var bytes: [UInt8] = []

  /// How many bytes there are.
  package var count: Int { bytes.count }
  /// Whether there are none.
  package var isEmpty: Bool { bytes.isEmpty }

  /// An empty text with room for so many bytes.
  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Empties it, and keeps the room.
  package mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Appends a byte.
  package mutating func append(byte: UInt8) { bytes.append(byte) }
  /// Appends a text.
  package mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
  /// Appends a text that is known beforehand.
  package mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
  /// Appends bytes.
  package mutating func append(_ text: some Sequence<UInt8>) { bytes.append(contentsOf: text) }
  /// Appends another text.
  package mutating func append(_ other: ByteBuffer) { bytes.append(contentsOf: other.bytes) }

  /// Appends a number in decimal digits.
  package mutating func append(_ value: Int) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var rest = value.magnitude
      var first = digits.count
      repeat {
        first -= 1
        digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      if value < 0 {
        first -= 1
        digits[first] = UInt8(ascii: "-")
      }
      bytes.append(contentsOf: UnsafeMutableBufferPointer(rebasing: digits[first...]))
    }
  }

  /// The shortest digits that read back equal, as `Double.shortest` has them; nothing for a number that is not finite.
  package mutating func append(_ value: Double) {
    guard value.isFinite else { return }
    if value == value.rounded(), value.magnitude < 1e15 {
      if value == 0 && value.sign == .minus { append(byte: UInt8(ascii: "-")) }
      append(Int(value))
    } else {
      append(value.description)
    }
  }

  /// Gives the bytes to `body`, for as long as it runs.
  package func withUnsafeBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
    try bytes.withUnsafeBytes(body)
  }
}

/// `,` in ASCII.
package let comma = UInt8(ascii: ",")
/// A line feed.
package let newLine = UInt8(ascii: "\n")
