import Functions
import Optimizers
import Plans
import Records
import Store
import Values

/// What some packs came to.
struct Product {
  let runs: [RunRecord]
  let blocks: [RunBlock]
  /// Runs that did not end as they should.
  var failures: Int { runs.count { $0.status.isFailure } }
}

extension Orders {
  /// Makes the runs of neighbouring packs and encodes them for the store, cell by cell.
  func make(_ packs: ArraySlice<Pack>, _ workshop: Workshop) -> Product {
    let begin = Processors.threadNanoseconds
    var records: [RunRecord] = []
    records.reserveCapacity(packs.reduce(0) { $0 + $1.range.count })
    for pack in packs {
      let site = workshop.sites[pack.site]
      let recording = site.recording(at: checkpoints[site.budget.horizon] ?? [0])
      records += run(pack, workshop, site.budget, recording, workshop.stopping)
    }
    let time = (Processors.threadNanoseconds - begin) / records.count

    let members = orders[packs[packs.startIndex].range.lowerBound...].prefix(records.count)
    var blocks: [RunBlock] = []
    var first = 0
    while first < records.count {
      let cell = members[members.startIndex + first].cell
      let seeds = members.dropFirst(first).prefix { $0.cell == cell }.map(\.seed)
      let range = first..<first + seeds.count
      blocks.append(
        RunBlock(
          cell: cells[Int(cell)].key, seeds: seeds, records: records[range], nanoseconds: time * seeds.count))
      first = range.upperBound
    }
    return Product(runs: records, blocks: blocks)
  }

  /// Makes the runs of a pack, together or one by one.
  func run(
    _ pack: Pack, _ workshop: Workshop, _ budget: Budget, _ recording: Recording, _ stopping: Stopping = Stopping()
  ) -> [RunRecord] {
    let site = workshop.sites[pack.site]
    let courses = orders[pack.range].map { order in
      let outfit = outfits[Int(order.cell)]
      let departure = site.departure(order.seed)
      return Course(
        method: workshop.outfits[outfit].method, timetable: workshop.timetable(outfit, site), start: departure.start,
        noise: departure.noise, noiseFactor: site.noiseFactor, sampling: departure.sampling,
        methodSeed: departure.methodSeed)
    }
    let method = courses[0].method.method
    if pack.lockstep { return method.run(pack: courses, site.objective, budget, recording, stopping) }
    return courses.map { method.run(site.objective, $0, budget, recording, stopping) }
  }
}
