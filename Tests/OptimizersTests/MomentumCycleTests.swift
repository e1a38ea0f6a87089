import Functions
import Optimizers
import Schedules
import TestSupport
import Testing
import Values

/// Schedules that move the momentum.
@Suite struct MomentumCycleTests {
  private func cycle(_ settings: [String: JSON] = [:]) throws -> any Schedule {
    let all: [String: JSON] = ["cycleMomentum": true]
    return try #require(ScheduleKind.named("oneCycle")).make(all.merging(settings) { $1 })
  }

  /// torch's AdamW under torch's OneCycleLR, said as an experiment says it: 1e-10, as the reference states.
  @Test(arguments: ["quad2-adamw-onecycle", "rosen2-adamw-onecycle"])
  func `AdamW under one cycle goes torch's way`(id: String) throws {
    let record = try #require(try Repository.referenceCase("optimizers/combined_torch_adamw-onecycle.json", id))
    let function = try objective(id.hasPrefix("quad") ? "quadratic" : "rosenbrock", 2)
    let steps = try #require(record["steps"]?.numbers).map { Int($0) }
    let points = try #require(record["x"]?.array).compactMap(\.numbers)
    let course = Setup(
      settings: ["learningRate": 0.1, "weightDecay": 0.05],
      timetable: Timetable(try cycle(["horizon": 201]), horizon: 200), start: try #require(record["x0"]?.numbers))
    let run = try method("adamw").run(
      function, course, Budget(steps: 200), Recording(checkpoints: steps, keepsPoints: true))
    for (step, (ours, theirs)) in zip(steps, zip(run.curve.points, points)) {
      let scale = max(theirs.map(abs).max() ?? 0, 0.01)
      for (x, y) in zip(ours, theirs) { #expect(abs(x - y) <= 1e-10 * scale, "step \(step)") }
    }
  }

  /// A momentum that is moved to where it ends is that momentum, but for Adam's β₁ᵗ, which is then no product of the
  /// steps so far.
  @Test(arguments: ["sgd", "momentum", "nesterov", "normalizedGradientDescent", "rmsprop", "adam", "adamw"])
  func `a momentum that stays is that momentum`(name: String) throws {
    let method = try method(name)
    let key = try #require(method.momentumKey)
    let function = try objective("rosenbrock", 5)
    let settings: [String: JSON] = ["learningRate": 1e-4]
    let rates = (0..<100).map { 1 / (1 + 0.1 * Double($0)) }
    let own = Setup(
      settings: settings.merging([key: 0.9]) { $1 }, timetable: Timetable(Listed(rates: rates), horizon: 100),
      start: function.start)
    let moved = Setup(
      settings: settings.merging([key: 0.5]) { $1 },
      timetable: Timetable(Listed(rates: rates, momenta: rates.map { _ in 0.9 }), horizon: 100), start: function.start)
    let (a, b) = (
      try method.run(function, own, Budget(steps: 100), everyStep(to: 100)),
      try method.run(function, moved, Budget(steps: 100), everyStep(to: 100))
    )
    if key == "momentum" {
      #expect(a == b, "\(a.final), not \(b.final)")
    } else {
      for (x, y) in zip(a.point, b.point) { #expect(abs(x - y) <= 1e-13) }
    }
  }

  /// On x² the recurrence b = μₜ b + 2x, x −= αₜ b, written out.
  @Test(arguments: [true, false])
  func `a momentum that goes down while the rate goes up is that of every step`(cycles: Bool) throws {
    let function = try objective("sphere", 1)
    let schedule = try cycle(["cycleMomentum": .bool(cycles)])
    let cycled = cycles ? schedule.momentum : nil
    let course = Setup(
      settings: ["learningRate": 0.1, "momentum": 0.9], timetable: Timetable(schedule, horizon: 50), start: [3])
    let run = try method("momentum").run(function, course, Budget(steps: 50), everyStep(to: 50))
    var (x, b) = (3.0, 0.0)
    for (step, point) in run.curve.points.enumerated() {
      #expect(abs(point[0] - x) <= 1e-13, "step \(step)")
      b = (cycled?.factor(at: step, of: 50) ?? 0.9) * b + 2 * x
      x -= 0.1 * schedule.factor(at: step, of: 50) * b
    }
    #expect(run.curve.points.count == 51)
  }

  @Test func `only methods with a momentum or a first moment can be moved`() {
    let able = Set(Method.catalogue.filter { $0.momentumKey != nil }.map(\.name))
    #expect(
      able.isSuperset(of: ["adam", "adamw", "momentum", "nesterov", "normalizedGradientDescent", "rmsprop", "sgd"]))
    #expect(able.isDisjoint(with: ["gradientDescent", "adagrad", "adadelta", "newton", "nelderMead", "langevin"]))
    for method in Method.catalogue {
      // Whatever has a momentum can be moved.
      if method.settings.contains(where: { $0.key == "momentum" }) { #expect(method.momentumKey == "momentum") }
    }
  }
}
