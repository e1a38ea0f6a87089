import Functions
import Optimizers
import Programs
import Records
import Schedules
import Values

/// One run with every iterate.
package struct TracedRun: Sendable {
  /// The function, ready to be asked.
  package let objective: Objective
  /// The optimizer's name, and every setting of it.
  package let optimizer: String
  /// Every setting of the optimizer, defaults included.
  package let settings: [String: JSON]
  /// The schedule's name.
  package let schedule: String
  /// Whether its settings stayed as they are.
  package let isConstant: Bool
  /// A point of the curve a step, with its iterate.
  package let record: RunRecord
}

extension [TracedRun] {
  /// How figures call them: the optimizer, and the settings that tell it from the others, as in the labels of arms.
  package var labels: [String] {
    var labels = map(\.optimizer)
    for group in Dictionary(grouping: indices, by: { self[$0].optimizer }).values {
      let settings = Method.named(self[group[0]].optimizer)?.settings ?? []
      let suffixes = Grouping.suffixes(
        group.map { run in settings.map { " \($0.key)=\(self[run].settings[$0.key]?.label ?? "")" } })
      for (run, suffix) in zip(group, suffixes) { labels[run] += suffix }
    }
    return labels
  }
}

extension CommandLineArgument {
  /// How many numbers a trace keeps at most.
  private static let mostNumbers = 10_000_000

  /// Makes one run from arguments.
  ///
  /// - Parameters:
  ///   - start: x₀; where it is `nil`, what the function's `start` says, else the usual start.
  ///   - budget: what bounds it, one thing at least; schedules have its horizon.
  ///   - seed: whose noise and start it has, where these are random.
  ///   - experiment: the experiment seed.
  ///   - access: which files the function may name.
  package static func trace(
    function: String, optimizer: String, schedule: String, start: [Double]?, budget: Budget, seed: Int = 1,
    experiment: Int = 1, access: FileAccess = .workingDirectory, host: ProgramHost? = nil
  ) throws(ExperimentErrors) -> TracedRun {
    var problems: [ExperimentProblem] = []
    func attempt<Value>(_ body: () throws(ExperimentErrors) -> Value) -> Value? {
      do throws(ExperimentErrors) {
        return try body()
      } catch {
        problems += error.problems
        return nil
      }
    }
    let chosen = attempt { () throws(ExperimentErrors) in try functionCase(function, access: access) }
    let method = attempt { () throws(ExperimentErrors) in try sampledOptimizer(optimizer, access: access) }
    let entry = attempt { () throws(ExperimentErrors) in try schedules(schedule, over: budget.steps) }
    guard let chosen, let (method, sampling) = method, let entry else { throw ExperimentErrors(problems: problems) }
    do throws(SettingsError) {
      let arm = Arm(method, entry.drives(of: method.method), sampling: sampling, label: method.method.name)
      return try trace(chosen, arm, start, budget, (experiment, seed), host)
    } catch {
      throw errors(error, "trace")
    }
  }

  private static func trace(
    _ function: FunctionCase, _ arm: Arm, _ start: [Double]?, _ budget: Budget, _ seeds: (experiment: Int, run: Int),
    _ host: ProgramHost?
  ) throws(SettingsError) -> TracedRun {
    if host == nil, let program = arm.program { throw SettingsError("optimizer", program.refusalToStart) }
    if !Cell.areOfOneKind(function, arm) {
      throw SettingsError(
        "optimizer", "trainings pair only with optimizers marked \"foreign\": true, and these only with trainings")
    }
    try function.open(host)
    if let refusal = arm.refusal(of: try function.decoded.kind) { throw SettingsError("optimizer", refusal) }
    if let refusal = arm.refusalOfSchedules { throw SettingsError("schedule", refusal.text) }
    if let refusal = arm.sampling?.refusal(on: function) { throw SettingsError("optimizer", refusal) }
    let site = try Site(Cell(function: function, arm: arm).site, seed: seeds.experiment, budget: budget)
    let most = mostNumbers / (site.objective.dimension + 5)
    let timed = try TimedArm(arm, in: site.budget)
    if timed.horizon > most {
      throw SettingsError("steps", "every iterate is kept, \(most) of \(site.objective.dimension) coordinates at most")
    }
    var departure = site.departure(seeds.run)
    if let start { departure.start = start }
    if let refusal = function.refusal(ofStart: departure.start) { throw SettingsError("start", refusal) }
    var maker = RunMaker(site, checkpoints: Array(0...timed.horizon), keepsPoints: true)
    maker.host = host
    return TracedRun(
      objective: site.objective, optimizer: arm.optimizer, settings: arm.settings, schedule: arm.schedule,
      isConstant: arm.isConstant,
      record: maker.make(timed, from: departure))
  }
}
