/// Fisher's exact test, two-sided: the probability of counts of successes at least as unlikely as these, given their
/// sum.
///
///     P(K = k) = C(n₁, k) C(n₂, s − k) / C(n₁ + n₂, s),    p = Σ P(k) over P(k) ≤ P(observed)
///
/// R. A. Fisher, Journal of the Royal Statistical Society 98 (1935), 39–82; J. O. Irwin, Metron 12 (1935), 83–94. The
/// sum takes in probabilities that exceed the observed one by a rounding error (relatively 10⁻⁷, as R does).
package func fisherExact(_ a: SuccessCount, _ b: SuccessCount) -> Double {
  let successes = a.successes + b.successes
  let least = max(0, successes - b.runs)
  let most = min(successes, a.runs)
  // Weights relative to the first, each from the one before: no binomial coefficient is ever formed.
  var weights = [1.0]
  for k in stride(from: least, to: most, by: 1) {
    let ratio =
      Double(a.runs - k) * Double(successes - k) / (Double(k + 1) * Double(b.runs - successes + k + 1))
    weights.append((weights.last ?? 1) * ratio)
    if weights[weights.count - 1] > 0x1p900 { weights = weights.map { $0 * 0x1p-900 } }
  }
  let observed = weights[a.successes - least]
  let total = weights.reduce(0, +)
  return min(1, weights.filter { $0 <= observed * (1 + 1e-7) }.reduce(0, +) / total)
}
