import GSL

/// The random numbers that a method draws in one run: a stream apart from starts and noise.
package final class MethodStream {
  /// The stream, as the draws so far have left it.
  package var random: RandomStream

  /// The stream of a seed, at its beginning.
  package init(seed: UInt64) { random = RandomStream(seed: seed) }
}
