import Functions
import Lanes

/// The batches of runs that sample their data, which those of a pack share.
struct Sample<L: Lane> {
  let sampler: BatchSampler
  let oracles: SampledOracles<L>
  /// The rows of each step, where a schedule drives them; else none.
  private let sizes: [Timetable]
  private let last: Int

  /// `nil` where nothing is sampled. Where something is, the function has data, and all runs look at the same rows.
  ///
  /// - Parameter steps: the most that the runs can make.
  init?(_ objective: Objective, _ courses: [Course], steps: Int) {
    guard let sampling = courses[0].sampling else { return nil }
    sizes = courses[0].driven.filter { $0.key == Sampling.batchKey }.map(\.timetable)
    last = max(0, steps - 1)
    sampler = BatchSampler(
      sampling.rule, rows: objective.rowCount, seed: sampling.seed, isDriven: !sizes.isEmpty)
    let isShared = courses.allSatisfy { $0.sampling.map { $0 == sampling } ?? false }
    guard isShared, let oracles = SampledOracles<L>(objective, sampler, sampling.rule) else {
      preconditionFailure("\(objective.name) has no data to sample, or runs of one pack look at different rows")
    }
    self.oracles = oracles
  }

  /// Goes on to the batch of a step: of as many rows as a schedule says, rounded, and at least one.
  func draw(at step: Int) {
    if !sizes.isEmpty {
      let rows = sizes[0].factor(at: min(step, last)).roundedToNearest()
      sampler.size = rows >= 1 ? Int(min(rows, Double(Sampling.mostRows))) : 1
    }
    sampler.draw()
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
