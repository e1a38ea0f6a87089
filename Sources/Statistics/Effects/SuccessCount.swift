/// How many of a number of runs reached a target.
package struct SuccessCount: Sendable, Equatable {
  /// The runs that reached it.
  package let successes: Int
  /// All runs.
  package let runs: Int

  /// So many successes of so many runs.
  package init(_ successes: Int, of runs: Int) {
    precondition(successes >= 0 && successes <= runs, "expected at most \(runs) successes, got \(successes)")
    self.successes = successes
    self.runs = runs
  }

  /// Wilson's score interval of the probability of success.
  ///
  ///     (p̂ + z²/2n ± z √(p̂(1 − p̂)/n + z²/4n²)) / (1 + z²/n)
  ///
  /// E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209–212.
  ///
  /// - Parameter z: the normal quantile of the confidence; the default is for 95 %.
  package func interval(z: Double = 1.959963984540054) -> (lower: Double, upper: Double) {
    precondition(runs > 0, "expected at least one run")
    let n = Double(runs)
    let p = Double(successes) / n
    let centre = p + z * z / (2 * n)
    let half = z * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
    let scale = 1 + z * z / n
    return (
      lower: successes == 0 ? 0 : (centre - half) / scale,
      upper: successes == runs ? 1 : (centre + half) / scale
    )
  }
}
