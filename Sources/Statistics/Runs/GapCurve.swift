/// A run as targets see it: the least gap so far after so many evaluations, and how many it made in all.
package struct GapCurve: Sendable, Equatable {
  /// Evaluations made, ascending.
  package let evaluations: [Int]
  /// The least gap so far from there on; descending, may begin at ∞.
  package let gaps: [Double]
  /// The evaluations that the run made, its own budget.
  package let budget: Int

  /// - Parameters:
  ///   - evaluations: ascending, none above `budget`; of equal ones the last holds.
  ///   - gaps: one each, never rising, never NaN.
  package init(evaluations: [Int], gaps: [Double], budget: Int) {
    precondition(evaluations.count == gaps.count, "expected \(evaluations.count) gaps, got \(gaps.count)")
    precondition(zip(evaluations, evaluations.dropFirst()).allSatisfy(<=), "expected evaluations in ascending order")
    precondition(zip(gaps, gaps.dropFirst()).allSatisfy(>=), "expected gaps that never rise")
    precondition(!gaps.contains { $0.isNaN }, "expected gaps, got NaN")
    precondition((evaluations.last ?? 0) <= budget, "expected at most \(budget) evaluations")
    self.evaluations = evaluations
    self.gaps = gaps
    self.budget = budget
  }

  /// The first evaluations after which the gap is at most the target; censored at the run's own budget if it never is.
  ///
  ///     RT(Δ) = min {t: Δₜ ≤ Δ}
  ///
  /// N. Hansen et al., arXiv:1605.03560, *Simulated Restarts and Runtimes*.
  ///
  /// - Complexity: O(log n).
  package func runtime(to target: Double) -> Runtime {
    var low = 0
    var high = gaps.count
    while low < high {
      let middle = (low + high) / 2
      if gaps[middle] <= target { high = middle } else { low = middle + 1 }
    }
    return low < gaps.count ? .reached(evaluations[low]) : .censored(budget)
  }

  /// The least gap after t evaluations; ∞ before the first.
  package func gap(after t: Int) -> Double {
    var low = 0
    var high = evaluations.count
    while low < high {
      let middle = (low + high) / 2
      if evaluations[middle] <= t { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? .infinity : gaps[low - 1]
  }
}
