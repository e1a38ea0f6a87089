import Functions
import Lanes
import TestSupport
import Testing
import Values

/// Equations that a file writes as formulas, beside those of the catalogue that say the same.
@Suite struct `Equations of one's own` {
  /// Each system of the catalogue, written out.
  static let systems: [(problem: SystemProblem, equations: [String])] = [
    (.circleHyperbola, ["x1^2 + x2^2 - 4", "x1*x2 - 1"]),
    (.expSine, ["x1^2 + x2^2 - 2", "exp(x1 - 1) + x2^3 - 2"]),
    (
      .burdenFaires,
      [
        "3*x1 - cos(x2*x3) - 0.5", "x1^2 - 81*(x2 + 0.1)^2 + sin(x3) + 1.06",
        "exp(-x1*x2) + 20*x3 + (10*pi - 3)/3",
      ]
    ),
    (.boggs, ["x1^2 - x2 + 1", "x1 - cos(pi*x2/2)"]),
    (.himmelblau, ["x1^2 + x2 - 11", "x1 + x2^2 - 7"]),
    (.rosenbrock, ["10*(x2 - x1^2)", "1 - x1"]),
    (.freudensteinRoth, ["x1 - 13 + ((5 - x2)*x2 - 2)*x2", "x1 - 29 + ((x2 + 1)*x2 - 14)*x2"]),
    (.powellSingular, ["x1 + 10*x2", "sqrt(5)*(x3 - x4)", "(x2 - 2*x3)^2", "sqrt(10)*(x1 - x4)^2"]),
    (.powellBadlyScaled, ["1e4*x1*x2 - 1", "exp(-x1) + exp(-x2) - 1.0001"]),
    (
      .broydenTridiagonal,
      [
        "(3 - 2*x1)*x1 - 2*x2 + 1", "(3 - 2*x2)*x2 - x1 - 2*x3 + 1", "(3 - 2*x3)*x3 - x2 + 1",
      ]
    ),
  ]

  /// Scalar equations of the catalogue, written out, with their brackets.
  static let scalar: [(problem: ScalarProblem, equation: String)] = [
    (.wallis, "x1^3 - 2*x1 - 5"), (.dottie, "cos(x1) - x1"), (.omega, "x1*exp(x1) - 1"), (.sqrt2, "x1^2 - 2"),
    (.kepler, "x1 - 0.8*sin(x1) - 0.6"), (.expSquare, "exp(x1) - 3*x1^2"), (.tangent, "tan(x1) - x1"),
    (.arctan, "atan(x1)"), (.newtonCycle, "x1^3 - 2*x1 + 2"),
    (.colebrook, "1/sqrt(x1) + 2*log10(1e-4/3.7 + 2.51/(1e5*sqrt(x1)))"),
    (.wilkinson, "(x1 - 1)*(x1 - 2)*(x1 - 3)*(x1 - 4)*(x1 - 5) - 0.001"),
  ]

  private func objective(_ name: String, _ settings: [String: JSON], _ dimension: Int? = nil) throws -> Objective {
    try #require(FunctionKind.named(name)).objective(settings: settings, dimension: dimension)
  }

  /// F and J row after row.
  private func look(_ made: Objective, _ x: [Double]) -> (residuals: [Double], jacobian: [Double]) {
    var oracle = Oracle(made.scalar, made.answers)
    var residuals = x
    var jacobian = [Double](repeating: 0, count: x.count * x.count)
    _ = oracle.residuals(at: x, into: &residuals, jacobian: &jacobian)
    return (residuals, jacobian)
  }

  private func expectSame(_ written: Objective, _ built: Objective, _ what: String) {
    for x in built.points(50, seed: 11) + [built.start] {
      let (found, expected) = (look(written, x), look(built, x))
      // Terms may cancel: relative to what they are made of, about.
      let scale = max(1, expected.residuals.map(abs).max() ?? 0, x.map(abs).max() ?? 0)
      let slope = max(1, expected.jacobian.map(abs).max() ?? 0)
      for (a, b) in zip(found.residuals, expected.residuals) {
        #expect(abs(a - b) <= 1e-13 * max(scale, slope * scale), "\(what) at \(x)")
      }
      for (a, b) in zip(found.jacobian, expected.jacobian) { #expect(abs(a - b) <= 1e-11 * slope, "\(what) at \(x)") }
      #expect(abs(written.value(at: x) - built.value(at: x)) <= 1e-13 * max(scale, slope * scale))
    }
  }

  @Test(arguments: systems.indices)
  func `have the residuals and the Jacobian of the system that they write out`(_ index: Int) throws {
    let (problem, equations) = Self.systems[index]
    let built = try objective("equationSystem", ["problem": .string(problem.rawValue)], equations.count)
    let box = try #require(built.domain.first)
    let written = try objective(
      "equations", ["equations": .strings(equations), "domain": [.number(box.lowerBound), .number(box.upperBound)]])
    #expect(written.dimension == built.dimension && written.domain == built.domain)
    expectSame(written, built, problem.rawValue)
    // The roots that are looked for are roots, and what is known by formula is among them but for the singular one.
    for root in written.minimum.points { #expect(written.value(at: root) <= 1e-9, "\(problem.rawValue) at \(root)") }
    if problem != .powellSingular, problem != .powellBadlyScaled {
      let known = try #require(built.minimum.points.first)
      #expect(written.minimum.points.contains { $0.distance(to: known) <= 1e-7 }, "\(written.minimum.points)")
    }
  }

  @Test(arguments: scalar.indices)
  func `in one unknown have the residual, the slope and the root of what they write out`(_ index: Int) throws {
    let (problem, equation) = Self.scalar[index]
    let built = try objective("scalarEquation", ["problem": .string(problem.rawValue)])
    let bracket = try #require(built.answers.bracket)
    let ends: JSON = [.number(bracket.lowerBound), .number(bracket.upperBound)]
    let written = try objective("equation", ["equation": .string(equation), "bracket": ends])
    #expect(written.answers.bracket == bracket && written.domain == built.domain)
    expectSame(written, built, problem.rawValue)
    let (found, known) = (try #require(written.minimum.points.first), try #require(built.minimum.points.first))
    #expect(abs(found[0] - known[0]) <= 1e-12 * max(1, abs(known[0])), "\(problem.rawValue)")
  }

  @Test func `share parameters and what let names, and are streams of their canonical texts`() throws {
    let settings: [String: JSON] = [
      "equations": ["r - a", "x1-x2"], "parameters": ["a": 2], "let": ["r": "x1^2 + x2^2"],
    ]
    let made = try objective("equations", settings)
    #expect(made.value(at: [1, 1]) == 0 && made.value(at: [2, 2]) == 6)
    #expect(made.minimum.points.count == 2, "\(made.minimum.points)")
    var other = settings
    other["parameters"] = ["a": 3]
    let kind = try #require(FunctionKind.named("equations"))
    #expect(try kind.read(settings: settings).settings["equations"] == ["r - a", "x1 - x2"])
    #expect(try kind.read(settings: settings).dimensions == .fixed(2))
    #expect(try objective("equations", other).minimum.points.count == 2)
  }

  @Test func `have the same bits in eight runs as in one`() throws {
    let objectives =
      try Self.systems.map { try objective("equations", ["equations": .strings($0.equations)]) }
      + [objective("equation", ["equation": "cos(x1) - x1"])]
    for objective in objectives { objective.expectSameBitsInPacks() }
  }

  @Test func `without a root in reach have no minimum`() throws {
    let made = try objective("equations", ["equations": ["x1^2 + 1"]])
    #expect(made.minimum.value == nil)
    #expect(made.minimum.provenance.description.contains("GSL's hybridsj comes to no root from 17 starts"))
  }

  @Test(
    arguments: [
      ("equations", ["equations": []], "there are 1 to 1000 equations, not 0"),
      ("equations", ["equations": ["x1", "x3"]], "there is no x[3]: x has the coordinates 1 to 2"),
      ("equations", ["equations": ["x1 - b"]], "unknown name `b`"),
      ("equations", ["equations": ["x1"], "parameters": ["c": 1]], "the parameter `c` does not occur in the formula"),
      ("equations", ["equations": ["x1"], "domain": [[0, 1], [0, 1]]], "`domain` must have one interval, not 2"),
      ("equation", ["equation": "x1^2 - x2"], "there is no x[2]: x has the coordinates 1 to 1"),
      (
        "equation", ["equation": "x1^2 + 1"],
        "the equation must have opposite signs at the ends of the bracket, not F(-5) = 26 and F(5) = 26"
      ),
      (
        "equation", ["equation": "x1", "bracket": [[0, 1], [2, 3]]],
        "`bracket` must be null or a pair of numbers, the lower first"
      ),
    ] as [(String, [String: JSON], String)])
  func `that make no sense are refused in one line`(_ name: String, _ settings: [String: JSON], _ message: String) {
    #expect {
      _ = try objective(name, settings)
    } throws: {
      "\($0)".contains(message)
    }
  }
}
