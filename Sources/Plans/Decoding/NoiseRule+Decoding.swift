import Functions
import Values

/// Reads `noise`, whose kind was checked where axes are opened.
extension NoiseRule {
  /// Rows that a batch may have.
  static let batches = SamplingDecoder.batches

  /// The rule, none where there is no node; `nil` with what is wrong noted.
  static func decode(_ node: Node?) -> NoiseRule? {
    guard let node else { return NoiseRule.none }
    if let deviation = node.json.number { return .isotropic(deviation + 0) }
    let forms = keys.map { "`\($0)`" }.joined(separator: " or ")
    guard node.isObject(of: keys, "a number or an object with \(forms)") else { return nil }
    guard let members = node.members, members.count == 1, let (key, value) = members.first else {
      node.fail("`noise` as an object has one of \(forms)")
      return nil
    }
    switch key {
    case "covariance":
      guard let elements = value.checked(.rows)?.array, !elements.isEmpty else {
        if value.json.array?.isEmpty ?? false { value.refuse("a list of rows, one a coordinate") }
        return nil
      }
      return .covariance(elements.compactMap(\.numbers).map { $0.map { $0 + 0 } })
    case "covarianceOf": return ofBatch(value)
    default: return nil
    }
  }

  private static func ofBatch(_ node: Node) -> NoiseRule? {
    guard node.isObject(of: ["batch", "point"], "an object with `batch` and `point`") else { return nil }
    guard let batch = node["batch"] else {
      node.fail("the key `batch` is missing: how many rows the batch has whose noise is imitated")
      return nil
    }
    guard let rows = batch.checked(.integer(batches))?.integer else { return nil }
    guard let point = node["point"], point.json != "minimum" else { return .ofBatch(rows, at: nil) }
    guard let numbers = point.json.numbers, !numbers.isEmpty, numbers.allSatisfy(\.isFinite) else {
      point.refuse("\"minimum\" or a list of numbers")
      return nil
    }
    return .ofBatch(rows, at: numbers.map { $0 + 0 })
  }

  /// The values of a pattern that stand for this rule.
  var forms: [JSON] {
    guard case .ofBatch(let batch, nil) = self else { return [json] }
    return [json, ["covarianceOf": ["batch": .integer(batch)]]]
  }
}
