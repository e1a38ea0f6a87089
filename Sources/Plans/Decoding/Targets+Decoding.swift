import Functions
import Values

/// Reads `targets`: a list of gaps, or an object with those as `value` and what metrics of trainings are to reach.
///
///     { "targets": { "value": [0.5, 0.1], "accuracy": [0.9] } }
struct TargetDecoder {
  /// Gaps, descending.
  private(set) var values = Experiment.standardTargets
  /// By metric, as the file has them.
  private(set) var metrics: [String: [Double]] = [:]

  /// Those of files that give none.
  init() {}

  /// - Returns: `nil` where something is wrong, which is reported.
  init?(_ node: Node) {
    if node.elements != nil {
      guard let values = Self.numbers(node, .positive) else { return nil }
      self.values = values.sorted(by: >)
      return
    }
    guard let members = node.json.object, !members.isEmpty else {
      node.refuse("a list of numbers greater than 0")
      return nil
    }
    var isSound = true
    for name in members.keys.sorted() {
      guard let member = node[name] else { continue }
      if name == Experiment.valueTargets {
        if let values = Self.numbers(member, .positive) { self.values = values.sorted(by: >) } else { isSound = false }
      } else if !TrainingTerms.isMetric(name) {
        member.fail("`\(TerminalText.excerpt(name))` is no name of a metric")
        isSound = false
      } else if let values = Self.numbers(member, .any) {
        metrics[name] = values
      } else {
        isSound = false
      }
    }
    if !isSound { return nil }
  }

  private static func numbers(_ node: Node, _ bounds: Bounds) -> [Double]? {
    guard let elements = node.elements else {
      node.refuse("a list of numbers")
      return nil
    }
    let kind = SettingKind.number(bounds)
    return Axis.list(elements, of: node) { $0.checked(kind) != nil }?.compactMap(\.json.number)
  }
}

extension Experiment {
  /// What the targets of values are called beside those of metrics.
  static let valueTargets = "value"
}
