import Findings
import Functions
import Optimizers
import Plans
import Records
import Values

/// The paths of the best-ranked arms on the first seed that all share, as figures of a function's landscape draw them.
struct DrawnPaths {
  /// A label and the iterates, each.
  private(set) var paths: [(label: String, points: [[Double]])] = []
  /// For each path after how many steps it was at its points.
  private(set) var steps: [[Int]] = []
  /// For each path f at its points.
  private(set) var values: [[Double]] = []
  /// For each path what its schedule multiplies at its points; empty where that stays the same.
  private(set) var rates: [[Double]] = []
  /// For each path the index of its colour in the palette.
  private(set) var colours: [Int] = []
  /// The paths that are dashed: arms of different panels may share a colour.
  private(set) var dashed: Set<Int> = []
  /// Those that say where to look: runs that did not run away, unless all did.
  private(set) var telling: [[[Double]]] = []
  /// Whether all ran away, so that they are followed no further than their domain.
  private(set) var isBounded = false
  /// Which paths they are: "the 6 best-ranked of 9 arms on seed 1".
  private(set) var description = ""
  /// What is left out of them; empty where nothing is.
  private(set) var thinning = ""
  /// Whether what their schedules multiply are temperatures.
  private(set) var haveTemperatures = false

  /// The most paths of a race, where each arm has one run, and of other figures.
  private static let most = (race: ContourFigure.mostPaths, other: 6)
  /// The most points of a path, and of all together: four walks of 5000 steps.
  private static let mostPoints = (path: 5001, all: 20_004)

  /// - Returns: `nil` where no run can be made again.
  init?(_ view: FunctionView) {
    let function = view.summary
    guard let seed = function.seeds.first else { return nil }
    let isRace = view.input.experiment.seeds.count == 1
    let candidates = Array(function.arms.prefix(isRace ? Self.most.race : Self.most.other))
    let found = Dictionary(
      view.extracts.compactMap { extract in extract.found.first.map { (extract.label, $0) } },
      uniquingKeysWith: { first, _ in first })
    let most = min(Self.mostPoints.path, Self.mostPoints.all / max(1, candidates.count))
    let replay = PathReplay(view.input.experiment, most: most)
    var ranAway: [[[Double]]] = []
    var drawn: (points: Int, iterates: Int, arm: String) = (0, 0, "")
    for arm in candidates {
      guard let end = found[arm.label], end.seed == seed || arm.isOneRun, let path = replay.path(arm.cell.cell, end)
      else { continue }
      add(arm, path, view.styles)
      if path.ranAway { ranAway.append(path.points) } else { telling.append(path.points) }
      if path.iterates - path.points.count > drawn.iterates - drawn.points {
        drawn = (path.points.count, path.iterates, arm.label)
      }
    }
    guard !paths.isEmpty else { return nil }
    isBounded = telling.isEmpty
    if isBounded { telling = ranAway }
    let best = candidates.count == function.arms.count ? "" : "best-ranked of \(function.arms.count) "
    let shown =
      paths.count == candidates.count
      ? (best.isEmpty ? "all arms" : "the \(paths.count) \(best)arms")
      : "\(paths.count) of the \(candidates.count) \(best)arms"
    description = "\(shown) on seed \(seed)"
    if drawn.points < drawn.iterates {
      let whose = paths.count == 1 ? "" : " of \(ShownLabels.texts([drawn.arm], most: 24)[0])"
      thinning =
        "; of \(NumberText.count(drawn.iterates)) iterates\(whose) \(NumberText.count(drawn.points)) are drawn"
    }
  }

  /// The paths of runs that were just traced, with every iterate.
  init(_ runs: [TracedRun]) {
    for (place, (label, run)) in zip(runs.labels, runs).prefix(ContourFigure.mostPaths).enumerated() {
      let curve = run.record.curve
      paths.append((label, curve.points))
      steps.append(curve.steps)
      values.append(curve.values)
      let rates = run.isConstant ? [] : curve[property: Curve.learningRate] ?? []
      self.rates.append(rates.count == curve.points.count ? rates : [])
      colours.append(place % Palette.colours.count)
      if !run.record.ranAway(from: run.objective.domain) { telling.append(curve.points) }
    }
    isBounded = telling.isEmpty
    if isBounded { telling = paths.map(\.points) }
    haveTemperatures = runs.contains { Method.named($0.optimizer)?.isSampler == true }
  }

  private mutating func add(_ arm: ArmSummary, _ path: PathReplay.Path, _ styles: ArmStyles) {
    paths.append((arm.label, path.points))
    steps.append(path.steps)
    values.append(path.values)
    let isDriven = path.rates.contains { $0 != path.rates[0] }
    rates.append(isDriven ? path.rates : [])
    if isDriven, (try? arm.arm.method)?.method.isSampler == true { haveTemperatures = true }
    let style = styles.styles[arm.label]
    let (colour, isDashed) = (style?.colour ?? Palette.colours.count - 1, style?.isDashed ?? false)
    func isTaken(_ colour: Int, _ isDashed: Bool) -> Bool {
      colours.indices.contains { colours[$0] == colour && dashed.contains($0) == isDashed }
    }
    // Its own look, else the other stroke of its colour, else a colour that no path has.
    let other = Palette.colours.indices.first { !colours.contains($0) } ?? colour
    let look =
      [(colour, isDashed), (colour, !isDashed), (other, isDashed)].first { !isTaken($0.0, $0.1) } ?? (other, isDashed)
    if look.1 { dashed.insert(colours.count) }
    colours.append(look.0)
  }

  /// The same paths, of whose points two coordinates are left.
  func projected(on pair: (Int, Int)) -> DrawnPaths {
    func flat(_ points: [[Double]]) -> [[Double]] { points.map { [$0[pair.0], $0[pair.1]] } }
    var drawn = self
    drawn.paths = paths.map { ($0.label, flat($0.points)) }
    drawn.telling = telling.map(flat)
    return drawn
  }
}
