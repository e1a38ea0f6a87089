import Functions
import GSL
import Lanes
import Values

/// Coordinate descent: one coordinate a step.
///
///     exact        xᵢ ← the minimiser of f along eᵢ
///     gradient     xᵢ ← xᵢ − α gᵢ
///     lineSearch   xᵢ ← a minimiser of f along eᵢ to eight digits, by values of f alone
///
/// `order` says which coordinate i step t moves:
///
///     cyclic           1, 2, …, n, 1, 2, …
///     random           uniform on 1 … n, from the run's own random numbers
///     gaussSouthwell   the first where |∂f/∂xᵢ| is largest
///
/// An exact step counts as one evaluation; a gradient, which `gradient` and `gaussSouthwell` ask for, as one evaluation
/// and one gradient, though one of its coordinates may be all that is used. Quadratic functions and linear systems
/// offer the exact step. A line search begins with the length of the coordinate's last move, doubles it while f falls,
/// and narrows the bracket by Brent's method; each value counts. A run ends as converged where a gradient that was
/// asked for vanishes, or no exact step changes x any more; where no line search lowers f, as converged or stalled;
/// in a random order it goes on.
///
/// S. J. Wright, "Coordinate descent algorithms", Mathematical Programming 151 (2015), 3–34,
/// doi:10.1007/s10107-015-0892-3, Algorithms 1 and 3; J. Nutini et al., "Coordinate descent converges faster with the
/// Gauss-Southwell rule than random selection", ICML 2015, arXiv:1506.00552.
struct CoordinateDescent: Optimizer, ConvergenceTheory {
  static let name = "coordinateDescent"
  static let title = "Coordinate descent"
  static let formula = "xᵢ = argmin f along eᵢ, or xᵢ −= α gᵢ"
  static let source = "S. J. Wright, Mathematical Programming 151 (2015) 3–34, Algorithms 1 and 3"
  static let needs: Set<OracleKind> = [.gradient]
  static let isRandom = true
  static let settings: [Setting<Self>] = [
    .choice("order", \.order, "which coordinate a step moves"),
    .choice(
      "step", \.step,
      "how far: to the exact minimum, where the function offers it, along the gradient, or by a line search"),
    .number("learningRate", \.learningRate, .nonNegative, "α of a step along the gradient"),
  ]
  var order = Order.cyclic
  var step = Step.gradient
  var learningRate = 0.001
  var stepCost: StepCost? {
    if step == .lineSearch { return nil }
    var stepCost = StepCost(step: needs.contains(.gradient) ? .oneGradient : Counts())
    stepCost.step.values = step == .exact ? 1 : 0
    return stepCost
  }

  /// Which coordinate a step moves.
  enum Order: String, CaseIterable, Sendable { case cyclic, random, gaussSouthwell }
  /// How far.
  enum Step: String, CaseIterable, Sendable { case exact, gradient, lineSearch }

  var isRandom: Bool { order == .random }
  var needs: Set<OracleKind> {
    let along: Set<OracleKind> = step == .exact ? [.coordinateStep] : step == .gradient ? [.gradient] : [.value]
    return order == .gaussSouthwell ? along.union([.gradient]) : along
  }

  /// n steps of the cyclic order are a Gauss–Seidel sweep of the normal equations AᵀAx = Aᵀb.
  func prediction(on objective: Objective) -> Prediction? {
    guard order == .cyclic, step == .exact, let matrix = objective.answers.system?.matrix,
      let sweep = Prediction(sweeping: matrix.transposed * matrix, relaxation: 1)?.rate
    else { return nil }
    let rate = Double.pow(sweep, 1 / Double(matrix.rows))
    return Prediction(rate: rate, "ρ^(1/n) of a Gauss–Seidel sweep of the normal equations")
  }

  struct Single: LoneDescent {
    private let settings: CoordinateDescent
    let point, gradient: Vector<Double>
    private(set) var ending: Ending?
    private var count = 0
    /// Steps to a minimum in turn that have not changed x.
    private var idle = 0
    private var search: CoordinateSearch?
    private var value = 0.0

    private var asksForGradient: Bool { settings.step == .gradient || settings.order == .gaussSouthwell }

    init(_ settings: Packed<CoordinateDescent, Double>, at start: [Double], in arena: Arena) {
      self.settings = settings.runs[0]
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
      if self.settings.step == .lineSearch { search = CoordinateSearch(start.count, in: arena) }
    }

    mutating func evaluate(_ oracle: inout Oracle<Double>) -> Double {
      guard asksForGradient else {
        value = search == nil ? oracle.watch(point) : oracle.value(at: point)
        return value
      }
      value = oracle.gradient(at: point, into: gradient)
      if gradient.allSatisfy({ $0 == 0 }) { ending = .converged }
      return value
    }

    mutating func keep(_ ledger: inout Ledger<Double>) {
      ledger.keep("point", point)
      ledger.keep("count", &count)
      ledger.keep("idle", &idle)
      search?.keep(&ledger)
    }

    mutating func advance(_ oracle: inout Oracle<Double>, factor: Double) {
      if ending != nil { return }
      let i = chosen(oracle)
      count += 1
      switch settings.step {
      case .gradient:
        point[i] -= factor * settings.learningRate * gradient[i]
      case .exact:
        rest(move(i, to: oracle.coordinateMinimum(i, at: point)), by: .converged)
      case .lineSearch:
        guard let next = search?.minimum(along: i, from: point, value, &oracle) else {
          ending = .diverged
          return
        }
        rest(move(i, to: next), by: .idle("no line search along a coordinate lowers f"))
      }
    }

    /// Moves a coordinate; whether that changes it.
    private func move(_ i: Int, to next: Double) -> Bool {
      defer { point[i] = next }
      return next != point[i]
    }

    /// Ends the run once every coordinate has been tried in vain.
    private mutating func rest(_ hasMoved: Bool, by end: Ending) {
      idle = hasMoved ? 0 : idle + 1
      let patience = settings.order == .gaussSouthwell ? 1 : point.count
      if idle >= patience && settings.order != .random { ending = end }
    }

    private func chosen(_ oracle: Oracle<Double>) -> Int {
      switch settings.order {
      case .cyclic: return count % point.count
      case .random: return oracle.random[0].random.integer(below: point.count)
      case .gaussSouthwell:
        var best = 0
        for i in point.indices where abs(gradient[i]) > abs(gradient[best]) { best = i }
        return best
      }
    }
  }
}
