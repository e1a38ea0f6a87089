import CGSL

extension Cumulative {
  /// The number of successes in n independent trials of probability p.
  ///
  /// Relative errors are below 10⁻¹¹ for up to a thousand trials (GSL's incomplete beta function).
  ///
  ///     let sign = Cumulative.Binomial(trials: 10, probability: 0.5).moreThan(8)     // 11/1024
  package struct Binomial: Sendable, Equatable {
    /// n ≥ 0, how often it is tried.
    package let trials: Int
    /// p in [0, 1], the probability of success at each trial.
    package let probability: Double

    /// The distribution of the successes in `trials` trials.
    package init(trials: Int, probability: Double) {
      precondition((0...Int(UInt32.max)).contains(trials), "trials lie in 0...2³² − 1, got \(trials)")
      precondition((0...1).contains(probability), "a probability lies in 0...1, got \(probability)")
      self.trials = trials
      self.probability = probability
    }

    /// P(X ≤ k). GSL: `gsl_cdf_binomial_P`. Bits: libm's.
    package func atMost(_ k: Int) -> Double {
      if k < 0 { return 0 }
      if k >= trials { return 1 }
      Library.prepare()
      return gsl_cdf_binomial_P(UInt32(k), probability, UInt32(trials))
    }

    /// P(X > k). GSL: `gsl_cdf_binomial_Q`. Bits: libm's.
    package func moreThan(_ k: Int) -> Double {
      if k < 0 { return 1 }
      if k >= trials { return 0 }
      Library.prepare()
      return gsl_cdf_binomial_Q(UInt32(k), probability, UInt32(trials))
    }
  }
}
