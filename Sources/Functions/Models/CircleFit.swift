import GSL
import Lanes
import Values

/// Fitting a circle to points (xᵢ, yᵢ), in six formulations that have different minima where the points lie on none;
/// with dᵢ² = (xᵢ − a)² + (yᵢ − b)²:
///
///     radial     f(a, b, r) = Σᵢ (dᵢ − r)²                            the distances to the circle
///     squared    f(a, b, r) = Σᵢ (dᵢ² − r²)²                          without the root
///     linear     f(D, E, F) = Σᵢ (xᵢ² + yᵢ² + D xᵢ + E yᵢ + F)²       the same, linear in its parameters
///     pratt      f(a, b, r) = Σᵢ (dᵢ² − r²)²/(4r²)                    without the bias towards small circles
///     taubin     f(a, b, r) = Σᵢ (dᵢ² − r²)²/(4 ⟨d²⟩)                 the same, with ⟨d²⟩ the mean of dᵢ²
///     vertical   f(a, b, r) = Σᵢ (√(r² − (xᵢ − a)²) + b − yᵢ)²        heights above the upper half
///
/// D = −2a, E = −2b, F = a² + b² − r² turns the second into the third. The last sees the upper half alone, and is not
/// defined where a point lies beside the circle: f is not a number there. V. Pratt, Computer Graphics 21 (1987)
/// 145–152; G. Taubin, IEEE Transactions on Pattern Analysis and Machine Intelligence 13 (1991) 1115–1138; both as N.
/// Chernov writes them, *Circular and Linear Regression*, CRC Press 2010, sections 5.5 and 5.9. W. Gander, G. H.
/// Golub and R. Strebel, "Least-squares fitting of circles and ellipses", BIT 34 (1994) 558–578; the linear form: I.
/// Kåsa, IEEE Transactions on Instrumentation and Measurement 25 (1976) 8–14.
struct CircleFit: Model, LeastSquaresFunction {
  static let name = "circleFit"
  static let title = "Circle through points"
  static let formula = "Σᵢ (√((xᵢ − a)² + (yᵢ − b)²) − r)²"
  static let source = "W. Gander, G. H. Golub and R. Strebel, BIT 34 (1994) 558–578"
  static let properties: [Property] = [.smooth]
  static let settings: [Setting<Self>] =
    [
      .choice(
        "formulation", \.formulation,
        "distances to the circle, squared general residual, linear equation, Pratt's or Taubin's weight, or heights")
    ]
    + DataColumns.features.map { $0.within(\.columns) }
  var formulation = Formulation.radial
  var columns = DataColumns()
  private(set) var examples = Examples()
  var dimension = 3
  init() {}

  enum Formulation: String, CaseIterable, Sendable { case radial, squared, linear, pratt, taubin, vertical }

  mutating func bind(_ data: DataSet) throws(SettingsError) {
    let examples = try Examples(data, columns, hasTarget: false)
    guard examples.width == 2 else {
      throw SettingsError(problems: [
        SettingProblem(
          key: "features", message: "a circle lies in two `features`, not \(examples.width): \(examples.names)")
      ])
    }
    self.examples = examples
  }

  /// Centre and radius, or the coefficients of the linear form.
  var layout: Layout {
    if formulation == .linear { return Layout(column: "coefficients", 3, entries: ["D", "E", "F"]) }
    var layout = Layout(column: "centre", 2, entries: examples.names.map { "centre \($0)" })
    layout.append("radius", 1, 1)
    return layout
  }

  func value<L: Lane>(at x: Span<L>, over rows: Span<Int>) -> L {
    let features = examples.features.span
    var sum: L = 0
    for k in 0..<rows.count {
      let r = residual(x, L(features[2 * rows[k]]), L(features[2 * rows[k] + 1]))
      sum += r * r
    }
    return scaled(weighted(sum, at: x, over: rows), rows.count)
  }

  func gradient<L: Lane>(at x: Span<L>, over rows: Span<Int>, into gradient: inout MutableSpan<L>) -> L {
    let features = examples.features.span
    var (sum, g0, g1, g2): (L, L, L, L) = (0, 0, 0, 0)
    for k in 0..<rows.count {
      let (u, v) = (L(features[2 * rows[k]]), L(features[2 * rows[k] + 1]))
      let r = residual(x, u, v)
      sum += r * r
      switch formulation {
      case .radial:
        let distance = length(x, u, v)
        // At the centre itself the distance has no gradient; 0 is one of its subgradients.
        let inverse = (1 / distance).replacing(with: 0, where: distance .== 0)
        g0 -= 2 * r * (u - x[0]) * inverse
        g1 -= 2 * r * (v - x[1]) * inverse
        g2 -= 2 * r
      case .squared, .pratt, .taubin:
        g0 -= 4 * r * (u - x[0])
        g1 -= 4 * r * (v - x[1])
        g2 -= 4 * r * x[2]
      case .linear:
        g0 += 2 * r * u
        g1 += 2 * r * v
        g2 += 2 * r
      case .vertical:
        let root = half(x, u)
        g0 += 2 * r * ((u - x[0]) / root)
        g1 += 2 * r
        g2 += 2 * r * (x[2] / root)
      }
    }
    if let weight = weight(at: x, over: rows) {
      (g0, g1, g2) = (
        weight.factor * g0 + sum * weight.slopes.0, weight.factor * g1 + sum * weight.slopes.1,
        weight.factor * g2 + sum * weight.slopes.2
      )
      sum = weight.factor * sum
    }
    gradient[0] = scaled(g0, rows.count)
    gradient[1] = scaled(g1, rows.count)
    gradient[2] = scaled(g2, rows.count)
    return scaled(sum, rows.count)
  }

  @inline(__always)
  func length<L: Lane>(_ x: Span<L>, _ u: L, _ v: L) -> L {
    ((u - x[0]) * (u - x[0]) + (v - x[1]) * (v - x[1])).squareRoot()
  }

  @inline(__always)
  func residual<L: Lane>(_ x: Span<L>, _ u: L, _ v: L) -> L {
    switch formulation {
    case .radial: return length(x, u, v) - x[2]
    case .squared, .pratt, .taubin: return (u - x[0]) * (u - x[0]) + (v - x[1]) * (v - x[1]) - x[2] * x[2]
    case .vertical: return half(x, u) + x[1] - v
    case .linear: return u * u + v * v + (x[0] * u + x[1] * v) + x[2]
    }
  }

  @inline(__always)
  private func scaled<L: Lane>(_ sum: L, _ count: Int) -> L {
    count == examples.count ? sum : sum * L(Double(examples.count) / Double(count))
  }

  var domain: [ClosedRange<Double>] {
    let (u, v, r) = (interval(0), interval(1), farthest)
    switch formulation {
    case .radial, .squared, .pratt, .taubin, .vertical: return [u, v, 0...max(r, 1e-300)]
    case .linear: return [-2 * u.upperBound ... -2 * u.lowerBound, -2 * v.upperBound ... -2 * v.lowerBound, -1...1]
    }
  }

  func interval(_ coordinate: Int) -> ClosedRange<Double> {
    let values = (0..<examples.count).map { examples.features[2 * $0 + coordinate] }
    return (values.min() ?? 0)...(values.max() ?? 0)
  }

  /// The diagonal of the points' box.
  var farthest: Double {
    let (u, v) = (interval(0), interval(1))
    let (a, b) = (u.upperBound - u.lowerBound, v.upperBound - v.lowerBound)
    return (a * a + b * b).squareRoot()
  }

  var picture: DataPicture? {
    let (examples, formulation) = (examples, formulation)
    // Standardised coordinates would make an ellipse of it.
    guard examples.scales[0] == examples.scales[1] else { return nil }
    let scale = examples.scales[0]
    return DataPicture(
      kind: .circle, names: examples.names, target: "", features: examples.raw, targets: [],
      predict: { x, _ in
        scale * (formulation == .linear ? (x[0] * x[0] / 4 + x[1] * x[1] / 4 - x[2]).squareRoot() : abs(x[2]))
      },
      centre: { x in
        let centre = formulation == .linear ? [-x[0] / 2, -x[1] / 2] : [x[0], x[1]]
        return centre.indices.map { centre[$0] * scale + examples.centres[$0] }
      })
  }
}
