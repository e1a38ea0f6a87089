/// Holm's adjusted p-values, in the order given: comparing each with α keeps the chance of any false rejection below α.
///
///     p₍ᵢ₎ adjusted = max_{j ≤ i} min(1, (m − j + 1) p₍ⱼ₎)          p₍₁₎ ≤ … ≤ p₍ₘ₎
///
/// S. Holm, "A simple sequentially rejective multiple test procedure", Scandinavian Journal of Statistics 6 (1979),
/// 65–70.
package func holm(_ p: [Double]) -> [Double] {
  let order = p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
  var adjusted = p
  var least = 0.0
  for (i, index) in order.enumerated() {
    least = max(least, min(1, Double(p.count - i) * p[index]))
    adjusted[index] = least
  }
  return adjusted
}
