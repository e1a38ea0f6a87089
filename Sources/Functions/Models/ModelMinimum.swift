import GSL
import Lanes
import Values

// Reference minima of models: each says how it was computed.

extension Model {
  /// A start of the domain, drawn from a stream of its own.
  func drawnStart(seed: UInt64) -> [Double] {
    var stream = RandomStream(seed: seed)
    return domain(dimension: parameterCount).map { interval in
      interval.lowerBound + (interval.upperBound - interval.lowerBound) * stream.uniform()
    }
  }

  /// The lowest point that GSL's `vector_bfgs2` reaches from any of some starts.
  func descendedMinimum(from starts: [[Double]]) -> ReferenceMinimum {
    var lead: (value: Double, point: [Double], norm: Double)?
    for start in starts {
      guard let end = descend(from: start, steps: 300), end.value < lead?.value ?? .infinity else { continue }
      lead = end
    }
    // The best of them is followed on.
    guard let lead, let best = descend(from: lead.point, steps: 3000) else {
      return .none("no descent came to a finite value")
    }
    let origin = starts.count == 1 ? "from the usual start" : "best of \(starts.count) random starts, not certified"
    return ReferenceMinimum(
      best.value, at: [best.point],
      .computed("\(origin): GSL \(Library.version), vector_bfgs2, ‖∇f‖ = \(best.norm.rounded(significant: 2))"))
  }

  /// The lowest of the minima that GSL's search finds in a box about a point.
  func searchedMinimum(around centre: [Double], spread: Double, starts: Int) -> ReferenceMinimum {
    let reach = spread > 0 ? spread : 1
    let found = try? GlobalMinimum.search(
      in: centre.map { $0 - reach...$0 + reach }, starts: starts, value: { value(at: $0) },
      gradient: { x, slope in _ = gradient(at: x, into: &slope) })
    guard let found else { return .none("no descent came to a finite value") }
    return ReferenceMinimum(found.value, at: found.minimisers, .computed(found.provenance))
  }

  /// Where a descent of so many steps ends: begun anew where a line search fails, until that brings no more.
  private func descend(from start: [Double], steps most: Int) -> (value: Double, point: [Double], norm: Double)? {
    var end: (value: Double, point: [Double], norm: Double)?
    var steps = 0
    while steps < most {
      let descent = Multimin.Descent(.vectorBFGS2, start: end?.point ?? start, step: 0.01, tolerance: 0.1)
      let value: Multimin.Value = { self.value(at: $0) }
      let gradient: Multimin.Gradient = { x, slope in _ = self.gradient(at: x, into: &slope) }
      let both: Multimin.Both = { x, slope in self.gradient(at: x, into: &slope) }
      guard (try? descent.begin(value: value, gradient: gradient, both: both)) != nil else { return end }
      while steps < most, descent.value.isFinite, descent.gradientNorm > 1e-14,
        (try? descent.iterate(value: value, gradient: gradient, both: both)) == true
      {
        steps += 1
      }
      steps += 1
      guard descent.value.isFinite, descent.value < end?.value ?? .infinity else { break }
      end = (descent.value, descent.point, descent.gradientNorm)
    }
    return end
  }
}

extension LinearLoss {
  /// The minimum: linear least squares where the loss is a square, else convex descent and Newton's method.
  var minimum: ReferenceMinimum {
    switch loss {
    case .square, .halfSquare: return l1 == 0 ? leastSquares : coordinateDescent
    case .huber, .logistic:
      if l1 != 0 { return .none("none is computed for this loss with `l1`") }
      return loss == .logistic && l2 == 0 && separates() ? unattained : newton
    case .absolute: return .none("none is computed for an absolute loss")
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

  /// Newton's method with halved steps from 0, the linear systems by GSL.
  private var newton: ReferenceMinimum {
    let n = parameterCount
    var x = [Double](repeating: 0, count: n)
    var slope = x
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
    return ReferenceMinimum(
      value, at: [x],
      .computed("GSL \(Library.version), Newton's method by Cholesky, ‖∇f‖ = \(norm.rounded(significant: 2))"))
  }

  /// Whether some plane has every example on its own side: then the logistic loss falls towards 0 along it. A descent that
  /// comes to such a plane is the proof; where none does, the classes overlap or nearly so.
  private func separates() -> Bool {
    let point = newton.points[0]
    let features = examples.features.span
    return (0..<examples.count).allSatisfy { row in
      let z = prediction(point.span, features, row)
      return examples.targets[row] > 0 ? z > 0 : z < 0
    }
  }

  private var unattained: ReferenceMinimum {
    ReferenceMinimum(0, at: [], .computed("the infimum, attained nowhere: a plane separates the classes"))
  }
}

extension Double {
  /// The same with so many significant digits, for sentences.
  fileprivate func rounded(significant digits: Int) -> String {
    guard self > 0, isFinite else { return shortest }
    var (significand, exponent) = (self, 0)
    while significand >= 10 { (significand, exponent) = (significand / 10, exponent + 1) }
    while significand < 1 { (significand, exponent) = (significand * 10, exponent - 1) }
    let unit = Double.power(10, digits - 1)
    return "\(((significand * unit).rounded() / unit).shortest)e\(exponent)"
  }
}
