import Lanes

/// Expected running time with what it rests on: how many of the runs succeeded, and an interval.
///
///     ERT = (Σ_successful RTⱼ + Σ_unsuccessful Tⱼ)/nₛ = T̄/p̂,     p̂ = nₛ/N,  T̄ the mean of all runs' evaluations
///
/// A small budget makes the estimate pessimistic where p < ½: print nₛ/N beside it. Over functions take a geometric
/// mean or a runtime distribution, never the arithmetic mean. A. Auger, N. Hansen, CEC 2005, eq. (1); N. Hansen et al.,
/// arXiv:1605.03560, *Averaging Runtime*; cocopp, `computeERTfromEvals`.
package struct ExpectedRuntime: Sendable, Equatable {
  /// Evaluations; ∞ where no run succeeded.
  package let value: Double
  /// nₛ of N.
  package let successes: SuccessCount
  /// The 95 % interval on the logarithm of T̄ and p, put together.
  ///
  ///     ln ERT − √(δ_T² + δ_u² − 2ρ δ_T δ_u) … ln ERT + √(δ_T² + δ_l² − 2ρ δ_T δ_l)
  ///     δ_T = t sd(T)/(√N T̄),  δ_u = ln(u/p̂),  δ_l = ln(p̂/l),  [l, u] Wilson's interval of p,  ρ = corr(T, success)
  ///
  /// [ΣT/z², ∞] where no run succeeded, and [0, ∞] for a single run. It holds the expected runtime in 0.95 to 0.97 of
  /// cases where the percentile interval over resampled runs holds it in 0.92 to 0.95, and is never [∞, ∞]. G. Y. Zou,
  /// A. Donner, Statistics in Medicine 27 (2008), 1693–1702; G. Y. Zou, Psychological Methods 12 (2007), 399–413 (ρ).
  package let interval: Interval

  /// - Parameter runs: at least one, in any order.
  package init(_ runs: [Runtime]) { self.init(runs, t: Self.quantile(of: runs.count)) }

  /// Of several targets of the same runs.
  package static func each(of targets: [[Runtime]]) -> [ExpectedRuntime] {
    let t = quantile(of: targets.first?.count ?? 0)
    return targets.map { ExpectedRuntime($0, t: t) }
  }

  private static func quantile(of runs: Int) -> Double { runs > 1 ? studentUpperQuantile(0.025, degrees: runs - 1) : 0 }

  private init(_ runs: [Runtime], t: Double) {
    precondition(!runs.isEmpty, "expected at least one run")
    value = expectedRuntime(runs)
    successes = SuccessCount(runs.count { $0.isReached }, of: runs.count)
    interval = Self.interval(value, successes, runs, t)
  }

  private static func interval(
    _ value: Double, _ successes: SuccessCount, _ runs: [Runtime], _ t: Double
  ) -> Interval {
    let n = Double(runs.count)
    // Sums of evaluations are exact, so that the order of the runs moves nothing but the deviation's last bits.
    let costs = runs.map { Double($0.evaluations) }.sorted()
    let total = costs.reduce(0, +)
    let z = normalQuantile95
    guard successes.successes > 0 else {
      return Interval(estimate: .infinity, lower: total / (z * z), upper: .infinity)
    }
    guard runs.count > 1, total > 0 else { return Interval(estimate: value, lower: 0, upper: .infinity) }
    let mean = total / n
    let squares = costs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let deltaT = t * (squares / (n - 1)).squareRoot() / (n.squareRoot() * mean)
    let share = Double(successes.successes) / n
    let wilson = successes.interval()
    // Of a count: Σ (S − p)(T − T̄) = Σ over successes of (T − T̄), and Σ (S − p)² = N p (1 − p).
    let reached = runs.filter(\.isReached).map { Double($0.evaluations) }.sorted()
    let product = reached.reduce(0) { $0 + ($1 - mean) }
    let scale = (squares * n * share * (1 - share)).squareRoot()
    let rho = scale > 0 ? product / scale : 0
    func width(_ delta: Double) -> Double {
      max(0, deltaT * deltaT + delta * delta - 2 * rho * deltaT * delta).squareRoot()
    }
    let below = width(successes.successes == runs.count ? 0 : Double.log(wilson.upper / share))
    let above = width(Double.log(share / wilson.lower))
    return Interval(estimate: value, lower: value * Double.exp(-below), upper: value * Double.exp(above))
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
