import Statistics
import Testing

@Suite struct `Order statistics` {
  /// NumPy 2.4, `quantile`, method "linear".
  @Test(arguments: [(0.0, 0.3), (0.1, 0.84), (0.25, 1.65), (0.5, 4.4), (0.75, 6.6), (0.9, 8.58), (1, 9.9)])
  func `give NumPy's quantiles`(p: Double, expected: Double) {
    #expect(isClose(Sample([0.3, 1.2, 5.5, 2.1, 9.9, 4.4, 7.7]).quantile(p), expected))
  }

  @Test func `interpolate the median of an even count`() {
    #expect(Sample([4, 1, 3, 2]).quartiles == Quartiles(lower: 1.75, median: 2.5, upper: 3.25))
  }

  @Test func `take infinite values for the largest`() {
    let sample = Sample([1, .infinity, 2, .infinity, 3])
    #expect(sample.median == 3)
    #expect(sample.quantile(0.75) == .infinity)
    #expect(sample.quantile(0.6) == .infinity)
    #expect(Sample([.infinity, .infinity]).median == .infinity)
    #expect(Sample([-.infinity, 1]).quantile(0) == -.infinity)
  }

  @Test func `of values that are sorted as far as they ask are those of sorted ones`() throws {
    var bits: UInt64 = 1
    /// Steele and Vigna's 64-bit linear congruential generator, by its upper bits.
    func next(_ bound: Int) -> Int {
      bits = bits &* 0xd134_2543_de82_ef95 &+ 1
      return Int(bits >> 33) % bound
    }
    for round in 0..<400 {
      let n = 1 + next(round % 4 == 0 ? 5000 : 90)
      let kinds = [1, 2, n / 2 + 1, 1 << 30]
      var values: [Double] = (0..<n).map { _ in
        let value = next(kinds[round % 4])
        return value == 0 ? .infinity : Double(value)
      }
      if round % 5 == 0 { values.sort() }
      if round % 5 == 1 { values = (0..<n).map { Double(min($0, n - $0)) } }
      let (count, sorted) = (round % 3 == 0 ? 1 + next(n) : n, values.sorted())
      values.withUnsafeMutableBufferPointer { partiallySort($0, for: [0, 0.25, 0.5, 0.75, 1], of: count) }
      for p in [0, 0.25, 0.5, 0.75, 1] {
        #expect(quantile(p, ofSorted: values[..<count]) == quantile(p, ofSorted: sorted[..<count]), "\(n) \(p)")
      }
      #expect(values.sorted() == sorted)
    }
  }

  @Test func `do not depend on the order of the values`() {
    let values = [3.0, 1, 2, 2, 5, .infinity, 0.25]
    #expect(Sample(values) == Sample(values.reversed()))
  }

  /// SciPy 1.17: 1 − 2 binom.cdf(k − 1, n, ½), the largest k that leaves 95 %.
  @Test(arguments: [(6, 1, 0.96875), (10, 2, 0.978515625), (25, 8, 0.9567147493362427)])
  func `bound the median by order statistics`(n: Int, k: Int, coverage: Double) throws {
    let interval = try #require(Sample((1...n).map(Double.init)).medianInterval())
    #expect(interval.lower == Double(k))
    #expect(interval.upper == Double(n + 1 - k))
    #expect(isClose(interval.coverage, coverage))
  }

  @Test func `refuse an interval of the median that five values cannot give`() {
    #expect(Sample([1, 2, 3, 4, 5]).medianInterval() == nil)
    #expect(Sample([]).medianInterval() == nil)
    #expect(Sample([1, 2, 3, 4, 5]).medianInterval(confidence: 0.9)?.lower == 1)
  }

  @Test func `bound the median of many thousand values`() throws {
    let interval = try #require(Sample((1...20_001).map(Double.init)).medianInterval())
    // n/2 ± 1.96 √n/2, to within a rank or two.
    #expect((interval.lower - (10_001 - 138.6)).magnitude < 2)
    #expect(interval.coverage >= 0.95 && interval.coverage < 0.951)
  }

  @Test func `share ranks among ties`() {
    let ranks = Ranks(of: [1, 2, 2, 3, 5, 2, 4, 4, 6, 7, 7])
    #expect(ranks.values == [1, 3, 3, 5, 8, 3, 6.5, 6.5, 9, 10.5, 10.5])
    #expect(ranks.ties == [3, 2, 2])
    #expect(Ranks(of: [.infinity, 1, .infinity]).values == [2.5, 1, 2.5])
  }
}
