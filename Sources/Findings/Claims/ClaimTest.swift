import Lanes
import Plans
import Statistics

/// One claim over the functions that it is of.
struct ClaimTest {
  let claim: Claim
  let input: ReportInput
  let functions: [FunctionDigest]

  /// Why it cannot be tested.
  private struct Obstacle: Error { let text: String }

  init(_ claim: Claim, _ input: ReportInput, _ functions: [FunctionDigest]) {
    self.claim = claim
    self.input = input
    self.functions = functions
  }

  var result: ClaimResult {
    do throws(Obstacle) {
      let pairs = try meant().map(pairs)
      guard claim.scope == .overall else {
        return ClaimResult(
          claim, zip(try meant(), pairs).map { test($0.label, $1.differences, $1.sources) })
      }
      return ClaimResult(claim, [test(nil, Self.mean(pairs.map(\.differences)), pairs.flatMap(\.sources))])
    } catch {
      return ClaimResult(claim, obstacle: error.text)
    }
  }

  /// The functions that it is of.
  private func meant() throws(Obstacle) -> [FunctionDigest] {
    let known = Dictionary(functions.map { ($0.label, $0) }, uniquingKeysWith: { first, _ in first })
    let labels =
      if case .functions(let labels) = claim.scope { labels } else { input.experiment.functions.map(\.label) }
    var found: [FunctionDigest] = []
    for label in labels {
      guard let function = known[label] else { throw Obstacle(text: "on \(label) arms are not compared by values") }
      found.append(function)
    }
    return found
  }

  private func test(_ function: String?, _ differences: [Double], _ sources: [Derivation.Source]) -> ClaimResult.Test {
    let test = input.experiment.report.test
    let outcome =
      switch test.fixed {
      case .signedRank: Superiority(signedRanksOf: differences, margin: claim.margin)
      default: Superiority(signsOf: differences, margin: claim.margin)
      }
    return ClaimResult.Test(
      function: function, outcome: outcome, median: Sample(differences).median, sources: sources,
      path: test.isSequential ? Evidence.path(differences, margin: claim.margin, by: test) : [])
  }

  /// By how much the arm is better on each pair of a function.
  private func pairs(_ function: FunctionDigest) throws(Obstacle)
    -> (differences: [Double], sources: [Derivation.Source])
  {
    guard let own = function.arm(claim.arm), let other = function.arm(claim.beats) else {
      throw Obstacle(text: "not both arms have runs on \(function.label)")
    }
    let (x, y) = (try values(own, function), try values(other, function))
    guard !x.isEmpty, x.count == y.count else {
      throw Obstacle(text: "no seed on \(function.label) has runs of both arms")
    }
    let resolution = claim.measure.isOfRuntimes ? .exact : function.measure.resolution
    // A margin is on the scale of the claim; where there is none, the order alone decides, which has no scale.
    let isPlain = claim.measure == .value || claim.margin == 0 && (x + y).contains { $0 < 0 }
    if !isPlain, (x + y).contains(where: { $0 < 0 }) {
      throw Obstacle(text: "on \(function.label) the reference minimum is beaten, so that gaps have no decades")
    }
    let differences = zip(x, y).map { a, b -> Double in
      if resolution.areEqual(a, b) { return 0 }
      if isPlain { return b - a }
      let decades = Self.lg(b) - Self.lg(a)
      // What differs keeps its sign where the logarithms are too close to have one.
      return decades != 0 ? decades : a < b ? .leastNonzeroMagnitude : -.leastNonzeroMagnitude
    }
    let quantity = claim.measure.quantity
    return (
      differences,
      [
        own.source(function.label, quantity, try all(own, function)),
        other.source(function.label, quantity, try all(other, function)),
      ]
    )
  }

  /// Of the pairs: copies of one run are one pair.
  private func values(_ arm: FunctionDigest.ArmDigest, _ function: FunctionDigest) throws(Obstacle) -> [Double] {
    let values = arm.values(try all(arm, function), of: function.seeds)
    let areCopies = [claim.arm, claim.beats].allSatisfy { function.arm($0)?.isOneRun ?? false }
    return areCopies ? Array(values.prefix(1)) : values
  }

  /// One value a seed of an arm, less being better.
  private func all(_ arm: FunctionDigest.ArmDigest, _ function: FunctionDigest) throws(Obstacle) -> [Double] {
    switch claim.measure {
    case .gap:
      guard function.measure.isGap else {
        throw Obstacle(text: "\(function.label) has no minimum to measure gaps from")
      }
      return arm.values
    case .value: return arm.values
    case .runtime(let target):
      guard let place = input.experiment.targets.firstIndex(of: target), function.measure.isGap else {
        throw Obstacle(text: "\(function.label) has no minimum to measure gaps from")
      }
      return arm.measures.runtimes[place].map(\.orInfinity)
    }
  }

  /// The mean over functions, seed by seed; 0 where infinite differences oppose each other, for then it has none.
  private static func mean(_ functions: [[Double]]) -> [Double] {
    let seeds = functions.map(\.count).min() ?? 0
    return (0..<seeds).map { seed in
      let sum = functions.reduce(0) { $0 + $1[seed] }
      return sum.isNaN ? 0 : sum / Double(functions.count)
    }
  }

  private static func lg(_ value: Double) -> Double { value == 0 ? -.infinity : Double.log10(value) }
}

extension Claim.Measure {
  fileprivate var isOfRuntimes: Bool { if case .runtime = self { true } else { false } }

  /// What explanations call the values.
  fileprivate var quantity: String {
    switch self {
    case .gap: "final gap"
    case .value: "final gap, or value where there is no minimum"
    case .runtime: "evaluations to the target"
    }
  }
}
