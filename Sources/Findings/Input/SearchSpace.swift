import Plans
import Values

/// What tuning searched for one arm on one function: each tuned setting with the values that were tried.
package struct SearchSpace: Sendable, Hashable {
  /// "learningRate 1e-6 … 0.01 (13 values, evenly on a logarithmic scale)".
  package let text: String

  /// `nil` where nothing was tried.
  package init?(_ trials: [TuningTrial]) {
    let keys = Set(trials.flatMap { $0.settings.keys }).sorted()
    if keys.isEmpty { return nil }
    let values = keys.map { key in Set(trials.map { $0.settings[key] ?? .null }) }
    let axes = zip(keys, values).map { "\($0) \(SearchSpace.phrase($1))" }
    let grid = values.reduce(1) { $0 * $1.count }
    let isGrid = grid == Set(trials.map(\.settings)).count
    text = axes.joined(separator: isGrid ? " × " : ", ") + (isGrid ? "" : "; \(trials.count) combinations of these")
  }

  private static func phrase(_ values: Set<JSON>) -> String {
    let numbers = values.compactMap(\.number).sorted()
    guard numbers.count == values.count, let least = numbers.first, let greatest = numbers.last else {
      return values.map(\.found).sorted().joined(separator: ", ")
    }
    if numbers.count <= 4 { return numbers.map { NumberText.short($0, 5) }.joined(separator: ", ") }
    let range = "\(NumberText.short(least, 5)) … \(NumberText.short(greatest, 5))"
    let spacing =
      switch Spacing(of: numbers) {
      case .linear: ", evenly spaced"
      case .logarithmic: ", evenly on a logarithmic scale"
      case nil: ""
      }
    return "\(range) (\(numbers.count) values\(spacing))"
  }
}
