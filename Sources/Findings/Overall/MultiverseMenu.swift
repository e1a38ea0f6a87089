import Lanes
import Plans
import Statistics
import Values

/// The options of the seven choices, and every analysis that they make.
struct MultiverseMenu {
  /// By analysis, and then by choice in the order of `Multiverse.Choice`, the place of the option.
  let analyses: [[Int]]
  private let names: [[String]]
  private let functions: [FunctionDigest]
  private let targets: [Int]
  private let seeds: [Int]
  private let places: [Int]

  /// The shares of the budget at which arms are compared, by their places in `RunMeasures.fractions`.
  private static let shares = [1.0, 0.5, 0.2]
  /// More functions than these are left out by halves rather than one by one.
  private static let mostLeftOut = 8
  /// A difference counts as no more than the digits of a double.
  private static let mostDecades = 16.0

  /// `nil` where arms do not share seeds, or were made elsewhere.
  init?(_ functions: [FunctionDigest], _ labels: [String], _ experiment: Experiment) {
    let arms = functions.flatMap { function in labels.compactMap { function.arm($0) } }
    guard arms.allSatisfy({ !$0.isImported }) else { return nil }
    self.functions = functions
    seeds = functions.dropFirst().reduce(Set(functions.first?.seeds ?? [])) { $0.intersection($1.seeds) }.sorted()
    guard !seeds.isEmpty else { return nil }
    // The hardest target that some run on every function reached, and the easiest.
    let hasGaps = functions.allSatisfy(\.measure.isGap)
    let reached = experiment.targets.indices.filter { target in
      hasGaps
        && functions.allSatisfy { function in
          labels.contains { function.arm($0)?.measures.runtimes[target].contains { $0.isReached } ?? false }
        }
    }
    targets = Set([reached.first, reached.last].compactMap(\.self)).sorted()
    let isTimed = arms.allSatisfy(\.measures.isTimed)
    places = (isTimed ? Self.shares : [1]).compactMap { RunMeasures.fractions.firstIndex(of: $0) }
    let noun = functions[0].measure.noun
    names = [
      ["final \(noun)"] + targets.map { "evaluations to \(NumberText.target(experiment.targets[$0]))" },
      places.map { RunMeasures.fractions[$0] == 1 ? "all" : NumberText.percent(RunMeasures.fractions[$0]) },
      ["median", "mean"],
      hasGaps ? ["decades", "order alone"] : ["values", "order alone"],
      ["Holm over the arms", "none"],
      Self.subsets(functions.map(\.label)).map(\.name),
      seeds.count < 4 ? ["all"] : ["all", "first half left out", "second half left out"],
    ]
    analyses = names.reduce([[]]) { known, options in
      known.flatMap { row in options.indices.map { row + [$0] } }
    }
  }

  func options(_ choice: Multiverse.Choice) -> [String] {
    Multiverse.Choice.allCases.firstIndex(of: choice).map { names[$0] } ?? []
  }

  /// How every analysis of each arm against the other comes out, in the order of `analyses`.
  func outcomes(of arms: [String], against reference: String) -> [[Multiverse.Outcome]] {
    let subsets = Self.subsets(functions.map(\.label)).map(\.members)
    let middle = (seeds.count + 1) / 2
    let parts = [seeds.indices, middle..<seeds.count, 0..<middle].prefix(names[6].count)
    var outcomes = arms.map { _ in [Multiverse.Outcome]() }
    var known: [[Int]: [(effect: Double, p: Double)]] = [:]
    for analysis in analyses {
      // A correction changes no effect.
      var key = analysis
      key[4] = 0
      let results =
        known[key]
        ?? arms.map { arm in
          let rows = subsets[analysis[5]].map { place in
            differences(
              functions[place], arm, reference, measure: analysis[0], share: analysis[1], inOrder: analysis[3] == 1)
          }
          return result(rows.map { row in parts[analysis[6]].map { row[$0] } }, isMedian: analysis[2] == 0)
        }
      known[key] = results
      let p = results.map(\.p)
      let corrected = analysis[4] == 0 ? holm(p) : p
      for (place, result) in results.enumerated() {
        let isClear = corrected[place] <= Comparison.alpha
        outcomes[place].append(
          result.effect > 0
            ? isClear ? .clearlyBetter : .better : result.effect < 0 ? isClear ? .clearlyWorse : .worse : .equal)
      }
    }
    return outcomes
  }

  /// The effect, and the p of a sign test of the means over functions, seed by seed, where it goes the same way.
  private func result(_ rows: [[Double]], isMedian: Bool) -> (effect: Double, p: Double) {
    let effect =
      rows.reduce(0) { $0 + (isMedian ? Sample($1).median : $1.reduce(0, +) / Double($1.count)) } / Double(rows.count)
    let means = (rows.first ?? []).indices.map { seed in rows.reduce(0) { $0 + $1[seed] } }
    let test = SignTest(wins: means.count { $0 > 0 }, losses: means.count { $0 < 0 })
    let agrees = effect > 0 ? test.wins > test.losses : test.losses > test.wins
    return (effect, agrees ? test.p : 1)
  }

  /// By how much an arm is better on each seed.
  private func differences(
    _ function: FunctionDigest, _ arm: String, _ reference: String, measure: Int, share: Int, inOrder: Bool
  ) -> [Double] {
    let sides = [arm, reference].compactMap { function.arm($0) }
    let most = Double(sides.map(\.measures.mostEvaluations).max() ?? 0) * RunMeasures.fractions[places[share]]
    let values = sides.map { side -> [Double] in
      let all =
        measure == 0
        ? side.measures.atFractions[places[share]]
        : side.measures.runtimes[targets[measure - 1]].map { $0.orInfinity > most ? .infinity : $0.orInfinity }
      return side.values(all, of: seeds)
    }
    let resolution = measure == 0 ? function.measure.resolution : .exact
    let inDecades = function.measure.isGap && values.joined().allSatisfy { $0 >= 0 }
    // Copies of one run are one pair.
    let isOne = sides.allSatisfy(\.isOneRun)
    return zip(values[0], values[1]).enumerated().map { seed, pair in
      if resolution.areEqual(pair.0, pair.1) || isOne && seed > 0 { return 0 }
      if inOrder { return pair.0 < pair.1 ? 1 : -1 }
      if !inDecades { return max(-1e300, min(1e300, pair.1 - pair.0)) }
      return max(-Self.mostDecades, min(Self.mostDecades, Self.lg(pair.1) - Self.lg(pair.0)))
    }
  }

  private static func lg(_ value: Double) -> Double { value == 0 ? -.infinity : Double.log10(value) }

  /// All functions, and without one or without half of them.
  private static func subsets(_ labels: [String]) -> [(name: String, members: [Int])] {
    let all = Array(labels.indices)
    guard labels.count >= 2 else { return [("all", all)] }
    if labels.count <= mostLeftOut {
      return [("all", all)] + all.map { left in ("without \(labels[left])", all.filter { $0 != left }) }
    }
    return [
      ("all", all), ("every other, from the first", all.filter { $0 % 2 == 0 }),
      ("every other, from the second", all.filter { $0 % 2 == 1 }),
    ]
  }
}
