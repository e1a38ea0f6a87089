import Functions
import Programs
import Records
import Values

/// One run of somebody's training: the program is told its seed, its settings, the budget and the schedule, and says
/// how far it has come; what it says is kept, whatever becomes of it.
package struct TrainingRun {
  private let training: GuestFunction
  private let terms: TrainingTerms
  private let course: Course
  private let budget: Budget
  private let recording: Recording
  /// The steps at which points are asked for.
  private let wanted: [Int]
  private var points: TrainingPoints
  private var pace: Pace
  private var stopwatch = Stopwatch()
  private var ending: (status: Status, reason: String?) = (.budget, nil)

  /// The most steps that are asked for in one message.
  private static let longest = 100_000

  /// A run that has not begun.
  ///
  /// - Parameters:
  ///   - training: whose program makes it.
  ///   - terms: how its points are compared.
  ///   - course: the optimizer as it is passed on, the schedule, the seed.
  ///   - recording: the steps that points are wanted at, and the targets.
  package init(
    _ training: GuestFunction, _ terms: TrainingTerms, _ course: Course, _ budget: Budget, _ recording: Recording
  ) {
    self.training = training
    self.terms = terms
    self.course = course
    self.budget = budget
    self.recording = recording
    // As of any run, the last step is recorded whatever the others are.
    let last = budget.steps ?? budget.horizon
    wanted = recording.checkpoints + ((recording.checkpoints.last ?? -1) < last ? [last] : [])
    points = TrainingPoints(terms, wanted)
    pace = Pace(course)
  }

  /// Plays the run to its end.
  package mutating func play(_ host: ProgramHost?) {
    do throws(Fault) {
      guard let host else { throw Fault(.crashed, "programs may not be started here") }
      let loan = try host.borrow(training.program, .training, settings: training.settings)
      do throws(Fault) {
        try play(with: loan.guest)
        host.settle(loan)
      } catch {
        host.settle(loan, after: error)
        throw error
      }
    } catch {
      ending = (error.status, error.words)
    }
  }

  private mutating func play(with guest: Guest) throws(Fault) {
    let asksRate = guest.ready["asksRate"] == true
    if pace.readsValues, !asksRate {
      throw Fault(
        .invalid, "the schedule follows what is measured, and the program does not ask for its rates",
        processGoesOn: true)
    }
    guest.begin()
    stopwatch = Stopwatch()
    guest.send(start)
    do throws(Fault) {
      try follow(guest, asksRate: asksRate)
    } catch {
      throw windDown(guest, error)
    }
  }

  /// Has a program that is late, or whose sweep is being stopped, end its run: what it says meanwhile is kept.
  private mutating func windDown(_ guest: Guest, _ fault: Fault) -> Fault {
    guard fault.kind == .timeout || fault.kind == .cancelled else { return fault }
    let reason = fault.kind == .timeout ? Status.timeout.rawValue : RunRecord.interrupted
    let done = guest.stop(Message("stop", [("reason", .text(reason))]), isLate: true) { message in
      if message.type == "point" { _ = try? points.take(message) }
    }
    var fault = fault
    // A program that was late is started anew.
    fault.processGoesOn = fault.kind == .cancelled && done != nil
    return fault
  }

  private mutating func follow(_ guest: Guest, asksRate: Bool) throws(Fault) {
    while true {
      let message = try guest.receive()
      switch message.type {
      case "point": if try take(message, guest) { return }
      case "factors": guest.send(pace.factors(from: message["from"]?.integer ?? 0))
      case "rate" where asksRate:
        guard let step = message["step"]?.integer, step >= 0 else {
          throw .line("`step` must be an integer at least 0", message.line)
        }
        guest.send(
          Message("factor", [("step", .count(step)), ("factor", .real(pace.factor(at: step)))] + pace.drivenNow(step)))
      case "done": return finish(message)
      default: throw .line("a message that is not expected here", message.line)
      }
    }
  }

  /// Takes a point; whether the run is over.
  private mutating func take(_ message: Answer, _ guest: Guest) throws(Fault) -> Bool {
    guard let value = try points.take(message) else { return false }
    stopwatch.note(points.lastStep)
    guard value.isFinite else {
      ending = points.hasReported ? (.diverged, nil) : (.invalid, "the value is not finite at the start")
      _ = guest.stop(Message("stop", [("reason", .text(ending.status.rawValue))]))
      return true
    }
    pace.see(value)
    return false
  }

  private mutating func finish(_ done: Answer) {
    let steps = budget.steps ?? budget.horizon
    if !points.hasReported {
      ending = (.invalid, "it reported no point of the split \(terms.split.rawValue)")
    } else if points.lastStep < steps {
      let reason = done["reason"]?.string.map { TerminalText.excerpt($0, most: 500) }
      ending = (.stalled, reason ?? "the program ended the run after \(points.lastStep) of \(steps) steps")
    }
  }

  /// The first message of a run.
  private var start: Message {
    var settings = training.settings.object ?? [:]
    settings.merge(course.method.settings) { $1 }
    settings["foreign"] = nil
    let recorded = wanted.prefix(Self.longest - 1) + (wanted.count >= Self.longest ? [wanted[wanted.count - 1]] : [])
    return Message(
      "start",
      [
        ("seed", .count(Int(course.methodSeed >> 11))), ("settings", .json(.object(settings))),
        ("budget", .object(budget.members)),
      ] + pace.openingFactors + [("record", .json(.array(recorded.map(JSON.integer))))])
  }

  /// What the run left.
  package var record: RunRecord {
    let curve = points.curve { pace.hasRate ? pace.rate(at: $0) : nil }
    var counts = Counts()
    counts.gradients = points.lastStep
    let thresholds = recording.thresholds
    var record = RunRecord(
      status: ending.status, reason: ending.reason, steps: points.lastStep, counts: counts,
      final: curve.values.last ?? .infinity, best: curve.best.last ?? .infinity,
      bestStep: curve.values.firstIndex { $0 == curve.best.last }.map { curve.steps[$0] } ?? 0, point: [],
      runtimes: thresholds.map { threshold in
        curve.values.firstIndex { $0 <= threshold }.map { curve.evaluations[$0] }
      }, curve: curve)
    record.clock = stopwatch.clock(of: record)
    return record
  }
}
