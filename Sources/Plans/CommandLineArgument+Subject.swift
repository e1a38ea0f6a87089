import Functions
import Optimizers
import Schedules
import Values

extension CommandLineArgument {
  /// What `show` explains and draws.
  package enum Subject: Sendable {
    /// The case is `nil` for the bare name of a model, which needs data.
    case function(FunctionKind, FunctionCase?)
    case optimizer(DecodedMethod)
    /// With every setting, defaults included.
    case schedule(ScheduleKind, settings: [String: JSON])
  }

  /// What a name or a JSON object means, whose key says of what it is; `nil` for a name that none of them has.
  package static func subject(
    _ text: String, access: FileAccess = .workingDirectory
  ) throws(ExperimentErrors) -> Subject? {
    let (log, entry) = try parse(text, name: "name")
    if let name = entry.json.string {
      if let kind = FunctionKind.named(name) {
        return .function(kind, kind.isModel || kind.isFormula ? nil : try functionCase(name, access: access))
      }
      if Method.named(name) != nil { return .optimizer(try optimizer(name)) }
      if let row = ScheduleKind.standing(for: name) {
        return .schedule(row.kind, settings: try schedule(name).resolved)
      }
      return nil
    }
    let isFunction = entry["function"] != nil || entry["model"] != nil
    if isFunction || (entry["schedule"] == nil && FunctionKind.formulas.contains { entry[$0.name] != nil }) {
      let chosen = try functionCase(text, access: access)
      return FunctionKind.named(chosen.function).map { .function($0, chosen) }
    }
    if entry["optimizer"] != nil { return .optimizer(try optimizer(text)) }
    if entry["schedule"] != nil {
      let shape = try schedule(text)
      return ScheduleKind.named(shape.name).map { .schedule($0, settings: shape.resolved) }
    }
    let keys = ["function", "model", "optimizer", "schedule"]
    let near = (entry.members ?? []).lazy.compactMap { key, _ in nearest(to: key, in: keys).map { (key, $0) } }.first
    if let near {
      entry[near.0]?.fail("unknown key `\(near.0)`; did you mean `\(near.1)`?")
    } else {
      entry.fail("one of the keys `function`, `model`, `optimizer` and `schedule` must say what this is")
    }
    throw log.errors
  }
}

extension FunctionCase {
  /// Its label with the settings that differ from the defaults, and what it lives on.
  package var description: String {
    let settings = (FunctionKind.named(function)?.settings ?? []).compactMap { setting -> String? in
      guard let value = self.settings[setting.key], value != setting.standard else { return nil }
      return " \(setting.key)=\(value.label)"
    }
    return label + settings.joined() + (instance == 0 ? "" : " instance=\(instance)")
      + (data.map { " on \($0.path)" } ?? "")
  }
}
