import Lanes
import Values

/// One equation in one unknown: what root finders are shown and compared on.
///
///     F(x) = 0,   f(x) = |F(x)|          minimum 0 at the root in the bracket
///
/// `problem` names the equation:
///
///     wallis        x³ − 2x − 5              dottie       cos x − x
///     omega         x eˣ − 1                 sqrt2        x² − 2
///     kepler        x − 0.8 sin x − 0.6      colebrook    1/√x + 2 lg(10⁻⁴/3.7 + 2.51/(10⁵ √x))
///     expSquare     eˣ − 3x²                 tangent      tan x − x
///     tripleRoot    (x − 1)³                 newtonCycle  x³ − 2x + 2: Newton's method cycles from 0
///     arctan        arctan x                 wilkinson    (x − 1)(x − 2)(x − 3)(x − 4)(x − 5) − 0.001
///     aps1 … aps15  the families of Alefeld, Potra and Shi, with the parameters n, a and b
///
/// The root is found by GSL's Brent method in the bracket, but where it is known and multiple or flat.
///
/// J. Wallis, *A Treatise of Algebra* (1685), for the equation on which Newton and Raphson showed their method; G. E.
/// Alefeld, F. A. Potra and Y. Shi, "Algorithm 748: enclosing zeros of continuous functions", ACM TOMS 21(3) (1995),
/// 327–344.
package struct ScalarEquation: Equations, Bracketed {
  package static let name = "scalarEquation"
  package static let title = "Scalar equation"
  package static let formula = "|F(x)| of the equation that `problem` names"
  package static let source = "J. Wallis (1685); G. E. Alefeld, F. A. Potra and Y. Shi, ACM TOMS 21 (1995) 327–344"
  package static let dimensions = Dimensions.fixed(1)
  package static let properties: [Property] = [.nonsmooth, .multimodal]
  package static let oracles: Set<OracleKind> = [.residuals, .bracket]
  package static let settings: [Setting<Self>] = [
    .choice("problem", \.problem, "which equation"),
    .integer("n", \.n, .between(1, 1000), "parameter n of the families aps2, 4, 6 to 12, 14 and 15"),
    .number("a", \.a, .any, "parameter a of the families aps3 and aps4"),
    .number("b", \.b, .any, "parameter b of the family aps3"),
    .optionalNumber("lower", \.lower, .any, "where the bracket begins; null: the usual one"),
    .optionalNumber("upper", \.upper, .any, "where the bracket ends; null: the usual one"),
  ]
  /// Which equation it is.
  package var problem = ScalarProblem.wallis
  /// The parameter n of the families that have one.
  package var n = 2
  /// The parameter a of the families aps3 and aps4.
  package var a = 1.0
  /// The parameter b of the family aps3.
  package var b = -1.0
  /// Where the bracket begins; `nil` for the usual place.
  package var lower: Double?
  /// Where the bracket ends; `nil` for the usual place.
  package var upper: Double?
  package var dimension = 1
  package init() {}

  /// Where the root is looked for.
  package var bracket: ClosedRange<Double> {
    let usual = problem.usual(n: n).bracket
    let low = lower ?? usual.lowerBound
    return low...max(low, upper ?? usual.upperBound)
  }

  package func problems() -> [SettingProblem] {
    let usual = problem.usual(n: n).bracket
    let (low, high) = (lower ?? usual.lowerBound, upper ?? usual.upperBound)
    if low >= high {
      return [
        SettingProblem(key: "upper", message: "`upper` must be above `lower`, \(low.shortest), not \(high.shortest)")
      ]
    }
    return refusal(of: bracket, problem.rawValue).map {
      [SettingProblem(key: lower == nil && upper == nil ? "problem" : "lower", message: $0)]
    } ?? []
  }

  func signedValue(at x: Double) -> Double { problem.value(at: x, n: n, a: a, b: b) }

  package func residuals<L: Lane>(at x: Span<L>, into residuals: inout MutableSpan<L>) {
    residuals[0] = problem.value(at: x[0], n: n, a: a, b: b)
  }

  package func jacobian<L: Lane>(at x: Span<L>, into jacobian: inout MutableSpan<L>) {
    jacobian[0] = problem.derivative(at: x[0], n: n, a: a, b: b)
  }

  package func answers<L: Lane>(on instance: Instance?) -> Answers<L> {
    var answers = Answers<L>()
    answers.residuals = Residuals(of: self)
    answers.bracket = bracket
    answers.rootShape = problem.rootShape
    return answers
  }

  package var layout: Layout { Layout(column: "root", 1) }
  package var domain: [ClosedRange<Double>] { [bracket] }

  package var start: [Double] {
    let usual = problem.usual(n: n).start
    return [bracket.contains(usual) ? usual : (bracket.lowerBound + bracket.upperBound) / 2]
  }

  package var minimum: ReferenceMinimum {
    if let root = problem.flatRoot, bracket.contains(root) { return ReferenceMinimum(0, at: [[root]]) }
    return minimum(in: bracket)
  }
}
