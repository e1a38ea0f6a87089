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
  func residuals<L: Lane>(at x: Span<L>, into residuals: inout MutableSpan<L>)
  /// Writes J(x) with Jᵢⱼ = ∂rᵢ/∂xⱼ, m × n numbers row after row.
  func jacobian<L: Lane>(at x: Span<L>, into jacobian: inout MutableSpan<L>)
}

extension LeastSquaresFunction {
  package static var oracles: Set<OracleKind> { [.squares] }
  package func answers<L: Lane>(on instance: Instance?) -> Answers<L> {
    var answers = Answers<L>()
    answers.squares = Residuals(of: self)
    return answers
  }

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

extension Residuals {
  /// Of a sum of squares.
  init<F: LeastSquaresFunction>(of function: F) {
    count = function.residualCount
    write = { function.residuals(at: $0, into: &$1) }
    writeJacobian = { function.jacobian(at: $0, into: &$1) }
  }
}
