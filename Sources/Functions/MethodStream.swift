import GSL

/// The random numbers that a method draws in one run: a stream apart from starts and noise.
public final class MethodStream {
  public var random: RandomStream

  public init(seed: UInt64) { random = RandomStream(seed: seed) }
}
