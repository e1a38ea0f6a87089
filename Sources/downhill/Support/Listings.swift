import Functions
import Optimizers
import Plans
import Schedules
import Statistics
import Values

// What `list --json` and `show --json` print of a catalogue row.

extension FunctionKind {
  var listing: JSON {
    var members: [String: JSON] = [
      "name": .string(name), "title": .string(title), "formula": .string(formula), "source": .string(source),
      "dimension": .string(dimensions.text), "properties": .strings(properties.map(\.rawValue)),
      "offers": .strings(OracleKind.allCases.filter(oracles.contains).map(\.rawValue)), "settings": settings.listing,
      "entry": entrySettings.listing,
    ]
    // Of a model these come from its data.
    if let usual = try? objective() { members["usual"] = usual.listing }
    return .object(members)
  }
}

extension Objective {
  /// Where it is looked at, where runs begin, and what is known of its minimum.
  fileprivate var listing: JSON {
    [
      "dimension": .integer(dimension), "domain": .array(domain.map { .numbers([$0.lowerBound, $0.upperBound]) }),
      "start": .numbers(start), "minimum": minimum.value.map(JSON.number) ?? .null,
      "minimizers": .array(minimum.points.map(JSON.numbers)), "provenance": .string(minimum.provenance.description),
    ]
  }
}

extension Suite {
  var listing: JSON {
    [
      "name": .string(name), "title": .string(title), "functions": .array(functions),
      "dimensions": .array(dimensions.map(JSON.integer)), "instances": .array(instances.map(JSON.integer)),
    ]
  }
}

extension Method {
  var listing: JSON {
    [
      "name": .string(name), "title": .string(title), "formula": .string(formula), "source": .string(source),
      "needs": .strings(OracleKind.allCases.filter(needs.contains).map(\.rawValue)), "lockstep": .bool(isLockstep),
      "takesLinks": .bool(takesLinks), "drivable": .strings(drivable),
      "settings": settings.listing,
    ]
  }
}

extension LinkKind {
  var listing: JSON {
    [
      "name": .string(name), "title": .string(title), "formula": .string(formula), "source": .string(source),
      "settings": settings.listing,
    ]
  }
}

extension ScheduleKind {
  var listing: JSON {
    [
      "name": .string(name), "title": .string(title), "formula": .string(formula), "source": .string(source),
      "settings": settings.listing,
    ]
  }
}

extension SchedulePreset {
  var listing: JSON {
    [
      "name": .string(name), "title": .string(title), "formula": .string(entry.canonical), "source": .string(source),
      "settings": .object(settings),
    ]
  }
}

extension StatisticKind {
  static var listings: [JSON] {
    catalogue.map {
      [
        "name": .string($0.name), "title": .string($0.title), "formula": .string($0.formula),
        "source": .string($0.source),
      ]
    }
  }
}

extension [SettingDescription] {
  var listing: JSON {
    let members = map { setting in
      let entry: JSON = [
        "default": setting.standard, "allowed": .string(setting.kind.expectation), "summary": .string(setting.summary),
      ]
      return (setting.key, entry)
    }
    return .object(Dictionary(uniqueKeysWithValues: members))
  }
}

extension Dimensions {
  var text: String {
    switch self {
    case .fixed(let n): "\(n)"
    case .atLeast(let n): "≥ \(n)"
    case .ofData: "by its data"
    }
  }
}
