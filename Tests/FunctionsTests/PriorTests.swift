import Foundation
import Functions
import Lanes
import TestSupport
import Testing
import Values

/// Maxima a posteriori under other noise and of other models against NumPy and SciPy (Reference/priors.py).
@Suite struct Priors {
  private let reference: JSON
  private static let plane = """
    x,y
    0,1.2
    1,2.9
    2,5.3
    3,6.8
    4,9.4
    5,10.7
    6,30
    7,15.2
    8,16.8
    9,19.3
    """

  init() throws { reference = try JSONDocument(file("Reference/priors.json")).root }

  private func model(_ name: String, _ csv: String, _ settings: [String: JSON]) throws -> Objective {
    try #require(FunctionKind.named(name)).objective(settings: settings, data: DataSet(path: "data.csv", text: csv))
  }

  private func number(_ part: String, _ key: String) throws -> Double { try #require(reference[part]?[key]?.number) }

  private func numbers(_ part: String, _ key: String) throws -> [Double] {
    try #require(reference[part]?[key]?.numbers)
  }

  private func line(_ noise: String) throws -> Objective {
    try model(
      "linearRegression", Self.plane,
      [
        "loss": "negativeLogLikelihood", "errors": .string(noise), "sigma": 0.7, "tau": 0.5, "delta": 1.5,
        "target": "y",
      ])
  }

  @Test func `under Laplace's noise have a minimum that its dual proves`() throws {
    let objective = try line("laplace")
    #expect(abs(objective.value(at: [1, 2]) - (try number("laplace", "value"))) <= 1e-13 * 40)
    let least = try number("laplace", "minimum")
    #expect(abs(try #require(objective.minimum.value) - least) <= 1e-12 * least)
    let point = try #require(objective.minimum.points.first)
    #expect(abs(point[1] - (try number("laplace", "slope"))) <= 1e-7)
    // No neighbour is lower.
    for (a, b) in [(1e-3, 0.0), (-1e-3, 0), (0, 1e-3), (0, -1e-3), (1e-3, -2e-4), (-1e-3, 2e-4)] {
      #expect(objective.value(at: [point[0] + a, point[1] + b]) > least)
    }
  }

  @Test func `under Huber's noise are those that SciPy finds`() throws {
    let objective = try line("huber")
    let (value, gradient) = objective.look(at: [1, 2])
    #expect(abs(value - (try number("huber", "value"))) <= 1e-12 * value)
    #expect(gradient.distance(to: try numbers("huber", "gradient")) <= 1e-12)
    let least = try number("huber", "minimum")
    #expect(abs(try #require(objective.minimum.value) - least) <= 1e-12 * least)
    #expect(try #require(objective.minimum.points.first).distance(to: try numbers("huber", "point")) <= 1e-9)
  }

  @Test func `of several classes are those that SciPy finds, and their bound holds`() throws {
    let csv = "x,y\n0,0\n1,0\n2,1\n3,1\n4,2\n5,2\n"
    let objective = try model(
      "multinomialRegression", csv, ["loss": "negativeLogLikelihood", "tau": 2, "target": "y"])
    let x = (0..<6).map { Double($0) / 10 }
    let (value, gradient) = objective.look(at: x)
    #expect(abs(value - (try number("classes", "value"))) <= 1e-13 * value)
    #expect(gradient.distance(to: try numbers("classes", "gradient")) <= 1e-12)
    let least = try number("classes", "minimum")
    #expect(abs(try #require(objective.minimum.value) - least) <= 1e-11 * least)
    let arena = Arena()
    let place = arena.vector(x)
    let (step, bounds): (Vector<Double>, Vector<Double>) = (arena.zeros(6), arena.zeros(6))
    var oracle = Oracle(objective.evaluator(Double.self), objective.answers)
    let seen = oracle.upperBound(at: place, into: step, bounds: bounds)
    #expect(seen == value)
    let fall = objective.value(at: zip(x, step.map { $0 }).map { $0 + $1 }) - value
    #expect(fall < 0 && fall <= bounds.map { $0 }.reduce(0, +) && bounds.map { $0 }.allSatisfy { $0 <= 0 })
  }

  @Test func `of a curve are least squares that SciPy finds`() throws {
    let objective = try #require(FunctionKind.named("nistRegression")).objective(
      settings: ["problem": "misra1a", "sigma": 0.1, "tau": 0.1])
    let value = objective.value(at: [250, 5e-4])
    #expect(abs(value - (try number("curve", "value"))) <= 1e-12 * value)
    let least = try number("curve", "minimum")
    #expect(abs(try #require(objective.minimum.value) - least) <= 1e-9 * least)
    let (x, scale) = ([260.0, 4.5e-4], [260.0, 4.5e-4])
    let gradient = objective.gradient(at: x)
    for i in 0..<2 {
      func at(_ shift: Double) -> Double {
        objective.value(at: (0..<2).map { x[$0] + ($0 == i ? shift * scale[i] : 0) })
      }
      let slope = (8 * (at(1e-4) - at(-1e-4)) - at(2e-4) + at(-2e-4)) / (12e-4 * scale[i])
      #expect(abs(gradient[i] - slope) <= 1e-7 * abs(slope))
    }
    let squares = try #require(objective.answers.squares)
    #expect(squares.count == 16)
    var residuals = [Double].zeros(16)
    var span = residuals.mutableSpan
    var oracle = Oracle(objective.evaluator(Double.self), objective.answers)
    let sum = oracle.squares(at: [250, 5e-4].span, into: &span)
    #expect(abs(sum - value) <= 1e-12 * value)
    #expect(abs(residuals.reduce(0) { $0 + $1 * $1 } - value) <= 1e-12 * value)
  }

  @Test func `and laws of errors go with a likelihood alone`() throws {
    for (key, value): (String, JSON) in [("errors", "laplace"), ("tau", 1)] {
      let error = #expect(throws: SettingsError.self) { try model("linearRegression", Self.plane, [key: value]) }
      #expect(error?.description.contains("`\(key)` goes with the loss negativeLogLikelihood only") == true)
    }
    #expect(throws: SettingsError.self) { try model("multinomialRegression", "x,y\n0,0\n1,1\n", ["tau": 1]) }
  }
}
