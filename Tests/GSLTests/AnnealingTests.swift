import GSL
import Testing

/// Against one call of `gsl_siman_solve` from C with the same stream: iters_fixed_T = 10, step_size = 0.5, k = 1,
/// t_initial = 1, mu_t = 1.25, t_min = 0.2; `print_position` gives where the chain is after each temperature.
@Suite struct AnnealingTests {
  private static let expected = [
    [1.0863747224865903, 0.28260409059390057], [0.39665040621719472, 0.28891588497448029],
    [0.72260958731653535, 0.24082534993336824], [-0.054397861473733933, 0.47584474153013956],
    [-0.84892306740906587, 0.32342504933773109], [-1.465523512796872, -0.064752315102713398],
    [-1.145036257086814, -0.15314004635454603], [-0.96972505654085683, 0.020243484966674385],
  ]

  private static func energy(_ x: Double, _ y: Double) -> Double {
    let well = x * x - 1
    return well * well + 0.3 * x + y * y
  }

  @Test func `stages one by one make the chain of one call`() {
    var stream = RandomStream(seed: 7)
    var (point, energy) = ([1.0, 0.0], Self.energy(1, 0))
    var asked = 0
    var temperature = 1.0
    for expected in Self.expected {
      let stage = AnnealingStage(trials: 10, stepSize: 0.5, temperature: temperature)
      (point, energy) = stage.run(from: point, energy: energy, &stream) { x in
        asked += 1
        return Self.energy(x[0], x[1])
      }
      #expect(point == expected)
      #expect(energy == Self.energy(point[0], point[1]))
      temperature *= 1 / 1.25
    }
    // The start's energy is known, so each trial costs one evaluation and nothing else does.
    #expect(asked == 80)
  }
}
