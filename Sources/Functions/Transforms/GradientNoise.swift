import GSL
import Lanes

/// Gaussian noise on the gradients of the runs that share a lane, each run with its own stream and deviation:
///
///     gᵢ ← gᵢ + σ ξᵢ,         ξᵢ ~ N(0, 1) independent
///     g ← g + σ A ξ           where a factor A is given, so that the covariance is σ² A Aᵀ
///
/// A run draws one number a coordinate, in the coordinates' order, at every gradient, whatever its neighbours do; so a
/// lane of a pack gets the bits that the run gets alone. A run with σ = 0 draws nothing and keeps its exact gradient.
/// Copies share their streams.
@usableFromInline package struct GradientNoise<L: Lane> {
  @usableFromInline let sources: [NoiseSource]

  /// - Parameters:
  ///   - deviations: σ ≥ 0 of each run, `L.count` of them.
  ///   - seeds: the seed of each run's stream.
  ///   - factors: A of each run, n × n, row by row; `nil` for the identity, and for all where they are left out.
  package init(deviations: [Double], seeds: [UInt64], factors: [[[Double]]?]? = nil) {
    precondition(
      deviations.count == L.count && seeds.count == L.count && factors.map { $0.count == L.count } ?? true,
      "expected deviations and seeds of \(L.count) runs, got \(deviations.count) and \(seeds.count)")
    sources = deviations.indices.map {
      NoiseSource(deviation: deviations[$0], seed: seeds[$0], factor: factors?[$0])
    }
  }

  /// Adds the next draw of each run to each coordinate.
  @inlinable
  package func add(to gradient: Vector<L>) { add(to: gradient.buffer) }

  /// Adds the next draw of each run to each coordinate.
  @inlinable
  package func add(to gradient: inout MutableSpan<L>) { gradient.withUnsafeMutableBufferPointer { add(to: $0) } }

  // Number by number, since a lane is those of its runs one after the other: what generic code keeps of a pack on its
  // stack may be misaligned where it is not specialised (Swift 6.3).
  @inlinable
  func add(to gradient: UnsafeMutableBufferPointer<L>) {
    guard let base = gradient.baseAddress else { return }
    let numbers = UnsafeMutableRawPointer(base).assumingMemoryBound(to: Double.self)
    for run in 0..<L.count where sources[run].deviation > 0 {
      let source = sources[run]
      source.draw(gradient.count)
      for i in gradient.indices { numbers[i * L.count + run] += source.numbers[i] }
    }
  }
}

extension GradientNoise {
  /// Where the stream of a run is; empty for a run without noise.
  package func place(of run: Int) -> [UInt64] { sources[run].deviation > 0 ? sources[run].place : [] }

  /// Has the stream of a run go to a place; `false` where it is of another.
  package func go(to place: [UInt64], run: Int) -> Bool {
    sources[run].deviation > 0 ? sources[run].go(to: place) : place.isEmpty
  }
}

/// The stream of one run's noise, which one thread draws from.
@usableFromInline
final class NoiseSource {
  /// σ.
  @usableFromInline let deviation: Double
  /// A; empty for the identity.
  private let factor: [[Double]]
  /// σ A ξ, as last drawn.
  @usableFromInline @exclusivity(unchecked) private(set) var numbers: [Double] = []
  /// ξ.
  @exclusivity(unchecked) private var standard: [Double]
  @exclusivity(unchecked) private var random: RandomStream

  init(deviation: Double, seed: UInt64, factor: [[Double]]?) {
    precondition(deviation >= 0, "expected a deviation of at least 0, got \(deviation)")
    self.deviation = deviation
    self.factor = factor ?? []
    standard = self.factor.map { _ in 0 }
    random = RandomStream(seed: seed)
  }

  fileprivate var place: [UInt64] { random.place }

  fileprivate func go(to place: [UInt64]) -> Bool { random.go(to: place) }

  /// Draws ξ, and leaves σ A ξ in `numbers`.
  @usableFromInline func draw(_ count: Int) {
    if numbers.count != count { numbers = .zeros(count) }
    if factor.isEmpty {
      random.fill(gaussians: &numbers, deviation: deviation)
      return
    }
    random.fill(gaussians: &standard, deviation: deviation)
    for i in numbers.indices {
      var sum = 0.0
      for j in standard.indices { sum += factor[i][j] * standard[j] }
      numbers[i] = sum
    }
  }
}
