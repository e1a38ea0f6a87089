/// What convex theory guarantees of the last iterate of the subgradient method, whatever its rates.
///
///     f(x_T) − f* ≤ D²/(2 Σ eₜ) + Σ eₜ² gₜ²/(2 Σ eₜ)
///                   + ½ Σ_{k<T} e_k/(Σ_{t>k} eₜ) · (Σ_{t≥k} eₜ² gₜ²)/(Σ_{t≥k} eₜ)
///
/// for steps x ← x − eₜ hₜ, hₜ a subgradient of a convex f of norm gₜ, D = ‖x₁ − x*‖, eₜ the rates with their
/// schedule. Of noisy gradients it holds in expectation, gₜ² being that of the squared norm. Rates of zero at the end
/// move nothing and are left out.
///
/// A. Defazio et al., "Optimal linear decay learning rate schedules and further refinements" (2023), arXiv:2310.07831,
/// theorem 10; as F. Schaipp et al. (2025), arXiv:2501.18965, use it; for a constant rate M. Zamani and F. Glineur
/// (2023), arXiv:2307.11134.
package struct LastIterateBound: Sendable, Equatable {
  /// D²/(2 Σ eₜ): what is left of the start.
  package let distance: Double
  /// Σ eₜ² gₜ²/(2 Σ eₜ): what long steps cost.
  package let steps: Double
  /// What the last iterate costs beside a mean of them.
  package let last: Double
  /// The factor on all rates that makes the bound least: √(distance/(steps + last)).
  package let bestFactor: Double
  /// The bound there: 2 √(distance (steps + last)).
  package let atBestFactor: Double

  /// The bound.
  package var value: Double { distance + (steps + last) }
  /// That of the mean of the iterates, weighted by their rates.
  package var ofMean: Double { distance + steps }

  /// - Parameters:
  ///   - rates: eₜ, not negative.
  ///   - norms: gₜ, one a rate.
  ///   - distance: D.
  /// - Returns: `nil` where no rate is positive.
  package init?(rates: [Double], norms: [Double], distance: Double) {
    precondition(rates.count == norms.count, "expected a norm for each rate")
    guard let end = rates.lastIndex(where: { $0 > 0 }) else { return nil }
    var (sum, squares, excess) = (0.0, 0.0, 0.0)
    for step in (0...end).reversed() {
      let (rate, norm) = (rates[step], norms[step])
      let later = sum
      sum += rate
      squares += rate * norm * (rate * norm)
      if later > 0 { excess += rate / later * (squares / sum) }
    }
    self.distance = distance * distance / (2 * sum)
    steps = squares / (2 * sum)
    last = excess / 2
    let cost = steps + last
    bestFactor = (self.distance / cost).squareRoot()
    atBestFactor = 2 * (self.distance * cost).squareRoot()
  }
}

/// The schedule that theory would have chosen, had it known the gradient norms of a run beforehand.
///
///     wₜ = ĝₜ⁻²,    ηₜ = wₜ Σ_{p>t} w_p, divided by the largest
///
/// ĝ is the running median of the norms over 2 ⌊τT/2⌋ + 1 steps, mirrored at both ends. Of equal norms it is a line to
/// zero.
///
/// A. Defazio et al. (2023), arXiv:2310.07831, algorithm 1.
///
/// - Parameters:
///   - norms: positive; one a step.
///   - smoothing: τ, in [0, 1].
package func refinedSchedule(norms: [Double], smoothing: Double = 0.1) -> [Double] {
  let count = norms.count
  let reach = Int(smoothing * Double(count) / 2)
  func mirrored(_ place: Int) -> Double {
    norms[place < 0 ? min(-place - 1, count - 1) : place >= count ? max(2 * count - 1 - place, 0) : place]
  }
  let weights = norms.indices.map { step -> Double in
    let norm = Sample((step - reach...step + reach).map(mirrored)).median
    return 1 / (norm * norm)
  }
  var later = 0.0
  var rates = [Double](repeating: 0, count: count)
  for step in norms.indices.reversed() {
    rates[step] = weights[step] * later
    later += weights[step]
  }
  let most = rates.max() ?? 0
  return most > 0 ? rates.map { $0 / most } : rates
}
