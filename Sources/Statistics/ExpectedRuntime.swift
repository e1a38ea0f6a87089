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

  /// The same for several targets of the same runs, from the same resamples: what each target gives alone, drawn once.
  ///
  /// - Parameter targets: for each target the runs, at least one, in any order.
  public static func each(
    of targets: [[Runtime]], cell: String, replicates: Int = 10_000, confidence: Double = 0.95
  ) -> [ExpectedRuntime] {
    guard let count = targets.first?.count else { return [] }
    precondition(count > 0 && targets.allSatisfy { $0.count == count }, "expected as many runs for every target")
    let runs = targets.map { $0.sorted(by: Runtime.precedes) }
    let evaluations = runs.map { $0.map(\.evaluations) }
    let reached = runs.map { $0.map { $0.isReached ? 1 : 0 } }
    let resampling = Resampling(seed: BootstrapKey(statistic: "ert", cell: cell, replicates: replicates).seed())
    var samples = targets.map { _ in [Double](repeating: 0, count: replicates) }
    var drawn = [Int](repeating: 0, count: count)
    for replicate in 0..<replicates {
      for i in drawn.indices { drawn[i] = 0 }
      resampling.forEachIndex(below: count, replicate: replicate) { drawn[$0] += 1 }
      for target in targets.indices {
        var sum = 0
        var successes = 0
        for i in drawn.indices {
          sum += drawn[i] * evaluations[target][i]
          successes += drawn[i] * reached[target][i]
        }
        samples[target][replicate] = successes == 0 ? .infinity : Double(sum) / Double(successes)
      }
    }
    return targets.indices.map { target in
      ExpectedRuntime(
        value: expectedRuntime(runs[target]), successes: SuccessCount(reached[target].reduce(0, +), of: count),
        samples[target], confidence)
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
