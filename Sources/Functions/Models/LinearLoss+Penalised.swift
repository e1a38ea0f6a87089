import GSL
import Lanes
import Values

extension LinearLoss {
  /// The minimum of an absolute loss with λ₂, as under Laplace's law with a prior: which residuals are 0 there is seen
  /// at the minimum of Huber's loss with a small δ, and the point at which they are is proved by its dual.
  ///
  ///     s Σᵢ uᵢ aᵢ + Λx = 0,   uᵢ = sign rᵢ where rᵢ ≠ 0, else |uᵢ| ≤ 1
  ///
  /// s is the scale over n, aᵢ a row of the design, Λ the penalty's diagonal.
  var penalisedAbsoluteMinimum: ReferenceMinimum {
    guard let least = leastDeviations else {
      return .none("the columns of the data depend on each other, so that no plane is best")
    }
    let size = examples.targets.reduce(1e-300) { max($0, abs($1)) }
    var smooth = self
    var point = least.point
    for exponent in 1...12 {
      let delta = size * Double.pow(10, -Double(exponent))
      smooth.loss = .huber(delta)
      smooth.scale = scale / delta
      point = smooth.newton(from: point).point
      if let proved = vertex(near: point, within: 2 * delta) { return reference(proved) }
    }
    return .none("no point was proved to be the least")
  }

  private func reference(_ point: [Double]) -> ReferenceMinimum {
    ReferenceMinimum(
      value(at: point.span, over: examples.rows.span), at: [point],
      .computed("the residuals that are 0 by Huber's loss with a small δ, then a linear system, proved by its dual"))
  }

  /// The point at which the residuals are 0 that are small at `x`, if its dual proves it.
  private func vertex(near x: [Double], within reach: Double) -> [Double]? {
    let (n, rows) = (parameterCount, design)
    let residuals = rows.indices.map { row in zip(rows[row], x).reduce(-examples.targets[row]) { $0 + $1.0 * $1.1 } }
    let active = rows.indices.filter { residuals[$0].magnitude <= reach }
    guard active.count <= n else { return nil }
    let s = scale / Double(examples.count)
    var system = Matrix(rows: n + active.count, columns: n + active.count)
    var right = [Double](repeating: 0, count: n + active.count)
    for j in firstWeight..<firstWeight + examples.width { system[j, j] = l2 }
    for row in rows.indices where !active.contains(row) {
      for j in 0..<n { right[j] -= s * (residuals[row] < 0 ? -1 : 1) * rows[row][j] }
    }
    for (place, row) in active.enumerated() {
      for j in 0..<n {
        system[j, n + place] = s * rows[row][j]
        system[n + place, j] = rows[row][j]
      }
      right[n + place] = examples.targets[row]
    }
    guard let solution = try? LeastSquares(system, right).solution else { return nil }
    let point = Array(solution.prefix(n))
    guard solution.dropFirst(n).allSatisfy({ $0.magnitude <= 1 + 1e-9 }) else { return nil }
    let isSame = rows.indices.allSatisfy { row in
      if active.contains(row) { return true }
      let there = zip(rows[row], point).reduce(-examples.targets[row]) { $0 + $1.0 * $1.1 }
      return (there < 0) == (residuals[row] < 0)
    }
    return isSame ? point : nil
  }
}
