import Foundation
import Functions
import Optimizers
import Testing
import Values

/// What each link does; that iterates agree with torch's and Optax's is told by `TrajectoryTests`.
@Suite struct LinkTests {
  private func run(
    _ name: String, _ settings: [String: JSON], _ links: JSON..., on function: String = "rosenbrock",
    budget: Budget = Budget(steps: 40), noise: Double? = nil, start: [Double]? = nil
  ) throws -> RunRecordSummary {
    let objective = try objective(function, 4)
    var setup = Setup.constant(settings, objective, start: start, horizon: budget.horizon)
    setup.links = links
    setup.noise = noise.map { ($0, 7) }
    setup.methodSeed = 3
    let record = try method(name).run(objective, setup, budget, everyStep(to: budget.horizon))
    return RunRecordSummary(
      points: record.curve.points, values: record.curve.values, best: record.best, steps: record.steps,
      gradients: record.counts.gradients, objective: objective)
  }

  private struct RunRecordSummary {
    let points: [[Double]]
    let values: [Double]
    let best: Double
    let steps, gradients: Int
    let objective: Objective
  }

  @Test(arguments: ["sgd", "momentum", "nesterov", "adagrad", "adadelta", "rmsprop"])
  func `the decay of a method is the link of that name, with the same bits`(_ name: String) throws {
    let rate: [String: JSON] = ["learningRate": 1e-3]
    let coupled = try run(name, rate.merging(["weightDecay": 0.1]) { $1 })
    #expect(try run(name, rate, ["link": "weightDecay", "strength": 0.1]).points == coupled.points)
    let decoupled = try run(name, rate.merging(["weightDecay": 0.1, "decoupledDecay": true]) { $1 })
    #expect(try run(name, rate, ["link": "decoupledWeightDecay", "strength": 0.1]).points == decoupled.points)
    #expect(coupled.points != decoupled.points)
    #expect(try run(name, rate).points != coupled.points)
  }

  @Test func `AdamW is Adam with a link`() throws {
    let adam = try run("adam", ["learningRate": 0.1], ["link": "decoupledWeightDecay", "strength": 0.05])
    #expect(try run("adamw", ["learningRate": 0.1, "weightDecay": 0.05]).points == adam.points)
    #expect(
      try run("adam", ["learningRate": 0.1, "weightDecay": 0.05]).points
        == run("adam", ["learningRate": 0.1], ["link": "weightDecay", "strength": 0.05]).points)
  }

  @Test func `a clipped gradient is no longer than its norm`() throws {
    let near = try run(
      "gradientDescent", ["learningRate": 1], ["link": "clipByNorm", "norm": 0.5], on: "sphere",
      budget: Budget(steps: 1), start: [3, 4, 0, 0])
    for (x, expected) in zip(near.points[1], [2.7, 3.6, 0, 0]) { #expect(abs(x - expected) < 1e-15) }
    let short = try run(
      "gradientDescent", ["learningRate": 0.1], ["link": "clipByNorm", "norm": 5], on: "sphere",
      budget: Budget(steps: 1), start: [0.5, 0, 0, 0])
    #expect(short.points[1] == [0.4, 0, 0, 0])
  }

  @Test func `a mean of equal gradients is that gradient, and each is counted`() throws {
    let plain = try run("adam", [:])
    let mean = try run("adam", [:], ["link": "accumulate", "k": 5])
    #expect(mean.points == plain.points && mean.values == plain.values)
    #expect(plain.gradients == 40 && mean.gradients == 200)
    // Noise of k gradients has a k-th of the variance.
    let (one, many) = (
      try run("gradientDescent", ["learningRate": 1], on: "flat", noise: 1),
      try run("gradientDescent", ["learningRate": 1], ["link": "accumulate", "k": 100], on: "flat", noise: 1)
    )
    let ratio = travelled(one.points) / travelled(many.points)
    #expect(ratio > 60 && ratio < 160, "\(ratio)")
  }

  @Test func `SAM asks twice, and no step begins that the budget does not hold`() throws {
    let sam = try run("sgd", [:], ["link": "sam"], budget: Budget(evaluations: 41))
    #expect(sam.steps == 20 && sam.gradients == 40)
    let linked = try method("sgd").decode([:], links: [DecodedLink.decode(entry: "sam")])
    #expect(Budget(evaluations: 41).horizon(of: linked) == 20)
    #expect(Budget(steps: 30, evaluations: 100).horizon(of: linked) == 30)
    let both = try run("sgd", [:], ["link": "accumulate", "k": 3], ["link": "sam"], budget: Budget(gradients: 12))
    #expect(both.steps == 2 && both.gradients == 12)
    #expect(try run("sgd", [:], ["link": "sam", "rho": 0]).points == run("sgd", [:]).points)
  }

  @Test func `noise dies away with its power`() throws {
    func spread(_ gamma: Double) throws -> Double {
      let noisy = try run(
        "gradientDescent", ["learningRate": 1], ["link": "gradientNoise", "eta": 4, "gamma": .number(gamma)],
        on: "flat", budget: Budget(steps: 400))
      return travelled(noisy.points) / 1600
    }
    #expect(abs(try spread(0) - 4) < 0.5)
    var expected = 0.0
    for step in 1...400 { expected += 0.01 / Double(step).squareRoot() }
    #expect(abs(try spread(0.5) - expected) < 0.15 * expected)
    #expect(try run("sgd", [:], ["link": "gradientNoise", "eta": 0]).points == run("sgd", [:]).points)
  }

  @Test func `a box holds every iterate after the first`() throws {
    let boxed = try run(
      "gradientDescent", ["learningRate": 0.01], ["link": "projectToBox", "lower": -0.5, "upper": 0.25])
    #expect(boxed.points.dropFirst().joined().allSatisfy { (-0.5...0.25).contains($0) })
    #expect(boxed.points.dropFirst().joined().contains(0.25))
  }

  @Test(arguments: ["ema", "swa"])
  func `an average is recorded in place of the iterate, and the method does not notice`(_ link: String) throws {
    let plain = try run("momentum", ["learningRate": 2e-4])
    let settings: JSON =
      link == "ema" ? ["link": "ema", "decay": 0.9] : ["link": "swa", "start": 11, "every": 2]
    let averaged = try run("momentum", ["learningRate": 2e-4], settings)
    var mean = plain.points[0]
    var count = 0.0
    for (step, point) in plain.points.enumerated() {
      if link == "ema" {
        mean = step < 2 ? point : zip(mean, point).map { $0 + (1 - 0.9) * ($1 - $0) }
      } else if step < 11 {
        mean = point
      } else if step % 2 == 1 {
        count += 1
        mean = zip(mean, point).map { count == 1 ? $1 : $0 + ($1 - $0) / count }
      }
      for (x, y) in zip(averaged.points[step], mean) { #expect(abs(x - y) <= 1e-14, "step \(step)") }
      #expect(averaged.values[step] == averaged.objective.look(at: averaged.points[step]).value)
    }
    #expect(averaged.best == averaged.values.min())
  }

  @Test func `Lookahead with a whole step back to the fast iterate is none`() throws {
    let whole = try run("adam", [:], ["link": "lookahead", "alpha": 1, "k": 3])
    for (x, y) in zip(whole.points.joined(), try run("adam", [:]).points.joined()) { #expect(abs(x - y) <= 1e-13) }
  }

  /// Σ ‖xₜ₊₁ − xₜ‖².
  private func travelled(_ points: [[Double]]) -> Double {
    var sum = 0.0
    for (from, to) in zip(points, points.dropFirst()) {
      for (a, b) in zip(from, to) { sum += (b - a) * (b - a) }
    }
    return sum
  }
}
