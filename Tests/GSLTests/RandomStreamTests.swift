import Dispatch
import Foundation
import GSL
import Testing

struct RandomStreamTests {
  /// The lines "philox4x32 10" of `tests/kat_vectors` in Random123 1.14.0: counter, key, expected.
  @Test(arguments: [
    ("00000000 00000000 00000000 00000000 00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8"),
    ("ffffffff ffffffff ffffffff ffffffff ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd"),
    ("243f6a88 85a308d3 13198a2e 03707344 a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1"),
  ])
  func `Philox4x32-10 gives the published answers`(_ input: String, _ output: String) {
    func words(_ text: String) -> [UInt32] { text.split(separator: " ").compactMap { UInt32($0, radix: 16) } }
    let (input, output) = (words(input), words(output))
    let block = Philox.block(counter: SIMD4(input[0..<4]), key: SIMD2(input[4..<6]))
    #expect(block == SIMD4(output))
  }

  @Test func `eight blocks at a time are the blocks`() {
    let key = SIMD2<UInt32>(0xa409_3822, 0x299f_31d0)
    for first in [0, 7, UInt64(UInt32.max) - 7] {
      let counters = Philox.Words(0, 1, 2, 3, 4, 5, 6, 7) &+ Philox.Words(repeating: first)
      let words = Philox.blocks(counters, counters &+ 12 &- first, key: key)
      for lane in 0..<8 {
        let block = Philox.block(counter: [UInt32(counters[lane]), 12 + UInt32(lane), 0, 0], key: key)
        #expect([words.0, words.1, words.2, words.3].map { UInt32($0[lane]) } == (0..<4).map { block[$0] })
      }
    }
  }

  @Test func `a stream is Philox of the counters from 0 under its seed`() {
    let seed: UInt64 = 0x299f_31d0_a409_3822
    var stream = RandomStream(seed: seed)
    for counter in 0..<1000 {
      let block = Philox.block(counter: [UInt32(counter), 0, 0, 0], key: [0xa409_3822, 0x299f_31d0])
      #expect(stream.word() == UInt64(block[0]) | UInt64(block[1]) << 32)
      #expect(stream.word() == UInt64(block[2]) | UInt64(block[3]) << 32)
    }
  }

  @Test func `a uniform number is the leading 53 bits of a word`() {
    var words = RandomStream(seed: 7)
    var uniforms = RandomStream(seed: 7)
    for _ in 0..<1000 { #expect(uniforms.uniform() == Double(words.word() >> 11) * 0x1p-53) }
    // The first published answer: words 0xe169c58d6627e8d5 and 0x9b00dbd8bc57ac4c of seed 0.
    var zero = RandomStream(seed: 0)
    #expect(zero.uniform() == Double(0xe169_c58d_6627_e8d5 as UInt64 >> 11) / 9_007_199_254_740_992)
    #expect(zero.uniform() == Double(0x9b00_dbd8_bc57_ac4c as UInt64 >> 11) / 9_007_199_254_740_992)
  }

  @Test func `filling a buffer draws what single calls draw`() {
    var one = RandomStream(seed: 11)
    var many = RandomStream(seed: 11)
    var buffer = [Double](repeating: .nan, count: 1000)
    many.fill(gaussians: &buffer, deviation: 2.5)
    for value in buffer { #expect(value == one.gaussian(deviation: 2.5)) }
    #expect(one.word() == many.word())
  }

  /// The ratio method written out from Leva's algorithm 712, with the words of the same stream.
  @Test func `a Gaussian number is the ratio of two uniforms`() {
    var stream = RandomStream(seed: 3)
    var uniforms = RandomStream(seed: 3)
    for _ in 0..<10_000 {
      var value = Double.nan
      while value.isNaN {
        let u = 1 - uniforms.uniform()
        let v = (uniforms.uniform() - 0.5) * 1.7156
        if v * v <= -4 * u * u * log(u) { value = v / u }
      }
      #expect(stream.gaussian() == value)
    }
  }

  @Test func `a permutation keeps the elements and reaches every order equally often`() {
    var stream = RandomStream(seed: 5)
    var counts: [[Int]: Int] = [:]
    let draws = 24_000
    for _ in 0..<draws {
      let order = stream.permutation(of: 4)
      #expect(order.sorted() == [0, 1, 2, 3])
      counts[order, default: 0] += 1
    }
    #expect(counts.count == 24)
    // χ² with 23 degrees of freedom: 49.7 has probability 0.001 (scipy.stats.chi2.isf(0.001, 23) = 49.728).
    let chiSquared = counts.values.reduce(0) { $0 + pow(Double($1) - 1000, 2) / 1000 }
    #expect(chiSquared < 49.728)
    #expect(stream.permutation(of: 0).isEmpty && stream.permutation(of: 1) == [0])
  }

  @Test func `integers below n are uniform, for n up to the largest`() {
    var stream = RandomStream(seed: 8)
    var counts = [Double](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[stream.integer(below: 7)] += 1 }
    // scipy.stats.chi2.isf(0.001, 6) = 22.458
    #expect(counts.reduce(0) { $0 + pow($1 - 10_000, 2) / 10_000 } < 22.458)
    #expect((0..<10).allSatisfy { _ in stream.integer(below: 1) == 0 })
    let large = (0..<1000).map { _ in stream.integer(below: .max) }
    #expect(large.allSatisfy { $0 >= 0 && $0 < .max })
    #expect(large.count { $0 > .max / 2 } > 400)
  }

  @Test func `streams of neighbouring seeds are uncorrelated`() {
    let count = 4000
    let draws = (0..<64).map { seed -> [Double] in
      var stream = RandomStream(seed: UInt64(seed))
      return (0..<count).map { _ in stream.uniform() - 0.5 }
    }
    for seed in 1..<64 {
      let covariance = zip(draws[seed - 1], draws[seed]).map { $0 * $1 }.reduce(0, +) / Double(count)
      let correlation = 12 * covariance
      #expect(abs(correlation) < 4.5 / Double(count).squareRoot())
    }
  }

  /// The digest of what one stream gives through every distribution.
  private static func digest(_ seed: UInt64) -> UInt64 {
    var stream = RandomStream(seed: seed)
    var digest: UInt64 = 0
    func mix(_ bits: UInt64) { digest = (digest ^ bits) &* 0x100_0000_01b3 }
    for _ in 0..<50 {
      mix(stream.word())
      mix(stream.uniform(in: -1..<3).bitPattern)
      mix(stream.gaussian().bitPattern)
      mix(UInt64(stream.integer(below: 1000)))
      for index in stream.permutation(of: 5) { mix(UInt64(index)) }
    }
    return digest
  }

  @Test func `thousands of streams at once give what they give one after the other`() {
    let count = 5000
    let serial = (0..<count).map { Self.digest(UInt64($0)) }
    #expect(Set(serial).count == count)
    nonisolated(unsafe) let concurrent = UnsafeMutableBufferPointer<UInt64>.allocate(capacity: count)
    defer { concurrent.deallocate() }
    DispatchQueue.concurrentPerform(iterations: count) { concurrent[$0] = Self.digest(UInt64($0)) }
    #expect(Array(concurrent) == serial)
  }

  @concurrent private func firstWord(_ stream: consuming RandomStream) async -> UInt64 {
    var stream = stream
    return stream.word()
  }

  @Test func `a stream can move to another thread`() async {
    let there = await firstWord(RandomStream(seed: 9))
    var here = RandomStream(seed: 9)
    #expect(there == here.word())
  }
}
