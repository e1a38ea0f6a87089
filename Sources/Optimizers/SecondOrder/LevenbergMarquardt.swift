import Functions
import GSL
import Lanes
import Values

/// Nonlinear least squares: the Gauss–Newton step for f = ‖r(x)‖², kept within a trust region.
///
///     (Jₜᵀ Jₜ + μₜ Dₜ²) pₜ = −Jₜᵀ rₜ          xₜ₊₁ = xₜ + pₜ where that makes ‖r‖ less
///
/// D holds the greatest norms of J's columns so far, after Moré; μ falls where the quadratic model is right and grows
/// where it is not. `step` says how a step in the region is chosen: by Levenberg and Marquardt's μ, or along Powell's
/// dogleg from the gradient's minimum to the Gauss–Newton point, with a shortcut between the two, or as the best point
/// of their plane. Steps that are refused are tried anew, shorter, within one step of the run; each costs an
/// evaluation, and a step that is taken a gradient. A run ends where no step makes ‖r‖ less or one changes x by
/// less than 10⁻¹⁵ of itself, as converged or stalled as f is stationary there or not, and as invalid where the
/// residuals at the start are not finite. GSL's `gsl_multifit_nlinear_trust`.
///
/// K. Levenberg, Quarterly of Applied Mathematics 2 (1944), 164–168; D. W. Marquardt, SIAM Journal on Applied
/// Mathematics 11 (1963), 431–441; J. J. Moré, Lecture Notes in Mathematics 630 (1978), 105–116.
struct LevenbergMarquardt: Optimizer {
  static let name = "levenbergMarquardt"
  static let revision = 2
  static let title = "Levenberg–Marquardt"
  static let formula = "(JᵀJ + μD²) p = −Jᵀr, x += p"
  static let source = "D. W. Marquardt, SIAM J. Appl. Math. 11 (1963) 431–441; J. J. Moré, LNM 630 (1978) 105–116; GSL"
  static let needs: Set<OracleKind> = [.squares]
  static let settings: [Setting<Self>] = [
    .choice("step", \.step, "how a step in the trust region is chosen")
  ]
  var step = NonlinearFit.Algorithm.levenbergMarquardt

  struct Single: LibraryDescent {
    typealias Settings = LevenbergMarquardt

    private let step: NonlinearFit.Algorithm
    let point: Vector<Double>
    private(set) var ending: Ending?
    private var fit: NonlinearFit?
    /// Whether no step follows the last one.
    private var isLast = false
    private static let idle = "no step makes ‖r‖ less"

    init(_ settings: Packed<LevenbergMarquardt, Double>, at start: [Double], in arena: Arena) {
      step = settings.runs[0].step
      point = arena.vector(start)
    }

    mutating func evaluate(_ oracle: inout Oracle<Double>) -> Double {
      if fit == nil { begin(&oracle) }
      let value = oracle.watch(point)
      if value == 0 { ending = .converged }
      return value
    }

    private mutating func begin(_ oracle: inout Oracle<Double>) {
      guard oracle.squareCount >= point.count else {
        ending = .failed("there are fewer residuals than unknowns")
        return
      }
      let fit = NonlinearFit(step, start: Array(point), residuals: oracle.squareCount)
      self.fit = fit
      do {
        try withSquares(of: &oracle) { try fit.begin(residuals: $0, jacobian: $1) }
      } catch { ending = .failed("GSL cannot begin: \(error)") }
    }

    mutating func advance(_ oracle: inout Oracle<Double>, factor: Double) {
      guard ending == nil, let fit else { return }
      if isLast {
        ending = .idle(Self.idle)
        return
      }
      do {
        isLast = try !withSquares(of: &oracle) { try fit.iterate(residuals: $0, jacobian: $1) }
        if isLast && fit.point == Array(point) { ending = .idle(Self.idle) }
        point.copy(fit.point)
      } catch { ending = .failed("the step fails: \(error)") }
    }
  }
}

/// Lends the residuals of an oracle as the functions that GSL calls.
private func withSquares<R>(
  of oracle: inout Oracle<Double>, _ body: (Multiroots.Residuals, Multiroots.Jacobian) throws -> R
) throws -> R {
  try withUnsafeMutablePointer(to: &oracle) { oracle in
    try body(
      { x, deviations in _ = oracle.pointee.squares(at: x, into: &deviations) },
      { x, jacobian in oracle.pointee.squares(at: x, jacobian: &jacobian) })
  }
}
