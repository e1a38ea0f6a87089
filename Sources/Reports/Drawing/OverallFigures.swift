import Findings
import Lanes
import Plans
import Statistics
import Values

/// The figures over all functions, made of what was added up.
struct OverallFigures {
  private let series: OverallSeries
  private let styles: ArmStyles
  private let ranked: [(label: String, total: OverallSeries.ArmTotal, meanRank: Double?)]
  private let left: Int
  private let schedules: ScheduleLabels
  private let tuned: [String]

  /// - Parameters:
  ///   - arms: how many arms there are in all.
  ///   - tuned: the settings that tuning chooses.
  init(_ series: OverallSeries, _ styles: ArmStyles, _ schedules: ScheduleLabels, arms: Int, tuned: [String]) {
    self.series = series
    self.styles = styles
    self.schedules = schedules
    self.tuned = tuned
    let ranked = series.ranked()
    // No figure has more panels.
    self.ranked = Array(ranked.prefix(LineScript.mostPanels * Palette.colours.count))
    left = arms - ranked.count
  }

  private var labels: [String] { ranked.map(\.label) }
  private var count: Int { series.functions.count }
  private var functionsText: String { NumberText.counted(count, "function") }
  /// What captions say of arms that are not in the figures.
  private var leftText: String {
    left == 0 ? "" : "; \(NumberText.counted(left, "arm")) that not every function has left out"
  }
  private var problemsText: String { "\(functionsText) × \(NumberText.counted(series.targets, "target"))" }

  /// Whether there is anything to take a fraction of: one run of one function is a number.
  private var isSample: Bool { count >= 2 || series.seeds >= 2 }

  /// A figure of a kind with its caption; `nil` where the data make none.
  func figure(_ kind: FigureKind) -> (figure: any Figure, caption: String)? {
    guard count > 0 else { return nil }
    switch kind {
    case .ecdf: return ecdf
    case .performanceProfile: return performanceProfile
    case .dataProfile: return dataProfile
    case .criticalDifference: return criticalDifference
    case .budgetRanks: return budgetRanks
    case .heatMap: return heatMap
    case .curves, .values, .evaluations, .finalGaps, .contour, .fit, .sensitivity, .density, .motion, .basins,
      .basinSteps, .gradientNoise, .spread:
      return nil
    }
  }

  private var ecdf: (any Figure, String)? {
    guard isSample, series.targets > 0, !ranked.isEmpty else { return nil }
    let grid = ArmSeries.grid
    let largest = ranked.map(\.total.largestBudget).max() ?? 1
    let heights = ranked.map { $0.total.solved.map { $0 / Double(count) } }
    guard heights.contains(where: { ($0.last ?? 0) > 0 }) else { return nil }
    // Restarts are shown up to ten times the largest budget.
    let end = grid.firstIndex { $0 >= 10 * largest } ?? grid.count - 1
    // Before, every line is level: what is reached at the start costs nothing.
    let rise = heights.compactMap { line in line.firstIndex { $0 > line[0] } }.min() ?? 0
    let begin = max(0, min(rise, end - 20) - 4)
    let lines = zip(ranked, heights).map { arm, heights -> LineFigure.Line in
      var line = LineFigure.Line(label: arm.label, rows: [], end: nil, isStair: true)
      line.rows = (begin...end).map { "\(grid[$0]) \(heights[$0])" }
      line.end = (grid[end], heights[end])
      if let cross = grid.lastIndex(where: { $0 <= arm.total.largestBudget }), cross >= begin, cross < end {
        line.marks = [(cross - begin, 2)]
      }
      return line
    }
    let note = series.dimensions.count > 1 ? "; functions of several dimensions" : ""
    let figure = LineFigure(
      title: "Runtime distribution", subtitle: "\(problemsText); right of ✕ restarts are simulated\(note)",
      x: .logarithmic(grid[begin], grid[end]), y: .fractions, xLabel: "evaluations / dimension",
      yLabel: "fraction of pairs solved", columns: "evaluations over dimension, fraction solved", lines: lines,
      styles: styles)
    return (
      figure,
      "Runtime distribution: the fraction of \(problemsText) solved within a number of evaluations over dimension; right "
        + "of the cross no run was made and restarts are simulated\(leftText)."
    )
  }

  private var performanceProfile: (any Figure, String)? {
    guard isSample, series.targets > 0, ranked.count >= 2 else { return nil }
    let problems = count * series.targets
    let costs = (0..<problems).map { problem in ranked.map { max(1, $0.total.runtimes[problem]) } }
    guard costs.contains(where: { $0.contains(where: \.isFinite) }) else { return nil }
    let profile = PerformanceProfile(costs: costs)
    let ratios = profile.arms.compactMap { $0.steps.last?.x }.max() ?? 1
    let high = min(max(4, ratios * 1.1), 1024)
    let lines = zip(labels, profile.arms).map { profileLine($0, $1, from: 1, to: high) }
    let figure = LineFigure(
      title: "Performance profile", subtitle: "expected runtimes to \(problemsText)", x: .doublings(upTo: high),
      y: .fractions, xLabel: "factor τ of the best arm's expected runtime", yLabel: "fraction of pairs solved",
      columns: "factor, fraction of pairs within it", lines: lines, styles: styles)
    return (
      figure,
      "Performance profile: the fraction of \(problemsText) on which an arm's expected runtime is within a factor τ of the "
        + "best arm's; it depends on which arms are in it\(leftText)."
    )
  }

  private var dataProfile: (any Figure, String)? {
    guard isSample, series.hasCurves, series.withMinimum > 0, ranked.count >= 2,
      ranked.allSatisfy({ !$0.total.costs.isEmpty })
    else { return nil }
    let profiles = ranked.map { Statistics.dataProfile(costs: $0.total.costs, dimensions: $0.total.dimensions) }
    let corners = profiles.lazy.flatMap { $0.sorted }.filter { $0.isFinite && $0 > 0 }
    guard let least = corners.min(), let most = corners.max() else { return nil }
    let (low, high) = (least / 1.5, max(most, 10 * least) * 1.1)
    let runs = NumberText.count(ranked[0].total.costs.count)
    let lines = zip(labels, profiles).map { profileLine($0, $1, from: low, to: high) }
    let known = NumberText.counted(series.withMinimum, "function")
    let figure = LineFigure(
      title: "Data profile", subtitle: "\(runs) runs on \(known); solved: the gap is 10⁻³ of that at the start",
      x: .logarithmic(low, high), y: .fractions, xLabel: "evaluations / (n + 1)", yLabel: "fraction of runs",
      columns: "evaluations over n + 1, fraction of runs that have solved their function", lines: lines, styles: styles)
    return (
      figure,
      "Data profile: the fraction of runs on \(known) whose gap fell to 10⁻³ of that at the start within a number of "
        + "simplex gradients (n + 1 evaluations), seen at recorded steps\(leftText)."
    )
  }

  /// A distribution as stairs from one end of the axis to the other.
  private func profileLine(
    _ label: String, _ distribution: EmpiricalDistribution, from low: Double, to high: Double
  ) -> LineFigure.Line {
    var line = LineFigure.Line(label: label, rows: [], end: nil, isStair: true)
    line.rows = ["\(low) \(distribution(low))"]
    var steps = distribution.steps.filter { $0.x > low && $0.x < high }
    // So many corners are more than anyone sees.
    if steps.count > 500 { steps = (0..<500).map { steps[($0 + 1) * steps.count / 500 - 1] } }
    line.rows += steps.map { "\($0.x) \($0.fraction)" }
    line.rows.append("\(high) \(distribution(high))")
    line.end = (high, distribution(high))
    return line
  }

  private var criticalDifference: (any Figure, String)? {
    guard count >= 2, (3...CriticalDifferenceFigure.mostArms).contains(ranked.count),
      let friedman = series.friedman(ranked.map(\.total))
    else { return nil }
    let figure = CriticalDifferenceFigure(arms: labels, friedman: friedman, styles: styles)
    return (figure, "Critical differences: \(figure.sentence)\(leftText).")
  }

  private var budgetRanks: (any Figure, String)? {
    guard series.hasCurves, count >= 2, ranked.count >= 2, Set(series.functions).count == count,
      ranked.allSatisfy({ $0.total.atBudget.count == count })
    else { return nil }
    let ranks = BudgetRanks(
      settings: series.functions, arms: labels, budgets: RunMeasures.fractions,
      values: series.functions.indices.map { function in ranked.map { $0.total.atBudget[function] } },
      cell: "budgetRanks", replicates: 1000)
    let percent = RunMeasures.fractions.map { ($0 * 100).rounded() }
    // As in the table.
    let hasBand = count >= BudgetsSection.fewestSettings
    let lines = labels.indices.map { arm -> LineFigure.Line in
      let cells = ranks.cells[arm]
      var line = LineFigure.Line(label: labels[arm], rows: [], end: nil, hasBand: hasBand, hasDots: true)
      line.rows = zip(percent, cells).map {
        hasBand ? "\($0) \($1.lower) \($1.estimate) \($1.upper)" : "\($0) \($1.estimate)"
      }
      line.end = cells.last.map { (100, $0.estimate) }
      return line
    }
    let tics = percent.map { ("\(Int($0)) %", $0) }
    let arms = Double(labels.count)
    let stride = max(1, (labels.count + 9) / 10)
    let rankTics = Swift.stride(from: 1, through: labels.count, by: stride).map { ("\($0)", Double($0)) }
    let figure = LineFigure(
      title: "Rank against budget",
      subtitle: "mean over \(functionsText) of the rank by median gap; 1 is the best"
        + (hasBand ? "; band: 95 % over resampled functions" : ""),
      x: FigureAxis(low: 1, high: 100, isLogarithmic: true, tics: tics),
      y: FigureAxis(low: 0.8, high: arms + 0.2, isLogarithmic: false, tics: rankTics, isReversed: true),
      xLabel: "fraction of the budget", yLabel: "mean rank",
      columns: hasBand
        ? "percent of the budget, 2.5 % of resamples of the functions, mean rank, 97.5 %"
        : "percent of the budget, mean rank",
      lines: lines,
      styles: styles)
    return (
      figure,
      "Rank against budget: the mean over \(functionsText) of each arm's rank by its median gap, at fractions of the "
        + "budget of the same runs\(leftText)."
    )
  }

  private var heatMap: (any Figure, String)? {
    guard count >= 2 else { return nil }
    let cells = ranked.compactMap { arm in arm.meanRank.map { (arm.total.arm, arm.label, $0) } }
    let figure = HeatMapFigure(
      title: "Schedules and optimizers", subtitle: "mean rank over \(functionsText), 1 is the best; framed: the best",
      cells.map { (arm: $0.0, label: $0.1, value: $0.2) }, schedules: schedules, tuned: tuned, isRank: true)
    return figure.map {
      ($0, "Schedules against optimizers: the mean over \(functionsText) of each arm's rank\(leftText).")
    }
  }
}
