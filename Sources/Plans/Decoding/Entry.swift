import Values

/// How an entry is read, of `functions`, `optimizers`, `schedules` or inside another: a name, or an object whose axes
/// open a grid.
struct EntryShape {
  let kind: EntryKind
  let names: [String]
  /// What may be an axis, by name.
  let axes: @Sendable (String) -> [SettingDescription]
  /// Other keys that an entry may have.
  let plain: [String]
  /// Those of them that may advance with others in a `zip`.
  let zippable: [String]
  /// Those of them of which a list is an axis.
  var listable: [String] = []
  /// Another key of a name, which names others.
  var also: (key: String, names: [String])?
  /// The names of what is given by formulas: each also the key of its formulas, which stands in place of a name.
  var formulas: [String] = []

  /// The key of the name.
  var what: String { kind.rawValue }

  /// The key that an entry has its name at.
  fileprivate func nameKey(of entry: Node) -> String {
    if let also, entry[also.key] != nil { return also.key }
    return what
  }

  /// The members of an entry; those of an object that stands in place of the name among them.
  fileprivate func members(of entry: Node, _ name: String) -> [(key: String, value: Node)] {
    let inner = formulas.contains(name) ? inner(entry) : []
    return (entry.members ?? []).filter { inner.isEmpty || $0.key != what } + inner
  }

  /// The members of an object that stands in place of a name.
  fileprivate func inner(_ entry: Node) -> [(key: String, value: Node)] {
    formulas.isEmpty ? [] : entry[what]?.members ?? []
  }
}

/// One point of an entry's grid.
struct Combination {
  let name: String
  let entry: Node
  /// What the entry gives, a value a key.
  let values: [String: Node]

  /// The value of a key, of an axis or of the entry itself.
  subscript(key: String) -> Node? { values[key] ?? entry[key] }

  /// Where a problem of a key is reported: at the key, where the entry has it.
  func path(of key: String) -> JSONPath { values[key]?.path ?? entry[key]?.path ?? entry.path }

  func report(_ error: SettingsError) {
    for problem in error.problems {
      entry.log.report(
        JSONPath(path(of: problem.key).steps + problem.place.steps), problem.message, offset: problem.offset)
    }
  }

  /// The values of some keys; −0 is 0, so that equal values have equal texts.
  func settings(_ descriptions: [SettingDescription]) -> [String: JSON] {
    var settings: [String: JSON] = [:]
    for description in descriptions {
      let value = values[description.key]?.json
      settings[description.key] = value == 0 ? 0 : value
    }
    return settings
  }
}

extension EntryShape {
  /// The points of an entry's grid; all that is wrong with it is noted.
  func combinations(_ entry: Node) -> [Combination] {
    switch entry.json {
    case .string(let name):
      return isKnown(name, at: entry) ? [Combination(name: name, entry: entry, values: [:])] : []
    case .object:
      let key = nameKey(of: entry)
      if let formula = formula(of: entry) { return combinations(of: formula, entry) }
      guard let named = entry[key] else {
        failUnnamed(entry)
        return []
      }
      return names(in: named).flatMap { combinations(of: $0, entry) }
    default:
      entry.fail("a \(what) must be a name or an object with the key `\(what)`, not \(entry.json.found)")
      return []
    }
  }

  /// Notes that an entry has no name: at a key that nearly says it, where there is one.
  private func failUnnamed(_ entry: Node) {
    let keys = [what, also?.key].compactMap(\.self)
    guard let (key, value) = entry.members?.first(where: { nearest(to: $0.key, in: keys) != nil }) else {
      entry.fail("the key `\(what)` is missing: the \(what)'s name")
      return
    }
    value.fail(unknown("key", key, known: keys))
  }

  /// The name of what is given by a formula that stands in place of the name, in it or alone; `nil` where none does.
  private func formula(of entry: Node) -> String? {
    let inner = inner(entry)
    for (key, value) in inner {
      if entry[key] != nil { value.fail("`\(key)` stands here and beside `\(what)`") }
      if plain.contains(key) || key == "zip" { value.fail("`\(key)` stands beside `\(what)`, not in it") }
    }
    if let formula = formulas.first(where: { name in inner.contains { $0.key == name } }) { return formula }
    guard entry[what] == nil, also.map({ entry[$0.key] == nil }) ?? true else { return nil }
    return formulas.first { entry[$0] != nil }
  }

  private func isKnown(_ name: String, at node: Node) -> Bool {
    let isOther = node.path.steps.contains { step in also.map { step == .key($0.key) } ?? false }
    let known = isOther ? also?.names ?? [] : names
    if known.contains(name) { return true }
    if let also, !isOther, also.names.contains(name) {
      node.fail("`\(name)` lives on data: give it as {\"\(also.key)\": \"\(name)\", \"data\": \"….csv\"}")
    } else {
      node.fail(unknown(isOther ? also?.key ?? what : what, name, known: known))
    }
    return false
  }

  /// The known names at the key `what`.
  private func names(in node: Node) -> [String] {
    guard let elements = node.elements ?? (node.json.string == nil ? nil : [node]) else {
      node.refuse("a name or a list of names")
      return []
    }
    let listed = Axis.list(elements, of: node) { element in
      if element.json.string != nil { return true }
      element.refuse("a name")
      return false
    }
    return (listed ?? []).compactMap { element in
      element.json.string.flatMap { isKnown($0, at: element) ? $0 : nil }
    }
  }

  /// The points of an entry's grid, of a name that it has.
  func combinations(of name: String, _ entry: Node) -> [Combination] {
    let settings = axes(name)
    // Each axis is a list of partial assignments.
    var grid: [[[String: Node]]] = []
    var sound = true
    let nameKey = nameKey(of: entry)
    let others = plain.filter { nameKey != what || !listable.contains($0) }
    for (key, value) in members(of: entry, name) where key != nameKey {
      if listable.contains(key), let elements = value.elements {
        // What the elements are is checked where they are read.
        if let values = Axis.list(elements, of: value, check: { _ in true }) {
          grid.append(values.map { [key: $0] })
        } else {
          sound = false
        }
      } else if plain.contains(key) {
        continue
      } else if key == "zip" {
        if let axis = zip(value, name, settings, entry) { grid.append(axis) } else { sound = false }
      } else if let setting = settings.first(where: { $0.key == key }) {
        if let values = Axis.values(of: value, setting) { grid.append(values.map { [key: $0] }) } else { sound = false }
      } else {
        value.fail(unknown("setting of \(name)", key, known: settings.map(\.key) + others + ["zip"]))
        sound = false
      }
    }
    guard sound else { return [] }
    let size = grid.reduce(1.0) { $0 * Double($1.count) }
    if size > Double(Grid.mostRuns) {
      entry.fail("the axes open \(size.shortest) combinations; a grid has at most \(Grid.mostRuns) runs")
      return []
    }
    if size > Double(Grid.mostParts) {
      entry.fail("the axes open \(size.shortest) combinations; an entry has at most \(Grid.mostParts)")
      return []
    }
    var points: [[String: Node]] = [[:]]
    for axis in grid {
      points = points.flatMap { point in axis.map { point.merging($0) { $1 } } }
    }
    return points.map { Combination(name: name, entry: entry, values: $0) }
  }

  /// The axis of keys that advance together.
  private func zip(
    _ node: Node, _ name: String, _ settings: [SettingDescription], _ entry: Node
  ) -> [[String: Node]]? {
    guard let members = node.members, !members.isEmpty else {
      node.refuse("an object of lists that advance together")
      return nil
    }
    var columns: [(key: String, values: [Node])] = []
    var sound = true
    for (key, value) in members {
      if entry[key] != nil {
        value.fail("`\(key)` stands in `zip` and beside it")
        sound = false
      } else if let setting = settings.first(where: { $0.key == key }) {
        // Values may repeat: pairs must differ.
        guard let values = column(value, setting) else {
          sound = false
          continue
        }
        columns.append((key, values))
      } else if zippable.contains(key) {
        guard let elements = value.elements, !elements.isEmpty else {
          value.refuse("a list of at least one value")
          sound = false
          continue
        }
        columns.append((key, elements))
      } else {
        value.fail(unknown("setting of \(name)", key, known: settings.map(\.key) + zippable))
        sound = false
      }
    }
    guard sound, let length = columns.first?.values.count else { return nil }
    guard columns.allSatisfy({ $0.values.count == length }) else {
      let lengths = columns.map { "`\($0.key)` has \($0.values.count)" }.joined(separator: ", ")
      node.fail("lists that advance together must be equally long: \(lengths)")
      return nil
    }
    return (0..<length).map { row in Dictionary(uniqueKeysWithValues: columns.map { ($0.key, $0.values[row]) }) }
  }

  /// The values of one key of a `zip`: a list or evenly spaced numbers.
  private func column(_ node: Node, _ setting: SettingDescription) -> [Node]? {
    guard let elements = node.elements else {
      if node.json.object != nil, !setting.kind.isOneValue(node.json) { return Axis.values(of: node, setting) }
      node.refuse("a list")
      return nil
    }
    if elements.isEmpty {
      node.fail("`\(node.key)` lists no value; an axis has at least one")
      return nil
    }
    let checked = elements.map { Axis.check($0, setting) }
    return checked.allSatisfy { $0 } ? elements : nil
  }
}
