import Functions
import Plans
import Statistics

/// The figures of one function.
struct FunctionFigures {
  private let function: FunctionSummary
  private let input: ReportInput
  private let styles: ArmStyles
  private let schedules: ScheduleLabels
  private let sampling: SamplingSection

  init(
    _ function: FunctionSummary, _ input: ReportInput, _ styles: ArmStyles, _ schedules: ScheduleLabels,
    _ sampling: SamplingSection
  ) {
    self.sampling = sampling
    self.function = function
    self.input = input
    self.styles = styles
    self.schedules = schedules
  }

  private static let mostPaths = 6
  /// Points of a relief in each direction: enough for a report's figure, and drawn in a quarter of the time.
  private static let relief = 121

  private var label: String { function.function.label }
  private var noun: String { function.measure.noun }
  private var seedsText: String {
    let seeds = function.arms.map(\.seeds.count).max() ?? 0
    return seeds == 1 ? "one seed" : "median and quartiles over \(seeds) seeds"
  }

  /// A figure of a kind with its caption; `nil` where the data make none.
  ///
  /// - Parameter isAsked: whether the experiment names the kind, so that it is wanted even where another shows the same.
  func figure(_ kind: FigureKind, isAsked: Bool) -> (figure: any Figure, caption: String)? {
    if sampling.isPure, kind.isOfGaps, !isAsked { return nil }
    return switch kind {
    case .curves: curves
    case .evaluations: evaluations(isAsked: isAsked)
    case .finalGaps: finalGaps
    case .contour: contour
    case .sensitivity: sensitivity
    case .heatMap: heatMap
    case .density, .motion, .basins, .basinSteps: SamplingFigures(function, sampling).figure(kind)
    case .gradientNoise, .spread, .fit, .ecdf, .performanceProfile, .dataProfile, .criticalDifference, .budgetRanks: nil
    }
  }

  /// One seed is a number of the table.
  private var finalGaps: (any Figure, String)? {
    guard function.arms.contains(where: { $0.seeds.count > 1 }) else { return nil }
    return (
      StripFigure(function, styles: styles),
      "\(label): the final \(noun) of each seed, with the quartiles of each arm."
    )
  }

  private var curves: (any Figure, String) {
    var isLogarithmic = false
    if case .logarithmic = input.experiment.record { isLogarithmic = true }
    let curves = function.arms.map {
      CurveFigure.ArmCurve(
        label: $0.label, x: $0.curve.steps, lower: $0.curve.lower, median: $0.curve.median, upper: $0.curve.upper)
    }
    let figure = CurveFigure.figure(
      title: label, subtitle: seedsText, measure: function.measure, curves, styles: styles, xLabel: "steps",
      isLogarithmic: isLogarithmic)
    return (figure, "\(label): \(noun) of the best value so far against steps, \(seedsText).")
  }

  private func evaluations(isAsked: Bool) -> (any Figure, String)? {
    guard isAsked || function.arms.contains(where: { $0.series?.evaluations != nil }) else { return nil }
    let curves = function.arms.map { arm in
      if let curve = arm.series?.evaluations {
        return CurveFigure.ArmCurve(
          label: arm.label, x: curve.evaluations, lower: curve.lower, median: curve.median, upper: curve.upper)
      }
      return CurveFigure.ArmCurve(
        label: arm.label, x: arm.curve.evaluations, lower: arm.curve.lower, median: arm.curve.median,
        upper: arm.curve.upper)
    }
    let figure = CurveFigure.figure(
      title: label, subtitle: seedsText, measure: function.measure, curves, styles: styles, xLabel: "evaluations",
      isLogarithmic: true)
    return (figure, "\(label): \(noun) of the best value so far against evaluations, \(seedsText).")
  }

  private var heatMap: (any Figure, String)? {
    let entries = function.arms.filter { !$0.cell.cell.arm.isImported }.compactMap { arm in
      arm.quartiles.map { (arm: arm.cell.cell.arm, label: arm.label, value: $0.median) }
    }
    let figure = HeatMapFigure(
      title: "\(label): schedules and optimizers", subtitle: "median final \(noun); framed: the best", entries,
      schedules: schedules, tuned: input.experiment.tuning?.over ?? [], isRank: false)
    return figure.map { ($0, "\(label): the median final \(noun) of schedules against optimizers.") }
  }

  private var sensitivity: (any Figure, String)? {
    if let rule = input.experiment.tuning, let tuning = input.tuning {
      let families = SensitivityFigure.families(of: tuning, function, rule.criterion)
      guard !families.isEmpty else { return nil }
      let figure = SensitivityFigure.figure(
        function, families, quantity: rule.criterion.quantity(of: function.measure),
        source: "tuning runs, \(NumberText.counted(rule.seeds.count, "seed"))", styles: styles)
      return (
        figure,
        "\(label): the \(rule.criterion.quantity(of: function.measure)) of the tuning runs against the base learning rate, "
          + "with the range within a factor 2 of the best."
      )
    }
    let families = SensitivityFigure.families(of: function)
    guard !families.isEmpty, Set(families.map(\.label)).count == families.count else { return nil }
    let figure = SensitivityFigure.figure(
      function, families, quantity: "median final \(noun)", source: seedsText,
      styles: ArmStyles(families.map { ($0.label, $0.optimizer, $0.schedule) }))
    return (
      figure,
      "\(label): the median final \(noun) against the base learning rate, with the range within a factor 2 of the best."
    )
  }
}

extension FigureKind {
  /// Whether it is about how low values are, which says nothing of a sampler.
  fileprivate var isOfGaps: Bool {
    switch self {
    case .curves, .evaluations, .finalGaps, .sensitivity, .heatMap: true
    default: false
    }
  }
}

extension FunctionFigures {
  /// The paths of the best-ranked arms on the first seed that all share; arms whose run cannot be made again are left out.
  private var contour: (any Figure, String)? {
    guard function.function.dimension == 2, let seed = function.seeds.first,
      function.arms.allSatisfy({ $0.convergence == nil }),
      let objective = try? function.function.objective(), objective.dimension == 2, objective.domain.count == 2
    else { return nil }
    let replay = PathReplay(input.experiment)
    var paths: [(label: String, points: [[Double]])] = []
    var inks: [String] = []
    var wanders = false
    var dashed: Set<Int> = []
    for arm in function.arms.prefix(Self.mostPaths) {
      guard let place = arm.seeds.firstIndex(of: seed), let path = replay.path(arm.cell.cell, seed: seed) else {
        continue
      }
      // The run that is drawn must be the one that is reported.
      let value = path.best - function.measure.reference
      guard arm.values[place] == .infinity || arm.values[place] == value else { continue }
      paths.append((arm.label, path.points))
      wanders = wanders || path.wanders
      if styles.styles[arm.label]?.isDashed == true { dashed.insert(inks.count) }
      inks.append(styles.styles[arm.label]?.ink ?? "MUTED")
    }
    guard !paths.isEmpty else { return nil }
    let x = window(paths.flatMap { $0.points.map { $0[0] } }, objective.domain[0])
    let y = window(paths.flatMap { $0.points.map { $0[1] } }, objective.domain[1])
    let minima = objective.minimum.points.filter { $0.count == 2 && x.contains($0[0]) && y.contains($0[1]) }
    let shown =
      paths.count == function.arms.count ? "all arms" : "the \(paths.count) best-ranked of \(function.arms.count) arms"
    var figure = ContourFigure(
      title: label,
      subtitle: "paths of \(shown) on seed \(seed)\(wanders ? "; one that wanders by its best points" : "")", x: x,
      y: y, lowest: objective.minimum.value,
      minima: minima, paths: paths
    ) { x, y in
      Oracle(objective.scalar).watch([x, y])
    }
    figure.inks = inks
    figure.dashed = dashed
    figure.resolution = Self.relief
    return (figure, "\(label) from above, with the paths of \(shown) on seed \(seed).")
  }

  /// What an axis shows: where the paths go, and some room; of a path that leaves the domain the part inside it. A model's
  /// domain is where it starts, not where it ends.
  private func window(_ values: [Double], _ domain: ClosedRange<Double>) -> ClosedRange<Double> {
    let inside = values.filter { $0.isFinite && (function.function.data != nil || domain.contains($0)) }
    let whole = domain.upperBound - domain.lowerBound
    guard let least = inside.min(), let most = inside.max() else { return domain }
    let margin = max(0.2 * (most - least), 0.05 * whole)
    return (least - margin)...(most + margin)
  }
}
