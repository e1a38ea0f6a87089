import CGSL

extension RandomStream {
  /// A random order of 0 ..< n, every order with the same probability. GSL: `gsl_ran_shuffle` (Fisher and Yates).
  ///
  /// Bits: the same everywhere.
  package mutating func permutation(of n: Int) -> [Int] {
    var indices = Array(0..<n)
    if indices.isEmpty { return indices }  // GSL counts down from n − 1 without a sign
    let generator = generator
    indices.withUnsafeMutableBytes { bytes in
      gsl_ran_shuffle(generator, bytes.baseAddress, n, MemoryLayout<Int>.stride)
    }
    return indices
  }
}
