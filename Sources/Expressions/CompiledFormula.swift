import Lanes

/// A formula at one dimension and with its parameters: tapes of its value, of its value and gradient by reverse mode,
/// and of the product of its Hessian with a vector, by forward over reverse mode.
///
/// The value has the same bits on each of them, and in each lane those of the run alone.
package struct CompiledFormula: Sendable {
  /// What runs, one of its tapes.
  @usableFromInline enum Part: Sendable {
    case value, gradient, product
  }

  /// Held as one reference, so that whoever takes a formula out of an optional counts one and not nine.
  private final class Tapes: Sendable {
    let value, gradient, product: Tape

    init(value: Tape, gradient: Tape, product: Tape) {
      (self.value, self.gradient, self.product) = (value, gradient, product)
    }
  }

  private let tapes: Tapes
  /// How many numbers it is a function of.
  package let inputs: Int
  /// How many numbers an evaluation of value and gradient computes.
  package let size: Int

  init(_ graph: Graph, root: Int, inputs: Int) {
    var graph = graph
    self.inputs = inputs
    let value = Assembler.tape(graph, root: root)
    let contributions = graph.gradient(of: root)
    let gradient = Assembler.tape(graph, root: root, contributions)
    size = gradient.instructions.reduce(0) { $0 + Int($1.count) }
    let tangents = graph.tangents(of: contributions.map(\.node))
    let curved = contributions.compactMap { contribution in
      tangents[contribution.node].map { Contribution(table: contribution.table, space: contribution.space, node: $0) }
    }
    tapes = Tapes(value: value, gradient: gradient, product: Assembler.tape(graph, root: nil, curved))
  }

  /// f(x), x having `inputs` numbers; NaN for another count.
  @inlinable @inline(__always)
  package func value<L: Lane>(at x: UnsafeBufferPointer<L>) -> L {
    guard x.count == inputs, let point = x.baseAddress else { return L(Double.nan) }
    return run(.value, at: point, along: point, into: nil)
  }

  /// Writes ∇f(x) to `slope` and returns f(x).
  @inlinable @inline(__always)
  package func gradient<L: Lane>(at x: UnsafeBufferPointer<L>, into slope: UnsafeMutableBufferPointer<L>) -> L {
    guard x.count == inputs, slope.count == inputs, let point = x.baseAddress else { return L(Double.nan) }
    return run(.gradient, at: point, along: point, into: slope.baseAddress)
  }

  /// Writes ∇²f(x) v.
  @inlinable @inline(__always)
  package func hessianProduct<L: Lane>(
    at x: UnsafeBufferPointer<L>, with v: UnsafeBufferPointer<L>, into result: UnsafeMutableBufferPointer<L>
  ) {
    guard x.count == inputs, v.count == inputs, result.count == inputs, let point = x.baseAddress,
      let direction = v.baseAddress
    else { return }
    _ = run(.product, at: point, along: direction, into: result.baseAddress)
  }

  /// Writes ∇²f(x), row after row: the products with the unit vectors, of which `unit` has room for one.
  @inlinable @inline(__always)
  package func hessian<L: Lane>(
    at x: UnsafeBufferPointer<L>, into matrix: UnsafeMutableBufferPointer<L>, unit: UnsafeMutableBufferPointer<L>
  ) {
    guard x.count == inputs, matrix.count == inputs * inputs, unit.count == inputs, let point = x.baseAddress,
      let rows = matrix.baseAddress, let direction = unit.baseAddress
    else { return }
    for i in 0..<inputs { direction[i] = 0 }
    for row in 0..<inputs {
      direction[row] = 1
      _ = run(.product, at: point, along: direction, into: rows + row * inputs)
      direction[row] = 0
    }
  }
}

// The loops over instructions are compiled here, once for each of the two widths that run; what is inlined above picks
// one of them, so that nothing unspecialised keeps a pack on its stack.

extension CompiledFormula {
  @inlinable @inline(__always)
  func run<L: Lane>(
    _ part: Part, at point: UnsafePointer<L>, along direction: UnsafePointer<L>, into output: UnsafeMutablePointer<L>?
  ) -> L {
    if L.self == Double.self {
      let value = runAlone(part, bound(point), bound(direction), bound(output))
      return unsafeBitCast(value, to: L.self)
    }
    if L.self == Pack.self {
      let value = runPacked(part, bound(point), bound(direction), bound(output))
      return unsafeBitCast(value, to: L.self)
    }
    return runAny(part, point, direction, output)
  }

  @usableFromInline @inline(never)
  func runAlone(
    _ part: Part, _ point: UnsafePointer<Double>, _ direction: UnsafePointer<Double>,
    _ output: UnsafeMutablePointer<Double>?
  ) -> Double { carriedOut(part, point, direction, output) }

  @usableFromInline @inline(never)
  func runPacked(
    _ part: Part, _ point: UnsafePointer<Pack>, _ direction: UnsafePointer<Pack>, _ output: UnsafeMutablePointer<Pack>?
  ) -> Pack { carriedOut(part, point, direction, output) }

  @usableFromInline @inline(never)
  func runAny<L: Lane>(
    _ part: Part, _ point: UnsafePointer<L>, _ direction: UnsafePointer<L>, _ output: UnsafeMutablePointer<L>?
  ) -> L { carriedOut(part, point, direction, output) }

  @inline(__always)
  private func carriedOut<L: Lane>(
    _ part: Part, _ point: UnsafePointer<L>, _ direction: UnsafePointer<L>, _ output: UnsafeMutablePointer<L>?
  ) -> L {
    switch part {
    case .value: return carriedOut(tapes.value, point, direction, output)
    case .gradient: return carriedOut(tapes.gradient, point, direction, output)
    case .product: return carriedOut(tapes.product, point, direction, output)
    }
  }

  @inline(never)
  private func carriedOut<L: Lane>(
    _ tape: Tape, _ point: UnsafePointer<L>, _ direction: UnsafePointer<L>, _ output: UnsafeMutablePointer<L>?
  ) -> L {
    guard let memory = workspace(of: L.self, tape.memory) else { return L(Double.nan) }
    if let output {
      for i in 0..<inputs { output[i] = 0 }
    }
    return tape.run(in: memory, at: point, along: direction, into: output ?? memory)
  }

  @inlinable @inline(__always)
  func bound<From, To>(_ pointer: UnsafePointer<From>) -> UnsafePointer<To> {
    UnsafeRawPointer(pointer).assumingMemoryBound(to: To.self)
  }

  @inlinable @inline(__always)
  func bound<From, To>(_ pointer: UnsafeMutablePointer<From>?) -> UnsafeMutablePointer<To>? {
    UnsafeMutableRawPointer(pointer)?.assumingMemoryBound(to: To.self)
  }
}
