import Functions
import GSL
import Values

extension FunctionCase {
  /// The function itself, to be minimised.
  ///
  /// - Throws: why the catalogue cannot make it; what was read from a file can be made.
  package func objective() throws(SettingsError) -> Objective { try decoded.objective() }

  /// x₀ of a repetition: the same for every arm.
  ///
  ///     uniform    x₀ᵢ = low + u (high − low),   u uniform in [0, 1)
  ///     gaussian   x₀ᵢ = usualᵢ + σ z,           z standard normal
  ///
  /// - Parameters:
  ///   - objective: what `objective()` makes; its domain and usual start are asked for.
  ///   - experiment: the experiment seed.
  package func startPoint(_ objective: Objective, experiment: Int, seed: Int) -> [Double] {
    switch start {
    case .usual: return objective.start
    case .point(let point): return point
    case .domain, .box, .around: break
    }
    var stream = RandomStream(seed: streamSeed(experiment: experiment, seed: seed, .start))
    var point: [Double] = []
    for i in 0..<objective.dimension {
      switch start {
      case .box(let low, let high): point.append(stream.uniform(in: low..<high))
      case .around(let deviation): point.append(objective.start[i] + stream.gaussian(deviation: deviation))
      default: point.append(stream.uniform(in: objective.domain[i].lowerBound..<objective.domain[i].upperBound))
      }
    }
    return point
  }

  /// The seed of the gradient noise of a repetition: the same for every arm.
  ///
  /// - Parameter experiment: the experiment seed.
  package func noiseSeed(experiment: Int, seed: Int) -> UInt64 {
    streamSeed(experiment: experiment, seed: seed, .noise)
  }

  /// The Gaussian noise of a repetition's gradients, the same for every arm; `nil` where they are exact.
  ///
  /// - Parameter experiment: the experiment seed.
  package func gradientNoise(experiment: Int, seed: Int) -> (deviation: Double, seed: UInt64)? {
    noise == .none ? nil : (noise.deviation, noiseSeed(experiment: experiment, seed: seed))
  }

  /// The seed of the random numbers that a method draws itself in a repetition: the same for every arm.
  ///
  /// - Parameter experiment: the experiment seed.
  package func methodSeed(experiment: Int, seed: Int) -> UInt64 {
    streamSeed(experiment: experiment, seed: seed, .method)
  }

  /// What a run of a repetition is given besides its arm: the same for every arm.
  ///
  /// - Parameter experiment: the experiment seed.
  package func samples(experiment: Int, seed: Int) -> (rule: Sampling, seed: UInt64)? {
    sampling.map { ($0, streamSeed(experiment: experiment, seed: seed, .sampling)) }
  }

  /// f*, where the recorded values can be measured from it.
  package func reference(_ objective: Objective) -> ReferenceMinimum {
    guard let sampling, sampling.recordsBatch else { return objective.minimum }
    return .none("the recorded value is the loss over the last batch, not over all rows")
  }
}
