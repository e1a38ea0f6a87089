import Foundation
import Functions
import TestSupport
import Testing
import Values

/// Circles, classes with a prior and maximum entropy against NumPy and SciPy (Reference/formulations.py).
@Suite struct Formulations {
  private let reference: JSON

  init() throws { reference = try JSONDocument(file("Reference/formulations.json")).root }

  private func model(_ name: String, _ path: String, _ settings: [String: JSON]) throws -> Objective {
    let text = try String(contentsOf: Repository.url.appending(path: "Experiments/data/\(path)"), encoding: .utf8)
    return try #require(FunctionKind.named(name)).objective(settings: settings, data: DataSet(path: path, text: text))
  }

  @Test func `axes of components are those of the span, however large what was found`() throws {
    let objective = try model("principalComponents", "iris.csv", ["components": 2, "target": "class"])
    let axes = try #require(objective.picture?.axes)
    let point = objective.start
    let usual = axes(point)
    #expect(usual.count == 2)
    for scale in [1e-300, 1e300] {
      let same = axes(point.map { $0 * scale })
      #expect(zip(usual.joined().joined(), same.joined().joined()).allSatisfy { abs($0 - $1) <= 1e-12 * abs($0) })
    }
    #expect(axes(point.map { _ in 0 }).isEmpty && axes(point.map { _ in .infinity }).isEmpty)
  }

  @Test(arguments: ["pratt", "taubin", "vertical"])
  func `circles under other weights are those of their eigenproblems, or of SciPy's fit`(_ form: String) throws {
    let expected = try #require(reference["circles"]?["arc"]?[form])
    let objective = try model("circleFit", "arc.csv", ["formulation": .string(form)])
    let minimum = objective.minimum
    let circle = try #require(expected["circle"]?.numbers)
    // A minimum of 2 tells its place to the root of what it tells its value.
    #expect(try #require(minimum.points.first).distance(to: circle) <= 1e-7)
    let cost = try #require(expected["cost"]?.number)
    #expect(abs(try #require(minimum.value) - cost) <= 1e-12 * cost)
    #expect(abs(objective.value(at: circle) - cost) <= 1e-12 * cost)
    #expect(objective.gradient(at: circle).largest <= 1e-9)
  }

  @Test(arguments: ["pratt", "taubin", "vertical", "radial", "squared", "linear"])
  func `their gradients are those of differences, and of their residuals`(_ form: String) throws {
    let objective = try model("circleFit", "arc.csv", ["formulation": .string(form)])
    let x = objective.start.indices.map { objective.start[$0] + 0.05 * Double($0 + 1) }
    let gradient = objective.gradient(at: x)
    for i in x.indices {
      func value(_ shift: Double) -> Double {
        var point = x
        point[i] += shift
        return objective.value(at: point)
      }
      let slope = (8 * (value(1e-4) - value(-1e-4)) - value(2e-4) + value(-2e-4)) / 12e-4
      #expect(abs(gradient[i] - slope) <= 1e-7 * max(1, gradient.largest), "\(form), \(i)")
    }
    let squares = try #require(objective.answers.squares)
    var (residuals, jacobian) = ([Double].zeros(squares.count), [Double].zeros(squares.count * 3))
    var oracle = Oracle(objective.evaluator(Double.self), objective.answers)
    var span = residuals.mutableSpan
    let value = oracle.squares(at: x.span, into: &span)
    var matrix = jacobian.mutableSpan
    oracle.squares(at: x.span, jacobian: &matrix)
    #expect(abs(value - objective.value(at: x)) <= 1e-13 * value)
    for i in 0..<3 {
      let sum = residuals.indices.reduce(0) { $0 + 2 * residuals[$1] * jacobian[3 * $1 + i] }
      #expect(abs(sum - gradient[i]) <= 1e-11 * max(1, gradient.largest), "\(form), \(i)")
    }
  }

  @Test func `heights are defined above the upper half alone`() throws {
    let objective = try model("circleFit", "arc.csv", ["formulation": "vertical"])
    #expect(objective.value(at: objective.start).isFinite)
    #expect(objective.value(at: [2, -1, 1]).isNaN)
  }

  @Test(arguments: [1, 3])
  func `a prior on the weights of two classes gives the maximum a posteriori`(_ tau: Int) throws {
    let expected = try #require(reference["posterior"]?["\(tau)"])
    let settings: [String: JSON] = ["loss": "negativeLogLikelihood", "tau": .integer(tau)]
    let objective = try model("logisticRegression", "linear-boundary.csv", settings)
    let value = try #require(expected["value"]?.number)
    let plane = try #require(expected["plane"]?.numbers)
    #expect(abs(try #require(objective.minimum.value) - value) <= 1e-12 * value)
    #expect(try #require(objective.minimum.points.first).distance(to: plane) <= 1e-8)
    // The prior's constant and penalty come on top of the likelihood, which is n times the mean.
    let mean = try model("logisticRegression", "linear-boundary.csv", [:])
    let sum = try model("logisticRegression", "linear-boundary.csv", ["loss": "negativeLogLikelihood"])
    let likelihood = try #require(expected["likelihood"]?.number)
    #expect(abs(sum.value(at: plane) - likelihood) <= 1e-12 * likelihood)
    #expect(abs(100 * mean.value(at: plane) - likelihood) <= 1e-12 * likelihood)
  }

  @Test func `a prior goes with a likelihood alone`() throws {
    let error = #expect(throws: SettingsError.self) {
      try model("logisticRegression", "linear-boundary.csv", ["tau": 1])
    }
    #expect(error?.description.contains("`tau` goes with the loss negativeLogLikelihood only") == true)
  }

  @Test func `maximum entropy has the value, the gradient and the minimum of NumPy and SciPy`() throws {
    let expected = try #require(reference["maxent"])
    let objective = try model("multinomialRegression", "iris.csv", ["l2": 0.01])
    #expect(objective.dimension == 15 && objective.layout.blocks.map(\.name).suffix(2) == ["intercept 2", "weights 2"])
    let (value, gradient) = objective.look(at: (0..<15).map { Double($0) / 20 })
    #expect(abs(value - (try #require(expected["value"]?.number))) <= 1e-13)
    #expect(gradient.distance(to: try #require(expected["gradient"]?.numbers)) <= 1e-13)
    let least = try #require(expected["minimum"]?.number)
    #expect(abs(try #require(objective.minimum.value) - least) <= 1e-11)
    let best = try #require(objective.minimum.points.first)
    let score = try #require(objective.classification(at: best))
    #expect(score.rows == 150 && score.hits >= 144)
  }

  @Test func `principal components have the error, the gradient and the minimum of NumPy`() throws {
    let expected = try #require(reference["components"])
    let objective = try model("principalComponents", "iris.csv", ["components": 2, "target": "class"])
    #expect(objective.layout.blocks.map(\.name) == ["component 1", "component 2"] && objective.dimension == 8)
    let (value, gradient) = objective.look(at: objective.start)
    #expect(abs(value - (try #require(expected["value"]?.number))) <= 1e-13)
    #expect(gradient.distance(to: try #require(expected["gradient"]?.numbers)) <= 1e-13)
    let (minimum, least) = (objective.minimum, try #require(expected["minimum"]?.number))
    #expect(abs(try #require(minimum.value) - least) <= 1e-13)
    let point = try #require(minimum.points.first)
    #expect(abs(objective.value(at: point) - least) <= 1e-13 && objective.gradient(at: point).largest <= 1e-13)
    let basis = try #require(expected["first"]?.numbers) + (try #require(expected["second"]?.numbers))
    #expect(point.map { abs($0) }.distance(to: basis) <= 1e-12)
    #expect(minimum.provenance.description.contains("92.5 %, 5.3 % of the variance"))
    // Any basis of the same span leaves the same.
    let mixed = (0..<4).map { point[$0] + 2 * point[4 + $0] }
    #expect(abs(objective.value(at: mixed + point[0..<4]) - least) <= 1e-13)
    #expect(objective.value(at: Array(point[0..<4]) + point[0..<4]).isFinite)
    #expect(throws: SettingsError.self) { try model("principalComponents", "iris.csv", ["components": 6]) }
  }

  @Test func `what is no class is refused`() throws {
    let error = #expect(throws: SettingsError.self) {
      try model("multinomialRegression", "linear-regression.csv", [:])
    }
    #expect(error?.description.contains("must be a class from 0 to 999") == true)
  }
}

/// The stationary points of another function, as equations.
@Suite struct StationaryPoints {
  private func objective(_ of: JSON, _ dimension: Int? = nil) throws -> Objective {
    try #require(FunctionKind.named("stationaryPoint")).objective(settings: ["of": of], dimension: dimension)
  }

  @Test func `residuals are the gradient, and the Jacobian the Hessian, to the last bit`() throws {
    for name in ["rosenbrock", "himmelblau", "beale"] {
      let (inner, outer) = (try #require(FunctionKind.named(name)).objective(), try objective(.string(name)))
      for x in inner.points(5, seed: 4) {
        #expect(outer.residuals(at: x) == inner.gradient(at: x))
        #expect(outer.value(at: x) == inner.gradient(at: x).reduce(0) { $0 + $1 * $1 }.squareRoot())
      }
      #expect(outer.start == inner.start && outer.domain == inner.domain)
      #expect(outer.minimum.points == inner.minimum.points && outer.minimum.value == 0)
    }
  }

  @Test func `formulas and settings may stand inside`() throws {
    let formula = try objective(["function": "expression", "expression": "x1^2 - x2^2"], 2)
    #expect(formula.residuals(at: [3, 4]) == [6, -8])
    let well = try objective(["function": "tiltedDoubleWell", "tilt": 0.3], 1)
    let inner = try #require(FunctionKind.named("tiltedDoubleWell")).objective(settings: ["tilt": 0.3], dimension: 1)
    #expect(well.residuals(at: [0.4]) == inner.gradient(at: [0.4]))
  }

  @Test func `what has no second derivatives, no such setting or no such dimension is refused`() throws {
    #expect(throws: SettingsError.self) { try objective("cone") }
    #expect(throws: SettingsError.self) { try objective("rosenbrok") }
    #expect(throws: SettingsError.self) { try objective(["function": "rosenbrock", "tilt": 1]) }
    #expect(throws: SettingsError.self) { try objective("himmelblau", 3) }
    #expect(throws: SettingsError.self) { try objective(["function": "stationaryPoint"]) }
  }
}

/// Functions that are maximised.
@Suite struct Negatives {
  private func objective(_ of: JSON, _ dimension: Int? = nil) throws -> Objective {
    try #require(FunctionKind.named("negative")).objective(settings: ["of": of], dimension: dimension)
  }

  @Test func `value, gradient and Hessian are those of the function with the other sign, to the last bit`() throws {
    for name in ["rosenbrock", "himmelblau", "rastrigin"] {
      let (inner, outer) = (try #require(FunctionKind.named(name)).objective(), try objective(.string(name)))
      for x in inner.points(5, seed: 4) {
        #expect(outer.value(at: x) == -inner.value(at: x))
        #expect(outer.gradient(at: x) == inner.gradient(at: x).map { -$0 })
        #expect(outer.hessian(at: x) == inner.hessian(at: x)?.map { $0.map { -$0 } })
      }
      #expect(outer.start == inner.start && outer.domain == inner.domain)
    }
  }

  @Test func `the greatest value is looked for, or as it is stated`() throws {
    // One peak of height 3 at (1, −2).
    let peak = "3*exp(-(x1 - 1)^2 - (x2 + 2)^2)"
    let found = try objective(["function": "expression", "expression": .string(peak)], 2).minimum
    #expect(abs((found.value ?? 0) + 3) <= 1e-12)
    #expect(zip(found.points.first ?? [], [1, -2]).allSatisfy { abs($0 - $1) <= 1e-6 })
    let stated: JSON = ["value": 3, "points": [[1, -2]]]
    let known = try objective(["function": "expression", "expression": .string(peak), "minimum": stated], 2).minimum
    #expect(known.value == -3 && known.points == [[1, -2]])
    #expect(try objective("sphere").minimum.value == nil)
    #expect(throws: SettingsError.self) { try objective("cone") }
  }
}
