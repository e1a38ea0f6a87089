import Lanes

/// Targets at even distances on a logarithmic axis, largest first.
///
///     Δᵢ = 10^((first·d − i)/d),   i = 0 … (first − last)·d,   d targets a decade
///
/// The exponent is the quotient of two integers, split into a whole number and a fraction: adding steps of 0.2 would
/// accumulate their error. Powers of ten are exact, or correctly rounded below one; between them the error is below two
/// units in the last place.
package struct TargetLadder: Sendable, Equatable {
  /// Descending.
  package let targets: [Double]

  /// - Parameters:
  ///   - first: the exponent of the largest target.
  ///   - last: the exponent of the smallest, at most `first`; both within ±22.
  ///   - perDecade: d ≥ 1.
  package init(from first: Int, to last: Int, perDecade: Int) {
    precondition(perDecade >= 1, "expected at least one target a decade, got \(perDecade)")
    precondition(last <= first, "expected exponents that fall, got \(first) to \(last)")
    precondition((-22...22).contains(first) && (-22...22).contains(last), "expected exponents in -22...22")
    targets = (0...(first - last) * perDecade).map { i in
      let numerator = first * perDecade - i
      let rest = ((numerator % perDecade) + perDecade) % perDecade
      let decade = (numerator - rest) / perDecade
      let significand = rest == 0 ? 1 : Double.pow(10, Double(rest) / Double(perDecade))
      let power = (0..<abs(decade)).reduce(1.0) { power, _ in power * 10 }
      return decade < 0 ? significand / power : significand * power
    }
  }

  /// COCO's 51 targets, 10² … 10⁻⁸, five a decade: N. Hansen et al., "COCO: performance assessment", arXiv:1605.03560,
  /// *Empirical Distribution Functions*, examples.
  package static let coco = TargetLadder(from: 2, to: -8, perDecade: 5)
}
