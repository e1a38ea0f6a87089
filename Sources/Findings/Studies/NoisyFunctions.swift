/// What is learnt of all functions with noisy gradients together.
package struct NoisyFunctions: Sendable {
  /// By function, the gradients of batches.
  package private(set) var noises: [(label: String, study: GradientNoiseStudy)] = []
  private var spreads: [(label: String, study: SpreadStudy)] = []

  /// Of no function yet.
  package init() {}

  /// Adds a function.
  package mutating func append(_ label: String, _ studies: SamplerStudies) {
    if let noise = studies.noise { noises.append((label, noise)) }
    if !studies.spread.rows.isEmpty { spreads.append((label, studies.spread)) }
  }

  /// How far constant learning rates stay from the minima.
  package var scaling: SpreadScaling { SpreadScaling(spreads) }
}
