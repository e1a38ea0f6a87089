import Expressions
import Lanes

/// The questions to a formula with spans in place of pointers.
extension CompiledFormula {
  func value<L: Lane>(at x: Span<L>) -> L { x.withUnsafeBufferPointer { value(at: $0) } }

  func gradient<L: Lane>(at x: Span<L>, into slope: inout MutableSpan<L>) -> L {
    x.withUnsafeBufferPointer { x in slope.withUnsafeMutableBufferPointer { gradient(at: x, into: $0) } }
  }

  func hessianProduct<L: Lane>(at x: Span<L>, with v: Span<L>, into result: inout MutableSpan<L>) {
    x.withUnsafeBufferPointer { x in
      v.withUnsafeBufferPointer { v in
        result.withUnsafeMutableBufferPointer { hessianProduct(at: x, with: v, into: $0) }
      }
    }
  }

  func hessian<L: Lane>(
    at x: Span<L>, into matrix: inout MutableSpan<L>, unit: UnsafeMutableBufferPointer<L>
  ) {
    x.withUnsafeBufferPointer { x in matrix.withUnsafeMutableBufferPointer { hessian(at: x, into: $0, unit: unit) } }
  }
}
