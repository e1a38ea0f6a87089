import Functions
import Lanes
import Plans
import Synchronization
import Values

/// The runs of a stage that are still to be made, cut into packs, heaviest first.
final class Orders: Sendable {
  /// A run: a cell of the plan and a seed.
  struct Order {
    let cell: Int32
    let seed: Int
  }

  /// Runs that are made together: on one function, by one method, agreeing in what is structural.
  struct Pack {
    let range: Range<Int>
    let site: Int
    let lockstep: Bool
    /// An estimate in nanoseconds.
    let cost: Int
    /// How the runs share steps, where they are of one arm at several budgets: cell by cell, as many of each.
    var branches: Branching?

    /// The runs at the largest budget.
    var trunks: Range<Int> { range.suffix(range.count / (branches?.horizons.count ?? 1)) }
  }

  let cells: [PlannedCell]
  /// How the runs of trainings are compared, by the keys of their cells.
  let terms: [Digest: TrainingTerms]
  /// The steps at which curves have points, by the horizon of their function.
  let checkpoints: [Int: [Int]]
  /// For each cell, its arm's place in the workshop.
  let outfits: [Int]
  let orders: [Order]
  let packs: [Pack]
  /// Neighbouring packs that a worker takes at once, where each is a matter of a millisecond: runs of a cell then come
  /// to stand in one row of the store.
  private let stints: [Range<Int>]
  /// Runs of the plan that are stored already.
  let stored: Int
  /// Of all packs.
  let cost: Int
  private let taken = Atomic<Int>(0)

  var runCount: Int { orders.count }

  /// - Parameter stored: the seeds whose runs of a cell are there, ascending.
  init(_ plan: Plan, _ workshop: Workshop, shard: Shard?, lockstep: Bool, stored known: (Digest) -> [Int]) {
    let outfits = plan.cells.map { workshop.outfit(of: $0.cell) }
    cells = plan.cells
    terms = Dictionary(
      plan.cells.compactMap { cell in cell.cell.function.guest?.terms.map { (cell.key, $0) } }, uniquingKeysWith: { $1 }
    )
    checkpoints = Dictionary(
      uniqueKeysWithValues: Set(workshop.sites.map(\.budget.horizon)).map { ($0, plan.record.checkpoints(to: $0)) })
    self.outfits = outfits
    var stored = 0
    var groups: [Group: [Order]] = [:]
    var families = BranchFamilies()
    for (number, cell) in plan.cells.enumerated() {
      let wanted = shard.map { $0.seeds(plan.seeds, of: cell.key) } ?? plan.seeds
      let missing = Self.difference(wanted, known(cell.key))
      stored += wanted.count - missing.count
      if missing.isEmpty { continue }
      let site = workshop.site(of: cell.cell)
      let arm = workshop.arm(outfits[number], on: site)
      if workshop.hasBranches {
        families.add(BranchFamilies.Member(cell: Int32(number), site: site, arm: arm), cell.cell, missing)
        continue
      }
      for seed in missing {
        groups[Group(site, arm, seed, workshop), default: []].append(Order(cell: Int32(number), seed: seed))
      }
    }
    self.stored = stored
    for (member, seed) in families.singles(workshop) {
      let group = Group(member.site, member.arm, seed, workshop)
      groups[group, default: []].append(Order(cell: member.cell, seed: seed))
    }
    var (orders, packs) = Self.cut(groups, outfits, workshop, lockstep: lockstep)
    families.append(to: &orders, &packs, workshop, lockstep: lockstep)
    self.orders = orders
    let heaviestFirst = packs.enumerated().sorted { ($1.element.cost, $0.offset) < ($0.element.cost, $1.offset) }.map(
      \.element)
    self.packs = heaviestFirst
    cost = packs.reduce(0) { $0 + $1.cost }
    stints = Self.stints(heaviestFirst)
  }

  /// The orders of groups, one after the other, and the packs of each.
  private static func cut(
    _ groups: [Group: [Order]], _ outfits: [Int], _ workshop: Workshop, lockstep: Bool
  ) -> (orders: [Order], packs: [Pack]) {
    var orders: [Order] = []
    var packs: [Pack] = []
    for (group, members) in groups.sorted(by: { $0.key < $1.key }) {
      // Runs that share a schedule stand together, then runs of a cell; the order decides nothing but the speed.
      let sorted = members.enumerated().sorted { a, b in
        let (x, y) = (a.element, b.element)
        let schedules = [x, y].map { workshop.scheduleNumbers[outfits[Int($0.cell)]] }
        return (schedules[0], a.offset) < (schedules[1], b.offset)
      }.map(\.element)
      let method = workshop.arm(outfits[Int(sorted[0].cell)], on: group.site).method.method
      let width = lockstep && method.isLockstep ? Lanes.Pack.count : 1
      let first = orders.count
      orders += sorted
      let costs = workshop.costs(site: group.site)
      for start in stride(from: first, to: orders.count, by: width) {
        let range = start..<min(start + width, orders.count)
        packs.append(
          Pack(
            range: range, site: group.site, lockstep: range.count > 1, cost: range.count > 1 ? costs.pack : costs.run))
      }
    }
    return (orders, packs)
  }

  /// The next packs that nobody has taken.
  func next() -> ArraySlice<Pack>? {
    let number = taken.add(1, ordering: .relaxed).oldValue
    return number < stints.count ? packs[stints[number]] : nil
  }

  /// Packs of neighbouring orders on one function, together no longer than five milliseconds, than a 256th of the
  /// whole, and than 64 runs.
  private static func stints(_ packs: [Pack]) -> [Range<Int>] {
    let most = min(5_000_000, packs.reduce(0) { $0 + $1.cost } / 256)
    var stints: [Range<Int>] = []
    var (cost, runs) = (0, 0)
    for (number, pack) in packs.enumerated() {
      cost += pack.cost
      runs += pack.range.count
      if let last = stints.last, cost <= most, runs <= 64, packs[number - 1].site == pack.site,
        packs[number - 1].range.upperBound == pack.range.lowerBound
      {
        stints[stints.count - 1] = last.lowerBound..<number + 1
      } else {
        stints.append(number..<number + 1)
        (cost, runs) = (pack.cost, pack.range.count)
      }
    }
    return stints
  }

  private struct Group: Hashable, Comparable {
    let site: Int
    let structure: String
    /// The seed of runs that sample their data: they share each row with the runs of other arms on the same seed.
    let seed: Int?

    init(_ site: Int, _ arm: TimedArm, _ seed: Int, _ workshop: Workshop) {
      self.site = site
      structure = arm.structure
      self.seed = workshop.sites[site].function.sampling == nil ? nil : seed
    }

    static func < (a: Group, b: Group) -> Bool {
      (a.site, a.structure, a.seed ?? 0) < (b.site, b.structure, b.seed ?? 0)
    }
  }

  /// The elements of an ascending list that another does not have.
  private static func difference(_ all: [Int], _ known: [Int]) -> [Int] {
    if known.isEmpty { return all }
    var missing: [Int] = []
    var index = 0
    for seed in all {
      while index < known.count && known[index] < seed { index += 1 }
      if index == known.count || known[index] != seed { missing.append(seed) }
    }
    return missing
  }
}
