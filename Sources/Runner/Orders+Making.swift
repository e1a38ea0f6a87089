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
  /// Why runs could not be made.
  let problem: String?
  /// Runs that did not end as they should.
  var failures: Int { runs.count { $0.status.isFailure } }
}

extension Orders {
  /// Makes the runs of neighbouring packs and encodes them for the store, cell by cell.
  func make(_ packs: ArraySlice<Pack>, _ workshop: Workshop) -> Product {
    let begin = Processors.threadNanoseconds
    var records: [RunRecord] = []
    records.reserveCapacity(packs.reduce(0) { $0 + $1.range.count })
    var problem: String?
    for pack in packs {
      let (method, courses) = prepare(pack, workshop)
      let made = run(method, workshop.sites[pack.site], courses, workshop, lockstep: pack.lockstep)
      records += made.0
      problem = made.1 ?? problem
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
    return Product(runs: records, blocks: blocks, problem: problem)
  }

  /// The method of a pack, and what it is given for each run.
  func prepare(_ pack: Pack, _ workshop: Workshop) -> (Method, [Course]) {
    let site = workshop.sites[pack.site]
    let courses = orders[pack.range].map { order in
      let outfit = outfits[Int(order.cell)]
      let departure = site.departure(order.seed)
      var course = Course(
        settings: workshop.outfits[outfit].settings, timetable: workshop.timetable(outfit, site),
        start: departure.start, noise: departure.noise, noiseFactor: site.noiseFactor, sampling: departure.sampling,
        methodSeed: departure.methodSeed)
      course.prepared = workshop.outfits[outfit].prepared
      return course
    }
    return (workshop.outfits[outfits[Int(orders[pack.range.lowerBound].cell)]].method, courses)
  }

  private func run(
    _ method: Method, _ site: Site, _ courses: [Course], _ workshop: Workshop, lockstep: Bool
  ) -> ([RunRecord], String?) {
    let recording = site.recording(at: checkpoints[site.budget.horizon] ?? [0])
    if lockstep,
      let records = try? method.run(pack: courses, site.objective, site.budget, recording, workshop.stopping)
    {
      return (records, nil)
    }
    // A run that cannot be made costs itself alone.
    var problem: String?
    let records = courses.map { course in
      do throws(SettingsError) {
        return try method.run(site.objective, course, site.budget, recording, workshop.stopping)
      } catch {
        problem = "\(method.name) on \(site.function.label): \(error)"
        return RunRecord.notMade(course, recording)
      }
    }
    return (records, problem)
  }
}

extension RunRecord {
  /// The record of a run that could not begin.
  fileprivate static func notMade(_ course: Course, _ recording: Recording) -> RunRecord {
    RunRecord(
      status: .invalid, steps: 0, counts: Counts(), final: .infinity, best: .infinity, bestStep: 0, point: course.start,
      runtimes: recording.targets.map { _ in nil }, curve: Curve())
  }
}
