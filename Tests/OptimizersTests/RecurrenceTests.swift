import Functions
import Optimizers
import Schedules
import Testing
import Values

/// Methods against each other where two of them are one, and against steps taken by hand.
@Suite struct RecurrenceTests {
  private func points(
    _ name: String, _ settings: [String: JSON], _ function: String = "rosenbrock", steps: Int = 100,
    rates: [Double]? = nil
  ) throws -> [[Double]] {
    let objective = try objective(function)
    var course = Setup.constant(settings, objective, horizon: steps)
    if let rates { course.timetable = Timetable(Listed(rates: rates), horizon: steps) }
    return try method(name).run(objective, course, Budget(steps: steps), everyStep(to: steps)).curve.points
  }

  @Test func `gradient descent goes into a saddle and leaves it by powers`() throws {
    // A step at the rate 0.05 multiplies x₁ by 0.9 and x₂ by 1.1, so that f < 0 after ln 1000/ln (1.1/0.9) = 34.4
    // steps.
    let points = try points("gradientDescent", ["learningRate": 0.05], "saddle", steps: 80)
    var expected = (1.0, 0.001)
    for point in points {
      #expect(abs(point[0] - expected.0) <= 1e-13 * expected.0 && abs(point[1] - expected.1) <= 1e-13 * expected.1)
      expected = (0.9 * expected.0, 1.1 * expected.1)
    }
    #expect(points.firstIndex { $0[0] * $0[0] < $0[1] * $0[1] } == 35)
  }

  @Test func `gradient descent, and momentum of zero in either form, are SGD to the last bit`() throws {
    let expected = try points("sgd", ["learningRate": 2e-4])
    #expect(expected.count == 101)
    #expect(try points("gradientDescent", ["learningRate": 2e-4]) == expected)
    #expect(try points("momentum", ["learningRate": 2e-4, "momentum": 0]) == expected)
    #expect(try points("nesterov", ["learningRate": 2e-4, "momentum": 0]) == expected)
  }

  @Test func `momentum and Nesterov are SGD with their momentum to the last bit`() throws {
    let settings: [String: JSON] = ["learningRate": 2e-4, "momentum": 0.9, "weightDecay": 0.01]
    for variant in ["torch", "optax"] as [JSON] {
      #expect(
        try points("momentum", settings.merging(["variant": variant]) { $1 }) == points("sgd", settings))
      #expect(
        try points("nesterov", settings.merging(["variant": variant]) { $1 })
          == points("sgd", settings.merging(["nesterov": true]) { $1 }))
    }
  }

  @Test(arguments: ["momentum", "nesterov"])
  func `torch's and Keras's forms are one method at a constant rate and two under a schedule`(_ name: String) throws {
    let torch: [String: JSON] = ["learningRate": 2e-4]
    let keras: [String: JSON] = ["learningRate": 2e-4, "variant": "keras"]
    let constant = try zip(points(name, torch), points(name, keras))
    for (a, b) in constant { for (x, y) in zip(a, b) { #expect(abs(x - y) <= 1e-12) } }
    let falling = (0..<100).map { $0 < 50 ? 1 : 0.1 }
    let scheduled = try zip(points(name, torch, rates: falling), points(name, keras, rates: falling))
    #expect(scheduled.contains { abs($0[0] - $1[0]) > 1e-3 })
  }

  @Test func `the classical look-ahead is torch's Nesterov in the variable x + μ v`() throws {
    // Sutskever's (x, v) and torch's y: y = x + μ v, and v is the difference of two x.
    let ahead = try points("nesterov", ["learningRate": 2e-4, "variant": "lookAhead"])
    let torch = try points("nesterov", ["learningRate": 2e-4])
    for t in 1...100 {
      for i in 0..<2 {
        let y = ahead[t][i] + 0.9 * (ahead[t][i] - ahead[t - 1][i])
        #expect(abs(y - torch[t][i]) <= 1e-11)
      }
    }
  }

  @Test func `weight decay alone shrinks the iterate by the learning rate times λ`() throws {
    // At the minimiser (−0.3, 2.5) the gradient is 0, so that the decay acts alone, and its two forms agree.
    let objective = try objective("quadratic")
    for decoupled in [true, false] {
      let course = Setup.constant(
        ["learningRate": 0.1, "weightDecay": 0.5, "decoupledDecay": .bool(decoupled)], objective, start: [-0.3, 2.5])
      let record = try method("sgd").run(objective, course, Budget(steps: 1), everyStep(to: 1))
      for (x, start) in zip(record.point, course.start) { #expect(abs(x - (1 - 0.1 * 0.5) * start) <= 1e-14) }
    }
  }

  @Test func `Adagrad's rate decay divides the rate by 1 + (t − 1) d`() throws {
    // From s₀ = 10¹⁶ the sum of squares hardly grows: each step is α g / (10⁸ (1 + (t − 1) d)).
    let objective = try objective("quadratic")
    let course = Setup.constant(
      ["learningRate": 1, "rateDecay": 0.5, "initialAccumulator": 1e16], objective, start: [1, 1])
    let points = try method("adagrad").run(objective, course, Budget(steps: 3), everyStep(to: 3)).curve.points
    for t in 1...3 {
      let gradient = 10 * points[t - 1][0] + 3
      let expected = points[t - 1][0] - gradient / 1e8 / (1 + Double(t - 1) * 0.5)
      #expect(abs(points[t][0] - expected) <= 1e-15)
    }
  }

  @Test func `a coordinate that never had a gradient stays where it is in Optax's Adagrad`() throws {
    let objective = try objective("sphere", 2)
    let course = Setup.constant(
      ["learningRate": 0.1, "epsilon": 0, "variant": "optax"], objective, start: [1, 0])
    let record = try method("adagrad").run(objective, course, Budget(steps: 3), everyStep(to: 3))
    #expect(record.point[1] == 0)
    #expect(record.point[0] < 1)
  }
}
