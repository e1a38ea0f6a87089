/// A set of small numbers.
struct Bits: Hashable {
  private var words: [UInt64]

  /// - Parameter count: above all numbers that it may ever hold.
  init(_ numbers: [Int], count: Int) {
    words = [UInt64](repeating: 0, count: (count + 63) / 64)
    for number in numbers { words[number / 64] |= 1 << UInt64(number % 64) }
  }

  func contains(_ number: Int) -> Bool { words[number / 64] & (1 << UInt64(number % 64)) != 0 }

  /// - Parameter other: of the same `count`.
  mutating func formUnion(_ other: Bits) {
    for index in words.indices { words[index] |= other.words[index] }
  }
}
