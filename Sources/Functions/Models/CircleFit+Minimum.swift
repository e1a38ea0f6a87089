import GSL
import Lanes
import Values

// What is squared, and the reference minima of the formulations.

extension CircleFit {
  var residualCount: Int { examples.count }

  func residuals<L: Lane>(at x: Span<L>, into residuals: inout MutableSpan<L>) {
    let features = examples.features.span
    for k in 0..<examples.count { residuals[k] = residual(x, L(features[2 * k]), L(features[2 * k + 1])) }
    guard let weight = weight(at: x, over: examples.rows.span) else { return }
    let root = weight.factor.squareRoot()
    for k in 0..<examples.count { residuals[k] *= root }
  }

  func jacobian<L: Lane>(at x: Span<L>, into jacobian: inout MutableSpan<L>) {
    let features = examples.features.span
    for k in 0..<examples.count {
      let (u, v) = (L(features[2 * k]), L(features[2 * k + 1]))
      switch formulation {
      case .radial:
        let distance = length(x, u, v)
        let inverse = (1 / distance).replacing(with: 0, where: distance .== 0)
        jacobian[3 * k] = -(u - x[0]) * inverse
        jacobian[3 * k + 1] = -(v - x[1]) * inverse
        jacobian[3 * k + 2] = -1
      case .squared, .pratt, .taubin:
        jacobian[3 * k] = -2 * (u - x[0])
        jacobian[3 * k + 1] = -2 * (v - x[1])
        jacobian[3 * k + 2] = -2 * x[2]
      case .linear:
        jacobian[3 * k] = u
        jacobian[3 * k + 1] = v
        jacobian[3 * k + 2] = 1
      case .vertical:
        let root = half(x, u)
        jacobian[3 * k] = (u - x[0]) / root
        jacobian[3 * k + 1] = 1
        jacobian[3 * k + 2] = x[2] / root
      }
    }
    if let weight = weight(at: x, over: examples.rows.span) { weigh(&jacobian, by: weight, at: x) }
  }

  /// J of √w e, from that of e: √w ∂e + e ∂w/(2√w).
  private func weigh<L: Lane>(_ jacobian: inout MutableSpan<L>, by weight: Weight<L>, at x: Span<L>) {
    let features = examples.features.span
    let root = weight.factor.squareRoot()
    for k in 0..<examples.count {
      let share = residual(x, L(features[2 * k]), L(features[2 * k + 1])) / (2 * root)
      jacobian[3 * k] = root * jacobian[3 * k] + share * weight.slopes.0
      jacobian[3 * k + 1] = root * jacobian[3 * k + 1] + share * weight.slopes.1
      jacobian[3 * k + 2] = root * jacobian[3 * k + 2] + share * weight.slopes.2
    }
  }

  var minimum: ReferenceMinimum {
    let rows = (0..<examples.count).map { k in [examples.features[2 * k], examples.features[2 * k + 1], 1] }
    let right = rows.map { -($0[0] * $0[0] + $0[1] * $0[1]) }
    let line = bestLine
    guard let line, !line.isExact, let solution = try? LeastSquares(Matrix(rows), right).solution else {
      return .none("the points lie on a line or are fewer than three, so that no circle is best")
    }
    let how = "GSL \(Library.version), linear least squares of x² + y² + Dx + Ey + F"
    if formulation == .linear { return ReferenceMinimum(value(at: solution.span), at: [solution], .computed(how)) }
    let (a, b) = (-solution[0] / 2, -solution[1] / 2)
    let r = (a * a + b * b - solution[2]).squareRoot()
    let point = [a, b, r]
    if formulation == .squared {
      return ReferenceMinimum(value(at: point.span), at: [point, [a, b, -r]], .computed(how))
    }
    return formulation == .radial ? radialMinimum(from: point, line) : fittedMinimum(from: point)
  }

  /// Where GSL's fit ends from the linear circle, and from the usual start where that is another.
  private func fittedMinimum(from first: [Double]) -> ReferenceMinimum {
    let ends = [first, start].filter { value(at: $0.span).isFinite }.compactMap { leastSquares(from: $0) }
    guard let best = ends.min(by: { $0.norm < $1.norm }) else { return .none("no fit came to a finite value") }
    return ReferenceMinimum(value(at: best.point.span), at: [best.point], .computed(best.provenance))
  }

  /// The least sum of squared distances that fits reach from the linear circle and from all around; that of the line
  /// where every circle is worse, as a line is the limit of circles that grow.
  private func radialMinimum(from first: [Double], _ line: BestLine) -> ReferenceMinimum {
    var starts = [first]
    if var sobol = try? SobolSequence(dimension: 3) {
      let box = start.map { $0 - farthest...$0 + farthest }
      for _ in 1..<32 { starts.append(sobol.next(in: box)) }
    }
    let ends = starts.compactMap { leastSquares(from: $0) }
    guard let best = ends.min(by: { $0.norm < $1.norm }) else { return .none("no fit came to a finite value") }
    let least = value(at: best.point.span)
    // Distances to a far circle are differences of numbers of the size of its radius.
    let rounding = 4 * Double.ulpOfOne * abs(best.point[2]) * (Double(examples.count) * least).squareRoot()
    if line.sum <= least + rounding {
      return ReferenceMinimum(
        line.sum, at: [], .computed("the infimum, attained nowhere: a line fits better than every circle"))
    }
    let arrivals = ends.count { end in zip(end.point, best.point).allSatisfy { abs($0 - $1) <= 1e-6 * farthest } }
    return ReferenceMinimum(
      least, at: [best.point], .computed("\(arrivals) of \(ends.count) starts end there: \(best.provenance)"))
  }

  /// The line to which the squared distances are least.
  struct BestLine {
    /// Their sum.
    let sum: Double
    /// Whether the points lie on it, to rounding.
    let isExact: Bool
  }

  /// By the singular values of the centred points; `nil` for fewer than three of them. Gander, Golub and Strebel,
  /// section 1.
  private var bestLine: BestLine? {
    let n = examples.count
    guard n >= 3 else { return nil }
    let means = (0...1).map { c in (0..<n).reduce(0) { $0 + examples.features[2 * $1 + c] } / Double(n) }
    let rows = (0..<n).map { k in (0...1).map { examples.features[2 * k + $0] - means[$0] } }
    guard let values = try? SingularValues(Matrix(rows)).values else { return nil }
    // What the rounding of the coordinates leaves.
    let largest = examples.features.reduce(0) { max($0, abs($1)) }
    return BestLine(
      sum: values[1] * values[1], isExact: values[1] <= 4 * Double.ulpOfOne * Double(n).squareRoot() * largest)
  }
}
