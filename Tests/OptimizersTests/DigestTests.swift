import Functions
import Optimizers
import Records
import TestSupport
import Testing
import Values

/// The bits of some trajectories. They are the same in every build: SSE2, AVX2 and AVX-512, debug and release.
@Suite struct DigestTests {
  static let cases: [(optimizer: String, function: String, settings: [String: JSON])] = [
    ("sgd", "rosenbrock", ["learningRate": 2e-4, "momentum": 0.9, "dampening": 0.1, "weightDecay": 0.01]),
    ("nesterov", "rastrigin", ["learningRate": 5e-4, "variant": "lookAhead"]),
    ("adagrad", "ackley", ["learningRate": 0.3, "variant": "optax"]),
    ("adadelta", "beale", [:]),
    ("rmsprop", "griewank", ["momentum": 0.9, "centered": true, "variant": "keras"]),
    ("adam", "rosenbrock", ["learningRate": 0.02]),
    ("adamw", "styblinskiTang", ["learningRate": 0.02, "amsgrad": true, "nesterov": true]),
    ("newton", "himmelblau", [:]),
    ("bfgs2", "rosenbrock", [:]),
    ("nelderMead", "rosenbrock", [:]),
  ]

  /// A line a step that is shown, so that the first line that differs says in which run and after how many steps; the
  /// last line has all numbers of all runs.
  @Test func `trajectories have the bits that they always had`() throws {
    var lines: [String] = []
    var bytes: [UInt8] = []
    for (optimizer, function, settings) in Self.cases {
      let objective = try objective(function)
      var course = Setup.constant(settings, objective, horizon: 200)
      if try method(optimizer).isLockstep { course.noise = (deviation: 1e-3, seed: 11) }
      let record = try method(optimizer).run(objective, course, Budget(steps: 200), everyStep(to: 200))
      let curve = record.curve
      #expect(curve.points.count > 5)
      let norms = try #require(curve[property: Curve.gradientNorm])
      for (index, step) in curve.steps.enumerated() where Self.shown.contains(step) || index == curve.steps.count - 1 {
        let numbers = curve.points[index] + [curve.values[index], norms[index]]
        lines.append("\(optimizer) on \(function), step \(step): \(Digest(of: numbers.flatMap(Self.bytes)))")
      }
      bytes += (curve.points.joined() + curve.values + norms).flatMap(Self.bytes)
    }
    lines.append("all numbers: \(Digest(of: bytes))")
    #expect(try Golden().difference(lines.joined(separator: "\n") + "\n", from: "trajectories.txt") == nil)
  }

  private static let shown: Set = [0, 1, 2, 5, 10, 20, 50, 100, 150, 200]

  private static func bytes(_ number: Double) -> [UInt8] {
    withUnsafeBytes(of: number.bitPattern.littleEndian) { Array($0) }
  }
}
