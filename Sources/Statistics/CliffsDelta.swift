/// Cliff's δ: how much more often a value of x is the smaller one than the larger, where less is better; in [−1, 1].
///
///     δ = P(X < Y) − P(X > Y) = 2 Â₁₂ − 1
///
/// N. Cliff, "Dominance statistics: ordinal analyses to answer ordinal questions", Psychological Bulletin 114 (1993),
/// 494–509.
package func cliffsDelta(_ x: [Double], _ y: [Double]) -> Double { 2 * probabilityOfSmaller(x, y) - 1 }
