import Lanes

/// How much an arm minds its learning rate: the width of the range of rates that are nearly as good as the best.
///
///     width = lg(ηᵤ/ηₗ),   [ηₗ, ηᵤ] the rates next to the best on the grid, without a gap, with c(η) ≤ factor · c(η*)
///
/// Rates beyond a worse one do not count, nor does anything between grid rates: the width is a multiple of the grid's
/// spacing, and 0 where the best rate stands alone. It is a lower bound where the range reaches an end of the grid.
/// After the ranges of hyper-parameters in P. T. Sivaprasad et al., "Optimizer benchmarking needs to account for
/// hyperparameter tuning", ICML 2020.
package struct RateSensitivity: Sendable, Equatable {
  /// The best rate; of equals the smallest.
  package let best: Double
  /// The rates of the range.
  package let range: ClosedRange<Double>
  /// Decades.
  package let width: Double
  /// Whether the range begins with the smallest rate of the grid.
  package let reachesLowerEnd: Bool
  /// Whether the range ends with the largest rate of the grid.
  package let reachesUpperEnd: Bool

  /// - Parameters:
  ///   - rates: positive, ascending.
  ///   - criteria: one each, ≥ 0, less being better; ∞ where runs failed.
  ///   - factor: ≥ 1.
  /// - Returns: `nil` where no rate has a finite criterion.
  package init?(rates: [Double], criteria: [Double], factor: Double = 2) {
    precondition(rates.count == criteria.count, "expected \(rates.count) criteria, got \(criteria.count)")
    precondition(rates.allSatisfy { $0 > 0 }, "expected positive rates")
    precondition(zip(rates, rates.dropFirst()).allSatisfy(<), "expected rates in ascending order")
    precondition(criteria.allSatisfy { $0 >= 0 } && factor >= 1, "expected criteria ≥ 0 and a factor ≥ 1")
    guard let least = criteria.min(), least < .infinity, let centre = criteria.firstIndex(of: least) else { return nil }
    var low = centre
    var high = centre
    while low > 0 && criteria[low - 1] <= factor * least { low -= 1 }
    while high + 1 < rates.count && criteria[high + 1] <= factor * least { high += 1 }
    best = rates[centre]
    range = rates[low]...rates[high]
    width = Double.log10(rates[high] / rates[low])
    reachesLowerEnd = low == 0
    reachesUpperEnd = high == rates.count - 1
  }
}
