import Functions
import Values

/// The values of a setting that holds an entry or a list of them: what the axes inside open, each an entry without
/// axes.
///
/// A list where one entry is expected is an axis, and so is a list of lists where a list is. Axes of several entries of
/// one list open their product.
struct NestedEntries {
  private let shape: EntryShape

  init(_ kind: EntryKind) { shape = .nested(kind) }

  /// The values that stand at a key; `nil` where any is wrong, with everything wrong noted.
  func values(of node: Node, _ setting: SettingDescription) -> [Node]? {
    if case .entries = setting.kind { return lists(node, setting) }
    guard let elements = node.elements else { return entries(node) }
    let found = elements.map(entries)
    guard Axis.list(elements, of: node, check: { _ in true }) != nil else { return nil }
    return Self.all(found).map { $0.flatMap { $0 } }.flatMap { Self.distinct($0, of: node) }
  }

  private func lists(_ node: Node, _ setting: SettingDescription) -> [Node]? {
    guard let elements = node.elements, !setting.kind.isOneValue(node.json) else { return list(node, setting) }
    let found = elements.map { list($0, setting) }
    return Self.all(found).map { $0.flatMap { $0 } }.flatMap { Self.distinct($0, of: node) }
  }

  /// The lists that one list with axes inside stands for.
  private func list(_ node: Node, _ setting: SettingDescription) -> [Node]? {
    guard let elements = node.elements else {
      node.fail(setting.kind.refusal(of: node.json, for: setting.key) ?? "")
      return nil
    }
    guard let axes = Self.all(elements.map(entries)) else { return nil }
    let size = axes.reduce(1.0) { $0 * Double($1.count) }
    if size > Double(Grid.mostRuns) {
      node.fail("the axes open \(size.shortest) combinations; a grid has at most \(Grid.mostRuns) runs")
      return nil
    }
    var lists: [[JSON]] = [[]]
    for axis in axes {
      if axis.count == 1 {
        for index in lists.indices { lists[index].append(axis[0].json) }
      } else {
        lists = lists.flatMap { list in axis.map { list + [$0.json] } }
      }
    }
    return lists.map { Node(.array($0), node.path, node.log) }
  }

  /// The entries that one entry with axes stands for.
  private func entries(_ node: Node) -> [Node]? {
    let problems = node.log.count
    let points = shape.combinations(node)
    guard node.log.count == problems else { return nil }
    return points.map { point in
      Node(shape.kind.entry(point.name, point.values.mapValues(\.plain)), node.path, node.log)
    }
  }

  private static func all(_ found: [[Node]?]) -> [[Node]]? {
    let sound = found.compactMap { $0 }
    return sound.count == found.count ? sound : nil
  }

  private static func distinct(_ nodes: [Node], of list: Node) -> [Node]? {
    var seen: Set<JSON> = []
    let repeated = nodes.first { !seen.insert($0.json).inserted }
    repeated?.fail("`\(list.key)` lists one entry twice")
    return repeated == nil ? nodes : nil
  }
}

extension Node {
  /// The value; −0 is 0, so that equal values have equal texts.
  var plain: JSON { json == 0 ? 0 : json }
}

extension EntryShape {
  /// An entry at the top of a file's lists.
  static func of(_ kind: EntryKind) -> EntryShape {
    switch kind {
    case .function: functions
    case .optimizer: optimizers
    case .schedule: schedules
    case .link: links
    }
  }

  /// An entry inside another has no label and nothing else that is of the grid.
  static func nested(_ kind: EntryKind) -> EntryShape {
    let shape = of(kind)
    var axes = shape.axes
    if kind == .function { axes = { FunctionKind.named($0)?.settings ?? [] } }
    return EntryShape(kind: kind, names: shape.names, axes: axes, plain: [], zippable: [], formulas: shape.formulas)
  }
}
