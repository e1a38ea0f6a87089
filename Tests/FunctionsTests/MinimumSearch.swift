import Functions
import GSL

/// A search for the lowest minimum of a function in its domain: many descents, the low end points polished.
///
/// From each point of a Sobol sequence GSL's `vector_bfgs` descends until it makes no more progress; where there is a
/// Hessian, the low end points are then polished as roots of the gradient by `hybridsj`. It is a search and not a
/// proof: a minimum in a basin that no start fell into is missed.
struct MinimumSearch {
  /// Where a descent ended.
  private struct Ending {
    var point: [Double]
    var value: Double
    var gradientNorm: Double

    static func isBetter(_ a: Ending, _ b: Ending) -> Bool { (a.value, a.gradientNorm) < (b.value, b.gradientNorm) }
  }

  private let objective: Objective
  private var box: [ClosedRange<Double>] { objective.domain }

  init(_ objective: Objective) { self.objective = objective }

  /// The lowest value found, and every minimiser with that value to 10⁻¹⁰, the best one first.
  func run(starts: Int) throws -> (value: Double, minimisers: [[Double]]) {
    var sobol = try SobolSequence(dimension: objective.dimension)
    let endings = try (0..<starts).compactMap { _ in try descend(from: sobol.next(in: box)) }
    guard let lowest = endings.map(\.value).min() else { return (.infinity, []) }

    // Distinct low end points, polished; the rest cannot become the best by polishing.
    var polished: [Ending] = []
    for ending in endings.sorted(by: Ending.isBetter) where ending.value <= lowest + 1e-6 * (1 + abs(lowest)) {
      if polished.contains(where: { isNear($0.point, ending.point) }) { continue }
      polished.append(polish(ending))
    }
    polished.sort(by: Ending.isBetter)
    let best = polished[0]
    var minimisers: [[Double]] = []
    for ending in polished where ending.value <= best.value + 1e-10 * (1 + abs(best.value)) {
      if !minimisers.contains(where: { isNear($0, ending.point) }) { minimisers.append(ending.point) }
    }
    return (best.value, minimisers)
  }

  private func value(_ x: Span<Double>) -> Double { objective.value(at: array(x)) }

  private func gradient(_ x: Span<Double>, _ slope: inout MutableSpan<Double>) {
    for (i, g) in objective.gradient(at: array(x)).enumerated() { slope[i] = g }
  }

  private func both(_ x: Span<Double>, _ slope: inout MutableSpan<Double>) -> Double {
    gradient(x, &slope)
    return value(x)
  }

  private func array(_ x: Span<Double>) -> [Double] { x.indices.map { x[$0] } }

  /// Descends until there is no more progress, twice anew; `nil` where that leads out of the box or to no finite value.
  private func descend(from start: [Double]) throws -> Ending? {
    let width = box.map { $0.upperBound - $0.lowerBound }.max() ?? 1
    var ending = Ending(point: start, value: .infinity, gradientNorm: .infinity)
    for _ in 0..<3 {
      let descent = Multimin.Descent(.vectorBFGS, start: ending.point, step: 0.01 * width, tolerance: 1e-4)
      try descent.begin(value: value, gradient: gradient, both: both)
      guard descent.value.isFinite, descent.gradientNorm.isFinite else { return nil }
      var steps = 0
      while steps < 200 + 50 * objective.dimension, descent.gradientNorm > 0, advance(descent) { steps += 1 }
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
  private func advance(_ descent: Multimin.Descent) -> Bool {
    guard let goesOn = try? descent.iterate(value: value, gradient: gradient, both: both) else { return false }
    return goesOn && descent.value.isFinite && descent.gradientNorm.isFinite
  }

  /// Follows the gradient to its root nearby; the ending itself where that is no better.
  private func polish(_ ending: Ending) -> Ending {
    guard ending.gradientNorm > 0, objective.answers.hessian != nil, let point = try? gradientRoot(near: ending.point),
      isNear(point, ending.point), isInside(point)
    else { return ending }
    let norm = objective.gradient(at: point).distance(to: .zeros(point.count))
    let value = objective.value(at: point)
    // Near a minimum f is flat to rounding: a point with a smaller gradient may be an ulp or so higher.
    let rounding = 8 * Double.ulpOfOne * (1 + abs(ending.value))
    return norm < ending.gradientNorm && value <= ending.value + rounding
      ? Ending(point: point, value: value, gradientNorm: norm) : ending
  }

  /// The root of ∇f that Powell's hybrid method reaches; an error where it fails, as it does at a singular Hessian.
  private func gradientRoot(near start: [Double]) throws -> [Double] {
    let residuals: Multiroots.Residuals = { x, slope in gradient(x, &slope) }
    let jacobian: Multiroots.Jacobian = { x, matrix in
      for (i, h) in objective.hessianMatrix(at: array(x)).enumerated() { matrix[i] = h }
    }
    let finder = Multiroots.WithJacobian(.hybridSJ, start: start)
    try finder.begin(residuals: residuals, jacobian: jacobian)
    var best = (point: finder.point, norm: finder.residualNorm)
    for _ in 0..<100 where best.norm > 0 {
      guard try finder.iterate(residuals: residuals, jacobian: jacobian) else { break }
      if finder.residualNorm < best.norm { best = (finder.point, finder.residualNorm) }
    }
    return best.point
  }

  private func isInside(_ point: [Double]) -> Bool { zip(point, box).allSatisfy { $1.contains($0) } }

  /// Whether two points are the same minimiser: within 10⁻⁴ of the box's width in every coordinate.
  private func isNear(_ a: [Double], _ b: [Double]) -> Bool {
    zip(zip(a, b), box).allSatisfy { abs($0.0 - $0.1) <= 1e-4 * ($1.upperBound - $1.lowerBound) }
  }
}
