import Optimizers
import Plans
import Statistics

/// The arms on one function: ranked, and compared with the best and with the baseline.
struct FunctionSummary: Sendable {
  let function: FunctionCase
  let measure: Measure
  /// Best first: by mean rank, then median, then label.
  let arms: [ArmSummary]
  /// The mean over the common seeds of each arm's rank, in the order of `arms`; `nil` where the arms share no seed.
  let meanRanks: [Double?]
  /// The rank of each arm on each common seed, in the order of `arms`; empty for an arm without runs.
  let seedRanks: [[Double]]
  /// The seeds that every arm with runs has.
  let seeds: [Int]
  let comparisons: [Comparison]
  let baseline: [Comparison]

  /// Of each tuned arm the untuned one that it is compared with, by the label of the tuned one.
  let untuned: [String: ArmSummary]

  /// - Parameters:
  ///   - untuned: by the label of the tuned arm; they are in no ranking.
  ///   - shifts: whether comparisons estimate shifts.
  init(
    _ function: FunctionCase, _ measure: Measure, _ arms: [ArmSummary], baseline: String?,
    untuned: [String: ArmSummary] = [:], shifts: Bool = false
  ) {
    self.untuned = untuned
    self.function = function
    self.measure = measure
    let present = arms.indices.filter { !arms[$0].seeds.isEmpty }
    let common = FunctionSummary.common(present.map { arms[$0].seeds })
    let shared = arms.map { $0.values(of: common) }

    var ranks = [Double?](repeating: nil, count: arms.count)
    var seedRanks = [[Double]](repeating: [], count: arms.count)
    if !common.isEmpty {
      for seed in common.indices {
        for (i, rank) in Ranks(of: present.map { shared[$0][seed] }).values.enumerated() {
          seedRanks[present[i]].append(rank)
        }
      }
      for arm in present { ranks[arm] = seedRanks[arm].reduce(0, +) / Double(common.count) }
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

    let compared = order.filter { ranks[$0] != nil }.map { (label: arms[$0].label, values: shared[$0]) }
    let index = compared.count < 2 ? nil : baseline.flatMap { name in compared.firstIndex { $0.label == name } }
    // Tables show the shifts of one family.
    comparisons =
      compared.count < 2
      ? [] : Comparison.family(against: "best", reference: 0, of: compared, shifts: shifts && index == nil)
    self.baseline =
      index.map { Comparison.family(against: "baseline", reference: $0, of: compared, shifts: shifts) } ?? []
  }

  /// How many more seeds than there are it takes before any comparison with the best can come out; `nil` where there are
  /// enough.
  var seedsNeeded: Int? {
    guard !comparisons.isEmpty else { return nil }
    let needed = Attainable.pairsNeeded(alpha: Comparison.alpha, comparisons: comparisons.count)
    return seeds.count < needed ? needed : nil
  }

  /// The labels of the best-ranked arm and of all that are not told to be worse; none where there are too few seeds, where half
  /// of the best arm's runs failed, or where there is only one arm.
  var best: Set<String> {
    guard !comparisons.isEmpty, seedsNeeded == nil, let first = arms.first, let median = first.quartiles?.median,
      median.isFinite
    else { return [] }
    return Set(comparisons.filter { $0.verdict != .worse }.map(\.arm) + [first.label])
  }

  private static func common(_ seeds: [[Int]]) -> [Int] {
    guard let first = seeds.first else { return [] }
    if seeds.allSatisfy({ $0 == first }) { return first }
    let shared = seeds.dropFirst().reduce(Set(first)) { $0.intersection($1) }
    return shared.sorted()
  }
}

extension ArmSummary {
  /// The values of those seeds that it has among `wanted`; both ascending.
  func values(of wanted: [Int]) -> [Double] { values(values, of: wanted) }

  /// Of one value a seed those whose seeds are among `wanted`; ascending, as the seeds.
  func values(_ values: [Double], of wanted: [Int]) -> [Double] {
    if wanted == seeds { return values }
    var next = 0
    return seeds.indices.compactMap { i in
      while next < wanted.count, wanted[next] < seeds[i] { next += 1 }
      return next < wanted.count && wanted[next] == seeds[i] ? values[i] : nil
    }
  }
}
