import GSL

/// The random numbers that a method draws in one run: a stream apart from starts and noise.
public final class MethodStream {
  /// The stream, as the draws so far have left it.
  public var random: RandomStream

  /// The stream of a seed, at its beginning.
  public init(seed: UInt64) { random = RandomStream(seed: seed) }
}
