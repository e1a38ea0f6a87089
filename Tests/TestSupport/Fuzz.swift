import Foundation

/// Random input from a fixed seed, so that every test run has the same; by the hour at night.
///
///     try Fuzz.rounds(500) { random, round in … }
///
/// `DOWNHILL_FUZZ_SECONDS` has each of them go on so long, with the seeds that follow `DOWNHILL_FUZZ_SEED`, which a
/// failure should name.
package struct Fuzz: RandomNumberGenerator {
  private var state: UInt64

  /// The same for the same seed.
  package init(seed: UInt64) { state = seed }

  /// SplitMix64 (G. L. Steele, D. Lea, C. H. Flood, "Fast splittable pseudorandom number generators", 2014).
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Calls `body` with the random numbers of one seed after the other, so many times at least.
  package static func rounds(_ count: Int, _ body: (inout Fuzz, UInt64) throws -> Void) rethrows {
    let environment = ProcessInfo.processInfo.environment
    let seconds = environment["DOWNHILL_FUZZ_SECONDS"].flatMap { Double($0) } ?? 0
    let first = environment["DOWNHILL_FUZZ_SEED"].flatMap { UInt64($0) } ?? 1
    let end = ContinuousClock.now + .seconds(seconds)
    var round: UInt64 = 0
    while round < count || (seconds > 0 && ContinuousClock.now < end) {
      let seed = first &+ round
      var random = Fuzz(seed: seed &* 0xD134_2543_DE82_EF95)
      try body(&random, seed)
      round += 1
    }
  }

  /// Whether something happens with a chance of one in so many.
  package mutating func one(in count: Int) -> Bool { Int.random(in: 0..<count, using: &self) == 0 }

  /// A number of a list.
  package mutating func pick<Element>(_ all: [Element]) -> Element { all[Int.random(in: all.indices, using: &self)] }

  /// Bytes with some of them changed, left out, said twice, or moved, and with pieces put between.
  package mutating func mutated(_ bytes: [UInt8], pieces: [String] = []) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &self) {
      let place = Int.random(in: 0...bytes.count, using: &self)
      let end = min(bytes.count, place + Int.random(in: 0...40, using: &self))
      switch Int.random(in: 0..<7, using: &self) {
      case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &self)
      case 1 where place < bytes.count: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &self)
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &self))
      case 4: bytes.removeLast(bytes.count - place)
      case 5 where !pieces.isEmpty: bytes.insert(contentsOf: pick(pieces).utf8, at: place)
      default: bytes.insert(contentsOf: pick(Self.numbers).utf8, at: place)
      }
    }
    return bytes
  }

  private static let numbers = [
    "9223372036854775807", "-9223372036854775808", "18446744073709551616", "1e999", "-1e-999", "1e308", "5e-324", "-0",
    "NaN", "Infinity", "0x10", "\u{0}", "\n", "\r\n", "\"", "\u{FEFF}", "\u{301}",
  ]
}
