import GSL

extension Objective {
  /// How f bends at a point: the eigenvalues of its Hessian, descending, and the directions that belong to them, of
  /// length 1; `nil` where it has no second derivatives, or they are not finite.
  package func curvatures(at x: [Double]) -> (values: [Double], directions: [[Double]])? {
    guard x.count == dimension, let rows = hessian(at: x), let eigen = try? SymmetricEigen(Matrix(rows)) else {
      return nil
    }
    return (eigen.values, (0..<dimension).map { eigen.vectors.column($0) })
  }
}
