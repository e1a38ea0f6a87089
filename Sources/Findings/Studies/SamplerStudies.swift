import Plans

/// What is learnt of samplers and of noisy gradients on one function: how well they sample, how far they get without
/// force, how often they end in the right basin, what a batch does to a gradient.
package struct SamplerStudies: Sendable {
  /// Samples against the Boltzmann density.
  package let density: DensityStudy
  /// The samplers by their distance from it.
  package let ranking: DensityRanking
  /// Motion without force.
  package let motion: MotionStudy
  /// Endings in the basin of the global minimum.
  package let basin: BasinStudy
  /// The gradients of batches; `nil` where there are none.
  package let noise: GradientNoiseStudy?
  /// How far noisy descent stays from the minimum.
  package let spread: SpreadStudy
  /// Whether every arm samples a density or moves freely, so that it is not about a low value at all.
  package let isPure: Bool

  /// Makes runs of samplers again, and nothing where there are none.
  package init(_ function: FunctionSummary, _ experiment: Experiment) {
    motion = MotionStudy(function, experiment)
    basin = BasinStudy(function, experiment)
    // Runs that are to leave their well have no stationary spread in it.
    noise = basin.rows.isEmpty ? GradientNoiseStudy(function.function, experiment) : nil
    spread = basin.rows.isEmpty ? SpreadStudy(function, experiment) : SpreadStudy.none
    density = motion.rows.isEmpty && basin.depth == nil ? DensityStudy(function, experiment) : DensityStudy(rows: [])
    ranking = DensityRanking(density, by: experiment.report.test)
    let studied = Set(motion.rows.map(\.label) + density.rows.map(\.label))
    isPure = !studied.isEmpty && function.arms.allSatisfy { studied.contains($0.label) }
  }
}
