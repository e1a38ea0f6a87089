import Values

/// Which part of the plane a contour figure shows: what holds its paths, their starts and the minima, with some room
/// about them.
///
/// Where both axes are about as long, a unit has the same length on both, so that level lines of a function that looks
/// the same from all sides are circles.
package struct ContourWindow: Sendable, Equatable {
  /// What the horizontal axis shows.
  package let x: ClosedRange<Double>
  /// What the vertical axis shows.
  package let y: ClosedRange<Double>

  /// Width and height of the panel, in pixels.
  static let panel = (width: 542.0, height: 460.0)
  /// Axes whose units differ by more than this factor stay as they are.
  private static let mostUnequal = 6.0
  /// How many widths of its domain a path is followed beyond it, and a minimum looked for.
  private static let mostReach = (path: 1000.0, minimum: 50.0)
  /// How many widths of its domain beyond it a path is shown that ends near it.
  private static let excursion = 2.0
  /// What is left about the paths, of their extent and of the domain's.
  private static let margins = (extent: 0.2, domain: 0.01)

  /// A part that somebody chose.
  package init(x: ClosedRange<Double>, y: ClosedRange<Double>) {
    self.x = x
    self.y = y
  }

  /// - Parameters:
  ///   - paths: points of two coordinates each.
  ///   - minima: points of two coordinates each.
  ///   - domain: two intervals.
  ///   - isBounded: whether a path that leaves the domain is followed no further than it, since all ran away.
  package init(paths: [[[Double]]], minima: [[Double]], domain: [ClosedRange<Double>], isBounded: Bool = false) {
    let domain = domain.map { PlotRange($0).closed }
    let points = paths.flatMap { Self.near($0, domain) }.filter(Self.isPlace)
    let starts = paths.compactMap(\.first).filter(Self.isPlace)
    let goals = minima.filter(Self.isPlace)
    let ranges = (0..<2).map { axis -> ClosedRange<Double> in
      // Where a path begins is shown, wherever it is.
      let reach = starts.reduce(domain[axis]) { min($0.lowerBound, $1[axis])...max($0.upperBound, $1[axis]) }
      let whole = domain[axis].upperBound - domain[axis].lowerBound
      let far = isBounded ? reach : Self.widened(reach, by: Self.mostReach.path * whole)
      let near = Self.widened(reach, by: Self.mostReach.minimum * whole)
      let inside = points.map { $0[axis] }.filter(far.contains) + goals.map { $0[axis] }.filter(near.contains)
      guard !points.isEmpty, let least = inside.min(), let most = inside.max() else {
        return Self.widened(domain[axis], by: (Self.margins.extent + Self.margins.domain) * whole)
      }
      return Self.widened(
        least...most, by: max(Self.margins.extent * (most - least), Self.margins.domain * whole))
    }
    (x, y) = Self.balanced(PlotRange(ranges[0]).closed, PlotRange(ranges[1]).closed)
  }

  /// The points of a path that are to be seen: where it comes back, an excursion far beyond the domain is not.
  private static func near(_ path: [[Double]], _ domain: [ClosedRange<Double>]) -> [[Double]] {
    func lies(_ point: [Double], within widths: Double) -> Bool {
      zip(point, domain).allSatisfy { value, range in
        let width = widths * (range.upperBound - range.lowerBound)
        return (range.lowerBound - width...range.upperBound + width).contains(value)
      }
    }
    guard let end = path.last, lies(end, within: 1) else { return path }
    return path.enumerated().filter { $0.offset == 0 || lies($0.element, within: excursion) }.map(\.element)
  }

  /// Whether a point of two coordinates is shown.
  package func contains(_ point: [Double]) -> Bool {
    point.count == 2 && x.contains(point[0]) && y.contains(point[1])
  }

  /// Whether a point is one of a plane that can be drawn.
  static func isPlace(_ point: [Double]) -> Bool {
    point.count == 2 && point.allSatisfy { $0.magnitude <= FigureAxis.farthest }
  }

  /// The shorter axis lengthened until both have the same unit, where they nearly have it.
  private static func balanced(
    _ x: ClosedRange<Double>, _ y: ClosedRange<Double>
  ) -> (ClosedRange<Double>, ClosedRange<Double>) {
    let units = (
      x: (x.upperBound - x.lowerBound) / panel.width, y: (y.upperBound - y.lowerBound) / panel.height
    )
    guard max(units.x, units.y) <= mostUnequal * min(units.x, units.y) else { return (x, y) }
    if units.x < units.y { return (widened(x, by: (units.y - units.x) * panel.width / 2), y) }
    return (x, widened(y, by: (units.x - units.y) * panel.height / 2))
  }

  private static func widened(_ range: ClosedRange<Double>, by margin: Double) -> ClosedRange<Double> {
    (range.lowerBound - margin)...(range.upperBound + margin)
  }
}
