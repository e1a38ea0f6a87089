import Functions
import Optimizers
import Values

/// A function, made once for all of its runs.
package final class Site: Sendable {
  /// The function as the experiment asks for it.
  package let function: FunctionCase
  /// The function itself.
  package let objective: Objective
  /// The most that a run may use, with the steps that its epochs allow here.
  package let budget: Budget
  /// What correlates the noise of its gradients; `nil` where nothing does.
  let noiseFactor: [[Double]]?
  /// Gaps, descending, whose runtimes are recorded.
  let targets: [Double]
  /// f* that gaps are measured from; 0 where none is known, or no gap is asked for.
  let reference: Double
  /// The experiment seed.
  private let seed: Int
  /// Whether its runs record the rows that they have looked at.
  let countsRows: Bool
  private let departures = Locked(Departures())

  /// - Parameters:
  ///   - seed: the experiment seed.
  ///   - budget: the experiment's.
  ///   - countsRows: whether its runs record the rows that they have looked at; those of a budget of rows do.
  /// - Throws: why the catalogue cannot make the function; what was read from a file can be made.
  package init(
    _ function: FunctionCase, seed: Int, budget: Budget, targets: [Double] = [], countsRows: Bool = false
  ) throws(SettingsError) {
    self.function = function
    self.seed = seed
    self.targets = targets
    self.countsRows = countsRows || (budget.rows != nil && function.data != nil)
    objective = try function.objective()
    noiseFactor = try function.noise.factor(on: objective)
    self.budget = budget.onData(rows: objective.rowCount, function.sampling)
    reference = targets.isEmpty ? 0 : function.reference(objective).value ?? 0
  }

  /// The function of a cell of an experiment, as the cell's runs see it.
  package convenience init(_ cell: Cell, _ experiment: Experiment) throws(SettingsError) {
    try self.init(
      cell.site, seed: experiment.seed, budget: experiment.limits(of: cell.function), targets: experiment.targets,
      countsRows: cell.arm.sampling != nil)
  }

  /// Says how many more runs of each seed are to be made here: what they share is then kept until the last of them.
  package func expect(_ runs: [Int: Int]) {
    departures.withLock { departures in for (seed, runs) in runs { departures.expect(runs, of: seed) } }
  }

  /// Where a run of a seed begins: the same for every arm.
  package func departure(_ seed: Int) -> Departure {
    if let known = departures.withLock({ $0.take(seed) }) { return known }
    let departure = Departure(
      start: function.startPoint(objective, experiment: self.seed, seed: seed),
      noise: function.gradientNoise(experiment: self.seed, seed: seed),
      sampling: function.samples(experiment: self.seed, seed: seed),
      methodSeed: function.methodSeed(experiment: self.seed, seed: seed))
    departures.withLock { $0.keep(departure, of: seed) }
    return departure
  }
}
