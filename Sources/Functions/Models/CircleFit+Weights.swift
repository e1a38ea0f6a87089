import Lanes

// What Pratt and Taubin divide the squared residuals by, heights, and where fits begin.

extension CircleFit {
  /// What the sum of squared residuals is multiplied by, with its derivatives.
  struct Weight<L: Lane> {
    let factor: L
    let slopes: (L, L, L)
  }

  /// 1/(4r²) for Pratt, 1/(4⟨d²⟩) over some rows for Taubin; `nil` for the others.
  @inline(__always)
  func weight<L: Lane>(at x: Span<L>, over rows: Span<Int>) -> Weight<L>? {
    switch formulation {
    case .pratt:
      let factor = 1 / (4 * (x[2] * x[2]))
      return Weight(factor: factor, slopes: (0, 0, -2 * factor / x[2]))
    case .taubin:
      let features = examples.features.span
      var (du, dv, squares): (L, L, L) = (0, 0, 0)
      for k in 0..<rows.count {
        let (a, b) = (L(features[2 * rows[k]]) - x[0], L(features[2 * rows[k] + 1]) - x[1])
        (du, dv, squares) = (du + a, dv + b, squares + (a * a + b * b))
      }
      let factor = L(Double(rows.count)) / (4 * squares)
      return Weight(factor: factor, slopes: (2 * factor / squares * du, 2 * factor / squares * dv, 0))
    case .radial, .squared, .linear, .vertical: return nil
    }
  }

  /// A sum of squared residuals times its weight.
  @inline(__always)
  func weighted<L: Lane>(_ sum: L, at x: Span<L>, over rows: Span<Int>) -> L {
    weight(at: x, over: rows).map { $0.factor * sum } ?? sum
  }

  /// √(r² − (u − a)²), the height of the circle's upper half above its centre.
  @inline(__always)
  func half<L: Lane>(_ x: Span<L>, _ u: L) -> L { (x[2] * x[2] - (u - x[0]) * (u - x[0])).squareRoot() }

  /// The mean of the points, and their mean distance from it; for the linear form the same circle, for heights one that
  /// no point lies beside.
  var start: [Double] {
    let n = Double(examples.count)
    let a = (0..<examples.count).reduce(0) { $0 + examples.features[2 * $1] } / n
    let b = (0..<examples.count).reduce(0) { $0 + examples.features[2 * $1 + 1] } / n
    let r =
      (0..<examples.count).reduce(0) { sum, k in
        let (dx, dy) = (examples.features[2 * k] - a, examples.features[2 * k + 1] - b)
        return sum + (dx * dx + dy * dy).squareRoot()
      } / n
    if formulation == .vertical { return [a, b - farthest, farthest] }
    return formulation == .linear ? [-2 * a, -2 * b, a * a + b * b - r * r] : [a, b, r]
  }
}
