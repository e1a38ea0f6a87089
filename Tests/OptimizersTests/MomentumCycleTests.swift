import Foundation
import Functions
import Optimizers
import Schedules
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
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Reference/combined_torch_adamw-onecycle.json")
    let cases = try JSONDocument(String(contentsOf: file, encoding: .utf8)).root["cases"]?.array
    let record = try #require(cases?.first { $0["id"] == .string(id) })
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

  @Test func `a momentum that goes down while the rate goes up is felt`() throws {
    let function = try objective("rosenbrock")
    func final(_ cycles: Bool) throws -> Double {
      let course = Setup(
        settings: ["learningRate": 0.002, "momentum": 0.9],
        timetable: Timetable(try cycle(["cycleMomentum": .bool(cycles)]), horizon: 50), start: function.start)
      return try method("momentum").run(function, course, Budget(steps: 50), Recording(checkpoints: [0])).final
    }
    #expect(try final(true) != final(false))
  }

  @Test func `only methods with a momentum or a first moment can be moved`() {
    let able = Method.catalogue.filter { $0.momentumKey != nil }.map(\.name)
    #expect(able.sorted() == ["adam", "adamw", "momentum", "nesterov", "normalizedGradientDescent", "rmsprop", "sgd"])
    for method in Method.catalogue {
      // Whatever has a momentum can be moved.
      if method.settings.contains(where: { $0.key == "momentum" }) { #expect(method.momentumKey == "momentum") }
    }
  }
}
