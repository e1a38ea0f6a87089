import Statistics
import Testing

/// Against SciPy 1.17 (`linalg.solve_discrete_lyapunov`, `stats.chi2.sf`) and NumPy (`polyfit` on logarithms, its
/// weights y/σ and its covariance unscaled).
@Suite struct SpreadTests {
  @Test func `the stationary covariance is the solution of Lyapunov's equation`() throws {
    let two = try #require(
      stationaryCovariance(rate: 0.1, hessian: [[2, 0.5], [0.5, 1]], noise: [[1, 0.3], [0.3, 0.5]]))
    let expected = [0.02734160919710313, 0.0027555796418560255, 0.002755579641856027, 0.025370272922240627]
    for (a, b) in zip(two.joined(), expected) { #expect(abs(a - b) < 1e-15) }
    let three = try #require(
      stationaryCovariance(
        rate: 0.3, hessian: [[3, 1, 0.2], [1, 2, -0.4], [0.2, -0.4, 1.5]],
        noise: [[2, 0.5, 0], [0.5, 1, 0.3], [0, 0.3, 0.7]]))
    let other = [
      0.19543301006455652, 0.020945570197697817, -0.02043824627000434, 0.020945570197697824, 0.13258107485368348,
      0.06035247598987194, -0.02043824627000434, 0.060352475989871916, 0.10699148557385227,
    ]
    for (a, b) in zip(three.joined(), other) { #expect(abs(a - b) < 1e-15) }
  }

  @Test func `in one variable it is ηs over h(2 − ηh), and there is none where runs diverge`() throws {
    let one = try #require(stationaryCovariance(rate: 0.2, hessian: [[3]], noise: [[5]]))
    #expect(abs(one[0][0] - 0.2 * 5 / (3 * (2 - 0.6))) < 1e-16)
    #expect(stationaryCovariance(rate: 0.7, hessian: [[3]], noise: [[5]]) == nil)
    #expect(stationaryCovariance(rate: 0.1, hessian: [[1, 2], [2, 1]], noise: [[1, 0], [0, 1]]) == nil)
  }

  @Test func `the power law through points is NumPy's`() throws {
    let points = zip([1.0, 2, 3, 5, 8], zip([2.1, 3.9, 6.2, 9.7, 16.5], [0.1, 0.2, 0.2, 0.4, 0.9])).map {
      (x: $0, y: Measured($1.0, deviation: $1.1))
    }
    let law = try #require(PowerLaw(points))
    #expect(abs(law.exponent.value - 0.9826173444487971) < 1e-13)
    #expect(abs(law.exponent.deviation - 0.03054878325634339) < 1e-14)
    #expect(abs(law.centre - 2.9904810130404273) < 1e-13)
    #expect(abs(law.atCentre.value - 6.0606722891072184) < 1e-13)
    #expect(abs(law.atCentre.deviation - 0.11649919241297227) < 1e-14)
    #expect(abs(law.chiSquared - 2.392458716617408) < 1e-11)
    #expect(law.degrees == 3)
    #expect(abs(law.p - 0.4950399740866662) < 1e-12)
    #expect(PowerLaw([(1, Measured(1, deviation: 1)), (1, Measured(2, deviation: 1))]) == nil)
  }
}
