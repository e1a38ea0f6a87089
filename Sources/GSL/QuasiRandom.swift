import CGSL

/// Points that fill the unit cube more evenly than random ones: successive points of a low-discrepancy sequence.
///
///     var sobol = try QuasiRandom(.sobol, dimension: 3)
///     let first = sobol.next()     // [0.5, 0.5, 0.5]
///
/// Coordinates are in [0, 1) and exact: integer arithmetic and divisions, the same bits everywhere.
package struct QuasiRandom: ~Copyable, @unchecked Sendable {
  /// The low-discrepancy sequences of GSL.
  package enum Sequence: String, CaseIterable, Sendable {
    /// I. M. Sobol' (1967) in the order of Antonov and Saleev, with the direction numbers of P. Bratley and B. L. Fox,
    /// ACM TOMS 14 (1988) 88; the origin is left out. 1 to 40 dimensions, 2³⁰ − 1 points.
    case sobol
    /// J. H. Halton, Numer. Math. 2 (1960) 84: radical inverses in the first n primes, from index 1. 1 to 1229
    /// dimensions; in many dimensions the first points lie near a line.
    case halton

    /// The most dimensions that there are.
    package var largestDimension: Int {
      switch self {
      case .sobol: 40
      case .halton: 1229
      }
    }
  }

  /// Which sequence it is.
  package let sequence: Sequence
  /// n, the number of coordinates of each point.
  package let dimension: Int
  private let generator: UnsafeMutablePointer<gsl_qrng>

  /// A sequence from its first point.
  ///
  /// - Throws: `GSLError.outOfRange` for a dimension that the sequence does not have.
  package init(_ sequence: Sequence, dimension: Int) throws(GSLError) {
    guard (1...sequence.largestDimension).contains(dimension) else {
      throw .outOfRange(
        "the dimension of a \(sequence.rawValue) sequence", found: Double(dimension),
        allowed: "1 to \(sequence.largestDimension)")
    }
    Library.prepare()
    self.sequence = sequence
    self.dimension = dimension
    let descriptor: UnsafePointer<gsl_qrng_type> =
      switch sequence {
      case .sobol: gsl_qrng_sobol
      case .halton: gsl_qrng_halton
      }
    generator = allocated(gsl_qrng_alloc(descriptor, UInt32(dimension)), "a quasi-random sequence")
  }

  deinit { gsl_qrng_free(generator) }

  /// The next point, n coordinates in [0, 1).
  package mutating func next() -> [Double] {
    [Double](unsafeUninitializedCapacity: dimension) { point, count in
      let status = gsl_qrng_get(generator, point.baseAddress)
      precondition(status == Int32(GSL_SUCCESS), "the \(sequence.rawValue) sequence has no more points")
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

  /// Goes back to the first point.
  package mutating func restart() { gsl_qrng_init(generator) }
}
