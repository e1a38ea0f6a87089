import Foundation
import Reports
import TestSupport
import Testing

/// 1e-320, which a literal would not be without a warning.
private let subnormal = 2024 * Double.leastNonzeroMagnitude

/// Figures are drawn whatever numbers they came to.
@Suite struct `The range of a figure` {
  private static let hostile: [(Double, Double)] = [
    (0, subnormal), (-.leastNonzeroMagnitude, .leastNonzeroMagnitude), (0, 0), (1, 1), (1, 1.0000000000000002), (3, 2),
    (-1e308, 1e308), (1e155, 1.1e155),
    (-.infinity, .infinity), (.infinity, .infinity), (.nan, 1), (0, .nan), (.nan, .nan),
    (1e100, 1.0000000000000002e100),
  ]

  @Test func `is sound`() {
    for (low, high) in Self.hostile {
      let range = PlotRange(low, high)
      #expect(range.low < range.high && range.low.magnitude <= 1e100 + 1e88 && range.high.magnitude <= 1e100 + 1e88)
      #expect(range.high - range.low >= 1e-100)
      let decades = PlotRange(low, high, isLogarithmic: true)
      #expect(0 < decades.low && decades.low < decades.high && decades.high <= 1e300)
    }
  }

  @Test func `is left as it is where it can be drawn`() {
    for (low, high) in [(0, 1), (-1e50, 1e50), (1, 1.00000001), (1e-90, 2e-90)] as [(Double, Double)] {
      #expect(PlotRange(low, high) == PlotRange(low...high))
      #expect(PlotRange(low, high).low == low && PlotRange(low, high).high == high)
      if low > 0 { #expect(PlotRange(low, high, isLogarithmic: true).low == low) }
    }
  }

  @Test(.enabled(if: Gnuplot.onPath() != nil), arguments: [0, subnormal, 1e-300, 1e100, 1e155, 1e308])
  func `is drawn where paths are as small, or as large, as numbers get`(_ size: Double) throws {
    let path = [[0, 0], [size, -size / 2], [size / 3, size]]
    let window = ContourWindow(paths: [path], minima: [[size, size]], domain: [-size...size, 0...size])
    for height in [
      { _, _ in 1 }, { x, y in x * x + y * y }, { x, _ in x }, { x, y in 1e155 * (2 + x.magnitude + y.magnitude) },
    ] as [@Sendable (Double, Double) -> Double] {
      let figure = ContourFigure(
        title: "extremes", subtitle: "", x: window.x, y: window.y, lowest: 0, minima: [[size, size]],
        paths: [("path", path)], value: height)
      let folder = TemporaryFolder.absent()
      #expect(try figure.write(named: "extremes", to: folder.url) == [])
    }
  }
}
