import Foundation
import Functions
import Optimizers
import Records
import TestSupport
import Testing
import Values

/// Newton's method for minima and for equations, iterations of a matrix, and steps coordinate by coordinate.
@Suite struct OneMethodTests {
  private func run(
    _ name: String, _ settings: [String: JSON] = [:], on objective: Objective, from start: [Double], steps: Int
  ) throws -> RunRecord {
    try method(name).run(
      objective, .constant(settings, objective, start: start, horizon: steps), Budget(steps: steps),
      everyStep(to: steps))
  }

  @Test(arguments: [
    ("himmelblau", [0.1, 2.5]), ("himmelblau", [0.0, 0]), ("rosenbrock", [-1.2, 1]), ("beale", [1.0, 1.5]),
    ("quadratic", [1.0, 1]),
  ])
  func `plain Newton on f and Newton for the roots of ∇f have the same iterates, to the last bit`(
    _ name: String, _ start: [Double]
  ) throws {
    let equations = try #require(FunctionKind.named("stationaryPoint")).objective(settings: ["of": .string(name)])
    let minimised = try run("newton", ["indefinite": "plain"], on: try objective(name), from: start, steps: 12)
    let solved = try run("newtonRoot", on: equations, from: start, steps: 12)
    let count = min(minimised.curve.points.count, solved.curve.points.count)
    #expect(count >= 2 && minimised.curve.points.prefix(count) == solved.curve.points.prefix(count))
    #expect(solved.final <= 1e-9)
  }

  /// The saddle and the maximum of Himmelblau's function: roots of its gradient.
  @Test func `plain Newton goes to a saddle and to a maximum, where a shifted one goes to a minimum`() throws {
    let himmelblau = try objective("himmelblau")
    let saddle = try run("newton", ["indefinite": "plain"], on: himmelblau, from: [0.1, 2.5], steps: 20)
    #expect(saddle.point.distance(to: [0.08667750455539634, 2.8842547011747763]) <= 1e-9)
    let maximum = try run("newton", ["indefinite": "plain"], on: himmelblau, from: [0, 0], steps: 20)
    #expect(maximum.point.distance(to: [-0.2708445906673476, -0.9230385564799815]) <= 1e-9)
    let minimum = try run("newton", on: himmelblau, from: [0, 0], steps: 200)
    #expect(minimum.final <= 1e-20)
  }

  @Test func `a fixed point of a stochastic matrix keeps the sum`() throws {
    let rows: JSON = [[0.9, 0.15, 0.25], [0.075, 0.8, 0.25], [0.025, 0.05, 0.5]]
    let matrix = try #require(FunctionKind.named("eigenproblem")).objective(
      settings: ["matrix": "rows", "rows": rows], dimension: 3)
    let fixed = try run("powerIteration", ["normalize": false], on: matrix, from: [1, 1, 1], steps: 120)
    #expect(fixed.point.distance(to: [1.875, 0.9375, 0.1875]) <= 1e-13)
    // The first step is the sums of the rows.
    #expect(fixed.curve.points[1].distance(to: [1.3, 1.125, 0.575]) <= 1e-15)
    let scaled = try run("powerIteration", on: matrix, from: [1, 1, 1], steps: 120)
    #expect(abs(scaled.point[0] / scaled.point[2] - 10) <= 1e-11)
  }

  /// The loop of a worked case: x −= r x/√(x² + y²), then y with the new x.
  @Test func `a sequential update has the coordinates see those before them moved`() throws {
    let settings: [String: JSON] = ["learningRate": 0.001, "order": "sequential"]
    let record = try run("normalizedGradientDescent", settings, on: try objective("cone"), from: [1, 1], steps: 2000)
    var (x, y) = (1.0, 1.0)
    for step in 1...2000 {
      x -= 0.001 * x / (x * x + y * y).squareRoot()
      y -= 0.001 * y / (x * x + y * y).squareRoot()
      // At the tip rounding decides on which side the swing is.
      if step <= 1410 { #expect(record.curve.points[step].distance(to: [x, y]) <= 1e-12) }
    }
    #expect(record.curve.points[1000].distance(to: [0.2928008, 0.2925512]) <= 1e-6)
    #expect(record.counts.gradients == 4000)
  }

  @Test func `constant length and constant rate arrive where the length of the way says, and coincide on slope 1`()
    throws
  {
    for (slope, arrival) in [(1.0, 1414), (3.0.squareRoot(), 816)] {
      let cone = try #require(FunctionKind.named("cone")).objective(settings: ["slope": .number(slope)])
      let length = try run("normalizedGradientDescent", ["learningRate": 0.001], on: cone, from: [1, 1], steps: 1600)
      let rate = try run("gradientDescent", ["learningRate": 0.001], on: cone, from: [1, 1], steps: 1600)
      #expect(length.curve.values.firstIndex { $0 < 0.0005 * slope } == 1414)
      #expect(rate.curve.values.firstIndex { $0 < 0.0009 * slope } == arrival)
      let isOne = zip(length.curve.points, rate.curve.points).prefix(1400).allSatisfy { $0.distance(to: $1) <= 1e-12 }
      #expect(isOne == (slope == 1))
    }
  }

  @Test func `a line search along coordinates finds what exact steps find`() throws {
    let booth = try objective("booth")
    let searched = try run("coordinateDescent", ["step": "lineSearch"], on: booth, from: [0, 0], steps: 3)
    for (point, exact) in zip(searched.curve.points.dropFirst(), [[3.4, 0], [3.4, 1.08], [2.536, 1.08]]) {
      #expect(point.distance(to: exact) <= 1e-6)
    }
    let end = try run("coordinateDescent", ["step": "lineSearch"], on: booth, from: [0, 0], steps: 1000)
    #expect(end.status == .converged && end.final <= 1e-12)
    let himmelblau = try run(
      "coordinateDescent", ["step": "lineSearch"], on: try objective("himmelblau"), from: [0, 0], steps: 1000)
    #expect(himmelblau.final <= 1e-12 && himmelblau.status == .converged)
    let valley = try run(
      "coordinateDescent", ["step": "lineSearch"], on: try objective("rosenbrock"), from: [-1.2, 1], steps: 400)
    #expect(zip(valley.curve.values, valley.curve.values.dropFirst()).allSatisfy { $1 <= $0 })
  }

  @Test func `a line search along a coordinate that falls without end ends as diverged`() throws {
    let saddle = try run(
      "coordinateDescent", ["step": "lineSearch"], on: try objective("saddle"), from: [1, 0.001], steps: 10)
    #expect(saddle.status == .diverged && saddle.steps <= 2)
  }

  @Test func `orthogonal iteration finds the components that NumPy finds`() throws {
    let (reference, text) = (try reference, try iris)
    let objective = try #require(FunctionKind.named("principalComponents")).objective(
      settings: ["target": "class"], data: DataSet(path: "iris.csv", text: text))
    let record = try run("orthogonalIteration", on: objective, from: objective.start, steps: 60)
    let expected = try #require(reference["components"])
    #expect(record.curve.points[3].distance(to: try #require(expected["third"]?.numbers)) <= 1e-13)
    #expect(abs(record.curve.values[3] - (try #require(expected["thirdValue"]?.number))) <= 1e-13)
    #expect(abs(record.final - (try #require(expected["minimum"]?.number))) <= 1e-12)
    let basis = try #require(expected["first"]?.numbers) + (try #require(expected["second"]?.numbers))
    #expect(record.point.map { abs($0) }.distance(to: basis) <= 1e-6)
  }

  private var reference: JSON {
    get throws {
      let file = Repository.url.appending(path: "Tests/FunctionsTests/Reference/formulations.json")
      return try JSONDocument(String(contentsOf: file, encoding: .utf8)).root
    }
  }

  private var iris: String {
    get throws {
      try String(contentsOf: Repository.url.appending(path: "Experiments/data/iris.csv"), encoding: .utf8)
    }
  }

  @Test func `iterative scaling has the steps and the bounds of a reference, which the loss bears out`() throws {
    let (reference, text) = (try reference, try iris)
    let objective = try #require(FunctionKind.named("multinomialRegression")).objective(
      settings: ["l2": 0.01], data: DataSet(path: "iris.csv", text: text))
    let record = try run("iterativeScaling", on: objective, from: objective.start, steps: 200)
    let steps = try #require(reference["maxent"]?["scaling"]?.array)
    let bounds = try #require(record.curve[diagnostic: "bounds"])
    for (t, step) in steps.enumerated() {
      #expect(record.curve.points[t + 1].distance(to: try #require(step["point"]?.numbers)) <= 1e-12)
      #expect(abs(record.curve.values[t + 1] - (try #require(step["value"]?.number))) <= 1e-12)
      #expect(abs(bounds[t].reduce(0, +) - (try #require(step["bound"]?.number))) <= 1e-12)
    }
    for t in 0..<200 {
      let fall = record.curve.values[t + 1] - record.curve.values[t]
      #expect(fall <= bounds[t].reduce(0, +) + 1e-14 && fall <= 0, "step \(t)")
    }
  }

  @Test func `at one drag the motion with mass nears that without as the mass falls`() throws {
    let flat = try objective("flat")
    func law(_ mass: Double) throws -> Double {
      let made = try method("underdampedLangevin").decode([
        "drag": 2, "mass": .number(mass), "temperature": 1, "stepSize": 0.5,
      ])
      return try #require(made.motion?.displacement(after: 20))
    }
    let walk = try #require(
      try method("langevin").decode(["friction": 2, "temperature": 1, "stepSize": 0.5]).motion?.displacement(after: 20))
    // 2T/γ (t − m/γ (1 − e^(−γt/m))): what is left falls as the mass.
    #expect(abs(walk - 10) <= 1e-12)
    for mass in [1, 0.1, 0.01] {
      let rest = mass / 2 * -expm1(-2 * 10 / mass)
      #expect(abs(try law(mass) - (10 - rest)) <= 1e-12)
    }
    let settings: [String: JSON] = ["temperature": 1, "mass": 2, "stepSize": 0.5]
    let drag = try run(
      "underdampedLangevin", settings.merging(["drag": 3]) { $1 }, on: flat, from: [0, 0], steps: 10)
    let friction = try run(
      "underdampedLangevin", settings.merging(["friction": 1.5]) { $1 }, on: flat, from: [0, 0], steps: 10)
    #expect(drag.curve.points == friction.curve.points)
  }
}

extension [Double] {
  /// ‖a − b‖∞.
  fileprivate func distance(to other: [Double]) -> Double {
    zip(self, other).reduce(count == other.count ? 0 : .infinity) { Swift.max($0, abs($1.0 - $1.1)) }
  }
}
