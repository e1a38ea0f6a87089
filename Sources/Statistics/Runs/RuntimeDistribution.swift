/// The runtimes to one target on one function: an element of what a runtime distribution is taken over.
package struct RuntimeSample: Sendable, Equatable {
  /// What names function and target.
  package let name: String
  /// At least one, in any order.
  package let runs: [Runtime]
  /// What evaluations are divided by: the dimension n, or 1.
  package let dimension: Int

  /// - Parameter dimension: at least 1.
  package init(name: String, runs: [Runtime], dimension: Int = 1) {
    precondition(!runs.isEmpty && dimension >= 1, "expected at least one run and one dimension")
    self.name = name
    self.runs = runs.sorted(by: Runtime.precedes)
    self.dimension = dimension
  }

  /// Runtimes of a hypothetical algorithm that restarts until it succeeds; ∞ all of them where no run did.
  ///
  ///     RT = Σ_{j=1…J} RTᵘˢⱼ + RTˢ,     J the unsuccessful runs before the first success
  ///
  /// Runs are drawn uniformly with replacement until one is successful, but for the first draw, which goes through all
  /// runs in turn, so that each begins equally many restarts. N. Hansen et al., "COCO: performance assessment",
  /// arXiv:1605.03560, *Simulated Restarts and Runtimes* and *Bootstrapping Runtimes*.
  ///
  /// - Parameter draws: simulated runtimes that begin with each run.
  package func simulatedRestarts(draws: Int) -> [Double] {
    precondition(draws >= 1, "expected at least one draw, got \(draws)")
    let count = draws * runs.count
    let successes = runs.count { $0.isReached }
    if successes == 0 { return Array(repeating: .infinity, count: count) }
    if successes == runs.count { return (0..<count).map { Double(runs[$0 % runs.count].evaluations) } }
    let key = BootstrapKey(statistic: "runtimeDistribution", cell: name, replicates: count)
    let resampling = Resampling(seed: key.seed())
    let costs = runs.map(\.evaluations)
    // Mostly what failed took the budget, and stands behind what succeeded: then draws need but be counted.
    let failed = costs[costs.count - 1]
    if runs[..<successes].allSatisfy(\.isReached), costs[successes...].allSatisfy({ $0 == failed }) {
      return (0..<count).map { m in
        let first = m % costs.count
        if first < successes { return Double(costs[first]) }
        let success = resampling.firstIndex(below: costs.count, under: successes, replicate: m)
        return Double(failed * (1 + success.before) + costs[success.index])
      }
    }
    let isReached = runs.map(\.isReached)
    return (0..<count).map { m in
      let first = m % costs.count
      var evaluations = costs[first]
      if !isReached[first] {
        resampling.forEachIndex(below: costs.count, replicate: m) { index in
          evaluations += costs[index]
          return !isReached[index]
        }
      }
      return Double(evaluations)
    }
  }
}

/// Which fraction of all (function, target) pairs a budget solves: the runtime ECDF.
///
///     ECDF(t) = 1/|P| Σ_{p ∈ P} 1/M_p Σₘ 1{RT_{p,m}/n_p ≤ t}
///
/// Pairs that are never solved stay in |P|. Take it over functions of one dimension. N. Hansen et al.,
/// arXiv:1605.03560, *Empirical Distribution Functions*.
package struct RuntimeDistribution: Sendable, Equatable {
  /// The runtimes of each pair, divided by its dimension, ascending; ∞ where the target was not reached.
  package let pairs: [EmpiricalDistribution]
  /// The largest evaluations of any run, divided by its dimension: what lies right of it is simulated.
  package let largestBudget: Double

  /// - Parameters:
  ///   - pairs: at least one; their order does not matter.
  ///   - draws: the simulated restarts that begin with each run, or `nil` to take the runs as they are.
  package init(_ pairs: [RuntimeSample], restarts draws: Int? = 100) {
    precondition(!pairs.isEmpty, "expected at least one pair of function and target")
    self.pairs = pairs.map { pair in
      let runtimes =
        draws.map(pair.simulatedRestarts)
        ?? pair.runs.map { $0.isReached ? Double($0.evaluations) : .infinity }
      return EmpiricalDistribution(runtimes.map { $0 / Double(pair.dimension) })
    }
    largestBudget = pairs.reduce(0) { largest, pair in
      pair.runs.reduce(largest) { max($0, Double($1.evaluations) / Double(pair.dimension)) }
    }
  }

  /// ECDF(t), t in evaluations over dimension.
  package func callAsFunction(_ t: Double) -> Double { average { $0(t) } }

  /// The fraction that is ever solved.
  package var limit: Double { average(\.limit) }

  /// Where the ECDF rises, ascending.
  package var steps: [Double] {
    Set(pairs.lazy.flatMap { $0.sorted.lazy.filter(\.isFinite) }).sorted()
  }

  /// The mean height over an interval of the logarithmic time axis, integrated exactly: a summary in one number.
  package func logMean(over range: ClosedRange<Double>) -> Double { average { $0.logMean(over: range) } }

  private func average(_ height: (EmpiricalDistribution) -> Double) -> Double {
    // Ascending, so that the sum does not depend on the order of the pairs.
    pairs.map(height).sorted().reduce(0, +) / Double(pairs.count)
  }
}
