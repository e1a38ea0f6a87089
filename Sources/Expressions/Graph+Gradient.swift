/// A part of a derivative: what is added to the coordinates that a table names, one for each point of a space.
struct Contribution {
  let table: Int
  let space: Int
  var node: Int
}

extension Graph {
  /// ∂/∂x of a node by reverse mode, as further nodes.
  ///
  /// Where a function has no derivative, it is that of the branch taken, and 0 at the tip of |x| and √x. Below an `if`,
  /// what is not chosen adds 0, though its own derivative were not finite.
  mutating func gradient(of root: Int) -> [Contribution] {
    let (isActive, isMasked) = flags(root)
    var adjoints: [Int: Int] = [root: constant(1)]
    var contributions: [Contribution] = []
    for number in (0...root).reversed() where isActive[number] {
      guard let adjoint = adjoints[number] else { continue }
      let node = nodes[number]
      if node.operation == .coordinate {
        contributions.append(Contribution(table: node.data, space: node.space, node: adjoint))
        continue
      }
      for (operand, slope) in slopes(number, adjoint, isMasked[number], isActive) {
        let part = nodes[operand].space == 0 ? total(slope, over: node.innerSpace(self)) : slope
        adjoints[operand] = adjoints[operand].map { apply(.add, $0, part) } ?? part
      }
    }
    return contributions
  }

  /// Which nodes depend on the coordinates, and which lie below the branch of a choice.
  private func flags(_ root: Int) -> (isActive: [Bool], isMasked: [Bool]) {
    var isActive = [Bool](repeating: false, count: root + 1)
    for number in 0...root {
      let node = nodes[number]
      isActive[number] =
        node.operation == .coordinate || [node.a, node.b, node.c].contains { $0 >= 0 && isActive[$0] }
    }
    var isMasked = [Bool](repeating: false, count: root + 1)
    for number in (0...root).reversed() {
      let node = nodes[number]
      for operand in [node.a, node.b, node.c] where operand >= 0 {
        if isMasked[number] || (node.operation == .select && operand != node.a) { isMasked[operand] = true }
      }
    }
    return (isActive, isMasked)
  }

  /// What a node passes on to each operand, given what it is passed: at the points of its own strip.
  private mutating func slopes(
    _ number: Int, _ y: Int, _ isMasked: Bool, _ isActive: [Bool]
  ) -> [(operand: Int, slope: Int)] {
    let node = nodes[number]
    let (a, b) = (node.a, node.b)
    let times: Operation = isMasked ? .strongMultiply : .multiply
    var slopes: [(Int, Int)] = []
    switch node.operation {
    case .add: slopes = [(a, y), (b, y)]
    case .subtract: slopes = [(a, y), (b, apply(.negate, y))]
    case .multiply:
      if isActive[a] { slopes.append((a, apply(times, y, b))) }
      if isActive[b] { slopes.append((b, apply(times, y, a))) }
    case .square: slopes = [(a, apply(times, scaled(y, 2), a))]
    case .divide:
      let quotient = isMasked ? apply(times, y, apply(.divide, constant(1), b)) : apply(.divide, y, b)
      slopes = [(a, quotient)]
      if isActive[b] { slopes.append((b, apply(.negate, apply(times, quotient, number)))) }
    case .negate: slopes = [(a, apply(.negate, y))]
    case .power:
      if isActive[a] { slopes.append((a, apply(times, y, basePartial(a, b)))) }
      if isActive[b] {
        slopes.append((b, apply(times, y, apply(.strongMultiply, number, apply(.log, a)))))
      }
    case .select:
      slopes = [(b, apply(.select, a, y, constant(0))), (node.c, apply(.select, a, constant(0), y))]
    case .spread: slopes = [(a, scattered(y, from: node.space, to: nodes[a].space))]
    case .sum: slopes = [(a, lifted(y, to: nodes[a].space))]
    case .product:
      let space = nodes[a].space
      let before = gathered(.prefix, a, count: space, node.data)
      let behind = gathered(.suffix, a, count: space, node.data)
      slopes = [(a, apply(times, lifted(y, to: space), apply(.multiply, before, behind)))]
    default:
      if let partial = partial(node, number) { slopes = [(a, apply(times, y, partial))] }
    }
    return slopes.filter { isActive[$0.0] }
  }

  /// A factor that is gathered with a constant one.
  private mutating func scaled(_ y: Int, _ factor: Double) -> Int {
    let node = nodes[y]
    if node.operation == .negate { return apply(.negate, scaled(node.a, factor)) }
    if node.operation == .multiply, let known = self.number(node.a) {
      return apply(.multiply, constant(known * factor), node.b)
    }
    if node.operation == .multiply, let known = self.number(node.b) {
      return apply(.multiply, constant(known * factor), node.a)
    }
    return apply(.multiply, constant(factor), y)
  }

  /// b aᵇ⁻¹.
  mutating func basePartial(_ a: Int, _ b: Int) -> Int {
    if let exponent = number(b) { return apply(.multiply, constant(exponent), power(a, exponent - 1)) }
    return apply(.multiply, b, apply(.power, a, apply(.subtract, b, constant(1))))
  }

  /// The derivative of an elementary function at its argument; `nil` where it is 0 everywhere.
  mutating func partial(_ node: Node, _ number: Int) -> Int? {
    let a = node.a
    switch node.operation {
    case .squareRoot: return apply(.halfOver, number)
    case .magnitude: return apply(.sign, a)
    case .exp: return number
    case .log: return apply(.divide, constant(1), a)
    case .log10: return apply(.divide, constant(0.4342944819032518), a)
    case .sin: return apply(.cos, a)
    case .cos: return apply(.negate, apply(.sin, a))
    case .tan: return apply(.add, constant(1), apply(.square, number))
    case .atan: return apply(.divide, constant(1), apply(.add, constant(1), apply(.square, a)))
    case .sinh: return apply(.cosh, a)
    case .cosh: return apply(.sinh, a)
    case .tanh: return apply(.subtract, constant(1), apply(.square, number))
    // −2 (0.5 / a)²
    case .halfOver: return apply(.multiply, constant(-2), apply(.square, number))
    default: return nil
    }
  }
}

extension Graph.Node {
  /// The space whose points its operands are read at.
  fileprivate func innerSpace(_ graph: Graph) -> Int {
    operation == .sum || operation == .product ? graph.nodes[a].space : space
  }
}
