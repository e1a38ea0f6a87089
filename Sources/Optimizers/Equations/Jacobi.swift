import Functions
import GSL
import Lanes
import Values

/// Jacobi's iteration for linear systems: every equation is solved for its own unknown, all with the values before.
///
///     xₜ₊₁ = xₜ + ω D⁻¹ (b − A xₜ)          D = diag A
///
/// It converges from everywhere if and only if the spectral radius of I − ωD⁻¹A is below 1, as it is where ω = 1 and A
/// is strictly diagonally dominant. A step costs one product with A, which counts as one evaluation. A run ends as
/// invalid where a diagonal entry is 0, and as converged where the residual is.
///
/// C. G. J. Jacobi, Astronomische Nachrichten 22 (1845), 297–306; Y. Saad, *Iterative Methods for Sparse Linear
/// Systems*, 2nd ed., SIAM 2003, section 4.1.
struct Jacobi: Optimizer, ConvergenceTheory {
  static let name = "jacobi"
  static let title = "Jacobi"
  static let formula = "x += ω D⁻¹ (b − A x)"
  static let source = "C. G. J. Jacobi, Astronomische Nachrichten 22 (1845) 297–306; Y. Saad (2003), section 4.1"
  static let needs: Set<OracleKind> = [.system]
  static let settings: [Setting<Self>] = [
    .number("relaxation", \.relaxation, .positive, "damping ω; 1 is Jacobi's own")
  ]
  var relaxation = 1.0

  func prediction(on objective: Objective) -> Prediction? {
    guard let matrix = objective.answers.system?.matrix else { return nil }
    var iteration = Matrix.identity(matrix.rows)
    for i in 0..<matrix.rows {
      for j in 0..<matrix.rows { iteration[i, j] -= relaxation * matrix[i, j] / matrix[i, i] }
    }
    return Prediction(iteration)
  }

  struct Single: LoneDescent {
    private let relaxation: Double
    let point: Vector<Double>
    private(set) var ending: Ending?
    private var system: LinearEquations?
    private let residuals: Vector<Double>

    init(_ settings: Packed<Jacobi, Double>, at start: [Double], in arena: Arena) {
      relaxation = settings.runs[0].relaxation
      point = arena.vector(start)
      residuals = arena.zeros(start.count)
    }

    mutating func evaluate(_ oracle: inout Oracle<Double>) -> Double {
      let system = oracle.system()
      self.system = system
      system.matrix.multiply(point, into: residuals)
      var squares = 0.0
      for i in point.indices {
        residuals[i] = system.rightSide[i] - residuals[i]
        squares += residuals[i] * residuals[i]
      }
      if squares == 0 { ending = .converged }
      return oracle.watch(point)
    }

    mutating func keep(_ ledger: inout Ledger<Double>) { ledger.keep("point", point) }

    mutating func advance(_ oracle: inout Oracle<Double>, factor: Double) {
      guard ending == nil, let matrix = system?.matrix else { return }
      if point.indices.contains(where: { matrix[$0, $0] == 0 }) {
        ending = .failed("a diagonal entry of A is 0")
        return
      }
      for i in point.indices { point[i] += relaxation * residuals[i] / matrix[i, i] }
    }
  }
}

extension Prediction {
  /// Of xₜ₊₁ = M xₜ + c.
  init?(_ iteration: Matrix) {
    guard let radius = try? iteration.spectralRadius() else { return nil }
    self.init(rate: radius, "spectral radius of the iteration matrix")
  }
}
