import GSL
import Lanes
import Values

/// The eigenvectors of a square matrix.
///
///     f(v) = ‖Au − ρu‖₂,   u = v/‖v‖₂,   ρ = uᵀAu          minimum 0 at every eigenvector
///     ∇f(v) = P(AᵀAu − ρ(A + Aᵀ)u)/(f ‖v‖₂),   P = I − uuᵀ, and 0 where f = 0
///
/// ρ is Rayleigh's quotient. For a symmetric matrix some eigenvalue is as near to ρ as f, and where the vector is wrong by
/// δ, ρ is wrong by δ²: B. N. Parlett, *The Symmetric Eigenvalue Problem*, SIAM 1998, sections 1.4 and 4.5. The reference
/// is GSL's decomposition of a symmetric matrix; of another the minimum alone is known. The start is (1, …, 1), which a
/// symmetric matrix of even order may hold orthogonal to its dominant eigenvector: then power iteration misses it.
public struct Eigenproblem: Function {
  public static let name = "eigenproblem"
  public static let title = "Eigenproblem"
  public static let formula = "‖Au − ρu‖₂, u = v/‖v‖₂, ρ = uᵀAu"
  public static let source = "B. N. Parlett, The Symmetric Eigenvalue Problem (1998), chapter 4"
  public static let dimensions = Dimensions.atLeast(1)
  public static let properties: [Property] = [.nonsmooth, .multimodal]
  public static let hasInstances = false
  public static let settings: [Setting<Self>] = [
    .choice("matrix", \.choice.matrix, "which matrix A; \"rows\" for one of one's own"),
    .rows("rows", \.choice.rows, "the rows of A, where `matrix` is \"rows\""),
    .integer("seed", \.choice.seed, .between(0, 1_000_000_000), "seed of the random matrices"),
  ]
  /// Which matrix A is.
  public var choice = MatrixChoice()
  private(set) var matrix = Matrix.identity(1)
  private var transpose = Matrix.identity(1)
  public init() {}

  public var dimensions: Dimensions { choice.dimensions }
  public func problems() -> [SettingProblem] { choice.problems }

  public mutating func prepare(dimension: Int) {
    matrix = choice.make(dimension)
    transpose = matrix.transposed
  }

  public func value<L: Lane>(at x: Span<L>) -> L {
    let n = x.count
    return withScratch(of: L.self, 2 * n) { memory in
      var u = memory.extracting(..<n).mutableSpan
      var residual = memory.extracting(n...).mutableSpan
      return decompose(x, &u, &residual).norm
    }
  }

  public func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    let n = x.count
    return withScratch(of: L.self, 2 * n) { memory in
      var u = memory.extracting(..<n).mutableSpan
      var residual = memory.extracting(n...).mutableSpan
      let (length, quotient, norm) = decompose(x, &u, &residual)
      // With r = Au − ρu: AᵀAu − ρ(A + Aᵀ)u = Aᵀr − ρr − ρ²u, and P takes away what lies along u.
      let columns = transpose.elements.span
      var along: L = 0
      for i in 0..<n {
        var sum: L = 0
        for j in 0..<n { sum += L(columns[i * n + j]) * residual[j] }
        gradient[i] = sum - quotient * residual[i]
        along += u[i] * gradient[i]
      }
      let scale = (1 / (norm * length)).replacing(with: 0, where: norm .== 0)
      for i in 0..<n { gradient[i] = scale * (gradient[i] - along * u[i]) }
      return norm
    }
  }

  /// u and Au − ρu of a vector; ‖v‖, ρ and ‖Au − ρu‖.
  @inline(__always)
  private func decompose<L: Lane>(
    _ v: Span<L>, _ u: inout MutableSpan<L>, _ residual: inout MutableSpan<L>
  ) -> (length: L, quotient: L, norm: L) {
    let n = v.count
    let rows = matrix.elements.span
    precondition(rows.count == n * n)
    var squares: L = 0
    for i in 0..<n { squares += v[i] * v[i] }
    let length = squares.squareRoot()
    for i in 0..<n { u[i] = v[i] / length }
    var quotient: L = 0
    for i in 0..<n {
      var sum: L = 0
      for j in 0..<n { sum += L(rows[i * n + j]) * u[j] }
      residual[i] = sum
      quotient += u[i] * sum
    }
    var norm: L = 0
    for i in 0..<n {
      residual[i] -= quotient * u[i]
      norm += residual[i] * residual[i]
    }
    return (length, quotient, norm.squareRoot())
  }

  public func domain(dimension: Int) -> [ClosedRange<Double>] { Array(repeating: -1...1, count: dimension) }
  public func start(dimension: Int) -> [Double] { Array(repeating: 1, count: dimension) }

  public func minimum(dimension: Int) -> ReferenceMinimum {
    guard matrix.isSymmetric, let eigen = try? SymmetricEigen(matrix) else { return ReferenceMinimum(0, at: []) }
    let vectors = (0..<dimension).map { eigen.vectors.column($0) }
    return ReferenceMinimum(0, at: vectors, .computed("the eigenvectors by GSL's symmetric QR"))
  }
}

extension FunctionKind {
  static let eigenproblem = FunctionKind(Eigenproblem.self, oracles: [.matrix]) { function, _, _ in
    var answers = Answers()
    answers.matrix = function.matrix
    return answers
  }
}
