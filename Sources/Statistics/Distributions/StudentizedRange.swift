import Lanes

/// The range of k independent standard normal numbers: the studentised range with infinitely many degrees of freedom.
///
///     P(R ≤ r) = k ∫ φ(z) (Φ(z) − Φ(z − r))ᵏ⁻¹ dz
///
/// The trapezoidal rule on z = −9 … 9 in steps of 1/16: the integrand is analytic and vanishes at both ends, so the
/// error falls as fast as that of any rule. J. W. Tukey, "The problem of multiple comparisons" (1953); H. O. Hartley,
/// Biometrika 32 (1942), 309–310 (the integral); L. N. Trefethen, J. A. C. Weideman, SIAM Review 56 (2014), 385–458, §5
/// (the rule). The bits are the same everywhere.
package struct StudentizedRange: Sendable, Equatable {
  /// k.
  package let count: Int

  /// - Parameter count: k ≥ 2.
  package init(count: Int) {
    precondition(count >= 2, "expected a count of 2 at least, got \(count)")
    self.count = count
  }

  /// P(R ≤ r), with an absolute error of about 10⁻¹⁵ k.
  package func below(_ r: Double) -> Double {
    guard r > 0 else { return 0 }
    var sum = 0.0
    for node in Self.nodes {
      // Φ(z) − Φ(z − r), from whichever tail has the digits.
      let mass = node.z > 0 ? normalUpperTail(node.z - r) - node.tail : node.tail - normalUpperTail(r - node.z)
      sum += node.density * power(mass, count - 1)
    }
    return min(1, Double(count) * sum / (16 * (2 * Double.pi).squareRoot()))
  }

  /// The nodes of the rule: √2π φ(z), and the tail beyond |z|.
  private static let nodes: [(z: Double, density: Double, tail: Double)] = (-144...144).map { i in
    let z = Double(i) / 16
    return (z, Double.exp(-z * z / 2), normalUpperTail(z.magnitude))
  }

  /// P(R > r).
  package func above(_ r: Double) -> Double { 1 - below(r) }

  /// The r with P(R > r) = α, for α in [10⁻⁶, 1 − 10⁻⁶], by bisection to the last bit.
  package func upperQuantile(_ alpha: Double) -> Double {
    precondition((1e-6...(1 - 1e-6)).contains(alpha), "expected α in [1e-6, 1 - 1e-6], got \(alpha)")
    var (low, high) = bracket(alpha)
    while true {
      let middle = (low + high) / 2
      if middle <= low || middle >= high { return high }
      if above(middle) > alpha { low = middle } else { high = middle }
    }
  }

  /// Around the quantile: the secant method finds it to a few digits less than there are.
  private func bracket(_ alpha: Double) -> (Double, Double) {
    var (a, b) = (2.0, 4.0)
    var (fa, fb) = (above(a) - alpha, above(b) - alpha)
    for _ in 0..<12 where fa != fb && (b - a).magnitude > 1e-9 {
      let next = min(16, max(0.01, b - fb * (b - a) / (fb - fa)))
      (a, fa) = (b, fb)
      (b, fb) = (next, above(next) - alpha)
    }
    let (low, high) = (b - 1e-8, b + 1e-8)
    return above(low) > alpha && above(high) <= alpha ? (low, high) : (0, 16)
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    var result = 1.0
    var square = base
    var bits = exponent
    while bits > 0 {
      if bits & 1 == 1 { result *= square }
      square *= square
      bits >>= 1
    }
    return result
  }
}
