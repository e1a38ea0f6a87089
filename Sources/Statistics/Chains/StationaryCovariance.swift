import GSL

/// How far gradient descent with a constant learning rate and noisy gradients stays from a minimum.
///
///     x ← x − η (H x + e),   Cov e = S   ⇒   Σ = (I − ηH) Σ (I − ηH) + η² S
///     Σ′ᵢⱼ = η S′ᵢⱼ/(λᵢ + λⱼ − η λᵢ λⱼ)           in the eigenvectors of H
///
/// exactly for a quadratic function and noise that does not depend on x; for small η it is the Ornstein–Uhlenbeck
/// process's ΣH + HΣ = ηS, so that Σ is proportional to η and, with S = C/B, to η/B. S. Mandt, M. D. Hoffman and D. M.
/// Blei, "Stochastic gradient descent as approximate Bayesian inference", JMLR 18(134) (2017), section 3.
///
/// - Parameters:
///   - rate: η.
///   - hessian: H, symmetric, row by row.
///   - noise: S.
/// - Returns: Σ; `nil` where H is not positive definite or η so large that runs diverge, η λ ≥ 2.
package func stationaryCovariance(rate: Double, hessian: [[Double]], noise: [[Double]]) -> [[Double]]? {
  let n = hessian.count
  guard n > 0, let eigen = try? SymmetricEigen(Matrix(hessian)) else { return nil }
  let values = eigen.values
  guard values.allSatisfy({ $0 > 0 && rate * $0 < 2 }) else { return nil }
  func turned(_ matrix: [[Double]], _ axes: (_ row: Int, _ column: Int) -> Double) -> [[Double]] {
    (0..<n).map { i in
      (0..<n).map { j in
        var sum = 0.0
        for k in 0..<n {
          for l in 0..<n { sum += axes(k, i) * matrix[k][l] * axes(l, j) }
        }
        return sum
      }
    }
  }
  let own = turned(noise) { eigen.vectors[$0, $1] }
  let spread = (0..<n).map { i in
    (0..<n).map { j in rate * own[i][j] / (values[i] + values[j] - rate * values[i] * values[j]) }
  }
  return turned(spread) { eigen.vectors[$1, $0] }
}
