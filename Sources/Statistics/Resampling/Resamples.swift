import Synchronization

/// How often each of n values is in each of B resamples of them: the draws of a key, made once for all that share it.
///
/// What the resamples of several samples of the same length share is their places, not their values: intervals of arms
/// that are compared move together, as their seeds do, and an arm more moves none of them.
struct Resamples: Sendable {
  /// n.
  let count: Int
  /// B.
  let replicates: Int
  /// How often value i is in resample r, at i B + r.
  private let times: [UInt16]

  /// - Parameter count: at least 1.
  init(of count: Int, key: BootstrapKey, stratum: String = "") {
    precondition(count > 0, "expected something to draw from")
    self.count = count
    let replicates = key.replicates
    self.replicates = replicates
    let resampling = Resampling(seed: key.seed(stratum: stratum))
    var times = [UInt16](repeating: 0, count: count * replicates)
    times.withUnsafeMutableBufferPointer { times in
      resampling.forEachIndex(below: count, replicates: replicates) { times[$0 * replicates + $1] += 1 }
    }
    self.times = times
  }

  /// Gives `body` how often a value is in each resample, by replicate.
  func forEach(of value: Int, _ body: (_ replicate: Int, _ times: Int32) -> Void) {
    times.withUnsafeBufferPointer { times in
      let row = UnsafeBufferPointer(rebasing: times[(value * replicates)..<((value + 1) * replicates)])
      for replicate in row.indices { body(replicate, Int32(row[replicate])) }
    }
  }

  /// The sum of each resample.
  ///
  /// - Parameter values: n.
  /// - Returns: Σᵢ vᵢ over the values drawn, each as often as it is drawn; exact where all sums are integers below 2⁵³.
  func sums(_ values: [Double]) -> [Double] {
    precondition(values.count == count, "expected \(count) values, got \(values.count)")
    var sums = [Double](repeating: 0, count: replicates)
    sums.withUnsafeMutableBufferPointer { sums in
      times.withUnsafeBufferPointer { times in
        // So many at a time that their sums stay in the first cache.
        for first in stride(from: 0, to: replicates, by: 2048) {
          let end = min(first + 2048, replicates)
          for (i, value) in values.enumerated() where value != 0 {
            let row = UnsafeBufferPointer(rebasing: times[(i * replicates)..<((i + 1) * replicates)])
            for replicate in first..<end { sums[replicate] += Double(row[replicate]) * value }
          }
        }
      }
    }
    return sums
  }
}

/// Resamples that were made already, for intervals that share a key. It changes how fast an interval is had, and no
/// bit.
package final class ResampleCache: Sendable {
  private struct Place: Hashable {
    let key: BootstrapKey
    let stratum: String
    let count: Int
  }

  private let made = Mutex<[Place: Resamples]>([:])

  package init() {}

  func resamples(of count: Int, _ key: BootstrapKey, stratum: String = "") -> Resamples {
    let place = Place(key: key, stratum: stratum, count: count)
    return made.withLock { made in
      if let resamples = made[place] { return resamples }
      let resamples = Resamples(of: count, key: key, stratum: stratum)
      made[place] = resamples
      return resamples
    }
  }
}
