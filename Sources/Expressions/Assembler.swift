/// Makes a tape of a part of a graph: leaves out what nothing needs, joins products with the sums that they alone go
/// into, and lays strips out in memory that is used again.
struct Assembler {
  /// An instruction before its strips have places.
  private struct Draft {
    var operation: Operation
    /// Nodes.
    var operands: [Int]
    /// The node that it computes; −1 for what adds to the output.
    var result = -1
    var space: Int
    var table = -1
    var output: Tape.Operand?
    /// How many elements it goes through, where those of its result are not.
    var count: Int?
  }

  private let graph: Graph
  private var drafts: [Draft] = []
  private var uses: [Int]
  private var isAbsorbed: [Bool]
  private var constants: [Double] = []
  private var constantPlaces: [Int: Int32] = [:]
  private var tables: [Int32] = [0]
  private var tablePlaces: [Int: Int32] = [:]

  private init(_ graph: Graph) {
    self.graph = graph
    uses = [Int](repeating: 0, count: graph.nodes.count)
    isAbsorbed = [Bool](repeating: false, count: graph.nodes.count)
  }

  /// - Parameters:
  ///   - root: the node of the value; `nil` where none is wanted.
  ///   - contributions: what is added to the output.
  static func tape(_ graph: Graph, root: Int?, _ contributions: [Contribution] = []) -> Tape {
    var assembler = Assembler(graph)
    assembler.count(root, contributions)
    assembler.draft(contributions)
    return assembler.laidOut(root)
  }

  private func operands(_ node: Graph.Node) -> [Int] { [node.a, node.b, node.c].filter { $0 >= 0 } }

  /// Counts how often each node is asked for by one that is needed.
  private mutating func count(_ root: Int?, _ contributions: [Contribution]) {
    if let root { uses[root] += 1 }
    for contribution in contributions { uses[contribution.node] += 1 }
    for number in graph.nodes.indices.reversed() where uses[number] > 0 {
      for operand in operands(graph.nodes[number]) { uses[operand] += 1 }
    }
  }

  /// The factors of a product that goes nowhere else, at the points of a space.
  private func product(_ number: Int, in space: Int) -> [Int]? {
    let node = graph.nodes[number]
    guard uses[number] == 1, node.space == space else { return nil }
    return switch node.operation {
    case .multiply: inOrder(node.a, node.b)
    case .square: [node.a, node.a]
    default: nil
    }
  }

  /// Two factors, first the one that stands for all elements.
  private func inOrder(_ a: Int, _ b: Int) -> [Int] { graph.nodes[b].space == 0 ? [b, a] : [a, b] }

  private mutating func draft(_ contributions: [Contribution]) {
    var ends: [Draft] = []
    for contribution in contributions { ends += sinks(contribution.node, false, contribution) }
    // Sums are joined with products from the last on, so that what is absorbed is known before it would be computed.
    var bodies: [Int: Draft] = [:]
    for number in graph.nodes.indices.reversed() where uses[number] > 0 && !isAbsorbed[number] {
      let node = graph.nodes[number]
      if let draft = draft(node, number) { bodies[number] = draft }
    }
    drafts = bodies.sorted { $0.key < $1.key }.map(\.value) + ends
  }

  private mutating func draft(_ node: Graph.Node, _ number: Int) -> Draft? {
    switch node.operation {
    case .constant: return nil
    case .coordinate:
      if affine(graph.tables[node.data]) != nil { return nil }
      return Draft(operation: .spread, operands: [number], result: number, space: node.space, table: node.data)
    case .add, .subtract:
      let isSum = node.operation == .add
      if let factors = product(node.b, in: node.space) {
        isAbsorbed[node.b] = true
        let operation: Operation = isSum ? .multiplyAdd : .subtractProduct
        return Draft(operation: operation, operands: factors + [node.a], result: number, space: node.space)
      }
      if let factors = product(node.a, in: node.space) {
        isAbsorbed[node.a] = true
        let operation: Operation = isSum ? .multiplyAdd : .multiplySubtract
        return Draft(operation: operation, operands: factors + [node.b], result: number, space: node.space)
      }
    case .multiply:
      for (part, other) in [(node.b, node.a), (node.a, node.b)] {
        guard let factors = product(part, in: node.space) else { continue }
        isAbsorbed[part] = true
        return Draft(operation: .multiplyProduct, operands: factors + [other], result: number, space: node.space)
      }
    case .sum:
      if let draft = total(node, number) { return draft }
    default: break
    }
    let operands = node.operation == .multiply ? inOrder(node.a, node.b) : operands(node)
    return Draft(
      operation: node.operation, operands: operands, result: number, space: node.space,
      table: node.operation.isElementwise ? -1 : node.data)
  }

  /// The sum over a single segment, joined with the products that go nowhere else.
  private mutating func total(_ node: Graph.Node, _ number: Int) -> Draft? {
    guard node.space == 0 else { return nil }
    let inner = graph.nodes[node.a]
    let count = Int(graph.tables[node.data].last ?? 0)
    func joined(_ operation: Operation, _ operands: [Int]) -> Draft {
      Draft(operation: operation, operands: operands, result: number, space: 0, count: count)
    }
    if let factors = product(node.a, in: inner.space), inner.space != 0 {
      isAbsorbed[node.a] = true
      return joined(.totalProduct, factors)
    }
    if inner.operation == .add, uses[node.a] == 1, inner.space != 0 {
      for (factor, rest) in [(inner.b, inner.a), (inner.a, inner.b)] {
        guard let factors = product(factor, in: inner.space) else { continue }
        isAbsorbed[node.a] = true
        isAbsorbed[factor] = true
        return joined(.totalMultiplyAdd, factors + [rest])
      }
    }
    return joined(.total, [node.a])
  }

  /// What adds a node, or takes it away, where a contribution goes: sums that go nowhere else one part after the other.
  private mutating func sinks(_ number: Int, _ isNegative: Bool, _ contribution: Contribution) -> [Draft] {
    let space = contribution.space
    guard let (first, step) = affine(graph.tables[contribution.table]) else {
      let output = Tape.Operand(base: .output, offset: 0, stride: 1)
      return [
        Draft(
          operation: .accumulateTable, operands: [number], space: space, table: contribution.table, output: output)
      ]
    }
    let node = graph.nodes[number]
    if uses[number] == 1, node.space == space {
      switch node.operation {
      case .negate:
        isAbsorbed[number] = true
        return sinks(node.a, !isNegative, contribution)
      case .add, .subtract:
        isAbsorbed[number] = true
        let flips = node.operation == .subtract
        return sinks(node.a, isNegative, contribution) + sinks(node.b, isNegative != flips, contribution)
      default: break
      }
    }
    let output = Tape.Operand(base: .output, offset: first, stride: step)
    if let factors = product(number, in: space) {
      isAbsorbed[number] = true
      for (part, other) in [(factors[0], factors[1]), (factors[1], factors[0])] {
        guard part != other, let more = product(part, in: space) else { continue }
        isAbsorbed[part] = true
        return [
          Draft(
            operation: isNegative ? .accumulateNegativeTriple : .accumulateTriple, operands: more + [other],
            space: space, output: output)
        ]
      }
      return [
        Draft(
          operation: isNegative ? .accumulateNegativeProduct : .accumulateProduct, operands: factors, space: space,
          output: output)
      ]
    }
    return [
      Draft(
        operation: isNegative ? .accumulateNegative : .accumulate, operands: [number], space: space, output: output)
    ]
  }

  /// The first entry and the step of a table of evenly spaced ones.
  private func affine(_ table: [Int32]) -> (first: Int32, step: Int32)? {
    guard let first = table.first else { return (0, 0) }
    let step = table.count > 1 ? table[1] - first : 0
    let isEven = zip(table, table.dropFirst()).allSatisfy { $1 - $0 == step }
    return isEven ? (first, step) : nil
  }
}

extension Assembler {
  private mutating func laidOut(_ root: Int?) -> Tape {
    var last: [Int: Int] = [:]
    for (index, draft) in drafts.enumerated() {
      for operand in draft.operands { last[operand] = index }
    }
    if let root { last[root] = drafts.count }
    var places: [Int: Int32] = [:]
    var free: [Int: [Int32]] = [:]
    var frame: Int32 = 0
    var instructions: [Tape.Instruction] = []
    for (index, draft) in drafts.enumerated() {
      let ends = Set(draft.operands).filter { last[$0] == index && places[$0] != nil }.sorted()
      let operands = draft.operands.map { operand($0, places) }
      func release() {
        for node in ends { free[graph.spaces[graph.nodes[node].space].count, default: []].append(places[node] ?? 0) }
      }
      // Element by element the result may take the place of an operand; so may a sum, which is written last.
      if draft.operation.isElementwise { release() }
      var result = draft.output
      let count = graph.spaces[draft.space].count
      if draft.result >= 0 {
        let place = free[count]?.popLast() ?? frame
        if place == frame { frame += Int32(count) }
        places[draft.result] = place
        result = Tape.Operand(base: .frame, offset: place, stride: draft.space == 0 ? 0 : 1)
      }
      if !draft.operation.isElementwise { release() }
      instructions.append(instruction(draft, draft.count ?? count, result, operands))
    }
    let result = root.map { operand($0, places) }
    return Tape(
      instructions: instructions, tables: tables, frame: Int(frame), constants: TapeConstants(constants),
      result: result)
  }

  private mutating func instruction(
    _ draft: Draft, _ count: Int, _ result: Tape.Operand?, _ operands: [Tape.Operand]
  ) -> Tape.Instruction {
    let none = Tape.Operand(base: .frame, offset: 0, stride: 0)
    let padded = operands + [none, none, none]
    var (table, entries): (Int32, Int32) = (0, 0)
    if draft.table >= 0 {
      table = tablePlace(draft.table)
      entries = Int32(graph.tables[draft.table].count)
    }
    return Tape.Instruction(
      operation: draft.operation, count: Int32(count), d: result ?? none, a: padded[0], b: padded[1], c: padded[2],
      table: table, entries: entries)
  }

  /// Where a node is read.
  private mutating func operand(_ number: Int, _ places: [Int: Int32]) -> Tape.Operand {
    let node = graph.nodes[number]
    let stride: Int32 = node.space == 0 ? 0 : 1
    if let place = places[number] { return Tape.Operand(base: .frame, offset: place, stride: stride) }
    if node.operation == .coordinate {
      let base: Tape.Base = node.vector == 0 ? .point : .direction
      guard let (first, step) = affine(graph.tables[node.data]) else {
        return Tape.Operand(base: base, offset: 0, stride: 1)
      }
      return Tape.Operand(base: base, offset: first, stride: step)
    }
    let place = constantPlaces[node.data] ?? Int32(constants.count)
    if constantPlaces[node.data] == nil {
      constantPlaces[node.data] = place
      constants += graph.constants[node.data]
    }
    return Tape.Operand(base: .constants, offset: place, stride: stride)
  }

  private mutating func tablePlace(_ number: Int) -> Int32 {
    if let place = tablePlaces[number] { return place }
    let place = Int32(tables.count)
    tablePlaces[number] = place
    tables += graph.tables[number]
    return place
  }
}
