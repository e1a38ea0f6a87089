import Plans
import Records
import Store
import Values

/// What some packs came to.
struct Product {
  /// The records that are in the blocks, in their order.
  let runs: [RunRecord]
  let blocks: [RunBlock]
  /// Why runs could not be made or stored.
  let problems: Set<String>
  /// Runs that did not end as they should.
  var failures: Int { runs.count { $0.status.isFailure } }
}

extension Orders {
  /// Tells each site which runs are to be made there, so that what runs of a seed share is kept as long as it is needed.
  func announce(to workshop: Workshop) {
    for (site, packs) in Dictionary(grouping: packs, by: \.site) {
      var runs: [Int: Int] = [:]
      for pack in packs { for order in orders[pack.range] { runs[order.seed, default: 0] += 1 } }
      workshop.sites[site].expect(runs)
    }
  }

  /// Makes the runs of neighbouring packs and encodes them for the store, cell by cell.
  func make(_ packs: ArraySlice<Pack>, _ workshop: Workshop) -> Product {
    let begin = Processors.threadNanoseconds
    var records: [RunRecord] = []
    records.reserveCapacity(packs.reduce(0) { $0 + $1.range.count })
    var problems: Set<String> = []
    for pack in packs {
      let maker = maker(of: pack, workshop)
      if let runs = runs(of: pack, workshop) {
        records += maker.make(runs, packed: pack.lockstep)
      } else {
        records += orders[pack.range].map { maker.notMade(seed: $0.seed) }
        problems.formUnion(self.problems(of: pack, workshop))
      }
    }
    let time = (Processors.threadNanoseconds - begin) / records.count

    let members = orders[packs[packs.startIndex].range.lowerBound...].prefix(records.count)
    var blocks: [RunBlock] = []
    var lost: [Range<Int>] = []
    var first = 0
    while first < records.count {
      let cell = members[members.startIndex + first].cell
      let seeds = members.dropFirst(first).prefix { $0.cell == cell }.map(\.seed)
      let range = first..<first + seeds.count
      first = range.upperBound
      do throws(StoreError) {
        blocks.append(
          try RunBlock(
            cell: cells[Int(cell)].key, seeds: seeds, records: records[range], nanoseconds: time * seeds.count))
      } catch {
        lost.append(range)
        problems.insert(error.description)
      }
    }
    for range in lost.reversed() { records.removeSubrange(range) }
    return Product(runs: records, blocks: blocks, problems: problems)
  }

  /// What makes the runs of a pack.
  func maker(of pack: Pack, _ workshop: Workshop) -> RunMaker {
    let site = workshop.sites[pack.site]
    return RunMaker(site, checkpoints: checkpoints[site.budget.horizon] ?? [0], stopping: workshop.stopping)
  }

  /// The runs of a pack, each an arm and where it begins; `nil` where their arms cannot be made.
  func runs(of pack: Pack, _ workshop: Workshop) -> [(arm: TimedArm, from: Departure)]? {
    let site = workshop.sites[pack.site]
    var runs: [(arm: TimedArm, from: Departure)] = []
    runs.reserveCapacity(pack.range.count)
    for order in orders[pack.range] {
      guard let arm = workshop.arm(outfits[Int(order.cell)], on: site) else { return nil }
      runs.append((arm, site.departure(order.seed)))
    }
    return runs
  }

  private func problems(of pack: Pack, _ workshop: Workshop) -> [String] {
    orders[pack.range].compactMap { order in
      let cell = cells[Int(order.cell)].cell
      return workshop.outfits[outfits[Int(order.cell)]].problem.map {
        "\(cell.arm.optimizer) on \(cell.function.label): \($0)"
      }
    }
  }
}
