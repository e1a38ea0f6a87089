import CGSL

/// A stream of random numbers: GSL's distributions over Philox4x32-10, keyed by a seed.
///
///     var stream = RandomStream(seed: 42)
///     let x = stream.uniform(in: -5..<5)
///     let noise = stream.gaussian(deviation: 0.1)
///
/// Word k of a stream is half k mod 2 of `Philox.block(counter: ⌊k/2⌋, key: seed)`, so streams of different seeds are
/// independent however close the seeds are, and a stream has 2⁶⁵ words. Making one costs one small allocation. A stream
/// has one owner and can move between threads; the compiler does not let two share it.
///
/// The words are the same on every machine. A distribution that computes with libm is not: glibc's `log`, `tan` and the
/// like differ in the last bit between processors with and without fused multiply-add. Each method says what its bits
/// depend on.
package struct RandomStream: ~Copyable, @unchecked Sendable {
  private let stream: UnsafeMutablePointer<cgsl_stream>

  /// What GSL draws from.
  @inline(__always) var generator: UnsafeMutablePointer<gsl_rng> {
    UnsafeMutableRawPointer(stream).assumingMemoryBound(to: gsl_rng.self)
  }

  /// The stream of a seed; every seed, 0 included, has its own.
  package init(seed: UInt64) {
    Library.prepare()
    stream = .allocate(capacity: 1)
    cgsl_stream_start(stream, seed)
  }

  deinit { stream.deallocate() }

  /// Where the stream is: its seed, and the words that were drawn.
  package var place: [UInt64] {
    let state = stream.pointee.state
    return [state.key, 2 &* state.next_block &- (UInt64(2 * cgsl_philox_batch) &- state.used)]
  }

  /// Goes to a place of the same stream, as if its words had been drawn; `false`, and nowhere, where it is of another.
  package mutating func go(to place: [UInt64]) -> Bool {
    guard place.count == 2, place[0] == stream.pointee.state.key else { return false }
    // Whole batches are skipped; the one that the place lies in is made anew.
    let batch = UInt64(2 * cgsl_philox_batch)
    stream.pointee.state.next_block = place[1] / batch * (batch / 2)
    stream.pointee.state.used = batch
    if place[1] % batch > 0 {
      cgsl_philox_refill(&stream.pointee.state)
      stream.pointee.state.used = place[1] % batch
    }
    return true
  }

  /// The next 64 random bits.
  ///
  /// Bits: integer arithmetic, the same everywhere.
  @inline(__always)
  package mutating func word() -> UInt64 { UInt64(cgsl_philox_get(&stream.pointee.state)) }
}
