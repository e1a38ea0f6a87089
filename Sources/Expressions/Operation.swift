/// What an instruction of a tape does to strips of lanes, element by element unless it says otherwise.
enum Operation: UInt8, Sendable {
  // Leaves of a graph, which are no instructions.
  case constant, coordinate

  case negate, square, squareRoot, magnitude, floor
  case exp, log, log10, sin, cos, tan, atan, sinh, cosh, tanh
  /// 0.5 / a, and 0 where a is 0: the derivative of a square root a.
  case halfOver
  /// −1, 0 or 1.
  case sign

  case add, subtract, multiply, divide, power
  /// a b, and 0 where a is 0, whatever b is.
  case strongMultiply
  /// 1 where it holds, else 0.
  case less, lessOrEqual, equal

  /// b where a is not 0, else c.
  case select
  /// a b + c
  case multiplyAdd
  /// a b − c
  case multiplySubtract
  /// c − a b
  case subtractProduct
  /// c (a b)
  case multiplyProduct

  /// Element k is element tableₖ of a.
  case spread
  /// Element tableₖ is the sum of the elements k of a that belong there, in their order.
  case scatter
  /// The sum of each segment of a, in its order.
  case sum
  /// The product of each segment of a, in its order.
  case product
  /// The product of the elements before, and behind, in the segment.
  case prefix, suffix
  /// Their derivatives, where b is that of a.
  case prefixTangent, suffixTangent

  /// The sum of all elements of a; of a b; of a b + c.
  case total, totalProduct, totalMultiplyAdd

  // What is added to the output, at an affine place or where a table says.
  case accumulate, accumulateNegative, accumulateProduct, accumulateNegativeProduct, accumulateTable
  case accumulateTriple, accumulateNegativeTriple

  /// Whether an element depends on the elements of the operands at the same place alone.
  var isElementwise: Bool {
    switch self {
    case .spread, .scatter, .sum, .product, .prefix, .suffix, .prefixTangent, .suffixTangent, .accumulateTable: false
    default: true
    }
  }
}
