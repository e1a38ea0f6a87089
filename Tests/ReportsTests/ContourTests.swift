import Findings
import Foundation
import Plans
import Reports
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct `A function from above` {
  private let square = [-10.0...10.0, -10.0...10.0]

  @Test func `is shown where its paths go, a unit of equal length on both axes`() throws {
    // Extents 4 and 3, a fifth more on both sides: 5.6 and 4.2. The panel has 542 × 460 pixels, so that a unit of y is
    // the shorter one in pixels a unit: 4.2/460 < 5.6/542 = 0.01033, and y becomes 460 · 5.6/542 = 4.7528 long.
    let window = ContourWindow(paths: [[[0, 0], [4, 3]]], minima: [], domain: square)
    #expect(abs(window.x.lowerBound + 0.8) < 1e-12 && abs(window.x.upperBound - 4.8) < 1e-12)
    let height = window.y.upperBound - window.y.lowerBound
    #expect(abs(height - 460 * 5.6 / 542) < 1e-12)
    #expect(abs((window.y.upperBound + window.y.lowerBound) / 2 - 1.5) < 1e-12)
  }

  @Test func `keeps axes whose extents differ much`() throws {
    // 10 and 1, with the margins 14 and 1.4: units of 0.0258 and 0.0030 a pixel.
    let window = ContourWindow(paths: [[[-5, 0], [5, 1]]], minima: [], domain: square)
    #expect(abs(window.y.lowerBound + 0.2) < 1e-12 && abs(window.y.upperBound - 1.2) < 1e-12)
  }

  @Test func `holds every minimum, near or far, unless it is lost in the distance`() throws {
    let window = ContourWindow(
      paths: [[[4, 4], [3.9, 3.9]]], minima: [[0, 0], [-9, -9], [1e6, 0]], domain: square)
    for point in [[0.0, 0], [-9, -9], [4, 4], [3.9, 3.9]] { #expect(window.contains(point)) }
    #expect(window.x.upperBound < 20)
  }

  @Test func `follows a path wherever it goes, but one that ran away no further than its domain`() throws {
    let paths = [[[12.0, 0], [1, 1], [.nan, 1]], [[12.0, 0], [1e9, -1e9]]]
    let window = ContourWindow(paths: paths, minima: [], domain: square, isBounded: true)
    #expect(window.contains([12, 0]) && window.contains([1, 1]) && window.x.upperBound < 20)
    let walk = ContourWindow(paths: [[[0, 0], [112, -17], [1e300, 0]]], minima: [], domain: square)
    #expect(walk.contains([112, -17]) && walk.x.upperBound < 200)
    // One that comes back shows the valley rather than how far it was away.
    let excursion = ContourWindow(paths: [[[0, 0], [9000, 0], [30, 0], [1, 1]]], minima: [], domain: square)
    #expect(excursion.contains([30, 0]) && excursion.x.upperBound < 60)
    let nowhere = ContourWindow(paths: [], minima: [[0, 0]], domain: square)
    #expect(nowhere.contains([-10, -10]) && nowhere.contains([10, 10]))
  }

  private func race(_ paths: [(label: String, points: [[Double]])], steps: [[Int]] = []) -> String {
    var figure = ContourFigure(
      title: "a & b", subtitle: "", x: -2...2, y: -2...2, lowest: 0, minima: [[0, 0]], paths: paths
    ) { x, y in x * x + y * y }
    figure.steps = steps
    return figure.race.svg
  }

  @Test func `is raced on in time with the steps, whatever points are kept of a path`() throws {
    let svg = race(
      [
        ("every", [[2, 2], [1, 1], [0, 0]]), ("few", [[2, 2], [0, 1], [1, 0]]), ("lost", [[2, 2], [.infinity, 0]]),
      ],
      steps: [[0, 1, 2], [0, 5, 10], [0, 1]])
    #expect(svg.contains(">of 10 steps<") && svg.contains("a &amp; b"))
    let times = svg.matches(of: /<animateMotion [^>]*keyTimes="([^"]*)"/).map { String($0.1) }
    // The race takes 0.85 of the time, and each path stands still when it is over.
    #expect(times == ["0;0.085;0.17;1", "0;0.425;0.85;1", "0;1"])
    #expect(try XMLDocument(data: Data(svg.utf8)).rootElement()?.name == "svg")
  }

  @Test func `has a legend of as many rows as it takes`() throws {
    let one = race([("a", [[0, 0], [1, 1]])])
    let many = race((1...8).map { ("an optimizer with settings \($0)", [[0, 0], [1, 1]]) })
    let heights = try [one, many].map { svg in
      try #require(svg.firstMatch(of: /viewBox="0 0 640 (\d+)"/).flatMap { Double($0.1) })
    }
    // Eight labels of 28 characters, two a row, and a row for what marks mean.
    #expect(heights[1] == heights[0] + 4 * 17)
    let places = many.matches(of: /<text class="soft" x="([\d.]+)" y="([\d.]+)">an/).map { ($0.1, $0.2) }
    #expect(places.count == 8 && Set(places.map { "\($0) \($1)" }).count == 8)
  }

  @Test func `has level lines without islands in a valley that the grid does not resolve`() throws {
    // A valley of which the lowest levels are narrower than the grid: along the diagonal they would be rows of dashes.
    let figure = ContourFigure(
      title: "valley", subtitle: "", x: -2...2, y: -2...2, lowest: 0, minima: [], paths: []
    ) { x, y in 1e-9 + 1e4 * (y - 0.7 * x * x) * (y - 0.7 * x * x) + 0.01 * (x - 1) * (x - 1) }
    for path in figure.race.svg.matches(of: /<path class="level dark" [^>]*d="([^"]*)"/) {
      #expect(path.1.split(separator: "M").count <= 6, "\(path.1.prefix(80))")
    }
  }
}

extension `The numbers of a figure` {
  @Test func `are the values at the iterates, not the best so far`() throws {
    let experiment = Synthetic.experiment(
      functions: [Synthetic.function("bowl")], arms: [Synthetic.arm("adam", 1, label: "adam")], seeds: [1, 2, 3],
      steps: 300, targets: [1], figures: true)
    let data = try FigureCase.data("values", "bowl-n-2-values", of: experiment) { _, seed in
      var record = FigureCase.record([(0, 40), (100, 10), (200, 10), (300, 10)], runtimes: [nil])
      // Down, up and down again; the third run ends at step 200 and keeps what it came to.
      record.curve.values = [40, 10, 20, 10].map { $0 + Double(seed) }
      if seed == 3 {
        record.curve = FigureCase.record([(0, 40), (100, 10), (200, 10)], runtimes: [nil]).curve
        record.curve.values = [43, 13, 23]
        record.steps = 200
        record.status = .converged
      }
      return record
    }
    // Steps of the rule of three a decade; values 41 … 43, from 100 on 11 … 13, from 200 on 21 … 23, at 300 11, 12, 23.
    let rows = try #require(data.first)
    #expect(rows.first == [0, 41.5, 42, 42.5] || rows.first == [1, 41.5, 42, 42.5])
    #expect(rows.first { $0[0] >= 100 }.map { Array($0.dropFirst()) } == [11.5, 12, 12.5])
    #expect(rows.first { $0[0] >= 200 }.map { Array($0.dropFirst()) } == [21.5, 22, 22.5])
    #expect(rows.last == [300, 11.5, 12, 17.5])
  }
}
