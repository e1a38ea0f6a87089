/// How often each arm is within a factor τ of the best arm: a performance profile.
///
///     r_{p,s} = t_{p,s} / minₛ t_{p,s},     ρₛ(τ) = #{p: r_{p,s} ≤ τ}/|P|
///
/// A failure is ∞; functions that no arm solves stay in |P|. ρₛ(1) is how often s is (among) the fastest, the limit how
/// often it succeeds. A profile depends on which arms are in it: between the others of three or more it ranks nothing,
/// for which `wins` is printed beside it. E. D. Dolan, J. J. Moré, "Benchmarking optimization software with performance
/// profiles", Mathematical Programming 91 (2002), 201–213, §2; N. Gould, J. Scott, "A note on performance profiles",
/// ACM TOMS 43(2) (2016), 15.
package struct PerformanceProfile: Sendable, Equatable {
  /// The costs, a row a function and a value an arm; ∞ for a failure.
  package let costs: [[Double]]
  /// ρ of each arm.
  package let arms: [EmpiricalDistribution]

  /// - Parameter costs: a row a function, a value an arm, ≥ 0, less being better, ∞ for a failure.
  package init(costs: [[Double]]) {
    let count = costs.first?.count ?? 0
    precondition(count > 0 && costs.allSatisfy { $0.count == count }, "expected rows of equally many costs")
    precondition(costs.allSatisfy { $0.allSatisfy { $0 >= 0 } }, "expected costs ≥ 0")
    self.costs = costs
    let ratios = costs.map { row in
      let best = row.min() ?? .infinity
      return row.map { cost in cost == .infinity ? .infinity : cost == best ? 1 : cost / best }
    }
    arms = (0..<count).map { arm in EmpiricalDistribution(ratios.map { $0[arm] }) }
  }

  /// AlgoPerf's score of each arm: the mean of its profile up to r, integrated exactly.
  ///
  ///     Bₛ = 1/(r − 1) ∫₁ʳ ρₛ(τ) dτ = 1/(|P|(r − 1)) Σ_p max(0, r − r_{p,s})
  ///
  /// G. E. Dahl et al., "Benchmarking neural network training algorithms", arXiv:2306.07179, scoring. Their program
  /// approximates the integral by trapezia on 100 points, which is off by up to 0.005.
  ///
  /// - Parameter largest: r > 1.
  package func scores(upTo largest: Double = 4) -> [Double] {
    precondition(largest > 1, "expected a ratio above 1, got \(largest)")
    return arms.map { $0.mean(over: 1...largest) }
  }

  /// The mean height of each profile on a logarithmic axis: 1/ln r ∫₁ʳ ρₛ(τ) dτ/τ.
  ///
  /// - Parameter largest: r > 1.
  package func logScores(upTo largest: Double) -> [Double] {
    precondition(largest > 1, "expected a ratio above 1, got \(largest)")
    return arms.map { $0.logMean(over: 1...largest) }
  }

  /// How often each arm (row) is strictly faster than each other (column): what no third arm can change.
  package var wins: [[Int]] {
    arms.indices.map { a in
      arms.indices.map { b in costs.count { $0[a] < $0[b] } }
    }
  }
}
