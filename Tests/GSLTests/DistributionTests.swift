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
}
