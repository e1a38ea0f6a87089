import Foundation
import Reports
import TestSupport
import Testing
import Values

private let hasGnuplot: ConditionTrait = .enabled(
  if: Gnuplot.onPath() != nil, "gnuplot is not installed, so that nothing is drawn")

@Suite(hasGnuplot) struct `Figures as they are drawn` {
  /// Two functions, ten arms whose labels are long and end in what they differ in, three seeds, one arm that is lost.
  private static let experiment: Values.JSON = [
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

  /// A text of a picture: where it begins and ends, and what it says.
  private struct Label {
    let text: String
    let x: ClosedRange<Double>
    let y: ClosedRange<Double>
  }

  private func labels(of svg: String) -> [Label] {
    let group =
      #/<g transform="translate\(([-\d.]+),([-\d.]+)\)( rotate\([-\d.]+\))?"[^>]*font-size="([\d.]+)"[^>]*text-anchor="(\w+)">/#
    let lines = svg.split(separator: "\n")
    var labels: [Label] = []
    for (line, next) in zip(lines, lines.dropFirst()) {
      guard let match = line.firstMatch(of: group), let x = Double(match.1), let y = Double(match.2),
        let size = Double(match.4)
      else { continue }
      let text = next.replacing(#/<[^>]*>/#, with: "").replacing("&amp;", with: "&").trimmingCharacters(
        in: .whitespaces)
      // A letter takes about half of its height.
      let width = 0.5 * size * Double(text.count)
      let before = match.5 == "end" ? width : match.5 == "middle" ? width / 2 : 0
      let (along, across) = (-before...(width - before), -size...(0.2 * size))
      if match.3 == nil {
        labels.append(Label(text: text, x: Self.moved(along, x), y: Self.moved(across, y)))
      } else {
        let upwards = -along.upperBound...(-along.lowerBound)
        labels.append(Label(text: text, x: Self.moved(across, x), y: Self.moved(upwards, y)))
      }
    }
    return labels
  }

  private static func moved(_ range: ClosedRange<Double>, _ by: Double) -> ClosedRange<Double> {
    (range.lowerBound + by)...(range.upperBound + by)
  }

  @Test func `have all their text on the card, no label twice, and are as they were looked at`() throws {
    let report = try RealReport(Self.experiment, gnuplot: .onPath())
    #expect(report.outcome.remarks == [])
    var seen: Set<String> = []
    for figure in report.outcome.figures {
      let svg = try report.text(figure.path)
      let size = try #require(svg.firstMatch(of: #/viewBox="0 0 (\d+) (\d+)"/#))
      let (width, height) = (try #require(Double(size.1)), try #require(Double(size.2)))
      let labels = labels(of: svg)
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
