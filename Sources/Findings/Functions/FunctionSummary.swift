import Plans
import Statistics

/// The arms on one function: ranked, and compared with the best and with the baseline.
package struct FunctionSummary: Sendable {
  /// What the arms were run on.
  package let function: FunctionCase
  /// What its runs are compared by.
  package let measure: Measure
  /// Best first: by mean rank, then median, then label.
  package let arms: [ArmSummary]
  /// The mean of each arm's ranks, in the order of `arms`; `nil` where the arms share no seed.
  package let meanRanks: [Double?]
  /// The rank of each arm on each common seed, or of each run of an imported arm, in the order of `arms`; empty for an
  /// arm without runs.
  package let seedRanks: [[Double]]
  /// The seeds that every arm with runs has, imported ones aside.
  package let seeds: [Int]
  /// Each arm against the best-ranked one.
  package let comparisons: [Comparison]
  /// Each arm against the baseline; empty where there is none.
  package let baseline: [Comparison]

  /// Of each tuned arm the untuned one that it is compared with, by the label of the tuned one.
  package let untuned: [String: ArmSummary]
  /// What arms are compared by at equal seeds.
  package let test: PairedTest
  /// What tuning chose by.
  package let trials: TrialSources

  /// - Parameters:
  ///   - untuned: by the label of the tuned arm; they are in no ranking.
  ///   - trials: what tuning chose by.
  ///   - test: what arms are compared by at equal seeds.
  ///   - shifts: whether comparisons estimate shifts.
  package init(
    _ function: FunctionCase, _ measure: Measure, _ arms: [ArmSummary], baseline: String?,
    untuned: [String: ArmSummary], trials: TrialSources, by test: PairedTest, shifts: Bool
  ) {
    self.test = test
    self.trials = trials
    self.untuned = untuned
    self.function = function
    self.measure = measure
    let present = arms.indices.filter { !arms[$0].seeds.isEmpty }
    // A seed of another tool pairs its run with nothing.
    let paired = present.filter { !arms[$0].isImported }
    // Runs that no seed can change are on every seed, and are one run where all are such.
    let seeded = paired.filter { !arms[$0].isOneRun }
    let common = FunctionSummary.common((seeded.isEmpty ? paired : seeded).map { arms[$0].seeds })
    let contenders = arms.map { Self.contender($0, $0.values, of: common, measure.resolution, isGap: measure.isGap) }

    var ranks = [Double?](repeating: nil, count: arms.count)
    var seedRanks = [[Double]](repeating: [], count: arms.count)
    if paired.isEmpty || !common.isEmpty {
      for (arm, own) in zip(present, present.map { contenders[$0] }.runRanks) {
        seedRanks[arm] = own
        ranks[arm] = own.reduce(0, +) / Double(own.count)
      }
    }
    let order = arms.indices.sorted { a, b in
      let left = (ranks[a] ?? .infinity, arms[a].quartiles?.median ?? .infinity, arms[a].label)
      let right = (ranks[b] ?? .infinity, arms[b].quartiles?.median ?? .infinity, arms[b].label)
      return left < right
    }
    self.arms = order.map { arms[$0] }
    meanRanks = order.map { ranks[$0] }
    self.seedRanks = order.map { seedRanks[$0] }
    seeds = common

    let compared = order.filter { ranks[$0] != nil }.map { contenders[$0] }
    let index = compared.count < 2 ? nil : baseline.flatMap { name in compared.firstIndex { $0.label == name } }
    // Tables show the shifts of one family.
    comparisons =
      compared.count < 2
      ? [] : Comparison.family(against: "best", reference: 0, of: compared, by: test, shifts: shifts && index == nil)
    self.baseline =
      index.map { Comparison.family(against: "baseline", reference: $0, of: compared, by: test, shifts: shifts) } ?? []
  }

  /// Whether no seed can change any of the runs.
  package var isOneRunEach: Bool {
    let ran = arms.filter { !$0.seeds.isEmpty }
    return !ran.isEmpty && ran.allSatisfy(\.isOneRun)
  }

  /// The labels of the best-ranked arm and of all that are not told to be worse; none where no arm is told to be, or
  /// where half of the best arm's runs failed.
  package var best: Set<String> {
    guard let median = arms.first?.quartiles?.median, median.isFinite else { return [] }
    return comparisons.notWorse
  }

  /// An arm with one value a run, as it is compared on this function by anything but its final values: on the common
  /// seeds, or an imported arm on all of its runs.
  package func contender(_ arm: ArmSummary, _ values: [Double]) -> Contender {
    Self.contender(arm, values, of: seeds, .exact, isGap: false)
  }

  private static func contender(
    _ arm: ArmSummary, _ values: [Double], of seeds: [Int], _ resolution: Resolution, isGap: Bool
  ) -> Contender {
    Contender(
      label: arm.label, values: arm.isImported ? values : arm.values(values, of: seeds), isPaired: !arm.isImported,
      isOneRun: arm.isOneRun, resolution: resolution, isGap: isGap)
  }

  private static func common(_ seeds: [[Int]]) -> [Int] {
    guard let first = seeds.first else { return [] }
    if seeds.allSatisfy({ $0 == first }) { return first }
    let shared = seeds.dropFirst().reduce(Set(first)) { $0.intersection($1) }
    return shared.sorted()
  }
}

extension [Double] {
  /// Of one value a seed those whose seeds are among `wanted`; both ascending.
  func picked(from seeds: [Int], _ wanted: [Int]) -> [Double] {
    if wanted == seeds { return self }
    var next = 0
    return seeds.indices.compactMap { i in
      while next < wanted.count, wanted[next] < seeds[i] { next += 1 }
      return next < wanted.count && wanted[next] == seeds[i] ? self[i] : nil
    }
  }
}
