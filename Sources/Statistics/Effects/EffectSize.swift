/// The probability that a value of x is smaller than one of y, ties counting half: Â₁₂, where less is better.
///
///     Â₁₂ = P(X < Y) + ½ P(X = Y)          Cliff's δ = 2 Â₁₂ − 1
///
/// A. Vargha, H. D. Delaney, "A critique and improvement of the CL common language effect size statistics of McGraw and
/// Wong", Journal of Educational and Behavioral Statistics 25(2) (2000), 101–132.
///
/// - Complexity: O((m + n) log (m + n)).
package func probabilityOfSmaller(_ x: [Double], _ y: [Double]) -> Double {
  precondition(!x.isEmpty && !y.isEmpty, "expected two samples of at least one value")
  let m = Double(x.count)
  let n = Double(y.count)
  let sum = Ranks(of: x + y).values[..<x.count].reduce(0, +)
  return 1 - (sum - m * (m + 1) / 2) / (m * n)
}
