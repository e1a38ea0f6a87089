/// An arm's normalised scores: several functions, some runs each, more being better.
package struct ScoreTable: Sendable, Equatable {
  /// What names each function.
  package let functions: [String]
  /// The scores of each function's runs, ascending.
  package let scores: [[Double]]

  /// - Parameters:
  ///   - functions: all different.
  ///   - scores: a row a function, a value a run, at least one, none NaN; rows may differ in length.
  package init(functions: [String], scores: [[Double]]) {
    precondition(!functions.isEmpty && functions.count == scores.count, "expected a row of scores for each function")
    precondition(Set(functions).count == functions.count, "expected different names")
    precondition(scores.allSatisfy { !$0.isEmpty }, "expected at least one score for each function")
    precondition(scores.allSatisfy { !$0.contains { $0.isNaN } }, "expected scores in an order, got NaN")
    self.functions = functions
    self.scores = scores.map { $0.sorted() }
  }

  /// A number that sums up a score table: R. Agarwal et al., "Deep reinforcement learning at the edge of the
  /// statistical precipice", NeurIPS 2021, §4; *rliable*, `metrics.py`.
  package enum Summary: Sendable, Equatable {
    /// The mean over functions of the mean over runs.
    case mean
    /// The median over functions of the mean over runs.
    case median
    /// The interquartile mean over all functions and runs, ⌊n/4⌋ scores left out at either end.
    case interquartileMean
    /// γ − mean of min(x, γ): how far the scores fall short of γ, what is above it not counting.
    case optimalityGap(target: Double)

    /// Its name in keys and in the catalogue.
    package var name: String {
      switch self {
      case .mean: "meanScore"
      case .median: "medianScore"
      case .interquartileMean: "iqm"
      case .optimalityGap: "optimalityGap"
      }
    }

    func callAsFunction(_ rows: [[Double]]) -> Double {
      switch self {
      case .mean: rows.reduce(0) { $0 + average($1) } / Double(rows.count)
      case .median: Sample(rows.map(average)).median
      case .interquartileMean: Statistics.interquartileMean(rows.joined())
      case .optimalityGap(let target):
        // Functions weigh alike however many runs they have.
        target - rows.reduce(0) { $0 + average($1.map { min($0, target) }) } / Double(rows.count)
      }
    }
  }

  /// The value of a summary.
  package func callAsFunction(_ summary: Summary) -> Double { summary(scores) }

  /// The fraction of all scores above τ: the run-score distribution, each function weighing alike.
  ///
  ///     τ ↦ 1/M Σₘ 1/N Σₙ 1{x_{m,n} > τ}
  ///
  /// R. Agarwal et al., op. cit., §4.2.
  package func fraction(above threshold: Double) -> Double { Self.fraction(scores, above: threshold) }

  static func fraction(_ rows: [[Double]], above threshold: Double) -> Double {
    rows.reduce(0) { $0 + Double($1.count { $0 > threshold }) / Double($1.count) } / Double(rows.count)
  }
}

/// How often an arm's runs score above another's, averaged over functions, with its 95 % interval.
///
///     runs paired by seed:   1/M Σₘ (#{xᵢ > yᵢ} + ½ #{xᵢ = yᵢ})/Nₘ
///     else:                  1/M Σₘ U_m/(Nₘ Kₘ),     U_m = #{x > y} + ½ #{x = y},    as rliable's
///
/// The interval is that of a mean of shares of Nₘ pairs, or of min(Nₘ, Kₘ), which bounds the variance of U_m/(Nₘ Kₘ).
/// R. Agarwal et al., op. cit., §4.3; *rliable*, `metrics.probability_of_improvement`; Z. W. Birnbaum, O. M. Klose,
/// Annals of Mathematical Statistics 28 (1957), 933–945 (the bound).
///
/// - Parameter functions: the scores of both arms on each function, in pairs or not.
package func probabilityOfImprovement(
  over functions: [(x: [Double], y: [Double], isPaired: Bool)]
) -> Interval {
  Interval(
    meanOfShares: functions.map { x, y, isPaired in
      guard isPaired else { return (share: probabilityOfSmaller(y, x), count: min(x.count, y.count)) }
      let test = SignTest(y, x)
      return (share: test.share(of: x.count), count: x.count)
    })
}

private func average(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
