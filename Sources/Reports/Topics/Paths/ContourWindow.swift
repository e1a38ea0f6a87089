import Values

/// Which part of the plane a contour figure shows: where its paths go, with some room about them.
///
/// A minimum that is near belongs to it. Where both axes are about as long, a unit has the same length on both, so that
/// level lines of a function that looks the same from all sides are circles.
package struct ContourWindow: Sendable, Equatable {
  /// What the horizontal axis shows.
  package let x: ClosedRange<Double>
  /// What the vertical axis shows.
  package let y: ClosedRange<Double>

  /// Width and height of the panel, in pixels.
  static let panel = (width: 542.0, height: 460.0)
  /// Axes whose units differ by more than this factor stay as they are.
  private static let mostUnequal = 6.0
  /// A minimum is too far away where it would make an axis longer by more than this factor.
  private static let mostGrowth = 3.0
  /// How many widths of its domain an unbounded path is followed beyond it.
  private static let mostReach = 50.0
  /// What is left about the paths, of their extent and of the domain's.
  private static let margins = (extent: 0.2, domain: 0.01)

  /// - Parameters:
  ///   - paths: points of two coordinates each; the best path first.
  ///   - minima: points of two coordinates each.
  ///   - domain: two intervals; a path that leaves them is followed no further.
  ///   - isBounded: whether it is so; a model's domain is where it starts, not where it ends.
  package init(paths: [[[Double]]], minima: [[Double]], domain: [ClosedRange<Double>], isBounded: Bool = true) {
    let points = paths.joined().filter { $0.count == 2 && $0.allSatisfy(\.isFinite) }
    let goal = Self.nearest(minima, to: paths.first?.last { $0.count == 2 && $0.allSatisfy(\.isFinite) }, domain)
    let starts = paths.compactMap(\.first).filter { $0.count == 2 && $0.allSatisfy(\.isFinite) }
    let boxes = (0..<2).map { axis -> (extent: ClosedRange<Double>, whole: Double) in
      // Where a path begins is shown, wherever it is.
      let reach = starts.reduce(domain[axis]) { min($0.lowerBound, $1[axis])...max($0.upperBound, $1[axis]) }
      let whole = domain[axis].upperBound - domain[axis].lowerBound
      let bounds = isBounded ? reach : Self.widened(reach, by: Self.mostReach * whole)
      let inside = points.map { $0[axis] }.filter(bounds.contains)
      guard let least = inside.min(), let most = inside.max() else { return (domain[axis], whole) }
      return (least...most, whole)
    }
    let grown = boxes.enumerated().map { axis, box -> ClosedRange<Double>? in
      guard let place = goal?[axis] else { return nil }
      let grown = min(box.extent.lowerBound, place)...max(box.extent.upperBound, place)
      let extent = box.extent.upperBound - box.extent.lowerBound
      let isNear = grown.upperBound - grown.lowerBound <= Self.mostGrowth * max(extent, 0.05 * box.whole)
      return isNear ? grown : nil
    }
    let isNear = grown.allSatisfy { $0 != nil }
    let ranges = boxes.enumerated().map { axis, box in
      let range = (isNear ? grown[axis] : nil) ?? box.extent
      let margin = max(
        Self.margins.extent * (range.upperBound - range.lowerBound), Self.margins.domain * box.whole)
      return Self.widened(range, by: margin)
    }
    (x, y) = Self.balanced(ranges[0], ranges[1])
  }

  /// Whether a point of two coordinates is shown.
  package func contains(_ point: [Double]) -> Bool {
    point.count == 2 && x.contains(point[0]) && y.contains(point[1])
  }

  /// The minimum that lies nearest to a point, in units of the domain.
  private static func nearest(
    _ minima: [[Double]], to end: [Double]?, _ domain: [ClosedRange<Double>]
  ) -> [Double]? {
    guard let end else { return nil }
    func distance(_ point: [Double]) -> Double {
      (0..<2).reduce(0) { sum, axis in
        let part = (point[axis] - end[axis]) / (domain[axis].upperBound - domain[axis].lowerBound)
        return sum + part * part
      }
    }
    return minima.filter { $0.count == 2 }.min { distance($0) < distance($1) }
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
