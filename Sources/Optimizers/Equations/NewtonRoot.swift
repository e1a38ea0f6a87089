import Functions
import GSL
import Lanes
import Values

/// Newton's method for equations.
///
///     J(xₜ) pₜ = −F(xₜ)          xₜ₊₁ = xₜ + α pₜ
///
/// The linear system is solved by GSL's LU factors. With `backtracking` the step is halved until ‖F‖ falls:
///
///     ‖F(xₜ + α pₜ)‖ ≤ (1 − 10⁻⁴ α) ‖F(xₜ)‖
///
/// A step costs one evaluation with its Jacobian, with `backtracking` one evaluation more for each trial, and O(n³).
/// The order is 2 at a root where J is regular, 3 where F″ is 0 there too, and 1 at a root of multiplicity m, where the
/// distance shrinks by 1 − α/m a step and F by its m-th power. A run ends as converged where F(x) = 0 or a step does
/// not change x, but for a schedule's rate of 0; as invalid where J is singular, or no trial on a step of more than
/// 10⁻⁸ max(1, ‖x‖) lets ‖F‖ fall: a minimum of ‖F‖ that is no root; and as diverged where J is singular to a double at
/// a point 10⁸ times as far away as the start.
///
/// J. Raphson, *Analysis aequationum universalis* (1690); C. T. Kelley, *Solving Nonlinear Equations with Newton's
/// Method*, SIAM 2003, sections 1.2 and 1.6.
struct NewtonRoot: Optimizer, ConvergenceTheory {
  static let name = "newtonRoot"
  static let title = "Newton (equations)"
  static let formula = "x −= α J⁻¹ F"
  static let source = "C. T. Kelley, Solving Nonlinear Equations with Newton's Method (2003), sections 1.2 and 1.6"
  static let needs: Set<OracleKind> = [.residuals]
  static let revision = 2
  static let settings: [Setting<Self>] = [
    .number("learningRate", \.learningRate, .positive, "step length α; 1 is the full step"),
    .flag("backtracking", \.backtracking, "halve a step until ‖F‖ falls"),
  ]
  var learningRate = 1.0
  var backtracking = false
  var stepCost: StepCost? { backtracking ? nil : StepCost(step: .oneGradient) }

  func prediction(on objective: Objective) -> Prediction? {
    // Linear equations are solved in one step.
    guard objective.answers.system == nil, let root = objective.answers.rootShape else { return nil }
    let m = root.multiplicity
    if m > 1 {
      let shrink = abs(1 - learningRate / Double(m))
      return Prediction(rate: Double.power(shrink, m), "(1 − α/m)ᵐ at a root of multiplicity m = \(m)")
    }
    if learningRate != 1 { return Prediction(rate: abs(1 - learningRate), "|1 − α| of a step shortened by α") }
    return root.isInflection
      ? Prediction(order: 3, "Newton's order at a root with F″ = 0")
      : Prediction(order: 2, "Newton's order at a regular root")
  }

  struct Single: LoneDescent {
    private let settings: NewtonRoot
    let point: Vector<Double>
    private(set) var ending: Ending?
    private let residuals, jacobian, next, trial: Vector<Double>
    private var norm = 0.0
    /// How large the iterate is while it has not run away.
    private let reach: Double

    init(_ settings: Packed<NewtonRoot, Double>, at start: [Double], in arena: Arena) {
      self.settings = settings.runs[0]
      point = arena.vector(start)
      reach = 1e8 * max(1, point.largest)
      residuals = arena.zeros(start.count)
      jacobian = arena.zeros(start.count * start.count)
      next = arena.zeros(start.count)
      trial = arena.zeros(start.count)
    }

    mutating func evaluate(_ oracle: inout Oracle<Double>) -> Double {
      norm = oracle.residuals(at: point, into: residuals, jacobian: jacobian)
      if norm == 0 { ending = .converged }
      return norm
    }

    mutating func keep(_ ledger: inout Ledger<Double>) { ledger.keep("point", point) }

    mutating func advance(_ oracle: inout Oracle<Double>, factor: Double) {
      let rate = factor * settings.learningRate
      if ending != nil || rate == 0 { return }
      let n = point.count
      let matrix = Matrix(rows: n, columns: n, elements: Array(jacobian))
      guard let factors = try? LUFactors(matrix), let step = try? factors.solve(Array(residuals)) else {
        ending = point.largest > reach ? .diverged : .failed("the Jacobian is singular")
        return
      }
      move(step, rate)
      guard !settings.backtracking || shorten(step, rate, &oracle),
        point.indices.contains(where: { next[$0] != point[$0] })
      else {
        let isTiny = step.largest <= 1e-8 * max(1, point.largest)
        ending = isTiny ? .converged : .failed("no part of the step lets ‖F‖ fall")
        return
      }
      point.copy(next)
    }

    private func move(_ step: [Double], _ rate: Double) {
      for i in point.indices { next[i] = point[i] - rate * step[i] }
    }

    /// Goes by the first of rate, rate/2, … at which ‖F‖ falls enough; says whether there is one before a step is as
    /// nothing.
    private func shorten(_ step: [Double], _ rate: Double, _ oracle: inout Oracle<Double>) -> Bool {
      var rate = rate
      for _ in 0..<30 {
        move(step, rate)
        if oracle.residuals(at: next, into: trial) <= (1 - 1e-4 * rate) * norm { return true }
        rate /= 2
      }
      return false
    }
  }
}

extension Collection<Double> {
  /// maxᵢ |xᵢ|.
  fileprivate var largest: Double { reduce(0) { Swift.max($0, $1.magnitude) } }
}
