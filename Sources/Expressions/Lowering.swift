/// Turns formulas into a graph for one dimension and one set of parameters.
struct Lowering {
  private(set) var graph = Graph()
  private let dimension: Int
  private let parameters: [String: Double]
  /// The nodes of the formulas that have names.
  private var bindings: [String: Int] = [:]
  /// The loops of earlier formulas, so that those of one have numbers of their own.
  private var earlier = 0
  /// The spaces that loops open by themselves.
  private var spaces: [Int: Int] = [:]

  init(dimension: Int, parameters: [String: Double]) {
    self.dimension = dimension
    self.parameters = parameters
  }

  /// Adds a formula that others call by a name.
  mutating func bind(_ name: String, _ syntax: Syntax) throws(FormulaError) {
    do throws(FormulaError) {
      bindings[name] = try lower(syntax)
    } catch {
      throw FormulaError(error.offset, error.message, part: error.part ?? name)
    }
  }

  /// Adds a formula; its node.
  mutating func lower(_ syntax: Syntax) throws(FormulaError) -> Int {
    var made: [Int] = []
    made.reserveCapacity(syntax.nodes.count)
    for node in syntax.nodes {
      made.append(try lower(node, syntax, made))
      let size = graph.spaces.excess ?? Double(max(graph.size, graph.work / 64))
      if size > Double(Limit.size) {
        throw FormulaError(
          node.offset, "a formula computes at most \(Limit.size) numbers, and with this it comes to \(size.shortest)")
      }
    }
    earlier += syntax.loops.count
    return made[syntax.root]
  }

  private mutating func lower(_ node: Syntax.Node, _ syntax: Syntax, _ made: [Int]) throws(FormulaError) -> Int {
    switch node.kind {
    case .number(let value): return graph.constant(value)
    case .pi: return graph.constant(.pi)
    case .e: return graph.constant(2.718281828459045)
    case .dimension: return graph.constant(Double(dimension))
    case .parameter(let name): return graph.constant(parameters[name] ?? .nan)
    case .binding(let name): return bindings[name] ?? graph.constant(.nan)
    case .input(let number, _): return graph.coordinate([Int32(number)], in: 0)
    case .index(let loop):
      let space = try open(loop, syntax, made)
      guard let values = graph.spaces[space].columns.last else { return graph.constant(.nan) }
      return graph.constant(values.map(Double.init), in: space)
    case .coordinate(let number): return try coordinate(made[number], node.offset)
    case .negate(let a): return graph.apply(.negate, made[a])
    case .call(let function, let a): return call(function, made[a])
    case .binary(.power, let a, let b):
      if case .e = syntax.nodes[a].kind { return graph.apply(.exp, made[b]) }
      return graph.number(made[b]).map { graph.power(made[a], $0) } ?? graph.apply(.power, made[a], made[b])
    case .binary(let operation, let a, let b): return binary(operation, made[a], made[b])
    case .choice(let condition, let a, let b): return graph.apply(.select, made[condition], made[a], made[b])
    case .reduction(let isProduct, let loop, let body):
      return reduction(isProduct, made[body], over: try open(loop, syntax, made))
    }
  }

  private mutating func call(_ function: Elementary, _ a: Int) -> Int {
    let operation: Operation
    switch function {
    case .exp: operation = .exp
    case .log: operation = .log
    case .log10: operation = .log10
    case .sqrt: operation = .squareRoot
    case .abs: operation = .magnitude
    case .sin: operation = .sin
    case .cos: operation = .cos
    case .tan: operation = .tan
    case .atan: operation = .atan
    case .sinh: operation = .sinh
    case .cosh: operation = .cosh
    case .tanh: operation = .tanh
    case .floor: operation = .floor
    case .step: return graph.apply(.lessOrEqual, graph.constant(0), a)
    }
    return graph.apply(operation, a)
  }

  private mutating func binary(_ operation: Binary, _ a: Int, _ b: Int) -> Int {
    switch operation {
    case .add: return graph.apply(.add, a, b)
    case .subtract: return graph.apply(.subtract, a, b)
    case .multiply: return graph.apply(.multiply, a, b)
    case .divide: return graph.apply(.divide, a, b)
    case .power: return graph.apply(.power, a, b)
    case .minimum: return graph.apply(.select, graph.apply(.less, b, a), b, a)
    case .maximum: return graph.apply(.select, graph.apply(.less, a, b), b, a)
    case .modulo:
      let whole = graph.apply(.floor, graph.apply(.divide, a, b))
      return graph.apply(.subtract, a, graph.apply(.multiply, b, whole))
    case .less: return graph.apply(.less, a, b)
    case .lessOrEqual: return graph.apply(.lessOrEqual, a, b)
    case .greater: return graph.apply(.less, b, a)
    case .greaterOrEqual: return graph.apply(.lessOrEqual, b, a)
    case .equal: return graph.apply(.equal, a, b)
    case .unequal: return graph.apply(.select, graph.apply(.equal, a, b), graph.constant(0), graph.constant(1))
    }
  }

  private mutating func coordinate(_ number: Int, _ offset: Int) throws(FormulaError) -> Int {
    guard let values = graph.values(number) else {
      throw FormulaError(offset, "the number of a coordinate is made of numbers, n, parameters and indices alone")
    }
    var places: [Int32] = []
    places.reserveCapacity(values.count)
    for value in values {
      guard value == value.rounded() else {
        throw FormulaError(offset, "coordinates have whole numbers: there is no x[\(value.shortest)]")
      }
      guard value >= 1, value <= Double(dimension) else {
        throw FormulaError(offset, "there is no x[\(value.shortest)]: x has the coordinates 1 to \(dimension)")
      }
      places.append(Int32(value) - 1)
    }
    return graph.coordinate(places, in: graph.nodes[number].space)
  }

  /// The space of a loop: its running number, and those that its bounds depend on.
  private mutating func open(_ loop: Int, _ syntax: Syntax, _ made: [Int]) throws(FormulaError) -> Int {
    let number = earlier + loop
    if let known = spaces[number] { return known }
    let written = syntax.loops[loop]
    let (first, last) = (made[written.first], made[written.last])
    let parent = graph.union(graph.nodes[first].space, graph.nodes[last].space)
    guard let lows = graph.values(graph.lifted(first, to: parent)),
      let highs = graph.values(graph.lifted(last, to: parent))
    else {
      throw FormulaError(
        written.offset, "the bounds of `\(written.name)` are made of numbers, n, parameters and outer indices alone")
    }
    var ranges: [ClosedRange<Int>?] = []
    // One number holds at every point; a loop within one that is empty has no points at all.
    for point in 0..<(lows.count == 1 ? highs.count : lows.count) {
      let low = lows[lows.count == 1 ? 0 : point]
      let high = highs[highs.count == 1 ? 0 : point]
      for bound in [low, high] where bound != bound.rounded() || abs(bound) > 1e9 {
        throw FormulaError(
          written.offset, "the bounds of `\(written.name)` are whole numbers up to 1e9, not \(bound.shortest)")
      }
      ranges.append(low <= high ? Int(low)...Int(high) : nil)
    }
    let space = graph.spaces.open(number, in: parent, ranges)
    spaces[number] = space
    return space
  }

  private mutating func reduction(_ isProduct: Bool, _ body: Int, over loop: Int) -> Int {
    let space = graph.union(graph.nodes[body].space, loop)
    let body = graph.lifted(body, to: space)
    guard graph.nodes[body].space == 0, space != 0 else {
      return graph.reduced(isProduct ? .product : .sum, body, over: space)
    }
    // The same number at each point.
    let starts = graph.spaces[space].starts
    let counts = zip(starts, starts.dropFirst()).map { Double($1 - $0) }
    let count = graph.constant(counts, in: graph.spaces.parent(of: space))
    if !isProduct { return graph.number(count) == 0 ? graph.constant(0) : graph.apply(.multiply, body, count) }
    return graph.number(count).map { graph.power(body, $0) } ?? graph.apply(.power, body, count)
  }
}
