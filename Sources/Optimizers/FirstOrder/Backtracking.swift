import Functions
import Lanes
import Values

/// Gradient descent whose step is shortened until the function falls enough (Armijo's condition).
///
///     y = x − a g             a = α where x is new, then ρ a after each y that is refused
///     x ← y                   where f(y) ≤ f(x) − c a ‖g‖²
///
/// A step is one trial y, so that x stays where it is refused: no step branches, and eight runs search their lines in
/// lockstep. A trial asks for f alone, and the gradient is asked for where x is new, which counts for the runs that are
/// there. A run ends as converged where a trial is no other point than x in double precision, as where g = 0. Where a
/// schedule has α = 0, x stays and the next step begins anew.
///
/// L. Armijo, "Minimization of functions having Lipschitz continuous first partial derivatives", Pacific Journal of
/// Mathematics 16 (1966), 1–3; J. Nocedal and S. J. Wright, *Numerical Optimization*, 2nd ed., Springer 2006, Algorithm
/// 3.1 with p = −∇f.
struct Backtracking: LockstepOptimizer {
  static let name = "backtracking"
  static let title = "Gradient descent (backtracking)"
  static let formula = "x −= a g, a = α, ρ α, ρ² α, … until f(x − a g) ≤ f(x) − c a ‖g‖²"
  static let source = "J. Nocedal and S. J. Wright, Numerical Optimization (2006), Algorithm 3.1; L. Armijo (1966)"
  static let needs: Set<OracleKind> = [.value, .gradient]
  static let takesLinks = false
  static let revision = 3
  static let settings: [Setting<Self>] = [
    .number("learningRate", \.learningRate, .positive, "first length α that is tried at each point"),
    .number("shrink", \.shrink, Bounds(.open(0), .open(1)), "factor ρ of a length that was refused"),
    .number("slope", \.slope, Bounds(.open(0), .open(1)), "share c of the fall along the tangent that is enough"),
  ]
  var learningRate = 1.0
  var shrink = 0.5
  var slope = 1e-4
  /// A trial asks for f, and only one that is taken for a gradient.
  var cost: Counts? { nil }

  typealias Single = State<Double>
  typealias Batch = State<Pack>

  struct State<L: Lane>: Descent {
    typealias Settings = Backtracking
    private let learningRate, shrink, slope: L
    let point: Vector<L>
    private let gradient, trial: Vector<L>
    private(set) var ended = L(0) .< 0
    /// Runs whose point is new.
    private var hasMoved = L(0) .< 1
    private var value, squares, length: L

    init(_ settings: Packed<Backtracking, L>, at start: [L], in arena: Arena) {
      learningRate = settings.learningRate
      shrink = settings.shrink
      slope = settings.slope
      point = arena.vector(start)
      gradient = arena.zeros(start.count)
      trial = arena.zeros(start.count)
      value = 0
      squares = 0
      length = 0
    }

    func ending(of run: Int) -> Ending { .idle("no step along the gradient changes x") }

    @inline(__always)
    mutating func evaluate(_ oracle: inout Oracle<L>) -> L {
      guard hasMoved.any else { return value }
      // The trial is of no use any more.
      let found = oracle.gradient(at: point, into: trial, where: hasMoved)
      value = value.replacing(with: found, where: hasMoved)
      update(gradient, from: trial) { [hasMoved] g, new in g = g.replacing(with: new, where: hasMoved) }
      var sum: L = 0
      for g in gradient { sum += g * g }
      squares = sum
      return value
    }

    mutating func keep(_ ledger: inout Ledger<L>) {
      ledger.keep("point", point)
      ledger.keep("gradient", gradient)
      ledger.keep("hasMoved", each: &hasMoved)
      ledger.keep("value", &value)
      ledger.keep("squares", &squares)
      ledger.keep("length", &length)
    }

    @inline(__always)
    mutating func advance(_ oracle: inout Oracle<L>, factor: L) {
      length = (shrink * length).replacing(with: factor * learningRate, where: hasMoved)
      var differs = L(0) .< 0
      for i in point.indices {
        trial[i] = point[i] - length * gradient[i]
        differs = differs .| .!(trial[i] .== point[i])
      }
      let next = oracle.value(at: trial)
      let rests = hasMoved .& (length .== 0)
      hasMoved = (.!(value - slope * length * squares .< next) .& (next .< .infinity) .& differs) .| rests
      ended = ended .| .!(differs .| rests)
      update(point, from: trial) { [hasMoved] x, y in x = x.replacing(with: y, where: hasMoved) }
    }
  }
}
