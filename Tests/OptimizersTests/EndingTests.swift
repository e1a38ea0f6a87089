import Functions
import Optimizers
import Records
import Testing
import Values

/// Targets, stopping rules, divergence.
@Suite struct EndingTests {
  private let rosenbrock: Objective

  init() throws { rosenbrock = try objective("rosenbrock") }

  @Test func `a target's runtime is what was asked before the first iterate that reached it`() throws {
    let targets = [30, 24.2, 4, 1, 1e-9]
    let record = try method("adam").run(
      rosenbrock, .constant(["learningRate": 0.02], rosenbrock), Budget(steps: 1000),
      everyStep(to: 1000, targets: targets))
    for (target, runtime) in zip(targets, record.runtimes) {
      let first = record.curve.values.firstIndex { $0 <= target }
      #expect(runtime == first.map { record.curve.evaluations[$0] })
    }
    // f(−1.2, 1) = 24.2: reached before anything was asked, once the rounding of the start allows.
    #expect(record.runtimes[0] == 0)
    #expect(record.runtimes[4] == nil)
    #expect(record.status == .budget)
  }

  @Test func `a value of minus infinity is no best`() throws {
    // x₁ → x₁ − 0.3 x₁² leaves for −∞ from (−1, 0): f falls with every step, and past the largest number it is −∞.
    let saddle = try objective("monkeySaddle")
    let record = try method("gradientDescent").run(
      saddle, .constant(["learningRate": 0.1], saddle, start: [-1, 0]), Budget(steps: 100), everyStep(to: 100))
    #expect(record.status == .diverged)
    #expect(record.best.isFinite)
    #expect(record.bestStep == record.steps - 1)
    #expect(record.best == record.curve.values.last)
    #expect(record.curve.values.count == record.steps)
  }

  @Test func `gaps are measured from the reference`() throws {
    let objective = try objective("quadratic")
    let record = try method("gradientDescent").run(
      objective, .constant(["learningRate": 0.05], objective), Budget(steps: 200),
      everyStep(to: 200, targets: [1, 1e-3], reference: -8.95))
    for (target, runtime) in zip([1, 1e-3], record.runtimes) {
      #expect(runtime == record.curve.values.firstIndex { $0 + 8.95 <= target })
    }
    #expect(record.runtimes[1] != nil)
  }

  @Test func `a run that stops at its target ends at the iterate that reached it`() throws {
    let course = Setup.constant(["learningRate": 0.02], rosenbrock)
    let full = try method("adam").run(
      rosenbrock, course, Budget(steps: 2000), everyStep(to: 2000, targets: [1, 1e-2]))
    let stopped = try method("adam").run(
      rosenbrock, course, Budget(steps: 2000), Recording(checkpoints: [0], targets: [1, 1e-2], keepsPoints: true),
      Stopping(atTarget: true))
    let step = try #require(full.curve.values.firstIndex { $0 <= 1e-2 })
    #expect(stopped.status == .target)
    #expect(stopped.steps == step && stopped.counts.evaluations == step)
    #expect(stopped.runtimes == full.runtimes)
    #expect(stopped.final == full.curve.values[step])
    #expect(stopped.best == full.curve.best[step] && stopped.bestStep == step)
    #expect(stopped.point == full.curve.points[step])
    #expect(stopped.curve.steps == [0, step])
    let norm = Curve.gradientNorm
    #expect(stopped.curve[property: norm]?[1] == full.curve[property: norm]?[step])
  }

  @Test func `a target that the last iterate reaches counts`() throws {
    let course = Setup.constant(["learningRate": 0.02], rosenbrock)
    let full = try method("adam").run(
      rosenbrock, course, Budget(steps: 2000), everyStep(to: 2000, targets: [1e-2]))
    let step = try #require(full.runtimes[0])
    let short = try method("adam").run(
      rosenbrock, course, Budget(steps: step), Recording(checkpoints: [], targets: [1e-2]), Stopping(atTarget: true))
    #expect(short.status == .target)
    #expect(short.runtimes == [step])
    #expect(short.curve.steps == [step])
  }

  @Test func `a run stops as converged at the first recorded step with a small gradient`() throws {
    let objective = try objective("sphere", 2)
    let course = Setup.constant(["learningRate": 0.1], objective, start: [3, 4])
    let record = try method("gradientDescent").run(
      objective, course, Budget(steps: 1000), Recording(checkpoints: Array(stride(from: 0, through: 1000, by: 10))),
      Stopping(gradientNorm: 1e-3))
    // ‖∇f(xₜ)‖ = 10 · 0.8ᵗ is at most 10⁻³ from t = 42 on; recorded is step 50.
    #expect(record.status == .converged)
    #expect(record.steps == 50 && record.curve.steps.last == 50)
  }

  @Test func `a diverging run keeps its curve up to the last finite value`() throws {
    let course = Setup.constant(["learningRate": 1], rosenbrock)
    let record = try method("gradientDescent").run(rosenbrock, course, Budget(steps: 100), everyStep(to: 100))
    #expect(record.status == .diverged)
    #expect(record.steps < 10)
    #expect(record.curve.steps == Array(0..<record.steps))
    #expect(
      record.curve.values.allSatisfy(\.isFinite)
        && record.curve.properties.allSatisfy { $0.values.allSatisfy(\.isFinite) })
    #expect(record.final == record.curve.values.last)
    #expect(record.best == record.curve.best.last)
    #expect(record.counts.gradients == record.steps)
  }

  @Test(arguments: Method.catalogue.map(\.name))
  func `a start where the function is not finite is invalid`(_ name: String) throws {
    let method = try method(name)
    // What begins with a bracket does not ask where its start is.
    if method.needs.contains(.bracket) { return }
    let objective = try objective(for: method)
    // What works on directions takes any length of its start.
    let takesAnyLength = !method.needs.isDisjoint(with: [.matrix, .subspace, .upperBound])
    let starts = takesAnyLength ? [[Double.nan, 1]] : [[1e200, 0], [.nan, 1]]
    for first in starts {
      let start = objective.start.indices.map { $0 < 2 ? first[$0] : objective.start[$0] }
      let record = try method.run(
        objective, .constant([:], objective, start: start), Budget(steps: 10), everyStep(to: 10, targets: [1]))
      #expect(record.status == .invalid)
      #expect(record.steps == 0)
      #expect(record.final == .infinity && record.best == .infinity)
      #expect(record.runtimes == [nil])
      #expect(record.curve.steps.isEmpty)
      #expect(record == record)
    }
  }

  @Test(arguments: Method.catalogue.map(\.name))
  func `a budget of no steps records the start`(_ name: String) throws {
    let method = try method(name)
    let objective = try objective(for: method)
    let record = try method.run(
      objective, .constant([:], objective), Budget(steps: 0), Recording(checkpoints: [0], targets: [100]))
    #expect(record.status == .budget && record.steps == 0)
    #expect(record.curve.steps == [0] && record.curve.values == [record.final])
    #expect(record.runtimes == [0])
    #expect(record.counts == Counts())
  }

  @Test func `two records with a NaN in the same place are equal`() throws {
    let course = Setup.constant(["learningRate": 1e150], rosenbrock)
    let run = { try method("gradientDescent").run(self.rosenbrock, course, Budget(steps: 9), everyStep(to: 9)) }
    let (a, b) = (try run(), try run())
    #expect(a.status == .diverged)
    #expect(a == b)
  }
}
