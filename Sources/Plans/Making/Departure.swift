import Functions

/// Where the runs of a seed begin, whatever their arm, and the seeds of their random numbers.
package struct Departure: Sendable {
  /// x₀, n coordinates.
  package var start: [Double]
  let noise: (deviation: Double, seed: UInt64)?
  let sampling: (rule: Sampling, seed: UInt64)?
  let methodSeed: UInt64
}

/// The departures that several runs have yet to make: each is computed for the first that asks, and dropped with the
/// last.
struct Departures {
  private struct Shared {
    var left: Int
    var departure: Departure?
  }
  private var shared: [Int: Shared] = [:]

  mutating func expect(_ runs: Int, of seed: Int) { shared[seed, default: Shared(left: 0)].left += runs }

  /// What is known of a seed, for one of its runs.
  mutating func take(_ seed: Int) -> Departure? {
    guard let departure = shared[seed]?.departure else { return nil }
    settle(seed)
    return departure
  }

  /// Keeps what one of the runs of a seed found out for the others.
  mutating func keep(_ departure: Departure, of seed: Int) {
    guard shared[seed] != nil else { return }
    shared[seed]?.departure = departure
    settle(seed)
  }

  private mutating func settle(_ seed: Int) {
    shared[seed]?.left -= 1
    if shared[seed]?.left == 0 { shared[seed] = nil }
  }
}
