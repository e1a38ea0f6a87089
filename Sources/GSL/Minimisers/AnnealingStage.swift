import CGSL

/// Simulated annealing of the GNU Scientific Library, one temperature at a time.
///
///     x′ᵢ = xᵢ + s (2u − 1)        u uniform in [0, 1) for each coordinate
///     accepted where E(x′) < E(x), or with probability e^(−(E(x′) − E(x))/T)
///
/// GSL: `gsl_siman_solve`, whose whole descent through the temperatures is one call; here each call makes the trials of
/// one temperature and goes on from where the last one stood, so that whoever calls can look in between. The chain is
/// the one that a single call with the same temperatures makes from the same stream. Bits: libm's `exp` decides about
/// acceptance; a last-bit difference decides otherwise with a probability of the order of 10⁻¹⁶ a trial.
package struct AnnealingStage: Sendable {
  /// Trials at the temperature.
  package var trials: Int
  /// s, the farthest that a coordinate goes in a trial.
  package var stepSize: Double
  /// T.
  package var temperature: Double

  /// A stage of `trials` ≥ 1 moves at a temperature, with coordinates moved by up to `stepSize`.
  package init(trials: Int, stepSize: Double, temperature: Double) {
    precondition(trials >= 1 && trials <= Int(Int32.max), "from 1 to 2³¹ − 1 trials expected, got \(trials)")
    precondition(temperature > 0, "a temperature above 0 expected, got \(temperature)")
    self.trials = trials
    self.stepSize = stepSize
    self.temperature = temperature
  }

  /// Makes the trials from `point`, whose energy is known, and returns where the chain stands after them.
  package func run(
    from point: [Double], energy: Double, _ stream: inout RandomStream, of function: (Span<Double>) -> Double
  ) -> (point: [Double], energy: Double) {
    withoutActuallyEscaping(function) { function in
      let chain = Chain(function)
      let start = Walker(point, energy: energy, chain)
      // One stage: after it the temperature is below the least one.
      let parameters = gsl_siman_params_t(
        n_tries: 0, iters_fixed_T: Int32(trials), step_size: stepSize, k: 1, t_initial: temperature, mu_t: 2,
        t_min: temperature)
      gsl_siman_solve(
        stream.generator, Unmanaged.passUnretained(start).toOpaque(),
        { Walker.from($0).energy },
        { Walker.from($1).move($0, $2) },
        { Walker.from($0).distance(to: Walker.from($1)) },
        nil,
        { Walker.from($1).copy(Walker.from($0)) },
        { Unmanaged.passRetained(Walker.from($0).twin).toOpaque() },
        { $0.map { Unmanaged<Walker>.fromOpaque($0).release() } },
        0, parameters)
      withExtendedLifetime((start, chain)) {}
      guard let current = chain.current else { preconditionFailure("GSL's annealing made no copy of its start") }
      return (current.point, current.energy)
    }
  }

  /// What the walkers of a call share.
  private final class Chain {
    let function: (Span<Double>) -> Double
    /// The walker that stands where the chain stands: GSL makes it first.
    var current: Walker?

    init(_ function: @escaping (Span<Double>) -> Double) { self.function = function }
  }

  /// A point whose energy is computed when it is asked for. Its numbers lie in memory of its own, so that neither a
  /// copy nor a move allocates any.
  private final class Walker {
    private let coordinates: UnsafeMutableBufferPointer<Double>
    /// The energy, and whether it is known.
    private let known: UnsafeMutablePointer<(energy: Double, isKnown: Bool)>
    private unowned(unsafe) let chain: Chain

    init(_ point: some Collection<Double>, energy: Double?, _ chain: Chain) {
      coordinates = .allocate(capacity: point.count)
      _ = coordinates.initialize(from: point)
      known = .allocate(capacity: 1)
      known.initialize(to: (energy ?? 0, energy != nil))
      self.chain = chain
    }

    deinit {
      coordinates.deallocate()
      known.deallocate()
    }

    static func from(_ pointer: UnsafeMutableRawPointer?) -> Walker {
      guard let pointer else { preconditionFailure("GSL lost a point of the annealing") }
      return Unmanaged<Walker>.fromOpaque(pointer).takeUnretainedValue()
    }

    var point: [Double] { Array(coordinates) }

    var energy: Double {
      if !known.pointee.isKnown { known.pointee = (chain.function(UnsafeBufferPointer(coordinates).span), true) }
      return known.pointee.energy
    }

    /// A copy; the first that a call makes is its current point.
    var twin: Walker {
      let twin = Walker(coordinates, energy: known.pointee.isKnown ? known.pointee.energy : nil, chain)
      if chain.current == nil { chain.current = twin }
      return twin
    }

    func copy(_ other: Walker) {
      for i in coordinates.indices { coordinates[i] = other.coordinates[i] }
      known.pointee = other.known.pointee
    }

    func move(_ generator: UnsafePointer<gsl_rng>?, _ size: Double) {
      guard let generator else { preconditionFailure("GSL lost the random numbers of the annealing") }
      for i in coordinates.indices { coordinates[i] += size * (2 * gsl_rng_uniform(generator) - 1) }
      known.pointee.isKnown = false
    }

    func distance(to other: Walker) -> Double {
      zip(coordinates, other.coordinates).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }
  }
}
