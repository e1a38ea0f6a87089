import Lanes
import Plans
import Values

/// The runs of one arm on one function at several budgets, and which of them are made as branches of one another.
struct BranchFamilies {
  /// An arm at one budget.
  struct Member {
    let cell: Int32
    let site: Int
    let arm: TimedArm
  }

  private struct Family {
    var members: [Member] = []
    /// For each member the seeds that are missing.
    var missing: [[Int]] = []
  }

  private var families: [Family] = []
  private var numbers: [String: Int] = [:]

  /// Adds an arm at a budget with the seeds whose runs are to be made; the budgets of an arm come ascending.
  mutating func add(_ member: Member, _ cell: Cell, _ seeds: [Int]) {
    let name = cell.function.baseCanonical + " " + cell.arm.canonical
    let number = numbers[name] ?? families.count
    if number == families.count {
      numbers[name] = number
      families.append(Family())
    }
    families[number].members.append(member)
    families[number].missing.append(seeds)
  }

  /// The runs that share no step with another that is missing.
  func singles(_ workshop: Workshop) -> [(Member, seed: Int)] {
    families.flatMap { family in
      Self.parts(family).filter { $0.branching == nil }.flatMap { part in
        part.members.flatMap { member in part.seeds.map { (member, $0) } }
      }
    }
  }

  /// Adds the others, as many seeds together as advance in lockstep.
  func append(
    to orders: inout [Orders.Order], _ packs: inout [Orders.Pack], _ workshop: Workshop, lockstep: Bool
  ) {
    var known: [Int: (pack: Int, run: Int)] = [:]
    for part in families.flatMap(Self.parts) {
      guard let branching = part.branching, let trunk = part.members.last else { continue }
      let isSampled = workshop.sites[trunk.site].function.sampling != nil
      let width = lockstep && !isSampled && trunk.arm.method.method.isLockstep ? Pack.count : 1
      let costs = known[trunk.site] ?? workshop.costs(site: trunk.site)
      known[trunk.site] = costs
      for first in stride(from: 0, to: part.seeds.count, by: width) {
        let seeds = part.seeds[first..<min(first + width, part.seeds.count)]
        let begin = orders.count
        for member in part.members { orders += seeds.map { Orders.Order(cell: member.cell, seed: $0) } }
        let whole = Double(seeds.count > 1 ? costs.pack : costs.run)
        packs.append(
          Orders.Pack(
            range: begin..<orders.count, site: trunk.site, lockstep: seeds.count > 1,
            cost: Int(whole * Double(branching.made) / Double(max(1, branching.horizons.last ?? 1))),
            branches: branching))
      }
    }
  }

  /// Seeds that miss the same runs; without a branching where those share nothing.
  private struct Part {
    let members: [Member]
    let seeds: [Int]
    let branching: Branching?
  }

  private static func parts(_ family: Family) -> [Part] {
    var seeds: [[Int]: [Int]] = [:]
    var lacking: [Int: [Int]] = [:]
    for (place, missing) in family.missing.enumerated() {
      for seed in missing { lacking[seed, default: []].append(place) }
    }
    for (seed, places) in lacking { seeds[places, default: []].append(seed) }
    return seeds.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { places, seeds in
      let members = places.map { family.members[$0] }
      return Part(members: members, seeds: seeds.sorted(), branching: Branching(members.map(\.arm)))
    }
  }
}
