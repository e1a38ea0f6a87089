import CGSL

extension RandomStream {
  /// A number uniform in [0, 1): a multiple of 2⁻⁵³. GSL: `gsl_rng_uniform`.
  ///
  /// Bits: the same everywhere.
  package mutating func uniform() -> Double { gsl_rng_uniform(generator) }

  /// A number uniform between two bounds: u·b + (1 − u)·a. GSL: `gsl_ran_flat`.
  ///
  /// Rounding can give the upper bound itself. Bits: no libm; two products and a sum, the same wherever the C compiler
  /// did not fuse them (x86-64).
  package mutating func uniform(in range: Range<Double>) -> Double {
    precondition(range.lowerBound.isFinite && range.upperBound.isFinite, "a uniform number needs finite bounds")
    return gsl_ran_flat(generator, range.lowerBound, range.upperBound)
  }

  /// An integer uniform in 0 ..< n, without bias, for n ≥ 1. GSL: `gsl_rng_uniform_int`.
  ///
  /// Bits: the same everywhere.
  package mutating func integer(below n: Int) -> Int {
    precondition(n >= 1, "an integer below \(n) and not below 0 does not exist")
    return Int(gsl_rng_uniform_int(generator, UInt(n)))
  }

  /// `true` with a probability in [0, 1]: u < p. GSL: `gsl_ran_bernoulli`.
  ///
  /// Bits: the same everywhere.
  package mutating func bernoulli(_ probability: Double) -> Bool {
    precondition((0...1).contains(probability), "a probability lies in 0...1, got \(probability)")
    return gsl_ran_bernoulli(generator, probability) == 1
  }

  /// A Gaussian number of mean 0, by the ratio of uniforms.
  ///
  ///     σ·v/u   for (u, v) uniform in the region v² ≤ −4u² ln u
  ///
  /// GSL: `gsl_ran_gaussian_ratio_method`; A. J. Kinderman and J. F. Monahan, ACM TOMS 3 (1977) 257, with the quadratic
  /// bounds of J. L. Leva, ACM TOMS 18 (1992) 449. Costs 2.7 words on average.
  ///
  /// Bits: the value passes through no libm function. In 1.2 % of the tries the acceptance compares with libm's `log`;
  /// a last-bit difference there decides otherwise with a probability of the order of 10⁻¹⁸ a draw.
  package mutating func gaussian(deviation: Double = 1) -> Double {
    gsl_ran_gaussian_ratio_method(generator, deviation)
  }

  /// Fills a buffer with Gaussian numbers of mean 0, those that as many calls of `gaussian` would give.
  ///
  /// Bits: as `gaussian`.
  package mutating func fill(gaussians values: inout MutableSpan<Double>, deviation: Double = 1) {
    let generator = generator
    for i in values.indices { values[i] = gsl_ran_gaussian_ratio_method(generator, deviation) }
  }

  /// Fills an array with Gaussian numbers of mean 0, those that as many calls of `gaussian` would give.
  ///
  /// Bits: as `gaussian`.
  package mutating func fill(gaussians values: inout [Double], deviation: Double = 1) {
    var span = values.mutableSpan
    fill(gaussians: &span, deviation: deviation)
  }

  /// An exponential number: −μ ln(1 − u), of density e^(−x/μ)/μ. GSL: `gsl_ran_exponential`.
  ///
  /// Bits: libm's `log1p`.
  package mutating func exponential(mean: Double = 1) -> Double { gsl_ran_exponential(generator, mean) }

  /// A Cauchy number: a·tan(πu), of density 1/(aπ(1 + (x/a)²)). GSL: `gsl_ran_cauchy`.
  ///
  /// Bits: libm's `tan`.
  package mutating func cauchy(scale: Double = 1) -> Double { gsl_ran_cauchy(generator, scale) }

  /// A symmetric Lévy α-stable number, of characteristic function exp(−|ct|^α).
  ///
  /// α = 1 is Cauchy, α = 2 is Gaussian of deviation √2·c. GSL: `gsl_ran_levy`, by J. M. Chambers, C. L. Mallows,
  /// B. W. Stuck, JASA 71 (1976) 340. Bits: libm's `log`, `sin`, `cos`, `pow` or `tan`.
  ///
  /// - Parameter exponent: α in (0, 2].
  package mutating func levy(exponent: Double, scale: Double = 1) -> Double {
    precondition(exponent > 0 && exponent <= 2, "a stable exponent lies in (0, 2], got \(exponent)")
    return gsl_ran_levy(generator, scale, exponent)
  }

  /// A number of Student's t distribution with ν > 0 degrees of freedom. GSL: `gsl_ran_tdist`.
  ///
  /// Bits: libm's `log`, `exp` and `pow`.
  package mutating func studentT(degrees: Double) -> Double {
    precondition(degrees > 0, "degrees of freedom are positive, got \(degrees)")
    return gsl_ran_tdist(generator, degrees)
  }
}
