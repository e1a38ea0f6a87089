import Functions
import Values

/// The suites that entries of `functions` may name: those of the catalogue, and those that the file defines.
struct SuiteDecoder {
  /// What may be said of a suite that a file defines.
  static let definitionKeys = ["title", "functions", "dimensions", "instances"]
  /// What an entry that names one may have.
  static let entryKeys = ["suite", "id", "dimension", "instance", "noise", "start"]

  private var suites = Dictionary(uniqueKeysWithValues: Suite.catalogue.map { ($0.name, $0) })
  /// Those that are defined and wrong.
  private var unsound: Set<String> = []

  /// - Parameter definitions: the value of `suites`; what is wrong with it is noted.
  init(_ definitions: Node?) {
    guard let definitions else { return }
    guard let members = definitions.members else {
      definitions.refuse("an object of suites, by name")
      return
    }
    for (name, node) in members {
      if suites[name] != nil {
        node.fail("the suite `\(name)` is in the catalogue; give this one another name")
      } else if let suite = Self.suite(name, node) {
        suites[name] = suite
      } else {
        unsound.insert(name)
      }
    }
  }

  private static func suite(_ name: String, _ node: Node) -> Suite? {
    guard node.isObject(of: definitionKeys, "an object with `functions`") else { return nil }
    guard let list = node["functions"] else {
      node.fail("the key `functions` is missing: the functions of the suite, numbered from 1")
      return nil
    }
    guard let functions = list.elements, !functions.isEmpty else {
      list.refuse("a list of at least one function")
      return nil
    }
    let points = functions.map { EntryShape.functions.combinations($0) }
    for (function, points) in zip(functions, points) where points.count > 1 {
      function.fail("a function of a suite is one: give each its own place in the list")
    }
    let title = node["title"].map { $0.checked(.text)?.string } ?? name
    let dimensions = numbers(node["dimensions"], of: "dimension")
    let instances = numbers(node["instances"], of: "instance") ?? (node["instances"] == nil ? [0] : nil)
    guard points.allSatisfy({ $0.count == 1 }), let title, let instances, dimensions != nil || node["dimensions"] == nil
    else { return nil }
    let usual = points.compactMap { $0.first.map { Self.dimensions($0).standard } }
    return Suite(
      name: name, title: title, functions: functions.map(\.json), dimensions: dimensions ?? Set(usual).sorted(),
      instances: instances)
  }

  /// The values of an axis that every function has.
  private static func numbers(_ node: Node?, of key: String) -> [Int]? {
    guard let node, let axis = FunctionKind.commonAxes.first(where: { $0.key == key }) else { return nil }
    return Axis.values(of: node, axis)?.compactMap(\.json.integer)
  }

  /// The dimensions that a function has with its settings.
  private static func dimensions(_ point: Combination) -> Dimensions {
    guard let kind = FunctionKind.named(point.name) else { return .atLeast(1) }
    return (try? kind.read(settings: point.settings(kind.settings)).dimensions) ?? kind.dimensions
  }

  /// The points of an entry that names a suite, each with its place there; all that is wrong is noted.
  func combinations(_ entry: Node) -> [(point: Combination, place: SuitePlace)] {
    guard entry.isObject(of: Self.entryKeys, "an object with `suite`"), let named = entry["suite"] else { return [] }
    guard let suite = named.json.string.flatMap({ suites[$0] }) else {
      if let name = named.json.string {
        if unsound.contains(name) { return [] }
        named.fail(unknown("suite", name, known: suites.keys))
      } else {
        named.refuse("the name of a suite")
      }
      return []
    }
    let dimensions = Self.numbers(entry["dimension"], of: "dimension")
    let instances = Self.numbers(entry["instance"], of: "instance")
    guard let ids = ids(entry["id"], suite), dimensions != nil || entry["dimension"] == nil,
      instances != nil || entry["instance"] == nil
    else { return [] }
    var unused = Set(dimensions ?? [])
    var found: [(point: Combination, place: SuitePlace)] = []
    for id in ids {
      var member: [String: JSON] = suite.functions[id - 1].object ?? ["function": suite.functions[id - 1]]
      guard let own = EntryShape.functions.combinations(Node(.object(member), entry.path, entry.log)).first,
        let kind = FunctionKind.named(own.name)
      else { continue }
      let allowed = Self.dimensions(own)
      let chosen = (dimensions ?? suite.dimensions).filter(allowed.contains)
      let numbered = (instances ?? suite.instances).filter { $0 == 0 || kind.instances != .none }
      unused.subtract(chosen)
      if !kind.isModel {
        if chosen.isEmpty || numbered.isEmpty {
          let what = chosen.isEmpty ? "dimensions" : "instances"
          entry.fail(
            "function \(id) of the suite \(suite.name), \(kind.name), has none of these \(what); leave it out of `id`")
          continue
        }
        member["dimension"] = JSON.array(chosen.map(JSON.integer))
        member["instance"] = JSON.array(numbered.map(JSON.integer))
      }
      for key in ["noise", "start"] { member[key] = entry[key]?.json ?? member[key] }
      guard found.count <= Grid.mostParts else {
        entry.fail("the suite opens more than \(Grid.mostParts) functions")
        return []
      }
      let place = SuitePlace(suite: suite.name, id: id)
      found += EntryShape.functions.combinations(Node(.object(member), entry.path, entry.log)).map { ($0, place) }
    }
    if let none = unused.min(), let node = entry["dimension"] {
      node.fail("no function that is chosen of the suite \(suite.name) has the dimension \(none)")
    }
    return found
  }

  /// The numbers of functions that an entry chooses; all where it says nothing.
  private func ids(_ node: Node?, _ suite: Suite) -> [Int]? {
    guard let node else { return Array(1...suite.functions.count) }
    let kind = SettingKind.integer(.between(1, Double(suite.functions.count)))
    let axis = SettingDescription(key: "id", kind: kind, standard: .null, summary: "numbers of functions of the suite")
    return Axis.values(of: node, axis)?.compactMap(\.json.integer)
  }
}
