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
    let names = functions.map { "x/" + $0 } + functions.map { "y/" + $0 }
    let count = functions.count
    return Bootstrap.interval(ofStrata: scores + other.scores, named: names, key: key, confidence: confidence) { rows in
      meanSuperiority(rows[..<count], rows[count...])
    }
  }
}
