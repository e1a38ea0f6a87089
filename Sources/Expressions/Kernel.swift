import Lanes

/// A strip of lanes in memory: its elements lie so far apart, not at all where one stands for all.
struct Strip<L: Lane> {
  let base: UnsafeMutablePointer<L>
  let stride: Int

  @inline(__always)
  subscript(i: Int) -> L {
    get { base[i &* stride] }
    nonmutating set { base[i &* stride] = newValue }
  }
}

/// The operations of a tape over strips: one choice of the operation a strip, then a loop that is specialised for it.
///
/// Strips are not checked: the assembler lays them out.
enum Kernel {
  /// Carries out an elementwise operation, or adds to the output `d`.
  @inline(__always)
  static func run<L: Lane>(
    _ operation: Operation, _ count: Int, _ d: Strip<L>, _ a: Strip<L>, _ b: Strip<L>, _ c: Strip<L>
  ) {
    switch operation {
    case .multiplyAdd: for i in 0..<count { d[i] = a[i] * b[i] + c[i] }
    case .multiplySubtract: for i in 0..<count { d[i] = a[i] * b[i] - c[i] }
    case .subtractProduct: for i in 0..<count { d[i] = c[i] - a[i] * b[i] }
    case .add: for i in 0..<count { d[i] = a[i] + b[i] }
    case .subtract: for i in 0..<count { d[i] = a[i] - b[i] }
    case .multiply: for i in 0..<count { d[i] = a[i] * b[i] }
    case .divide: for i in 0..<count { d[i] = a[i] / b[i] }
    case .square: for i in 0..<count { d[i] = a[i] * a[i] }
    case .negate: for i in 0..<count { d[i] = -a[i] }
    case .total: d[0] = total(count) { a[$0] }
    case .totalProduct: d[0] = total(count) { a[$0] * b[$0] }
    case .totalMultiplyAdd: d[0] = total(count) { a[$0] * b[$0] + c[$0] }
    case .accumulate: for i in 0..<count { d[i] += a[i] }
    case .accumulateNegative: for i in 0..<count { d[i] -= a[i] }
    case .accumulateProduct: for i in 0..<count { d[i] += a[i] * b[i] }
    case .accumulateNegativeProduct: for i in 0..<count { d[i] -= a[i] * b[i] }
    default: elementary(operation, count, d, a, b, c)
    }
  }

  /// The sum of so many terms, in their order.
  @inline(__always)
  private static func total<L: Lane>(_ count: Int, _ term: (Int) -> L) -> L {
    var sum: L = 0
    for i in 0..<count { sum += term(i) }
    return sum
  }

  /// The operations that are dear enough for a call of their own.
  @inline(never)
  static func elementary<L: Lane>(
    _ operation: Operation, _ count: Int, _ d: Strip<L>, _ a: Strip<L>, _ b: Strip<L>, _ c: Strip<L>
  ) {
    switch operation {
    case .squareRoot: for i in 0..<count { d[i] = a[i].squareRoot() }
    case .magnitude: for i in 0..<count { d[i] = a[i].magnitude }
    case .floor: for i in 0..<count { d[i] = a[i].roundedDown() }
    case .halfOver: for i in 0..<count { d[i] = (0.5 / a[i]).replacing(with: 0, where: a[i] .== 0) }
    case .sign:
      for i in 0..<count {
        d[i] = a[i].replacing(with: 1, where: (0 as L) .< a[i]).replacing(with: -1, where: a[i] .< 0)
      }
    case .strongMultiply: for i in 0..<count { d[i] = (a[i] * b[i]).replacing(with: 0, where: a[i] .== 0) }
    case .less: for i in 0..<count { d[i] = L(0).replacing(with: 1, where: a[i] .< b[i]) }
    case .lessOrEqual:
      for i in 0..<count { d[i] = L(0).replacing(with: 1, where: (a[i] .< b[i]) .| (a[i] .== b[i])) }
    case .equal: for i in 0..<count { d[i] = L(0).replacing(with: 1, where: a[i] .== b[i]) }
    case .select: for i in 0..<count { d[i] = b[i].replacing(with: c[i], where: a[i] .== 0) }
    case .exp: for i in 0..<count { d[i] = .exp(a[i]) }
    case .log: for i in 0..<count { d[i] = .log(a[i]) }
    case .log10: for i in 0..<count { d[i] = .log10(a[i]) }
    case .sin: for i in 0..<count { d[i] = .sin(a[i]) }
    case .cos: for i in 0..<count { d[i] = .cos(a[i]) }
    case .tan: for i in 0..<count { d[i] = .tan(a[i]) }
    case .atan: for i in 0..<count { d[i] = .atan(a[i]) }
    case .sinh: for i in 0..<count { d[i] = .sinh(a[i]) }
    case .cosh: for i in 0..<count { d[i] = .cosh(a[i]) }
    case .tanh: for i in 0..<count { d[i] = .tanh(a[i]) }
    case .power: for i in 0..<count { d[i] = .pow(a[i], b[i]) }
    default: break
    }
  }

  /// Carries out an operation that a table steers; the result has `count` elements without gaps.
  @inline(never)
  static func run<L: Lane>(
    _ operation: Operation, _ count: Int, _ d: Strip<L>, _ a: Strip<L>, _ b: Strip<L>, _ table: UnsafePointer<Int32>,
    _ entries: Int
  ) {
    switch operation {
    case .spread: for i in 0..<count { d[i] = a[Int(table[i])] }
    case .scatter:
      for i in 0..<count { d[i] = 0 }
      for i in 0..<entries { d[Int(table[i])] += a[i] }
    case .accumulateTable: for i in 0..<entries { d[Int(table[i])] += a[i] }
    case .sum:
      for i in 0..<count {
        var sum: L = 0
        for j in Int(table[i])..<Int(table[i + 1]) { sum += a[j] }
        d[i] = sum
      }
    case .product:
      for i in 0..<count {
        var product: L = 1
        for j in Int(table[i])..<Int(table[i + 1]) { product *= a[j] }
        d[i] = product
      }
    case .prefix, .prefixTangent, .suffix, .suffixTangent:
      for i in 0..<entries - 1 { chain(operation, Int(table[i])..<Int(table[i + 1]), d, a, b) }
    default: break
    }
  }

  /// The products of what comes before or behind in a segment, or their derivatives.
  @inline(__always)
  private static func chain<L: Lane>(
    _ operation: Operation, _ segment: Range<Int>, _ d: Strip<L>, _ a: Strip<L>, _ b: Strip<L>
  ) {
    let isForward = operation == .prefix || operation == .prefixTangent
    let isTangent = operation == .prefixTangent || operation == .suffixTangent
    var (product, tangent): (L, L) = (1, 0)
    for k in 0..<segment.count {
      let j = isForward ? segment.lowerBound + k : segment.upperBound - 1 - k
      d[j] = isTangent ? tangent : product
      if isTangent { tangent = tangent * a[j] + product * b[j] }
      product *= a[j]
    }
  }

  /// An operation on constants; operands of one number stand for all elements.
  static func fold(_ operation: Operation, _ operands: [[Double]], count: Int, table: [Int32] = []) -> [Double] {
    var result = [Double](repeating: 0, count: count)
    var (first, second, third) = (
      operands[0], operands.count > 1 ? operands[1] : [0], operands.count > 2 ? operands[2] : [0]
    )
    result.withUnsafeMutableBufferPointer { result in
      func strip(_ buffer: UnsafeMutableBufferPointer<Double>) -> Strip<Double>? {
        buffer.baseAddress.map { Strip(base: $0, stride: buffer.count == 1 ? 0 : 1) }
      }
      guard let base = result.baseAddress else { return }
      let d = Strip(base: base, stride: 1)
      first.withUnsafeMutableBufferPointer { a in
        second.withUnsafeMutableBufferPointer { b in
          third.withUnsafeMutableBufferPointer { c in
            guard let b = strip(b), let c = strip(c) else { return }
            // A strip without elements is not read.
            let a = strip(a) ?? d
            if operation.isElementwise { return run(operation, count, d, a, b, c) }
            table.withUnsafeBufferPointer { table in
              guard let base = table.baseAddress else { return }
              run(operation, count, d, a, b, base, table.count)
            }
          }
        }
      }
    }
    return result
  }
}
