/// Expected running time with what it rests on: how many of the runs succeeded, and how far it moves when they are
/// resampled.
///
///     ERT = (Σ_successful RTⱼ + Σ_unsuccessful Tⱼ)/nₛ = mean RTˢ + (1 − p)/p · mean RTᵘˢ,     p = nₛ/N
///
/// A small budget makes the estimate pessimistic where p < ½: print nₛ/N beside it. Over functions take a geometric
/// mean or a runtime distribution, never the arithmetic mean. A. Auger, N. Hansen, CEC 2005, eq. (1); N. Hansen et al.,
/// arXiv:1605.03560, *Averaging Runtime*; cocopp, `computeERTfromEvals`.
public struct ExpectedRuntime: Sendable, Equatable {
  /// Evaluations; ∞ where no run succeeded.
  public let value: Double
  /// nₛ of N.
  public let successes: SuccessCount
  /// The percentile interval over resampled runs: ∞ where that many replicates have no success.
  public let dispersion: BootstrapInterval

  /// - Parameters:
  ///   - runs: in any order.
  ///   - cell: what names the runs.
  ///   - replicates: B.
  ///   - confidence: of the dispersion; 0.8 gives the 10 % and 90 % quantiles.
  public init(_ runs: some Sequence<Runtime>, cell: String, replicates: Int = 10_000, confidence: Double = 0.95) {
    let runs = runs.sorted(by: Runtime.precedes)
    let key = BootstrapKey(statistic: "ert", cell: cell, replicates: replicates)
    dispersion = Bootstrap.interval(of: runs, key: key, confidence: confidence) { expectedRuntime($0) }
    value = dispersion.estimate
    successes = SuccessCount(runs.count(where: \.isReached), of: runs.count)
  }
}

extension Runtime {
  /// The evaluations made: until the target, or in all.
  public var evaluations: Int {
    switch self {
    case .reached(let count), .censored(let count): count
    }
  }

  /// Whether the target was reached.
  public var isReached: Bool {
    if case .reached = self { true } else { false }
  }

  /// An order of runs that depends on nothing but themselves.
  static func precedes(_ a: Runtime, _ b: Runtime) -> Bool {
    a.evaluations == b.evaluations ? a.isReached && !b.isReached : a.evaluations < b.evaluations
  }
}
