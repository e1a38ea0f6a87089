import Foundation
import Functions
import Optimizers
import Plans
import Schedules
import Testing
import Values

private let schema = SchemaValidator(ExperimentSchema.document())

private func isDecoded(_ json: JSON) -> Bool { (try? Experiment(json: json)) != nil }

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
      func isServed(_ kind: FunctionKind) -> Bool { method.needs.isSubset(of: kind.oracles) }
      let kind = try #require(FunctionKind.catalogue.first(where: isServed) ?? FunctionKind.all.first(where: isServed))
      let function: JSON = kind.isModel ? ["model": .string(kind.name), "data": "table.csv"] : .string(kind.name)
      var parts: [String: JSON] = ["functions": [function]]
      if kind.isModel { parts["data"] = ["table.csv": "a,y\n1,0\n2,1\n3,1\n4,0\n"] }
      for optimizer in [.object(entry), .string(method.name)] as [JSON] {
        try agree(parts.merging(["optimizers": [optimizer]]) { $1 })
      }
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
    case .namedTexts: return [1, true, .null, "x", ["a": 1]]
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
  /// Those of the folders as well.
  static let everywhere =
    FileManager.default.enumerator(atPath: folder.path())?.compactMap { $0 as? String }.filter {
      $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json")
    }.sorted() ?? []

  @Test func `is there`() {
    #expect(Self.files.count >= 3)
    #expect(Self.everywhere.contains { $0.hasPrefix("schedules/") })
  }

  @Test(arguments: everywhere)
  func `is valid by the decoder and by the schema, and says what it is for`(file: String) throws {
    let path = Self.folder.appending(path: file).path()
    let loaded = try Experiment.load(file: path)
    #expect(schema.problems(loaded.source) == [])
    #expect((loaded.experiment.name + ".json").hasSuffix(URL(filePath: path).lastPathComponent))
    #expect(loaded.experiment.title != loaded.experiment.name)
    #expect(!loaded.experiment.description.isEmpty)
  }

  @Test(arguments: files)
  func `reads back from what the manifest has`(file: String) throws {
    let loaded = try Experiment.load(file: Self.folder.appending(path: file).path())
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
