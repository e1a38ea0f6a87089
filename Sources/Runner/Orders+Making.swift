import Plans
import Records
import Store
import Values

/// What some packs came to.
struct Product {
  let runs: [RunRecord]
  /// Which runs these are.
  let orders: [Orders.Order]
  let blocks: [RunBlock]
  /// Runs that crashed or ran out of time, or whose program said what it must not.
  let faults: Int
  /// Runs that did not end as they should.
  var failures: Int { runs.count { $0.status.isFailure } }
}

extension Orders {
  /// Tells each site which runs are to be made there, so that what runs of a seed share is kept as long as it is
  /// needed.
  func announce(to workshop: Workshop) {
    for (site, packs) in Dictionary(grouping: packs, by: \.site) {
      var runs: [Int: Int] = [:]
      for pack in packs { for order in orders[pack.trunks] { runs[order.seed, default: 0] += 1 } }
      workshop.sites[site].expect(runs)
    }
  }

  /// Makes the runs of neighbouring packs and encodes them for the store, cell by cell.
  ///
  /// - Throws: `StoreError.notStorable`.
  func make(_ packs: ArraySlice<Pack>, _ workshop: Workshop) throws(StoreError) -> Product {
    let begin = Processors.threadNanoseconds
    var records: [RunRecord] = []
    records.reserveCapacity(packs.reduce(0) { $0 + $1.range.count })
    for pack in packs {
      if let branches = pack.branches {
        records += branch(pack, branches, workshop)
      } else {
        records += maker(of: pack.site, workshop).make(runs(pack.range, on: pack.site, workshop), packed: pack.lockstep)
      }
    }
    let time = (Processors.threadNanoseconds - begin) / records.count

    // What was given up when the sweep was stopped is as if it had not begun.
    let members = orders[packs[packs.startIndex].range.lowerBound...].prefix(records.count)
    let made = zip(members, records).filter { !$1.isVoid }
    var blocks: [RunBlock] = []
    var first = 0
    while first < made.count {
      let cell = made[first].0.cell
      let runs = made[first...].prefix { $0.0.cell == cell }
      blocks.append(
        try RunBlock(
          cell: cells[Int(cell)].key, seeds: runs.map(\.0.seed), records: runs.map(\.1)[...],
          nanoseconds: time * runs.count))
      first += runs.count
    }
    let faults = made.count { order, record in
      switch record.status {
      case .crashed, .timeout: true
      case .invalid: cells[Int(order.cell)].cell.isProgram
      default: false
      }
    }
    return Product(runs: made.map(\.1), orders: made.map(\.0), blocks: blocks, faults: faults)
  }

  /// What makes runs on a function.
  func maker(of site: Int, _ workshop: Workshop) -> RunMaker {
    let site = workshop.sites[site]
    var maker = RunMaker(site, checkpoints: checkpoints[site.budget.horizon] ?? [0], stopping: workshop.stopping)
    maker.host = workshop.host
    return maker
  }

  /// Runs on a function: each an arm, and where it begins.
  func runs(_ range: Range<Int>, on site: Int, _ workshop: Workshop) -> [(arm: TimedArm, from: Departure)] {
    orders[range].map { order in
      (workshop.arm(outfits[Int(order.cell)], on: site), workshop.sites[site].departure(order.seed))
    }
  }
}
