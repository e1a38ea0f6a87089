import CGSL

/// The generator behind every `RandomStream`: Philox4x32-10, a keyed bijection of 128-bit counters.
///
///     (c₀, c₁, c₂, c₃) ← (hi(M₁c₂) ⊕ c₁ ⊕ k₀, lo(M₁c₂), hi(M₀c₀) ⊕ c₃ ⊕ k₁, lo(M₀c₀)),   ten times,
///     (k₀, k₁) ← (k₀ + W₀, k₁ + W₁) after each
///
/// Integer arithmetic alone: the same bits on every machine. It passes TestU01's BigCrush, for counters in order under
/// any key and for other strides as well. J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers:
/// as easy as 1, 2, 3", SC '11, section 3.3, https://doi.org/10.1145/2063384.2063405.
package enum Philox {
  /// Eight words, 32 bits in each lane.
  package typealias Words = SIMD8<UInt64>

  /// The 128 random bits that belong to a counter under a key.
  package static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    func lanes(_ place: Int) -> Words { Words(repeating: UInt64(counter[place])) }
    let words = blocks(lanes(0), lanes(1), lanes(2), lanes(3), key)
    return SIMD4(truncatingIfNeeded: SIMD4(words.0[0], words.1[0], words.2[0], words.3[0]))
  }

  /// The blocks of the counters (cᵢ, dᵢ, 0, 0) under a key, eight side by side: word j of each.
  package static func blocks(_ c: Words, _ d: Words, key: SIMD2<UInt32>) -> (Words, Words, Words, Words) {
    blocks(c, d, .zero, .zero, key)
  }

  private static func blocks(
    _ c0: Words, _ c1: Words, _ c2: Words, _ c3: Words, _ key: SIMD2<UInt32>
  ) -> (Words, Words, Words, Words) {
    var words = (Words.zero, Words.zero, Words.zero, Words.zero)
    withUnsafeMutableBytes(of: &words) { words in
      words.withMemoryRebound(to: UInt64.self) {
        cgsl_philox4x32_10(c0, c1, c2, c3, UInt64(key[0]) | UInt64(key[1]) << 32, $0.baseAddress)
      }
    }
    return words
  }
}
