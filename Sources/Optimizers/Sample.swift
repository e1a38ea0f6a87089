import Functions
import Lanes

/// The batches of runs that sample their data, which those of a pack share.
struct Sample<L: Lane> {
  let sampler: BatchSampler
  let oracles: SampledOracles<L>

  /// `nil` where nothing is sampled. Where something is, the function has data, and all runs look at the same rows.
  init?(_ objective: Objective, _ courses: [Course]) {
    guard let sampling = courses[0].sampling else { return nil }
    sampler = BatchSampler(sampling.rule, rows: objective.rowCount, seed: sampling.seed)
    let isShared = courses.allSatisfy { $0.sampling.map { $0 == sampling } ?? false }
    guard isShared, let oracles = SampledOracles<L>(objective, sampler, sampling.rule) else {
      preconditionFailure("\(objective.name) has no data to sample, or runs of one pack look at different rows")
    }
    self.oracles = oracles
  }
}

extension GradientNoise {
  /// `nil` where no run has noise.
  init?(_ courses: [Course]) {
    guard courses.contains(where: { $0.noise != nil }) else { return nil }
    self.init(
      deviations: courses.map { $0.noise?.deviation ?? 0 }, seeds: courses.map { $0.noise?.seed ?? 0 },
      factors: courses.map(\.noiseFactor))
  }
}
