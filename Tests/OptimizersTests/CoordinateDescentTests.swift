import Functions
import Optimizers
import Records
import Testing
import Values

@Suite struct CoordinateDescentTests {
  private func run(
    _ settings: [String: JSON], _ objective: Objective, start: [Double]? = nil, steps: Int, seed: UInt64 = 0
  ) throws -> RunRecord {
    var course = Setup.constant(settings, objective, start: start)
    course.methodSeed = seed
    return try method("coordinateDescent").run(objective, course, Budget(steps: steps), everyStep(to: steps))
  }

  /// The coordinate that each step moved; `nil` where none or more than one did.
  private func moves(_ record: RunRecord) -> [Int?] {
    zip(record.curve.points, record.curve.points.dropFirst()).map { before, after in
      let moved = before.indices.filter { before[$0] != after[$0] }
      return moved.count == 1 ? moved[0] : nil
    }
  }

  @Test func `the cyclic order is the order`() throws {
    let objective = try objective("ellipsoid", 3)
    let record = try run(["learningRate": 1e-7], objective, steps: 7)
    #expect(moves(record) == [0, 1, 2, 0, 1, 2, 0])
    #expect(record.counts.gradients == 7 && record.counts.values == 0)
  }

  @Test func `Gauss and Southwell take the steepest coordinate`() throws {
    // ∇f = 2 i xᵢ at (8, 8, 8) is (16, 32, 48); an exact step makes its coordinate's 0.
    let objective = try objective("sumSquares", 3)
    let record = try run(["order": "gaussSouthwell", "step": "exact"], objective, steps: 5)
    #expect(moves(record) == [2, 1, 0])
    #expect(record.status == .converged && record.point == [0, 0, 0] && record.steps == 3)
    #expect(record.counts.gradients == 4 && record.counts.values == 3)
  }

  @Test func `a random order comes from the run's own numbers`() throws {
    let objective = try objective("ellipsoid", 5)
    let settings: [String: JSON] = ["order": "random", "learningRate": 1e-8]
    let a = try run(settings, objective, steps: 200, seed: 4)
    #expect(try run(settings, objective, steps: 200, seed: 4) == a)
    #expect(try run(settings, objective, steps: 200, seed: 5).curve.points != a.curve.points)
    // Binomial with mean 40: outside 15 … 75 with probability below 1e-5 a coordinate.
    let counts = Dictionary(grouping: moves(a).compactMap(\.self)) { $0 }.mapValues(\.count)
    #expect(counts.count == 5 && counts.values.allSatisfy { (15...75).contains($0) })
  }

  @Test func `one exact sweep solves what is separable`() throws {
    for (name, n) in [("sphere", 4), ("ellipsoid", 4), ("quadratic", 2)] {
      let objective = try objective(name, n)
      let record = try run(["step": "exact"], objective, steps: 3 * n)
      #expect(record.status == .converged)
      for (x, expected) in zip(record.point, objective.minimum.points[0]) { #expect(abs(x - expected) <= 1e-15) }
    }
  }

  /// On ‖b − Ax‖ a sweep is one of Gauss–Seidel for AᵀAx = Aᵀb.
  @Test func `exact steps on a linear system are Gauss–Seidel on its normal equations`() throws {
    let a: [[Double]] = [[4, -1, 1], [4, -8, 1], [-2, 1, 5]]
    let b: [Double] = [7, -21, 15]
    let normal = (0..<3).map { i in (0..<3).map { j in (0..<3).reduce(0) { $0 + a[$1][i] * a[$1][j] } } }
    let side = (0..<3).map { i in (0..<3).reduce(0) { $0 + a[$1][i] * b[$1] } }
    let system = try objective("linearSystem", 3, settings: ["matrix": "textbook"])
    let rows: JSON = .array(normal.map(JSON.numbers))
    let squared = try objective(
      "linearSystem", 3, settings: ["matrix": "rows", "rows": rows, "rightSide": .numbers(side)])
    let ours = try run(["step": "exact"], system, steps: 30)
    let theirs = try method("gaussSeidel").run(
      squared, .constant([:], squared), Budget(steps: 10), everyStep(to: 10))
    for sweep in 0...10 {
      for (x, expected) in zip(ours.curve.points[3 * sweep], theirs.curve.points[sweep]) {
        #expect(abs(x - expected) <= 1e-12)
      }
    }
    // And so the rate of a step is the cube root of that of a sweep.
    let sweep = try #require(method("gaussSeidel").decode([:]).theory?.prediction(on: squared)?.rate)
    let step = try #require(method("coordinateDescent").decode(["step": "exact"]).theory?.prediction(on: system)?.rate)
    #expect(abs(step * step * step - sweep) <= 1e-12)
  }

  private func objective(_ name: String, _ dimension: Int, settings: [String: JSON] = [:]) throws -> Objective {
    try #require(FunctionKind.named(name)).objective(settings: settings, dimension: dimension)
  }
}
