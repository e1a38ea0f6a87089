extension ScoreTable {
  /// The interquartile mean with its 95 % interval, from resamples of every function's runs apart: the stratified
  /// bootstrap of R. Agarwal et al., "Deep reinforcement learning at the edge of the statistical precipice", NeurIPS
  /// 2021, §4.1, with the expanded percentiles of `Interval`.
  ///
  /// - Parameters:
  ///   - cell: what names the table, or all tables that are compared.
  ///   - replicates: B.
  ///   - cache: where the resamples are looked up.
  package func interquartileMeanInterval(
    cell: String, replicates: Int = 50_000, from cache: ResampleCache = ResampleCache()
  ) -> Interval {
    let key = BootstrapKey(statistic: Summary.interquartileMean.name, cell: cell, replicates: replicates)
    let resamples = zip(scores, functions).map { cache.resamples(of: $0.count, key, stratum: $1) }
    return Interval(
      estimate: self(.interquartileMean), replicates: interquartileMeans(resamples), strata: scores.map(\.count))
  }

  /// The run-score distribution at several thresholds, each with its own 95 % interval: all of them together hold with
  /// less. Label the band so.
  package func profile(above thresholds: [Double]) -> [Interval] {
    thresholds.map { threshold in
      Interval(
        meanOfShares: scores.map { row in
          (share: Double(row.count { $0 > threshold }) / Double(row.count), count: row.count)
        })
    }
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
