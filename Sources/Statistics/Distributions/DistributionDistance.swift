/// How far a sample lies from a distribution that is known.
///
///     D = sup |Fₙ(x) − F(x)|
///     P(D) = K((√n + 0.12 + 0.11/√n) D),   K(x) = 2 Σₖ (−1)ᵏ⁻¹ e^(−2k²x²)
///
/// for n independent numbers; of a correlated chain n is the number of independent ones that it is worth, and P an
/// approximation. A. Kolmogoroff, Giorn. Ist. Ital. Attuari 4 (1933), 83–91; M. A. Stephens, "Use of the
/// Kolmogorov–Smirnov, Cramér–von Mises and related statistics without extensive tables", JRSS B 32 (1970), 115–122.
package struct DistributionDistance: Sendable, Equatable {
  /// D.
  package let value: Double
  /// The probability that a sample of the distribution itself lies as far or farther.
  package let p: Double

  /// - Parameters:
  ///   - values: F at the sample, ascending; from 0 to 1.
  ///   - effectiveCount: n; the size of the sample where its numbers are independent.
  package init(cumulative values: [Double], effectiveCount: Double) {
    precondition(!values.isEmpty, "a sample has a number at least")
    let n = Double(values.count)
    var largest = 0.0
    for (i, value) in values.enumerated() {
      largest = max(largest, Double(i + 1) / n - value, value - Double(i) / n)
    }
    self.value = largest
    let root = effectiveCount.squareRoot()
    p = Kolmogorov.above((root + 0.12 + 0.11 / root) * largest)
  }
}
