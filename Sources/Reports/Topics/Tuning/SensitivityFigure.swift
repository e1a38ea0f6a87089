import Findings
import Plans
import Values

/// The final gap against the base learning rate, one line a method: how much it minds its rate.
enum SensitivityFigure: FigureMaker {
  static let name = "sensitivity"
  static let needs = "three learning rates that one arm was tuned over or is swept over"
  static let isOfGaps = true

  static func drawing(of function: FunctionView) -> Drawing? {
    let (summary, input) = (function.summary, function.input)
    let what: String
    let figure: LineFigure
    if let rule = input.experiment.tuning, let tuning = input.tuning {
      let families = RateFamily.tried(on: summary, by: rule.criterion, tuning)
      guard !families.isEmpty else { return nil }
      let quantity = rule.criterion.quantity(of: summary.measure)
      what = "\(quantity) of the tuning runs"
      figure = self.figure(
        summary, families, quantity: quantity,
        upTo: [.medianGap, .meanLogGap].contains(rule.criterion) ? function.rounding : 0,
        source: "tuning runs, \(NumberText.counted(rule.seeds.count, "seed"))",
        styles: function.styles)
    } else {
      let families = RateFamily.swept(on: summary)
      guard !families.isEmpty, Set(families.map(\.label)).count == families.count else { return nil }
      what = "median final \(summary.measure.noun)"
      figure = self.figure(
        summary, families, quantity: what, upTo: function.rounding, source: function.seedsText,
        styles: ArmStyles(families.map { ($0.label, $0.arm.optimizer, $0.arm.schedule) }))
    }
    return (
      figure,
      "\(function.label): the \(what) against the base learning rate, with the range within a factor 2 of the best."
    )
  }

  /// - Parameters:
  ///   - quantity: what the criterion is, for the axis.
  ///   - rounding: what is no greater is not told apart.
  ///   - source: where the runs come from, for the subtitle.
  private static func figure(
    _ function: FunctionSummary, _ families: [RateFamily], quantity: String, upTo rounding: Double, source: String,
    styles: ArmStyles
  ) -> LineFigure {
    let rates = families.flatMap(\.rates)
    let (low, high) = (rates.min() ?? 1, rates.max() ?? 10)
    let y = FigureAxis.values(families.lazy.flatMap(\.criteria), upTo: rounding)
    let order = families.sorted {
      ($0.criteria.min() ?? .infinity, $0.label) < ($1.criteria.min() ?? .infinity, $1.label)
    }
    return LineFigure(
      title: "\(function.function.title): learning rates",
      subtitle: "\(source); dot: the best; broad: within a factor 2 of it, its width in decades in parentheses",
      x: .logarithmic(low / 1.2, high * 1.2), y: y, xLabel: "base learning rate", yLabel: quantity,
      columns: families.contains { $0.quartiles != nil }
        ? "learning rate, lower quartile, median, upper quartile; as drawn" : "learning rate, criterion; as drawn",
      lines: order.map { line($0, y) }, styles: styles)
  }

  private static func line(_ family: RateFamily, _ y: FigureAxis) -> LineFigure.Line {
    var line = LineFigure.Line(label: family.label, rows: [], end: nil, hasBand: family.quartiles != nil, hasDots: true)
    func text(_ value: Double) -> String { (value == .infinity ? y.high : y.drawn(value)).description }
    var places: [Double: Int] = [:]
    for (index, rate) in family.rates.enumerated() {
      guard family.criteria[index].isFinite else { continue }
      places[rate] = line.rows.count
      let middle = text(family.criteria[index])
      if let quartiles = family.quartiles?[index] {
        line.rows.append("\(rate) \(text(max(0, quartiles.lower))) \(middle) \(text(quartiles.upper))")
      } else {
        line.rows.append("\(rate) \(middle)")
      }
      line.end = (rate, y.drawn(family.criteria[index]))
    }
    guard let sensitivity = family.sensitivity else { return line }
    if let best = places[sensitivity.best] { line.marks = [(best, 7)] }
    if let first = places[sensitivity.range.lowerBound], let last = places[sensitivity.range.upperBound] {
      line.broad = first...last
    }
    let isOpen = sensitivity.reachesLowerEnd || sensitivity.reachesUpperEnd
    // At the only rate of a range that may go on there is nothing to say.
    if sensitivity.width > 0 || !isOpen {
      line.note = " (\(isOpen ? "≥ " : "")\(NumberText.short(sensitivity.width, 2)) dec.)"
    }
    return line
  }
}

extension Tuning.Criterion {
  /// What figures call the quantity; less is better.
  fileprivate func quantity(of measure: Measure) -> String {
    switch self {
    case .medianGap: "median final \(measure.noun)"
    case .meanLogGap: "geometric mean of the final \(measure.noun)"
    case .evaluationsToTarget: "expected evaluations to the target"
    case .medianValue: "median of the values at the end"
    }
  }
}
