/// How long a chain of numbers remembers itself.
///
///     ρ(k) = Σₜ (xₜ − x̄)(xₜ₊ₖ − x̄) / Σₜ (xₜ − x̄)²,   averaged over the chains
///     τ(M) = 1 + 2 Σ ρ(k),  k = 1 … M
///     τ = τ(M) for the least M with M ≥ 5 τ(M)
///
/// N numbers of such a chain say as much about its mean as N/τ independent ones. A. Sokal, "Monte Carlo methods in
/// statistical mechanics: foundations and new algorithms", in *Functional Integration*, NATO ASI Series 361 (1997), §3,
/// is the window's; D. Foreman-Mackey's emcee (`autocorr.integrated_time`) averages over chains in the same way.
package struct Autocorrelation: Sendable, Equatable {
  /// τ ≥ 1 for chains without negative correlation; in units of one number.
  package let time: Double
  /// M.
  package let window: Int

  /// - Parameters:
  ///   - chains: of equal length, 2 numbers or more.
  ///   - factor: the 5 of M ≥ 5τ.
  /// - Returns: `nil` for chains that do not move, or whose squares have no finite sum.
  package init?(_ chains: [[Double]], factor: Double = 5) {
    let length = chains.first?.count ?? 0
    precondition(length >= 2 && chains.allSatisfy { $0.count == length }, "chains of equal length, 2 or more, expected")
    var centred: [[Double]] = []
    var powers: [Double] = []
    for chain in chains {
      let mean = chain.reduce(0, +) / Double(length)
      let moved = chain.map { $0 - mean }
      let power = moved.reduce(0) { $0 + $1 * $1 }
      guard power > 0, power < .infinity else { return nil }
      centred.append(moved)
      powers.append(power)
    }
    var time = 1.0
    var lag = 0
    while lag < length - 1, Double(lag) < factor * time {
      lag += 1
      var sum = 0.0
      for (chain, power) in zip(centred, powers) {
        var products = 0.0
        for t in 0..<length - lag { products += chain[t] * chain[t + lag] }
        sum += products / power
      }
      time += 2 * sum / Double(chains.count)
    }
    self.time = time
    window = lag
  }
}
