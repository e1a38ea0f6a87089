import Functions
import Lanes
import Optimizers
import Plans
import Records
import Statistics
import Store
import Values

/// The criterion's value for each candidate of a choice, and what the choice cost.
struct Scores: Equatable {
  /// In the order of the candidates; ∞ where the criterion has no value.
  let values: [Double]
  /// How many runs of each crashed, ran out of time or went wrong; empty where none did.
  let faults: [Int]
  let runs: Int
  let evaluations: Int

  /// Computes them from the stored runs; `nil` where runs are missing.
  ///
  /// - Parameter made: runs that were made a moment ago and need not be read.
  init?(
    of group: TuningGroup, _ tuning: Tuning, _ experiment: Experiment, _ store: RunStore, made: TrialBook? = nil
  ) throws {
    let wanted = Set(tuning.seeds)
    var trials: [[TrialRun]] = []
    var records: [[RunRecord]] = []
    let needsRuntimes = tuning.criterion == .evaluationsToTarget
    for candidate in group.candidates {
      if !needsRuntimes, let known = made?.trials(of: candidate.key, seeds: tuning.seeds) {
        trials.append(known)
        continue
      }
      let runs = try store.runs(of: candidate.key, seeds: wanted)
      if runs.count < wanted.count { return nil }
      trials.append(runs.map { TrialRun($0.seed, $0.record, group.function.guest?.terms) })
      if needsRuntimes { records.append(runs.map(\.record)) }
    }
    let faults = trials.map { $0.count(where: \.isFault) }
    self.faults = faults.contains { $0 > 0 } ? faults : []
    runs = trials.reduce(0) { $0 + $1.count }
    evaluations = trials.reduce(0) { $1.reduce($0) { $0 + $1.evaluations } }
    let objective = try group.function.objective()
    let minimum = objective.minimum
    let reference = minimum.value ?? 0
    let rounding = objective.rounding(minimum)
    // What reports do not tell apart, tuning does not choose by.
    let floor = minimum.value.map { experiment.report.floor ?? max(gapFloor(reference: $0), rounding.atMinimum) }
    values =
      switch tuning.criterion {
      case .medianGap: trials.map { Self.medianGap($0, reference, floor ?? -.infinity) }
      case .meanLogGap: trials.map { Self.meanLogGap($0, reference, floor ?? gapFloor(reference: 0)) }
      case .evaluationsToTarget: Self.evaluationsToTarget(records)
      case .medianValue: trials.map { Sample($0.map { $0.isFailure ? .infinity : $0.value }).median }
      }
  }

  /// The place of the least: of those that rounding alone may part the first.
  func best(of group: TuningGroup, _ tuning: Tuning) throws -> Int {
    let resolution = try Self.resolution(of: group.function, tuning.criterion)
    var best = 0
    for number in values.indices
    where values[number] < values[best] && !resolution.areEqual(values[number], values[best]) { best = number }
    return best
  }

  /// What of a criterion's values rounding alone may part: the first of such candidates is chosen.
  static func resolution(of function: FunctionCase, _ criterion: Tuning.Criterion) throws -> Resolution {
    switch criterion {
    case .medianValue where function.guest != nil: return .exact
    case .medianGap, .medianValue:
      let objective = try function.objective()
      let rounding = objective.rounding(objective.minimum)
      return Resolution(
        absolute: rounding.absolute(reference: objective.minimum.value), relative: rounding.relative)
    case .meanLogGap: return Resolution(absolute: 1e-12, relative: 0)
    case .evaluationsToTarget: return .exact
    }
  }

  /// The median of the final gaps, a failed run's being ∞ and none below the floor.
  private static func medianGap(_ trials: [TrialRun], _ reference: Double, _ floor: Double) -> Double {
    Sample(trials.map { max($0.gap(reference), floor) }).median
  }

  /// The mean of log₁₀ max(gap, ε), a failed run's gap being ∞.
  private static func meanLogGap(_ trials: [TrialRun], _ reference: Double, _ floor: Double) -> Double {
    let sum = trials.reduce(0) { $0 + Double.log(max($1.gap(reference), floor)) }
    return sum / Double(trials.count) / Double.log(10)
  }

  /// The expected runtime to the hardest target that any run of any candidate reached.
  private static func evaluationsToTarget(_ trials: [[RunRecord]]) -> [Double] {
    let reached = trials.joined().compactMap { $0.runtimes.lastIndex { $0 != nil } }.max()
    guard let reached else { return trials.map { _ in .infinity } }
    return trials.map { records in
      expectedRuntime(
        records.map { $0.runtimes[reached].map(Runtime.reached) ?? .censored($0.counts.evaluations) })
    }
  }

  /// As the store keeps them; JSON has no ∞.
  var json: JSON {
    var members: [String: JSON] = [
      "values": .array(values.map { $0.isFinite ? .number($0) : .null }), "runs": .integer(runs),
      "evaluations": .integer(evaluations),
    ]
    if !faults.isEmpty { members["faults"] = .array(faults.map(JSON.integer)) }
    return .object(members)
  }

  init?(_ json: JSON) {
    let counts = 0...1 << 52
    guard let values = json["values"]?.array, let runs = json["runs"]?.integer, counts.contains(runs),
      let evaluations = json["evaluations"]?.integer, counts.contains(evaluations)
    else { return nil }
    let faults = json["faults"]?.array.map { $0.compactMap(\.integer) } ?? []
    guard faults.isEmpty || faults.count == values.count, faults.allSatisfy(counts.contains) else { return nil }
    self.values = values.map { $0.number ?? .infinity }
    self.faults = faults
    self.runs = runs
    self.evaluations = evaluations
  }
}

extension TrialRun {
  /// f(best) − f*, ∞ for a run that failed.
  fileprivate func gap(_ reference: Double) -> Double { isFailure ? .infinity : best - reference }
}
