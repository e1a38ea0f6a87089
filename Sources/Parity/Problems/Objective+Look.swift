import Functions

extension Objective {
  /// The diagonal of ∇²f(x), or `nil` where the function has no second derivatives.
  func hessianDiagonal(at x: [Double]) -> [Double]? {
    hessian(at: x).map { rows in rows.indices.map { rows[$0][$0] } }
  }
}
