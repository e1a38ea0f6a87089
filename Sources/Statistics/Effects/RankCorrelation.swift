/// Spearman's correlation of two rankings of the same things: Pearson's of their midranks.
///
///     ρ = Σ (rᵢ − r̄)(sᵢ − s̄)/√(Σ (rᵢ − r̄)² Σ (sᵢ − s̄)²)
///
/// C. Spearman, "The proof and measurement of association between two things", The American Journal of Psychology 15(1)
/// (1904), 72–101. ∞ is the largest of all.
///
/// - Returns: `nil` where there are fewer than three, or one of the two is the same for all.
package func rankCorrelation(_ x: [Double], _ y: [Double]) -> Double? {
  precondition(x.count == y.count, "expected pairs")
  guard x.count > 2 else { return nil }
  let (r, s) = (Ranks(of: x).values, Ranks(of: y).values)
  let mean = Double(x.count + 1) / 2
  let spreads = [r, s].map { $0.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } }
  guard spreads[0] > 0, spreads[1] > 0 else { return nil }
  return zip(r, s).reduce(0) { $0 + ($1.0 - mean) * ($1.1 - mean) } / (spreads[0] * spreads[1]).squareRoot()
}
