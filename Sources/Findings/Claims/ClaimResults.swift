import Plans
import Statistics

/// The claims of an experiment, each tested once, when all runs are there.
///
/// A claim is tested one-sided on the seeds of both arms, by the test of pairs that the experiment names, and so is its
/// opposite. Holm's method over all claims, and over all opposites, keeps the chance of any false "supported", and of
/// any false "refuted", below α each. Nothing is looked at before the sweep is complete, since seeds that are added
/// until a test of a fixed number passes would pass it far too often.
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

  /// Why no p that so few pairs can give is small enough; `nil` where one is.
  private static func tooFew(_ result: ClaimResult, of claims: Int) -> String? {
    guard let pairs = result.tests.map({ $0.outcome.wins + $0.outcome.losses }).min(),
      Superiority.least(pairs: pairs) * Double(claims) > alpha
    else { return nil }
    let needed = Superiority.pairsNeeded(alpha: alpha, claims: claims)
    return "\(pairs) pairs that differ cannot decide \(claims == 1 ? "a claim" : "\(claims) claims"): \(needed) can"
  }
}
