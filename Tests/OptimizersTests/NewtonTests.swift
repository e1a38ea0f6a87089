import Functions
import Optimizers
import Records
import Testing
import Values

@Suite struct NewtonTests {
  /// Quadratic functions with the condition of their Hessian; solving loses that many times the rounding error.
  static let quadratics = [
    (function: "quadratic", condition: 2.5), ("booth", 9), ("sphere", 1), ("sumSquares", 2), ("ellipsoid", 1e6),
  ]

  @Test(arguments: quadratics)
  func `a full step from anywhere ends at the minimum of a quadratic`(_ function: String, condition: Double) throws {
    let tolerance = max(1e-12, 1e-15 * condition)
    for instance in [0, 3] {
      let objective = try objective(function, instance: instance)
      let record = try method("newton").run(
        objective, .constant([:], objective), Budget(steps: 1), everyStep(to: 1))
      let minimiser = try #require(objective.minimum.points.first)
      for (x, expected) in zip(record.point, minimiser) {
        #expect(abs(x - expected) <= tolerance * max(1, abs(expected)), "\(function), instance \(instance)")
      }
      #expect(record.counts.gradients == 1 && record.counts.hessians == 1 && record.counts.values == 0)
    }
  }

  @Test func `it ends as converged where the gradient is zero`() throws {
    let objective = try objective("rosenbrock")
    let record = try method("newton").run(
      objective, .constant([:], objective), Budget(steps: 100), Recording(checkpoints: [0]))
    #expect(record.status == .converged)
    #expect(record.final == 0)
    #expect(record.point == [1, 1])
    #expect(record.steps < 10)
    #expect(record.curve.steps == [0, record.steps])
  }

  @Test func `a learning rate below 1 damps the step`() throws {
    let objective = try objective("quadratic")
    let course = Setup.constant(["learningRate": 0.25], objective, start: [1.7, -1.5])
    let record = try method("newton").run(objective, course, Budget(steps: 1), everyStep(to: 1))
    // A quarter of the way from (1.7, −1.5) to (−0.3, 2.5).
    #expect(abs(record.point[0] - 1.2) <= 1e-14 && abs(record.point[1] + 0.5) <= 1e-14)
  }

  /// Himmelblau's function at 0: ∇f = (−14, −22), ∇²f = diag(−42, −26).
  @Test func `an indefinite Hessian is shifted as in Nocedal and Wright's Algorithm 3.3`() throws {
    let objective = try objective("himmelblau")
    let course = Setup.constant([:], objective, start: [0, 0])
    let record = try method("newton").run(objective, course, Budget(steps: 1), everyStep(to: 1))
    // τ₀ = 42 + 10⁻³ makes it diag(0.001, 16.001).
    #expect(abs(record.point[0] - 14 / 0.001) <= 1e-6)
    #expect(abs(record.point[1] - 22 / 16.001) <= 1e-12)
  }

  @Test func `the gradient remedy takes the step of gradient descent`() throws {
    let objective = try objective("himmelblau")
    let course = Setup.constant(["indefinite": "gradient", "learningRate": 0.01], objective, start: [0, 0])
    let record = try method("newton").run(objective, course, Budget(steps: 1), everyStep(to: 1))
    #expect(record.point == [0.01 * 14, 0.01 * 22])
  }

  @Test func `the stop remedy ends the run as invalid where it stands`() throws {
    let objective = try objective("himmelblau")
    let course = Setup.constant(["indefinite": "stop"], objective, start: [0, 0])
    let record = try method("newton").run(objective, course, Budget(steps: 9), everyStep(to: 9))
    #expect(record.status == .invalid)
    #expect(record.steps == 0 && record.point == [0, 0] && record.final == 170)
    #expect(record.curve.steps == [0])
  }

  @Test func `it is refused where a function has no Hessian, and says why`() throws {
    let newton = try method("newton")
    for kind in FunctionKind.catalogue {
      let refusal = try newton.decode([:]).refusal(of: kind)
      if kind.oracles.contains(.hessian) {
        #expect(refusal == nil)
      } else {
        #expect(refusal == "newton needs the hessian of a function, and \(kind.name) offers none")
      }
    }
    #expect(newton.isLockstep == false && newton.hasLearningRate)
  }
}

/// Where the Hessian is not positive definite, and where it is nothing at all.
@Suite struct NewtonRemedyTests {
  private func run(_ function: String, _ remedy: String, from start: [Double], steps: Int) throws -> RunRecord {
    let objective = try objective(function)
    let course = Setup.constant(["indefinite": .string(remedy)], objective, start: start)
    return try method("newton").run(objective, course, Budget(steps: steps), everyStep(to: steps))
  }

  /// Without a remedy Newton's step would lead to the maximum between the wells.
  @Test func `on the hill between two wells each remedy goes down, and stop stops`() throws {
    for (remedy, rate) in [("shift", 1.0), ("gradient", 0.05)] {
      let objective = try objective("doubleWell")
      let start = objective.start.indices.map { $0 == 0 ? 0.1 : 0.0 }
      let course = Setup.constant(
        ["indefinite": .string(remedy), "learningRate": .number(rate)], objective, start: start)
      let record = try method("newton").run(objective, course, Budget(steps: 400), everyStep(to: 400))
      let nearest = objective.minimum.points.map { zip($0, record.point).map { abs($0 - $1) }.max() ?? 0 }.min() ?? 1
      #expect(nearest <= 1e-6, "\(remedy) ends at \(record.point)")
    }
    let objective = try objective("doubleWell")
    let start = objective.start.indices.map { $0 == 0 ? 0.1 : 0.0 }
    let stopped = try run("doubleWell", "stop", from: start, steps: 9)
    #expect(stopped.status == .invalid && stopped.point == start)
  }

  /// Its Hessian is indefinite everywhere but at the saddle, where it is zero.
  @Test func `on the monkey saddle every step is a fallback that goes down`() throws {
    let record = try run("monkeySaddle", "shift", from: [0.5, 0.01], steps: 6)
    let values = record.curve.values
    #expect(values[values.count - 1] < values[0])
    #expect(try run("monkeySaddle", "stop", from: [0.5, 0.01], steps: 6).status == .invalid)
    #expect(try run("monkeySaddle", "shift", from: [0, 0], steps: 6).status == .converged)
  }
}
