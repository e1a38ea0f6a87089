import Plans
import Values

extension TuningChoice {
  /// What was searched; `nil` where nothing was tried.
  package var space: SearchSpace? { SearchSpace(trials) }

  /// "learningRate = 0.01, beta1 = 0.9".
  package var phrase: String { settings.phrase }
}

extension [String: JSON] {
  /// Settings: "learningRate = 0.01, beta1 = 0.9".
  package var phrase: String {
    if isEmpty { return "—" }
    return sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value.rounded)" }.joined(separator: ", ")
  }
}

extension JSON {
  /// A number with the digits that a reader needs: 0.00031623 rather than 0.000316227766017.
  fileprivate var rounded: String { number.map { NumberText.short($0, 5) } ?? found }
}
