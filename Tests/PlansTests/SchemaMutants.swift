import Functions
import Optimizers
import Schedules
import Values

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
struct Mutant {
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
func mutants(of json: JSON) -> [Mutant] {
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
    let isOpen =
      ["name", "report.baseline"].contains(path.description)
      // Which figures and tables there are, reports know: here any text may be one.
      || ["report.figures[", "report.tables["].contains { path.description.hasPrefix($0) }
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
