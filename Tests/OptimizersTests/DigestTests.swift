import Functions
import Optimizers
import Records
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

  @Test func `trajectories have the bits that they always had`() throws {
    var bytes: [UInt8] = []
    for (optimizer, function, settings) in Self.cases {
      let objective = try objective(function)
      var course = Setup.constant(settings, objective, horizon: 200)
      if try method(optimizer).isLockstep { course.noise = (deviation: 1e-3, seed: 11) }
      let record = try method(optimizer).run(objective, course, Budget(steps: 200), everyStep(to: 200))
      #expect(record.curve.points.count > 5)
      let norms = try #require(record.curve[property: Curve.gradientNorm])
      for number in record.curve.points.joined() + record.curve.values + norms {
        withUnsafeBytes(of: number.bitPattern.littleEndian) { bytes += $0 }
      }
    }
    #expect(Digest(of: bytes).description == "1d7ed5b7e9c1b82867c803ddc44ff1b786fdfc7297c8f9e576f8f026a57e2d05")
  }
}
