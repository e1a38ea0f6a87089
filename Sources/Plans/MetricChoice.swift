import Functions
import Values

/// A number that trainings report beside the value that is compared: `{ "metric": "accuracy", "split": "test" }`.
package struct MetricChoice: Sendable, Hashable {
  /// What the program calls it, or `value` for the value of a split.
  package let metric: String
  /// Of which data; `nil` for the split that tables report.
  package let split: TrainingTerms.Split?

  /// A metric, of the split that tables report unless another is said.
  package init(_ metric: String, of split: TrainingTerms.Split? = nil) {
    self.metric = metric
    self.split = split
  }

  /// What the value of a split is called.
  package static let value = "value"

  /// What curves of a training call it; `nil` for the very value that is compared.
  package func name(under terms: TrainingTerms) -> String? {
    if let split, split != terms.split { return split.named(metric) }
    return metric == Self.value ? nil : metric
  }

  /// As an experiment file has it.
  package var json: JSON {
    split.map { ["metric": .string(metric), "split": .string($0.rawValue)] } ?? ["metric": .string(metric)]
  }

  /// Reads an object; `nil` with what is wrong noted.
  init?(_ node: Node) {
    guard node.isObject(of: ["metric", "split"], "an object with `metric` and `split`") else { return nil }
    guard let said = node["metric"] else {
      node.fail("the key `metric` is missing: what a training calls it, or \"value\"")
      return nil
    }
    guard let name = said.json.string, name == Self.value || TrainingTerms.isMetric(name) else {
      said.refuse("the name of a metric, of letters and digits, or \"value\"")
      return nil
    }
    var split: TrainingTerms.Split?
    if let said = node["split"] {
      let names = TrainingTerms.Split.allCases.map(\.rawValue)
      guard let known = said.checked(.choice(names))?.string.flatMap(TrainingTerms.Split.init) else { return nil }
      split = known
    }
    self.init(name, of: split)
  }
}
