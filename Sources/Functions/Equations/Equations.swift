import GSL
import Lanes
import Values

/// n equations F(x) = 0 in n unknowns, as a function to be minimised by any method and to be solved by those that ask
/// for the residuals themselves:
///
///     f(x) = ‖F(x)‖₂          ∇f(x) = J(x)ᵀ F(x) / ‖F(x)‖₂, and 0 where F(x) = 0
///
/// The minimum is 0, at the roots.
package protocol Equations: Function {
  /// Writes F(x), n numbers.
  func residuals<L: Lane>(at x: Span<L>, into residuals: inout MutableSpan<L>)
  /// Writes J(x) with Jᵢⱼ = ∂Fᵢ/∂xⱼ, n × n numbers row after row.
  func jacobian<L: Lane>(at x: Span<L>, into jacobian: inout MutableSpan<L>)
}

extension Equations {
  package static var instances: Instances { .none }
  package static var oracles: Set<OracleKind> { [.residuals] }
  package func answers<L: Lane>(on instance: Instance?) -> Answers<L> {
    var answers = Answers<L>()
    answers.residuals = Residuals(of: self)
    return answers
  }

  package func value<L: Lane>(at x: Span<L>) -> L {
    withScratch(of: L.self, x.count) { memory in
      var residuals = memory.mutableSpan
      self.residuals(at: x, into: &residuals)
      return norm(of: residuals.span)
    }
  }

  package func gradient<L: Lane>(at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    let n = x.count
    return withScratch(of: L.self, n + n * n) { memory in
      var residuals = memory.extracting(..<n).mutableSpan
      var jacobian = memory.extracting(n...).mutableSpan
      self.residuals(at: x, into: &residuals)
      self.jacobian(at: x, into: &jacobian)
      let norm = norm(of: residuals.span)
      let isRoot = norm .== 0
      for j in 0..<n {
        var sum: L = 0
        for i in 0..<n { sum += jacobian[i * n + j] * residuals[i] }
        gradient[j] = (sum / norm).replacing(with: 0, where: isRoot)
      }
      return norm
    }
  }
}

extension Equations {
  /// The root to which GSL's `hybridsj` comes from a start; `nil` where it comes to none.
  func root(from start: [Double]) -> [Double]? {
    guard let end = try? solve(from: start), value(at: end.span) <= 1e-10 * max(1, value(at: start.span)) else {
      return nil
    }
    return end
  }

  private func solve(from start: [Double]) throws -> [Double] {
    let write: Multiroots.Residuals = { residuals(at: $0, into: &$1) }
    let writeJacobian: Multiroots.Jacobian = { jacobian(at: $0, into: &$1) }
    let finder = Multiroots.WithJacobian(.hybridSJ, start: start)
    try finder.begin(residuals: write, jacobian: writeJacobian)
    for _ in 0..<1000 {
      if finder.residualNorm == 0 { break }
      if try !finder.iterate(residuals: write, jacobian: writeJacobian) { break }
    }
    return finder.point
  }
}

/// ‖r‖₂; of one number its magnitude, which neither overflows nor vanishes.
@inline(__always)
func norm<L: Lane>(of r: Span<L>) -> L {
  if r.count == 1 { return r[0].magnitude }
  var squares: L = 0
  for i in 0..<r.count { squares += r[i] * r[i] }
  return squares.squareRoot()
}

extension Residuals {
  /// Of equations, n of them.
  init<F: Equations>(of function: F) {
    count = function.dimension
    write = { function.residuals(at: $0, into: &$1) }
    writeJacobian = { function.jacobian(at: $0, into: &$1) }
  }
}
