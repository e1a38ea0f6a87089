import Foundation
import Reports
import TestSupport
import Testing
import Values

private let hasGnuplot: ConditionTrait = .enabled(
  if: Gnuplot.onPath() != nil, "gnuplot is not installed, so that nothing is drawn")

@Suite(hasGnuplot) struct `Figures as they are drawn` {
  /// Two functions, ten arms whose labels are long and end in what they differ in, three seeds, one arm that is lost.
  static let experiment: Values.JSON = [
    "name": "drawn", "seeds": 3, "budget": ["steps": 120], "targets": [1, 0.01],
    "functions": [["function": "rosenbrock", "dimension": 2], ["function": "himmelblau"]],
    "optimizers": [
      [
        "optimizer": "momentum",
        "learningRate": [0.00031622776601683794, 0.001, 0.0031622776601683794, 0.01],
      ],
      ["optimizer": "adam", "learningRate": [0.01, 0.1, 1]], "nesterov",
    ],
    "schedules": ["constant"], "report": ["figures": true],
  ]

  @Test func `have all their text on the card, no label twice, and are as they were looked at`() throws {
    let report = try RealReport(Self.experiment, gnuplot: .onPath())
    #expect(report.outcome.remarks == [])
    var seen: Set<String> = []
    for figure in report.outcome.figures {
      let svg = try report.text(figure.path)
      let size = try #require(svg.firstMatch(of: #/viewBox="0 0 (\d+) (\d+)"/#))
      let (width, height) = (try #require(Double(size.1)), try #require(Double(size.2)))
      let labels = DrawnLabel.all(of: svg)
      #expect(labels.count >= 3, "\(figure.name)")
      for label in labels {
        #expect(
          label.x.lowerBound > -3 && label.x.upperBound < width + 3 && label.y.lowerBound > -3
            && label.y.upperBound < height + 3, "\(figure.name): \"\(label.text)\" is clipped")
      }
      let arms = labels.filter { $0.text.contains("momentum") || $0.text.contains("adam") }.map(\.text)
      #expect(Set(arms).count == arms.count, "\(figure.name): \(arms)")
      // The first of each kind; how a picture is written depends on gnuplot's version.
      guard seen.insert(figure.kind).inserted else { continue }
      let name = "drawn-\(figure.kind).svg"
      let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/\(name)")
      let golden = try? String(contentsOf: file, encoding: .utf8)
      let version = #/<desc>Produced by [^<]*<\/desc>/#
      if let golden, golden.firstMatch(of: version)?.0 != svg.firstMatch(of: version)?.0 { continue }
      try Golden.check(svg, name)
    }
    #expect(seen.isSuperset(of: ["curves", "finalGaps", "contour", "ecdf", "performanceProfile", "budgetRanks"]))
  }
}
