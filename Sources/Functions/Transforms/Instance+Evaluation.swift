import Lanes

extension Evaluator {
  /// An instance of a function. A point of n coordinates costs 2n² operations more than the function's, a gradient 4n²,
  /// and neither allocates up to n = 16 packs or 128 single numbers (1 KiB), where Swift's temporary memory leaves the
  /// stack.
  public init<F: Function>(_ function: F, _ instance: Instance) {
    value = { instance.value(of: function, at: $0) }
    gradient = { instance.gradient(of: function, at: $0, into: &$1) }
  }
}

extension Instance {
  /// f(c + R (x − c − s)).
  @inline(__always)
  func value<F: Function, L: Lane>(of function: F, at x: Span<L>) -> L {
    withUnsafeTemporaryAllocation(of: L.self, capacity: x.count) { memory in
      memory.initialize(repeating: 0)
      var z = memory.mutableSpan
      turn(x, into: &z)
      return function.value(at: z.span)
    }
  }

  /// Writes Rᵀ ∇f(z) with z = c + R (x − c − s), and returns f(z).
  @inline(__always)
  func gradient<F: Function, L: Lane>(of function: F, at x: Span<L>, into gradient: inout MutableSpan<L>) -> L {
    withUnsafeTemporaryAllocation(of: L.self, capacity: x.count) { memory in
      withUnsafeTemporaryAllocation(of: L.self, capacity: x.count) { slopeMemory in
        memory.initialize(repeating: 0)
        slopeMemory.initialize(repeating: 0)
        var z = memory.mutableSpan
        var slope = slopeMemory.mutableSpan
        turn(x, into: &z)
        let value = function.gradient(at: z.span, into: &slope)
        turnBack(slope.span, into: &gradient)
        return value
      }
    }
  }

  /// Writes Rᵀ ∇²f(z) R with z = c + R (x − c − s), n × n, row after row.
  func hessian<F: TwiceDifferentiable>(of function: F, at x: Span<Double>, into hessian: inout MutableSpan<Double>) {
    let n = x.count
    var z = Array(repeating: 0.0, count: n)
    var inner = Array(repeating: 0.0, count: n * n)
    var point = z.mutableSpan
    turn(x, into: &point)
    var matrix = inner.mutableSpan
    function.hessian(at: point.span, into: &matrix)
    // H R, then Rᵀ (H R).
    var half = Array(repeating: 0.0, count: n * n)
    for i in 0..<n {
      for k in 0..<n {
        let entry = inner[i * n + k]
        for j in 0..<n { half[i * n + j] += entry * rotation[k * n + j] }
      }
    }
    for i in 0..<n * n { hessian[i] = 0 }
    for k in 0..<n {
      for i in 0..<n {
        let entry = rotation[k * n + i]
        for j in 0..<n { hessian[i * n + j] += entry * half[k * n + j] }
      }
    }
  }

  /// z = c + R (x − c − s), column after column, which a single run's loop can do several rows at a time.
  @inline(__always)
  private func turn<L: Lane>(_ x: Span<L>, into z: inout MutableSpan<L>) {
    let n = x.count
    let centre = centre.span
    let moved = moved.span
    let transpose = transpose.span
    precondition(z.count == n && centre.count == n && moved.count == n && transpose.count == n * n)
    for i in 0..<n { z[i] = 0 }
    for j in 0..<n {
      let offset = x[j] - L(moved[j])
      for i in 0..<n { z[i] += L(transpose[j * n + i]) * offset }
    }
    for i in 0..<n { z[i] += L(centre[i]) }
  }

  /// g = Rᵀ h.
  @inline(__always)
  private func turnBack<L: Lane>(_ h: Span<L>, into g: inout MutableSpan<L>) {
    let n = h.count
    let rotation = rotation.span
    precondition(g.count == n && rotation.count == n * n)
    for j in 0..<n { g[j] = 0 }
    for i in 0..<n {
      let entry = h[i]
      for j in 0..<n { g[j] += L(rotation[i * n + j]) * entry }
    }
  }
}
