import Values

// The words of JSON Schema that experiment files need.

extension ExperimentSchema {
  /// A schema with a sentence and a default for editors.
  static func describe(_ schema: JSON, _ description: String, _ standard: JSON? = nil) -> JSON {
    var members = schema.object ?? [:]
    members["description"] = .string(description)
    members["default"] = standard
    return .object(members)
  }

  static func reference(_ name: String) -> JSON { ["$ref": .string("#/$defs/" + name)] }
}

extension JSON {
  /// A number within bounds.
  static func number(_ bounds: Bounds) -> JSON { .object(bounds.keywords.merging(["type": "number"]) { $1 }) }

  /// An integer within bounds, and within ±2⁵³.
  static func integer(_ bounds: Bounds) -> JSON {
    let exact: [String: JSON] = ["type": "integer", "minimum": -0x1p53, "maximum": 0x1p53]
    return .object(exact.merging(bounds.keywords) { $1 })
  }

  /// A list of values of a schema.
  static func list(_ items: JSON, atLeast count: Int = 1, unique: Bool = false) -> JSON {
    var members: [String: JSON] = ["type": "array", "items": items]
    if count > 0 { members["minItems"] = .integer(count) }
    if unique { members["uniqueItems"] = true }
    return .object(members)
  }

  /// One value of a schema, or a list of them.
  static func oneOrMore(_ schema: JSON, unique: Bool = true) -> JSON {
    ["anyOf": [schema, .list(schema, unique: unique)]]
  }

  /// The keywords of two schemas.
  func merging(_ other: JSON) -> JSON { .object((object ?? [:]).merging(other.object ?? [:]) { $1 }) }

  /// An object in which a key has a value other than null.
  static func present(_ key: String) -> JSON {
    ["required": [.string(key)], "properties": [key: ["not": ["type": "null"]]]]
  }

  /// A value of a schema, or null.
  static func optional(_ schema: JSON) -> JSON { ["anyOf": [["type": "null"], schema]] }

  /// An object with no other keys.
  static func closed(_ properties: [String: JSON], required: [String] = []) -> JSON {
    let commented = properties.merging([JSON.commentKey: ["type": "string"]]) { $1 }
    var members: [String: JSON] = [
      "type": "object", "additionalProperties": false, "properties": .object(commented),
    ]
    if !required.isEmpty { members["required"] = .strings(required) }
    return .object(members)
  }
}

extension Bounds {
  /// The bounds as keywords.
  fileprivate var keywords: [String: JSON] {
    var keywords: [String: JSON] = [:]
    switch lower {
    case .open(let end): keywords["exclusiveMinimum"] = .number(end)
    case .closed(let end): keywords["minimum"] = .number(end)
    case .none: break
    }
    switch upper {
    case .open(let end): keywords["exclusiveMaximum"] = .number(end)
    case .closed(let end): keywords["maximum"] = .number(end)
    case .none: break
    }
    return keywords
  }
}
