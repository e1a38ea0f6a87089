import Values

/// What random numbers are for: each purpose of each repetition has a stream of its own.
package enum Purpose: String, Sendable {
  case start, noise, sampling, method
}

extension FunctionCase {
  /// The seed of a stream: a stable hash of (experiment seed, function, dimension, instance, seed, purpose). The arm is
  /// not in it, so at equal seeds every arm sees the same start and the same noise.
  package func streamSeed(experiment: Int, seed: Int, _ purpose: Purpose) -> UInt64 {
    let identity: JSON = [
      "experiment": .integer(experiment), "function": .string(streamName), "dimension": .integer(dimension),
      "instance": .integer(instance), "seed": .integer(seed), "purpose": .string(purpose.rawValue),
    ]
    return Digest(of: identity.canonical).word
  }
}
