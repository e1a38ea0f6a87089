import Functions
import Optimizers
import Records
import Schedules
import Testing
import Values

/// A run says that it has converged where it has, and what else came to pass where it has not.
@Suite struct EarnedEndingTests {
  private func run(
    _ optimizer: String, _ settings: [String: JSON] = [:], on function: String, _ problem: [String: JSON] = [:],
    from start: [Double], _ budget: Budget
  ) throws -> RunRecord {
    let objective = try #require(FunctionKind.named(function)).objective(
      settings: problem, dimension: function == "scalarEquation" ? nil : start.count)
    return try method(optimizer).run(
      objective, .constant(settings, objective, start: start, horizon: budget.horizon), budget,
      Recording(checkpoints: [0], keepsPoints: true))
  }

  @Test func `a line search that makes no progress away from a stationary point has stalled`() throws {
    let evaluations = Budget(evaluations: 500)
    // ‖∇f‖ = 1 everywhere but at the tip of a cone.
    let cone = try run("bfgs2", on: "cone", from: [4, 3], evaluations)
    #expect(cone.status == .stalled && cone.final > 0)
    #expect(cone.reason == "the line search makes no progress where ‖∇f‖ = 1")
    let far = try run("bfgs", ["stepSize": 1e10], on: "rosenbrock", from: [-1.2, 1], evaluations)
    #expect(far.status == .stalled && abs(far.final - 24.2) < 1e-12)
    let short = try run("steepestDescent", ["tolerance": 1e-15], on: "rosenbrock", from: [-1.2, 1], evaluations)
    #expect(short.status == .stalled && abs(short.final - 4.73) < 0.01)
  }

  @Test(arguments: ["bfgs2", "bfgs", "conjugatePR", "conjugateFR", "nelderMead"])
  func `at a minimum to the limit of precision it has converged`(_ name: String) throws {
    let record = try run(name, on: "sphere", from: [4, 3], Budget(evaluations: 5000))
    #expect(record.status == .converged || record.status == .budget, "\(name): \(record.reason ?? "")")
    #expect(record.final < 1e-20)
  }

  @Test func `a step of a line search is given up where its setting would make it endless`() throws {
    let record = try run(
      "steepestDescent", ["tolerance": 0.9999999999999999], on: "rosenbrock", from: [-1.2, 1], Budget(steps: 20))
    #expect(record.status == .stalled && record.reason == "a step was given up after 100000 evaluations")
    #expect(record.final.isFinite && record.point.allSatisfy(\.isFinite))
    let bounded = try run(
      "steepestDescent", ["tolerance": 0.9999999999999999], on: "rosenbrock", from: [-1.2, 1], Budget(evaluations: 60))
    #expect(bounded.status == .budget && bounded.counts.evaluations <= 60)
  }

  @Test func `a sign that changes through infinity is no root`() throws {
    let pole: [String: JSON] = ["problem": "tangent", "lower": 1, "upper": 2]
    let bisection = try run("bisection", on: "scalarEquation", pole, from: [1.5], Budget(steps: 80))
    #expect(bisection.status == .stalled && bisection.reason?.contains("pole") == true)
    for name in ["brent", "falsePosition"] {
      #expect(
        try run(name, on: "scalarEquation", pole, from: [1.5], Budget(steps: 400)).status != .converged, "\(name)")
    }
    let root: [String: JSON] = ["problem": "tangent", "lower": 4, "upper": 4.6]
    #expect(try run("bisection", on: "scalarEquation", root, from: [4.5], Budget(steps: 80)).status == .converged)
  }

  /// Its last step has the residual 8e-25; without it 1.5e-8 is left.
  @Test func `Rayleigh's quotient iteration makes the step that a singular matrix allows`() throws {
    let problem: [String: JSON] = ["matrix": "rows", "rows": [[1, 0], [0, -1]]]
    let record = try run("rayleighQuotient", on: "eigenproblem", problem, from: [1, 0.5], Budget(steps: 20))
    #expect(record.status == .converged && record.final <= 8.3e-25)
  }

  @Test(arguments: ["adam", "rmsprop", "adagrad", "adadelta"])
  func `a step of 0/0 is told from divergence, and what was reached before counts`(_ name: String) throws {
    let record = try run(name, ["epsilon": 0], on: "sphere", from: [1, 0], Budget(steps: 3))
    #expect(record.status == .invalid && record.reason?.contains("0/0") == true)
    #expect(record.final == 1 && record.best == 1)
  }

  @Test func `a variance that rounding makes negative is told from divergence`() throws {
    let cone = try run(
      "rmsprop", ["centered": true, "learningRate": 1e-9, "decay": 0.5, "epsilon": 0], on: "cone",
      ["slope": 731.7062329016808], from: [1e12], Budget(steps: 60))
    #expect(cone.status != .diverged)
    let long = try run(
      "rmsprop", ["centered": true, "learningRate": 1e-9], on: "cone", ["slope": 1744.251719364241], from: [1e12],
      Budget(steps: 6000))
    #expect(long.status != .diverged)
  }

  @Test func `a run that runs away has diverged`() throws {
    for (rate, start) in [(1e3, [-1.2, 1]), (0.1, [-1.2, 1]), (10, [4, 4])] {
      let record = try run(
        "gradientDescent", ["learningRate": .number(rate)], on: "rosenbrock", from: start, Budget(steps: 100))
      #expect(record.status == .diverged && record.reason == nil)
    }
  }

  @Test func `the horizon of a schedule is in steps where what a step asks is known`() throws {
    let siman = try method("siman").decode([:])
    #expect(Budget(evaluations: 1001).horizon(of: siman) == 100)
    #expect(Budget(steps: 100).horizon(of: siman) == 100)
    #expect(Budget(evaluations: 1001).horizon(of: try method("metropolis").decode([:])) == 1000)
    let sam = try DecodedLink.decode(entry: ["link": "sam"])
    #expect(Budget(evaluations: 1000).horizon(of: try method("adam").decode([:], links: [sam])) == 500)
    let objective = try objective("doubleWell", 1)
    let linear = try #require(ScheduleKind.named("linear")).make([:])
    let records = try [Budget(evaluations: 1001), Budget(steps: 100)].map { budget in
      let timetable = Timetable(linear, horizon: budget.horizon(of: siman))
      return try method("siman").run(
        objective, Setup(settings: [:], timetable: timetable, start: [1]), budget, Recording(checkpoints: [0]))
    }
    #expect(records[0] == records[1] && records[0].steps == 100)
    #expect(abs((records[0].curve[property: Curve.learningRate]?.last ?? 0) - 0.01) < 1e-12)
  }

  @Test func `where it depends, a schedule is at the share of the budget that was used before the step`() throws {
    let objective = try objective("rosenbrock")
    let linear = try #require(ScheduleKind.named("linear")).make([:])
    let method = try method("backtracking")
    let budget = Budget(evaluations: 200)
    #expect(budget.horizon(of: try method.decode([:])) == 200)
    let setup = Setup(settings: [:], timetable: Timetable(linear, horizon: 200), start: objective.start)
    let record = try method.run(objective, setup, budget, everyStep(to: 200))
    let rates = try #require(record.curve[property: Curve.learningRate])
    #expect(record.steps < 200)
    for (rate, evaluations) in zip(rates, record.curve.evaluations) {
      #expect(abs(rate - (1 - Double(min(evaluations, 199)) / 200)) < 0.006)
    }
    let pack = try method.run(
      pack: (0..<8).map { run in
        var setup = setup
        setup.start = setup.start.map { $0 + 0.1 * Double(run) }
        return setup
      }, objective, budget, everyStep(to: 200))
    #expect(pack[0] == record)
  }
}
