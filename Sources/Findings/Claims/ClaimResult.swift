import Plans
import Statistics
import Values

/// What became of a claim.
package struct ClaimResult: Sendable, Equatable {
  /// How a claim comes out.
  package enum Verdict: String, Sendable {
    /// Its test passes.
    case supported
    /// The test of its opposite does.
    case refuted
    /// Neither does.
    case undecided
  }

  /// The test on one function, or on the mean over functions.
  package struct Test: Sendable, Equatable {
    /// The label of the function; `nil` for the mean over all.
    package let function: String?
    /// By how much the arm was better on each pair, in the unit of the claim, with how often and the two p.
    package let outcome: Superiority
    /// The middle of these differences, which may be infinite.
    package let median: Double
    /// The runs behind it.
    package let sources: [Derivation.Source]
    /// What the pairs say after each seed; empty where the number of seeds is fixed.
    package let path: [Evidence]

    /// The p of the claim there, and that of its opposite, at whatever seed one stops: 1/max E.
    var anytime: (p: Double, opposite: Double) {
      (1 / path.reduce(1) { max($0, $1.better) }, 1 / path.reduce(1) { max($0, $1.worse) })
    }
  }

  /// What was claimed.
  package let claim: Claim
  /// Its tests; none where it could not be tested.
  package let tests: [Test]
  /// The p of the claim: of a claim on several functions the largest of theirs, for it fails where one of them does.
  package internal(set) var p: Double
  /// The p of its opposite, that it fails on one of these functions: the least of theirs times their number.
  package internal(set) var opposite: Double
  /// p by Holm's method over all claims of the experiment, or by closed testing where seeds are added until all is
  /// decided.
  package internal(set) var adjusted = 1.0
  /// The p of the opposite by Holm's method over all opposites.
  package internal(set) var adjustedOpposite = 1.0
  /// What p says.
  package internal(set) var verdict = Verdict.undecided
  /// After how many seeds it was decided, where they are added until all is; `nil` where it is not.
  package internal(set) var decidedAfter: Int?
  /// Why nothing else than undecided could come out; `nil` where the tests could tell.
  package internal(set) var obstacle: String?

  /// Of its tests.
  init(_ claim: Claim, _ tests: [Test]) {
    self.claim = claim
    self.tests = tests
    p = tests.map(\.outcome.p).max() ?? 1
    opposite = tests.map(\.outcome.opposite).min().map { min(1, Double(tests.count) * $0) } ?? 1
  }

  /// Of a claim that could not be tested.
  init(_ claim: Claim, obstacle: String) {
    self.init(claim, [])
    self.obstacle = obstacle
  }

  /// What is said of it in one line: the claim and its verdict.
  package var line: Line { Line(text: claim.text, verdict: verdict) }

  /// A claim in words, with its verdict.
  package struct Line: Sendable, Equatable {
    /// What was claimed.
    package let text: String
    /// How it came out.
    package let verdict: Verdict

    /// A claim with its verdict.
    package init(text: String, verdict: Verdict) {
      self.text = text
      self.verdict = verdict
    }
  }

  /// The test that decides whether it is supported: that of the largest p.
  package var weakest: Test? {
    tests.max { $0.path.isEmpty ? $0.outcome.p < $1.outcome.p : $0.anytime.p < $1.anytime.p }
  }

  /// By function the p of the claim, and that of its opposite.
  package var parts: [(test: Test, p: Double, opposite: Double)] {
    tests.map { test in
      let anytime = test.anytime
      return test.path.isEmpty
        ? (test, test.outcome.p, test.outcome.opposite) : (test, anytime.p, anytime.opposite)
    }
  }

  /// Whether more seeds could decide it: not where one pair is all that there can be.
  var canBeDecided: Bool { !tests.isEmpty && tests.allSatisfy { $0.path.count > 1 } }

  /// As the manifest has it.
  package var json: JSON {
    var members = claim.identity.object ?? [:]
    members["verdict"] = .string(verdict.rawValue)
    members["p"] = .number(adjusted)
    members["pOfOpposite"] = .number(adjustedOpposite)
    members["decidedAfter"] = decidedAfter.map(JSON.integer)
    members["obstacle"] = obstacle.map(JSON.string)
    return .object(members)
  }
}
