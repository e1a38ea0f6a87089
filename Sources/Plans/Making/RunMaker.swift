import Functions
import Lanes
import Optimizers
import Records

/// Makes runs on a function, whoever asks for them: a sweep, its estimate, a trace, a study that replays them.
///
///     let site = try Site(cell.function, experiment)
///     let arm = try TimedArm(cell.arm, horizon: site.budget.horizon)
///     let maker = RunMaker(site, checkpoints: [0, 10, 100], stopping: experiment.stopping)
///     let records = maker.make(seeds.map { (arm, site.departure($0)) }, packed: true)
///
/// It stands in this room because this is where all that makes up a run is known: the arm, the function with its noise
/// and its start, the streams of random numbers. Nothing else puts these together.
package struct RunMaker: Sendable {
  /// What is minimised.
  package let site: Site
  /// The most that a run may use; the site's, unless it is changed.
  package var budget: Budget
  /// What is written down.
  private let recording: Recording
  private let stopping: Stopping

  /// - Parameters:
  ///   - checkpoints: the steps at which curves have a point, ascending from 0.
  ///   - keepsPoints: whether curves keep the iterates.
  package init(_ site: Site, checkpoints: [Int], keepsPoints: Bool = false, stopping: Stopping = Stopping()) {
    self.site = site
    self.stopping = stopping
    budget = site.budget
    recording = Recording(
      checkpoints: checkpoints, targets: site.targets, reference: site.reference, keepsPoints: keepsPoints)
  }

  /// The records of runs, in their order.
  ///
  /// - Parameters:
  ///   - runs: each an arm, and where it begins. Where they are made together the arms agree in their `structure`.
  ///   - packed: whether they advance together, as many at a time as can; the bits are the same.
  package func make(_ runs: [(arm: TimedArm, from: Departure)], packed: Bool) -> [RunRecord] {
    let courses = runs.map(course)
    let width = packed ? runs.first.map { site.width(of: $0.arm.method.method) } ?? 1 : 1
    return stride(from: 0, to: courses.count, by: width).flatMap { first in
      let pack = Array(courses[first..<min(first + width, courses.count)])
      let method = pack[0].method.method
      return pack.count == 1
        ? [method.run(site.objective, pack[0], budget, recording, stopping)]
        : method.run(pack: pack, site.objective, budget, recording, stopping)
    }
  }

  /// The record of one run.
  package func make(_ arm: TimedArm, from departure: Departure) -> RunRecord {
    arm.method.method.run(site.objective, course((arm, departure)), budget, recording, stopping)
  }

  private func course(_ run: (arm: TimedArm, from: Departure)) -> Course {
    var course = Course(
      method: run.arm.method, timetable: run.arm.timetable, start: run.from.start, noise: run.from.noise,
      noiseFactor: site.noiseFactor, sampling: run.from.sampling, methodSeed: run.from.methodSeed)
    course.driven = run.arm.driven
    return course
  }
}

extension Site {
  /// How many runs of a method can advance together. Runs that sample their data look at different rows, and are made
  /// alone.
  package func width(of method: Method) -> Int { method.isLockstep && function.sampling == nil ? Pack.count : 1 }
}
