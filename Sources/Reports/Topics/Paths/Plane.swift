import Findings
import Functions
import Plans
import Values

/// What figures show of a function from above: of two variables the function, of more a plane through a point of it,
/// along two of its coordinates.
struct Plane {
  /// The paths in it, or their shadows on it.
  let drawn: DrawnPaths
  /// What the two axes are called.
  let axes: [String]
  /// The minima that lie in it.
  let minima: [[Double]]
  /// The least value in it, where it is known.
  let lowest: Double?
  /// ", in the plane through the minimum along x1 and x3"; empty where the function has but two variables.
  let note: String
  let value: @Sendable (Double, Double) -> Double
  private let domain: [ClosedRange<Double>]
  private let chosen: [ClosedRange<Double>]?

  /// Coordinates so near are the same, as parts of the domain.
  private static let same = 1e-6

  /// `nil` where the function has no picture, or no path can be made again.
  init?(_ view: FunctionView) {
    let function = view.summary
    let chosen = view.input.experiment.report.coordinates?.map { $0 - 1 }
    let pair = (chosen?[0] ?? 0, chosen?[1] ?? 1)
    guard function.function.guest == nil, function.arms.allSatisfy({ $0.convergence == nil }),
      function.function.dimension == 2 || chosen != nil, max(pair.0, pair.1) < function.function.dimension,
      let objective = try? function.function.objective(), objective.dimension == function.function.dimension,
      objective.domain.count == objective.dimension, view.coordinates.names.count == objective.dimension,
      let all = DrawnPaths(view)
    else { return nil }
    let minimum = objective.minimum.points.first { $0.count == objective.dimension }
    // Where no minimum is known, the end of the best-ranked arm.
    guard let centre = minimum ?? all.paths.first?.points.last, centre.count == objective.dimension else { return nil }
    let isSlice = objective.dimension > 2
    drawn = all.projected(on: pair)
    axes = [view.coordinates.names[pair.0], view.coordinates.names[pair.1]]
    domain = [objective.domain[pair.0], objective.domain[pair.1]]
    minima = objective.minimum.points.filter { point in
      point.count == objective.dimension
        && point.indices.allSatisfy { place in
          let range = objective.domain[place]
          return place == pair.0 || place == pair.1
            || abs(point[place] - centre[place]) <= Self.same * (range.upperBound - range.lowerBound)
        }
    }.map { [$0[pair.0], $0[pair.1]] }
    lowest = isSlice && minimum == nil ? nil : objective.minimum.value
    note =
      isSlice
      ? ", in the plane through \(minimum == nil ? "the best point" : "the minimum") along \(axes[0]) and \(axes[1])"
      : ""
    let window = view.input.experiment.report.window
    self.chosen = window?.count == 2 ? window : nil
    value = { x, y in
      var point = centre
      (point[pair.0], point[pair.1]) = (x, y)
      return objective.value(at: point)
    }
  }

  /// What is shown: what was chosen, or what holds the paths, their starts and the minima.
  var window: ContourWindow {
    if let chosen { return ContourWindow(x: chosen[0], y: chosen[1]) }
    return ContourWindow(paths: drawn.telling, minima: minima, domain: domain, isBounded: drawn.isBounded)
  }
}
