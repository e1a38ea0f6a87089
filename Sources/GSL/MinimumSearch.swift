/// One search for a `GlobalMinimum`.
struct MinimumSearch {
  let box: [ClosedRange<Double>]
  let value: Multimin.Value
  let gradient: Multimin.Gradient
  let hessian: GlobalMinimum.Hessian?

  /// Where a descent ended.
  private struct Ending {
    var point: [Double]
    var value: Double
    var gradientNorm: Double
  }

  private static func isBetter(_ a: Ending, _ b: Ending) -> Bool {
    (a.value, a.gradientNorm) < (b.value, b.gradientNorm)
  }

  private var dimension: Int { box.count }

  func run(starts: Int) throws -> GlobalMinimum {
    var endings: [Ending] = []
    for start in try points(starts) {
      if let ending = try descend(from: start) { endings.append(ending) }
    }
    guard let lowest = endings.map(\.value).min() else {
      throw GSLError.notFinite("f at the end of every descent that stayed in the box")
    }

    // Distinct low end points, polished; the rest cannot become the best by polishing.
    let margin = 1e-6 * (1 + abs(lowest))
    var polished: [Ending] = []
    for ending in endings.sorted(by: Self.isBetter) where ending.value <= lowest + margin {
      if polished.contains(where: { isNear($0.point, ending.point) }) { continue }
      polished.append(try polish(ending))
    }
    polished.sort(by: Self.isBetter)
    let best = polished[0]

    var minimisers: [[Double]] = []
    for ending in polished where ending.value <= best.value + 1e-10 * (1 + abs(best.value)) {
      if !minimisers.contains(where: { isNear($0, ending.point) }) { minimisers.append(ending.point) }
    }
    let arrivals = endings.count { ending in minimisers.contains { isNear($0, ending.point) } }
    return GlobalMinimum(
      point: best.point, value: best.value, gradientNorm: best.gradientNorm, minimisers: minimisers, starts: starts,
      arrivals: arrivals, provenance: provenance(best, arrivals: arrivals, starts: starts))
  }

  private func provenance(_ best: Ending, arrivals: Int, starts: Int) -> String {
    let sequence = dimension <= QuasiRandom.Sequence.sobol.largestDimension ? "Sobol" : "random"
    let polishing = hessian == nil ? "hybrids on the gradient" : "hybridsj on the gradient with the Hessian"
    return
      "\(arrivals) of \(starts) \(sequence) starts end there: GSL \(Library.version), vector_bfgs, then \(polishing), "
      + "‖∇f‖ = \(best.gradientNorm)"
  }

  /// Where descents start: evenly over the box.
  private func points(_ count: Int) throws(GSLError) -> [[Double]] {
    if dimension <= QuasiRandom.Sequence.sobol.largestDimension {
      var sobol = try QuasiRandom(.sobol, dimension: dimension)
      return (0..<count).map { _ in sobol.next(in: box) }
    }
    var stream = RandomStream(seed: 0)
    return (0..<count).map { _ in
      box.map { $0.lowerBound + stream.uniform() * ($0.upperBound - $0.lowerBound) }
    }
  }

  /// Descends until there is no more progress, twice anew; `nil` where that leads out of the box or to no finite value.
  private func descend(from start: [Double]) throws -> Ending? {
    let width = box.map { $0.upperBound - $0.lowerBound }.max() ?? 1
    var ending = Ending(point: start, value: .infinity, gradientNorm: .infinity)
    for _ in 0..<3 {
      let descent = Multimin.Descent(
        .vectorBFGS, start: ending.point, step: width > 0 ? 0.01 * width : 0.01, tolerance: 1e-4)
      try descent.begin(value: value, gradient: gradient)
      guard descent.value.isFinite, descent.gradientNorm.isFinite else { return nil }
      var steps = 0
      while steps < 200 + 50 * dimension, descent.gradientNorm > 0, try advance(descent) { steps += 1 }
      guard descent.value.isFinite, descent.gradientNorm.isFinite else { break }
      let hasImproved = descent.value < ending.value
      if descent.value <= ending.value {
        ending = Ending(point: descent.point, value: descent.value, gradientNorm: descent.gradientNorm)
      }
      if !hasImproved || ending.gradientNorm == 0 { break }
    }
    return ending.value.isFinite && isInside(ending.point) ? ending : nil
  }

  /// One step; `false` where there is none, or none to a finite value.
  private func advance(_ descent: Multimin.Descent) throws -> Bool {
    do {
      return try descent.iterate(value: value, gradient: gradient) && descent.value.isFinite
        && descent.gradientNorm.isFinite
    } catch is GSLError {
      return false
    }
  }

  /// Follows the gradient to its root nearby; the ending itself where that is no better.
  private func polish(_ ending: Ending) throws -> Ending {
    if ending.gradientNorm == 0 { return ending }
    guard let point = try gradientRoot(near: ending.point), isNear(point, ending.point), isInside(point) else {
      return ending
    }
    var slope = [Double](repeating: 0, count: dimension)
    var span = slope.mutableSpan
    try gradient(point.span, &span)
    let norm = slope.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let value = try value(point.span)
    // Near a minimum f is flat to rounding: a point with a smaller gradient may be an ulp or so higher.
    let rounding = 8 * Double.ulpOfOne * (1 + abs(ending.value))
    return norm < ending.gradientNorm && value <= ending.value + rounding
      ? Ending(point: point, value: value, gradientNorm: norm) : ending
  }

  /// The root of ∇f that Powell's hybrid method reaches; `nil` where it fails, as it does at a singular Hessian.
  private func gradientRoot(near start: [Double]) throws -> [Double]? {
    do {
      var best: (point: [Double], norm: Double)
      if let hessian {
        let finder = Multiroots.WithJacobian(.hybridSJ, start: start)
        try finder.begin(residuals: gradient, jacobian: hessian)
        best = (finder.point, finder.residualNorm)
        for _ in 0..<100 where best.norm > 0 {
          guard try finder.iterate(residuals: gradient, jacobian: hessian) else { break }
          if finder.residualNorm < best.norm { best = (finder.point, finder.residualNorm) }
        }
      } else {
        let finder = Multiroots.JacobianFree(.hybridS, start: start)
        try finder.begin(residuals: gradient)
        best = (finder.point, finder.residualNorm)
        for _ in 0..<100 where best.norm > 0 {
          guard try finder.iterate(residuals: gradient) else { break }
          if finder.residualNorm < best.norm { best = (finder.point, finder.residualNorm) }
        }
      }
      return best.point
    } catch is GSLError {
      return nil
    }
  }

  private func isInside(_ point: [Double]) -> Bool { zip(point, box).allSatisfy { $1.contains($0) } }

  /// Whether two points are the same minimiser: within 10⁻⁴ of the box's width in every coordinate.
  private func isNear(_ a: [Double], _ b: [Double]) -> Bool {
    zip(zip(a, b), box).allSatisfy { abs($0.0 - $0.1) <= 1e-4 * ($1.upperBound - $1.lowerBound) }
  }
}
