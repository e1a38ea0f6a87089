import Functions
import GSL
import Lanes
import Testing

/// What an optimizer sees of its function.
@Suite struct Oracles {
  @Test func `evaluations are counted where they are asked, and not where they are watched`() throws {
    let objective = try #require(FunctionKind.named("himmelblau")).objective()
    var oracle = Oracle(objective.scalar, objective.answers)
    var gradient = [0.0, 0.0]
    var hessian = [Double](repeating: 0, count: 4)
    for _ in 0..<3 { _ = oracle.value(at: [1, 2]) }
    for _ in 0..<2 { _ = oracle.gradient(at: [1, 2], into: &gradient) }
    oracle.hessian(at: [1, 2], into: &hessian)
    #expect(oracle.watch([1, 2]) == 68)
    #expect(oracle.watch([1, 2], gradient: &gradient) == 68)
    #expect(oracle.counts.values == 3)
    #expect(oracle.counts.gradients == 2)
    #expect(oracle.counts.hessians == 1)
    #expect(oracle.counts.evaluations == 5)
  }

  @Test func `noise falls on the gradient alone, and not on what is watched`() throws {
    let objective = try #require(FunctionKind.named("sphere")).objective(dimension: 3)
    var oracle = Oracle(objective.scalar, noise: GradientNoise(deviations: [0.5], seeds: [7]))
    var noisy = [0.0, 0, 0]
    let x = [1.0, -2, 3]
    #expect(oracle.gradient(at: x, into: &noisy) == 14)
    #expect(oracle.value(at: x) == 14)
    var stream = RandomStream(seed: 7)
    let expected = x.map { 2 * $0 + stream.gaussian(deviation: 0.5) }
    #expect(noisy == expected)
    var exact = [0.0, 0, 0]
    #expect(oracle.watch(x, gradient: &exact) == 14)
    #expect(exact == [2, -4, 6])
  }

  @Test func `a lane's noise has the bits of the run alone, whatever its neighbours do`() throws {
    let deviations = [0.1, 0, 1, 3e-8, 1e5, 0, 2, 0.7]
    let seeds: [UInt64] = [1, 2, 3, .max, 0, 6, 7, 1]
    let n = 5
    let steps = 50
    var together = GradientNoise<Pack>(deviations: deviations, seeds: seeds)
    var alone = zip(deviations, seeds).map { GradientNoise<Double>(deviations: [$0], seeds: [$1]) }
    for step in 0..<steps {
      // -0 too: a run without noise keeps its sign.
      let base = (0..<n).map { step.isMultiple(of: 7) ? -0.0 : Double($0 * step) }
      var pack = base.map { Pack($0) }
      together.add(to: &pack)
      for run in 0..<Pack.count {
        var single = base
        alone[run].add(to: &single)
        for i in 0..<n { #expect(pack[i][run].bitPattern == single[i].bitPattern) }
        if deviations[run] == 0 { #expect(zip(single, base).allSatisfy { $0.bitPattern == $1.bitPattern }) }
      }
    }
  }

  @Test func `noise has the deviation that was asked for`() {
    let n = 20_000
    var noise = GradientNoise<Double>(deviations: [2], seeds: [3])
    var draws = [Double](repeating: 0, count: n)
    noise.add(to: &draws)
    let mean = draws.reduce(0, +) / Double(n)
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(n - 1)
    // Five standard errors: a false alarm in 1.7 million, and the seed is fixed.
    #expect(abs(mean) <= 5 * 2 / Double(n).squareRoot())
    #expect(abs(variance - 4) <= 5 * 4 * (2 / Double(n)).squareRoot())
  }

  @Test func `an evaluator is found by its width`() throws {
    let objective = try #require(FunctionKind.named("booth")).objective()
    #expect(Oracle(objective.evaluator(Double.self)).watch([1, 3]) == 0)
    #expect(Oracle(objective.evaluator(Pack.self)).watch([1, 3]) == 0)
  }
}
