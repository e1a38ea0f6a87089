import Functions
import Optimizers
import Records
import Testing
import Values

/// The rules by which a run ends that gets no further.
@Suite struct StandstillTests {
  private func run(
    _ optimizer: String, _ settings: [String: JSON] = [:], on name: String, from start: [Double], _ stopping: Stopping,
    steps: Int = 1000, checkpoints: [Int] = [0]
  ) throws -> RunRecord {
    let objective = try objective(name, start.count)
    return try method(optimizer).run(
      objective, .constant(settings, objective, start: start, horizon: steps), Budget(steps: steps),
      Recording(checkpoints: checkpoints, keepsPoints: true), stopping)
  }

  /// On ‖x‖² descent with rate 0.1 gives xₖ = 0.8ᵏ x₀: f falls by 0.36 · 0.64ᵏ⁻¹ · 25, x moves by 0.2 · 0.8ᵏ⁻¹ · 5.
  @Test func `a rule holds at the first step where its change is small enough, recorded or not`() throws {
    let value = try run(
      "gradientDescent", ["learningRate": 0.1], on: "sphere", from: [3, 4], Stopping(valueChange: 1e-20))
    // 9 · 0.64ᵏ⁻¹ ≤ 10⁻²⁰ from k = 110 on: (20 + lg 9)/lg(1/0.64) = 108.1.
    #expect(value.steps == 110 && value.status == .converged && value.reason == nil)
    #expect(value.curve.steps == [0, 110] && value.counts.gradients == 110)
    let point = try run(
      "gradientDescent", ["learningRate": 0.1], on: "sphere", from: [3, 4], Stopping(pointChange: 1e-10))
    // 0.8ᵏ⁻¹ ≤ 10⁻¹⁰ from k = 105 on: 10/lg(1/0.8) = 103.2.
    #expect(point.steps == 105 && point.status == .converged)
  }

  @Test func `where f is not stationary the run has stalled, for the rule that held`() throws {
    let slow = try run(
      "gradientDescent", ["learningRate": 1e-6], on: "sphere", from: [3, 4], Stopping(valueChange: 1e-3))
    #expect(slow.status == .stalled && slow.steps == 1)
    #expect(slow.reason?.hasPrefix("f changed by no more than 0.001 where ‖∇f‖ = 9.99") == true)
    let short = try run(
      "normalizedGradientDescent", ["learningRate": 0.5], on: "sphere", from: [3, 4], Stopping(pointChange: 0.6))
    #expect(short.steps == 1 && short.status == .stalled)
    #expect(short.reason?.hasPrefix("x moved by no more than 0.6 where ‖∇f‖ = ") == true)
    // Steps of 0.7 come within 0.1 of the tip at step 7, and swing about it then, lower by rounding at most.
    let swinging = try run(
      "normalizedGradientDescent", ["learningRate": 0.7], on: "cone", from: [3, 4], Stopping(patience: 10))
    #expect(swinging.steps == swinging.bestStep + 10 && swinging.bestStep >= 7 && swinging.status == .stalled)
    #expect(swinging.reason?.hasPrefix("no lower value in 10 steps where ‖∇f‖ = ") == true)
  }

  @Test func `of rules that hold the first is told, and the gradient's comes before all`() throws {
    let both = try run(
      "gradientDescent", ["learningRate": 1e-6], on: "sphere", from: [3, 4],
      Stopping(valueChange: 1e-3, pointChange: 1, patience: 1))
    #expect(both.reason?.hasPrefix("f changed") == true)
    let converged = try run(
      "gradientDescent", ["learningRate": 0.1], on: "sphere", from: [3, 4],
      Stopping(gradientNorm: 100, valueChange: 100))
    #expect(converged.status == .converged && converged.steps == 0)
  }

  @Test func `Adam stops at the step at which its worked case does`() throws {
    let record = try run(
      "adam", ["learningRate": 0.1], on: "quadratic", from: [1, 1], Stopping(gradientNorm: 1e-6),
      checkpoints: Array(0...1000))
    #expect(record.steps == 297 && record.status == .converged)
    #expect(abs(record.final + 8.95) < 1e-13)
  }

  @Test(arguments: [
    Stopping(valueChange: 1e-3), Stopping(pointChange: 1e-3), Stopping(patience: 3), Stopping(patience: 1),
    Stopping(atTarget: true, valueChange: 1e-6, pointChange: 1e-5, patience: 20),
  ])
  func `lanes end apart, each with the bits of its run alone`(_ stopping: Stopping) throws {
    var ends: Set<Int> = []
    for name in ["gradientDescent", "adam", "nesterov", "normalizedGradientDescent"] {
      let (method, objective) = (try method(name), try objective("rosenbrock", 3))
      let courses = (0..<8).map { run in
        Setup.constant(
          ["learningRate": .number(1e-5 * Double(1 << (2 * run)))], objective,
          start: objective.start.map { $0 + 0.01 * Double(run) }, horizon: 200)
      }
      let recording = Recording(checkpoints: [0, 10, 100], targets: [1, 0.1], keepsPoints: true)
      let budget = Budget(steps: 200)
      let packed = try method.run(pack: courses, objective, budget, recording, stopping)
      let alone = try courses.map { try method.run(objective, $0, budget, recording, stopping) }
      #expect(packed == alone, "\(name)")
      ends.formUnion(packed.map(\.steps))
    }
    #expect(ends.count > 3)
  }

  @Test(arguments: [Stopping(valueChange: 1e-3), Stopping(pointChange: 0.05), Stopping(patience: 4)])
  func `a run that is cut goes on to the end that it would have had`(_ stopping: Stopping) throws {
    let (method, objective) = (try method("momentum"), try objective("rosenbrock"))
    let course = try Setup.constant(["learningRate": 0.001, "momentum": 0.9], objective, horizon: 400).course(method)
    let (budget, recording) = (Budget(steps: 400), Recording(checkpoints: [0, 100], keepsPoints: true))
    let whole = method.run(objective, course, budget, recording, stopping)
    #expect(whole.status == .stalled)
    for cut in [1, whole.steps / 2, whole.steps - 1] {
      let leg = try method.run(objective, course, budget, recording, stopping, until: cut)
      let state = try RunState(bytes: try #require(leg.state).bytes)
      #expect(try method.run(objective, course, budget, recording, stopping, from: state).record == whole)
    }
  }

  @Test func `where steps sample data the loss over all rows is asked, at recorded steps`() throws {
    let objective = try lineObjective()
    var setup = Setup.constant(["learningRate": 0.3], objective, start: [0, 0], horizon: 500)
    setup.sampling = (Sampling(batch: 1, order: .shuffled), 3)
    let recording = Recording(checkpoints: Array(stride(from: 0, through: 500, by: 10)))
    let record = try method("sgd").run(objective, setup, Budget(steps: 500), recording, Stopping(patience: 30))
    #expect(record.steps % 10 == 0 && record.steps - record.bestStep == 30)
    #expect(record.reason?.hasPrefix("no lower value in 30 steps") == true)
  }

  private func lineObjective() throws -> Objective {
    let rows = (0..<20).map { "\($0),\(2 * $0 + ($0 % 3))" }
    let data = try DataSet(path: "line.csv", text: "x,y\n" + rows.joined(separator: "\n") + "\n")
    return try #require(FunctionKind.named("linearRegression")).objective(settings: ["divisor": 20], data: data)
  }
}
