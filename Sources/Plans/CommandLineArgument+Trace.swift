import Functions
import Optimizers
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
    experiment: Int = 1, access: FileAccess = .workingDirectory
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
    let method = attempt { () throws(ExperimentErrors) in try self.optimizer(optimizer) }
    let shape = attempt { () throws(ExperimentErrors) in try self.schedule(schedule) }
    guard let chosen, let method, let shape else { throw ExperimentErrors(problems: problems) }
    do throws(SettingsError) {
      return try trace(chosen, method, shape, start, budget, (experiment, seed))
    } catch {
      throw errors(error, "trace")
    }
  }

  private static func trace(
    _ function: FunctionCase, _ chosen: (method: Method, settings: [String: JSON]), _ schedule: any Schedule,
    _ start: [Double]?, _ budget: Budget, _ seeds: (experiment: Int, run: Int)
  ) throws(SettingsError) -> TracedRun {
    func failure(_ key: String, _ message: String) -> SettingsError {
      SettingsError(problems: [SettingProblem(key: key, message: message)])
    }
    if let kind = FunctionKind.named(function.function),
      let refusal = chosen.method.refusal(of: kind, settings: chosen.settings)
    {
      throw failure("optimizer", refusal)
    }
    if !chosen.method.hasLearningRate && schedule.name != "constant" {
      throw failure(
        "schedule", "\(chosen.method.name) has no learning rate, so the schedule \(schedule.name) cannot act on it")
    }
    if chosen.method.momentumKey == nil && schedule.movesMomentum {
      throw failure("schedule", chosen.method.refusalOfMomentum(from: schedule.name))
    }
    let objective = try function.objective()
    let point = start ?? function.startPoint(objective, experiment: seeds.experiment, seed: seeds.run)
    if let refusal = function.refusal(ofStart: point) { throw failure("start", refusal) }
    let most = mostNumbers / (objective.dimension + 5)
    if budget.horizon > most {
      throw failure("steps", "every iterate is kept, \(most) of \(objective.dimension) coordinates at most")
    }
    let course = Course(
      settings: chosen.settings, timetable: Timetable(schedule, horizon: budget.horizon), start: point,
      noise: function.gradientNoise(experiment: seeds.experiment, seed: seeds.run),
      noiseFactor: try function.noise.factor(on: objective),
      sampling: function.samples(experiment: seeds.experiment, seed: seeds.run),
      methodSeed: function.methodSeed(experiment: seeds.experiment, seed: seeds.run))
    let recording = Recording(
      checkpoints: Array(0...budget.horizon), reference: function.reference(objective).value ?? 0, keepsPoints: true)
    let record = try chosen.method.run(objective, course, budget, recording)
    return TracedRun(
      objective: objective, optimizer: chosen.method.name, settings: chosen.settings, schedule: schedule.name,
      record: record)
  }
}
