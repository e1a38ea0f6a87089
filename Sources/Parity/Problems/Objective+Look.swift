import Functions

extension Objective {
  /// f(x) and ∇f(x).
  func look(at x: [Double]) -> (value: Double, gradient: [Double]) {
    var gradient = [Double](repeating: 0, count: x.count)
    let value = Oracle(scalar).watch(x, gradient: &gradient)
    return (value, gradient)
  }

  /// The diagonal of ∇²f(x), or `nil` where the function has no second derivatives.
  func hessianDiagonal(at x: [Double]) -> [Double]? {
    guard let hessian else { return nil }
    var matrix = [Double](repeating: 0, count: x.count * x.count)
    var oracle = Oracle(scalar, hessian: hessian)
    oracle.hessian(at: x, into: &matrix)
    return x.indices.map { matrix[$0 * x.count + $0] }
  }
}
