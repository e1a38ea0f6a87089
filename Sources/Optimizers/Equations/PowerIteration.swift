import Functions
import GSL
import Lanes
import Values

/// Power iteration for the dominant eigenpair.
///
///     vₜ₊₁ = (A − σI) vₜ / ‖(A − σI) vₜ‖₂          λ ≈ vᵀAv
///
/// It comes to the eigenvalue that lies farthest from the shift σ, unless the start is orthogonal to its eigenvector,
/// or two lie equally far. The residual shrinks by |λ₂ − σ|/|λ₁ − σ| in every step. A step costs one product with A,
/// which counts as one evaluation. A run ends as converged where the residual is 0, and as invalid where the product
/// is. Without `normalize` the iterate is not scaled: x ← (A − σI) x is the fixed-point iteration of Ax = x where σ =
/// 0, which keeps the sum of x where the columns of A sum to 1, as those of a stochastic matrix do.
///
/// R. von Mises and H. Pollaczek-Geiringer, Zeitschrift für Angewandte Mathematik und Mechanik 9 (1929), 152–164; G. H.
/// Golub and C. F. Van Loan, *Matrix Computations*, 4th ed. (2013), section 7.3.1.
struct PowerIteration: Optimizer, ConvergenceTheory {
  static let name = "powerIteration"
  static let title = "Power iteration"
  static let formula = "v = (A − σI) v/‖(A − σI) v‖"
  static let source =
    "R. von Mises and H. Pollaczek-Geiringer, ZAMM 9 (1929) 152–164; Golub and Van Loan, section 7.3.1"
  static let needs: Set<OracleKind> = [.matrix]
  static let settings: [Setting<Self>] = [
    .number("shift", \.shift, .any, "shift σ; the eigenvalue farthest from it is found"),
    .flag("normalize", \.normalize, "scale to length 1 in every step; else the fixed-point iteration of Ax = x"),
  ]
  var shift = 0.0
  var normalize = true

  func prediction(on objective: Objective) -> Prediction? {
    guard let matrix = objective.answers.matrix, matrix.rows > 1, let values = try? matrix.eigenvalues() else {
      return nil
    }
    let distances = values.map { ComplexNumber($0.real - shift, $0.imaginary).magnitude }.sorted(by: >)
    return Prediction(rate: distances[1] / distances[0], "|λ₂ − σ|/|λ₁ − σ|")
  }

  struct Single: LoneDescent {
    private let shift: Double
    private let normalize: Bool
    let point: Vector<Double>
    private(set) var ending: Ending?
    private let product: Vector<Double>

    init(_ settings: Packed<PowerIteration, Double>, at start: [Double], in arena: Arena) {
      shift = settings.runs[0].shift
      normalize = settings.runs[0].normalize
      point = arena.vector(start)
      product = arena.zeros(start.count)
    }

    mutating func evaluate(_ oracle: inout Oracle<Double>) -> Double {
      oracle.matrix().multiply(point, into: product)
      let value = oracle.watch(point)
      if value == 0 { ending = .converged }
      return value
    }

    mutating func keep(_ ledger: inout Ledger<Double>) { ledger.keep("point", point) }

    mutating func advance(_ oracle: inout Oracle<Double>, factor: Double) {
      if ending != nil { return }
      for i in point.indices { product[i] -= shift * point[i] }
      guard let length = product.length else {
        ending = .failed("(A − σI) v is 0, or not finite")
        return
      }
      for i in point.indices { point[i] = normalize ? product[i] / length : product[i] }
    }
  }
}

extension Collection<Double> {
  /// ‖v‖₂, or `nil` where no vector of length 1 has its direction.
  fileprivate var length: Double? {
    let length = reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length > 0 && length.isFinite ? length : nil
  }
}

/// Rayleigh's quotient iteration for an eigenpair.
///
///     ρₜ = vₜᵀAvₜ/‖vₜ‖²          vₜ₊₁ = (A − ρₜI)⁻¹ vₜ / ‖(A − ρₜI)⁻¹ vₜ‖₂
///
/// Near an eigenvector of a symmetric matrix the order is 3, of others 2; to which eigenvector it comes depends on the
/// start. A step costs one evaluation and O(n³) for LU factors. A run ends as converged where the residual is 0, and
/// one step after A − ρI was singular: then ρ is an eigenvalue to the last bit, and that step, with u‖A‖ added to the
/// diagonal, u = 2⁻⁵³, has made v its eigenvector to as many.
///
/// B. N. Parlett, *The Symmetric Eigenvalue Problem*, SIAM 1998, sections 4.6 to 4.9.
struct RayleighQuotient: Optimizer, ConvergenceTheory {
  static let name = "rayleighQuotient"
  static let title = "Rayleigh quotient iteration"
  static let formula = "v = (A − ρI)⁻¹ v/‖(A − ρI)⁻¹ v‖, ρ = vᵀAv/‖v‖²"
  static let source = "B. N. Parlett, The Symmetric Eigenvalue Problem (1998), sections 4.6 to 4.9"
  static let needs: Set<OracleKind> = [.matrix]
  static let revision = 2
  static let settings: [Setting<Self>] = []

  func prediction(on objective: Objective) -> Prediction? {
    objective.answers.matrix.map {
      Prediction(order: $0.isSymmetric ? 3 : 2, "the order at a simple eigenvalue")
    }
  }

  struct Single: LoneDescent {
    let point: Vector<Double>
    private(set) var ending: Ending?
    /// Whether the last step met a singular matrix.
    private var wasSingular = false

    init(_ settings: Packed<RayleighQuotient, Double>, at start: [Double], in arena: Arena) {
      point = arena.vector(start)
    }

    mutating func evaluate(_ oracle: inout Oracle<Double>) -> Double {
      let value = oracle.watch(point)
      if value == 0 { ending = .converged }
      return value
    }

    mutating func keep(_ ledger: inout Ledger<Double>) {
      ledger.keep("point", point)
      ledger.keep("wasSingular", &wasSingular)
    }

    mutating func advance(_ oracle: inout Oracle<Double>, factor: Double) {
      if wasSingular { ending = .converged }
      if ending != nil { return }
      var matrix = oracle.matrix()
      let largest = matrix.elements.reduce(0) { Swift.max($0, $1.magnitude) }
      guard let size = point.length else {
        ending = .failed("v is 0, or not finite")
        return
      }
      let unit = point.map { $0 / size }
      let product = matrix * unit
      let quotient = zip(unit, product).reduce(0) { $0 + $1.0 * $1.1 }
      for i in point.indices { matrix[i, i] -= quotient }
      var solution = solve(matrix, unit)
      if solution == nil {
        wasSingular = true
        for i in point.indices { matrix[i, i] += 0x1p-53 * largest }
        solution = solve(matrix, unit)
      }
      guard let solution, let reach = solution.length else {
        ending = .converged
        return
      }
      for i in point.indices { point[i] = solution[i] / reach }
    }

    /// The solution of A x = b, or `nil` where A is singular or x too long.
    private func solve(_ matrix: Matrix, _ b: [Double]) -> [Double]? {
      guard let factors = try? LUFactors(matrix), let solution = try? factors.solve(b), solution.length != nil else {
        return nil
      }
      return solution
    }
  }
}
