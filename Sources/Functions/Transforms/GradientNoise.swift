import GSL
import Lanes

/// Gaussian noise on the gradients of the runs that share a lane, each run with its own stream and deviation:
///
///     gᵢ ← gᵢ + σ ξᵢ,   ξᵢ ~ N(0, 1) independent
///
/// A run draws one number a coordinate, in the coordinates' order, at every gradient, whatever its neighbours do; so a
/// lane of a pack gets the bits that the run gets alone. A run with σ = 0 draws nothing and keeps its exact gradient.
/// Copies share their streams.
public struct GradientNoise<L: Lane> {
  @usableFromInline let sources: [NoiseSource]

  /// - Parameters:
  ///   - deviations: σ ≥ 0 of each run, `L.count` of them.
  ///   - seeds: the seed of each run's stream.
  public init(deviations: [Double], seeds: [UInt64]) {
    precondition(
      deviations.count == L.count && seeds.count == L.count,
      "expected deviations and seeds of \(L.count) runs, got \(deviations.count) and \(seeds.count)")
    sources = zip(deviations, seeds).map { NoiseSource(deviation: $0, seed: $1) }
  }

  /// Adds the next draw of each run to each coordinate.
  @inlinable
  public mutating func add(to gradient: inout [L]) {
    for run in 0..<L.count where sources[run].deviation > 0 {
      for i in gradient.indices { gradient[i][run] += sources[run].draw() }
    }
  }

  /// Adds the next draw of each run to each coordinate.
  @inlinable
  public mutating func add(to gradient: Vector<L>) {
    for run in 0..<L.count where sources[run].deviation > 0 {
      for i in gradient.indices { gradient[i][run] += sources[run].draw() }
    }
  }
}

/// The stream of one run's noise.
@usableFromInline
final class NoiseSource {
  /// σ.
  @usableFromInline let deviation: Double
  private var random: RandomStream

  init(deviation: Double, seed: UInt64) {
    precondition(deviation >= 0, "expected a deviation of at least 0, got \(deviation)")
    self.deviation = deviation
    random = RandomStream(seed: seed)
  }

  /// σ ξ.
  @usableFromInline func draw() -> Double { random.gaussian(deviation: deviation) }
}
