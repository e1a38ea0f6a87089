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

  /// The ranges of which points were tried: "learningRate 1e-4 … 1 (log) × schedule.fall 0.05 … 0.5 (linear); 32 points
  /// of Sobol's sequence".
  package init(_ box: SearchBox, _ trials: [TuningTrial]) {
    self.init(box, box.ranges(trials.map(\.settings)), trials.count)
  }

  /// The same before anything is tried.
  package init(_ box: SearchBox, _ trials: Int) { self.init(box, box.given, trials) }

  private init(_ box: SearchBox, _ ranges: [String: ClosedRange<Double>], _ trials: Int) {
    let axes = box.axes.map { axis -> String in
      if !axis.choices.isEmpty { return "\(axis.key) \(axis.choices.map(\.found).joined(separator: ", "))" }
      let range = ranges[axis.key] ?? axis.range
      let scale = (axis.isWhole ? "whole, " : "") + (axis.spacing == .linear ? "linear" : "log")
      return
        "\(axis.key) \(NumberText.short(range.lowerBound, 5)) … \(NumberText.short(range.upperBound, 5)) (\(scale))"
    }
    text = axes.joined(separator: " × ") + "; " + box.search.kind.phrase(trials)
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

extension TuningSearch.Kind {
  /// "32 points of Sobol's sequence".
  package func phrase(_ trials: Int) -> String {
    switch self {
    case .sobol: NumberText.counted(trials, "point") + " of Sobol's sequence"
    case .random: NumberText.counted(trials, "random point")
    }
  }
}
