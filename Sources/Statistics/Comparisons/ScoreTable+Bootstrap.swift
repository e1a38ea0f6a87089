extension ScoreTable {
  /// A summary with its stratified bootstrap interval: in each replicate every function's runs are resampled apart.
  ///
  /// R. Agarwal et al., "Deep reinforcement learning at the edge of the statistical precipice", NeurIPS 2021, §4.1.
  ///
  /// - Parameters:
  ///   - cell: what names the table, or all tables that are compared.
  ///   - cache: where the resamples of an interquartile mean are looked up.
  package func interval(
    of summary: Summary, cell: String, replicates: Int = 50_000, confidence: Double = 0.95,
    from cache: ResampleCache = ResampleCache()
  ) -> BootstrapInterval {
    let key = BootstrapKey(statistic: summary.name, cell: cell, replicates: replicates)
    if summary == .interquartileMean {
      return BootstrapInterval(
        estimate: self(summary), replicates: interquartileMeans(resamples(key, cache)), confidence: confidence)
    }
    return Bootstrap.interval(ofStrata: scores, named: functions, key: key, confidence: confidence) { summary($0) }
  }

  /// The run-score distribution at several thresholds with pointwise intervals, all from the same resamples.
  ///
  /// Pointwise: each interval holds its own point with the confidence asked, all of them together with less. Label the
  /// band so.
  ///
  /// - Parameter cache: where the resamples are looked up.
  package func profile(
    above thresholds: [Double], cell: String, replicates: Int = 2_000, confidence: Double = 0.95,
    from cache: ResampleCache = ResampleCache()
  ) -> [BootstrapInterval] {
    let key = BootstrapKey(statistic: "scoreDistribution", cell: cell, replicates: replicates)
    let resamples = resamples(key, cache)
    let descending = thresholds.indices.sorted { thresholds[$0] > thresholds[$1] }
    var sums = thresholds.map { _ in [Double](repeating: 0, count: replicates) }
    var above = [Int32](repeating: 0, count: replicates)
    for (row, resample) in zip(scores, resamples) {
      // From the highest score down: what lies above a threshold lies above the next one too.
      for replicate in above.indices { above[replicate] = 0 }
      var first = row.count
      for place in descending {
        while first > 0, row[first - 1] > thresholds[place] {
          first -= 1
          resample.add(first, to: &above)
        }
        for replicate in above.indices { sums[place][replicate] += Double(above[replicate]) / Double(row.count) }
      }
    }
    return zip(thresholds, sums).map { threshold, sums in
      BootstrapInterval(
        estimate: fraction(above: threshold), replicates: sums.map { $0 / Double(scores.count) },
        confidence: confidence)
    }
  }

  /// The probability of improvement with its stratified bootstrap interval, the two tables resampled independently.
  ///
  /// - Parameters:
  ///   - cell: what names the two tables, or all pairs that are compared.
  ///   - cache: where the resamples are looked up.
  package func probabilityOfImprovement(
    over other: ScoreTable, cell: String, replicates: Int = 2_000, confidence: Double = 0.95,
    from cache: ResampleCache = ResampleCache()
  ) -> BootstrapInterval {
    precondition(functions == other.functions, "expected two tables of the same functions")
    let key = BootstrapKey(statistic: "probabilityOfImprovement", cell: cell, replicates: replicates)
    let x = resamples(key, cache, prefix: "x/")
    let y = other.resamples(key, cache, prefix: "y/")
    var sums = [Double](repeating: 0, count: replicates)
    for row in functions.indices { addSuperiority(scores[row], x[row], other.scores[row], y[row], to: &sums) }
    return BootstrapInterval(
      estimate: Statistics.probabilityOfImprovement(of: self, over: other),
      replicates: sums.map { $0 / Double(functions.count) },
      confidence: confidence)
  }

  /// The resamples of each function's runs: the draws of `Bootstrap.map`.
  private func resamples(_ key: BootstrapKey, _ cache: ResampleCache, prefix: String = "") -> [Resamples] {
    zip(scores, functions).map { cache.resamples(of: $0.count, key, stratum: prefix + $1) }
  }

  /// The interquartile mean of each replicate. All scores are sorted once; a resample is how often each of them is
  /// drawn.
  private func interquartileMeans(_ resamples: [Resamples]) -> [Double] {
    let places = scores.indices.flatMap { row in scores[row].indices.map { (row, $0) } }
    let sorted = places.sorted { (scores[$0.0][$0.1], $0.0, $0.1) < (scores[$1.0][$1.1], $1.0, $1.1) }
    let values = sorted.map { scores[$0.0][$0.1] }
    let first = Int32(values.count / 4)
    let end = Int32(values.count) - first
    // All replicates go up the values side by side, each with how many of its own it has seen.
    var seen = [Int32](repeating: 0, count: resamples[0].replicates)
    var sums = [Double](repeating: 0, count: seen.count)
    seen.withUnsafeMutableBufferPointer { seen in
      sums.withUnsafeMutableBufferPointer { sums in
        for (value, place) in zip(values, sorted) {
          resamples[place.0].forEach(of: place.1) { replicate, times in
            let from = max(seen[replicate], first)
            seen[replicate] &+= times
            let counted = max(0, min(seen[replicate], end) &- from)
            sums[replicate] += Double(counted) * value
          }
        }
      }
    }
    return sums.map { $0 / Double(end - first) }
  }
}

/// Adds to the sum of each replicate how often a value of x exceeds one of y, ties counting half.
///
/// - Parameters: ascending values with their resamples.
private func addSuperiority(_ x: [Double], _ m: Resamples, _ y: [Double], _ n: Resamples, to sums: inout [Double]) {
  let pairs = Double(x.count) * Double(y.count)
  // By replicate: twice the values of y that the next of x exceeds, those alike counting once; and twice its pairs.
  var below = [Int32](repeating: 0, count: sums.count)
  var twice = [Double](repeating: 0, count: sums.count)
  var (i, j) = (0, 0)
  while i < x.count {
    let value = x[i]
    while j < y.count, y[j] < value {
      n.add(j, twice: true, to: &below)
      j += 1
    }
    var next = j
    while next < y.count, y[next] == value {
      n.add(next, to: &below)
      next += 1
    }
    while i < x.count, x[i] == value {
      below.withUnsafeBufferPointer { below in
        twice.withUnsafeMutableBufferPointer { twice in
          m.forEach(of: i) { twice[$0] += Double($1) * Double(below[$0]) }
        }
      }
      i += 1
    }
    while j < next {
      n.add(j, to: &below)
      j += 1
    }
  }
  for replicate in sums.indices { sums[replicate] += twice[replicate] / (2 * pairs) }
}
