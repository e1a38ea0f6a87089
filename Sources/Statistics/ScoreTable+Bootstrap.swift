extension ScoreTable {
  /// A summary with its stratified bootstrap interval: in each replicate every function's runs are resampled apart.
  ///
  /// R. Agarwal et al., "Deep reinforcement learning at the edge of the statistical precipice", NeurIPS 2021, §4.1.
  ///
  /// - Parameter cell: what names the table.
  public func interval(
    of summary: Summary, cell: String, replicates: Int = 50_000, confidence: Double = 0.95
  ) -> BootstrapInterval {
    let key = BootstrapKey(statistic: summary.name, cell: cell, replicates: replicates)
    if summary == .interquartileMean {
      return BootstrapInterval(
        estimate: self(summary), replicates: interquartileMeans(key), confidence: confidence)
    }
    return Bootstrap.interval(ofStrata: scores, named: functions, key: key, confidence: confidence) { summary($0) }
  }

  /// The run-score distribution at several thresholds with pointwise intervals, all from the same resamples.
  ///
  /// Pointwise: each interval holds its own point with the confidence asked, all of them together with less. Label the
  /// band so.
  public func profile(
    above thresholds: [Double], cell: String, replicates: Int = 2_000, confidence: Double = 0.95
  ) -> [BootstrapInterval] {
    let key = BootstrapKey(statistic: "scoreDistribution", cell: cell, replicates: replicates)
    let rows = Bootstrap.map(scores, functions, key) { sample in
      thresholds.map { Self.fraction(sample, above: $0) }
    }
    return thresholds.enumerated().map { i, threshold in
      BootstrapInterval(
        estimate: fraction(above: threshold), replicates: rows.map { $0[i] }, confidence: confidence)
    }
  }

  /// The probability of improvement with its stratified bootstrap interval, the two tables resampled independently.
  public func probabilityOfImprovement(
    over other: ScoreTable, cell: String, replicates: Int = 2_000, confidence: Double = 0.95
  ) -> BootstrapInterval {
    precondition(functions == other.functions, "expected two tables of the same functions")
    let key = BootstrapKey(statistic: "probabilityOfImprovement", cell: cell, replicates: replicates)
    let x = ResampleCounts(scores, functions.map { "x/" + $0 }, key)
    let y = ResampleCounts(other.scores, functions.map { "y/" + $0 }, key)
    var left = x.zero
    var right = y.zero
    let replicates = (0..<replicates).map { replicate in
      x.fill(&left, replicate)
      y.fill(&right, replicate)
      var sum = 0.0
      for row in functions.indices {
        sum += superiority(scores[row], left[x.range(row)], other.scores[row], right[y.range(row)])
      }
      return sum / Double(functions.count)
    }
    return BootstrapInterval(
      estimate: Statistics.probabilityOfImprovement(of: self, over: other), replicates: replicates,
      confidence: confidence)
  }

  /// The interquartile mean of each replicate. All scores are sorted once; a resample is how often each of them is drawn.
  private func interquartileMeans(_ key: BootstrapKey) -> [Double] {
    let counts = ResampleCounts(scores, functions, key)
    let flat = Array(scores.joined())
    let order = flat.indices.sorted { (flat[$0], $0) < (flat[$1], $1) }
    let sorted = order.map { flat[$0] }
    let middle = flat.count / 4..<flat.count - flat.count / 4
    var drawn = counts.zero
    return (0..<key.replicates).map { replicate in
      counts.fill(&drawn, replicate)
      var seen = 0
      var sum = 0.0
      for (value, place) in zip(sorted, order) {
        let first = max(seen, middle.lowerBound)
        seen += drawn[place]
        let end = min(seen, middle.upperBound)
        if first < end { for _ in first..<end { sum += value } }
        if seen >= middle.upperBound { break }
      }
      return sum / Double(middle.count)
    }
  }
}

/// Resamples of several samples, each told by how often every value is drawn: the draws of `Bootstrap.map`.
private struct ResampleCounts {
  private let resamplings: [Resampling]
  private let bounds: [Int]

  init(_ strata: [[Double]], _ names: [String], _ key: BootstrapKey) {
    resamplings = names.map { Resampling(seed: key.seed(stratum: $0)) }
    bounds = strata.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// No draws: a count for each value of all strata.
  var zero: [Int] { [Int](repeating: 0, count: bounds[bounds.count - 1]) }

  func range(_ stratum: Int) -> Range<Int> { bounds[stratum]..<bounds[stratum + 1] }

  func fill(_ counts: inout [Int], _ replicate: Int) {
    for i in counts.indices { counts[i] = 0 }
    for (stratum, resampling) in resamplings.enumerated() {
      let range = range(stratum)
      resampling.forEachIndex(below: range.count, replicate: replicate) { counts[range.lowerBound + $0] += 1 }
    }
  }
}

/// How often a value of x exceeds one of y, ties counting half, where each value counts so many times.
///
/// - Parameters: ascending values, and a count for each.
private func superiority(_ x: [Double], _ m: ArraySlice<Int>, _ y: [Double], _ n: ArraySlice<Int>) -> Double {
  var j = 0
  var below = 0
  var pairs = 0.0
  var i = 0
  while i < x.count {
    let value = x[i]
    var own = 0
    while i < x.count, x[i] == value {
      own += m[m.startIndex + i]
      i += 1
    }
    while j < y.count, y[j] < value {
      below += n[n.startIndex + j]
      j += 1
    }
    var equal = 0
    var next = j
    while next < y.count, y[next] == value {
      equal += n[n.startIndex + next]
      next += 1
    }
    pairs += Double(own) * (Double(below) + Double(equal) / 2)
  }
  return pairs / (Double(x.count) * Double(y.count))
}
