import Functions
import GSL
import Optimizers
import Records
import Schedules
import Testing
import Values

/// A run that is cut at any step, stored and gone on with has the bits of the run that was never cut.
@Suite struct StateTests {
  static let steps = 60
  static let budget = Budget(steps: steps)
  private static let links: [[JSON]] =
    [[]] + LinkKind.catalogue.map { [["link": .string($0.name)]] } + [
      [["link": "gradientNoise"], ["link": "accumulate", "k": 2], ["link": "lookahead", "k": 7], ["link": "ema"]],
      [["link": "clipByNorm"], ["link": "sam"], ["link": "swa", "start": 10, "every": 3]],
    ]

  private func recording(_ objective: Objective, keepsPoints: Bool = true) -> Recording {
    Recording(
      checkpoints: [0, 1, 2, 5, 10, 30, 45], targets: [100, 10, 1, 0.1], reference: objective.minimum.value ?? 0,
      keepsPoints: keepsPoints)
  }

  private func setup(_ run: Int, _ method: Method, _ objective: Objective, _ links: [JSON] = []) throws -> Setup {
    var setup = Setup.constant([:], objective, horizon: Self.steps)
    if method.hasLearningRate {
      // Run 7 runs away where it can, and ends before most cuts.
      setup.settings[method.scheduledKey] = .number(run == 7 ? 1e9 : 1e-4 * Double(1 << (2 * run)))
      setup.timetable = Timetable(
        Listed(rates: (0..<Self.steps).map { 1 / (1 + 0.01 * Double(run * $0)) }), horizon: Self.steps)
    }
    if method.settings.contains(where: { $0.key == "weightDecay" }) && run % 2 == 1 {
      setup.settings["weightDecay"] = 0.01
    }
    setup.start = objective.start.enumerated().map { $1 + 0.01 * Double(run * ($0 + 1)) }
    setup.noise = method.isLockstep && run % 3 > 0 ? (deviation: 0.01 * Double(run), seed: UInt64(run)) : nil
    setup.methodSeed = UInt64(run)
    setup.links = links
    return setup
  }

  /// Cuts a run at each of some steps, and expects each rest to come to the same record.
  private func expectSame(
    _ method: Method, _ objective: Objective, _ course: Course, cuts: [Int], budget: Budget = budget, _ what: String
  ) throws {
    let recording = recording(objective)
    let whole = method.run(objective, course, budget, recording)
    var state: RunState?
    for cut in cuts.sorted() {
      let leg = try method.run(objective, course, budget, recording, from: state, until: cut)
      guard let paused = leg.state else {
        #expect(leg.record == whole && whole.steps <= cut, "\(what), ended before \(cut)")
        return
      }
      #expect(paused.step == cut)
      state = try RunState(bytes: paused.bytes)
      #expect(state == paused)
      #expect(
        try method.run(objective, course, budget, recording, from: state).record == whole, "\(what), cut at \(cut)")
    }
  }

  private func cuts(_ random: inout RandomStream) -> [Int] { (0..<4).map { _ in random.integer(below: Self.steps) } }

  @Test(arguments: Method.catalogue.filter(\.canPause).map(\.name))
  func `every method goes on to the same bits, with every link, from wherever it was cut`(_ name: String) throws {
    let method = try method(name)
    var random = RandomStream(seed: 42)
    // Of exact coordinate steps too.
    let objective = try name == "coordinateDescent" ? objective("quadratic") : objective(for: method)
    for links in method.takesLinks ? Self.links : [[]] {
      for structure in structures(of: method) {
        var setup = try setup(random.integer(below: 8), method, objective, links)
        setup.settings.merge(structure) { $1 }
        try expectSame(
          method, objective, try setup.course(method), cuts: cuts(&random), "\(name), \(links), \(structure)")
      }
    }
  }

  @Test(arguments: Method.catalogue.filter { $0.canPause && $0.isLockstep }.map(\.name))
  func `a state is the same taken alone and in a pack, and goes on in either`(_ name: String) throws {
    let method = try method(name)
    var random = RandomStream(seed: 7)
    let objective = try objective(for: method)
    let recording = recording(objective)
    for links in method.takesLinks ? Self.links : [[]] {
      let courses = try (0..<8).map { try setup($0, method, objective, links).course(method) }
      let whole = method.run(pack: courses, objective, Self.budget, recording)
      let cut = random.integer(below: Self.steps)
      let legs = try method.run(pack: courses, objective, Self.budget, recording, from: [], until: cut)
      let alone = try courses.map { try method.run(objective, $0, Self.budget, recording, until: cut) }
      #expect(legs == alone, "\(name), \(links), cut at \(cut)")
      let going = legs.indices.filter { legs[$0].state != nil }
      let rest = try method.run(
        pack: going.map { courses[$0] }, objective, Self.budget, recording, from: going.compactMap { legs[$0].state })
      #expect(rest.map(\.record) == going.map { whole[$0] }, "\(name), \(links), cut at \(cut)")
    }
  }

  @Test(arguments: Method.catalogue.filter { $0.canPause && !$0.drivable.isEmpty }.map(\.name))
  func `driven settings and schedules that read the run go on`(_ name: String) throws {
    let method = try method(name)
    var random = RandomStream(seed: 3)
    let objective = try objective("rosenbrock", 4)
    let plateau = try #require(ScheduleKind.named("plateau"))
    for run in 0..<3 {
      var setup = try setup(run, method, objective)
      let reader = try plateau.make(["patience": .integer(run), "reduction": 0.5, "warmup": .integer(run)])
      setup.timetable = Timetable(reader, horizon: Self.steps)
      let values = (0..<Self.steps).map { 0.9 - 0.001 * Double(run * ($0 % 10)) }
      setup.driven = method.drivable.map { Drive($0, Timetable(Listed(rates: values), horizon: Self.steps)) }
      try expectSame(method, objective, try setup.course(method), cuts: cuts(&random), name)
    }
  }

  @Test func `a run that samples its data goes on with the same rows`() throws {
    let text = "u,y\n" + (0..<23).map { "\(Double($0 * 7 % 23) / 11 - 1),\($0 % 2)\n" }.joined()
    let data = try DataSet(path: "classes.csv", text: text)
    let objective = try #require(FunctionKind.named("logisticRegression")).objective(settings: [:], data: data)
    let method = try method("adam")
    var random = RandomStream(seed: 5)
    for rule in [
      Sampling(batch: 4, order: .replacement), Sampling(batch: 5, order: .shuffled, recordsBatch: true),
      Sampling(batch: 3, order: .listed(try SampleOrder(path: "", text: "0 5 7 1 22"))),
    ] {
      for links: [JSON] in [[], [["link": "accumulate", "k": 3]]] {
        var setup = try setup(2, method, objective, links)
        setup.sampling = (rule, 11)
        for budget in [Self.budget, Budget(steps: 60, epochs: 4)] {
          try expectSame(
            method, objective, try setup.course(method), cuts: cuts(&random), budget: budget, "\(rule), \(links)")
        }
      }
    }
  }

  @Test func `a run branches off under another schedule and budget`() throws {
    let method = try method("momentum")
    let objective = try objective("rosenbrock")
    var trunk = try setup(1, method, objective)
    trunk.timetable = Timetable(Constant(), horizon: 60)
    let recording = recording(objective)
    let state = try #require(
      try method.run(objective, try trunk.course(method), Budget(steps: 60), recording, until: 20).state)
    var branch = trunk
    branch.timetable = Timetable(Listed(rates: (0..<30).map { $0 < 20 ? 1 : 0.1 }), horizon: 30)
    let record = try method.run(objective, try branch.course(method), Budget(steps: 30), recording, from: state).record
    #expect(record == method.run(objective, try branch.course(method), Budget(steps: 30), recording))
  }

  @Test(arguments: Method.catalogue.filter { !$0.canPause }.map(\.name))
  func `a method whose state is a library's says so`(_ name: String) throws {
    let method = try method(name)
    let objective = try objective(for: method)
    let course = try setup(0, method, objective).course(method)
    #expect(throws: RunStateError.self) {
      try method.run(objective, course, Self.budget, recording(objective), until: 5)
    }
  }

  @Test func `only what minimises by GSL, and its annealing, cannot pause`() {
    let names = Method.catalogue.filter { !$0.canPause }.map(\.name)
    #expect(
      names == [
        "steepestDescent", "conjugateFR", "conjugatePR", "bfgs", "bfgs2", "levenbergMarquardt", "nelderMead",
        "nelderMeadClassic", "bisection", "falsePosition", "brent", "siman",
      ])
  }

  /// Structural settings: the defaults, each other choice, each flag.
  private func structures(of method: Method) -> [[String: JSON]] {
    var structures: [[String: JSON]] = [[:]]
    for setting in method.settings {
      switch setting.kind {
      case .flag: structures.append([setting.key: .bool(setting.standard != true)])
      case .choice(let names): structures += names.map { [setting.key: .string($0)] }
      default: break
      }
    }
    return structures
  }
}
