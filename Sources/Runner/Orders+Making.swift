import Functions
import Optimizers
import Plans
import Store
import Values

/// What a pack came to.
struct Product {
  let runs: [RunRecord]
  let blocks: [RunBlock]
  /// Why runs could not be made.
  let problem: String?
  /// Runs that did not end as they should.
  var failures: Int { runs.count { $0.status.isFailure } }
}

extension Status {
  /// Whether a run ended otherwise than by its budget, its target or its method.
  public var isFailure: Bool {
    switch self {
    case .budget, .target, .converged: false
    case .diverged, .timeout, .crashed, .invalid: true
    }
  }
}

extension Orders {
  /// Makes the runs of a pack and encodes them for the store, cell by cell.
  func make(_ pack: Pack, _ workshop: Workshop) -> Product {
    let members = orders[pack.range]
    let site = workshop.sites[pack.site]
    let clock = ContinuousClock()
    let begin = clock.now
    let (method, courses) = prepare(pack, workshop)
    let (records, problem) = run(method, site, courses, workshop, lockstep: pack.lockstep)
    let time = (clock.now - begin).nanoseconds / members.count

    var blocks: [RunBlock] = []
    var runs: [StoredRun] = []
    for (order, record) in zip(members, records) {
      runs.append(StoredRun(seed: order.seed, record: record))
      let next = pack.range.lowerBound + runs.count + blocks.reduce(0) { $0 + $1.seeds.count }
      if next == pack.range.upperBound || orders[next].cell != order.cell {
        blocks.append(RunBlock(cell: cells[Int(order.cell)].key, runs: runs, nanoseconds: time * runs.count))
        runs = []
      }
    }
    return Product(runs: records, blocks: blocks, problem: problem)
  }

  /// The method of a pack, and what it is given for each run.
  func prepare(_ pack: Pack, _ workshop: Workshop) -> (Method, [Course]) {
    let site = workshop.sites[pack.site]
    let courses = orders[pack.range].map { order in
      let outfit = workshop.outfits[outfits[Int(order.cell)]]
      let departure = site.departure(order.seed)
      var course = Course(
        settings: outfit.settings, timetable: workshop.timetable(outfit, site), start: departure.start,
        noise: departure.noise, noiseFactor: site.noiseFactor, sampling: departure.sampling,
        methodSeed: departure.methodSeed)
      course.prepared = outfit.prepared
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
