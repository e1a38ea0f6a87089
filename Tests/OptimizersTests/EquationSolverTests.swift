import Functions
import Optimizers
import Records
import Testing
import Values

/// Root finders, linear and eigenvalue iterations, against closed forms.
@Suite struct EquationSolverTests {
  private func solve(
    _ optimizer: String, _ settings: [String: JSON], _ function: String, _ problem: [String: JSON],
    dimension: Int? = nil, from start: [Double]? = nil, steps: Int, record: [Int]? = nil
  ) throws -> RunRecord {
    let objective = try #require(FunctionKind.named(function)).objective(settings: problem, dimension: dimension)
    let recording = Recording(checkpoints: record ?? Array(0...steps), keepsPoints: true)
    return try method(optimizer).run(
      objective, .constant(settings, objective, start: start), Budget(steps: steps), recording)
  }

  private func solve(
    _ optimizer: String, _ function: String, _ problem: [String: JSON], dimension: Int? = nil,
    from start: [Double]? = nil, steps: Int, record: [Int]? = nil
  ) throws -> RunRecord {
    try solve(optimizer, [:], function, problem, dimension: dimension, from: start, steps: steps, record: record)
  }

  @Test func `bisection is within half of its bracket, which halves`() throws {
    let record = try solve("bisection", "scalarEquation", ["problem": "sqrt2"], steps: 60)
    #expect(record.curve.points[0] == [1])
    for (step, point) in zip(record.curve.steps, record.curve.points) {
      // [0, 2] at the start.
      #expect(abs(point[0] - 2.0.squareRoot()) <= 1 / Double(1 << step) + 1e-15)
    }
    #expect(record.status == .converged)
    #expect(record.curve.evaluations.prefix(4) == [0, 3, 4, 5])
  }

  @Test func `bisection and Brent's method end at a root of flat and steep equations`() throws {
    for problem in ["wallis", "kepler", "colebrook", "aps2", "aps6", "aps12"] {
      let objective = try #require(FunctionKind.named("scalarEquation")).objective(settings: [
        "problem": .string(problem)
      ])
      let root = objective.minimum.points[0][0]
      for name in ["bisection", "brent", "falsePosition"] {
        let record = try solve(name, "scalarEquation", ["problem": .string(problem)], steps: 300)
        #expect(abs(record.point[0] - root) <= 1e-12 * max(1, abs(root)), "\(name) on \(problem)")
      }
    }
  }

  /// x² = 2 from 1: Heron's 3/2, 17/12, 577/408, 665857/470832.
  @Test func `Newton's method takes the square root as Heron did`() throws {
    let record = try solve("newtonRoot", "scalarEquation", ["problem": "sqrt2"], steps: 4)
    let expected = [1.0, 3.0 / 2, 17.0 / 12, 577.0 / 408, 665857.0 / 470832]
    for (point, x) in zip(record.curve.points, expected) { #expect(abs(point[0] - x) <= 4e-16) }
    #expect(record.counts.gradients == 4 && record.counts.values == 0)
  }

  @Test func `Newton's method cycles where it cycles and diverges where it diverges, unless it backtracks`() throws {
    let cycle = try solve("newtonRoot", "scalarEquation", ["problem": "newtonCycle"], steps: 6)
    #expect(cycle.curve.points.map { $0[0] } == [0, 1, 0, 1, 0, 1, 0])
    let lost = try solve("newtonRoot", "scalarEquation", ["problem": "arctan"], steps: 50)
    #expect(lost.status == .diverged)
    let tamed = try solve(
      "newtonRoot", ["backtracking": true], "scalarEquation", ["problem": "arctan"], steps: 50)
    #expect(tamed.status == .converged && abs(tamed.point[0]) <= 1e-15)
    // |x³ − 2x + 2| has a minimum at √(2/3), from which no step of Newton's leads down.
    let stuck = try solve(
      "newtonRoot", ["backtracking": true], "scalarEquation", ["problem": "newtonCycle"], steps: 200)
    #expect(stuck.status == .invalid)
    #expect(abs(stuck.point[0] - (2.0 / 3).squareRoot()) <= 0.1)
  }

  @Test func `Newton's method solves a linear system in one step`() throws {
    let record = try solve("newtonRoot", "linearSystem", ["matrix": "textbook"], steps: 1)
    for (x, expected) in zip(record.point, [2.0, 4, 3]) { #expect(abs(x - expected) <= 1e-14) }
  }

  /// For x² − 2 the chord through two points crosses zero at (x₋₁x₀ + 2)/(x₋₁ + x₀).
  @Test func `the secant method follows its chords`() throws {
    let record = try solve("secant", ["offset": 0.5], "scalarEquation", ["problem": "sqrt2"], steps: 6)
    let points = record.curve.points.map { $0[0] }
    var (before, last) = (1.5, 1.0)
    for point in points.dropFirst() {
      let expected = (before * last + 2) / (before + last)
      #expect(abs(point - expected) <= 1e-14)
      (before, last) = (last, point)
    }
    #expect(points.count >= 6)
  }

  @Test(arguments: ["circleHyperbola", "expSine", "burdenFaires", "boggs", "rosenbrock", "broydenTridiagonal"])
  func `Newton's and Broyden's methods end at a root of a system`(_ problem: String) throws {
    for (name, settings) in [("newtonRoot", ["backtracking": true]), ("secant", [:])] as [(String, [String: JSON])] {
      // There Broyden's method is slow.
      if name == "secant" && problem == "burdenFaires" { continue }
      let record = try solve(name, settings, "equationSystem", ["problem": .string(problem)], steps: 100)
      #expect(record.best <= 1e-12, "\(name) on \(problem)")
    }
  }

  @Test func `a singular Jacobian ends a run as invalid`() throws {
    let record = try solve(
      "newtonRoot", "scalarEquation", ["problem": "sqrt2"], from: [0], steps: 5)
    #expect(record.status == .invalid && record.point == [0])
  }

  @Test func `Jacobi and Gauss–Seidel solve the textbook's system and diverge where they must`() throws {
    for (name, steps) in [("jacobi", 80), ("gaussSeidel", 40), ("sor", 200)] {
      let settings: [String: JSON] = name == "sor" ? ["relaxation": 1.1] : [:]
      let record = try solve(name, settings, "linearSystem", ["matrix": "textbook"], steps: steps)
      for (x, expected) in zip(record.point, [2.0, 4, 3]) { #expect(abs(x - expected) <= 1e-12, "\(name)") }
      let counts = record.curve.evaluations
      #expect(zip(counts, record.curve.steps).allSatisfy { $0 == $1 })
    }
    // Spectral radii 1.39 and 2: 3000 steps are beyond the largest double.
    for (name, matrix) in [("jacobi", "jacobiDiverges"), ("gaussSeidel", "gaussSeidelDiverges")] {
      let record = try solve(name, "linearSystem", ["matrix": .string(matrix)], steps: 3000, record: [0])
      #expect(record.status == .diverged)
    }
    let other = try solve("jacobi", "linearSystem", ["matrix": "gaussSeidelDiverges"], steps: 5)
    #expect(other.final <= 1e-14)
    let zero: [String: JSON] = ["matrix": "rows", "rows": [[0, 1], [1, 0]]]
    #expect(try solve("jacobi", "linearSystem", zero, steps: 5).status == .invalid)
    #expect(try solve("gaussSeidel", "linearSystem", zero, steps: 5).status == .invalid)
  }

  @Test func `over-relaxation by 1 is Gauss–Seidel, and damped Jacobi with ω = 1 Jacobi`() throws {
    let problem: [String: JSON] = ["matrix": "poisson"]
    let a = try solve("gaussSeidel", "linearSystem", problem, dimension: 6, steps: 20)
    let b = try solve("sor", ["relaxation": 1], "linearSystem", problem, dimension: 6, steps: 20)
    #expect(a.curve.points == b.curve.points)
  }

  /// Poisson's matrix of order n: Jacobi cos(π/(n + 1)), Gauss–Seidel its square, and with the best ω SOR has ω − 1.
  @Test func `predicted rates are those of the closed forms`() throws {
    let poisson = try objective("linearSystem", 9)
    let (pairs, root) = (try objective("eigenproblem", 5), try objective("scalarEquation"))
    let radius = 0.9510565162951535  // cos(π/10)
    func rate(_ name: String, _ settings: [String: JSON] = [:]) throws -> Double {
      try #require(method(name).decode(settings).theory?.prediction(on: poisson)?.rate)
    }
    #expect(abs(try rate("jacobi") - radius) <= 1e-13)
    #expect(abs(try rate("jacobi", ["relaxation": 0.5]) - (0.5 + 0.5 * radius)) <= 1e-13)
    #expect(abs(try rate("gaussSeidel") - radius * radius) <= 1e-13)
    let best = 2 / (1 + (1 - radius * radius).squareRoot())
    // The best ω makes a defective eigenvalue, which rounding moves by the square root of itself.
    #expect(abs(try rate("sor", ["relaxation": .number(best)]) - (best - 1)) <= 1e-6)
    // (2 + 1)/(2 + √3).
    let power = try #require(method("powerIteration").decode([:]).theory?.prediction(on: pairs)?.rate)
    #expect(abs(power - 3 / (2 + 3.0.squareRoot())) <= 1e-14)
    #expect(try method("bisection").decode([:]).theory?.prediction(on: root)?.rate == 0.5)
    #expect(try method("newtonRoot").decode([:]).theory?.prediction(on: root)?.order == 2)
    #expect(try method("adam").decode([:]).theory?.prediction(on: poisson) == nil)
  }

  /// F = (x − 1)³: the distance shrinks by 2/3, 1/2 and λ with λ³ + λ² = 1 a step, and F by its cube.
  @Test func `predictions know a multiple root and an inflection, and runs keep to them`() throws {
    let triple = try #require(FunctionKind.named("scalarEquation")).objective(settings: ["problem": "tripleRoot"])
    let arctan = try #require(FunctionKind.named("scalarEquation")).objective(settings: ["problem": "arctan"])
    let powell = try #require(FunctionKind.named("equationSystem")).objective(settings: ["problem": "powellSingular"])
    func prediction(_ name: String, _ objective: Objective, _ settings: [String: JSON] = [:]) throws -> Prediction {
      let found = try method(name).decode(settings).theory?.prediction(on: objective)
      return try #require(found)
    }
    func measured(_ name: String, _ objective: Objective, from start: [Double]? = nil, at step: Int) throws -> Double {
      let record = try method(name).run(
        objective, .constant([:], objective, start: start), Budget(steps: step + 1), everyStep(to: step + 1))
      return record.curve.values[step + 1] / record.curve.values[step]
    }
    let newton = try prediction("newtonRoot", triple)
    #expect(newton.order == 1)
    #expect(abs(try #require(newton.rate) - 8.0 / 27) <= 1e-15)
    #expect(abs(try measured("newtonRoot", triple, at: 20) - 8.0 / 27) <= 1e-10)
    let secant = try #require(try prediction("secant", triple).rate)
    #expect(abs(secant - 0.4301597090019467) <= 1e-12)  // 0.7548776662466927³
    #expect(abs(try measured("secant", triple, at: 30) - secant) <= 1e-4)
    #expect(try prediction("bisection", triple).rate == 0.125)
    let singular = try prediction("newtonRoot", powell)
    #expect(singular.order == 1 && singular.rate == 0.25)
    #expect(abs(try measured("newtonRoot", powell, at: 10) - 0.25) <= 1e-12)
    // A step of twice the length is of order 2 there.
    #expect(try prediction("newtonRoot", powell, ["learningRate": 2]).rate == 0)
    #expect(try prediction("newtonRoot", arctan).order == 3)
    #expect(try prediction("secant", arctan).order == 2)
    // x₊ = −2x³/3 + … about 0.
    let step = try measured("newtonRoot", arctan, from: [0.1], at: 0)
    #expect(abs(step - 2 * 0.1 * 0.1 / 3) <= 1e-4)
    let flat = try #require(FunctionKind.named("scalarEquation")).objective(settings: ["problem": "aps13"])
    #expect(try method("bisection").decode([:]).theory?.prediction(on: flat) == nil)
  }

  /// λ = 2 + √3 with the vector (1, −√3, 2, −√3, 1).
  @Test func `power iteration finds the dominant eigenvector, and Rayleigh's some eigenvector sooner`() throws {
    let root = 3.0.squareRoot()
    let power = try solve("powerIteration", "eigenproblem", [:], dimension: 5, steps: 200, record: [0])
    #expect(power.final <= 1e-14)
    let expected = [1, -root, 2, -root, 1].map { $0 / 12.0.squareRoot() }
    let sign = power.point[0] < 0 ? -1.0 : 1
    for (v, e) in zip(power.point, expected) { #expect(abs(sign * v - e) <= 1e-12) }
    let shifted = try solve("powerIteration", ["shift": 4], "eigenproblem", [:], dimension: 5, steps: 900, record: [0])
    // The eigenvalue farthest from 4 is the least, 2 − √3, with (1, √3, 2, √3, 1).
    for (v, e) in zip(shifted.point, expected) { #expect(abs(abs(v) - abs(e)) <= 1e-12) }
    #expect(Set(shifted.point.map { $0 < 0 }).count == 1)
    let rayleigh = try solve("rayleighQuotient", "eigenproblem", [:], dimension: 5, from: [1, 2, 3, 4, 5], steps: 6)
    #expect(rayleigh.best <= 1e-14)
  }

  @Test func `a start that is orthogonal to the dominant eigenvector misses it`() throws {
    // Of even order the vector of ones has no part along it: the third eigenvalue is found, 2 − 2 cos(5π/7).
    let record = try solve("powerIteration", "eigenproblem", [:], dimension: 6, steps: 60, record: [0])
    let v = record.point
    // vᵀAv = 2 Σ vᵢ² − 2 Σ vᵢvᵢ₊₁, and v has length 1.
    var neighbours = 0.0
    for i in 0..<5 { neighbours += v[i] * v[i + 1] }
    let quotient = 2 - 2 * neighbours
    #expect(abs(quotient - 3.246979603717467) <= 1e-9)
  }

  @Test func `what a method needs decides where it can run`() throws {
    func refusal(_ name: String, _ function: String, _ settings: [String: JSON] = [:]) throws -> String? {
      try method(name).decode(settings).refusal(of: #require(FunctionKind.named(function)))
    }
    #expect(try refusal("jacobi", "sphere") == "jacobi needs the system of a function, and sphere offers none")
    #expect(
      try refusal("powerIteration", "linearSystem")
        == "powerIteration needs the matrix of a function, and linearSystem offers none")
    #expect(
      try refusal("bisection", "equationSystem")
        == "bisection needs the bracket of a function, and equationSystem offers none")
    #expect(try refusal("adam", "eigenproblem") == nil && refusal("newtonRoot", "linearSystem") == nil)
    #expect(try refusal("coordinateDescent", "rosenbrock") == nil)
    #expect(
      try refusal("coordinateDescent", "rosenbrock", ["step": "exact"])
        == "coordinateDescent needs the coordinateStep of a function, and rosenbrock offers none")
  }
}
