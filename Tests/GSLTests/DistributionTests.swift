import Foundation
import GSL
import Testing

/// Each distribution against its cumulative distribution function by the test of Kolmogorov and Smirnov.
struct DistributionTests {
  /// √N sup |Fₙ − F|; 1.95 is exceeded with probability 0.001 (scipy.stats.kstwobign.isf(0.001) = 1.9495).
  private func departure(
    seed: UInt64, _ draw: (inout RandomStream) -> Double, from cumulative: (Double) -> Double
  ) -> Double {
    var stream = RandomStream(seed: seed)
    let count = 20_000
    var sample: [Double] = []
    for _ in 0..<count { sample.append(draw(&stream)) }
    sample.sort()
    var supremum = 0.0
    for (i, x) in sample.enumerated() {
      let f = cumulative(x)
      supremum = max(supremum, f - Double(i) / Double(count), Double(i + 1) / Double(count) - f)
    }
    return supremum * Double(count).squareRoot()
  }

  @Test func `uniform numbers are uniform`() {
    #expect(
      departure(seed: 1) {
        $0.uniform()
      } from: {
        $0
      } < 1.95)
    #expect(
      departure(seed: 2) {
        $0.uniform(in: -3..<5)
      } from: {
        ($0 + 3) / 8
      } < 1.95)
  }

  @Test func `Gaussian numbers are Gaussian`() {
    #expect(
      departure(seed: 3) {
        $0.gaussian(deviation: 2)
      } from: {
        erfc(-$0 / 8.0.squareRoot()) / 2
      } < 1.95)
  }

  @Test func `exponential numbers are exponential`() {
    #expect(
      departure(seed: 4) {
        $0.exponential(mean: 3)
      } from: {
        -expm1(-$0 / 3)
      } < 1.95)
  }

  @Test func `Cauchy numbers are Cauchy`() {
    #expect(
      departure(seed: 5) {
        $0.cauchy(scale: 2)
      } from: {
        0.5 + atan($0 / 2) / .pi
      } < 1.95)
  }

  @Test func `stable numbers of exponent 1 are Cauchy and of exponent 2 Gaussian`() {
    #expect(
      departure(seed: 6) {
        $0.levy(exponent: 1)
      } from: {
        0.5 + atan($0) / .pi
      } < 1.95)
    #expect(
      departure(seed: 7) {
        $0.levy(exponent: 2)
      } from: {
        erfc(-$0 / 2) / 2
      } < 1.95)
  }

  /// The empirical characteristic function at t against exp(−|ct|^α).
  @Test(arguments: [0.7, 1.3, 1.9])
  func `stable numbers have their characteristic function`(_ exponent: Double) {
    var stream = RandomStream(seed: 8)
    let count = 40_000
    var sample: [Double] = []
    for _ in 0..<count { sample.append(stream.levy(exponent: exponent, scale: 1.5)) }
    for t in [0.2, 0.6, 1.2] {
      let mean = sample.reduce(0) { $0 + cos(t * $1) } / Double(count)
      #expect(abs(mean - exp(-pow(1.5 * t, exponent))) < 4 / Double(2 * count).squareRoot())
    }
  }

  @Test func `Student's t with 2 degrees of freedom has its closed form`() {
    #expect(
      departure(seed: 9) {
        $0.studentT(degrees: 2)
      } from: {
        0.5 + $0 / (2 * (2 + $0 * $0).squareRoot())
      } < 1.95)
  }

  @Test func `a Bernoulli trial succeeds with its probability`() {
    var stream = RandomStream(seed: 10)
    var successes = 0
    for _ in 0..<100_000 where stream.bernoulli(0.2) { successes += 1 }
    #expect(abs(Double(successes) - 20_000) < 4 * (100_000 * 0.2 * 0.8).squareRoot())
    #expect((0..<1000).allSatisfy { _ in !stream.bernoulli(0) })
    #expect((0..<1000).allSatisfy { _ in stream.bernoulli(1) })
  }
}
