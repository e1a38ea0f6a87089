import Foundation
import Functions
import Optimizers
import Plans
import Schedules
import Testing
import Values

private let schema = SchemaValidator(ExperimentSchema.document())

private func isDecoded(_ json: JSON) -> Bool { (try? Experiment(json: json)) != nil }

/// The keys of settings of which one value is a list.
private let listSettings = Set(
  (FunctionKind.catalogue.flatMap(\.settings) + Method.catalogue.flatMap(\.settings)
    + ScheduleKind.catalogue.flatMap(\.settings))
    .filter {
      switch $0.kind {
      case .numbers, .rows: true
      default: false
      }
    }.map(\.key))

/// A change of an experiment that makes it invalid.
private struct Mutant {
  let name: String
  let json: JSON
}

extension JSON {
  /// Every value in it with its path, the whole last.
  fileprivate func parts(_ path: JSONPath = JSONPath()) -> [(JSONPath, JSON)] {
    switch self {
    case .object(let members):
      members.sorted { $0.key < $1.key }.flatMap { $0.value.parts(path[$0.key]) } + [(path, self)]
    case .array(let elements): elements.enumerated().flatMap { $1.parts(path[$0]) } + [(path, self)]
    default: [(path, self)]
    }
  }

  /// It, with the part at a path changed.
  fileprivate func changing(_ steps: ArraySlice<JSONPath.Step>, _ change: (JSON) -> JSON) -> JSON {
    guard let first = steps.first else { return change(self) }
    switch (first, self) {
    case (.key(let key), .object(var members)):
      members[key] = members[key]?.changing(steps.dropFirst(), change)
      return .object(members)
    case (.index(let index), .array(var elements)):
      elements[index] = elements[index].changing(steps.dropFirst(), change)
      return .array(elements)
    default: return self
    }
  }

  fileprivate func changing(_ path: JSONPath, _ change: (JSON) -> JSON) -> JSON { changing(path.steps[...], change) }
}

/// Every change of a kind, at every place of an experiment where it is a mistake.
private func mutants(of json: JSON) -> [Mutant] {
  var mutants: [Mutant] = []
  func add(_ name: String, _ path: JSONPath, _ change: (JSON) -> JSON) {
    mutants.append(Mutant(name: "\(name) at \(path)", json: json.changing(path, change)))
  }
  for (path, part) in json.parts() {
    // A text may stand anywhere in these; a name, an axis or an option may not.
    let isFree =
      ["title", "description", "$schema"].contains(path.description)
      || path.steps.last == .key("label") || path.steps.last == .key("$comment")
    // Only the decoder reads formulas and what goes with them.
    let isOfFormula = path.steps.contains { step in
      if case .key(let key) = step {
        ["expression", "minimum", "startsOf", "domain", "let"].contains(key)
      } else {
        false
      }
    }
    // Only the decoder knows which labels there are; any text may be the name.
    let isOpen = ["name", "report.baseline"].contains(path.description)
    // Only the decoder knows which values a setting has in the grid.
    let isPattern = path.description.hasPrefix("exclude[") && path.description.contains("learningRate")
    switch part {
    case .object(let members):
      add("unknown key", path) { _ in .object(members.merging(["unknownKey": 1]) { $1 }) }
      add("a flag for an object", path) { _ in true }
      for key in members.keys where ["function", "optimizer", "schedule", "count", "over"].contains(key) {
        if path.description.hasPrefix("exclude") || (key == "schedule" && members["optimizer"] != nil) { continue }
        add("no \(key)", path) { _ in .object(members.filter { $0.key != key }) }
      }
    case .array:
      let isOption = ["include", "exclude", "report.tables"].contains(path.description)
      // An empty list of numbers is a value of a setting that is such a list.
      let isValue = path.steps.contains { step in
        if case .key(let key) = step { listSettings.contains(key) } else { false }
      }
      if !isOption && !isValue && !isOfFormula { add("an empty list", path) { _ in [] } }
      // `true` asks for all figures.
      if !isPattern && path.description != "report.figures" { add("a flag for a list", path) { _ in true } }
    case .string(let text) where !isFree:
      if !isOpen && !isOfFormula { add("a misspelt name", path) { _ in .string(text + "qx") } }
      add("a number for a name", path) { _ in 12.5 }
    case .string: add("a number for a text", path) { _ in 3 }
    case .number:
      if !isPattern { add("a text for a number", path) { _ in "three" } }
      add("an object for a number", path) { _ in ["value": 1] }
      let isSigned = path.description.contains("start")
      if !isSigned && !isPattern && !isOfFormula { add("a negative number", path) { _ in -7 } }
    case .bool: add("a number for a flag", path) { _ in 1 }
    case .null: break
    }
  }
  for key in ["name", "functions", "optimizers", "seeds", "budget"] {
    mutants.append(Mutant(name: "no \(key)", json: .object((json.object ?? [:]).filter { $0.key != key })))
  }
  return mutants
}

@Suite struct `The schema` {
  @Test func `accepts what the decoder accepts`() throws {
    for json in [rich, try Experiment(json: rich).resolved, try JSONDocument(text()).root] {
      #expect(isDecoded(json))
      #expect(schema.problems(json) == [])
    }
  }

  @Test func `refuses what the decoder refuses, wherever the mistake is`() {
    let all = mutants(of: rich)
    #expect(all.count > 250)
    for mutant in all {
      let isRead = isDecoded(mutant.json)
      #expect(!isRead, "the decoder accepts \(mutant.name)")
      let isAccepted = schema.accepts(mutant.json)
      #expect(!isAccepted, "the schema accepts \(mutant.name)")
    }
  }

  @Test(arguments: [
    (#"{"steps": null}"#, false), (#"{"steps": null, "evaluations": null}"#, false), ("{}", false),
    (#"{"steps": null, "evaluations": 9}"#, true), (#"{"epochs": null, "gradients": 5}"#, true),
  ])
  func `takes no budget without a limit, as the decoder`(budget: String, isBudget: Bool) throws {
    let json = try JSONDocument(text(budget: budget)).root
    #expect(isDecoded(json) == isBudget)
    #expect(schema.accepts(json) == isBudget)
  }

  @Test func `knows every name of the catalogues and all of their settings`() throws {
    for kind in FunctionKind.catalogue {
      var entry = Dictionary(uniqueKeysWithValues: kind.settings.map { ($0.key, $0.standard) })
      entry["function"] = .string(kind.name)
      let other: JSON = kind.instances != .none ? ["function": .string(kind.name), "instance": 1] : "sphere"
      try agree(["functions": [.object(entry), other]])
    }
    for method in Method.catalogue {
      var entry = Dictionary(uniqueKeysWithValues: method.settings.map { ($0.key, $0.standard) })
      entry["optimizer"] = .string(method.name)
      let function = try #require(FunctionKind.catalogue.first { method.needs.isSubset(of: $0.oracles) }).name
      try agree(["functions": [.string(function)], "optimizers": [.object(entry)]])
      try agree(["functions": [.string(function)], "optimizers": [.string(method.name)]])
    }
    for kind in ScheduleKind.catalogue {
      var entry = Dictionary(uniqueKeysWithValues: kind.settings.map { ($0.key, $0.standard) })
      entry["schedule"] = .string(kind.name)
      try agree(["schedules": [.object(entry)]])
      try agree(["schedules": [.string(kind.name)]])
    }
  }

  /// Whether both accept a small experiment with some parts replaced.
  private func agree(_ parts: [String: JSON]) throws {
    let json = JSON.object((try JSONDocument(text()).root.object ?? [:]).merging(parts) { $1 })
    #expect(schema.problems(json) == [])
    #expect(throws: Never.self) { try Experiment(json: json) }
  }

  /// The bounds of every setting, from both sides.
  @Test func `has the bounds of every setting`() throws {
    func check(_ what: String, _ name: String, _ setting: SettingDescription) throws {
      let list = what + "s"
      for value in outside(setting.kind) {
        let entry: JSON = .object([what: .string(name), setting.key: value])
        let json = JSON.object((try JSONDocument(text()).root.object ?? [:]).merging([list: [entry]]) { $1 })
        let isRead = isDecoded(json)
        #expect(!isRead, "the decoder accepts \(entry.canonical)")
        let isAccepted = schema.accepts(json)
        #expect(!isAccepted, "the schema accepts \(entry.canonical)")
      }
    }
    for kind in FunctionKind.catalogue { for setting in kind.settings { try check("function", kind.name, setting) } }
    try check("function", "sphere", #require(FunctionKind.named("sphere")?.entrySettings.first { $0.key == "noise" }))
    for method in Method.catalogue { for setting in method.settings { try check("optimizer", method.name, setting) } }
    for kind in ScheduleKind.catalogue { for setting in kind.settings { try check("schedule", kind.name, setting) } }
  }

  /// Values that a kind does not allow.
  private func outside(_ kind: SettingKind) -> [JSON] {
    func beyond(_ bounds: Bounds) -> [Double] {
      var values: [Double] = []
      switch bounds.lower {
      case .open(let end): values += [end, end - 1]
      case .closed(let end): values.append(end - 1)
      case .none: break
      }
      switch bounds.upper {
      case .open(let end): values += [end, end + 1]
      case .closed(let end): values.append(end + 1)
      case .none: break
      }
      return values
    }
    switch kind {
    case .number(let bounds):
      return beyond(bounds).flatMap { [.number($0), .numbers([$0])] } + ["x", true, .null, [], ["linspace": [1, 2]]]
    case .integer(let bounds): return beyond(bounds).map(JSON.number) + [1.5, "x", true, .null, []]
    case .flag: return [0, "true", .null, [], ["linspace": [0, 1], "count": 2]]
    case .choice: return ["no such choice", 1, true, .null, []]
    case .numbers(let bounds): return beyond(bounds).map { .numbers([$0]) } + ["x", 1, [["x"]], .null, true]
    case .rows: return ["x", 1, [1, 2], [["x"]], .null, true]
    case .optionalNumber(let bounds): return beyond(bounds).map(JSON.number) + ["x", true, []]
    case .numberOrObject(let bounds, _):
      return beyond(bounds).map(JSON.number) + ["x", true, .null, [], [:], ["linspace": [1, 2]]]
    case .text: return [1, true, .null, [], ["linspace": [0, 1], "count": 2]]
    case .plain: return [[], [:], [[1]]]
    case .texts: return [1, true, .null, "x", [1], [["x", 1]]]
    case .namedNumbers: return [1, true, .null, "x", [[:]], ["a": "x"], ["a": []], ["a": ["linspace": [1, 2]]]]
    case .namedTexts: return [1, true, .null, "x", [[:]], ["a": 1]]
    case .structure: return [1, true, "x", ["value": "x"], ["x": 1], [1, 2, 3]]
    case .entry(let kind): return [1, true, .null, [], [:], [kind.rawValue: "no such name"], "no such name"]
    case .entries(let kind):
      return [1, true, .null, "x", [1], [:], [[:]], ["no such name"], [[kind.rawValue: "no such name"]]]
    }
  }

  @Test func `lets a file that extends another leave out what that has`() {
    #expect(schema.problems(["extends": "base.json", "tuning": ["seeds": 5], "budget": [:]]) == [])
    #expect(schema.problems(["extends": ["a.json", "b.json"]]) == [])
    #expect(schema.problems(["extends": []]) == ["$.extends: anyOf"])
    #expect(schema.problems(["extends": 3]) == ["$.extends: anyOf"])
    #expect(schema.problems(["extends": "base.json", "sed": 3]) == ["$.sed: additionalProperties"])
  }

  /// What a schema cannot say, so that the decoder alone refuses it.
  @Test(arguments: [
    text(functions: #"["cone"]"#, optimizers: #"["newton"]"#),
    text(optimizers: #"["nelderMead"]"#, #""schedules": ["cosine"]"#),
    text(optimizers: #"["adam", {"optimizer": "adam"}]"#),
    text(optimizers: #"[{"optimizer": "adam", "zip": {"beta1": [0.1], "beta2": [0.1, 0.2]}}]"#),
    text(optimizers: #"[{"optimizer": "adam", "beta1": 0.1, "zip": {"beta1": [0.1]}}]"#),
    text(optimizers: #"["adam", {"optimizer": "momentum", "label": "adam"}]"#),
    text(functions: #"[{"function": "sphere", "dimension": {"linspace": [1, 4], "count": 3}}]"#),
    text(functions: #"[{"function": "sphere", "start": [1, 2, 3]}]"#),
    text(functions: #"[{"function": "sphere", "start": {"uniform": [2, 1]}}]"#),
    text(functions: #"[{"function": "sphere", "dimension": 3000, "instance": 1}]"#),
    text(#""schedules": [{"schedule": "piecewise", "factors": [1]}]"#),
    text(#""exclude": [{"optimizer": "momentum"}]"#), text(#""exclude": [{"optimizer": "adam"}]"#),
    text(#""include": [{"optimizers": ["adam"]}]"#), text(#""tuning": {"over": "learningRate"}"#),
    text(#""tuning": {"over": "beta1", "seeds": [1]}"#, seeds: "[1]"), text(#""report": {"baseline": "momentum"}"#),
    text(#""record": "all""#, budget: #"{"steps": 1000000}"#),
  ])
  func `leaves to the decoder what it cannot say`(text: String) throws {
    #expect(schema.problems(try JSONDocument(text).root) == [])
    #expect(!problems(text).isEmpty)
  }
}

@Suite struct `A shipped experiment` {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../Experiments").standardizedFileURL
  static let files =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path()))?.filter {
      $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json")
    }.sorted() ?? []

  @Test func `is there`() { #expect(Self.files.count >= 3) }

  @Test(arguments: files)
  func `is valid by the decoder and by the schema, and says what it is for`(file: String) throws {
    let path = Self.folder.appending(path: file).path()
    let loaded = try Experiment.load(file: path)
    #expect(schema.problems(loaded.source) == [])
    #expect(loaded.experiment.name + ".json" == file)
    #expect(loaded.experiment.title != loaded.experiment.name)
    #expect(!loaded.experiment.description.isEmpty)
    let again = try Experiment(json: loaded.experiment.resolved)
    #expect(summary(again) == summary(loaded.experiment))
    #expect(again.cells == loaded.experiment.cells)
  }

  @Test(arguments: files)
  func `has no mistake that goes unnoticed`(file: String) throws {
    let json = try Experiment.load(file: Self.folder.appending(path: file).path()).source
    for mutant in mutants(of: json) {
      let isRead = isDecoded(mutant.json)
      #expect(!isRead, "the decoder accepts \(mutant.name)")
      let isAccepted = schema.accepts(mutant.json)
      #expect(!isAccepted, "the schema accepts \(mutant.name)")
    }
  }

  @Test(arguments: files)
  func `is explained`(file: String) throws {
    let readme = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    #expect(readme.contains("downhill run Experiments/\(file)"))
  }
}
