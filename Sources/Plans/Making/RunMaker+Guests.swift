import Functions
import Lanes
import Optimizers
import Programs
import Records

extension RunMaker {
  /// Makes runs on somebody's function by asking its program, as many together as advance together.
  ///
  /// - Parameter run: makes them on an objective.
  func make(
    _ courses: [Course], on guest: GuestFunction, _ run: (Objective) -> [RunRecord]
  ) -> [RunRecord] {
    if let terms = guest.terms {
      return courses.map { course in
        var training = TrainingRun(guest, terms, course, budget, recording)
        training.play(host)
        return training.record
      }
    }
    do throws(Fault) {
      guard let host else { throw Fault(.crashed, "programs may not be started here") }
      try guest.greet(host)
      guard let greeting = guest.greeting else { throw Fault(.crashed, "the program did not say what it is") }
      let session = GuestSession(guest, greeting, host, seeds: courses.map { $0.noise?.seed ?? $0.methodSeed })
      defer { session.close() }
      return zip(run(guest.objective(session)), session.faults).map { record, fault in
        var record = record
        // What a program does not give is not known.
        if !greeting.hasGradient { record.curve.properties.removeAll { $0.name == Curve.gradientNorm } }
        if let fault { record.end(by: fault) }
        return record
      }
    } catch {
      return courses.map { _ in blank(error.status, error.words) }
    }
  }

  /// The record of a run of which nothing is known but how it ended.
  package func blank(_ status: Status, _ reason: String) -> RunRecord {
    RunRecord(
      status: status, reason: reason, steps: 0, counts: Counts(), final: .infinity, best: .infinity, bestStep: 0,
      point: [], runtimes: Array(repeating: nil, count: site.targets.count), curve: Curve())
  }
}

extension RunRecord {
  /// Ends it where a fault of a program left it.
  mutating func end(by fault: Fault) { (status, reason) = (fault.status, fault.words) }
}
