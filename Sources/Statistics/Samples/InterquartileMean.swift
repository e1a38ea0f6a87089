/// The interquartile mean: the mean of the middle half of the values.
///
///     mean of x₍ₖ₊₁₎ … x₍ₙ₋ₖ₎,   k = ⌊n/4⌋
///
/// Where four does not divide the count this is SciPy's `trim_mean(x, 0.25)`, and so rliable's. As robust as a median
/// against the quarter at either end, with less variance. R. Agarwal et al., "Deep reinforcement learning at the edge
/// of the statistical precipice", NeurIPS 2021, §4.3; *rliable*, `metrics.aggregate_iqm`.
///
/// - Parameter values: at least one, in any order, none NaN; ∞ among the middle half makes it ∞.
package func interquartileMean(_ values: some Sequence<Double>) -> Double {
  let sorted = values.sorted()
  precondition(!sorted.isEmpty, "expected at least one value")
  precondition(!sorted.contains { $0.isNaN }, "expected values in an order, got NaN")
  let middle = sorted[(sorted.count / 4)..<(sorted.count - sorted.count / 4)]
  return middle.reduce(0, +) / Double(middle.count)
}
