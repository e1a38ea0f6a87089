import CPeers
import Functions
import Optimizers
import Schedules
import Values

/// One optimizer on one function, run by hand in C, alone, and in a pack of eight; these two also with nobody watching.
struct Bench {
  let optimizer: String
  let function: String
  let dimension: Int
  let rate: Double
  let steps: Int

  /// CPU seconds for a step of one run.
  struct Times {
    var peer: [Double] = []
    var alone: [Double] = []
    var pack: [Double] = []
    /// The same steps without a recorder.
    var bareAlone: [Double] = []
    var barePack: [Double] = []
  }

  /// Times them, interleaved, so that what else the machine does meets all of them.
  func times(repetitions: Int) throws -> Times {
    guard let method = Method.named(optimizer), let kind = FunctionKind.named(function) else {
      preconditionFailure("\(optimizer) on \(function) is not in the catalogues")
    }
    let objective = try kind.objective(dimension: dimension)
    let timetable = Timetable(Constant(), horizon: steps)
    let course = Course(
      method: try method.decode(["learningRate": .number(rate)]), timetable: timetable, start: objective.start)
    let budget = Budget(steps: steps)
    let recording = Recording(
      checkpoints: Self.checkpoints(to: steps), targets: [1e2, 1, 1e-2, 1e-5, 1e-10],
      reference: objective.minimum.value ?? 0)
    var times = Times()
    for _ in 0..<repetitions {
      var best = 0.0
      times.peer.append(cpuTime { best = runPeer(objective.start) } / Double(steps))
      let alone = cpuTime(of: { method.run(objective, course, budget, recording) })
      times.alone.append(alone.seconds / Double(steps))
      let pack = cpuTime(of: {
        method.run(pack: Array(repeating: course, count: 8), objective, budget, recording)
      })
      times.pack.append(pack.seconds / Double(8 * steps))
      let eight = Array(repeating: course, count: 8)
      times.bareAlone.append(cpuTime { _ = walk([course], on: objective, steps: steps) } / Double(steps))
      times.barePack.append(cpuTime { _ = walk(eight, on: objective, steps: steps) } / Double(8 * steps))
      precondition(pack.result.allSatisfy { $0 == alone.result }, "a pack has other bits than its run alone")
      precondition(function != "rosenbrock" || best == alone.result.best, "C and Swift part ways")
    }
    return times
  }

  /// Times of eight runs alone and together, from starts of their own, for a method without a peer.
  func lanes(repetitions: Int) throws -> (alone: [Double], pack: [Double]) {
    guard let method = Method.named(optimizer), let kind = FunctionKind.named(function) else {
      preconditionFailure("\(optimizer) on \(function) is not in the catalogues")
    }
    let objective = try kind.objective(dimension: dimension)
    let decoded = try method.decode(["learningRate": .number(rate)])
    let timetable = Timetable(Constant(), horizon: steps)
    let courses = (0..<8).map { run in
      Course(method: decoded, timetable: timetable, start: objective.start.map { $0 + 0.01 * Double(run) })
    }
    let (budget, recording) = (Budget(steps: steps), Recording(checkpoints: Self.checkpoints(to: steps)))
    var times: (alone: [Double], pack: [Double]) = ([], [])
    for _ in 0..<repetitions {
      let alone = cpuTime(of: { courses.map { method.run(objective, $0, budget, recording) } })
      let pack = cpuTime(of: { method.run(pack: courses, objective, budget, recording) })
      precondition(alone.result == pack.result, "a pack has other bits than its runs alone")
      let made = Double(alone.result.reduce(0) { $0 + $1.steps })
      times.alone.append(alone.seconds / made)
      times.pack.append(pack.seconds / made)
    }
    return times
  }

  private func runPeer(_ start: [Double]) -> Double {
    var x = start
    let n = Int32(dimension)
    switch (optimizer, function) {
    case ("adam", "rosenbrock"): return peer_adam_rosenbrock(n, &x, steps, rate, 0.9, 0.999, 1e-8)
    case ("adam", "rastrigin"): return peer_adam_rastrigin(n, &x, steps, rate, 0.9, 0.999, 1e-8)
    case ("momentum", "rosenbrock"): return peer_momentum_rosenbrock(n, &x, steps, rate, 0.9)
    case ("momentum", "rastrigin"): return peer_momentum_rastrigin(n, &x, steps, rate, 0.9)
    default: preconditionFailure("\(optimizer) on \(function) has no peer in C")
    }
  }

  /// How often a pack asks for memory in a run of so many steps with one checkpoint.
  func allocations(steps: Int) throws -> Int {
    guard let method = Method.named(optimizer), let kind = FunctionKind.named(function) else {
      preconditionFailure("\(optimizer) on \(function) is not in the catalogues")
    }
    let objective = try kind.objective(dimension: dimension)
    let timetable = Timetable(Constant(), horizon: steps)
    let course = Course(
      method: try method.decode(["learningRate": .number(rate)]), timetable: timetable, start: objective.start)
    let before = peer_allocations()
    _ = method.run(
      pack: Array(repeating: course, count: 8), objective, Budget(steps: steps), Recording(checkpoints: [0]))
    return peer_allocations() - before
  }

  /// 0, and a hundred steps evenly spaced in their logarithm.
  private static func checkpoints(to last: Int) -> [Int] {
    var steps: Set = [0, last]
    var step = 1.0
    while Int(step) < last {
      steps.insert(Int(step))
      step = max(step + 1, step * 1.12)
    }
    return steps.sorted()
  }
}
