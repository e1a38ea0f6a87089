extension MannWhitney {
  /// The two-sided p by the normal approximation, with a correction for ties and, if wanted, for continuity.
  ///
  ///     z = (|U − mn/2| − c)/σ,   c = ½ or 0,   σ² = mn/12 ((N + 1) − Σ(t³ − t)/(N (N − 1)))
  ///
  /// E. L. Lehmann, *Nonparametrics* (1975), §1.3 and §1.4; SciPy's `mannwhitneyu(method="asymptotic")`.
  package static func normalP(_ x: [Double], _ y: [Double], continuity: Bool = true) -> Double {
    precondition(!x.isEmpty && !y.isEmpty, "expected two samples of at least one value")
    let m = Double(x.count)
    let n = Double(y.count)
    let ranks = Ranks(of: x + y)
    let u = ranks.values[..<x.count].reduce(0, +) - m * (m + 1) / 2
    let variance = m * n / 12 * ((m + n + 1) - ranks.tieTerm / ((m + n) * (m + n - 1)))
    guard variance > 0 else { return 1 }
    let distance = (u - m * n / 2).magnitude - (continuity ? 0.5 : 0)
    return min(1, 2 * normalUpperTail(max(0, distance) / variance.squareRoot()))
  }
}
