import Findings
import Lanes
import Plans
import Statistics
import Values

/// The final gap against the base learning rate, one line a method: how much it minds its rate.
enum SensitivityFigure {
  /// A method over its rates, ascending.
  struct Family: Sendable {
    let label: String
    let optimizer: String
    let schedule: String
    let rates: [Double]
    /// The criterion at each rate; ∞ where it has none.
    let criteria: [Double]
    /// Quartiles at each rate, where there are runs to take them of.
    let quartiles: [Quartiles]?
  }

  /// How much worse than the best a rate may be to count as nearly as good.
  static let factor = 2.0
  private static let fewestRates = 3

  /// What tuning tried on a function: every candidate with the value of its criterion. A mean of logarithms is drawn as
  /// the geometric mean that it is the logarithm of.
  static func families(of tuning: TuningSummary, _ function: FunctionSummary, _ criterion: Tuning.Criterion) -> [Family]
  {
    tuning.choices.filter { $0.function == function.function }.sorted { $0.label < $1.label }.compactMap { choice in
      let isRateAlone = choice.trials.allSatisfy { Set($0.settings.keys) == ["learningRate"] }
      guard isRateAlone, let arm = function.arms.first(where: { $0.cell.cell.arm.label == choice.label }) else {
        return nil
      }
      let points = choice.trials.compactMap { trial -> (Double, Double)? in
        guard let rate = trial.settings["learningRate"]?.number, rate > 0 else { return nil }
        guard let value = trial.criterion else { return (rate, .infinity) }
        return (rate, criterion == .meanLogGap ? Double.pow(10, value) : max(0, value))
      }.sorted { $0.0 < $1.0 }
      return family(arm, choice.label, points.map { ($0.0, $0.1, nil) })
    }
  }

  /// The arms of a function that differ in their learning rate alone.
  static func families(of function: FunctionSummary) -> [Family] {
    let arms = function.arms.filter { !$0.seeds.isEmpty && $0.cell.cell.arm.settings["learningRate"]?.number != nil }
    let groups = Dictionary(grouping: arms) { $0.cell.cell.arm.identity(without: ["learningRate"]).canonical }
    var families: [Family] = []
    for (_, members) in groups.sorted(by: { $0.key < $1.key }) {
      let points = members.compactMap { arm -> (Double, Double, Quartiles?)? in
        guard let rate = arm.cell.cell.arm.settings["learningRate"]?.number, rate > 0, let quartiles = arm.quartiles
        else { return nil }
        return (rate, max(0, quartiles.median), quartiles)
      }.sorted { $0.0 < $1.0 }
      if let family = family(members[0], label(members), points) { families.append(family) }
    }
    return families.sorted { $0.label < $1.label }
  }

  private static func family(
    _ arm: ArmSummary, _ label: String, _ points: [(Double, Double, Quartiles?)]
  ) -> Family? {
    let rates = points.map(\.0)
    guard rates.count >= fewestRates, zip(rates, rates.dropFirst()).allSatisfy(<) else { return nil }
    let quartiles = points.compactMap(\.2)
    return Family(
      label: label, optimizer: arm.cell.cell.arm.optimizer, schedule: arm.cell.cell.arm.schedule, rates: rates,
      criteria: points.map(\.1), quartiles: quartiles.count == points.count ? quartiles : nil)
  }

  /// What the labels say besides the rate; the optimizer where they do not name it so.
  private static func label(_ members: [ArmSummary]) -> String {
    let stems = Set(
      members.map { arm -> String in
        let rate = arm.cell.cell.arm.settings["learningRate"]?.canonical ?? ""
        return arm.label.replacing(" learningRate=\(rate)", with: "")
      })
    return stems.count == 1 ? stems.first ?? "" : members[0].cell.cell.arm.optimizer
  }

  /// - Parameters:
  ///   - quantity: what the criterion is, for the axis.
  ///   - source: where the runs come from, for the subtitle.
  static func figure(
    _ function: FunctionSummary, _ families: [Family], quantity: String, source: String, styles: ArmStyles
  ) -> LineFigure {
    let rates = families.flatMap(\.rates)
    let (low, high) = (rates.min() ?? 1, rates.max() ?? 10)
    let y = FigureAxis.values(families.lazy.flatMap(\.criteria))
    return LineFigure(
      title: "\(function.function.label): learning rates",
      subtitle: "\(source); dot: the best; broad: within a factor 2 of it (so many decades)",
      x: .logarithmic(low / 1.2, high * 1.2), y: y, xLabel: "base learning rate", yLabel: quantity,
      columns: families.contains { $0.quartiles != nil }
        ? "learning rate, lower quartile, median, upper quartile; as drawn" : "learning rate, criterion; as drawn",
      lines: families.map { line($0, y) }, styles: styles)
  }

  private static func line(_ family: Family, _ y: FigureAxis) -> LineFigure.Line {
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
    guard let sensitivity = RateSensitivity(rates: family.rates, criteria: family.criteria, factor: factor) else {
      return line
    }
    if let best = places[sensitivity.best] { line.marks = [(best, 7)] }
    if let first = places[sensitivity.range.lowerBound], let last = places[sensitivity.range.upperBound] {
      line.broad = first...last
    }
    let isOpen = sensitivity.reachesLowerEnd || sensitivity.reachesUpperEnd
    line.note = " (\(isOpen ? "≥ " : "")\(NumberText.significant(sensitivity.width, 2)))"
    return line
  }
}

extension Tuning.Criterion {
  /// What figures call the quantity; less is better.
  func quantity(of measure: Measure) -> String {
    switch self {
    case .medianGap: "median final \(measure.noun)"
    case .meanLogGap: "geometric mean of the final \(measure.noun)"
    case .evaluationsToTarget: "expected evaluations to the target"
    }
  }
}
