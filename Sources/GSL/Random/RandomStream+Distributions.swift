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
}
