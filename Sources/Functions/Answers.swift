import GSL
import Lanes
import Values

/// What a function answers beyond value and gradient, to one run or to a pack of them; each is absent where it has no
/// such thing. What is no function of x is the same at every width.
@usableFromInline package struct Answers<L: Lane>: Sendable {
  /// ∇²f, n × n.
  package var hessian: Hessian<L>?
  /// F and its Jacobian, of equations F(x) = 0.
  package var residuals: Residuals<L>?
  /// r and its Jacobian, of a sum of squares f = Σ rᵢ².
  package var squares: Residuals<L>?
  /// The exact minimiser along each coordinate.
  package var coordinateStep: CoordinateStep<L>?
  /// The minimiser of a bound that is a sum over the coordinates.
  package var upperBound: UpperBound<L>?
  /// The smooth part and the rest of it, of a sum of the two.
  @usableFromInline package var split: Split<L>?
  /// The loss over some of the rows of a model's data.
  package var rows: RowEvaluator<L>?
  /// A and b, of a linear system Ax = b.
  package var system: LinearEquations?
  /// A, of an eigenproblem.
  package var matrix: Matrix?
  /// A, of the subspace that the columns in x span.
  package var subspace: Matrix?
  /// An interval at whose ends F has opposite signs, of one equation in one unknown.
  package var bracket: ClosedRange<Double>?
  /// What the order of convergence at the root depends on, of one equation in one unknown.
  package var rootShape: RootShape?
  /// d*: how far one must climb from the deepest minimum that is not global, where that is known.
  package var depth: Double?
  package init() {}

  /// What there is.
  package var kinds: Set<OracleKind> {
    let all: [(OracleKind, Bool)] = [
      (.hessian, hessian != nil), (.residuals, residuals != nil), (.squares, squares != nil),
      (.system, system != nil), (.matrix, matrix != nil), (.coordinateStep, coordinateStep != nil),
      (.bracket, bracket != nil), (.prox, split != nil), (.upperBound, upperBound != nil),
      (.subspace, subspace != nil),
    ]
    return Set(all.filter(\.1).map(\.0))
  }
}

/// How equations look about their root, on which the order of convergence hangs.
package struct RootShape: Sendable, Equatable {
  /// m, where F vanishes as the m-th power of the distance: 1 where the Jacobian is regular.
  package let multiplicity: Int
  /// Whether F″ is 0 at the root of one equation, and F‴ is not.
  package let isInflection: Bool

  init(multiplicity: Int = 1, isInflection: Bool = false) {
    self.multiplicity = multiplicity
    self.isInflection = isInflection
  }
}

/// r: Rⁿ → Rᵐ and its Jacobian, erased to one call each.
package struct Residuals<L: Lane>: Sendable {
  /// m.
  package let count: Int
  /// Writes r(x), m numbers.
  let write: @Sendable (Span<L>, inout MutableSpan<L>) -> Void
  /// Writes J(x) with Jᵢⱼ = ∂rᵢ/∂xⱼ, m × n row after row.
  let writeJacobian: @Sendable (Span<L>, inout MutableSpan<L>) -> Void
}

/// A square linear system Ax = b.
package struct LinearEquations: Sendable, Equatable {
  /// A, n × n.
  package let matrix: Matrix
  /// b, n numbers.
  package let rightSide: [Double]

  /// The system Ax = b of an n × n matrix and n numbers.
  package init(_ matrix: Matrix, _ rightSide: [Double]) {
    precondition(
      matrix.isSquare && matrix.rows == rightSide.count,
      "a \(matrix.rows) × \(matrix.columns) matrix with \(rightSide.count) numbers on the right side")
    self.matrix = matrix
    self.rightSide = rightSide
  }
}

/// Second derivatives erased to one call.
package struct Hessian<L: Lane>: Sendable {
  let write: @Sendable (Span<L>, inout MutableSpan<L>) -> Void

  init<F: TwiceDifferentiable>(_ function: F, _ instance: Instance? = nil) {
    if let instance {
      write = { instance.hessian(of: function, at: $0, into: &$1) }
    } else {
      write = { function.hessian(at: $0, into: &$1) }
    }
  }
}

/// Exact minimisation along a coordinate, erased to one call.
package struct CoordinateStep<L: Lane>: Sendable {
  /// The xᵢ at which f is least when the other coordinates stay.
  let minimum: @Sendable (_ i: Int, _ x: Span<L>) -> L

  init(_ minimum: @escaping @Sendable (Int, Span<L>) -> L) { self.minimum = minimum }

  /// Of a quadratic function: xᵢ − gᵢ/Hᵢᵢ.
  init<F: QuadraticFunction>(_ function: F, _ instance: Instance?) {
    let evaluator = instance.map { Evaluator<L>(function, $0) } ?? Evaluator<L>(function)
    let turned = instance.map { _ in Curvatures(Hessian(function, instance), dimension: function.dimension) }
    minimum = { i, x in
      withScratch(of: L.self, x.count) { memory in
        var slope = memory.mutableSpan
        _ = evaluator.gradient(x, &slope)
        return x[i] - slope[i] / L(turned?[i] ?? function.curvature(i))
      }
    }
  }
}

/// The diagonal of a Hessian that is the same everywhere, computed when it is first asked for: it takes n² numbers.
private final class Curvatures: Sendable {
  private let hessian: Hessian<Double>
  private let dimension: Int
  private let known = Locked<[Double]?>(nil)

  init(_ hessian: Hessian<Double>, dimension: Int) {
    self.hessian = hessian
    self.dimension = dimension
  }

  subscript(i: Int) -> Double {
    known.withLock { known in
      if let known { return known[i] }
      let n = dimension
      var matrix = [Double].zeros(n * n)
      let origin = [Double].zeros(n)
      var span = matrix.mutableSpan
      hessian.write(origin.span, &span)
      let diagonal = (0..<n).map { matrix[$0 * n + $0] }
      known = diagonal
      return diagonal[i]
    }
  }
}
