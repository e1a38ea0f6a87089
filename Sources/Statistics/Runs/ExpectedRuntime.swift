/// Expected running time with what it rests on: how many of the runs succeeded, and how far it moves when they are
/// resampled.
///
///     ERT = (Σ_successful RTⱼ + Σ_unsuccessful Tⱼ)/nₛ = mean RTˢ + (1 − p)/p · mean RTᵘˢ,     p = nₛ/N
///
/// A small budget makes the estimate pessimistic where p < ½: print nₛ/N beside it. Over functions take a geometric
/// mean or a runtime distribution, never the arithmetic mean. A. Auger, N. Hansen, CEC 2005, eq. (1); N. Hansen et al.,
/// arXiv:1605.03560, *Averaging Runtime*; cocopp, `computeERTfromEvals`.
package struct ExpectedRuntime: Sendable, Equatable {
  /// Evaluations; ∞ where no run succeeded.
  package let value: Double
  /// nₛ of N.
  package let successes: SuccessCount
  /// The percentile interval over resampled runs: ∞ where that many replicates have no success.
  package let dispersion: BootstrapInterval

  /// - Parameters:
  ///   - runs: in any order.
  ///   - cell: what names the runs.
  ///   - replicates: B.
  ///   - confidence: of the dispersion; 0.8 gives the 10 % and 90 % quantiles.
  package init(_ runs: some Sequence<Runtime>, cell: String, replicates: Int = 10_000, confidence: Double = 0.95) {
    self = Self.each(of: [Array(runs)], cell: cell, replicates: replicates, confidence: confidence)[0]
  }

  /// The same for several targets of the same runs, from the same resamples: what each target gives alone, drawn once.
  ///
  /// - Parameters:
  ///   - targets: for each target the runs, at least one, in any order.
  ///   - cache: where the resamples are looked up.
  package static func each(
    of targets: [[Runtime]], cell: String, replicates: Int = 10_000, confidence: Double = 0.95,
    from cache: ResampleCache = ResampleCache()
  ) -> [ExpectedRuntime] {
    guard let count = targets.first?.count else { return [] }
    precondition(count > 0 && targets.allSatisfy { $0.count == count }, "expected as many runs for every target")
    let key = BootstrapKey(statistic: "ert", cell: cell, replicates: replicates)
    return targets.map { runs in
      let runs = runs.sorted(by: Runtime.precedes)
      let successes = SuccessCount(runs.count { $0.isReached }, of: count)
      guard successes.successes > 0 else {
        return ExpectedRuntime(value: .infinity, successes: successes, [.infinity], confidence)
      }
      // Sums of evaluations are exact as Double.
      let resamples = cache.resamples(of: count, key)
      var samples = resamples.sums(runs.map { Double($0.evaluations) })
      if successes.successes == count {
        for i in samples.indices { samples[i] /= Double(count) }
      } else {
        let reached = resamples.sums(runs.map { $0.isReached ? 1 : 0 })
        for i in samples.indices { samples[i] = reached[i] == 0 ? .infinity : samples[i] / reached[i] }
      }
      return ExpectedRuntime(value: expectedRuntime(runs), successes: successes, samples, confidence)
    }
  }

  private init(value: Double, successes: SuccessCount, _ replicates: [Double], _ confidence: Double) {
    self.value = value
    self.successes = successes
    dispersion = BootstrapInterval(estimate: value, replicates: replicates, confidence: confidence)
  }
}

extension Runtime {
  /// The evaluations made: until the target, or in all.
  package var evaluations: Int {
    switch self {
    case .reached(let count), .censored(let count): count
    }
  }

  /// Whether the target was reached.
  package var isReached: Bool {
    if case .reached = self { true } else { false }
  }

  /// An order of runs that depends on nothing but themselves.
  static func precedes(_ a: Runtime, _ b: Runtime) -> Bool {
    a.evaluations == b.evaluations ? a.isReached && !b.isReached : a.evaluations < b.evaluations
  }
}
