import Foundation
import Statistics
import Testing

@Suite struct `Normalised scores` {
  @Test func `have an interquartile mean`() throws {
    #expect(isClose(interquartileMean([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 9]), 0.45))
    let table = ScoreTable(functions: ["one"], scores: [[0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 9]])
    #expect(isClose(table(.mean), 1.475) && isClose(table(.interquartileMean), 0.45))
    #expect(isClose(interquartileMean([1, 2, 4, 8, 16, 32, 64]), 12.4))
    for row in try References.read().trimmed {
      #expect(isRelativelyClose(interquartileMean(row.x.reversed()), row.whole), "\(row)")
    }
  }

  @Test func `are summed up as rliable does`() throws {
    for row in try References.read().rliable {
      let names = row.x.indices.map { "f\($0)" }
      let x = ScoreTable(functions: names, scores: row.x)
      #expect(isRelativelyClose(x(.mean), row.mean))
      #expect(isRelativelyClose(x(.median), row.median))
      #expect(isRelativelyClose(x(.interquartileMean), row.iqm))
      #expect(isRelativelyClose(x(.optimalityGap(target: 1)), row.gap))
      let improvement = probabilityOfImprovement(over: zip(row.x, row.y).map { ($0, $1, false) })
      #expect(isRelativelyClose(improvement.estimate, row.improvement))
      let turned = probabilityOfImprovement(over: zip(row.y, row.x).map { ($0, $1, false) })
      #expect(isClose(turned.estimate, 1 - row.improvement) && isClose(turned.lower, 1 - improvement.upper))
      #expect(areClose(row.thresholds.map(x.fraction(above:)), row.above))
    }
  }

  @Test func `have intervals from random numbers that anyone can make again`() throws {
    let reference = try References.read().bootstrap
    let table = ScoreTable(functions: reference.tasks, scores: reference.scores)
    let interval = table.interquartileMeanInterval(cell: "table", replicates: 300)
    #expect(isRelativelyClose(interval.lower, reference.iqmLower))
    #expect(isRelativelyClose(interval.upper, reference.iqmUpper))
    #expect(interval.estimate == table(.interquartileMean))
  }

  @Test func `have the same interval in any order of runs and functions`() {
    let scores = [[0.1, 0.5, 0.9, 0.4], [0.2, 0.3], [0.6, 0.8, 0.7, 1.2, 1.0]]
    let table = ScoreTable(functions: ["a", "b", "c"], scores: scores)
    let turned = ScoreTable(functions: ["c", "b", "a"], scores: scores.reversed().map { $0.reversed() })
    let first = table.interquartileMeanInterval(cell: "t", replicates: 2000)
    let second = turned.interquartileMeanInterval(cell: "t", replicates: 2000)
    #expect(isClose(first.lower, second.lower) && isClose(first.upper, second.upper))
    #expect(first.lower <= first.estimate && first.estimate <= first.upper)
  }

  @Test func `have a falling profile with a band, each point by itself`() {
    let table = ScoreTable(functions: ["a", "b"], scores: [[0.1, 0.5, 0.9, 0.4], [0.2, 0.3, 0.8, 1.1]])
    let thresholds = [0, 0.25, 0.5, 1.0, 2]
    let band = table.profile(above: thresholds)
    #expect(band.map(\.estimate) == [1, 0.75, 0.375, 0.125, 0])
    #expect(zip(band, band.dropFirst()).allSatisfy { $0.lower >= $1.lower && $0.upper >= $1.upper })
    // Of one function it is Wilson's interval; nothing is known for sure of shares that are 0 or 1.
    let one = ScoreTable(functions: ["a"], scores: [[0.1, 0.5, 0.9, 0.4]]).profile(above: [0.45])
    let wilson = SuccessCount(2, of: 4).interval()
    #expect(isClose(one[0].lower, wilson.lower) && isClose(one[0].upper, wilson.upper))
    #expect(band[0].lower < 1 && band[4].upper > 0)
  }

  /// Against a few lines of Python, and how often the interval holds the truth, by all outcomes there are.
  @Test func `have intervals of mean shares that hold as often as they say`() {
    let mixed = Interval(meanOfShares: [(0.9, 10), (1, 10), (0.5, 20), (0, 4)])
    #expect(isClose(mixed.lower, 0.48437293227073724) && isClose(mixed.upper, 0.7054649031466024))
    let two = Interval(meanOfShares: [(0.5, 10), (0.9, 10)])
    #expect(isClose(two.lower, 0.4988555930223882) && isClose(two.upper, 0.8454267397070263))
    // Of strata that all succeed it is that of all their runs.
    let sure = Interval(meanOfShares: [(1, 5), (1, 5)])
    #expect(isClose(sure.lower, SuccessCount(10, of: 10).interval().lower) && sure.upper == 1)
    #expect(isClose(coverage(of: [0.05, 0.5, 0.95]), 0.9605780917173988))
    #expect(isClose(coverage(of: [0.9, 0.9, 0.9]), 0.9683941325371711))
  }

  /// The probability that the interval of three shares of ten runs each holds the mean of their probabilities.
  private func coverage(of probabilities: [Double]) -> Double {
    let counts = (0...10).flatMap { a in (0...10).flatMap { b in (0...10).map { c in [a, b, c] } } }
    let truth = probabilities.reduce(0, +) / 3
    return counts.reduce(0) { sum, counts in
      let interval = Interval(meanOfShares: counts.map { (Double($0) / 10, 10) })
      guard interval.lower <= truth, truth <= interval.upper else { return sum }
      return sum + zip(counts, probabilities).map { binomial($0, of: 10, $1) }.reduce(1, *)
    }
  }

  private func binomial(_ k: Int, of n: Int, _ p: Double) -> Double {
    let ways = (0..<k).reduce(1.0) { $0 * Double(n - $1) / Double($1 + 1) }
    return ways * pow(p, Double(k)) * pow(1 - p, Double(n - k))
  }

  @Test func `improve on themselves half of the time`() {
    let x = [[1.0, 2, 3], [4, 4, 6]]
    for isPaired in [true, false] {
      let interval = probabilityOfImprovement(over: x.map { ($0, $0, isPaired) })
      #expect(interval.estimate == 0.5 && interval.lower < 0.5 && interval.upper > 0.5)
    }
    // Better on every seed, though not than every run of another seed.
    let paired = probabilityOfImprovement(over: x.map { ($0.map { $0 + 0.5 }, $0, true) })
    #expect(paired.estimate == 1 && paired.upper == 1 && paired.lower < 1)
    #expect(probabilityOfImprovement(over: x.map { ($0.map { $0 + 0.5 }, $0, false) }).estimate < 1)
  }
}

@Suite struct `Resamples that are shared` {
  @Test func `give what each would give alone`() {
    let tables = (0..<3).map { arm in
      ScoreTable(
        functions: ["a", "b"],
        scores: [
          (0..<7).map { Double(($0 * (arm + 3)) % 5) }, (0..<(arm == 2 ? 4 : 9)).map { Double(($0 * $0 + arm) % 6) },
        ])
    }
    for jobs in 1...2 {
      let shared = ScoreTable.interquartileMeanIntervals(of: tables, cell: "t", replicates: 205, jobs: jobs)
      #expect(shared == tables.map { $0.interquartileMeanInterval(cell: "t", replicates: 205) })
    }
  }
}

@Suite struct `Random indices` {
  @Test func `draws each index equally often`() {
    let resampling = Resampling(seed: 7)
    var counts = [Int](repeating: 0, count: 6)
    for replicate in 0..<1000 {
      for draw in 0..<12 { counts[resampling.index(below: 6, replicate: replicate, draw: draw)] += 1 }
    }
    // χ² with five degrees of freedom; its 0.999 quantile is 20.5.
    #expect(counts.reduce(0) { $0 + Double(($1 - 2000) * ($1 - 2000)) / 2000 } < 20.5)
  }

  @Test func `names a stream by all that it is for`() {
    let key = BootstrapKey(statistic: "iqm", cell: "adam", replicates: 100)
    let others = [
      BootstrapKey(statistic: "mean", cell: "adam", replicates: 100).seed(),
      BootstrapKey(statistic: "iqm", cell: "sgd", replicates: 100).seed(),
      BootstrapKey(statistic: "iqm", cell: "adam", replicates: 101).seed(), key.seed(stratum: "sphere"),
    ]
    #expect(Set(others + [key.seed()]).count == 5)
    #expect(key.seed() == BootstrapKey(statistic: "iqm", cell: "adam", replicates: 100).seed())
  }
}
