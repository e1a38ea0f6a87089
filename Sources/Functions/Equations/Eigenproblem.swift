import GSL
import Lanes
import Values

/// The eigenvectors of a square matrix.
///
///     f(v) = ‖Au − ρu‖₂,   u = v/‖v‖₂,   ρ = uᵀAu          minimum 0 at every eigenvector
///     ∇f(v) = P(AᵀAu − ρ(A + Aᵀ)u)/(f ‖v‖₂),   P = I − uuᵀ, and 0 where f = 0
///
/// ρ is Rayleigh's quotient. For a symmetric matrix some eigenvalue is as near to ρ as f, and where the vector is wrong
/// by δ, ρ is wrong by δ²: B. N. Parlett, *The Symmetric Eigenvalue Problem*, SIAM 1998, sections 1.4 and 4.5. The
/// reference is GSL's decomposition of a symmetric matrix; of another the minimum alone is known, and there is none
/// where no eigenvalue is real. The start is (1, …,
/// 1), which a symmetric matrix of even order may hold orthogonal to its dominant eigenvector: then power iteration
/// misses it.
package struct Eigenproblem: Function {
  package static let name = "eigenproblem"
  package static let title = "Eigenproblem"
  package static let formula = "‖Au − ρu‖₂, u = v/‖v‖₂, ρ = uᵀAu"
  package static let source = "B. N. Parlett, The Symmetric Eigenvalue Problem (1998), chapter 4"
  package static let dimensions = Dimensions.atLeast(1)
  package static let properties: [Property] = [.nonsmooth, .multimodal]
  package static let instances = Instances.none
  package static let oracles: Set<OracleKind> = [.matrix]
  package static let settings: [Setting<Self>] = [
    .choice("matrix", \.choice.matrix, "which matrix A; \"rows\" for one of one's own"),
    .rows("rows", \.choice.rows, "the rows of A, where `matrix` is \"rows\""),
    .integer("seed", \.choice.seed, .between(0, 1_000_000_000), "seed of the random matrices"),
  ]
  /// Which matrix A is.
  package var choice = MatrixChoice()
  private var residual = RayleighResidual(.identity(1))
  var matrix: Matrix { residual.matrix }
  package var dimension = 2
  package init() {}

  package var dimensions: Dimensions { choice.dimensions }
  package func problems() -> [SettingProblem] { choice.problems }

  package mutating func prepare(dimension: Int, instance: Int) {
    self.dimension = dimension
    residual = RayleighResidual(choice.make(dimension))
  }

  package func answers<L: Lane>(on instance: Instance?) -> Answers<L> {
    var answers = Answers<L>()
    answers.matrix = matrix
    return answers
  }

  package func value<L: Lane>(at x: Span<L>) -> L { residual.value(at: x) }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    residual.gradient(at: x, into: &gradient)
  }

  package var layout: Layout { Layout(column: "eigenvector", dimension) }
  package var domain: [ClosedRange<Double>] { Array(repeating: -1...1, count: dimension) }
  package var start: [Double] { Array(repeating: 1, count: dimension) }

  package var minimum: ReferenceMinimum {
    guard matrix.isSymmetric else {
      guard let values = try? matrix.eigenvalues() else { return .none("GSL finds no eigenvalues of the matrix") }
      // A defective real eigenvalue may come as a pair that is apart by the root of the rounding.
      let rounding = (Double(dimension) * .ulpOfOne).squareRoot() * matrix.elements.reduce(0) { max($0, abs($1)) }
      let isReal = values.contains { abs($0.imaginary) <= rounding }
      return isReal ? ReferenceMinimum(0, at: []) : .none("the matrix has no real eigenvalue")
    }
    guard let eigen = try? SymmetricEigen(matrix) else { return ReferenceMinimum(0, at: []) }
    let vectors = (0..<dimension).map { eigen.vectors.column($0) }
    return ReferenceMinimum(0, at: vectors, .computed("the eigenvectors by GSL's symmetric QR"))
  }
}
