import Lanes

extension Evaluator {
  /// An instance of a function. A value costs 2n² operations more than the function's, a gradient 4n².
  package init<F: Function>(_ function: F, _ instance: Instance) {
    value = { instance.value(of: function, at: $0) }
    gradient = { instance.gradient(of: function, at: $0, into: &$1) }
  }
}

extension Instance {
  /// f(c + R (x − c − s)).
  @inline(never)
  func value<F: Function, L: Lane>(of function: F, at x: Span<L>) -> L {
    let n = x.count
    return withScratch(of: L.self, 2 * n) { memory in
      var offset = memory.extracting(..<n).mutableSpan
      var z = memory.extracting(n...).mutableSpan
      turn(x, &offset, into: &z)
      return function.value(at: z.span)
    }
  }

  /// Writes Rᵀ ∇f(z) with z = c + R (x − c − s), and returns f(z).
  @inline(never)
  func gradient<F: Function, L: Lane>(of function: F, at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    let n = x.count
    return withScratch(of: L.self, 2 * n) { memory in
      var slope = memory.extracting(..<n).mutableSpan
      var z = memory.extracting(n...).mutableSpan
      turn(x, &slope, into: &z)
      let value = function.gradient(at: z.span, into: &slope)
      multiply(transpose.span, slope.span, into: &gradient)
      return value
    }
  }

  /// Writes Rᵀ ∇²f(z) R with z = c + R (x − c − s), n × n, row after row.
  func hessian<F: TwiceDifferentiable, L: Lane>(of function: F, at x: Span<L>, into hessian: inout MutableSpan<L>) {
    let n = x.count
    withScratch(of: L.self, 2 * (n + n * n)) { memory in
      var offset = memory.extracting(..<n).mutableSpan
      var z = memory.extracting(n..<2 * n).mutableSpan
      var inner = memory.extracting(2 * n..<2 * n + n * n).mutableSpan
      var half = memory.extracting((2 * n + n * n)...).mutableSpan
      turn(x, &offset, into: &z)
      function.hessian(at: z.span, into: &inner)
      // H R, then Rᵀ (H R).
      for i in 0..<n {
        for k in 0..<n {
          for j in 0..<n { half[i * n + j] += inner[i * n + k] * L(rotation[k * n + j]) }
        }
      }
      for i in 0..<n * n { hessian[i] = 0 }
      for i in 0..<n {
        for k in 0..<n {
          for j in 0..<n { hessian[i * n + j] += L(transpose[i * n + k]) * half[k * n + j] }
        }
      }
    }
  }

  /// z = c + R (x − c − s), with x − c − s on the way.
  @inline(__always)
  private func turn<L: Lane>(_ x: Span<L>, _ offset: inout MutableSpan<L>, into z: inout MutableSpan<L>) {
    let n = x.count
    let centre = centre.span
    let moved = moved.span
    precondition(offset.count == n && z.count == n && centre.count == n && moved.count == n)
    for j in 0..<n { offset[j] = x[j] - L(moved[j]) }
    multiply(rotation.span, offset.span, into: &z)
    for i in 0..<n { z[i] += L(centre[i]) }
  }

  /// product = M v for an n × n matrix M, row after row. Four rows at a time, whose sums do not wait for each other;
  /// each is summed in the order of its columns.
  @inline(__always)
  private func multiply<L: Lane>(_ matrix: Span<Double>, _ v: Span<L>, into product: inout MutableSpan<L>) {
    let n = v.count
    precondition(product.count == n && matrix.count == n * n)
    var i = 0
    while i + 4 <= n {
      let r0 = matrix.extracting(i * n..<(i + 1) * n)
      let r1 = matrix.extracting((i + 1) * n..<(i + 2) * n)
      let r2 = matrix.extracting((i + 2) * n..<(i + 3) * n)
      let r3 = matrix.extracting((i + 3) * n..<(i + 4) * n)
      var (s0, s1, s2, s3): (L, L, L, L) = (0, 0, 0, 0)
      for j in 0..<n {
        s0 += L(r0[j]) * v[j]
        s1 += L(r1[j]) * v[j]
        s2 += L(r2[j]) * v[j]
        s3 += L(r3[j]) * v[j]
      }
      (product[i], product[i + 1], product[i + 2], product[i + 3]) = (s0, s1, s2, s3)
      i += 4
    }
    while i < n {
      let row = matrix.extracting(i * n..<(i + 1) * n)
      var sum: L = 0
      for j in 0..<n { sum += L(row[j]) * v[j] }
      product[i] = sum
      i += 1
    }
  }
}
