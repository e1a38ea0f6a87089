import Foundation
import Statistics
import Testing

private struct Theory: Decodable {
  struct Case: Decodable {
    let name: String, rates: [Double], gradientNorms: [Double], distance: Double, terms: [Double], bound: Double
    let standardBound: Double, bestFactor: Double, boundAtBestFactor: Double
  }
  let cases: [Case]
}

@Suite struct `The bound of convex theory` {
  private func agree(_ ours: Double, _ theirs: Double, _ tolerance: Double = 1e-12) -> Bool {
    abs(ours - theirs) <= tolerance * abs(theirs)
  }

  @Test func `is that of the reference, term by term`() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference/schedule-theory.json")
    let reference = try JSONDecoder().decode(Theory.self, from: Data(contentsOf: url))
    #expect(reference.cases.count == 94)
    for one in reference.cases {
      let bound = try #require(
        LastIterateBound(rates: one.rates, norms: one.gradientNorms, distance: one.distance))
      for (ours, theirs) in zip([bound.distance, bound.steps, bound.last], one.terms) {
        #expect(agree(ours, theirs), "\(one.name)")
      }
      #expect(agree(bound.value, one.bound) && agree(bound.ofMean, one.standardBound), "\(one.name)")
      #expect(agree(bound.bestFactor, one.bestFactor), "\(one.name)")
      #expect(agree(bound.atBestFactor, one.boundAtBestFactor), "\(one.name)")
    }
  }

  /// 2 D G / √T · √(…): a line to zero has D G / √T · √(1 + 1/T)-like bounds, without a logarithm.
  @Test func `of a line to zero has no logarithm, and of a constant rate has one`() throws {
    func best(_ rates: [Double]) throws -> Double {
      let norms = [Double](repeating: 1, count: rates.count)
      let bound = try #require(LastIterateBound(rates: rates, norms: norms, distance: 1))
      return bound.atBestFactor * Double(rates.count).squareRoot()
    }
    let (short, long) = (100, 10_000)
    let linear = try [short, long].map { count in try best((0..<count).map { 1 - Double($0) / Double(count) }) }
    let constant = try [short, long].map { count in try best([Double](repeating: 1, count: count)) }
    #expect(linear[1] < linear[0] * 1.05)
    #expect(constant[1] > constant[0] * 1.2)
  }

  @Test func `leaves out steps that move nothing, and scales as it must`() throws {
    let rates = [0.5, 0.4, 0.3, 0.2]
    let norms = [2.0, 1, 3, 1]
    let bound = try #require(LastIterateBound(rates: rates, norms: norms, distance: 3))
    #expect(LastIterateBound(rates: rates + [0, 0], norms: norms + [7, 9], distance: 3) == bound)
    #expect(LastIterateBound(rates: [0, 0], norms: [1, 1], distance: 1) == nil)
    let better = try #require(
      LastIterateBound(rates: rates.map { $0 * bound.bestFactor }, norms: norms, distance: 3))
    #expect(agree(better.value, bound.atBestFactor) && agree(better.bestFactor, 1))
  }

  @Test func `refined for equal norms is a line to zero`() {
    let rates = refinedSchedule(norms: [Double](repeating: 3, count: 11))
    for (step, rate) in rates.enumerated() { #expect(agree(rate + 1, 1 + Double(10 - step) / 10)) }
  }

  @Test func `refined by hand`() {
    // w = 1, ¼, 1, 1/9;   η = w (sum of later w) = 49/36, 5/18, 1/9, 0
    let rates = refinedSchedule(norms: [1, 2, 1, 3], smoothing: 0)
    for (ours, theirs) in zip(rates, [1.0, 10.0 / 49, 4.0 / 49, 0]) { #expect(abs(ours - theirs) < 1e-15) }
    // A single spike is no norm for the median of three.
    let spiky = refinedSchedule(norms: [1, 1, 1, 99, 1, 1, 1, 1, 1, 1], smoothing: 0.2)
    #expect(spiky == refinedSchedule(norms: [Double](repeating: 1, count: 10), smoothing: 0.2))
  }

  @Test func `is compared with results by ranks`() {
    #expect(rankCorrelation([1, 2, 3, 4], [10, 20, 30, .infinity]) == 1)
    #expect(rankCorrelation([1, 2, 3, 4], [4, 3, 2, 1]) == -1)
    // SciPy's spearmanr([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]).
    #expect(agree(rankCorrelation([1, 2, 3, 4, 5], [5, 6, 7, 8, 7]) ?? 0, 0.8207826816681233))
    #expect(rankCorrelation([1, 1, 1], [1, 2, 3]) == nil && rankCorrelation([1, 2], [1, 2]) == nil)
  }
}
