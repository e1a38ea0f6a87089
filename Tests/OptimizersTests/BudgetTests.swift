import Functions
import Optimizers
import Records
import Schedules
import Testing
import Values

/// What counts, and where a run ends.
@Suite struct BudgetTests {
  static let steady = Method.catalogue.filter { costs($0) != nil }.map(\.name)
  static let others = Method.catalogue.filter { costs($0) == nil }.map(\.name)

  /// What a step of a method asks at its defaults; `nil` where that depends.
  private static func costs(_ method: Method) -> Counts? { (try? method.decode([:]))?.cost }

  @Test(arguments: steady)
  func `a method whose steps cost the same asks for that in every step`(_ name: String) throws {
    let objective = try objective("sphere", 3)
    let course = Setup.constant([try method(name).scheduledKey: 1e-3], objective)
    for budget in [Budget(steps: 37), Budget(evaluations: 37), Budget(gradients: 37)] {
      let record = try method(name).run(objective, course, budget, everyStep(to: 100))
      #expect(record.status == .budget)
      #expect(record.steps == 37)
      #expect(record.counts.gradients == 37 && record.counts.values == 0 && record.counts.hessians == 0)
      #expect(record.curve.steps == Array(0...37))
      #expect(record.curve.evaluations == Array(0...37))
    }
  }

  @Test(arguments: others)
  func `a step that would ask for more than the budget is not made`(_ name: String) throws {
    let method = try method(name)
    let objective = try objective(for: method)
    let course = Setup.constant([:], objective)
    let free = try method.run(objective, course, Budget(steps: 30), everyStep(to: 30))
    for limit in 1...40 {
      let record = try method.run(objective, course, Budget(steps: 30, evaluations: limit), everyStep(to: 30))
      #expect(record.counts.evaluations <= limit)
      // The run is the beginning of the free one, and as much of it as the budget paid for.
      #expect(record.curve.values == Array(free.curve.values.prefix(record.steps + 1)))
      #expect(record.curve.evaluations == Array(free.curve.evaluations.prefix(record.steps + 1)))
      if record.steps < free.steps {
        #expect(free.curve.evaluations[record.steps + 1] > limit || record.counts.evaluations == limit)
      }
    }
  }

  @Test(arguments: others)
  func `evaluations at an iterate are all that were asked before it`(_ name: String) throws {
    let method = try method(name)
    let objective = try objective(for: method)
    let record = try method.run(objective, .constant([:], objective), Budget(steps: 20), everyStep(to: 20))
    #expect(record.curve.evaluations[0] == 0)
    #expect(zip(record.curve.evaluations, record.curve.evaluations.dropFirst()).allSatisfy { $0 < $1 })
    #expect(record.counts.evaluations >= record.curve.evaluations[record.curve.evaluations.count - 1])
  }

  @Test func `Nelder and Mead ask for the corners first, and then for at least one value a step`() throws {
    let objective = try objective("rosenbrock", 4)
    let record = try method("nelderMead").run(
      objective, .constant([:], objective), Budget(steps: 10), everyStep(to: 10))
    #expect(record.counts.gradients == 0)
    #expect(record.curve.evaluations[1] >= 5 + 1)
    #expect(record.curve.evaluations[1] <= 5 + 1 + 4 + 1)
  }

  @Test func `the step that begins at a checkpoint has the recorded learning rate`() throws {
    let objective = try objective("sphere", 2)
    let rates = (0..<300).map { 1 / (1 + Double($0)) }
    let course = Setup(
      settings: ["learningRate": 0.5], timetable: Timetable(Listed(rates: rates), horizon: 300), start: [3, 4])
    let record = try method("gradientDescent").run(objective, course, Budget(steps: 300), everyStep(to: 300))
    let recorded = try #require(record.curve[property: Curve.learningRate])
    for t in 0..<300 {
      #expect(recorded[t] == 0.5 * rates[t])
      let (x, next) = (record.curve.points[t][0], record.curve.points[t + 1][0])
      #expect(next == x - rates[t] * 0.5 * (2 * x))
    }
    #expect(recorded[300] == 0.5 * rates[299])
  }

  @Test func `the curve holds exact values and norms, and the best so far`() throws {
    let objective = try objective("sphere", 2)
    var course = Setup.constant(["learningRate": 0.9], objective, start: [3, 4], horizon: 50)
    course.noise = (deviation: 3, seed: 7)
    let record = try method("gradientDescent").run(objective, course, Budget(steps: 50), everyStep(to: 50))
    var best = Double.infinity
    let norms = try #require(record.curve[property: Curve.gradientNorm])
    for (t, x) in record.curve.points.enumerated() {
      let value = x[0] * x[0] + x[1] * x[1]
      best = min(best, value)
      #expect(record.curve.values[t] == value)
      #expect(record.curve.best[t] == best)
      #expect(abs(norms[t] - 2 * value.squareRoot()) <= 4e-16 * norms[t])
    }
    #expect(record.best == best)
    #expect(record.curve.values[record.bestStep] == best)
    #expect(record.final == record.curve.values[50])
  }
}
