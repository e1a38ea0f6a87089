import Values

/// How the points of somebody's training are compared.
package struct TrainingTerms: Sendable, Hashable {
  /// Of which data a value is.
  package enum Split: String, Sendable, CaseIterable {
    case train, validation, test

    /// How curves call a metric of it.
    package func named(_ metric: String) -> String { rawValue + metric.prefix(1).uppercased() + metric.dropFirst() }
  }

  /// The split whose values are compared, and stand in tables.
  package let split: Split
  /// Whether more is better: values are then turned round.
  package let isMaximised: Bool
  /// The best value that there can be, as the program has it; `nil` where none is known.
  package let best: Double?

  /// Terms of an entry; by default the values of the training itself, the less the better.
  package init(split: Split = .train, isMaximised: Bool = false, best: Double? = nil) {
    self.split = split
    self.isMaximised = isMaximised
    self.best = best
  }

  /// A value as it is compared: less is better.
  package func oriented(_ value: Double) -> Double { isMaximised ? -value : value }

  /// What gaps are measured from.
  var minimum: ReferenceMinimum {
    if let best { return ReferenceMinimum(oriented(best), at: [], .literature("as the experiment file states it")) }
    let turned = isMaximised ? "; more is better, so that values stand with the other sign" : ""
    return .none("a training has none that is known\(turned)")
  }

  /// As an entry has it, without what is as by default.
  package var entry: [String: JSON] {
    var members: [String: JSON] = [:]
    if split != .train { members["split"] = .string(split.rawValue) }
    if isMaximised { members["sense"] = "maximise" }
    members["minimum"] = best.map(JSON.number)
    return members
  }

  /// Whether a text can name a metric.
  package static func isMetric(_ name: String) -> Bool {
    let ours = ["gradientNorm", "learningRate", "rows", "value", "steps", "evaluations", "best"]
    return (1...40).contains(name.utf8.count) && !ours.contains(name)
      && name.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 95
      }
  }
}
