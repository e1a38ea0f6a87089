import Findings
import Functions
import Plans

/// A function of two variables from above, with the paths of the best arms.
enum PathsFigure: FigureMaker {
  static let name = "contour"
  static let needs = "a function of two variables whose runs made a step and can be made again"
  static let needsSteps = true

  private static let mostPaths = 6
  /// Points of a relief in each direction: enough for a report's figure, and drawn in half the time.
  private static let relief = 181

  /// The paths of the best-ranked arms on the first seed that all share; arms whose run cannot be made again are left
  /// out.
  static func drawing(of view: FunctionView) -> Drawing? {
    let (function, input, styles, label) = (view.summary, view.input, view.styles, view.label)
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
    // Where each arm has one run, it is also played.
    figure.isPlayed = input.experiment.seeds.count == 1
    return (figure, "\(label) from above, with the paths of \(shown) on seed \(seed).")
  }

  /// A colour that no path has.
  private static func free(_ colours: [Int]) -> Int? { Palette.colours.indices.first { !colours.contains($0) } }
}
