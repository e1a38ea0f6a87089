import CGSL

extension RandomStream {
  /// Puts the elements into a random order, every order with the same probability. GSL: `gsl_ran_shuffle` (Fisher and
  /// Yates).
  ///
  /// Bits: the same everywhere.
  package mutating func shuffle<T: BitwiseCopyable>(_ elements: inout [T]) {
    if elements.isEmpty { return }  // GSL counts down from n − 1 without a sign
    let generator = generator
    elements.withUnsafeMutableBytes { bytes in
      gsl_ran_shuffle(generator, bytes.baseAddress, bytes.count / MemoryLayout<T>.stride, MemoryLayout<T>.stride)
    }
  }

  /// A random order of 0 ..< n.
  ///
  /// Bits: the same everywhere.
  package mutating func permutation(of n: Int) -> [Int] {
    var indices = Array(0..<n)
    shuffle(&indices)
    return indices
  }

  /// Chooses k different elements, every subset with the same probability, and keeps their order. GSL:
  /// `gsl_ran_choose`, which walks over all of them.
  ///
  /// Bits: the same everywhere.
  package mutating func choose<T: BitwiseCopyable>(_ k: Int, from elements: [T]) -> [T] {
    precondition((0...elements.count).contains(k), "\(k) elements cannot be chosen from \(elements.count)")
    if k == 0 { return [] }
    let generator = generator
    return [T](unsafeUninitializedCapacity: k) { chosen, count in
      elements.withUnsafeBytes { bytes in
        let source = UnsafeMutableRawPointer(mutating: bytes.baseAddress)
        let status = gsl_ran_choose(generator, chosen.baseAddress, k, source, elements.count, MemoryLayout<T>.stride)
        precondition(status == Int32(GSL_SUCCESS), "k ≤ n was checked")
      }
      count = k
    }
  }

  /// Chooses k different integers of 0 ..< n, in ascending order.
  ///
  /// Bits: the same everywhere.
  package mutating func choose(_ k: Int, of n: Int) -> [Int] { choose(k, from: Array(0..<n)) }
}
