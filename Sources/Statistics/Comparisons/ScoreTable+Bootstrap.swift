import Values

extension ScoreTable {
  /// The interquartile mean with its 95 % interval, from resamples of every function's runs apart: the stratified
  /// bootstrap of R. Agarwal et al., "Deep reinforcement learning at the edge of the statistical precipice", NeurIPS
  /// 2021, §4.1, with the expanded percentiles of `Interval`.
  ///
  /// - Parameters:
  ///   - cell: what names the table, or all tables that are compared.
  ///   - replicates: B.
  package func interquartileMeanInterval(cell: String, replicates: Int = 50_000) -> Interval {
    Self.interquartileMeanIntervals(of: [self], cell: cell, replicates: replicates)[0]
  }

  /// The intervals of several tables, each the same as alone, from resamples that are drawn once for all of them.
  ///
  /// - Parameter jobs: how many threads draw.
  package static func interquartileMeanIntervals(
    of tables: [ScoreTable], cell: String, replicates: Int, jobs: Int = 1
  ) -> [Interval] {
    let key = BootstrapKey(statistic: Summary.interquartileMean.name, cell: cell, replicates: replicates)
    var strata = Strata(key: key)
    let sweeps = tables.map { InterquartileSweep($0, in: &strata) }
    let drawn = strata
    // So many replicates at a time, and of these eight.
    let part = 64
    let parts = concurrentMap(
      0..<(replicates + part - 1) / part, jobs: jobs,
      workspace: { [Resamples.Times](repeating: .zero, count: drawn.size) }
    ) { number, times in
      times.withUnsafeMutableBufferPointer { times in
        stride(from: number * part, to: min((number + 1) * part, replicates), by: 8).map { first in
          drawn.count(from: first, into: times)
          return sweeps.map { $0.means(UnsafeBufferPointer(times)) }
        }
      }
    }.joined()
    return zip(tables, sweeps.indices).map { table, index in
      var means: [Double] = []
      means.reserveCapacity(8 * parts.count)
      for eight in parts { for lane in 0..<8 { means.append(eight[index][lane]) } }
      return Interval(
        estimate: table(.interquartileMean), replicates: Array(means.prefix(replicates)),
        strata: table.scores.map(\.count))
    }
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
}

/// The resamples of functions and numbers of runs, side by side in one buffer.
private struct Strata: Sendable {
  private struct Name: Hashable {
    let function: String
    let runs: Int
  }

  let key: BootstrapKey
  /// The runs of all of them.
  private(set) var size = 0
  private var firsts: [Name: Int] = [:]
  private var resamples: [(first: Int, resamples: Resamples)] = []

  init(key: BootstrapKey) { self.key = key }

  /// Where the counts of a function's runs begin.
  mutating func first(of function: String, runs: Int) -> Int {
    let name = Name(function: function, runs: runs)
    if let first = firsts[name] { return first }
    let first = size
    firsts[name] = first
    resamples.append((first, Resamples(of: runs, key: key, stratum: function)))
    size += runs
    return first
  }

  /// Counts eight resamples of each.
  func count(from replicate: Int, into times: UnsafeMutableBufferPointer<Resamples.Times>) {
    for (first, resamples) in resamples {
      resamples.count(
        from: replicate, into: UnsafeMutableBufferPointer(rebasing: times[first..<first + resamples.count]))
    }
  }
}

/// All scores of a table in their order, which resamples go up: a resample is how often each of them is drawn.
private struct InterquartileSweep: Sendable {
  /// Each value with where its counts are.
  private let scores: [(value: Double, place: Int)]
  /// ⌊n/4⌋, which are left out at either end.
  private let first: Int32

  init(_ table: ScoreTable, in strata: inout Strata) {
    let firsts = zip(table.functions, table.scores).map { strata.first(of: $0, runs: $1.count) }
    scores = table.scores.enumerated().flatMap { row, scores in
      scores.enumerated().map { (value: $1, row: row, place: firsts[row] + $0) }
    }.sorted { ($0.value, $0.row, $0.place) < ($1.value, $1.row, $1.place) }.map { ($0.value, $0.place) }
    first = Int32(scores.count / 4)
  }

  /// The interquartile means of eight resamples.
  func means(_ times: UnsafeBufferPointer<Resamples.Times>) -> SIMD8<Double> {
    let end = Int32(scores.count) - first
    let (firsts, ends) = (SIMD8<Int32>(repeating: first), SIMD8<Int32>(repeating: end))
    // How many of its own each has seen.
    var seen = SIMD8<Int32>.zero
    var sums = SIMD8<Double>.zero
    let scores = scores.span
    for index in scores.indices {
      let score = scores[index]
      let from = seen.replacing(with: firsts, where: seen .< firsts)
      seen &+= SIMD8(truncatingIfNeeded: times[score.place])
      let upTo = seen.replacing(with: ends, where: seen .> ends)
      sums += SIMD8<Double>(upTo.replacing(with: from, where: upTo .< from) &- from) * score.value
    }
    return sums / Double(end - first)
  }
}
