import Values

/// The values of one key: one value, or an axis of the grid.
enum Axis {
  /// The most points that `linspace` and `logspace` open.
  static let longest = 100_000

  /// The values that stand at a key, each checked; `nil` where any is wrong, with everything wrong noted.
  ///
  /// An axis is a list of values, `{"linspace": [a, b], "count": n}` or `{"logspace": [a, b], "count": n}`; of integers
  /// also a text of ranges, such as "1-5,101-110". Where one value is itself a list of numbers, an axis is a list of
  /// such lists.
  static func values(of node: Node, _ setting: SettingDescription) -> [Node]? {
    if let kind = setting.kind.entryKind { return NestedEntries(kind).values(of: node, setting) }
    if case .namedNumbers = setting.kind { return products(node, setting) }
    if node.json.object != nil, setting.kind.isSpaceable, !setting.kind.isOneValue(node.json) {
      return spaced(node, setting)
    }
    if case .integer = setting.kind, let text = node.json.string {
      do throws(NumberRangesError) {
        if let numbers = try NumberRanges.numbers(text, most: longest) {
          let nodes = numbers.map { Node(.integer($0), node.path, node.log) }
          // The first number that is not allowed speaks for all.
          return nodes.allSatisfy { check($0, setting) } ? nodes : nil
        }
      } catch {
        node.fail("`\(node.key)`: \(error.message)")
        return nil
      }
    }
    guard let elements = node.elements, !setting.kind.isOneValue(node.json) else {
      return check(node, setting) ? [node] : nil
    }
    return list(elements, of: node) { check($0, setting) }
  }

  /// The objects that one stands for whose members are numbers or axes of them.
  private static func products(_ node: Node, _ setting: SettingDescription) -> [Node]? {
    guard let members = node.members else { return check(node, setting) ? [node] : nil }
    var objects: [[String: JSON]]? = [[:]]
    for (key, member) in members {
      let axis = values(
        of: member, SettingDescription(key: key, kind: .number(.any), standard: .null, summary: ""))
      guard let found = axis, let before = objects else {
        objects = nil
        continue
      }
      if Double(before.count) * Double(found.count) > Double(longest) {
        node.fail("the axes of `\(node.key)` open more than \(longest) combinations")
        return nil
      }
      objects = before.flatMap { object in found.map { object.merging([key: $0.plain]) { $1 } } }
    }
    return objects?.map { Node(.object($0), node.path, node.log) }
  }

  /// The elements of a list of values: at least one, no two equal, each passing a check.
  static func list(_ elements: [Node], of node: Node, check: (Node) -> Bool) -> [Node]? {
    if elements.isEmpty { node.fail("`\(node.key)` lists no value; an axis has at least one") }
    // All are checked, so that all errors are noted.
    var sound = !elements.isEmpty
    var seen: Set<JSON> = []
    for element in elements {
      if !check(element) { sound = false }
      if !seen.insert(element.json).inserted {
        element.fail("`\(node.key)` lists \(element.json.canonical) twice")
        sound = false
      }
    }
    return sound ? elements : nil
  }

  static func check(_ node: Node, _ setting: SettingDescription) -> Bool {
    guard let refusal = setting.kind.refusal(of: node.json, for: setting.key) else { return true }
    node.fail(refusal)
    return false
  }

  /// The points of `linspace` or `logspace`.
  private static func spaced(_ node: Node, _ setting: SettingDescription) -> [Node]? {
    let spacings = Spacing.allCases.filter { node[$0.rawValue] != nil }
    let known = node.isObject(of: Spacing.allCases.map(\.rawValue) + ["count"], "an axis")
    guard spacings.count == 1, let spacing = spacings.first, let ends = node[spacing.rawValue] else {
      node.fail("an axis that is an object has one of `linspace` and `logspace`, and `count`")
      return nil
    }
    let count = count(node)
    guard let numbers = ends.json.numbers, numbers.count == 2, let start = numbers.first, let end = numbers.last else {
      ends.refuse("a list of the two end values")
      return nil
    }
    let lowest = min(start, end)
    if spacing == .logarithmic && lowest <= 0 {
      ends.fail("the ends of `logspace` must be greater than 0, not \(lowest.shortest)")
      return nil
    }
    let inside = ends.elements?.filter { !check($0, setting) }.isEmpty ?? false
    if start == end { ends.fail("the ends of `\(ends.key)` must differ") }
    guard let count, known, inside, start != end else { return nil }
    let points = spacing.points(from: start, to: end, count: count)
    if Set(points).count < count {
      ends.fail("the ends lie too close for \(count) different points")
      return nil
    }
    let nodes = points.map { Node(.number($0), node.path, node.log) }
    // The first point that is not allowed speaks for all.
    return nodes.allSatisfy { check($0, setting) } ? nodes : nil
  }

  private static func count(_ node: Node) -> Int? {
    guard let count = node["count"] else {
      node.fail("the key `count` is missing: how many points the axis has")
      return nil
    }
    return count.checked(.integer(.between(2, Double(longest))))?.integer
  }
}

extension SettingKind {
  /// Whether `linspace` and `logspace` can give its values.
  var isSpaceable: Bool {
    switch self {
    case .number, .integer, .optionalNumber, .numberOrObject, .plain: true
    case .flag, .choice, .numbers, .rows, .text, .texts, .namedNumbers, .namedTexts, .structure, .entry, .entries:
      false
    }
  }

  /// Whether a list or an object is one value of the kind rather than an axis.
  func isOneValue(_ json: JSON) -> Bool {
    if case .numberOrObject = self, let members = json.object {
      return !Spacing.allCases.contains { members[$0.rawValue] != nil }
    }
    if case .structure = self { return true }
    guard let elements = json.array else { return false }
    return switch self {
    case .numbers, .texts: !elements.contains { $0.array != nil }
    case .rows: !elements.contains { $0.array?.contains { $0.array != nil } ?? false }
    case .entries: !elements.contains { $0.array != nil }
    default: false
    }
  }
}
