import GSL
import Lanes
import Values

/// A function that is a sum of m squares, and offers what is squared.
///
///     f(x) = ‖r(x)‖₂²          ∇f(x) = 2 J(x)ᵀ r(x)
protocol LeastSquaresFunction: Function {
  /// m.
  var residualCount: Int { get }
  /// Writes r(x), m numbers.
  func residuals(at x: Span<Double>, into residuals: inout MutableSpan<Double>)
  /// Writes J(x) with Jᵢⱼ = ∂rᵢ/∂xⱼ, m × n numbers row after row.
  func jacobian(at x: Span<Double>, into jacobian: inout MutableSpan<Double>)
}

extension LeastSquaresFunction {
  /// Where GSL's nonlinear least squares comes from a start; `nil` where it fails.
  func leastSquares(from start: [Double], steps: Int = 1000) -> LeastSquaresPoint? {
    guard residualCount >= start.count else { return nil }
    let fit = NonlinearFit(start: start, residuals: residualCount)
    let write: Multiroots.Residuals = { residuals(at: $0, into: &$1) }
    let writeJacobian: Multiroots.Jacobian = { jacobian(at: $0, into: &$1) }
    guard (try? fit.begin(residuals: write, jacobian: writeJacobian)) != nil else { return nil }
    var count = 0
    while count < steps, (try? fit.iterate(residuals: write, jacobian: writeJacobian)) == true { count += 1 }
    guard fit.residualNorm.isFinite, fit.point.allSatisfy(\.isFinite) else { return nil }
    return LeastSquaresPoint(point: fit.point, norm: fit.residualNorm, gradientNorm: 2 * fit.gradientNorm)
  }
}

/// Where a nonlinear fit ended.
struct LeastSquaresPoint {
  let point: [Double]
  /// ‖r‖₂.
  let norm: Double
  /// ‖∇f‖₂ of f = ‖r‖₂².
  let gradientNorm: Double

  /// What was done, and how well, in one line.
  var provenance: String {
    "GSL \(Library.version), nonlinear least squares (trust region, Levenberg–Marquardt), "
      + "‖∇f‖ = \(gradientNorm.rounded(significant: 2))"
  }
}

/// r(x) and its Jacobian, erased to one call each.
package struct Deviations: Sendable {
  /// m.
  package let count: Int
  /// Writes r(x), m numbers.
  let write: @Sendable (Span<Double>, inout MutableSpan<Double>) -> Void
  /// Writes J(x) with Jᵢⱼ = ∂rᵢ/∂xⱼ, m × n row after row.
  let writeJacobian: @Sendable (Span<Double>, inout MutableSpan<Double>) -> Void

  init<F: LeastSquaresFunction>(_ function: F) {
    count = function.residualCount
    write = { function.residuals(at: $0, into: &$1) }
    writeJacobian = { function.jacobian(at: $0, into: &$1) }
  }
}

extension FunctionKind {
  /// A sum of squares, which offers what is squared.
  init<F: LeastSquaresFunction>(squares type: F.Type) {
    self.init(type, oracles: [.squares]) { function, _, _ in
      var answers = Answers()
      answers.squares = Deviations(function)
      return answers
    }
  }
}
