import Lanes
import Values

/// n equations in n unknowns: what Newton's method and its relatives are shown and compared on.
///
///     F(x) = 0,   f(x) = ‖F(x)‖₂          minimum 0 at the roots
///
/// `problem` names the system:
///
///     circleHyperbola     x₁² + x₂² − 4,  x₁x₂ − 1
///     expSine             x₁² + x₂² − 2,  e^(x₁ − 1) + x₂³ − 2
///     burdenFaires        3x₁ − cos x₂x₃ − ½,  x₁² − 81(x₂ + 0.1)² + sin x₃ + 1.06,  e^(−x₁x₂) + 20x₃ + (10π − 3)/3
///     boggs               x₁² − x₂ + 1,  x₁ − cos πx₂/2
///     himmelblau          x₁² + x₂ − 11,  x₁ + x₂² − 7
///     rosenbrock          10(x₂ − x₁²),  1 − x₁
///     freudensteinRoth    x₁ − 13 + ((5 − x₂)x₂ − 2)x₂,  x₁ − 29 + ((x₂ + 1)x₂ − 14)x₂
///     powellSingular      x₁ + 10x₂,  √5(x₃ − x₄),  (x₂ − 2x₃)²,  √10(x₁ − x₄)²: J is singular at the root
///     powellBadlyScaled   10⁴x₁x₂ − 1,  e^(−x₁) + e^(−x₂) − 1.0001
///     broydenTridiagonal  (3 − 2xᵢ)xᵢ − xᵢ₋₁ − 2xᵢ₊₁ + 1,  i = 1 … n, x₀ = xₙ₊₁ = 0
///
/// J. J. Moré, B. S. Garbow and K. E. Hillstrom, "Testing unconstrained optimization software", ACM TOMS 7(1) (1981),
/// 17–41, for the last five and their starts; R. L. Burden and J. D. Faires, *Numerical Analysis*, section 10.2; P. T.
/// Boggs, SIAM Journal on Numerical Analysis 8 (1971), 767–785. Roots without a formula are found by GSL's `hybridsj`
/// from the usual start.
package struct EquationSystem: Equations {
  package static let name = "equationSystem"
  package static let title = "System of equations"
  package static let formula = "‖F(x)‖₂ of the system that `problem` names"
  package static let source = "J. J. Moré, B. S. Garbow and K. E. Hillstrom, ACM TOMS 7 (1981) 17–41, and textbooks"
  package static let dimensions = Dimensions.atLeast(2)
  package static let properties: [Property] = [.nonsmooth, .multimodal]
  package static let settings: [Setting<Self>] = [.choice("problem", \.problem, "which system")]
  /// Which system it is.
  package var problem = SystemProblem.circleHyperbola
  package var dimension = 2
  package init() {}

  package var dimensions: Dimensions { problem.dimensions }

  package func residuals<L: Lane>(at x: Span<L>, into residuals: inout MutableSpan<L>) {
    problem.write(at: x, into: &residuals)
  }

  package func jacobian<L: Lane>(at x: Span<L>, into jacobian: inout MutableSpan<L>) {
    problem.writeJacobian(at: x, into: &jacobian)
  }

  package var layout: Layout { Layout(column: "root", dimension) }
  package var domain: [ClosedRange<Double>] { Array(repeating: problem.box, count: dimension) }
  package var start: [Double] { problem.start(dimension) }

  package var minimum: ReferenceMinimum {
    let known = problem.roots(dimension)
    if !known.isEmpty { return ReferenceMinimum(0, at: known) }
    guard let root = root(from: problem.start(dimension)) else {
      return .none("GSL's hybridsj comes to no root from the usual start")
    }
    return ReferenceMinimum(0, at: [root], .computed("the root that GSL's hybridsj reaches from the usual start"))
  }

  package func answers<L: Lane>(on instance: Instance?) -> Answers<L> {
    var answers = Answers<L>()
    answers.residuals = Residuals(of: self)
    answers.rootShape = problem.rootShape
    return answers
  }
}
