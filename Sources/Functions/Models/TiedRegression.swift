import Lanes
import Values

/// Regression with tied coefficients: one parameter, whose square and itself weigh two features.
///
///     zᵢ = w² uᵢ + w vᵢ
///     f(w) = 1/(2n) Σᵢ (zᵢ − yᵢ)² = ½ ⟨u²⟩ w⁴ + ⟨uv⟩ w³ + (½ ⟨v²⟩ − ⟨uy⟩) w² − ⟨vy⟩ w + ½ ⟨y²⟩
///
/// The least loss on real data that is a double well: the sign of w is told by v alone, so that where v says little
/// there are two minima, one deeper than the other, and mini-batches hop between them. The stationary points and the
/// depth d* are roots of a cubic, found by Newton's iteration. A model of this tool for what G. E. Hinton and C. M.
/// Bishop call noise in the gradient; for the view of it as a Langevin process: S. Mandt, M. D. Hoffman and D. M. Blei,
/// "Stochastic gradient descent as approximate Bayesian inference", JMLR 18(134) (2017), 1–35, section 3.
struct TiedRegression: Model, TwiceDifferentiable {
  static let name = "tiedRegression"
  static let title = "Regression with tied coefficients"
  static let formula = "1/(2n) Σᵢ (w² uᵢ + w vᵢ − yᵢ)²"
  static let source = "after S. Mandt, M. D. Hoffman and D. M. Blei, JMLR 18(134) (2017) 1–35"
  static let properties: [Property] = [.smooth, .multimodal]
  static let settings: [Setting<Self>] =
    DataColumns.target.map { $0.within(\.columns) } + DataColumns.features.map { $0.within(\.columns) }
  var columns = DataColumns()
  private(set) var examples = Examples()
  var dimension = 1
  init() {}

  mutating func bind(_ data: DataSet) throws(SettingsError) {
    let examples = try Examples(data, columns)
    guard examples.width == 2 else {
      throw SettingsError(problems: [
        SettingProblem(
          key: "features", message: "tiedRegression has two features, not \(examples.width); name them in `features`")
      ])
    }
    self.examples = examples
  }

  var layout: Layout { Layout(column: "weight", 1) }

  func value<L: Lane>(at x: Span<L>, over rows: Span<Int>) -> L {
    let examples = examples
    let (features, targets) = (examples.features.span, examples.targets.span)
    let w = x[0]
    let square = w * w
    var sum: L = 0
    for k in 0..<rows.count {
      let row = rows[k]
      let r = square * L(features[2 * row]) + w * L(features[2 * row + 1]) - L(targets[row])
      sum += r * r
    }
    return 0.5 * sum / L(Double(rows.count))
  }

  func gradient<L: Lane>(at x: Span<L>, over rows: Span<Int>, into gradient: inout MutableSpan<L>) -> L {
    let examples = examples
    let (features, targets) = (examples.features.span, examples.targets.span)
    let w = x[0]
    let square = w * w
    var sum: L = 0
    var slope: L = 0
    for k in 0..<rows.count {
      let row = rows[k]
      let (u, v) = (L(features[2 * row]), L(features[2 * row + 1]))
      let r = square * u + w * v - L(targets[row])
      sum += r * r
      slope += r * (2 * w * u + v)
    }
    gradient[0] = slope / L(Double(rows.count))
    return 0.5 * sum / L(Double(rows.count))
  }

  func hessian<L: Lane>(at x: Span<L>, into hessian: inout MutableSpan<L>) {
    let c = coefficients
    hessian[0] = L(12 * c.4) * x[0] * x[0] + L(6 * c.3) * x[0] + L(2 * c.2)
  }

  /// Of 1, w, w², w³, w⁴.
  private var coefficients: (Double, Double, Double, Double, Double) {
    let examples = examples
    let n = Double(examples.count)
    var (uu, uv, vv, uy, vy, yy) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    for k in 0..<examples.count {
      let (u, v, y) = (examples.features[2 * k], examples.features[2 * k + 1], examples.targets[k])
      uu += u * u
      uv += u * v
      vv += v * v
      uy += u * y
      vy += v * y
      yy += y * y
    }
    return (yy / (2 * n), -vy / n, vv / (2 * n) - uy / n, uv / n, uu / (2 * n))
  }

  /// The stationary points, ascending: one, or minimum, saddle, minimum.
  private var stationary: [Double] {
    let (_, c1, c2, c3, c4) = coefficients
    guard c4 > 0 else { return c2 > 0 ? [-c1 / (2 * c2)] : [0] }
    func slope(_ w: Double) -> Double { ((4 * c4 * w + 3 * c3) * w + 2 * c2) * w + c1 }
    func curvature(_ w: Double) -> Double { (12 * c4 * w + 6 * c3) * w + 2 * c2 }
    // Beyond all roots, by Cauchy's bound; from there Newton's iteration is monotone.
    let bound = 1 + max(abs(3 * c3), abs(2 * c2), abs(c1)) / (4 * c4)
    func root(from start: Double) -> Double {
      var w = start
      for _ in 0..<200 {
        let next = w - slope(w) / curvature(w)
        if next == w || !next.isFinite { break }
        w = next
      }
      return w
    }
    let (low, high) = (root(from: -bound), root(from: bound))
    guard high - low > 1e-6 * bound, curvature(low) > 0, curvature(high) > 0 else { return [low] }
    // The sum of the roots of the cubic is −3c₃/(4c₄).
    return [low, -3 * c3 / (4 * c4) - low - high, high]
  }

  private func loss(_ w: Double) -> Double {
    let (c0, c1, c2, c3, c4) = coefficients
    return (((c4 * w + c3) * w + c2) * w + c1) * w + c0
  }

  /// d*: the barrier above the higher minimum; `nil` where there is one minimum.
  var depth: Double? {
    let points = stationary
    guard points.count == 3 else { return nil }
    return loss(points[1]) - max(loss(points[0]), loss(points[2]))
  }

  var domain: [ClosedRange<Double>] { [-2...2] }
  /// The higher minimum, nearly; 0 where there is one only.
  var start: [Double] {
    let points = stationary
    guard points.count == 3 else { return [0] }
    let higher = loss(points[0]) > loss(points[2]) ? points[0] : points[2]
    return [(higher * 100).rounded() / 100]
  }
  var minimum: ReferenceMinimum {
    let best = stationary.min { loss($0) < loss($1) } ?? 0
    return ReferenceMinimum(value(at: [best]), at: [[best]], .computed("Newton's iteration on the cubic f′"))
  }

  private func value(at x: [Double]) -> Double { value(at: x.span, over: examples.rows.span) }
}
