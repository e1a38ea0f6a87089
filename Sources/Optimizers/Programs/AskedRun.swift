import Functions
import Lanes
import Programs
import Records

/// One run of somebody's optimizer: the program asks, and everything else is done here, as for our own methods. What it
/// asks is counted, noise goes onto its gradients, the iterates are recorded, and the budget ends it.
///
/// Where each ask is a step, step k looks at the k-th point that was asked for, or at the best of several. Where the
/// program says its steps itself, step 0 is the start, and each `step` goes to its point.
struct AskedRun {
  private let course: Course
  private let objective: Objective
  private let budget: Budget
  private let allowance: Allowance
  private let sample: Sample<Double>?
  private var oracle: Oracle<Double>
  private var recorder: Recorder<Double>
  private var pace: Pace
  private var stopwatch = Stopwatch()
  /// The iterate of this step, and the point that is being asked for.
  private let iterate, asked, slope: Vector<Double>
  private var step = 0
  /// Whether the program says what a step is.
  private var saysSteps = false
  /// How the run ended, where that is not for the recorder to say.
  private var verdict: (status: Status, reason: String?)?
  private let arena = Arena()

  init(
    _ objective: Objective, _ course: Course, _ budget: Budget, _ recording: Recording, _ stopping: Stopping
  ) {
    self.course = course
    self.objective = objective
    self.budget = budget
    let sample = Sample<Double>(objective, [course], steps: budget.horizon)
    self.sample = sample
    allowance = Allowance(budget, rows: objective.rowCount, batch: course.sampling?.rule.batch)
    oracle = Oracle(
      sample?.oracles.asked ?? objective.evaluator(Double.self),
      recorded: sample?.oracles.recorded ?? objective.evaluator(Double.self), noise: GradientNoise<Double>([course]))
    pace = Pace(course)
    recorder = Recorder(recording, stopping, hasRate: pace.hasRate, dimension: objective.dimension, in: arena)
    iterate = arena.vector(course.start)
    asked = arena.vector(course.start)
    slope = arena.zeros(objective.dimension)
  }

  /// What the run left.
  var record: RunRecord {
    guard var record = recorder.record(of: 0) else { preconditionFailure("a run is over once it was played") }
    if let verdict { (record.status, record.reason) = verdict }
    record.clock = stopwatch.clock(of: record)
    return record
  }

  /// Plays the run to its end.
  ///
  /// - Throws: what the program did wrong; then `end(with:)` is called.
  mutating func play(with guest: Guest) throws(Fault) {
    defer { withExtendedLifetime(arena) {} }
    if let needs = guest.ready["needs"]?.strings, !Set(needs).isSubset(of: ["value", "gradient"]) {
      throw Fault(
        .invalid, "it needs \(needs.joined(separator: ", ")), and value and gradient are offered", processGoesOn: true)
    }
    saysSteps = guest.ready["steps"] == "step"
    guest.begin()
    stopwatch = Stopwatch()
    guest.send(start)
    if saysSteps, arrive(at: course.start) { return stop(guest, []) }
    while true {
      let message = try guest.receive()
      switch message.type {
      case "ask": if try answer(message, guest) { return }
      case "step" where saysSteps: if try go(message, guest) { return }
      case "rates": guest.send(pace.rates(from: message["from"]?.integer ?? 0))
      case "done": return try finish(message)
      default: throw .line("a message that is not expected here", message.line)
      }
    }
  }

  /// Ends the run where a fault left it.
  mutating func end(with fault: Fault) {
    if !recorder.isDone { recorder.finish(where: true, by: [.failed(fault.reason)], station, oracle) }
    verdict = (fault.status, fault.words)
  }

  /// The first message of a run.
  private var start: Message {
    let domain = objective.domain
    var settings = course.method.settings
    settings["program"] = nil
    var members: [(String, Message.Value)] = [
      ("n", .count(objective.dimension)), ("x", .reals(course.start)),
      ("domain", .object([("lower", .reals(domain.map(\.lowerBound))), ("upper", .reals(domain.map(\.upperBound)))])),
      ("seed", .count(Int(course.methodSeed >> 11))), ("settings", .json(.object(settings))),
      ("budget", .object(budget.members)),
    ]
    members += pace.opening
    return Message("start", members)
  }

  /// Answers an ask; whether the run is over.
  private mutating func answer(_ ask: Answer, _ guest: Guest) throws(Fault) -> Bool {
    let points = try ask.points(objective.dimension)
    let want = try ask.wants
    let isOver = !saysSteps && step >= budget.steps ?? .max
    let before = tally
    let count = isOver ? 0 : min(points.count, allowance.left(before[0], gradient: want.gradient) ?? .max)
    if !saysSteps, count > 0 {
      iterate.copy(points[0])
      if sample != nil, lookAhead() { return stopped(guest, []) }
      sample?.sampler.draw()
    }
    var answers: [(value: Double, gradient: [Double]?)] = []
    for point in points.prefix(count) {
      asked.copy(point)
      if want.gradient {
        let value = oracle.gradient(at: asked, into: slope)
        answers.append((value, slope.map { $0 }))
      } else {
        answers.append((oracle.value(at: asked), nil))
      }
    }
    stopwatch.note(tally[0].evaluations)
    if !saysSteps, count > 0 {
      let best = answers.indices.reduce(0) { answers[$1].value < answers[$0].value ? $1 : $0 }
      iterate.copy(points[best])
      let isDone = observe(answers[best].value, before.going(on: best, gradient: want.gradient))
      step += 1
      if isDone { return stopped(guest, answers) }
    }
    if count < points.count {
      if !saysSteps { iterate.copy(points[count]) }
      let done = guest.stop(Message("stop", [("reason", "budget")] + answers.members(isList: true)))
      try moveToEnd(done)
      recorder.finish(where: true, station, oracle)
      return true
    }
    let left = allowance.left(tally[0], gradient: want.gradient)
    guest.send(
      Message(
        "tell", answers.members(isList: ask["xs"] != nil) + [("left", left.map { .count($0) } ?? .null)] + pace.next))
    return false
  }

  /// Goes to the point of a step that the program says; whether the run is over.
  private mutating func go(_ message: Answer, _ guest: Guest) throws(Fault) -> Bool {
    let point = try message.point("x", objective.dimension)
    step += 1
    if step >= budget.steps ?? .max {
      iterate.copy(point)
      try moveToEnd(guest.stop(Message("stop", [("reason", "budget")])))
      recorder.finish(where: true, station, oracle)
      return true
    }
    return arrive(at: point) && stopped(guest, [])
  }

  /// Records an iterate that the program says; whether that ends the run.
  private mutating func arrive(at point: [Double]) -> Bool {
    iterate.copy(point)
    if sample != nil {
      defer { sample?.sampler.draw() }
      return lookAhead()
    }
    return observe(oracle.watch(iterate), tally)
  }

  /// Looks at the loss that is recorded, where this step is; whether that ends the run.
  private mutating func lookAhead() -> Bool {
    guard recorder.isDue(step) else { return false }
    let value = oracle.watch(iterate)
    recorder.look(at: value, station, oracle)
    endStanding(value, station)
    recorder.leave(value)
    return recorder.isDone
  }

  /// Records the value of this step's iterate, and lets the schedule see it; whether that ends the run.
  private mutating func observe(_ value: Double, _ before: Tally<Double>) -> Bool {
    pace.go(to: step, after: value)
    let station = Station(step: step, tally: before, point: iterate, rate: pace.rate)
    if sample != nil {
      if recorder.isLost(value) { recorder.lose(value, station) }
    } else {
      if recorder.observe(value, at: step) { recorder.look(at: value, station, oracle) }
      endStanding(value, station)
      recorder.leave(value)
    }
    return recorder.isDone
  }

  /// Ends the run where it gets no further by the rules of the experiment.
  private mutating func endStanding(_ value: Double, _ station: Station<Double>) {
    guard let (runs, endings) = recorder.standing(at: value, station.point, station.step) else { return }
    recorder.finish(where: runs, by: endings, station, oracle)
  }

  /// Tells the program that the run has ended, with the answers that it waits for.
  private func stop(_ guest: Guest, _ answers: [(value: Double, gradient: [Double]?)]) {
    let status = recorder.record(of: 0)?.status.rawValue ?? "budget"
    _ = guest.stop(Message("stop", [("reason", .text(status))] + answers.members(isList: true)))
  }

  private func stopped(_ guest: Guest, _ answers: [(value: Double, gradient: [Double]?)]) -> Bool {
    stop(guest, answers)
    return true
  }

  /// Ends the run at what the program calls its end.
  private mutating func finish(_ done: Answer) throws(Fault) {
    try moveToEnd(done)
    let reason = done["reason"]?.string
    let ending: Ending =
      reason == "converged"
      ? .idle("the program says that it has converged") : .stalled(reason ?? "the program ended the run")
    recorder.finish(where: true, by: [ending], station, oracle)
  }

  private func moveToEnd(_ done: Answer?) throws(Fault) {
    guard let done, done["x"].map({ !$0.isNull }) ?? false else { return }
    iterate.copy(try done.point("x", objective.dimension))
  }

  private var tally: Tally<Double> {
    oracle.tally(sample.map { .sampled($0.sampler.touched) } ?? .perEvaluation(objective.rowCount))
  }

  private var station: Station<Double> {
    Station(step: step, tally: tally, point: iterate, rate: pace.rate)
  }
}

extension Tally<Double> {
  /// What was asked before the k-th point of a batch.
  fileprivate func going(on count: Int, gradient: Bool) -> Tally {
    var tally = self
    if gradient { tally.common.gradients += count } else { tally.common.values += count }
    return tally
  }
}

extension Answer {
  /// The points that are asked for: `x`, or the list `xs`.
  fileprivate func points(_ n: Int) throws(Fault) -> [[Double]] {
    guard let list = self["xs"] else { return [try point("x", n)] }
    guard let points = list.array?.map(\.reals), !points.isEmpty else {
      throw .line("`xs` must be a list of points", line)
    }
    for point in points where point?.count != n { throw .line("a point of `xs` has not \(n) coordinates", line) }
    return points.compactMap(\.self)
  }

  /// What is asked for at them.
  fileprivate var wants: (value: Bool, gradient: Bool) {
    get throws(Fault) {
      let want = self["want"]?.strings ?? ["value"]
      guard !want.isEmpty, Set(want).isSubset(of: ["value", "gradient"]) else {
        throw .line("`want` must list \"value\", \"gradient\" or both", line)
      }
      return (want.contains("value"), want.contains("gradient"))
    }
  }
}

extension [(value: Double, gradient: [Double]?)] {
  /// Answers as members of a message.
  fileprivate func members(isList: Bool) -> [(String, Message.Value)] {
    let gradients = compactMap(\.gradient)
    if isList {
      return [("values", .reals(map(\.value)))] + (gradients.isEmpty ? [] : [("gradients", .points(gradients))])
    }
    return map { ("value", .real($0.value)) } + gradients.map { ("gradient", .reals($0)) }
  }
}

extension Budget {
  /// What a program is told of it.
  var members: [(String, Message.Value)] {
    let limits = [
      ("steps", steps), ("evaluations", evaluations), ("gradients", gradients), ("epochs", epochs), ("rows", rows),
    ]
    return limits.compactMap { name, limit in limit.map { (name, .count($0)) } }
  }
}
