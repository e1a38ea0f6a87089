import CGSL

/// The generator behind every `RandomStream`: Philox4x32-10, a keyed bijection of 128-bit counters.
///
///     (c₀, c₁, c₂, c₃) ← (hi(M₁c₂) ⊕ c₁ ⊕ k₀, lo(M₁c₂), hi(M₀c₀) ⊕ c₃ ⊕ k₁, lo(M₀c₀)),   ten times,
///     (k₀, k₁) ← (k₀ + W₀, k₁ + W₁) after each
///
/// Integer arithmetic alone: the same bits on every machine. It passes TestU01's BigCrush, for counters in order under
/// any key and for other strides as well. J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers:
/// as easy as 1, 2, 3", SC '11, section 3.3, https://doi.org/10.1145/2063384.2063405.
public enum Philox {
  /// The 128 random bits that belong to a counter under a key.
  public static func block(counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
    let block = cgsl_philox4x32_10(counter[0], counter[1], counter[2], counter[3], key[0], key[1])
    return SIMD4(block.word.0, block.word.1, block.word.2, block.word.3)
  }

  /// Eight words.
  public typealias Words = SIMD8<UInt64>

  /// The blocks of the counters (cᵢ, dᵢ, 0, 0) under a key, eight at a time: word j of each, in 64 bits of which the upper
  /// half is zero, as it is in c and d.
  @inlinable
  public static func blocks(_ c: Words, _ d: Words, key: SIMD2<UInt32>) -> (Words, Words, Words, Words) {
    let low = Words(repeating: 0xFFFF_FFFF)
    var (c0, c1, c2, c3) = (c & low, d & low, Words(repeating: 0), Words(repeating: 0))
    var (k0, k1) = (key[0], key[1])
    for _ in 0..<10 {
      let even = c0 &* 0xD251_1F53
      let odd = c2 &* 0xCD9E_8D57
      (c0, c2) = ((odd &>> 32) ^ c1 ^ Words(repeating: UInt64(k0)), (even &>> 32) ^ c3 ^ Words(repeating: UInt64(k1)))
      (c1, c3) = (odd & low, even & low)
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return (c0, c1, c2, c3)
  }
}
