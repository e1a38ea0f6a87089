import Plans
import Statistics

/// The claims of an experiment, each tested once, when all runs are there.
///
/// A claim is tested one-sided on the seeds of both arms, by the test of pairs that the experiment names, and so is its
/// opposite. Holm's method over all claims, and over all opposites, keeps the chance of any false "supported", and of
/// any false "refuted", below α each. Nothing is looked at before the sweep is complete, since seeds that are added
/// until a test of a fixed number passes would pass it far too often.
///
/// Where seeds are added until all is decided, each claim has e-values in place of p: the least of those on its
/// functions, and its opposite their mean, whatever they have to do with one another. Closed testing over all claims,
/// and over all opposites, keeps the same chances below α at whatever seed one stops.
package struct ClaimResults: Sendable, Equatable {
  /// In the order of the file.
  package let results: [ClaimResult]

  /// α of either family.
  package static let alpha = Comparison.alpha

  /// Of an experiment's claims.
  ///
  /// - Parameter functions: the functions whose runs are compared by what they came to.
  package init(_ input: ReportInput, _ functions: [FunctionDigest]) {
    let claims = input.experiment.claims
    guard input.progress.isComplete else {
      results = claims.map { ClaimResult($0, obstacle: "tested when all runs are there: \(input.progress.warning)") }
      return
    }
    var results = claims.map { ClaimTest($0, input, functions).result }
    if let growth = input.experiment.growth {
      Self.decide(&results, growth)
      self.results = results
      return
    }
    let adjusted = holm(results.map(\.p))
    let opposites = holm(results.map(\.opposite))
    for index in results.indices {
      results[index].adjusted = adjusted[index]
      results[index].adjustedOpposite = opposites[index]
      if adjusted[index] <= Self.alpha {
        results[index].verdict = .supported
      } else if opposites[index] <= Self.alpha {
        results[index].verdict = .refuted
      } else if results[index].obstacle == nil {
        results[index].obstacle = Self.tooFew(results[index], of: claims.count)
      }
    }
    self.results = results
  }

  /// Whether every claim is supported.
  package var areSupported: Bool { results.allSatisfy { $0.verdict == .supported } }

  /// The verdicts of seeds that are added until all is decided.
  private static func decide(_ results: inout [ClaimResult], _ growth: SeedGrowth) {
    let sides = [
      results.map { $0.tests.map { $0.path.map(\.better) }.folded { $0.min() ?? 1 } },
      results.map { $0.tests.map { $0.path.map(\.worse) }.folded { $0.reduce(0, +) / Double($0.count) } },
    ]
    let raw = sides.map { $0.map { 1 / $0.reduce(1, max) } }
    let closed = sides.map(EvidencePaths.init)
    let adjusted = closed.map { $0.greatest.map { 1 / $0 } }
    let decided = closed.map { $0.decided(alpha: alpha) }
    for index in results.indices {
      (results[index].p, results[index].opposite) = (raw[0][index], raw[1][index])
      (results[index].adjusted, results[index].adjustedOpposite) = (adjusted[0][index], adjusted[1][index])
      let (held, failed) = (decided[0][index] ?? .max, decided[1][index] ?? .max)
      if min(held, failed) < .max {
        results[index].verdict = held <= failed ? .supported : .refuted
        results[index].decidedAfter = min(held, failed)
      } else if results[index].obstacle == nil {
        results[index].obstacle =
          results[index].canBeDecided
          ? growth.isSpent
            ? "\(growth.taken) seeds, the most that may be taken, did not decide it"
            : "\(growth.taken) seeds did not decide it yet"
          : "no seed can change the runs of both arms"
      }
    }
  }

  /// Why no p that so few pairs can give is small enough; `nil` where one is.
  private static func tooFew(_ result: ClaimResult, of claims: Int) -> String? {
    guard let pairs = result.tests.map({ $0.outcome.wins + $0.outcome.losses }).min(),
      Superiority.least(pairs: pairs) * Double(claims) > alpha
    else { return nil }
    let needed = Superiority.pairsNeeded(alpha: alpha, claims: claims)
    return "\(pairs) pairs that differ cannot decide \(claims == 1 ? "a claim" : "\(claims) claims"): \(needed) can"
  }
}
