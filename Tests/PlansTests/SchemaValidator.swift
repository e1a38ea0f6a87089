import Plans
import Testing
import Values

/// The part of JSON Schema (draft 2020-12) that the schema of experiment files uses; another keyword is a failure.
struct SchemaValidator {
  private let root: JSON
  init(_ root: JSON) { self.root = root }

  /// Keywords that only describe.
  private static let annotations: Set = ["$schema", "$defs", "title", "description", "default"]

  /// Where and by which keyword a value is refused.
  func problems(_ value: JSON) -> [String] { problems(value, root, "$") }

  func accepts(_ value: JSON) -> Bool { problems(value).isEmpty }

  private func problems(_ value: JSON, _ schema: JSON, _ path: String) -> [String] {
    if let flag = schema.bool { return flag ? [] : ["\(path): false"] }
    guard let keywords = schema.object else { return ["\(path): a schema that is no object"] }
    return keywords.sorted { $0.key < $1.key }.flatMap { keyword, argument -> [String] in
      if Self.annotations.contains(keyword) { return [] }
      return check(keyword, argument, value, keywords, path)
    }
  }

  private func check(
    _ keyword: String, _ argument: JSON, _ value: JSON, _ schema: [String: JSON], _ path: String
  ) -> [String] {
    let failure = ["\(path): \(keyword)"]
    func holds(_ schema: JSON, _ value: JSON) -> Bool { problems(value, schema, path).isEmpty }
    switch keyword {
    case "$ref":
      let name = (argument.string ?? "").replacing("#/$defs/", with: "")
      guard let definition = root["$defs"]?[name] else { return ["\(path): no definition \(name)"] }
      return problems(value, definition, path)
    case "type":
      let types = argument.array ?? [argument]
      return types.contains { isOf($0.string ?? "", value) } ? [] : failure
    case "const": return value == argument ? [] : failure
    case "enum": return (argument.array ?? []).contains(value) ? [] : failure
    case "not": return holds(argument, value) ? failure : []
    case "anyOf": return (argument.array ?? []).contains { holds($0, value) } ? [] : failure
    case "oneOf": return (argument.array ?? []).count { holds($0, value) } == 1 ? [] : failure
    case "allOf": return (argument.array ?? []).flatMap { problems(value, $0, path) }
    case "if":
      let next = holds(argument, value) ? schema["then"] : schema["else"]
      return next.map { problems(value, $0, path) } ?? []
    case "then", "else": return schema["if"] == nil ? failure : []
    default: return checkKind(keyword, argument, value, schema, path) ?? ["\(path): unknown keyword \(keyword)"]
    }
  }

  /// Keywords for one kind of value, which all others pass; `nil` for an unknown keyword.
  private func checkKind(
    _ keyword: String, _ argument: JSON, _ value: JSON, _ schema: [String: JSON], _ path: String
  ) -> [String]? {
    let limit = argument.number ?? .nan
    func require(_ condition: Bool?) -> [String] { condition ?? true ? [] : ["\(path): \(keyword)"] }
    switch keyword {
    case "minimum": return require(value.number.map { $0 >= limit })
    case "maximum": return require(value.number.map { $0 <= limit })
    case "exclusiveMinimum": return require(value.number.map { $0 > limit })
    case "exclusiveMaximum": return require(value.number.map { $0 < limit })
    case "minLength": return require(value.string.map { Double($0.unicodeScalars.count) >= limit })
    case "pattern":
      guard let regex = try? Regex(argument.string ?? "") else { return ["\(path): not a pattern"] }
      return require(value.string.map { $0.firstMatch(of: regex) != nil })
    case "minItems": return require(value.array.map { Double($0.count) >= limit })
    case "maxItems": return require(value.array.map { Double($0.count) <= limit })
    case "uniqueItems": return require(value.array.map { Set($0).count == $0.count })
    case "contains": return require(value.array.map { $0.contains { problems($0, argument, path).isEmpty } })
    case "items":
      return (value.array ?? []).enumerated().flatMap { problems($1, argument, "\(path)[\($0)]") }
    case "minProperties": return require(value.object.map { Double($0.count) >= limit })
    case "required":
      return require(
        value.object.map { object in (argument.array ?? []).allSatisfy { object[$0.string ?? ""] != nil } })
    case "properties":
      return (value.object ?? [:]).sorted { $0.key < $1.key }.flatMap { key, member in
        argument[key].map { problems(member, $0, "\(path).\(key)") } ?? []
      }
    case "additionalProperties":
      let known = schema["properties"]?.object ?? [:]
      return (value.object ?? [:]).sorted { $0.key < $1.key }.filter { known[$0.key] == nil }.flatMap { key, member in
        argument == false ? ["\(path).\(key): additionalProperties"] : problems(member, argument, "\(path).\(key)")
      }
    case "propertyNames":
      return (value.object ?? [:]).keys.sorted().flatMap { key in
        problems(.string(key), argument, path).map { _ in "\(path).\(key): propertyNames" }
      }
    default: return nil
    }
  }

  private func isOf(_ type: String, _ value: JSON) -> Bool {
    switch type {
    case "null": value.isNull
    case "boolean": value.bool != nil
    case "number": value.number != nil
    case "integer": value.number.map { $0 == $0.rounded() } ?? false
    case "string": value.string != nil
    case "array": value.array != nil
    case "object": value.object != nil
    default: false
    }
  }
}
