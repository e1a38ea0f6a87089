import Plans
import Statistics
import Values

/// How many seeds the sign tests of an experiment need, and how many more these are than the stored ones.
package struct SeedsNeeded: Sendable, Equatable {
  /// The pairs that differ with which the tests show the effect with the power that is wanted.
  package let pairs: Int
  /// The comparison of which the fewest seeds differ, as far as runs are stored; `nil` where none are.
  package private(set) var scarcest: Scarcest?
  private let power: Double
  private let effect: Double
  private let tests: Int
  private let isOfClaims: Bool
  private let planned: Int

  /// A comparison with its stored seeds.
  package struct Scarcest: Sendable, Equatable {
    /// The arms and the function.
    package let name: String
    /// The seeds that both arms have.
    package let seeds: Int
    /// Those of them on which the arms differ.
    package let differing: Int
  }

  /// Of an experiment whose runs are not looked at.
  ///
  /// - Parameters:
  ///   - power: with what probability the effect is to be shown.
  ///   - effect: how far above one half the better arm's chance to win a seed lies.
  package init(_ experiment: Experiment, power: Double, effect: Double) {
    let arms = Set(experiment.arms.map(\.label)).count
    isOfClaims = !experiment.claims.isEmpty
    tests = isOfClaims ? experiment.claims.count : max(1, arms - 1)
    (self.power, self.effect) = (power, effect)
    planned = experiment.seeds.count
    pairs = SignPower.pairs(
      power: power, effect: effect, level: Comparison.alpha / Double(tests), isTwoSided: !isOfClaims)
  }

  /// Takes in what is stored.
  ///
  /// - Throws: what reading runs and finding minima throws.
  package mutating func count(_ input: ReportInput, jobs: Int) throws {
    var input = input
    input.experiment.report.figures = .only([])
    input.experiment.report.tables = []
    let functions = try input.digests(jobs: jobs)
    let known =
      isOfClaims
      ? input.experiment.claims.flatMap { claim in
        ClaimTest(claim, input, functions).result.tests.map { test in
          Scarcest(
            name: "\(claim.arm) and \(claim.beats)" + (test.function.map { " on \($0)" } ?? ""),
            seeds: test.sources.map(\.seeds.count).min() ?? 0, differing: test.outcome.wins + test.outcome.losses)
        }
      }
      : functions.flatMap { function in
        function.comparisons.compactMap { comparison in
          comparison.test.pairs.map {
            Scarcest(
              name: "\(comparison.arm) and \(comparison.reference) on \(function.label)", seeds: $0,
              differing: comparison.test.differing ?? 0)
          }
        }
      }
    // Arms that never differ are equal, and no number of seeds tells them apart.
    scarcest = known.filter { $0.differing > 0 }.min {
      ($0.differing * $1.seeds, $0.name) < ($1.differing * $0.seeds, $1.name)
    }
  }

  /// The seeds that give so many pairs that differ, where as many of them do as of the stored ones.
  package var seeds: Int {
    guard let scarcest else { return pairs }
    return Int((Double(pairs) * Double(scarcest.seeds) / Double(scarcest.differing)).rounded(.up))
  }

  /// The seeds that are still to be run; all of them where none is stored.
  package var missing: Int { max(0, seeds - (scarcest?.seeds ?? 0)) }

  /// A line for what the tests need, and one for what is still missing where runs are stored.
  package var lines: [String] {
    let what = isOfClaims ? NumberText.counted(tests, "claim") : NumberText.counted(tests, "comparison")
    let need =
      "\(pairs) seeds show with probability \(power.shortest) that an arm is better on "
      + "\(NumberText.short(100 * (0.5 + effect), 4)) % of seeds: sign test, α = 0.05 over \(what); "
      + "the experiment has \(planned)"
    guard let scarcest else { return [need] }
    let differ =
      scarcest.differing == scarcest.seeds
      ? "all \(scarcest.seeds) stored ones differ"
      : "\(scarcest.differing) of \(scarcest.seeds) stored ones differ where fewest do, \(scarcest.name)"
    return [need, "\(differ): \(seeds) are needed, \(missing == 0 ? "none" : String(missing)) more"]
  }

  /// As `--json` has it.
  package var json: JSON {
    [
      "power": .number(power), "effect": .number(effect), "pairs": .integer(pairs), "seeds": .integer(seeds),
      "stored": .integer(scarcest?.seeds ?? 0), "missing": .integer(missing),
    ]
  }
}
