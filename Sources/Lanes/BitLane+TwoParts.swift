// Numbers as unevaluated sums of two, where one rounding more would show in the last place.

extension BitLane {
  /// The rounded sum of a and b, and its rounding error (Knuth's TwoSum).
  @inlinable @inline(__always)
  static func twoSum(_ a: Self, _ b: Self) -> (high: Self, low: Self) {
    let sum = a + b
    let bPart = sum - a
    let aPart = sum - bPart
    return (sum, (a - aPart) + (b - bPart))
  }

  /// The rounded sum of a and b, and its rounding error, where |a| ≥ |b| or a is 0 (Dekker's Fast2Sum).
  @inlinable @inline(__always)
  static func normalized(_ a: Self, _ b: Self) -> (high: Self, low: Self) {
    let sum = a + b
    return (sum, b - (sum - a))
  }

  /// a / b for a and b in two parts, as a quotient and its correction.
  ///
  ///     q = a ⊗ (1 ⊘ b),  correction = (a − q b) (1 ⊘ b)
  ///
  /// Of the four products in q b the first three are exact, because upper parts have 21 bits and what is left has 32;
  /// the last is below 2⁻⁴⁰ a.
  @inlinable @inline(__always)
  static func quotient(
    _ a: Self, _ aLow: Self, by b: (high: Self, low: Self), _ bLow: Self
  ) -> (quotient: Self, correction: Self) {
    let reciprocal = 1 / b.high
    let q = a * reciprocal
    let (qUpper, bUpper) = (q.upper, b.high.upper)
    let (qLower, bLower) = (q - qUpper, b.high - bUpper)
    let remainder = (((a - qUpper * bUpper) - qUpper * bLower) - qLower * bUpper) - qLower * bLower
    return (q, (remainder + (aLow - q * (b.low + bLow))) * reciprocal)
  }
}
