/// The number of heads of n fair coins, B ~ Binomial(n, ½).
///
/// Its weights are taken relative to the central one, so that none of interest underflows however large n is.
struct FairCoins {
  private let count: Int
  /// P(B ≤ k) at k, up to the middle.
  private let lower: [Double]

  /// - Parameter n: at least 0.
  init(_ n: Int) {
    count = n
    var weights = [Double](repeating: 1, count: n + 1)
    let centre = n / 2
    if n <= 50 {
      // Binomial coefficients, all of them exact, and so is each sum of them over 2ⁿ.
      for i in 0..<n { weights[i + 1] = weights[i] * Double(n - i) / Double(i + 1) }
    } else {
      for i in stride(from: centre, to: 0, by: -1) { weights[i - 1] = weights[i] * Double(i) / Double(n - i + 1) }
      for i in centre..<n { weights[i + 1] = weights[i] * Double(n - i) / Double(i + 1) }
    }
    let total = weights.reduce(0, +)
    var tail = 0.0
    lower = weights[...centre].map { weight in
      tail += weight / total
      return tail
    }
  }

  /// P(B ≤ k), k below n/2.
  func atMost(_ k: Int) -> Double { k < 0 ? 0 : lower[k] }

  /// P(B ≥ k), any k: the sum of the smaller tail, or what it leaves.
  func atLeast(_ k: Int) -> Double {
    if k <= 0 { return 1 }
    return 2 * k > count ? atMost(count - k) : 1 - atMost(k - 1)
  }

  /// The largest k, at least 1, with 2 P(B ≤ k − 1) ≤ α: how far in from either end the order statistics lie that hold
  /// the median with 1 − α, and with how much they do; `nil` where even the extremes do not.
  func innermost(level: Double) -> (k: Int, coverage: Double)? {
    var best: (k: Int, coverage: Double)?
    for k in stride(from: 1, through: (count + 1) / 2, by: 1) {
      guard 2 * atMost(k - 1) <= level else { break }
      best = (k, 1 - 2 * atMost(k - 1))
    }
    return best
  }
}
