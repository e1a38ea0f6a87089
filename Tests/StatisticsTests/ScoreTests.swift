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
      let y = ScoreTable(functions: names, scores: row.y)
      #expect(isRelativelyClose(x(.mean), row.mean))
      #expect(isRelativelyClose(x(.median), row.median))
      #expect(isRelativelyClose(x(.interquartileMean), row.iqm))
      #expect(isRelativelyClose(x(.optimalityGap(target: 1)), row.gap))
      #expect(isRelativelyClose(probabilityOfImprovement(of: x, over: y), row.improvement))
      #expect(isClose(probabilityOfImprovement(of: y, over: x), 1 - row.improvement))
      #expect(areClose(row.thresholds.map(x.fraction(above:)), row.above))
    }
  }

  @Test func `have intervals from random numbers that anyone can make again`() throws {
    let reference = try References.read().bootstrap
    let table = ScoreTable(functions: reference.tasks, scores: reference.scores)
    let interval = table.interval(of: .interquartileMean, cell: "table", replicates: 300)
    #expect(isRelativelyClose(interval.lower, reference.iqmLower))
    #expect(isRelativelyClose(interval.upper, reference.iqmUpper))
    #expect(interval.estimate == table(.interquartileMean))
  }

  @Test func `have the same interval in any order of runs and functions`() {
    let scores = [[0.1, 0.5, 0.9, 0.4], [0.2, 0.3], [0.6, 0.8, 0.7, 1.2, 1.0]]
    let table = ScoreTable(functions: ["a", "b", "c"], scores: scores)
    let turned = ScoreTable(functions: ["c", "b", "a"], scores: scores.reversed().map { $0.reversed() })
    for summary in [ScoreTable.Summary.mean, .median, .interquartileMean, .optimalityGap(target: 1)] {
      let first = table.interval(of: summary, cell: "t", replicates: 200)
      let second = turned.interval(of: summary, cell: "t", replicates: 200)
      #expect(isClose(first.lower, second.lower) && isClose(first.upper, second.upper))
      #expect(first.lower <= first.estimate && first.estimate <= first.upper)
      #expect(table.interval(of: summary, cell: "u", replicates: 200) != first)
    }
  }

  @Test func `have a falling profile with a band, each point by itself`() {
    let table = ScoreTable(functions: ["a", "b"], scores: [[0.1, 0.5, 0.9, 0.4], [0.2, 0.3, 0.8, 1.1]])
    let thresholds = [0, 0.25, 0.5, 1.0, 2]
    let band = table.profile(above: thresholds, cell: "t", replicates: 400)
    #expect(band.map(\.estimate) == [1, 0.75, 0.375, 0.125, 0])
    #expect(zip(band, band.dropFirst()).allSatisfy { $0.lower >= $1.lower && $0.upper >= $1.upper })
    // Another threshold moves no other: the resamples are the same.
    #expect(table.profile(above: [0.5], cell: "t", replicates: 400)[0] == band[2])
  }

  @Test func `improve on themselves half of the time`() {
    let x = ScoreTable(functions: ["a", "b"], scores: [[1, 2, 3], [4, 4, 6]])
    let interval = x.probabilityOfImprovement(over: x, cell: "x", replicates: 500)
    #expect(interval.estimate == 0.5 && interval.lower < 0.5 && interval.upper > 0.5)
    let better = ScoreTable(functions: ["a", "b"], scores: [[7, 8], [9, 9]])
    #expect(better.probabilityOfImprovement(over: x, cell: "y", replicates: 50).lower == 1)
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
    let cache = ResampleCache()
    for table in tables {
      let shared = table.interval(of: .interquartileMean, cell: "t", replicates: 200, from: cache)
      #expect(shared == table.interval(of: .interquartileMean, cell: "t", replicates: 200))
      let better = table.probabilityOfImprovement(over: tables[0], cell: "t", replicates: 200, from: cache)
      #expect(better == table.probabilityOfImprovement(over: tables[0], cell: "t", replicates: 200))
    }
    let runs: [[Runtime]] = [[.reached(3), .censored(9), .reached(5)], [.reached(1), .reached(2), .censored(9)]]
    for targets in runs {
      let shared = ExpectedRuntime.each(of: [targets], cell: "t", replicates: 300, from: cache)
      #expect(shared == [ExpectedRuntime(targets, cell: "t", replicates: 300)])
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

  @Test(arguments: [1, 2, 3, 10, 999])
  func `make replicates whose quantiles are an interval's ends`(replicates: Int) {
    let values = (0..<7).map { Double($0 * $0) } + [.infinity]
    let key = BootstrapKey(statistic: "mean", cell: "some", replicates: replicates)
    let resampling = Resampling(seed: key.seed())
    let sums = (0..<replicates).map { replicate in
      (0..<8).reduce(0.0) { $0 + values[resampling.index(below: 8, replicate: replicate, draw: $1)] }
    }.sorted()
    for confidence in [0.2, 0.8, 0.95] {
      let interval = Bootstrap.interval(of: values, key: key, confidence: confidence) { $0.reduce(0, +) }
      #expect(interval.lower == quantile((1 - confidence) / 2, ofSorted: sums))
      #expect(interval.upper == quantile((1 + confidence) / 2, ofSorted: sums))
    }
  }

  @Test func `covers the mean about as often as it says`() {
    // 400 samples of 30 uniform numbers: a 90 % percentile interval covers somewhat less than 90 %, with a standard
    // error of 1.5 %.
    var covered = 0
    for trial in 0..<400 {
      let source = Resampling(seed: UInt64(trial))
      let values = (0..<30).map { Double(source.index(below: 1 << 30, replicate: 0, draw: $0)) / Double(1 << 30) }
      let key = BootstrapKey(statistic: "mean", cell: "\(trial)", replicates: 300)
      let interval = Bootstrap.interval(of: values, key: key, confidence: 0.9) { $0.reduce(0, +) / Double($0.count) }
      if interval.lower <= 0.5 && interval.upper >= 0.5 { covered += 1 }
    }
    #expect((330...380).contains(covered), "\(covered)")
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
