import Foundation
import Functions
import Lanes
import TestSupport
import Testing
import Values

/// Models on data against closed forms, and against what NumPy and SciPy find (Reference/fits.py).
@Suite struct Fits {
  private let reference: JSON

  init() throws { reference = try JSONDocument(file("Reference/fits.json")).root }

  private func model(_ name: String, _ csv: String, _ settings: [String: JSON] = [:]) throws -> Objective {
    try #require(FunctionKind.named(name)).objective(settings: settings, data: DataSet(path: "data.csv", text: csv))
  }

  private func numbers(_ part: String, _ key: String) throws -> [Double] {
    try #require(reference[part]?[key]?.numbers)
  }

  private func number(_ part: String, _ key: String) throws -> Double { try #require(reference[part]?[key]?.number) }

  private static let six = "x,y\n1,7\n2,6\n5,8\n7,7\n9,5\n3,7\n"

  // MARK: Circles

  @Test func `the linear circle solves its normal equations`() throws {
    let minimum = try model("circleFit", Self.six, ["formulation": "linear"]).minimum
    #expect(try #require(minimum.points.first).distance(to: try numbers("circle", "linear")) <= 1e-12 * 60)
    #expect(abs(try #require(minimum.value) - (try number("circle", "linear_sum"))) <= 1e-11)
    // About the means: S (a, b)ᵀ = ½ (Σu³ + Σuv², Σv³ + Σvu²)ᵀ.
    let rows = [(1.0, 7.0), (2, 6), (5, 8), (7, 7), (9, 5), (3, 7)].map { ($0.0 - 4.5, $0.1 - 20.0 / 3) }
    func sum(_ term: (Double, Double) -> Double) -> Double { rows.reduce(0) { $0 + term($1.0, $1.1) } }
    let (uu, uv, vv) = (sum { u, _ in u * u }, sum { u, v in u * v }, sum { _, v in v * v })
    let (p, q) = (sum { u, v in u * (u * u + v * v) } / 2, sum { u, v in v * (u * u + v * v) } / 2)
    let determinant = uu * vv - uv * uv
    let (a, b) = ((p * vv - q * uv) / determinant, (q * uu - p * uv) / determinant)
    let radius = (a * a + b * b + (uu + vv) / 6).squareRoot()
    let squared = try #require(try model("circleFit", Self.six, ["formulation": "squared"]).minimum.points.first)
    #expect(squared.distance(to: [a + 4.5, b + 20.0 / 3, radius]) <= 1e-12)
    #expect(squared.distance(to: try numbers("circle", "squared")) <= 1e-12)
  }

  @Test func `the squared circle is the linear one in other parameters`() throws {
    let squared = try model("circleFit", Self.six, ["formulation": "squared"])
    let linear = try model("circleFit", Self.six, ["formulation": "linear"])
    #expect(abs(try #require(squared.minimum.value) - (try #require(linear.minimum.value))) <= 1e-11)
    for x in squared.points(20, seed: 31) {
      let same = [-2 * x[0], -2 * x[1], x[0] * x[0] + x[1] * x[1] - x[2] * x[2]]
      #expect(abs(squared.value(at: x) - linear.value(at: same)) <= 1e-11 * max(1, squared.value(at: x)))
    }
    #expect(squared.gradient(at: squared.minimum.points[0]).largest <= 1e-10)
  }

  /// Gander, Golub and Strebel, section 3: centre (4.7398, 2.9835), radius 4.7142.
  @Test func `the radial circle is the published one, by nonlinear least squares`() throws {
    let radial = try model("circleFit", Self.six)
    let minimum = radial.minimum
    let point = try #require(minimum.points.first)
    #expect(point.distance(to: [4.7398, 2.9835, 4.7142]) <= 1e-4)
    #expect(point.distance(to: try numbers("circle", "radial")) <= 1e-7)
    #expect(abs(try #require(minimum.value) - 1.2275990781836563) <= 1e-12 * 1.2275990781836563)
    #expect(minimum.provenance.description.contains("nonlinear least squares"))
    #expect(radial.gradient(at: point).largest <= 1e-7)
  }

  @Test(arguments: ["radial", "squared", "linear"])
  func `the Jacobian of a circle pulls as its gradient does`(_ formulation: String) throws {
    let made = try model("circleFit", Self.six, ["formulation": .string(formulation)])
    for x in made.points(20, seed: 32) {
      var oracle = Oracle(made.scalar, made.answers)
      var (deviations, jacobian) = ([Double].zeros(oracle.squareCount), [Double].zeros(3 * oracle.squareCount))
      var span = deviations.mutableSpan
      let sum = oracle.squares(at: x.span, into: &span)
      #expect(abs(sum - made.value(at: x)) <= 1e-13 * sum)
      var matrix = jacobian.mutableSpan
      oracle.squares(at: x.span, jacobian: &matrix)
      let gradient = made.gradient(at: x)
      for j in 0..<3 {
        let pull = deviations.indices.reduce(0) { $0 + 2 * deviations[$1] * jacobian[3 * $1 + j] }
        #expect(abs(gradient[j] - pull) <= 1e-11 * max(1, gradient.largest))
      }
    }
  }

  @Test(arguments: ["radial", "squared", "linear"])
  func `points on a line have no circle`(_ formulation: String) throws {
    for csv in ["x,y\n0,0\n1,1\n2,2\n3,3\n", "x,y\n0.1,0.3\n0.2,0.6\n0.3,0.9\n0.7,2.1\n", "x,y\n0,0\n1,2\n"] {
      let minimum = try model("circleFit", csv, ["formulation": .string(formulation)]).minimum
      #expect(minimum.value == nil && minimum.points.isEmpty)
      #expect(minimum.provenance.description.contains("lie on a line"))
    }
  }

  /// A zigzag that is the same when it is turned by half a turn: bent either way it is as bad, and straight it is best.
  @Test func `where every circle is worse than a line, the infimum is the line's`() throws {
    let minimum = try model("circleFit", "x,y\n0,0\n10,1\n20,0\n30,1\n").minimum
    // The scatter about the means is (500, 10; 10, 1): its smaller eigenvalue.
    let expected = (501 - (499.0 * 499 + 400).squareRoot()) / 2
    #expect(abs(try #require(minimum.value) - expected) <= 1e-12)
    #expect(minimum.points.isEmpty && minimum.provenance.description.contains("attained nowhere"))
  }

  // MARK: Likelihoods

  private func plane() throws -> String {
    let rows = try #require(reference["plane"]?["x"]?.array).map { $0.numbers ?? [] }
    let targets = try numbers("plane", "y")
    return "a,b,c,y\n" + zip(rows, targets).map { ($0 + [$1]).map(\.shortest).joined(separator: ",") + "\n" }.joined()
  }

  @Test func `the maximum of a Gaussian likelihood is least squares`() throws {
    let sigma = try number("plane", "sigma")
    let likely = try model(
      "linearRegression", plane(), ["loss": "negativeLogLikelihood", "sigma": .number(sigma)])
    let squares = try model("linearRegression", plane())
    let (point, least) = (try #require(likely.minimum.points.first), try #require(squares.minimum.points.first))
    #expect(point.distance(to: least) <= 1e-14)
    #expect(point.distance(to: try numbers("plane", "ml")) <= 1e-13)
    #expect(abs(try #require(likely.minimum.value) - (try number("plane", "ml_value"))) <= 1e-12)
    // −ln Π N(yᵢ; zᵢ, σ²) = n/2 ln (2πσ²) + n MSE/(2σ²), everywhere.
    for x in likely.points(10, seed: 33) {
      let expected = 4 * Double.log(2 * .pi * sigma * sigma) + 8 * squares.value(at: x) / (2 * sigma * sigma)
      #expect(abs(likely.value(at: x) - expected) <= 1e-12 * max(1, expected))
    }
  }

  @Test func `the maximum a posteriori under a Gaussian prior is ridge regression`() throws {
    let (sigma, tau) = (try number("plane", "sigma"), try number("plane", "tau"))
    let settings: [String: JSON] = [
      "loss": "negativeLogLikelihood", "sigma": .number(sigma), "tau": .number(tau),
    ]
    let posterior = try model("linearRegression", plane(), settings)
    // Of a mean of eight squares, halved: λ₂ = σ²/(8τ²).
    let ridge = try model(
      "linearRegression", plane(), ["loss": "halfMeanSquare", "l2": .number(sigma * sigma / (8 * tau * tau))])
    let point = try #require(posterior.minimum.points.first)
    #expect(point.distance(to: try #require(ridge.minimum.points.first)) <= 1e-13)
    #expect(point.distance(to: try numbers("plane", "map")) <= 1e-13)
    #expect(abs(try #require(posterior.minimum.value) - (try number("plane", "map_value"))) <= 1e-12)
    #expect(posterior.gradient(at: point).largest <= 1e-12)
    // A prior as wide as the world is none.
    let flat = try model(
      "linearRegression", plane(),
      ["loss": "negativeLogLikelihood", "sigma": .number(sigma), "tau": 1e8])
    #expect(try #require(flat.minimum.points.first).distance(to: try numbers("plane", "ml")) <= 1e-12)
  }

  // MARK: Robust losses

  @Test func `Huber's loss on the line of the worked case has the minimum that SciPy finds`() throws {
    let line = try model("linearRegression", file("Reference/linear-regression.csv"), ["loss": "huber"])
    let minimum = line.minimum
    let point = try #require(minimum.points.first)
    #expect(point.distance(to: try numbers("line", "huber")) <= 1e-12)
    #expect(abs(try #require(minimum.value) - (try number("line", "huber_value"))) <= 1e-14)
    #expect(line.gradient(at: point).largest <= 1e-14)
    #expect(line.value(at: [4.2, 3]) > (try #require(minimum.value)))
  }

  /// Residuals far beyond δ at every plane: only few are of the size at which the Hessian is not singular.
  @Test(arguments: [1e-3, 0.1, 10])
  func `Huber's loss has a minimum for small and large δ`(_ delta: Double) throws {
    let csv = "x,y\n0,1000\n1,-2000\n2,3000\n3,500\n4,-700\n5,100\n6,2500\n"
    let objective = try model("linearRegression", csv, ["loss": "huber", "delta": .number(delta)])
    let minimum = objective.minimum
    let point = try #require(minimum.points.first)
    // A slope that is nothing beside δ.
    #expect(objective.gradient(at: point).largest <= 1e-9 * delta)
    let least = try #require(minimum.value)
    for k in 0..<50 {
      let plane = [Double(k) * 40 - 500, Double(k % 7) * 30 - 90]
      #expect(objective.value(at: plane) >= least)
    }
  }

  @Test func `the absolute loss has the minimum of its linear program`() throws {
    let line = try model("linearRegression", file("Reference/linear-regression.csv"), ["loss": "absolute"])
    #expect(abs(try #require(line.minimum.value) - (try number("line", "absolute_value"))) <= 1e-14)
    #expect(try #require(line.minimum.points.first).distance(to: try numbers("line", "absolute")) <= 1e-10)
    #expect(line.minimum.provenance.description.contains("by its dual"))
    // The least absolute deviation of ten physiological measurements, as the reference problems have it.
    let text = try Repository.reference("data/diabetes.csv")
    let many = try model(
      "linearRegression", text, ["loss": "absolute", "intercept": "last", "standardize": true])
    #expect(abs(try #require(many.minimum.value) - 43.041500685877935) <= 1e-12 * 43)
  }

  /// Medians: of one constant, and of many ties.
  @Test func `the absolute loss of a constant is least at a median`() throws {
    let csv = "one,y\n1,5\n1,1\n1,1\n1,2\n1,9\n1,2\n1,2\n"
    let minimum = try model("linearRegression", csv, ["loss": "absolute", "intercept": "none"]).minimum
    #expect(minimum.points == [[2]])
    #expect(abs(try #require(minimum.value) - 12.0 / 7) <= 1e-15)
    let exact = try model("linearRegression", "x,y\n0,1\n1,3\n2,5\n3,7\n", ["loss": "absolute"]).minimum
    #expect(try #require(exact.value) <= 1e-15)
    #expect(exact.points[0].distance(to: [1, 2]) <= 1e-15)
  }

  @Test func `a penalty of sizes is part of the absolute loss`() throws {
    // f(w) = ½(|w − 1| + |w − 3|) + λ|w|: flat between 1 and 3 for λ = 0, least at 1 below λ = 1, and at 0 above.
    for (l1, best) in [(0.5, 1.0), (2, 0)] {
      let minimum = try model(
        "linearRegression", "one,y\n1,1\n1,3\n", ["loss": "absolute", "intercept": "none", "l1": .number(l1)]
      ).minimum
      #expect(minimum.points == [[best]])
    }
  }

  // MARK: Exact coordinate steps

  @Test(
    arguments: [
      ["loss": "meanSquare"], ["loss": "halfMeanSquare", "l2": 0.3], ["loss": "meanSquare", "l1": 0.7],
      ["loss": "halfMeanSquare", "l1": 50], ["loss": "absolute"], ["loss": "absolute", "l1": 0.2, "l2": 0.1],
      ["loss": "huber"], ["loss": "huber", "delta": 0.2, "l1": 0.05], ["loss": "huber", "l2": 1, "intercept": "last"],
      ["loss": "negativeLogLikelihood", "sigma": 0.5, "tau": 2],
    ] as [[String: JSON]])
  func `an exact step goes to the least value along its coordinate`(_ settings: [String: JSON]) throws {
    let objective = try model("linearRegression", plane(), settings)
    var oracle = Oracle(objective.scalar, objective.answers)
    for x in objective.points(10, seed: 34, stretch: 4) {
      for i in x.indices {
        var moved = x
        moved[i] = oracle.coordinateMinimum(i, at: x)
        let least = objective.value(at: moved)
        for side in [-1.0, -1e-3, -1e-6, 1e-6, 1e-3, 1] {
          var beside = moved
          beside[i] += side
          #expect(objective.value(at: beside) >= least - 1e-14 * max(1, least), "\(i) at \(x)")
        }
      }
    }
  }

  @Test func `cyclic exact steps come to the reference minimum`() throws {
    for settings in [["loss": "meanSquare"], ["loss": "halfMeanSquare", "l1": 0.4], ["loss": "huber"]]
      as [[String: JSON]]
    {
      let objective = try model("linearRegression", plane(), settings)
      var oracle = Oracle(objective.scalar, objective.answers)
      var x = objective.start
      for _ in 0..<500 { for i in x.indices { x[i] = oracle.coordinateMinimum(i, at: x) } }
      #expect(x.distance(to: objective.minimum.points[0]) <= 1e-12, "\(settings)")
    }
  }
}
