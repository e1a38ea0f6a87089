import GSL
import Lanes
import Values

/// n linear equations in n unknowns.
///
///     Ax = b,   f(x) = ‖b − Ax‖₂          minimum 0 at A⁻¹b
///
/// `matrix` names A, or `rows` gives it, row after row; `rightSide` gives b. The solution is GSL's, by LU factors with
/// partial pivoting; its relative error is of the order of A's condition number times 10⁻¹⁶. Where A is singular, the
/// minimum is that of least squares: 0 where b is in the range of A, and not unique. The start is 0.
///
/// The minimum of f along a coordinate is at xᵢ + aᵢᵀ(b − Ax)/‖aᵢ‖², aᵢ being column i of A.
///
/// Y. Saad, *Iterative Methods for Sparse Linear Systems*, 2nd ed., SIAM 2003, chapter 4.
package struct LinearSystem: Equations {
  package static let name = "linearSystem"
  package static let title = "Linear system"
  package static let formula = "‖b − Ax‖₂"
  package static let source = "Y. Saad, Iterative Methods for Sparse Linear Systems (2003), chapter 4"
  package static let dimensions = Dimensions.atLeast(1)
  package static let properties: [Property] = [.nonsmooth, .convex, .unimodal]
  package static let oracles: Set<OracleKind> = [.residuals, .system, .coordinateStep]
  package static let settings: [Setting<Self>] = [
    .choice("matrix", \.choice.matrix, "which matrix A; \"rows\" for one of one's own"),
    .rows("rows", \.choice.rows, "the rows of A, where `matrix` is \"rows\""),
    .numbers("rightSide", \.rightSide, .any, "b; empty: that of the matrix, else the sums of its rows"),
    .integer("seed", \.choice.seed, .between(0, 1_000_000_000), "seed of the random matrices"),
  ]
  /// Which matrix A is.
  package var choice = MatrixChoice()
  /// b, n numbers; empty for that of the matrix, else the sums of its rows.
  package var rightSide: [Double] = []
  /// A and b, once the dimension is known.
  private(set) var system = LinearEquations(.identity(1), [0])
  private var transpose = Matrix.identity(1)
  package var dimension = 2
  package init() {}

  package var dimensions: Dimensions { choice.dimensions }

  package func problems() -> [SettingProblem] {
    let problems = choice.problems
    if !problems.isEmpty || rightSide.isEmpty || choice.dimensions.contains(rightSide.count) { return problems }
    let message = "`rightSide` must have as many numbers as the matrix has rows, not \(rightSide.count)"
    return [SettingProblem(key: "rightSide", message: message)]
  }

  package mutating func prepare(dimension n: Int, instance: Int) {
    dimension = n
    let matrix = choice.make(n)
    var b = rightSide.isEmpty ? choice.matrix.rightSide(matrix) : Array(rightSide.prefix(n))
    b += Array(repeating: 0, count: n - b.count)
    system = LinearEquations(matrix, b)
    transpose = matrix.transposed
  }

  package func residuals<L: Lane>(at x: Span<L>, into residuals: inout MutableSpan<L>) {
    let n = x.count
    let a = system.matrix.elements.span
    let b = system.rightSide.span
    precondition(residuals.count == n && a.count == n * n && b.count == n)
    for i in 0..<n {
      var sum = L(b[i])
      for j in 0..<n { sum -= L(a[i * n + j]) * x[j] }
      residuals[i] = sum
    }
  }

  /// The residuals are b − Ax, so −A.
  package func jacobian<L: Lane>(at x: Span<L>, into jacobian: inout MutableSpan<L>) {
    let a = system.matrix.elements.span
    precondition(jacobian.count == a.count)
    for i in 0..<a.count { jacobian[i] = -L(a[i]) }
  }

  /// xᵢ + aᵢᵀ(b − Ax)/‖aᵢ‖².
  private func coordinateMinimum<L: Lane>(_ i: Int, _ x: Span<L>) -> L {
    let n = x.count
    return withScratch(of: L.self, n) { memory in
      var residuals = memory.mutableSpan
      self.residuals(at: x, into: &residuals)
      var overlap: L = 0
      var squares = 0.0
      for k in 0..<n {
        let entry = transpose.elements[i * n + k]
        overlap += L(entry) * residuals[k]
        squares += entry * entry
      }
      return squares > 0 ? x[i] + overlap / L(squares) : x[i]
    }
  }

  package func answers<L: Lane>(on instance: Instance?) -> Answers<L> {
    var answers = Answers<L>()
    answers.residuals = Residuals(of: self)
    answers.system = system
    answers.coordinateStep = CoordinateStep { coordinateMinimum($0, $1) }
    return answers
  }

  package var layout: Layout { Layout(column: "solution", dimension) }
  package var domain: [ClosedRange<Double>] { Array(repeating: -10...10, count: dimension) }
  package var start: [Double] { Array(repeating: 0, count: dimension) }

  package var minimum: ReferenceMinimum {
    let size = norm(of: system.rightSide.span)
    if let factors = try? LUFactors(system.matrix), let x = try? factors.solve(system.rightSide),
      value(at: x.span) <= 1e-8 * size
    {
      return ReferenceMinimum(0, at: [x], .computed("the solution by GSL's LU factors"))
    }
    guard let singular = try? SingularValues(system.matrix) else {
      return .none("an entry of the matrix is not finite")
    }
    let x = singular.leastSquares(system.rightSide)
    let least = value(at: x.span)
    return ReferenceMinimum(
      least <= 1e-12 * size ? 0 : least, at: [x],
      .computed(
        "least squares by GSL's singular values: the matrix has rank \(singular.rank) of \(dimension), "
          + "and the minimiser is not unique"), isUnique: false)
  }
}
