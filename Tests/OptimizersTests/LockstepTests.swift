import Functions
import Optimizers
import Schedules
import Testing
import Values

/// The promise of lockstep: a lane of a pack has the bits that its run has alone.
@Suite struct LockstepTests {
  static let methods = Method.catalogue.filter(\.isLockstep)
  static let steps = 60

  @Test(arguments: methods.map(\.name))
  func `every lane of a pack has the bits of its run alone, on every function and in every variant`(
    _ name: String
  ) throws {
    let method = try method(name)
    for kind in FunctionKind.catalogue {
      for structure in structures(of: method) {
        let objective = try kind.objective(instance: kind.instances != .none ? structure.count % 2 : 0)
        let courses = (0..<8).map { course($0, of: method, objective, structure) }
        for stopping in [Stopping(), Stopping(atTarget: true, gradientNorm: 0.5)] {
          try expectSameBits(method, objective, courses, stopping, "\(name) on \(kind.name), \(structure)")
        }
      }
    }
  }

  @Test func `packs of one to seven runs have the bits of their runs alone`() throws {
    let method = try method("adam")
    let objective = try objective("rosenbrock", 5)
    for count in 1...7 {
      let courses = (0..<count).map { course($0, of: method, objective, [:]) }
      try expectSameBits(method, objective, courses, Stopping(), "\(count) runs")
    }
  }

  @Test(arguments: methods.filter { !$0.drivable.isEmpty }.map(\.name))
  func `schedules that drive settings keep lanes apart`(_ name: String) throws {
    let method = try method(name)
    let objective = try objective("rosenbrock", 5)
    for structure in structures(of: method) {
      let courses = (0..<8).map { run in
        var course = course(run, of: method, objective, structure)
        // Run 1 comes to 0 and back, run 0 stays.
        let values = (0..<Self.steps).map { (step: Int) -> Double in
          step % 10 == 9 && run == 1 ? 0 : 0.95 - 0.001 * Double(run * (step % 10))
        }
        course.driven = method.drivable.filter { structure["nesterov"] != true || $0 != "dampening" }.map {
          Drive($0, Timetable(Listed(rates: values), horizon: Self.steps))
        }
        return course
      }
      try expectSameBits(method, objective, courses, Stopping(), "\(name), \(structure)")
    }
  }

  /// A plateau keeps a state a run.
  @Test func `a schedule that reads the run keeps lanes apart`() throws {
    let method = try method("momentum")
    let objective = try objective("rosenbrock", 5)
    let plateau = try #require(ScheduleKind.named("plateau"))
    let courses = try (0..<8).map { run in
      var course = course(run, of: method, objective, [:])
      if run != 3 {
        let schedule = try plateau.make(["patience": .integer(run), "reduction": 0.5, "warmup": .integer(run)])
        course.timetable = Timetable(schedule, horizon: Self.steps)
      }
      return course
    }
    try expectSameBits(method, objective, courses, Stopping(), "plateau")
  }

  @Test(arguments: LinkKind.catalogue.map(\.name), ["sgd", "nesterov", "adam", "rmsprop"])
  func `links keep lanes apart`(_ link: String, _ name: String) throws {
    let (method, kind) = (try method(name), try #require(LinkKind.named(link)))
    let objective = try objective("rosenbrock", 5)
    let structure: [String: JSON] = name == "nesterov" ? ["variant": "lookAhead"] : [:]
    let courses = (0..<8).map { run in
      var course = course(run, of: method, objective, structure)
      var settings: [String: JSON] = ["link": .string(link)]
      for setting in kind.settings where setting.kind.isNumber {
        settings[setting.key] = .number((setting.standard.number ?? 0) * (1 - 0.1 * Double(run)))
      }
      course.links = [.object(settings), ["link": "clipByNorm", "norm": 50]]
      course.methodSeed = UInt64(run)
      return course
    }
    try expectSameBits(method, objective, courses, Stopping(), "\(link), \(name)")
  }

  private func expectSameBits(
    _ method: Method, _ objective: Objective, _ courses: [Setup], _ stopping: Stopping, _ what: String
  ) throws {
    let recording = Recording(
      checkpoints: [0, 1, 2, 5, 10, 30, 45], targets: [100, 10, 1, 0.1],
      reference: objective.minimum.value ?? 0, keepsPoints: true)
    let budget = Budget(steps: Self.steps)
    let packed = try method.run(pack: courses, objective, budget, recording, stopping)
    #expect(packed.count == courses.count)
    for (run, course) in courses.enumerated() {
      let alone = try method.run(objective, course, budget, recording, stopping)
      #expect(packed[run] == alone, "\(what), run \(run)")
    }
  }

  /// Structural settings: the defaults, each other choice, each flag.
  private func structures(of method: Method) -> [[String: JSON]] {
    var structures: [[String: JSON]] = [[:]]
    for setting in method.settings {
      switch setting.kind {
      case .flag: structures.append([setting.key: .bool(setting.standard != true)])
      case .choice(let names):
        for name in names where setting.standard != .string(name) { structures.append([setting.key: .string(name)]) }
      default: break
      }
    }
    return structures
  }

  /// A course that differs from its neighbours in start, noise, schedule and every number that can be set.
  private func course(
    _ run: Int, of method: Method, _ objective: Objective, _ structure: [String: JSON]
  ) -> Setup {
    var settings = structure
    for setting in method.settings {
      guard case .number(let bounds) = setting.kind, let standard = setting.standard.number else { continue }
      if setting.key == "dampening" && structure["nesterov"] == true { continue }
      // Numbers that are off by default are on in every other run.
      let value = standard == 0 ? (run.isMultiple(of: 2) ? 0 : 0.05 * Double(run)) : standard * (1 - 0.02 * Double(run))
      if bounds.contains(value) { settings[setting.key] = .number(value) }
    }
    // Run 7 diverges where it can.
    settings[method.scheduledKey] = .number(run == 7 ? 1e9 : 1e-4 * Double(1 << (2 * run)))
    return Setup(
      settings: settings,
      timetable: Timetable(
        Listed(rates: (0..<Self.steps).map { 1 / (1 + 0.01 * Double(run * $0)) }), horizon: Self.steps),
      start: objective.start.enumerated().map { $1 + 0.01 * Double(run * ($0 + 1)) },
      noise: run.isMultiple(of: 3) ? nil : (deviation: 0.01 * Double(run), seed: UInt64(run)))
  }
}
