import GSL
import Values

// What is no plane's own: columns that depend on each other.

extension LinearLoss {
  /// The minimum. Where columns of the data depend on each other and no penalty tells their combinations apart, the
  /// shortest of its minimisers is named.
  ///
  /// With A = U diag(σ) Vᵀ the loss is one of y = Vᵀx alone, over as many parameters as A has rank; x = Vy.
  var minimum: ReferenceMinimum {
    guard l1 == 0, l2 == 0 else { return minimumOfIndependent }
    if intercept == .none, examples.features.allSatisfy({ $0 == 0 }) {
      let value = self.value(at: zero.span, over: examples.rows.span)
      return ReferenceMinimum(
        value, at: [zero], .computed("every feature is 0; not unique: no parameter does anything"), isUnique: false)
    }
    guard let (loss, basis) = independent else { return minimumOfIndependent }
    let reduced = loss.minimumOfIndependent
    let points = reduced.points.map { basis * $0 }
    let value = points.first.map { self.value(at: $0.span, over: examples.rows.span) } ?? reduced.value
    guard let value, case .computed(let how) = reduced.provenance else { return reduced }
    if points.isEmpty { return reduced }
    return ReferenceMinimum(
      value, at: points,
      .computed("\(how); not unique: the columns of the data have rank \(basis.columns) of \(parameterCount)"),
      isUnique: false)
  }

  /// The same loss over independent parameters y, and V; `nil` where the parameters are independent already.
  private var independent: (loss: LinearLoss, basis: Matrix)? {
    let matrix = Matrix(design)
    var rank = parameterCount
    if matrix.rows >= matrix.columns {
      do throws(GSLError) {
        _ = try LeastSquares(matrix, examples.targets)
        return nil
      } catch {
        guard case .rankDeficient(let found, _) = error else { return nil }
        rank = found
      }
    }
    guard let parts = try? SingularValues(matrix) else { return nil }
    rank = min(rank, parts.rank)
    let columns = (0..<max(1, rank)).map { parts.right.column($0) }
    let basis = Matrix(columns).transposed
    var loss = self
    loss.intercept = .none
    loss.examples = Examples(features: (matrix * basis).elements, width: basis.columns, targets: examples.targets)
    return (loss, basis)
  }
}
