import GSL
import Values

/// What a bootstrap's random numbers are a function of: which statistic, of what, resampled how often. Nothing else is
/// in it, so that no other row of a table, nor their order, moves an interval.
package struct BootstrapKey: Hashable, Sendable {
  /// The statistic's name, as in `StatisticKind.catalogue`.
  package let statistic: String
  /// What names the data: a cell's canonical JSON, or a table's.
  package let cell: String
  /// B.
  package let replicates: Int

  /// - Parameter replicates: at least 1, at most 2³² − 1.
  package init(statistic: String, cell: String, replicates: Int) {
    precondition((1...Int(UInt32.max)).contains(replicates), "expected replicates in 1...2³² − 1, got \(replicates)")
    self.statistic = statistic
    self.cell = cell
    self.replicates = replicates
  }

  /// The seed of a stratum's random numbers: the first word of the SHA-256 digest of
  /// `{"cell":…,"purpose":"bootstrap","replicates":…,"statistic":…,"stratum":…}`.
  package func seed(stratum: String = "") -> UInt64 {
    let identity: JSON = [
      "cell": .string(cell), "purpose": "bootstrap", "replicates": .integer(replicates),
      "statistic": .string(statistic), "stratum": .string(stratum),
    ]
    return Digest(of: identity.canonical).word
  }
}

/// Random indices by their place, without a state: draw i of replicate b is the same in any order of asking.
///
///     index = ⌊n w/2⁶⁴⌋,   w the half i mod 2 of Philox((b, ⌊i/2⌋, 0, 0), seed)
///
/// An index is off the uniform distribution by less than n/2⁶⁴. J. K. Salmon et al., "Parallel random numbers: as easy
/// as 1, 2, 3", SC '11.
package struct Resampling: Sendable {
  private let key: SIMD2<UInt32>

  /// The indices of a seed.
  package init(seed: UInt64) { key = SIMD2(UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32)) }

  /// One index in 0 ..< n.
  package func index(below n: Int, replicate: Int, draw: Int) -> Int {
    let words = block(replicate, draw / 2)
    return Self.scaled(draw % 2 == 0 ? words.0 : words.1, n)
  }

  /// Gives `body` the indices in 0 ..< n of draws 0, 1, 2, … for as long as it asks for more.
  ///
  /// - Parameter n: at most 2³¹ − 1.
  func forEachIndex(below n: Int, replicate: Int, _ body: (Int) -> Bool) {
    // Most need but one or two.
    let words = block(replicate, 0)
    if !body(Self.scaled(words.0, n)) || !body(Self.scaled(words.1, n)) { return }
    let counters = Philox.Words(repeating: UInt64(replicate))
    for first in stride(from: 1, to: UInt64(UInt32.max) - 8, by: 8) {
      let (even, odd) = indices(counters, Self.steps &+ Philox.Words(repeating: first), below: n)
      for lane in 0..<8 {
        if !body(Int(even[lane])) || !body(Int(odd[lane])) { return }
      }
    }
  }

  /// Fills a sample with as many elements of `values`, each drawn from all of them with replacement.
  func draw<T>(from values: [T], replicate: Int, into sample: inout [T]) {
    for i in stride(from: 0, to: values.count, by: 2) {
      let words = block(replicate, i / 2)
      sample[i] = values[Self.scaled(words.0, values.count)]
      if i + 1 < values.count { sample[i + 1] = values[Self.scaled(words.1, values.count)] }
    }
  }

  /// Gives `body` each of n indices in 0 ..< n with its replicate, for all replicates below a number: the draws of so
  /// many resamples of n values, replicate by replicate in no order.
  ///
  /// - Parameter n: at most 2³¹ − 1.
  func forEachIndex(below n: Int, replicates: Int, _ body: (_ index: Int, _ replicate: Int) -> Void) {
    for first in stride(from: 0, to: replicates, by: 8) {
      let counters = Self.steps &+ Philox.Words(repeating: UInt64(first))
      let lanes = min(8, replicates - first)
      for pair in 0..<(n + 1) / 2 {
        let (even, odd) = indices(counters, Philox.Words(repeating: UInt64(pair)), below: n)
        for lane in 0..<lanes { body(Int(even[lane]), first + lane) }
        if 2 * pair + 1 == n { break }
        for lane in 0..<lanes { body(Int(odd[lane]), first + lane) }
      }
    }
  }

  private static let steps = Philox.Words(0, 1, 2, 3, 4, 5, 6, 7)

  /// The two draws of each of eight pairs.
  @inline(__always)
  private func indices(
    _ replicates: Philox.Words, _ pairs: Philox.Words, below n: Int
  ) -> (even: Philox.Words, odd: Philox.Words) {
    precondition((1...Int(Int32.max)).contains(n), "expected 1 to 2³¹ − 1 values, got \(n)")
    let size = Philox.Words(repeating: UInt64(n))
    let words = Philox.blocks(replicates, pairs, key: key)
    // ⌊n w/2⁶⁴⌋ by halves of w.
    let even = (words.1 &* size &+ (words.0 &* size &>> 32)) &>> 32
    return (even, (words.3 &* size &+ (words.2 &* size &>> 32)) &>> 32)
  }

  private func block(_ replicate: Int, _ pair: Int) -> (UInt64, UInt64) {
    let words = Philox.block(counter: SIMD4(UInt32(replicate), UInt32(pair), 0, 0), key: key)
    return (UInt64(words[0]) | UInt64(words[1]) << 32, UInt64(words[2]) | UInt64(words[3]) << 32)
  }

  private static func scaled(_ word: UInt64, _ n: Int) -> Int {
    precondition(n > 0, "expected something to draw from")
    return Int(word.multipliedFullWidth(by: UInt64(n)).high)
  }
}

/// A statistic, and where it falls in most resamples of its data.
package struct BootstrapInterval: Sendable, Equatable {
  /// The statistic of the data itself.
  package let estimate: Double
  /// The (1 − c)/2 quantile of the replicates; ∞ where it is.
  package let lower: Double
  /// The (1 + c)/2 quantile of the replicates; ∞ where it is.
  package let upper: Double
  /// c.
  package let confidence: Double

  /// The percentile interval: B. Efron, R. J. Tibshirani, *An Introduction to the Bootstrap* (1993), §13.3; quantiles
  /// by definition 7, as NumPy's.
  init(estimate: Double, replicates: [Double], confidence: Double) {
    precondition(confidence > 0 && confidence < 1, "expected a confidence in (0, 1), got \(confidence)")
    self.estimate = estimate
    self.confidence = confidence
    (lower, upper) = tailQuantiles((1 - confidence) / 2, (1 + confidence) / 2, of: replicates)
  }
}

/// Resampling with replacement, its random numbers named by content.
package enum Bootstrap {
  /// The percentile interval of a statistic of one sample.
  ///
  /// Values are resampled by their place: sort them first where their order is an accident.
  ///
  /// - Complexity: B evaluations of the statistic.
  package static func interval<T>(
    of values: [T], key: BootstrapKey, confidence: Double = 0.95, statistic: ([T]) -> Double
  ) -> BootstrapInterval {
    precondition(!values.isEmpty, "expected at least one value")
    let resampling = Resampling(seed: key.seed())
    var sample = values
    let replicates = (0..<key.replicates).map { replicate in
      resampling.draw(from: values, replicate: replicate, into: &sample)
      return statistic(sample)
    }
    return BootstrapInterval(estimate: statistic(values), replicates: replicates, confidence: confidence)
  }

  /// The percentile interval of a statistic of several samples, each resampled apart.
  ///
  /// A stratum's random numbers depend on its name, not on its place: R. Agarwal et al., "Deep reinforcement learning
  /// at the edge of the statistical precipice", NeurIPS 2021, §4.1.
  ///
  /// - Parameters:
  ///   - strata: at least one value each.
  ///   - names: one each, all different.
  package static func interval(
    ofStrata strata: [[Double]], named names: [String], key: BootstrapKey, confidence: Double = 0.95,
    statistic: ([[Double]]) -> Double
  ) -> BootstrapInterval {
    let replicates = map(strata, names, key, statistic)
    return BootstrapInterval(estimate: statistic(strata), replicates: replicates, confidence: confidence)
  }

  /// A value for each replicate of the strata.
  static func map<R>(_ strata: [[Double]], _ names: [String], _ key: BootstrapKey, _ body: ([[Double]]) -> R) -> [R] {
    precondition(!strata.isEmpty && strata.allSatisfy { !$0.isEmpty }, "expected at least one value in each stratum")
    precondition(names.count == strata.count && Set(names).count == names.count, "expected a name for each stratum")
    let resamplings = names.map { Resampling(seed: key.seed(stratum: $0)) }
    var samples = strata
    return (0..<key.replicates).map { replicate in
      for i in strata.indices {
        resamplings[i].draw(from: strata[i], replicate: replicate, into: &samples[i])
      }
      return body(samples)
    }
  }
}
