import Functions
import GSL
import Lanes
import Values

/// Newton's method: the step to the stationary point of the quadratic model at xₜ.
///
///     ∇²f(xₜ) pₜ = −∇f(xₜ)          xₜ₊₁ = xₜ + α pₜ
///
/// The equations are solved by Cholesky factorisation, which fails where the Hessian is not positive definite: there
/// the model has no minimum. `indefinite` says what happens then:
///
///     shift       ∇²f + τ I instead, with τ from the diagonal and doubled until it is positive definite
///     gradient    pₜ = −∇f(xₜ) for this step
///     stop        the run ends
///     plain       no safeguard: the equations by LU factors, whatever the Hessian; the iterates go to any stationary
///                 point and are those of `newtonRoot` on ∇f = 0
///
/// J. Nocedal and S. J. Wright, *Numerical Optimization*, 2nd ed., Springer 2006, eq. (2.15), and Algorithm 3.3 for the
/// shift, whose β is the setting `shift`. A step costs a gradient, a Hessian and O(n³).
struct Newton: Optimizer {
  static let name = "newton"
  static let title = "Newton"
  static let formula = "x −= α (∇²f)⁻¹ g"
  static let source = "J. Nocedal and S. J. Wright, Numerical Optimization (2006), eq. 2.15 and Algorithm 3.3"
  static let needs: Set<OracleKind> = [.gradient, .hessian]
  static let settings: [Setting<Self>] = [
    .number("learningRate", \.learningRate, .nonNegative, "step length α; 1 is the full step"),
    .choice("indefinite", \.indefinite, "what happens where the Hessian is not positive definite"),
    .number("shift", \.shift, .positive, "least multiple of the identity that is added to an indefinite Hessian"),
  ]
  var learningRate = 1.0
  var indefinite = Remedy.shift
  var shift = 1e-3
  var stepCost: StepCost? { StepCost(step: .oneGradient) }

  /// What happens where the Hessian is not positive definite.
  enum Remedy: String, CaseIterable, Sendable { case shift, gradient, stop, plain }

  struct Single: LoneDescent {
    private let settings: Newton
    let point, gradient: Vector<Double>
    private(set) var ending: Ending?
    private let hessian: Vector<Double>

    init(_ settings: Packed<Newton, Double>, at start: [Double], in arena: Arena) {
      self.settings = settings.runs[0]
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
      hessian = arena.zeros(start.count * start.count)
    }

    mutating func evaluate(_ oracle: inout Oracle<Double>) -> Double {
      let value = oracle.gradient(at: point, into: gradient)
      if gradient.allSatisfy({ $0 == 0 }) { ending = .converged }
      return value
    }

    mutating func keep(_ ledger: inout Ledger<Double>) { ledger.keep("point", point) }

    mutating func advance(_ oracle: inout Oracle<Double>, factor: Double) {
      if ending != nil { return }
      oracle.hessian(at: point, into: hessian)
      guard let step = step(Matrix(rows: point.count, columns: point.count, elements: Array(hessian))) else {
        let lacking = settings.indefinite == .plain ? "regular" : "positive definite"
        ending = .failed("the Hessian is not \(lacking), or not finite")
        return
      }
      let rate = factor * settings.learningRate
      for i in point.indices { point[i] -= rate * step[i] }
    }

    /// −pₜ, or `nil` where the remedy is to stop, or none helps.
    private func step(_ hessian: Matrix) -> [Double]? {
      if settings.indefinite == .plain { return try? LUFactors(hessian).solve(Array(gradient)) }
      if let factor = try? CholeskyFactor(hessian) { return factor.solve(Array(gradient)) }
      guard hessian.isFinite else { return nil }
      switch settings.indefinite {
      case .shift: return shiftedStep(hessian)
      case .gradient: return Array(gradient)
      case .stop, .plain: return nil
      }
    }

    /// Algorithm 3.3.
    private func shiftedStep(_ hessian: Matrix) -> [Double]? {
      let least = (0..<point.count).map { hessian[$0, $0] }.min() ?? 0
      var shift = least > 0 ? settings.shift : settings.shift - least
      while shift.isFinite {
        var shifted = hessian
        for i in 0..<point.count { shifted[i, i] += shift }
        if let factor = try? CholeskyFactor(shifted) { return factor.solve(Array(gradient)) }
        shift *= 2
      }
      return nil
    }
  }
}
