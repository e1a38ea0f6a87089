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
  private let times: [Int32]

  /// - Parameter count: at least 1.
  init(of count: Int, key: BootstrapKey, stratum: String = "") {
    precondition(count > 0, "expected something to draw from")
    self.count = count
    let replicates = key.replicates
    self.replicates = replicates
    let resampling = Resampling(seed: key.seed(stratum: stratum))
    var times = [Int32](repeating: 0, count: count * replicates)
    times.withUnsafeMutableBufferPointer { times in
      for replicate in 0..<replicates {
        resampling.forEachIndex(below: count, replicate: replicate) { times[$0 * replicates + replicate] += 1 }
      }
    }
    self.times = times
  }

  /// Gives `body` how often a value is in each resample, by replicate.
  func forEach(of value: Int, _ body: (_ replicate: Int, _ times: Int32) -> Void) {
    times.withUnsafeBufferPointer { times in
      let row = value * replicates
      for replicate in 0..<replicates { body(replicate, times[row + replicate]) }
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
        for (i, value) in values.enumerated() where value != 0 {
          let row = i * replicates
          for replicate in 0..<replicates { sums[replicate] += Double(times[row + replicate]) * value }
        }
      }
    }
    return sums
  }
}

/// Resamples that were made already, for intervals that share a key. It changes how fast an interval is had, and no bit.
public final class ResampleCache: Sendable {
  private struct Place: Hashable {
    let key: BootstrapKey
    let stratum: String
    let count: Int
  }

  private let made = Mutex<[Place: Resamples]>([:])

  public init() {}

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
