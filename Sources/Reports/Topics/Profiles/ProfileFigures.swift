import Findings
import Plans
import Statistics
import Values

/// How often an arm is within a factor of the best.
enum PerformanceProfileFigure: FigureMaker {
  static let name = "performanceProfile"
  static let needs = "targets that a run reached, two functions or seeds, and two arms that every function has"

  static func drawing(over overall: Overall, _ styles: ArmStyles) -> Drawing? {
    let ranked = overall.profiled
    guard overall.isSample, ranked.count >= 2, ranked.contains(where: { $0.ratios.limit > 0 }) else { return nil }
    let ratios = ranked.compactMap { $0.ratios.steps.last?.x }.max() ?? 1
    let high = min(max(4, ratios * 1.1), 1024)
    let figure = LineFigure(
      title: "Performance profile", subtitle: "expected runtimes to \(overall.problemsText)", x: .doublings(upTo: high),
      y: .fractions, xLabel: "factor τ of the best arm's expected runtime", yLabel: "fraction of pairs solved",
      columns: "factor, fraction of pairs within it",
      lines: ranked.map { LineFigure.Line($0.label, $0.ratios, from: 1, to: high) }, styles: styles)
    return (
      figure,
      "Performance profile: the fraction of \(overall.problemsText) on which an arm's expected runtime is within a "
        + "factor τ of the best arm's; it depends on which arms are in it\(overall.leftText)."
    )
  }
}

/// Which fraction of functions is solved within a number of simplex gradients.
enum DataProfileFigure: FigureMaker {
  static let name = "dataProfile"
  static let needs = "curves, a known minimum, two functions or seeds, and two arms that every function has"

  static func drawing(over overall: Overall, _ styles: ArmStyles) -> Drawing? {
    let ranked = overall.shown.compactMap { arm in
      overall.profiles.data[arm.label].map { (label: arm.label, profile: $0) }
    }
    guard overall.isSample, overall.input.experiment.record != .ends, ranked.count >= 2 else { return nil }
    let corners = ranked.lazy.flatMap { $0.profile.sorted }.filter { $0.isFinite && $0 > 0 }
    guard let least = corners.min(), let most = corners.max() else { return nil }
    let (low, high) = (least / 1.5, max(most, 10 * least) * 1.1)
    let runs = NumberText.count(ranked[0].profile.count)
    let known = NumberText.counted(overall.profiles.known, "function")
    let figure = LineFigure(
      title: "Data profile", subtitle: "\(runs) runs on \(known); solved: the gap is 10⁻³ of that at the start",
      x: .logarithmic(low, high), y: .fractions, xLabel: "evaluations / (n + 1)", yLabel: "fraction of runs",
      columns: "evaluations over n + 1, fraction of runs that have solved their function",
      lines: ranked.map { LineFigure.Line($0.label, $0.profile, from: low, to: high) }, styles: styles)
    return (
      figure,
      "Data profile: the fraction of runs on \(known) whose gap fell to 10⁻³ of that at the start within a number of "
        + "simplex gradients (n + 1 evaluations), seen at recorded steps\(overall.leftText)."
    )
  }
}

extension Overall {
  /// The profiles of the arms that figures show, best first.
  fileprivate var profiled: [ArmProfiles.Row] {
    let rows = Dictionary(profiles.rows.map { ($0.label, $0) }, uniquingKeysWith: { first, _ in first })
    return shown.compactMap { rows[$0.label] }
  }
}

extension LineFigure.Line {
  /// A distribution as stairs from one end of the axis to the other.
  fileprivate init(_ label: String, _ distribution: EmpiricalDistribution, from low: Double, to high: Double) {
    self.init(label: label, rows: ["\(low) \(distribution(low))"], end: nil, isStair: true)
    var steps = distribution.steps.filter { $0.x > low && $0.x < high }
    // So many corners are more than anyone sees.
    if steps.count > 500 { steps = (0..<500).map { steps[($0 + 1) * steps.count / 500 - 1] } }
    rows += steps.map { "\($0.x) \($0.fraction)" }
    rows.append("\(high) \(distribution(high))")
    end = (high, distribution(high))
  }
}
