import Functions
import GSL
import Lanes
import Values

/// The secant method, and Broyden's where there is more than one unknown.
///
///     Bₜ sₜ = −F(xₜ)          xₜ₊₁ = xₜ + sₜ          Bₜ₊₁ = Bₜ + F(xₜ₊₁) sₜᵀ / ‖sₜ‖²
///
/// B₀ is the matrix of differences F(x₀ + hⱼ eⱼ) − F(x₀) over hⱼ = `offset` · max(1, |x₀ⱼ|). In one unknown Bₜ is the
/// slope of the chord through the last two iterates, x₀ + h being the one before x₀. The first step costs n + 1
/// evaluations, each other one evaluation and O(n³). The order is (1 + √5)/2 at a simple root of one equation; of
/// systems it is above 1. A run ends as converged where F(x) = 0 or a step does not change x, and as invalid where B is
/// singular.
///
/// C. G. Broyden, "A class of methods for solving nonlinear simultaneous equations", Mathematics of Computation 19
/// (1965), 577–593, doi:10.1090/S0025-5718-1965-0198670-6.
struct Secant: Optimizer, ConvergenceTheory {
  static let name = "secant"
  static let revision = 2
  static let title = "Secant (Broyden)"
  static let formula = "x −= B⁻¹ F; B += F₊ sᵀ/‖s‖²"
  static let source = "C. G. Broyden, Mathematics of Computation 19 (1965) 577–593"
  static let needs: Set<OracleKind> = [.residuals]
  static let settings: [Setting<Self>] = [
    .number("offset", \.offset, .positive, "distance, relative to max(1, |x|), of the points of the first differences")
  ]
  var offset = 1e-4

  func prediction(on objective: Objective) -> Prediction? {
    guard objective.dimension == 1, let root = objective.answers.rootShape else { return nil }
    if root.multiplicity > 1 {
      let m = root.multiplicity
      return Prediction(rate: Double.power(Self.shrink(m), m), "λᵐ with λᵐ + λᵐ⁻¹ = 1, multiplicity m = \(m)")
    }
    // The error is (F‴/6F′) eₜeₜ₋₁(eₜ + eₜ₋₁) there, so that p² = p + 2.
    if root.isInflection { return Prediction(order: 2, "the secant method's order at a root with F″ = 0") }
    return Prediction(order: (1 + Double(5).squareRoot()) / 2, "the golden ratio, the secant method's order")
  }

  /// λ in eₜ₊₁ = λ eₜ at a root of multiplicity m > 1: of F = xᵐ the chord through 1 and λ crosses zero at λ².
  private static func shrink(_ m: Int) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      let power = Double.power(middle, m - 1)
      if power * (middle + 1) < 1 { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  struct Single: LoneDescent {
    private let offset: Double
    let point: Vector<Double>
    private(set) var ending: Ending?
    private let residuals, others, shifted: Vector<Double>
    private var slopes: Matrix
    private var hasBegun = false
    private var norm = 0.0
    /// ‖F(x₀)‖.
    private var firstNorm = 0.0

    init(_ settings: Packed<Secant, Double>, at start: [Double], in arena: Arena) {
      offset = settings.runs[0].offset
      point = arena.vector(start)
      residuals = arena.zeros(start.count)
      others = arena.zeros(start.count)
      shifted = arena.vector(start)
      slopes = .identity(start.count)
    }

    mutating func evaluate(_ oracle: inout Oracle<Double>) -> Double {
      if !hasBegun { begin(&oracle) }
      if norm == 0 { ending = .converged }
      return norm
    }

    private mutating func begin(_ oracle: inout Oracle<Double>) {
      hasBegun = true
      norm = oracle.residuals(at: point, into: residuals)
      firstNorm = norm
      for j in point.indices {
        shifted[j] = point[j] + offset * max(1, abs(point[j]))
        _ = oracle.residuals(at: shifted, into: others)
        let distance = shifted[j] - point[j]
        for i in point.indices { slopes[i, j] = (others[i] - residuals[i]) / distance }
        shifted[j] = point[j]
      }
    }

    mutating func keep(_ ledger: inout Ledger<Double>) {
      ledger.keep("point", point)
      ledger.keep("residuals", residuals)
      ledger.keep("hasBegun", &hasBegun)
      ledger.keep("norm", &norm)
      ledger.keep("firstNorm", &firstNorm)
      ledger.keep("slopes", &slopes)
    }

    mutating func advance(_ oracle: inout Oracle<Double>, factor: Double) {
      if ending != nil { return }
      guard let factors = try? LUFactors(slopes), let step = try? factors.solve(Array(residuals)) else {
        ending = .failed("the matrix of slopes is singular")
        return
      }
      let moves = point.indices.map { i in
        let before = point[i]
        point[i] -= step[i]
        return point[i] - before
      }
      let squares = moves.reduce(0) { $0 + $1 * $1 }
      if squares == 0 {
        ending = norm <= firstNorm ? .converged : .stalled("a step does not change x, and ‖F‖ is \(norm.shortest)")
        return
      }
      // The matrix–vector product that is left out of the update would vanish but for the rounding of the step.
      let product = slopes * moves
      others.copy(residuals)
      norm = oracle.residuals(at: point, into: residuals)
      for i in point.indices {
        let miss = (residuals[i] - others[i] - product[i]) / squares
        for j in point.indices { slopes[i, j] += miss * moves[j] }
      }
    }
  }
}
