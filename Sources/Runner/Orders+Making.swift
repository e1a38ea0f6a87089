import Optimizers
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
  let faults: [FailedRun]
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
  func make(_ packs: ArraySlice<Pack>, _ workshop: Workshop, _ seat: Seat? = nil) throws(StoreError) -> Product {
    let begin = Processors.threadNanoseconds
    var records: [RunRecord] = []
    records.reserveCapacity(packs.reduce(0) { $0 + $1.range.count })
    for pack in packs { records += make(pack, workshop, seat) }
    let time = (Processors.threadNanoseconds - begin) / records.count
    let members = orders[packs[packs.startIndex].range.lowerBound...].prefix(records.count)
    return try product(Array(members), records, nanoseconds: time)
  }

  /// Makes the runs of a pack. Those that were late together are made again one by one, each with a time of its own.
  private func make(_ pack: Pack, _ workshop: Workshop, _ seat: Seat?) -> [RunRecord] {
    let members = orders[pack.range]
    let watch = workshop.watch
    let isOurs = !cells[Int(members[members.startIndex].cell)].cell.isProgram
    seat?.begin(members.map(name), seconds: isOurs ? watch.patience(runs: members.count) : nil)
    defer { seat?.end() }
    let time = isOurs ? watch.watch(runs: members.count) : nil
    var records: [RunRecord]
    if let branches = pack.branches {
      records = branch(pack, branches, workshop, time)
    } else {
      let runs = runs(pack.range, on: pack.site, workshop)
      records = maker(of: pack.site, workshop, time).make(runs, packed: pack.lockstep)
    }
    if isOurs, members.count > 1 {
      for (place, order) in zip(records.indices, members) where records[place].status == .timeout {
        seat?.begin(CollectionOfOne(name(order)), seconds: watch.patience(runs: 1))
        let (maker, run) = alone(order, workshop)
        records[place] = maker.make(run.arm, from: run.from)
      }
    }
    return records
  }

  /// What makes a run by itself, and the run.
  func alone(_ order: Order, _ workshop: Workshop) -> (maker: RunMaker, run: (arm: TimedArm, from: Departure)) {
    let cell = cells[Int(order.cell)].cell
    let site = workshop.site(of: cell)
    let maker = maker(of: site, workshop, cell.isProgram ? nil : workshop.watch.watch(runs: 1))
    return (maker, run(order, on: site, workshop))
  }

  /// The name of a run.
  func name(_ order: Order) -> RunName { RunName(cell: cells[Int(order.cell)].key, seed: order.seed) }

  /// Encodes runs for the store, cell by cell.
  ///
  /// - Parameter time: what each of them took, in nanoseconds.
  /// - Throws: `StoreError.notStorable`.
  func product(_ members: [Order], _ records: [RunRecord], nanoseconds time: Int) throws(StoreError) -> Product {
    // What was given up when the sweep was stopped is as if it had not begun.
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
    let faults = made.filter { order, record in record.isFault(of: cells[Int(order.cell)].cell) }
    return Product(
      runs: made.map(\.1), orders: made.map(\.0), blocks: blocks,
      faults: faults.map { order, record in FailedRun(cells[Int(order.cell)].cell, order.seed, record) })
  }

  /// What makes runs on a function.
  ///
  /// - Parameter watch: what ends them before their budget.
  func maker(of site: Int, _ workshop: Workshop, _ watch: RunWatch? = nil) -> RunMaker {
    let site = workshop.sites[site]
    var maker = RunMaker(site, checkpoints: checkpoints[site.budget.horizon] ?? [0], stopping: workshop.stopping)
    maker.host = workshop.host
    maker.watch = watch
    return maker
  }

  /// Runs on a function: each an arm, and where it begins.
  func runs(_ range: Range<Int>, on site: Int, _ workshop: Workshop) -> [(arm: TimedArm, from: Departure)] {
    orders[range].map { run($0, on: site, workshop) }
  }

  private func run(_ order: Order, on site: Int, _ workshop: Workshop) -> (arm: TimedArm, from: Departure) {
    var arm = workshop.arm(outfits[Int(order.cell)], on: site)
    if let fault = workshop.watch.fault { arm.fault = fault.fault(of: cells[Int(order.cell)].cell, seed: order.seed) }
    return (arm, workshop.sites[site].departure(order.seed))
  }
}
