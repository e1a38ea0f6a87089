import Functions
import Testing

/// Densities against SciPy's quadrature (one variable) and a fine grid in NumPy (two): `quad` with a relative tolerance
/// of 1e-12, and 6001 × 6001 points on [−6, 6]².
@Suite struct BoltzmannTests {
  @Test(arguments: [
    (0.3, 0.033847216903118135, 0.20347277581822804, 0.5314099657694302, 0.17509239308681412),
    (0.6, 0.12150406291526676, 0.18752469031281763, 0.5805812435879514, 0.30975210922091606),
  ])
  func `the density of the double well is that of SciPy`(
    _ temperature: Double, _ atBarrier: Double, _ belowWell: Double, _ belowHalf: Double, _ mean: Double
  ) throws {
    let well = try #require(FunctionKind.named("doubleWell")).objective(dimension: 1)
    let density = try #require(try BoltzmannMarginal(well, temperature: temperature, coordinate: 0))
    #expect(abs(density.density(at: 0) - atBarrier) < 1e-4)
    #expect(abs(density.cumulative(at: -1) - belowWell) < 1e-7)
    #expect(abs(density.cumulative(at: 0.5) - belowHalf) < 1e-7)
    #expect(abs(density.meanValue - mean) < 1e-8)
    #expect(density.cumulative(at: -100) == 0)
    #expect(density.cumulative(at: 100) == 1)
  }

  @Test func `the density of the double well is the same with another coordinate integrated out`() throws {
    let kind = try #require(FunctionKind.named("doubleWell"))
    let alone = try #require(try BoltzmannMarginal(kind.objective(dimension: 1), temperature: 0.4, coordinate: 0))
    let plane = try #require(try BoltzmannMarginal(kind.objective(dimension: 2), temperature: 0.4, coordinate: 0))
    for x in [-1.5, -1, -0.3, 0, 0.7] { #expect(abs(alone.cumulative(at: x) - plane.cumulative(at: x)) < 1e-6) }
    // x₂ is Gaussian with variance T/2, and adds T/2 to the mean.
    #expect(abs(plane.meanValue - alone.meanValue - 0.2) < 1e-6)
  }

  @Test(arguments: [
    (0.3, -0.8954853815309447, 0.22694282140541966, 0.7752187632755023, 0.2770664549750387),
    (0.6, -0.3732267611485082, 0.327364072946907, 0.751618691954122, 0.3528577032960729),
  ])
  func `the densities of Müller and Brown's potential are those of NumPy`(
    _ temperature: Double, _ mean: Double, _ density: Double, _ first: Double, _ second: Double
  ) throws {
    let surface = try #require(FunctionKind.named("mullerBrown")).objective(settings: ["scale": 0.01])
    let x = try #require(try BoltzmannMarginal(surface, temperature: temperature, coordinate: 0))
    let y = try #require(try BoltzmannMarginal(surface, temperature: temperature, coordinate: 1))
    #expect(abs(x.meanValue - mean) < 2e-3)
    #expect(abs(y.meanValue - mean) < 2e-3)
    #expect(abs(x.density(at: 0) - density) < 1e-3)
    #expect(abs(x.cumulative(at: 0) - first) < 1e-3)
    #expect(abs(y.cumulative(at: 0.5) - second) < 1e-3)
  }

  @Test func `values and minima of Müller and Brown's potential are those of forty digits`() throws {
    let surface = try #require(FunctionKind.named("mullerBrown")).objective()
    #expect(abs(surface.value(at: [0.3, 0.7]) - -20.908604688451657) < 1e-12)
    let gradient = surface.gradient(at: [0.3, 0.7])
    #expect(abs(gradient[0] - 103.1579314355992) < 1e-11)
    #expect(abs(gradient[1] - 272.679314052633) < 1e-11)
    for (x, y, value) in [
      (-0.5582236346330243, 1.4417258418046686, -146.69951720995402),
      (0.6234994049308765, 0.02803775852868566, -108.16672411685236),
      (-0.05001082299820604, 0.4666941048719721, -80.76781812965903),
    ] {
      #expect(abs(surface.value(at: [x, y]) - value) < 1e-11)
      #expect(surface.gradient(at: [x, y]).allSatisfy { abs($0) < 1e-11 })
    }
  }

  @Test func `the tilted double well says how deep its wrong well is`() throws {
    let well = try #require(FunctionKind.named("tiltedDoubleWell")).objective(settings: ["tilt": 0.3], dimension: 1)
    // Roots of 4x³ − 4x + 0.3 in forty digits.
    let depth = try #require(well.answers.depth)
    #expect(abs(depth - 0.7171355216873903) < 1e-15)
    #expect(abs(well.minimum.points[0][0] - -1.0355787140888537) < 1e-15)
    #expect(abs((well.minimum.value ?? 0) - -0.30542848374391596) < 1e-15)
  }

  @Test func `a function that does not confine has no density`() throws {
    let flat = try #require(FunctionKind.named("flat")).objective(dimension: 1)
    #expect(try BoltzmannMarginal(flat, temperature: 1, coordinate: 0) == nil)
    let wide = try #require(FunctionKind.named("doubleWell")).objective(dimension: 3)
    #expect(try BoltzmannMarginal(wide, temperature: 1, coordinate: 0) == nil)
  }
}
