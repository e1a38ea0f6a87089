/// A computation as nodes that each stand behind their operands: equal nodes are one, and constants are computed.
struct Graph {
  struct Node: Hashable {
    let operation: Operation
    /// Operands; −1 where there is none.
    var a = -1
    var b = -1
    var c = -1
    /// The space of its elements: the single point for what is the same at all points.
    let space: Int
    /// A constant's number, a table's, or a coordinate's vector (0: the point, 1: a direction) beside its table.
    var data = 0
    var vector = 0
  }

  private(set) var nodes: [Node] = []
  private var numbers: [Node: Int] = [:]
  var spaces = Spaces()
  private(set) var constants: [[Double]] = []
  private var constantNumbers: [[UInt64]: Int] = [:]
  private(set) var tables: [[Int32]] = []
  private var tableNumbers: [[Int32]: Int] = [:]

  /// How many elements its nodes have.
  private(set) var size = 0
  /// How many numbers were looked at to make it, each time counted.
  private(set) var work = 0

  private mutating func node(_ node: Node) -> Int {
    if let known = numbers[node] { return known }
    nodes.append(node)
    numbers[node] = nodes.count - 1
    size += spaces[node.space].count
    return nodes.count - 1
  }

  mutating func table(_ entries: [Int32]) -> Int {
    work += entries.count
    if let known = tableNumbers[entries] { return known }
    tables.append(entries)
    tableNumbers[entries] = tables.count - 1
    return tables.count - 1
  }

  // Leaves

  /// One number.
  mutating func constant(_ value: Double) -> Int { constant([value], in: 0) }

  /// A number for each point of a space.
  mutating func constant(_ values: [Double], in space: Int) -> Int {
    work += values.count
    let isUniform = values.first.map { first in values.allSatisfy { $0.bitPattern == first.bitPattern } } ?? false
    let values = isUniform ? [values[0]] : values
    let bits = values.map(\.bitPattern)
    let number = constantNumbers[bits] ?? constants.count
    if number == constants.count {
      constants.append(values)
      constantNumbers[bits] = number
    }
    return node(Node(operation: .constant, space: isUniform ? 0 : space, data: number))
  }

  /// The coordinates of a vector that a table names, one for each point of a space.
  mutating func coordinate(_ places: [Int32], in space: Int, vector: Int = 0) -> Int {
    let isUniform = places.first.map { first in places.allSatisfy { $0 == first } } ?? false
    let table = table(isUniform ? [places[0]] : places)
    return node(Node(operation: .coordinate, space: isUniform ? 0 : space, data: table, vector: vector))
  }

  /// The numbers of a constant, one for each point of its space; `nil` for another node.
  func values(_ node: Int) -> [Double]? {
    nodes[node].operation == .constant ? constants[nodes[node].data] : nil
  }

  /// The number of a constant that is one.
  func number(_ node: Int) -> Double? {
    guard nodes[node].space == 0, let values = values(node) else { return nil }
    return values.first
  }

  // Elementwise operations

  /// The least space that holds two.
  mutating func union(_ a: Int, _ b: Int) -> Int {
    if a == b || b == 0 { return a }
    if a == 0 { return b }
    let loops = Set(spaces[a].loops).union(spaces[b].loops).sorted()
    return spaces.number(of: loops) ?? build(loops)
  }

  /// The space of loops that are closed under the dependence of their bounds, from spaces that hold fewer.
  private mutating func build(_ loops: [Int]) -> Int {
    guard let inner = loops.last else { return 0 }
    let outer = Array(loops.dropLast())
    let parent = spaces.number(of: outer) ?? build(outer)
    // The same loop in the least space that has it tells its values at each point.
    guard
      let model = spaces.all.indices.filter({ spaces[$0].loops.last == inner }).min(by: {
        spaces[$0].loops.count < spaces[$1].loops.count
      })
    else { return parent }
    let space = spaces[model]
    let places = spaces.projection(from: parent, to: spaces.parent(of: model))
    let values = space.columns[space.loops.count - 1]
    let ranges = places.map { place -> ClosedRange<Int>? in
      let (start, end) = (Int(space.starts[Int(place)]), Int(space.starts[Int(place) + 1]))
      return start < end ? Int(values[start])...Int(values[end - 1]) : nil
    }
    return spaces.open(inner, in: parent, ranges)
  }

  /// A node at each point of a larger space.
  mutating func lifted(_ a: Int, to space: Int) -> Int {
    let from = nodes[a].space
    if from == space || from == 0 { return a }
    let places = spaces.projection(from: space, to: from)
    if let values = values(a) { return constant(places.map { values[Int($0)] }, in: space) }
    if nodes[a].operation == .coordinate {
      let table = tables[nodes[a].data]
      return coordinate(places.map { table[Int($0)] }, in: space, vector: nodes[a].vector)
    }
    return node(Node(operation: .spread, a: a, space: space, data: table(places)))
  }

  mutating func apply(_ operation: Operation, _ a: Int, _ b: Int = -1, _ c: Int = -1) -> Int {
    if let simpler = simplified(operation, a, b) { return simpler }
    let given = [a, b, c].filter { $0 >= 0 }
    var space = 0
    for operand in given { space = union(space, nodes[operand].space) }
    var operands = given.map { lifted($0, to: space) }
    if operation == .add || operation == .multiply { operands.sort() }
    if operands.allSatisfy({ nodes[$0].operation == .constant }) {
      let count = spaces[space].count
      let strips = operands.map { values($0) ?? [] }
      return constant(Kernel<Double>.fold(operation, strips, count: count), in: space)
    }
    operands += [-1, -1]
    return node(Node(operation: operation, a: operands[0], b: operands[1], c: operands[2], space: space))
  }

  /// What an operation comes to without being carried out, exactly.
  private mutating func simplified(_ operation: Operation, _ a: Int, _ b: Int) -> Int? {
    switch operation {
    case .multiply:
      if number(a) == 1 { return b }
      if number(b) == 1 { return a }
      if number(a) == -1 { return apply(.negate, b) }
      if number(b) == -1 { return apply(.negate, a) }
      if a == b { return apply(.square, a) }
      if nodes[a].operation == .negate { return apply(.negate, apply(.multiply, nodes[a].a, b)) }
      if nodes[b].operation == .negate { return apply(.negate, apply(.multiply, a, nodes[b].a)) }
    case .strongMultiply:
      if number(b) == 1 || number(a) == 0 { return a }
    case .divide: if number(b) == 1 { return a }
    case .negate: if nodes[a].operation == .negate { return nodes[a].a }
    case .add:
      if nodes[a].operation == .negate, nodes[b].operation == .negate {
        return apply(.negate, apply(.add, nodes[a].a, nodes[b].a))
      }
      if nodes[b].operation == .negate { return apply(.subtract, a, nodes[b].a) }
      if nodes[a].operation == .negate { return apply(.subtract, b, nodes[a].a) }
    case .subtract:
      if nodes[b].operation == .negate { return apply(.add, a, nodes[b].a) }
      if nodes[a].operation == .negate { return apply(.negate, apply(.add, nodes[a].a, b)) }
    default: break
    }
    return nil
  }

  /// xᵏ by multiplications for a whole k, a root for a half, else the power.
  mutating func power(_ a: Int, _ exponent: Double) -> Int {
    if exponent == 0.5 { return apply(.squareRoot, a) }
    guard exponent == exponent.rounded(), abs(exponent) <= Limit.exponent else {
      return apply(.power, a, constant(exponent))
    }
    var result = constant(1)
    var (square, rest) = (a, Int(abs(exponent)))
    while rest > 0 {
      if rest & 1 == 1 { result = apply(.multiply, result, square) }
      rest >>= 1
      if rest > 0 { square = apply(.square, square) }
    }
    return exponent < 0 ? apply(.divide, constant(1), result) : result
  }

  // Operations along loops

  /// The sum or product over the innermost loop of a space, of something that is computed at its points.
  mutating func reduced(_ operation: Operation, _ a: Int, over space: Int) -> Int {
    gathered(operation, a, count: spaces.parent(of: space), table(spaces[space].starts))
  }

  /// The sum over all points of a space.
  mutating func total(_ a: Int, over space: Int) -> Int {
    if space == 0 { return a }
    if nodes[a].space == 0 { return apply(.multiply, a, constant(Double(spaces[space].count))) }
    return gathered(.sum, a, count: 0, table([0, Int32(spaces[space].count)]))
  }

  /// The sums of what belongs to each point of a smaller space.
  mutating func scattered(_ a: Int, from large: Int, to small: Int) -> Int {
    if spaces.parent(of: large) == small { return reduced(.sum, a, over: large) }
    return gathered(.scatter, a, count: small, table(spaces.projection(from: large, to: small)))
  }

  /// An operation that a table steers, of one or two operands; its elements are those of a space.
  mutating func gathered(_ operation: Operation, _ a: Int, _ b: Int = -1, count space: Int, _ table: Int) -> Int {
    if let values = values(a), operation == .sum || operation == .scatter || operation == .product {
      let folded = Kernel<Double>.fold(operation, [values], count: spaces[space].count, table: tables[table])
      return constant(folded, in: space)
    }
    return node(Node(operation: operation, a: a, b: b, space: space, data: table))
  }
}
