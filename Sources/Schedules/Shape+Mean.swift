extension Shape {
  /// The factors of a run whose horizon is `steps`, from step 0.
  package func factors(over steps: Int) -> [Double] { (0..<steps).map { factor(at: $0, of: steps) } }

  /// For each step the integral of the factor up to its end, in units of the horizon:
  ///
  ///     (1/T) Σ_{k ≤ t} factor(k)
  ///
  /// The last is the mean factor: the constant factor of equal sum, with which a run goes as far.
  package func integral(over steps: Int) -> [Double] {
    var sum = 0.0
    return factors(over: steps).map {
      sum += $0
      return sum / Double(steps)
    }
  }
}
