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
  /// Points of a relief in each direction: enough for a report's figure, and drawn in half the time.
  private static let relief = 181

  private var label: String { function.function.label }
  private var noun: String { function.measure.noun }
  /// Whether any run made a step: a budget may not reach to the first.
  private var hasMoved: Bool { function.arms.contains { ($0.curve.steps.last ?? 0) > 0 } }
  private var seedsText: String {
    let seeds = function.arms.map(\.seeds.count).max() ?? 0
    return seeds == 1 ? "one seed" : "median and quartiles over \(seeds) seeds"
  }

  /// A figure of a kind with its caption; `nil` where the data make none.
  ///
  /// - Parameter isAsked: whether the experiment names the kind, so that it is wanted even where another shows the
  ///   same.
  func figure(_ kind: FigureKind, isAsked: Bool) -> (figure: any Figure, caption: String)? {
    if sampling.isPure, kind.isOfGaps, !isAsked { return nil }
    if !hasMoved, [.curves, .values, .evaluations, .contour].contains(kind) { return nil }
    return switch kind {
    case .curves: curves
    case .values: values
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

  /// Whether records have log-spaced points.
  private var isLogarithmic: Bool {
    if case .logarithmic = input.experiment.record { true } else { false }
  }
  private var bestLabel: String {
    if isSolved { return "least residual so far" }
    return function.measure.isGap ? "f(best so far) − f*" : "f(best so far)"
  }
  /// Whether the function is a system to be solved rather than a value to be lowered.
  private var isSolved: Bool {
    let oracles = FunctionKind.named(function.function.function)?.oracles ?? []
    return !oracles.isDisjoint(with: [.residuals, .system, .matrix])
  }

  private var curves: (any Figure, String) {
    let curves = function.arms.map {
      CurveFigure.ArmCurve(
        label: $0.label, x: $0.curve.steps, lower: $0.curve.lower, median: $0.curve.median, upper: $0.curve.upper)
    }
    let figure = CurveFigure.figure(
      title: label, subtitle: seedsText, curves, styles: styles, xLabel: "steps", yLabel: bestLabel,
      isLogarithmic: isLogarithmic)
    return (figure, "\(label): \(noun) of the best value so far against steps, \(seedsText).")
  }

  private var values: (any Figure, String)? {
    let curves = function.arms.compactMap { arm in
      arm.series?.values.map { curve in
        CurveFigure.ArmCurve(
          label: arm.label, x: curve.steps, lower: curve.lower, median: curve.median, upper: curve.upper)
      }
    }
    guard !curves.isEmpty else { return nil }
    let what = valueNoun
    let figure = CurveFigure.figure(
      title: label, subtitle: "the value at the iterate, not the best so far; \(seedsText)", curves, styles: styles,
      xLabel: "steps", yLabel: what, isLogarithmic: isLogarithmic)
    return (figure, "\(label): \(what) at the iterate against steps, \(seedsText).")
  }

  /// What a value is of this function.
  private var valueNoun: String {
    if function.function.sampling?.recordsBatch == true { return "loss over the last batch" }
    if function.function.data != nil { return "loss" }
    return function.arms.contains { $0.convergence != nil } ? "residual" : "f"
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
      title: label, subtitle: seedsText, curves, styles: styles, xLabel: "evaluations", yLabel: bestLabel,
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
  /// The paths of the best-ranked arms on the first seed that all share; arms whose run cannot be made again are left
  /// out.
  private var contour: (any Figure, String)? {
    guard function.function.dimension == 2, let seed = function.seeds.first,
      function.arms.allSatisfy({ $0.convergence == nil }),
      let objective = try? function.function.objective(), objective.dimension == 2, objective.domain.count == 2
    else { return nil }
    let replay = PathReplay(input.experiment)
    var paths: [(label: String, points: [[Double]])] = []
    var steps: [[Int]] = []
    // Paths that ran away say nothing of where to look, unless there is no other.
    var sound: [[[Double]]] = []
    var colours: [Int] = []
    var wanders = false
    var dashed: Set<Int> = []
    let candidates = function.arms.prefix(Self.mostPaths)
    for arm in candidates {
      guard let place = arm.seeds.firstIndex(of: seed), let path = replay.path(arm.cell.cell, seed: seed) else {
        continue
      }
      // The run that is drawn must be the one that is reported.
      let value = function.measure.floored(path.best - function.measure.reference)
      guard arm.values[place] == .infinity || arm.values[place] == value else { continue }
      paths.append((arm.label, path.points))
      steps.append(path.steps)
      if arm.values[place] < .infinity { sound.append(path.points) }
      wanders = wanders || path.wanders
      // Arms of different panels may share a colour: what is dashed, or has another, tells them apart here.
      let colour = styles.styles[arm.label]?.colour ?? Palette.colours.count - 1
      if colours.contains(colour) || styles.styles[arm.label]?.isDashed == true { dashed.insert(colours.count) }
      colours.append(colours.count(where: { $0 == colour }) < 2 ? colour : Self.free(colours) ?? colour)
    }
    guard !paths.isEmpty else { return nil }
    let window = ContourWindow(
      paths: sound.isEmpty ? paths.map(\.points) : sound, minima: objective.minimum.points, domain: objective.domain,
      isBounded: function.function.data == nil)
    let best = candidates.count == function.arms.count ? "" : "best-ranked of \(function.arms.count) "
    let shown =
      paths.count == candidates.count
      ? (best.isEmpty ? "all arms" : "the \(paths.count) \(best)arms")
      : "\(paths.count) of the \(candidates.count) \(best)arms"
    var figure = ContourFigure(
      title: label,
      subtitle: "paths of \(shown) on seed \(seed)\(wanders ? "; one that wanders by its best points" : "")",
      x: window.x,
      y: window.y, lowest: objective.minimum.value, minima: objective.minimum.points.filter(window.contains),
      paths: paths
    ) { x, y in
      objective.value(at: [x, y])
    }
    figure.steps = steps
    figure.colours = colours
    figure.dashed = dashed
    figure.resolution = Self.relief
    return (figure, "\(label) from above, with the paths of \(shown) on seed \(seed).")
  }

  /// A colour that no path has.
  private static func free(_ colours: [Int]) -> Int? { Palette.colours.indices.first { !colours.contains($0) } }
}
