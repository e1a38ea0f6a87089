/// How often each of n values is in each of B resamples of them: the draws of a key, the same for all that share it.
///
/// What the resamples of several samples of the same length share is their places, not their values: intervals of arms
/// that are compared move together, as their seeds do, and an arm more moves none of them. Counts are made for eight
/// resamples at a time, which stay in the cache, and are made once for all who look at them then.
struct Resamples: Sendable {
  /// How often a value is in each of eight resamples.
  typealias Times = SIMD8<UInt16>

  /// n.
  let count: Int
  private let resampling: Resampling

  /// - Parameter count: at least 1.
  init(of count: Int, key: BootstrapKey, stratum: String = "") {
    precondition(count > 0, "expected something to draw from")
    self.count = count
    resampling = Resampling(seed: key.seed(stratum: stratum))
  }

  /// Counts the draws of eight resamples.
  ///
  /// - Parameters:
  ///   - first: the first of the eight, a multiple of 8; what lies beyond B is counted as well.
  ///   - times: n, which are overwritten.
  func count(from first: Int, into times: UnsafeMutableBufferPointer<Times>) {
    precondition(times.count == count, "expected room for \(count) counts, got \(times.count)")
    times.update(repeating: .zero)
    times.withMemoryRebound(to: UInt16.self) { times in
      if let base = times.baseAddress { resampling.count(below: count, ofEightFrom: first, into: base) }
    }
  }
}

/// The counts of some resamples, kept for several columns of the same few values.
struct ResampleCounts: Sendable {
  private let replicates: Int
  private let count: Int
  /// Eight resamples behind eight.
  private let times: [Resamples.Times]

  init(_ resamples: Resamples, replicates: Int) {
    self.replicates = replicates
    count = resamples.count
    let eights = (replicates + 7) / 8
    var times = [Resamples.Times](repeating: .zero, count: eights * count)
    times.withUnsafeMutableBufferPointer { times in
      for eight in 0..<eights {
        let own = times[(eight * resamples.count)..<((eight + 1) * resamples.count)]
        resamples.count(from: 8 * eight, into: UnsafeMutableBufferPointer(rebasing: own))
      }
    }
    self.times = times
  }

  /// The sum of each resample.
  ///
  /// - Parameter values: n.
  /// - Returns: Σᵢ vᵢ over the values drawn, each as often as it is drawn; exact where all sums are integers below 2⁵³.
  func sums(_ values: [Double]) -> [Double] {
    precondition(values.count == count, "expected \(count) values, got \(values.count)")
    var sums: [Double] = []
    sums.reserveCapacity(times.count / count * 8)
    for first in stride(from: 0, to: times.count, by: count) {
      var eight = SIMD8<Double>.zero
      for (index, value) in values.enumerated() {
        eight += SIMD8<Double>(SIMD8<Int32>(truncatingIfNeeded: times[first + index])) * value
      }
      for lane in 0..<8 { sums.append(eight[lane]) }
    }
    sums.removeLast(sums.count - replicates)
    return sums
  }
}
