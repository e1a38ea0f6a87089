import Foundation
import Statistics
import Testing

/// A table of `Reference/rliable.json`: tasks × runs.
private struct RliableCase: Decodable {
  let x: [[Double]], y: [[Double]]
  let mean: Double, median: Double, iqm: Double, gap: Double, improvement: Double
}

@Suite struct `What others compute` {
  @Test func `is computed here: rliable's aggregates of random scores`() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference/rliable.json")
    let cases = try JSONDecoder().decode([RliableCase].self, from: Data(contentsOf: file))
    #expect(cases.count == 5)
    for row in cases {
      let names = row.x.indices.map { "task \($0)" }
      let x = ScoreTable(functions: names, scores: row.x)
      #expect(isRelativelyClose(x(.mean), row.mean))
      #expect(isRelativelyClose(x(.median), row.median))
      #expect(isRelativelyClose(x(.interquartileMean), row.iqm))
      #expect(isRelativelyClose(x(.optimalityGap(target: 1)), row.gap))
      #expect(
        isRelativelyClose(
          probabilityOfImprovement(over: zip(row.x, row.y).map { ($0, $1, false) }).estimate, row.improvement))
    }
  }

  @Test func `is computed here: Fisher's p of fifteen runs against none`() {
    // 2 C(15, k)/C(30, k): 4/15 is not significant, 5/15 is.
    for (successes, p) in [(4, 2730 / 27_405.0), (5, 6006 / 142_506.0), (6, 10_010 / 593_775.0)] {
      let found = fisherExact(SuccessCount(successes, of: 15), SuccessCount(0, of: 15))
      #expect(isRelativelyClose(found, p), "\(successes)/15")
    }
  }

  @Test func `is computed here: Wilson's interval of ten runs`() {
    for (successes, lower, upper) in [(9, 0.595850, 0.982124), (0, 0, 0.277533), (10, 0.722467, 1)] {
      let interval = SuccessCount(successes, of: 10).interval()
      #expect((interval.lower - lower).magnitude < 5e-7 && (interval.upper - upper).magnitude < 5e-7)
    }
  }

  @Test func `is a floor of gaps that the spacing of doubles sets`() {
    #expect(gapFloor(reference: 0) == 0x1p-52 && gapFloor(reference: 0.5) == 0x1p-52)
    #expect(gapFloor(reference: -200) == 200 * 0x1p-52)
    #expect(1 + gapFloor(reference: 1) == 1.0.nextUp)
  }
}
