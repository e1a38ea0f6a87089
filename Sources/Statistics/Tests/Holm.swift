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

/// What Holm's method holds each p against: α/(m − j + 1) for the j-th smallest as long as all before it are at most
/// that, and for all that follow the first that is not its own. A p is at most its level exactly where it is rejected.
package func holmLevels(_ p: [Double], alpha: Double) -> [Double] {
  var levels = p
  var level = alpha
  var rejects = true
  for (i, index) in p.indices.sorted(by: { (p[$0], $0) < (p[$1], $1) }).enumerated() {
    if rejects { level = alpha / Double(p.count - i) }
    levels[index] = level
    rejects = rejects && p[index] <= level
  }
  return levels
}
