import Functions
import GSL
import Lanes
import TestSupport
import Testing
import Values

/// Equations, linear systems and eigenproblems.
@Suite struct `Equations to be solved` {
  static let scalar = ScalarProblem.allCases.map(\.rawValue)
  static let systems = SystemProblem.allCases.map(\.rawValue)

  private func objective(_ name: String, _ settings: [String: JSON], _ dimension: Int? = nil) throws -> Objective {
    try #require(FunctionKind.named(name)).objective(settings: settings, dimension: dimension)
  }

  /// The family aps15 has a root in its bracket from n = 20 on.
  private func settings(_ problem: String) -> [String: JSON] {
    ["problem": .string(problem), "n": problem == "aps15" ? 20 : 2]
  }

  private func refusal(_ name: String, _ settings: [String: JSON], _ dimension: Int? = nil) -> String? {
    do {
      _ = try objective(name, settings, dimension)
      return nil
    } catch { return "\(error)" }
  }

  /// The derivatives of the residuals by automatic differentiation of their own source.
  private func expectDerivatives<E: Equations>(_ function: E, at points: [[Double]], _ what: String) {
    for x in points {
      let n = x.count
      var jacobian = [Double](repeating: 0, count: n * n)
      var matrix = jacobian.mutableSpan
      function.jacobian(at: x.span, into: &matrix)
      for j in 0..<n {
        let seeded = x.indices.map { Dual(x[$0], $0 == j ? 1 : 0) }
        var residuals = [Dual](repeating: 0, count: n)
        var span = residuals.mutableSpan
        function.residuals(at: seeded.span, into: &span)
        let scale = max(1, residuals.map { abs($0.slope) }.max() ?? 0)
        for i in 0..<n {
          #expect(abs(jacobian[i * n + j] - residuals[i].slope) <= 1e-11 * scale, "\(what), ∂F\(i)/∂x\(j) at \(x)")
        }
      }
    }
  }

  @Test(arguments: scalar)
  func `the derivative of a scalar equation is that of its source`(_ problem: String) throws {
    let made = try objective("scalarEquation", settings(problem))
    var function = ScalarEquation()
    function.problem = try #require(ScalarProblem(rawValue: problem))
    function.n = problem == "aps15" ? 20 : 2
    expectDerivatives(function, at: made.points(30, seed: 3) + [made.start], problem)
  }

  @Test(arguments: systems)
  func `the Jacobian of a system is that of its source`(_ problem: String) throws {
    let made = try objective("equationSystem", ["problem": .string(problem)])
    var function = EquationSystem()
    function.problem = try #require(SystemProblem(rawValue: problem))
    expectDerivatives(function, at: made.points(10, seed: 4) + [made.start], problem)
  }

  @Test(arguments: scalar)
  func `the bracket holds the root that is published as the minimum`(_ problem: String) throws {
    let made = try objective("scalarEquation", settings(problem))
    let bracket = try #require(made.answers.bracket)
    let root = try #require(made.minimum.points.first)
    #expect(bracket.contains(root[0]) && made.minimum.value == 0)
    let slope = abs(made.gradient(at: root)[0])
    #expect(made.value(at: root) <= 1e-15 + 4 * slope * root[0].ulp, "\(problem) at \(root)")
  }

  @Test(arguments: systems)
  func `a system vanishes at its published roots`(_ problem: String) throws {
    let made = try objective("equationSystem", ["problem": .string(problem)])
    #expect(!made.minimum.points.isEmpty && made.minimum.value == 0)
    for root in made.minimum.points { #expect(made.value(at: root) <= 1e-11, "\(problem) at \(root)") }
  }

  @Test func `the value is the norm of the residuals, and its gradient their pull`() throws {
    let cases: [(String, [String: JSON], Int?)] = [
      ("equationSystem", ["problem": "burdenFaires"], nil), ("equationSystem", ["problem": "broydenTridiagonal"], 7),
      ("linearSystem", ["matrix": "dominant"], 6), ("linearSystem", ["matrix": "textbook"], nil),
    ]
    for (name, settings, dimension) in cases {
      let made = try objective(name, settings, dimension)
      for x in made.points(5, seed: 5) {
        var oracle = Oracle(made.scalar, made.answers)
        var residuals = x
        var jacobian = [Double](repeating: 0, count: x.count * x.count)
        let norm = oracle.residuals(at: x, into: &residuals, jacobian: &jacobian)
        #expect(norm == made.value(at: x))
        #expect(oracle.counts.gradients == 1 && oracle.counts.evaluations == 1)
        let gradient = made.gradient(at: x)
        for j in x.indices {
          let pull = x.indices.reduce(0) { $0 + jacobian[$1 * x.count + j] * residuals[$1] } / norm
          #expect(abs(gradient[j] - pull) <= 1e-12 * max(1, abs(pull)))
        }
      }
    }
  }

  @Test(arguments: ["poisson", "hilbert", "frank", "wilkinson", "symmetric", "textbook"])
  func `the gradient of an eigenproblem is the derivative of its value`(_ matrix: String) throws {
    let made = try objective("eigenproblem", ["matrix": .string(matrix)], matrix == "textbook" ? 3 : 6)
    var function = Eigenproblem()
    function.choice.matrix = try #require(NamedMatrix(rawValue: matrix))
    function.prepare(dimension: made.dimension, instance: 0)
    for x in made.points(10, seed: 6) {
      let found = made.gradient(at: x)
      for j in x.indices {
        var oracle = Oracle(Evaluator<Dual>(function))
        let slope = oracle.value(at: x.indices.map { Dual(x[$0], $0 == j ? 1 : 0) }).slope
        #expect(abs(found[j] - slope) <= 1e-10 * max(1, found.largest))
      }
    }
  }

  @Test func `eight runs have the bits of one`() throws {
    let made: [Objective] =
      try Self.scalar.map { try objective("scalarEquation", settings($0)) }
      + Self.systems.map { try objective("equationSystem", ["problem": .string($0)]) }
      + [objective("linearSystem", ["matrix": "hilbert"], 5), objective("eigenproblem", ["matrix": "wilkinson"], 5)]
    for objective in made { objective.expectSameBitsInPacks() }
  }

  @Test func `named matrices have their known eigenvalues and solutions`() throws {
    // 2 − 2 cos(kπ/(n + 1)), k = 1 … n.
    let poisson = try #require(objective("eigenproblem", ["matrix": "poisson"], 5).answers.matrix)
    for (k, value) in try SymmetricEigen(poisson).values.reversed().enumerated() {
      #expect(abs(value - (2 - 2 * Double.cos(.pi * Double(k + 1) / 6))) <= 1e-14)
    }
    // xᵢ = i(n + 1 − i)/2.
    let solution = try objective("linearSystem", ["matrix": "poisson"], 10).minimum.points[0]
    #expect(solution.distance(to: [5, 9, 12, 14, 15, 15, 14, 12, 9, 5]) <= 1e-13)
    #expect(try objective("linearSystem", ["matrix": "textbook"]).minimum.points[0].distance(to: [2, 4, 3]) <= 1e-14)
    // A. M. Ostrowski: det of Frank's matrix is 1.
    let frank = try #require(objective("eigenproblem", ["matrix": "frank"], 6).answers.matrix)
    #expect(abs(try frank.eigenvalues().reduce(1) { $0 * $1.real } - 1) <= 1e-12)
    #expect(frank.row(2) == [0, 4, 4, 3, 2, 1])
  }

  @Test func `a matrix of one's own decides the dimension`() throws {
    let settings: [String: JSON] = ["matrix": "rows", "rows": [[2, 1], [1, 3]], "rightSide": [3, 5]]
    let made = try objective("linearSystem", settings)
    #expect(made.dimension == 2)
    #expect(made.minimum.points[0].distance(to: [0.8, 1.4]) <= 1e-15)
    #expect(refusal("linearSystem", settings, 3) == "linearSystem has dimension 2 only, not 3")
    let singular = try objective("linearSystem", ["matrix": "rows", "rows": [[1, 1], [1, 1]], "rightSide": [1, 2]])
    #expect(abs(try #require(singular.minimum.value) - 0.5.squareRoot()) <= 1e-15)
    #expect(singular.minimum.points[0].distance(to: [0.75, 0.75]) <= 1e-15)
    #expect(singular.minimum.provenance.description.contains("rank 1 of 2"))
  }

  @Test func `what makes no sense is refused in one line`() {
    #expect(
      refusal("linearSystem", ["matrix": "rows"]) == "`rows` must hold the matrix where `matrix` is \"rows\"")
    #expect(
      refusal("linearSystem", ["matrix": "rows", "rows": [[1, 2, 3], [4, 5, 6]]])
        == "`rows` must be a square matrix, not 2 × 3")
    #expect(
      refusal("linearSystem", ["matrix": "rows", "rows": [[1, 2], [3]]])
        == "`rows` must be a list of rows of equal length, each a list of numbers, not [[1,2],[3]]")
    #expect(
      refusal("eigenproblem", ["rows": [[1]]]) == "`rows` is for `matrix` \"rows\"; here it is \"poisson\"")
    #expect(
      refusal("linearSystem", ["matrix": "textbook", "rightSide": [1]])
        == "`rightSide` must have as many numbers as the matrix has rows, not 1")
    #expect(
      refusal("scalarEquation", ["problem": "sqrt2", "lower": 2, "upper": 3])
        == "sqrt2 must have opposite signs at the ends of the bracket, not F(2) = 2 and F(3) = 7")
    #expect(
      refusal("scalarEquation", ["problem": "sqrt2", "lower": 3]) == "`upper` must be above `lower`, 3, not 2")
    #expect(refusal("equationSystem", ["problem": "boggs"], 3) == "equationSystem has dimension 2 only, not 3")
    #expect(
      throws: SettingsError(problems: [
        SettingProblem(key: "instance", message: "linearSystem has instance 0 only, not 1")
      ])
    ) { try FunctionKind.named("linearSystem")?.objective(instance: 1) }
  }

  @Test func `an exact coordinate step goes to the least value along the coordinate`() throws {
    let made: [Objective] = try [
      objective("linearSystem", ["matrix": "dominant"], 5), objective("sphere", [:], 3),
      objective("ellipsoid", ["condition": 100], 4), objective("booth", [:]),
      #require(FunctionKind.named("sumSquares")).objective(dimension: 3, instance: 2),
    ]
    for objective in made {
      var oracle = Oracle(objective.scalar, objective.answers)
      for x in objective.points(5, seed: 8) {
        for i in x.indices {
          var moved = x
          moved[i] = oracle.coordinateMinimum(i, at: x)
          // The derivative along the coordinate vanishes where f has one, and f is no less to either side.
          #expect(abs(objective.gradient(at: moved)[i]) <= 1e-9 * max(1, objective.gradient(at: x).largest))
          for side in [-1e-3, 1e-3] {
            var beside = moved
            beside[i] += side
            #expect(objective.value(at: beside) >= objective.value(at: moved))
          }
        }
      }
      #expect(oracle.counts.values == 5 * objective.dimension)
    }
  }
}
