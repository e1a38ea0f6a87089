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
      isEven(numbers)
      ? ", evenly spaced" : isGeometric(numbers) ? ", evenly on a logarithmic scale" : ""
    return "\(range) (\(numbers.count) values\(spacing))"
  }

  /// Whether all steps are the same, to the digits that a file gives.
  private static func isEven(_ values: [Double]) -> Bool {
    let step = (values[values.count - 1] - values[0]) / Double(values.count - 1)
    return zip(values, values.dropFirst()).allSatisfy { ($1 - $0 - step).magnitude <= 1e-3 * step }
  }

  /// Whether all ratios are the same: each value is the geometric mean of its neighbours.
  private static func isGeometric(_ values: [Double]) -> Bool {
    guard values[0] > 0 else { return false }
    return values.indices.dropFirst().dropLast().allSatisfy { i in
      (values[i] * values[i] / (values[i - 1] * values[i + 1]) - 1).magnitude <= 1e-3
    }
  }
}
