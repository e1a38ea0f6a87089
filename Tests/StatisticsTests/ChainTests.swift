import Statistics
import Testing

/// Chains against emcee 3 (`integrated_time`'s functions), SciPy (`kstest`) and statsmodels (`acorr_ljungbox`).
@Suite struct ChainTests {
  /// y ← ρy + u − ½ along the logistic map u ← 3.99 u (1 − u): the same numbers in every language.
  private static func series(_ count: Int, _ start: Double, _ rho: Double) -> [Double] {
    var (u, y) = (start, 0.0)
    return (0..<count).map { _ in
      u = 3.99 * u * (1 - u)
      y = rho * y + (u - 0.5)
      return y
    }
  }

  @Test func `the memory of chains is emcee's`() throws {
    // The map is chaotic: its first numbers alone are the same whatever the order of operations.
    let chains = [Self.series(40, 0.3, 0.9), Self.series(40, 0.41, 0.9)]
    let memory = try #require(Autocorrelation(chains))
    #expect(abs(memory.time - 2.616314747818117) < 1e-9)
    #expect(memory.window == 17)
  }

  @Test func `chains that stand still have no memory to speak of`() {
    #expect(Autocorrelation([[1, 1, 1]]) == nil)
  }

  @Test func `the distance of a sample is SciPy's`() {
    let sample = stride(from: 0.013, to: 1, by: 0.037).map { $0 * $0 }
    let distance = DistributionDistance(cumulative: sample, effectiveCount: Double(sample.count))
    #expect(abs(distance.value - 0.27448251851851846) < 1e-14)
    // Stephens' approximation is good to a few percent of the exact probability.
    #expect(abs(distance.p - 0.027382126154022912) < 0.05 * 0.027382126154022912)
  }

  @Test func `Ljung and Box's statistic is that of statsmodels`() throws {
    let raw = Self.series(40, 0.2, 0.3)
    let mean = raw.reduce(0, +) / Double(raw.count)
    let test = try #require(Whiteness([raw.map { $0 - mean }], lags: 10))
    #expect(abs(test.statistic - 8.12662520809118) < 1e-9)
    #expect(abs(test.p - 0.6164698027925155) < 1e-9)
  }

  @Test func `skewness, excess and Bera and Jarque's statistic are SciPy's`() throws {
    let numbers = (0..<50).map { i -> Double in
      let x = Double(i) * 0.37
      return x - x.rounded(.down) + Double((i * i) % 7) * 0.2
    }
    let normality = try #require(Normality(numbers))
    #expect(abs(normality.skewness - 0.02921598271469003) < 1e-12)
    #expect(abs(normality.excess - -0.62309134617899) < 1e-12)
    #expect(abs(normality.statistic - 0.815952333889763) < 1e-12)
    #expect(abs(normality.p - 0.6649947274895339) < 1e-12)
    #expect(Normality([2, 2, 2]) == nil)
  }
}
