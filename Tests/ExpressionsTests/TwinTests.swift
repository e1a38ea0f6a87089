import Expressions
import Functions
import GSL
import Lanes
import Testing
import Values

/// A function of the catalogue and what it says as a formula.
private struct Twin: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  var dimension = 2
  var settings: [String: Double] = [:]
  var problem: String?
  var testDescription: String { [name, problem, "n=\(dimension)"].compactMap { $0 }.joined(separator: " ") }

  init(_ name: String, _ text: String, _ dimension: Int = 2, problem: String? = nil) {
    self.name = name
    self.text = text
    self.dimension = dimension
    self.problem = problem
  }
}

private func scalar(_ problem: ScalarProblem, _ text: String) -> Twin {
  Twin("scalarEquation", "abs(\(text))", 1, problem: problem.rawValue)
}

private func system(_ problem: SystemProblem, _ dimension: Int, _ equations: String...) -> Twin {
  Twin(
    "equationSystem", "sqrt(" + equations.map { "(\($0))^2" }.joined(separator: " + ") + ")", dimension,
    problem: problem.rawValue)
}

private let classics: [Twin] = [
  Twin("sphere", "sum(i, 1, n, x[i]^2)", 10), Twin("sumSquares", "sum(i, 1, n, i*x[i]^2)", 10),
  Twin("ellipsoid", "sum(i, 1, n, 1e6^((i - 1)/(n - 1))*x[i]^2)", 10),
  Twin("quadratic", "5*x1^2 + 2*x2^2 + 3*x1 - 10*x2 + 4"), Twin("booth", "(x1 + 2*x2 - 7)^2 + (2*x1 + x2 - 5)^2"),
  Twin("rosenbrock", "sum(i, 1, n - 1, 100*(x[i+1] - x[i]^2)^2 + (1 - x[i])^2)", 10),
  Twin("beale", "(1.5 - x1*(1 - x2))^2 + (2.25 - x1*(1 - x2^2))^2 + (2.625 - x1*(1 - x2^3))^2"),
  Twin("himmelblau", "(x1^2 + x2 - 11)^2 + (x1 + x2^2 - 7)^2"),
  Twin("doubleWell", "(x1^2 - 1)^2 + sum(i, 2, n, x[i]^2)", 5),
  Twin("styblinskiTang", "0.5*sum(i, 1, n, x[i]^4 - 16*x[i]^2 + 5*x[i])", 5),
  Twin("rastrigin", "10*n + sum(i, 1, n, x[i]^2 - 10*cos(2*pi*x[i]))", 10),
  Twin("griewank", "sum(i, 1, n, x[i]^2/4000) - prod(i, 1, n, cos(x[i]/sqrt(i))) + 1", 10),
  Twin("ackley", "-20*exp(-0.2*sqrt(sum(i, 1, n, x[i]^2)/n)) - exp(sum(i, 1, n, cos(2*pi*x[i]))/n) + 20 + e", 10),
  Twin("cone", "sqrt(sum(i, 1, n, x[i]^2))", 5), Twin("saddle", "sum(i, 1, n - 1, x[i]^2) - x[n]^2", 5),
  Twin("monkeySaddle", "x1^3 - 3*x1*x2^2"), Twin("tiltedDoubleWell", "(x1^2 - 1)^2 + 0.3*x1 + sum(i, 2, n, x[i]^2)", 5),
  Twin(
    "mullerBrown",
    "-200*exp(-(x1 - 1)^2 - 10*x2^2) - 100*exp(-x1^2 - 10*(x2 - 0.5)^2)"
      + " - 170*exp(-6.5*(x1 + 0.5)^2 + 11*(x1 + 0.5)*(x2 - 1.5) - 6.5*(x2 - 1.5)^2)"
      + " + 15*exp(0.7*(x1 + 1)^2 + 0.6*(x1 + 1)*(x2 - 1) + 0.7*(x2 - 1)^2)"),
  Twin("flat", "0", 3),
]

private let equations: [Twin] = [
  scalar(.wallis, "x1^3 - 2*x1 - 5"), scalar(.dottie, "cos(x1) - x1"), scalar(.omega, "x1*e^x1 - 1"),
  scalar(.sqrt2, "x1^2 - 2"), scalar(.kepler, "x1 - 0.8*sin(x1) - 0.6"), scalar(.expSquare, "exp(x1) - 3*x1^2"),
  scalar(.colebrook, "1/sqrt(x1) + 2*log10(1e-4/3.7 + 2.51/(1e5*sqrt(x1)))"), scalar(.tangent, "tan(x1) - x1"),
  scalar(.tripleRoot, "(x1 - 1)^3"), scalar(.newtonCycle, "x1^3 - 2*x1 + 2"), scalar(.arctan, "atan(x1)"),
  scalar(.wilkinson, "prod(i, 1, 5, x1 - i) - 0.001"), scalar(.aps1, "sin(x1) - x1/2"), scalar(.aps5, "sin(x1) - 0.5"),
  scalar(.aps2, "-2*sum(i, 1, 20, (2*i - 5)^2/(x1 - i^2)^3)"), scalar(.aps13, "if(x1 == 0, 0, x1*exp(-x1^-2))"),
  system(.circleHyperbola, 2, "x1^2 + x2^2 - 4", "x1*x2 - 1"),
  system(.expSine, 2, "x1^2 + x2^2 - 2", "exp(x1 - 1) + x2^3 - 2"),
  system(
    .burdenFaires, 3, "3*x1 - cos(x2*x3) - 0.5", "x1^2 - 81*(x2 + 0.1)^2 + sin(x3) + 1.06",
    "exp(-x1*x2) + 20*x3 + (10*pi - 3)/3"),
  system(.boggs, 2, "x1^2 - x2 + 1", "x1 - cos(pi*x2/2)"),
  system(.freudensteinRoth, 2, "x1 - 13 + ((5 - x2)*x2 - 2)*x2", "x1 - 29 + ((x2 + 1)*x2 - 14)*x2"),
  system(.powellSingular, 4, "x1 + 10*x2", "sqrt(5)*(x3 - x4)", "(x2 - 2*x3)^2", "sqrt(10)*(x1 - x4)^2"),
  system(.powellBadlyScaled, 2, "1e4*x1*x2 - 1", "exp(-x1) + exp(-x2) - 1.0001"),
  Twin(
    "equationSystem",
    "sqrt(sum(i, 1, n, ((3 - 2*x[i])*x[i] - if(i > 1, x[max(i - 1, 1)], 0) - 2*if(i < n, x[min(i + 1, n)], 0) + 1)^2))",
    6, problem: "broydenTridiagonal"),
]

/// Functions of the catalogue written out as formulas.
@Suite struct `A formula and its twin of the catalogue` {
  @Test(arguments: classics + equations)
  private func `agree in value to 1e-13 and in gradient to 1e-11 of their terms`(_ twin: Twin) throws {
    let kind = try #require(FunctionKind.named(twin.name))
    let settings = twin.problem.map { ["problem": JSON.string($0)] } ?? [:]
    let objective = try kind.objective(settings: settings, dimension: twin.dimension)
    let formula = try Formula(twin.text, scope: .coordinates).compiled(dimension: twin.dimension)
    var random = RandomStream(seed: 7)
    for _ in 0..<200 {
      let x = objective.domain.map { $0.lowerBound + ($0.upperBound - $0.lowerBound) * random.uniform() }
      let (value, gradient) = objective.look(at: x)
      var slope = [Double](repeating: 0, count: x.count)
      var span = slope.mutableSpan
      let found = formula.gradient(at: x.span, into: &span)
      #expect(found.bitPattern == formula.value(at: x.span).bitPattern)
      let (bound, bounds) = moduli(formula, x)
      #expect(abs(found - value) <= 1e-13 * bound, "f at \(x): \(found), \(value)")
      for i in x.indices {
        #expect(abs(slope[i] - gradient[i]) <= 1e-11 * max(bounds[i], abs(gradient[i])), "∂f/∂x\(i + 1) at \(x)")
      }
    }
  }

  @Test func `there are thirty and more of them`() { #expect(classics.count + equations.count >= 30) }

  /// The sums of the moduli of the terms of value and gradient.
  private func moduli(_ formula: CompiledFormula, _ x: [Double]) -> (Double, [Double]) {
    let point = x.map { Modulus($0) }
    var slopes = [Modulus](repeating: 0, count: x.count)
    var span = slopes.mutableSpan
    let value = formula.gradient(at: point.span, into: &span)
    return (value.bound, slopes.map(\.bound))
  }
}
