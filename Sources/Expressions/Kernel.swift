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

/// One instruction of a tape with the memory that it works on.
struct Kernel<L: Lane> {
  let instruction: UnsafePointer<Tape.Instruction>
  /// Where each base begins, in the order of `Tape.Base`.
  let bases: UnsafePointer<UnsafeMutablePointer<L>>
  /// The tables of the tape.
  let tables: UnsafePointer<Int32>

  @inline(__always)
  private func strip(_ operand: Tape.Operand) -> Strip<L> {
    Strip(base: bases[Int(operand.base.rawValue)] + Int(operand.offset), stride: Int(operand.stride))
  }

  private var d: Strip<L> { @inline(__always) get { strip(instruction.pointee.d) } }
  private var a: Strip<L> { @inline(__always) get { strip(instruction.pointee.a) } }
  private var b: Strip<L> { @inline(__always) get { strip(instruction.pointee.b) } }
  private var c: Strip<L> { @inline(__always) get { strip(instruction.pointee.c) } }
  private var count: Int { @inline(__always) get { Int(instruction.pointee.count) } }

  /// Carries it out: one choice of the operation a strip, then a loop that is specialised for it.
  ///
  /// Strips are not checked: the assembler lays them out.
  @inline(__always)
  func run() {
    switch instruction.pointee.operation {
    case .multiplyAdd: multiplyAdd()
    case .multiplySubtract: multiplySubtract()
    case .subtractProduct: subtractProduct()
    case .add: add()
    case .subtract: subtract()
    case .multiply: multiply()
    case .divide: divide()
    case .square: square()
    case .negate: negate()
    case .total: total()
    case .totalProduct: totalProduct()
    case .totalMultiplyAdd: totalMultiplyAdd()
    case .accumulate: accumulate()
    case .accumulateNegative: accumulateNegative()
    case .accumulateProduct: accumulateProduct()
    case .accumulateNegativeProduct: accumulateNegativeProduct()
    case .accumulateTriple: accumulateTriple()
    case .accumulateNegativeTriple: accumulateNegativeTriple()
    case .multiplyProduct: multiplyProduct()
    case .spread, .scatter, .sum, .product, .prefix, .suffix, .prefixTangent, .suffixTangent, .accumulateTable:
      steered()
    default: elementary()
    }
  }
}

// A call of its own for each operation: together they would not leave a register to any.

extension Kernel {
  @inline(never) private func add() { map { $0 + $1 } }
  @inline(never) private func subtract() { map { $0 - $1 } }
  @inline(never) private func multiply() { map { $0 * $1 } }
  @inline(never) private func divide() { map { $0 / $1 } }
  @inline(never) private func square() { map { $0 * $0 } }
  @inline(never) private func negate() { map { -$0 } }
  @inline(never) private func multiplyAdd() { map { $0 * $1 + $2 } }
  @inline(never) private func multiplySubtract() { map { $0 * $1 - $2 } }
  @inline(never) private func subtractProduct() { map { $2 - $0 * $1 } }
  @inline(never) private func total() { sum { a, _, _ in a } }
  @inline(never) private func totalProduct() { sum { a, b, _ in a * b } }
  @inline(never) private func totalMultiplyAdd() { sum { $0 * $1 + $2 } }
  @inline(never) private func multiplyProduct() { map { $2 * ($0 * $1) } }
  @inline(never) private func accumulate() { collect { d, a, _, _ in d += a } }
  @inline(never) private func accumulateNegative() { collect { d, a, _, _ in d -= a } }
  @inline(never) private func accumulateProduct() { collect { d, a, b, _ in d += a * b } }
  @inline(never) private func accumulateNegativeProduct() { collect { d, a, b, _ in d -= a * b } }
  @inline(never) private func accumulateTriple() { collect { $0 += $1 * $2 * $3 } }
  @inline(never) private func accumulateNegativeTriple() { collect { $0 -= $1 * $2 * $3 } }

  /// Goes through the strips with what is read once where it can be: an operand that stands for all elements, and one
  /// that is both factors.
  @inline(__always)
  private func each(_ body: (UnsafeMutablePointer<L>, L, L, L) -> Void) {
    let (a, b, c) = (a, b, c)
    let isSquare = a.base == b.base && a.stride == b.stride
    let first = a.base.pointee
    let last = c.base.pointee
    if isSquare && c.stride == 0 {
      walk { d, i in
        let factor = a[i]
        body(d, factor, factor, last)
      }
    } else if isSquare {
      walk { d, i in
        let factor = a[i]
        body(d, factor, factor, c[i])
      }
    } else if a.stride == 0 {
      walk { d, i in body(d, first, b[i], c[i]) }
    } else {
      walk { d, i in body(d, a[i], b[i], c[i]) }
    }
  }

  @inline(__always)
  private func walk(_ body: (UnsafeMutablePointer<L>, Int) -> Void) {
    let d = d
    for i in 0..<count { body(d.base + i &* d.stride, i) }
  }

  @inline(__always)
  private func map(_ f: (L) -> L) {
    let a = a
    walk { d, i in d.pointee = f(a[i]) }
  }

  @inline(__always)
  private func map(_ f: (L, L) -> L) { each { d, a, b, _ in d.pointee = f(a, b) } }

  @inline(__always)
  private func map(_ f: (L, L, L) -> L) { each { d, a, b, c in d.pointee = f(a, b, c) } }

  /// Sums terms in their order.
  @inline(__always)
  private func sum(_ term: (L, L, L) -> L) {
    var sum: L = 0
    each { _, a, b, c in sum += term(a, b, c) }
    d.base.pointee = sum
  }

  /// Adds to the output.
  @inline(__always)
  private func collect(_ add: (inout L, L, L, L) -> Void) { each { d, a, b, c in add(&d.pointee, a, b, c) } }

  /// The operations that are dear, or seldom asked for.
  @inline(never)
  private func elementary() {
    let zero: L = 0
    switch instruction.pointee.operation {
    case .squareRoot: map { $0.squareRoot() }
    case .magnitude: map { $0.magnitude }
    case .floor: map { $0.roundedDown() }
    case .halfOver: map { (0.5 / $0).replacing(with: 0, where: $0 .== 0) }
    case .sign: map { $0.replacing(with: 1, where: zero .< $0).replacing(with: -1, where: $0 .< zero) }
    case .strongMultiply: map { ($0 * $1).replacing(with: 0, where: $0 .== 0) }
    case .less: map { zero.replacing(with: 1, where: $0 .< $1) }
    case .lessOrEqual: map { zero.replacing(with: 1, where: ($0 .< $1) .| ($0 .== $1)) }
    case .equal: map { zero.replacing(with: 1, where: $0 .== $1) }
    case .select: map { $1.replacing(with: $2, where: $0 .== 0) }
    case .exp: map { .exp($0) }
    case .log: map { .log($0) }
    case .log10: map { .log10($0) }
    case .sin: map { .sin($0) }
    case .cos: map { .cos($0) }
    case .tan: map { .tan($0) }
    case .atan: map { .atan($0) }
    case .sinh: map { .sinh($0) }
    case .cosh: map { .cosh($0) }
    case .tanh: map { .tanh($0) }
    case .power: map { .pow($0, $1) }
    default: break
    }
  }

  /// The operations that a table steers.
  @inline(never)
  private func steered() {
    let (d, a, b) = (d, a, b)
    let (table, entries) = (tables + Int(instruction.pointee.table), Int(instruction.pointee.entries))
    let operation = instruction.pointee.operation
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
    default:
      for i in 0..<entries - 1 { Self.chain(operation, Int(table[i])..<Int(table[i + 1]), d, a, b) }
    }
  }

  /// The products of what comes before or behind in a segment, or their derivatives.
  @inline(__always)
  private static func chain(
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
}

extension Kernel<Double> {
  /// An operation on constants; operands of one number stand for all elements.
  static func fold(_ operation: Operation, _ operands: [[Double]], count: Int, table: [Int32] = [0]) -> [Double] {
    // The operands and the result, one behind the other; a strip without elements is not read.
    var memory = operands.flatMap { $0 }
    let places = operands.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    memory += Array(repeating: 0, count: count + 1)
    func operand(_ number: Int) -> Tape.Operand {
      let isStrip = number < operands.count && operands[number].count != 1
      let place = number < operands.count ? places[number] : 0
      return Tape.Operand(base: .frame, offset: Int32(place), stride: isStrip ? 1 : 0)
    }
    let result = places[operands.count]
    let instruction = Tape.Instruction(
      operation: operation, count: Int32(count),
      d: Tape.Operand(base: .frame, offset: Int32(result), stride: 1), a: operand(0), b: operand(1), c: operand(2),
      table: 0, entries: Int32(table.count))
    memory.withUnsafeMutableBufferPointer { memory in
      table.withUnsafeBufferPointer { table in
        guard let base = memory.baseAddress, let table = table.baseAddress else { return }
        withUnsafePointer(to: instruction) { instruction in
          withUnsafePointer(to: base) { Kernel(instruction: instruction, bases: $0, tables: table).run() }
        }
      }
    }
    return Array(memory[result..<result + count])
  }
}
