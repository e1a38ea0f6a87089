import Optimizers
import Values

/// Reads `budget`: limits, of which one may be a list that ascends, an axis of the grid.
enum BudgetDecoder {
  /// The most budgets of an axis.
  static let most = 100

  /// One budget, or those of an axis, and whether their runs branch; `nil` with what is wrong noted.
  static func read(_ node: Node) -> (budgets: [Budget], hasBranches: Bool)? {
    guard let flag = node["branches"], var members = node.json.object else {
      return budgets(node).map { ($0, false) }
    }
    members["branches"] = nil
    guard let hasBranches = flag.checked(.flag)?.bool,
      let budgets = budgets(Node(.object(members), node.path, node.log))
    else { return nil }
    if hasBranches, budgets.count < 2 {
      flag.fail("`branches` are of several budgets: one limit of `budget` must be a list")
      return nil
    }
    return (budgets, hasBranches)
  }

  private static func budgets(_ node: Node) -> [Budget]? {
    let lists = (node.members ?? []).filter { Budget.keys.contains($0.key) && $0.value.elements != nil }
    guard let axis = lists.first else { return Budget(decoding: node).map { [$0] } }
    for other in lists.dropFirst() {
      other.value.fail("`\(axis.key)` is a list already; one limit of `budget` may be an axis")
    }
    let elements = axis.value.elements ?? []
    let listed = Axis.list(elements, of: axis.value) { $0.checked(.integer(Budget.bounds)) != nil }
    guard lists.count == 1, let values = listed?.compactMap(\.json.integer), var members = node.json.object else {
      return nil
    }
    if values.count > most {
      axis.value.fail("`\(axis.key)` lists \(values.count) budgets; there are at most \(most)")
      return nil
    }
    for (last, next) in zip(values, values.dropFirst()) where next <= last {
      axis.value.fail("budgets must ascend, and \(next) comes after \(last)")
      return nil
    }
    // What else is wrong is wrong at each.
    members[axis.key] = .integer(values[0])
    guard let first = Budget(decoding: Node(.object(members), node.path, node.log)) else { return nil }
    return values.map { first.with(axis.key, $0) }
  }
}

extension Budget {
  /// The limits by their keys in experiment files, in the order of these.
  fileprivate static let limits: [(key: String, path: WritableKeyPath<Budget, Int?> & Sendable)] = [
    ("steps", \.steps), ("evaluations", \.evaluations), ("gradients", \.gradients), ("epochs", \.epochs),
    ("rows", \.rows),
  ]

  /// The same with another limit.
  fileprivate func with(_ key: String, _ value: Int) -> Budget {
    var budget = self
    if let path = Self.limits.first(where: { $0.key == key })?.path { budget[keyPath: path] = value }
    return budget
  }

  /// The limits in words, without separators: "1000 steps or 500 gradients".
  package var text: String {
    Self.limits.compactMap { key, path in self[keyPath: path].map { "\($0) \(key)" } }.joined(separator: " or ")
  }
}

extension [Budget] {
  /// The key of the limit in which budgets of an axis differ; `nil` where they do not.
  package var axisKey: String? {
    guard let first, let last else { return nil }
    return Budget.limits.first { first[keyPath: $0.path] != last[keyPath: $0.path] }?.key
  }

  /// The limit of each budget in which they differ.
  package var axisValues: [Int] {
    guard let key = axisKey, let path = Budget.limits.first(where: { $0.key == key })?.path else { return [] }
    return compactMap { $0[keyPath: path] }
  }

  /// As an experiment file writes it.
  func identity(branches: Bool) -> JSON {
    guard let key = axisKey, var members = self[0].identity.object else { return self[0].identity }
    members[key] = .array(axisValues.map(JSON.integer))
    if branches { members["branches"] = true }
    return .object(members)
  }
}

extension [Cell] {
  /// Every cell at each of several budgets, function by function.
  func at(_ budgets: [Budget]) -> [Cell] {
    guard budgets.count > 1 else { return self }
    var cells: [Cell] = []
    cells.reserveCapacity(count * budgets.count)
    var rest = self[...]
    while let first = rest.first {
      let own = rest.prefix { $0.function == first.function }
      for budget in budgets {
        let function = first.function.at(budget)
        cells += own.map { Cell(function: function, arm: $0.arm) }
      }
      rest = rest.dropFirst(own.count)
    }
    return cells
  }
}
