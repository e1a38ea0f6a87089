import Plans
import Statistics
import Store
import Values

extension Work {
  /// With the trials of the next extension; `nil` where no range is to be extended.
  ///
  /// On each function whose trials are all there, the range of every arm whose best lies at its edge alone is extended,
  /// and every arm that is tuned on it has as many further trials as the one that has most: those whose best lies
  /// inside look closer around it, so that what more trials find is granted to all. What comes out is a function of
  /// the runs alone.
  ///
  /// - Parameter made: runs that were made a moment ago and need not be read.
  func extended(_ experiment: Experiment, _ store: RunStore, made: TrialBook? = nil) throws -> Work? {
    guard let tuning = experiment.tuning, tuning.extends, extensions < TuningRange.most else { return nil }
    var more = groups.map { _ in [Arm]() }
    let tried = groups.indices.filter { groups[$0].isTried }
    for places in Dictionary(grouping: tried, by: { groups[$0].function.canonical }).values {
      let ranges = try places.map { try Range(groups[$0], tuning, experiment, store, made) }
      let beyond = ranges.map { $0?.beyond ?? [] }
      let count = beyond.map(\.count).max() ?? 0
      if count == 0 || ranges.contains(where: { $0 == nil }) { continue }
      for (place, (range, beyond)) in zip(places, zip(ranges, beyond)) {
        more[place] = beyond + (range?.between(count - beyond.count, beside: beyond) ?? [])
      }
    }
    return more.allSatisfy(\.isEmpty) ? nil : trying(more, experiment, tuning)
  }

  /// With the trials of all extensions that what is stored asks for.
  func grown(_ experiment: Experiment, _ store: RunStore) throws -> Work {
    var work = self
    while let next = try work.extended(experiment, store) { work = next }
    return work
  }

  /// The range of a choice with its best.
  private struct Range {
    private let range: any TuningSpace
    private let tried: [Arm]
    private let best: Arm
    /// The arms of one extension.
    let beyond: [Arm]

    /// `nil` where trials are missing.
    init?(
      _ group: TuningGroup, _ tuning: Tuning, _ experiment: Experiment, _ store: RunStore, _ made: TrialBook?
    ) throws {
      let stored = try store.choice(of: group.name).flatMap { Scores($0) }
      guard let scores = try stored ?? Scores(of: group, tuning, experiment, store, made: made),
        scores.values.count == group.candidates.count
      else { return nil }
      tried = group.candidates.map(\.cell.arm)
      range = tuning.space(of: Array(tried.prefix(group.given)), over: experiment.horizons)
      let least = try scores.best(of: group, tuning)
      best = tried[least]
      let resolution = try Scores.resolution(of: group.function, tuning.criterion)
      var equal = [best]
      for (arm, value) in zip(tried, scores.values) where resolution.areEqual(value, scores.values[least]) {
        equal.append(arm)
      }
      beyond = scores.values[least].isFinite ? range.beyond(tried, best: equal) : []
    }

    /// So many arms around the best.
    func between(_ count: Int, beside beyond: [Arm]) -> [Arm] {
      count == 0 ? [] : range.between(tried + beyond, best: best, count: count)
    }
  }
}

extension Work {
  /// The most runs for tuning that these may come to; `nil` where no range is extended.
  func mostTuningRuns(_ tuning: Tuning, _ experiment: Experiment) -> Double? {
    guard tuning.extends else { return nil }
    let choices = groups.filter(\.isTried).map { $0.candidates.prefix($0.given).map(\.cell) }
    return tuning.mostTrials(choices, over: experiment.horizons) * Double(tuning.seeds.count)
  }
}
