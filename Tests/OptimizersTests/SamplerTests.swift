import Foundation
import Functions
import GSL
import Optimizers
import Records
import Schedules
import Testing
import Values

/// Samplers against their formulas step by step, and against the laws that they must obey.
///
/// The seeds are fixed, so that the statistical tests either hold or do not; before a seed was looked at, each had a
/// false alarm rate of 1 in 2000 (3.5 standard errors).
@Suite struct SamplerTests {
  private func run(
    _ name: String, _ settings: [String: JSON], _ objective: Objective, start: [Double], steps: Int, seed: UInt64 = 1,
    schedule: String = "constant", at checkpoints: [Int]? = nil
  ) throws -> RunRecord {
    let kind = try #require(ScheduleKind.named(schedule))
    let course = Setup(
      settings: settings, timetable: Timetable(try kind.make([:]), horizon: steps), start: start, methodSeed: seed)
    return try method(name).run(
      objective, course, Budget(steps: steps),
      Recording(checkpoints: checkpoints ?? Array(0...steps), keepsPoints: true))
  }

  @Test func `a step of Langevin dynamics is the formula's, with the numbers of the run's own stream`() throws {
    let objective = try objective("doubleWell", 2)
    let record = try run(
      "langevin", ["stepSize": 0.01, "temperature": 0.5, "friction": 2], objective, start: [0.5, -1], steps: 3, seed: 11
    )
    var stream = RandomStream(seed: 11)
    var x = [0.5, -1.0]
    for step in 1...3 {
      let gradient = [4 * (x[0] * x[0] - 1) * x[0], 2 * x[1]]
      for i in 0..<2 { x[i] += -0.005 * gradient[i] + (2 * 0.5 * 0.005).squareRoot() * stream.gaussian() }
      #expect(zip(record.curve.points[step], x).allSatisfy { abs($0 - $1) < 1e-15 })
    }
  }

  @Test func `without heat Langevin dynamics are gradient descent`() throws {
    let objective = try objective("rosenbrock", 2)
    let cold = try run("langevin", ["stepSize": 0.001, "temperature": 0], objective, start: [-1.2, 1], steps: 50)
    let descent = try run("gradientDescent", ["learningRate": 0.001], objective, start: [-1.2, 1], steps: 50)
    #expect(cold.curve.points == descent.curve.points)
  }

  @Test func `a schedule multiplies the temperature`() throws {
    let objective = try objective("doubleWell", 1)
    let record = try run(
      "langevin", ["stepSize": 0.01, "temperature": 2], objective, start: [1], steps: 4, schedule: "linear")
    #expect(record.curve[property: Curve.learningRate] == [2, 1.5, 1, 0.5, 0.5])
    for name in ["langevin", "underdampedLangevin", "metropolis", "siman"] {
      #expect(try method(name).scheduledKey == "temperature")
      #expect(try method(name).isSampler)
    }
  }

  @Test func `BAOAB gives a harmonic coordinate its exact variance, whatever the time step`() throws {
    // f = x² has spring constant 2, so the variance is T/2. Leimkuhler and Matthews 2013, §3: exact for quadratic f.
    let objective = try objective("sphere", 1)
    let (steps, stride) = (200_000, 20)
    let record = try run(
      "underdampedLangevin", ["stepSize": 0.5, "temperature": 0.6, "friction": 1], objective, start: [0], steps: steps,
      at: Array(Swift.stride(from: 1000, through: steps, by: stride)))
    let x = record.curve.points.map { $0[0] }
    let n = Double(x.count)
    let variance = x.reduce(0) { $0 + $1 * $1 } / n
    // Samples ten time units apart are as good as independent: the standard error of a Gaussian's variance is √(2/n).
    #expect(abs(variance / 0.3 - 1) < 3.5 * (2 / n).squareRoot())
  }

  @Test func `free motion spreads as theory says`() throws {
    let flat = try objective("flat", 2)
    for (name, settings) in [
      ("langevin", ["stepSize": 0.1, "temperature": 1.5, "friction": 3]),
      ("underdampedLangevin", ["stepSize": 0.05, "temperature": 1.5, "friction": 3, "mass": 0.5]),
      ("metropolis", ["stepSize": 0.3]),
    ] as [(String, [String: JSON])] {
      for steps in [1, 10, 200] {
        let expected = try #require(try method(name).decode(settings).motion?.displacement(after: steps))
        var squares: [Double] = []
        for seed in 1...500 {
          let record = try run(name, settings, flat, start: [0, 0], steps: steps, seed: UInt64(seed), at: [0])
          squares += record.point.map { $0 * $0 }
        }
        let mean = squares.reduce(0, +) / Double(squares.count)
        // A squared Gaussian has variance 2: the relative error is √(2/n); the splitting's own is below 0.3 %.
        #expect(abs(mean / expected - 1) < 3.5 * (2 / Double(squares.count)).squareRoot() + 0.003, "\(name) \(steps)")
      }
    }
  }

  @Test func `the forces of free motion are the numbers of the run's own stream`() throws {
    let flat = try objective("flat", 1)
    // The momentum takes the stream's first number, and the first step's force is not seen from outside.
    for (name, settings, skipped) in [
      ("langevin", ["stepSize": 0.1, "temperature": 1.5, "friction": 3], 0),
      ("underdampedLangevin", ["stepSize": 0.05, "temperature": 1.5, "friction": 3, "mass": 0.5], 2),
    ] as [(String, [String: JSON], Int)] {
      let record = try run(name, settings, flat, start: [0], steps: 30, seed: 5)
      let forces = try #require(
        try method(name).decode(settings).motion?.forces(
          record.curve.points.map { $0[0] }, momenta: (record.curve[diagnostic: Curve.momenta] ?? []).map { $0[0] }))
      var stream = RandomStream(seed: 5)
      for _ in 0..<skipped { _ = stream.gaussian() }
      #expect(forces.count == (skipped == 0 ? 30 : 29))
      for force in forces { #expect(abs(force - stream.gaussian()) < 1e-11) }
    }
    #expect(try method("siman").decode([:]).motion == nil)
    #expect(try method("langevin").decode(["temperature": 0]).motion?.forces([0, 1], momenta: []) == nil)
  }

  @Test func `at temperature 0 Metropolis's walk and annealing never climb`() throws {
    let objective = try objective("rastrigin", 2)
    let walk = try run("metropolis", ["temperature": 0, "stepSize": 0.3], objective, start: [3.3, 3.3], steps: 300)
    #expect(zip(walk.curve.values, walk.curve.values.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(walk.counts.values == 301)
    #expect(walk.counts.gradients == 0)
    let cold = try run(
      "siman", ["temperature": 1e-300, "trials": 5], objective, start: [3.3, 3.3], steps: 60)
    #expect(zip(cold.curve.values, cold.curve.values.dropFirst()).allSatisfy { $0 >= $1 })
    #expect(cold.counts.values == 301)
  }

  @Test func `Metropolis's walk is in either well as often as Boltzmann says`() throws {
    let objective = try FunctionKind.named("tiltedDoubleWell")?.objective(settings: ["tilt": 0.3], dimension: 1)
    let well = try #require(objective)
    let record = try run(
      "metropolis", ["temperature": 0.8, "stepSize": 1], well, start: [1], steps: 400_000,
      at: Array(stride(from: 4000, through: 400_000, by: 200)))
    let x = record.curve.points.map { $0[0] }
    let fraction = Double(x.count { $0 < 0 }) / Double(x.count)
    // P(x < 0) of e^(−f/T), by SciPy's `quad` with a relative tolerance of 1e-12.
    let expected = 0.651657265859558
    #expect(abs(fraction - expected) < 3.5 * (expected * (1 - expected) / Double(x.count)).squareRoot())
  }
}
