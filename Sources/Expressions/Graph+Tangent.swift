extension Graph {
  /// The derivatives of some nodes in the direction v, vector 1, by forward mode, as further nodes; absent for those
  /// that do not depend on the coordinates.
  ///
  /// Of a gradient they make the product of the Hessian with v: forward over reverse.
  mutating func tangents(of wanted: [Int]) -> [Int: Int] {
    guard let last = wanted.max() else { return [:] }
    var isNeeded = [Bool](repeating: false, count: last + 1)
    for node in wanted { isNeeded[node] = true }
    for number in (0...last).reversed() where isNeeded[number] {
      let node = nodes[number]
      for operand in [node.a, node.b, node.c] where operand >= 0 { isNeeded[operand] = true }
    }
    var tangents: [Int: Int] = [:]
    for number in 0...last where isNeeded[number] { tangents[number] = tangent(number, tangents) }
    return tangents
  }

  private mutating func tangent(_ number: Int, _ known: [Int: Int]) -> Int? {
    let node = nodes[number]
    let (a, b) = (known[node.a], known[node.b])
    switch node.operation {
    case .constant: return nil
    case .coordinate:
      return node.vector == 0 ? coordinate(tables[node.data], in: node.space, vector: 1) : nil
    case .add: return sum(a, b)
    case .subtract: return sum(a, b.map { apply(.negate, $0) })
    case .multiply, .strongMultiply:
      return sum(a.map { apply(node.operation, $0, node.b) }, b.map { apply(node.operation, node.a, $0) })
    case .square: return a.map { apply(.multiply, apply(.multiply, constant(2), node.a), $0) }
    case .divide:
      let below = b.map { apply(.negate, apply(.multiply, number, $0)) }
      return sum(a, below).map { apply(.divide, $0, node.b) }
    case .negate: return a.map { apply(.negate, $0) }
    case .power:
      let base = a.map { apply(.multiply, basePartial(node.a, node.b), $0) }
      let exponent = b.map { apply(.multiply, apply(.strongMultiply, number, apply(.log, node.a)), $0) }
      return sum(base, exponent)
    case .select:
      let c = known[node.c]
      if b == nil && c == nil { return nil }
      let zero = constant(0)
      return apply(.select, node.a, b ?? zero, c ?? zero)
    case .spread, .scatter, .sum: return a.map { moved($0, as: node) }
    case .product:
      guard let a else { return nil }
      let space = nodes[node.a].space
      let before = gathered(.prefix, node.a, count: space, node.data)
      let behind = gathered(.suffix, node.a, count: space, node.data)
      return gathered(
        .sum, apply(.multiply, apply(.multiply, before, behind), a), count: node.space, node.data)
    case .prefix: return a.map { gathered(.prefixTangent, node.a, $0, count: node.space, node.data) }
    case .suffix: return a.map { gathered(.suffixTangent, node.a, $0, count: node.space, node.data) }
    default:
      guard let a, let partial = partial(node, number) else { return nil }
      return apply(.multiply, partial, a)
    }
  }

  private mutating func sum(_ a: Int?, _ b: Int?) -> Int? {
    guard let a else { return b }
    guard let b else { return a }
    return apply(.add, a, b)
  }

  /// A derivative moved between spaces as its node is; one number for all points of a strip stays that when spread.
  private mutating func moved(_ tangent: Int, as node: Node) -> Int {
    if node.operation == .spread && nodes[tangent].space == 0 { return tangent }
    return gathered(node.operation, tangent, count: node.space, node.data)
  }
}
