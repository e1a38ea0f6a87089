import Functions
import GSL
import Lanes
import Values

/// A method that solves every equation for its own unknown in turn, with the newest values of the others.
protocol SweepMethod: Optimizer, ConvergenceTheory {
  /// ω.
  var relaxation: Double { get }
}

/// One sweep a step: for i = 1 … n
///
///     xᵢ ← (1 − ω) xᵢ + ω (bᵢ − Σ_{j≠i} Aᵢⱼ xⱼ)/Aᵢᵢ
struct Sweep<Method: SweepMethod>: LoneDescent {
  typealias Settings = Method

  private let relaxation: Double
  let point: Vector<Double>
  private(set) var ending: Ending?

  init(_ settings: Packed<Method, Double>, at start: [Double], in arena: Arena) {
    relaxation = settings.runs[0].relaxation
    point = arena.vector(start)
  }

  mutating func evaluate(_ oracle: inout Oracle<Double>) -> Double {
    let value = oracle.watch(point)
    if value == 0 { ending = .converged }
    return value
  }

  mutating func keep(_ ledger: inout Ledger<Double>) { ledger.keep("point", point) }

  mutating func advance(_ oracle: inout Oracle<Double>, factor: Double) {
    if ending != nil { return }
    let system = oracle.system()
    let n = point.count
    let entries = system.matrix.elements.span
    precondition(entries.count == n * n)
    for i in 0..<n {
      let pivot = entries[i * n + i]
      if pivot == 0 {
        ending = .failed("a diagonal entry of A is 0")
        return
      }
      var rest = system.rightSide[i]
      for j in 0..<n where j != i { rest -= entries[i * n + j] * point[j] }
      point[i] = relaxation == 1 ? rest / pivot : (1 - relaxation) * point[i] + relaxation * rest / pivot
    }
  }
}

extension SweepMethod {
  /// The spectral radius of (D + ωL)⁻¹((1 − ω)D − ωU).
  func prediction(on objective: Objective) -> Prediction? {
    objective.answers.system.flatMap { Prediction(sweeping: $0.matrix, relaxation: relaxation) }
  }
}

extension Prediction {
  /// Of a sweep with A = L + D + U: the spectral radius of (D + ωL)⁻¹((1 − ω)D − ωU).
  init?(sweeping matrix: Matrix, relaxation: Double) {
    let n = matrix.rows
    // Column by column, by forward substitution.
    var iteration = Matrix(rows: n, columns: n)
    for j in 0..<n {
      for i in 0..<n {
        var sum = i == j ? (1 - relaxation) * matrix[i, i] : j > i ? -relaxation * matrix[i, j] : 0
        for k in 0..<i { sum -= relaxation * matrix[i, k] * iteration[k, j] }
        iteration[i, j] = sum / matrix[i, i]
      }
    }
    self.init(iteration)
  }
}

/// The Gauss–Seidel iteration for linear systems.
///
///     (D + L) xₜ₊₁ = b − U xₜ          A = L + D + U
///
/// It converges from everywhere if and only if the spectral radius of (D + L)⁻¹U is below 1, as it is where A is
/// strictly diagonally dominant, or symmetric and positive definite. A step is one sweep through the equations in their
/// order, which counts as one evaluation. A run ends as invalid where a diagonal entry is 0, and as converged where the
/// residual is.
///
/// Y. Saad, *Iterative Methods for Sparse Linear Systems*, 2nd ed., SIAM 2003, section 4.1.
struct GaussSeidel: SweepMethod {
  static let name = "gaussSeidel"
  static let title = "Gauss–Seidel"
  static let formula = "xᵢ = (bᵢ − Σ_{j≠i} Aᵢⱼ xⱼ)/Aᵢᵢ, i = 1 … n"
  static let source = "Y. Saad, Iterative Methods for Sparse Linear Systems (2003), section 4.1"
  static let needs: Set<OracleKind> = [.system]
  static let settings: [Setting<Self>] = []
  var relaxation: Double { 1 }

  typealias Single = Sweep<GaussSeidel>
}

/// Successive over-relaxation of linear systems: Gauss–Seidel with longer steps.
///
///     xᵢ ← (1 − ω) xᵢ + ω (bᵢ − Σ_{j≠i} Aᵢⱼ xⱼ)/Aᵢᵢ
///
/// It can converge for 0 < ω < 2 only, and does where A is symmetric and positive definite. For consistently ordered A
/// with Jacobi's spectral radius μ the best is ω = 2/(1 + √(1 − μ²)). Costs as `gaussSeidel`.
///
/// D. M. Young, "Iterative methods for solving partial difference equations of elliptic type", Transactions of the AMS
/// 76 (1954), 92–111.
struct SOR: SweepMethod {
  static let name = "sor"
  static let title = "Successive over-relaxation"
  static let formula = "xᵢ = (1 − ω) xᵢ + ω (bᵢ − Σ_{j≠i} Aᵢⱼ xⱼ)/Aᵢᵢ, i = 1 … n"
  static let source = "D. M. Young, Transactions of the AMS 76 (1954) 92–111"
  static let needs: Set<OracleKind> = [.system]
  static let settings: [Setting<Self>] = [
    .number("relaxation", \.relaxation, .positive, "ω; 1 is Gauss–Seidel, and only below 2 it can converge")
  ]
  var relaxation = 1.5

  typealias Single = Sweep<SOR>
}
