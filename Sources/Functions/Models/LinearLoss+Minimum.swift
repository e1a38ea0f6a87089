import GSL
import Lanes
import Values

// Reference minima of linear predictors.

extension LinearLoss {
  /// The minimum where no two parameters do the same: linear least squares where the loss is a square, else convex
  /// descent and Newton's method.
  var minimumOfIndependent: ReferenceMinimum {
    switch loss {
    case .square, .halfSquare: return l1 == 0 ? leastSquares : coordinateDescent
    case .huber, .logistic:
      if l1 != 0 { return .none("none is computed for this loss with `l1`") }
      return loss == .logistic ? logisticMinimum : huberMinimum
    case .absolute:
      if l2 == 0 { return absoluteMinimum }
      return l1 == 0 ? penalisedAbsoluteMinimum : .none("none is computed for an absolute loss with `l1` and `l2`")
    }
  }

  /// ‖Aw − y‖² with a row √(n λ₂/(s k)) for each penalised weight, k = 2 for squares and 1 for their halves.
  private var leastSquares: ReferenceMinimum {
    let perSquare = loss == .square ? 1.0 : 0.5
    var rows = design
    var right = examples.targets
    if l2 > 0 {
      let weight = (l2 / 2 * Double(examples.count) / (scale * perSquare)).squareRoot()
      for j in firstWeight..<firstWeight + examples.width {
        rows.append((0..<parameterCount).map { $0 == j ? weight : 0 })
        right.append(0)
      }
    }
    guard rows.count >= parameterCount, let solution = try? LeastSquares(Matrix(rows), right).solution else {
      return .none("the columns of the data depend on each other, so that no plane is best")
    }
    return ReferenceMinimum(
      value(at: solution.span, over: examples.rows.span), at: [solution],
      .computed("GSL \(Library.version), linear least squares (QR with column pivoting)"))
  }

  /// Cyclic coordinate descent with soft thresholds, until nothing moves. J. Friedman, T. Hastie and R. Tibshirani,
  /// Journal of Statistical Software 33(1) (2010), eq. (5).
  private var coordinateDescent: ReferenceMinimum {
    let n = Double(examples.count)
    let factor = scale * (loss == .square ? 2 : 1) / n
    let rows = design
    var x = [Double](repeating: 0, count: parameterCount)
    var residuals = examples.targets
    for _ in 0..<100_000 {
      var largest = 0.0
      for j in x.indices {
        let isWeight = (firstWeight..<firstWeight + examples.width).contains(j)
        var (along, square) = (0.0, 0.0)
        for k in rows.indices {
          along += rows[k][j] * residuals[k]
          square += rows[k][j] * rows[k][j]
        }
        let pull = factor * (along + square * x[j])
        let threshold = isWeight ? l1 : 0
        let soft = pull > threshold ? pull - threshold : pull < -threshold ? pull + threshold : 0
        let curvature = factor * square + (isWeight ? l2 : 0)
        let new = curvature > 0 ? soft / curvature : 0
        let change = new - x[j]
        if change == 0 { continue }
        for k in rows.indices { residuals[k] -= change * rows[k][j] }
        x[j] = new
        largest = max(largest, abs(change) / max(1, abs(new)))
      }
      if largest < 1e-15 { break }
    }
    return ReferenceMinimum(
      value(at: x.span, over: examples.rows.span), at: [x],
      .computed("cyclic coordinate descent with soft thresholds, until no coordinate moves"))
  }

  var zero: [Double] { Array(repeating: 0, count: parameterCount) }

  /// By Newton's method from least squares, which is right for a large δ, then from least absolute deviations, right
  /// for a small one; from elsewhere the Hessian may be singular, as it is where every residual is above δ. Where
  /// neither comes to the end, by `vector_bfgs2` first.
  private var huberMinimum: ReferenceMinimum {
    guard let start = leastSquares.points.first else { return leastSquares }
    var end = newton(from: start)
    if !isStationary(end), let vertex = leastDeviations?.point { end = lower(end, newton(from: vertex)) }
    if !isStationary(end) {
      let rows = examples.rows
      let descent = DescentEnd(
        from: end.point, steps: 3000, value: { self.value(at: $0, over: rows.span) },
        both: { x, slope in self.gradient(at: x, over: rows.span, into: &slope) })
      if let descent { end = lower(end, newton(from: descent.point)) }
    }
    return isStationary(end) ? reference(end) : .none("no descent came to a point without slope")
  }

  private func lower(_ a: NewtonEnd, _ b: NewtonEnd) -> NewtonEnd { b.value <= a.value ? b : a }

  /// Whether the slope is as nothing before that of residuals that all pull one way.
  private func isStationary(_ end: NewtonEnd) -> Bool {
    guard case .huber(let delta) = loss else { return true }
    let pull = design.reduce(0) { $0 + $1.reduce(0) { $0 + $1 * $1 }.squareRoot() } / Double(examples.count)
    return end.norm <= 1e-10 * scale * delta * pull
  }

  /// A vertex, by descent through bases of residuals that are 0, with what its dual solution proves.
  private var absoluteMinimum: ReferenceMinimum {
    guard let least = leastDeviations else {
      return .none("the columns of the data depend on each other, so that no plane is best")
    }
    let gap = max(0, least.sum - least.bound)
    let size = examples.targets.reduce(0) { $0 + abs($1) }
    guard gap <= max(1e-10 * least.sum, 1e-13 * size) else { return .none("no vertex was proved to be the least") }
    let proof = (scale * gap / Double(examples.count)).rounded(significant: 2)
    return ReferenceMinimum(
      value(at: least.point.span, over: examples.rows.span), at: [least.point],
      .computed("descent through vertices (Barrodale and Roberts), proved by its dual to within \(proof)"))
  }

  /// Of |zᵢ − yᵢ|. The penalty is of residuals too: of n λ₁/s wⱼ.
  var leastDeviations: LeastAbsoluteDeviations? {
    var rows = design
    var right = examples.targets
    if l1 > 0 {
      let weight = l1 * Double(examples.count) / scale
      for j in firstWeight..<firstWeight + examples.width {
        rows.append((0..<parameterCount).map { $0 == j ? weight : 0 })
        right.append(0)
      }
    }
    return rows.count >= parameterCount ? LeastAbsoluteDeviations(rows, right) : nil
  }

  func reference(_ end: NewtonEnd) -> ReferenceMinimum {
    ReferenceMinimum(
      end.value, at: [end.point],
      .computed("GSL \(Library.version), Newton's method by Cholesky, ‖∇f‖ = \(end.norm.rounded(significant: 2))"))
  }

  struct NewtonEnd {
    let value: Double
    let point: [Double]
    let norm: Double
  }

  /// Newton's method with halved steps, the linear systems by GSL.
  func newton(from start: [Double]) -> NewtonEnd {
    let n = parameterCount
    var x = start
    var slope = zero
    var matrix = [Double](repeating: 0, count: n * n)
    var value = self.value(at: x.span, over: examples.rows.span)
    var norm = Double.infinity
    for _ in 0..<200 {
      var gradient = slope.mutableSpan
      _ = self.gradient(at: x.span, over: examples.rows.span, into: &gradient)
      var hessian = matrix.mutableSpan
      self.hessian(at: x.span, into: &hessian)
      norm = slope.reduce(0) { $0 + $1 * $1 }.squareRoot()
      let ridge = 1e-14 * (0..<n).reduce(0) { max($0, matrix[$1 * n + $1]) } + 1e-300
      var system = Matrix(rows: n, columns: n, elements: matrix)
      for i in 0..<n { system[i, i] += ridge }
      guard norm > 0, let step = try? CholeskyFactor(system).solve(slope) else { break }
      var length = 1.0
      var moved = false
      while length > 1e-10 {
        let next = zip(x, step).map { $0 - length * $1 }
        let there = self.value(at: next.span, over: examples.rows.span)
        if there < value {
          (x, value, moved) = (next, there, true)
          break
        }
        length /= 2
      }
      if !moved { break }
    }
    return NewtonEnd(value: value, point: x, norm: norm)
  }
}
