import CGSL

/// Points that fill the unit cube more evenly than random ones: successive points of Sobol's sequence.
///
///     var sobol = try SobolSequence(dimension: 3)
///     let first = sobol.next()     // [0.5, 0.5, 0.5]
///
/// I. M. Sobol' (1967) in the order of Antonov and Saleev, with the direction numbers of P. Bratley and B. L. Fox, ACM
/// TOMS 14 (1988) 88; the origin is left out. GSL: `gsl_qrng_sobol`; 1 to 40 dimensions, 2³⁰ − 1 points. Coordinates
/// are in [0, 1) and exact: integer arithmetic and divisions, the same bits everywhere.
package struct SobolSequence: ~Copyable, @unchecked Sendable {
  /// n, the number of coordinates of each point.
  package let dimension: Int
  private let generator: UnsafeMutablePointer<gsl_qrng>

  /// The sequence from its first point.
  ///
  /// - Throws: `GSLError.outOfRange` for a dimension that it does not have.
  package init(dimension: Int) throws(GSLError) {
    guard (1...40).contains(dimension) else {
      throw .outOfRange("the dimension of a Sobol sequence", found: Double(dimension), allowed: "1 to 40")
    }
    Library.prepare()
    self.dimension = dimension
    generator = allocated(gsl_qrng_alloc(gsl_qrng_sobol, UInt32(dimension)), "a quasi-random sequence")
  }

  deinit { gsl_qrng_free(generator) }

  /// The next point, n coordinates in [0, 1).
  package mutating func next() -> [Double] {
    [Double](unsafeUninitializedCapacity: dimension) { point, count in
      let status = gsl_qrng_get(generator, point.baseAddress)
      precondition(status == Int32(GSL_SUCCESS), "the Sobol sequence has no more points")
      count = dimension
    }
  }

  /// The next point, laid into a box with one interval a coordinate.
  package mutating func next(in box: [ClosedRange<Double>]) -> [Double] {
    precondition(box.count == dimension, "\(dimension) intervals expected, got \(box.count)")
    return zip(next(), box).map { u, interval in
      interval.lowerBound + u * (interval.upperBound - interval.lowerBound)
    }
  }
}
