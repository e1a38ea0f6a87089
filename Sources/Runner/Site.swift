import Functions
import Optimizers
import Plans

/// A function of an experiment, made once for all of its runs.
final class Site: Sendable {
  let function: FunctionCase
  let objective: Objective
  /// What correlates the noise of its gradients; `nil` where nothing does.
  let noiseFactor: [[Double]]?
  private let targets: [Double]
  /// The experiment's, with the steps that its epochs allow here.
  let budget: Budget
  /// The experiment seed.
  private let seed: Int
  private let departures = Guarded<[Int: Departure]>([:])

  /// Where the runs of a seed begin, whatever their arm, and the seeds of their random numbers.
  struct Departure {
    let start: [Double]
    let noise: (deviation: Double, seed: UInt64)?
    let sampling: (rule: Sampling, seed: UInt64)?
    let methodSeed: UInt64
  }

  init(_ function: FunctionCase, _ experiment: Experiment) throws {
    self.function = function
    objective = try function.objective()
    noiseFactor = try function.noise.factor(on: objective)
    seed = experiment.seed
    budget = experiment.budget.onData(rows: objective.rowCount, function.sampling)
    targets = experiment.targets
  }

  /// What is written down of a run whose curve has points at `checkpoints`.
  func recording(at checkpoints: [Int]) -> Recording {
    Recording(checkpoints: checkpoints, targets: targets, reference: function.reference(objective).value ?? 0)
  }

  /// Computed for the first arm that asks, and shared by the others.
  func departure(_ seed: Int) -> Departure {
    if let known = departures.withLock({ $0[seed] }) { return known }
    let start = function.startPoint(objective, experiment: self.seed, seed: seed)
    let departure = Departure(
      start: start, noise: function.gradientNoise(experiment: self.seed, seed: seed),
      sampling: function.samples(experiment: self.seed, seed: seed),
      methodSeed: function.methodSeed(experiment: self.seed, seed: seed))
    departures.withLock { $0[seed] = departure }
    return departure
  }

  /// Forgets the departures, when all arms are done.
  func close() { departures.withLock { $0 = [:] } }
}
