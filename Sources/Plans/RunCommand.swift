import Functions
import Optimizers
import Schedules
import Values

/// The command that makes one run of an experiment again, and prints every iterate of it:
///
///     downhill trace <function> <budget> <arm> --seed <seed>
///
/// A function of data names its file as the experiment does: from the folder of the experiment file. A run that stopped
/// before its budget, at a target or a gradient norm, is the beginning of what is printed.
package struct RunCommand: Sendable {
  private let experiment: Experiment
  private let samplesByArm: Bool

  /// The commands of the runs of an experiment.
  package init(_ experiment: Experiment) {
    self.experiment = experiment
    samplesByArm = experiment.cells.contains { $0.arm.sampling != nil }
  }

  /// The budget of a function's runs and the experiment seed, as options.
  package func budget(_ function: FunctionCase) -> String {
    var options: [String] = []
    // Epochs and rows are steps, unless arms have batches of their own.
    let limits = samplesByArm ? experiment.limits(of: function) : experiment.budget(of: function)
    for (name, value) in [
      ("steps", limits.steps), ("evaluations", limits.evaluations), ("gradients", limits.gradients),
      ("epochs", samplesByArm ? limits.epochs : nil), ("rows", samplesByArm ? limits.rows : nil),
    ] {
      if let value { options.append("--\(name) \(value)") }
    }
    if experiment.seed != 1 { options.append("--experiment-seed \(experiment.seed)") }
    return options.joined(separator: " ")
  }

  /// A function as an option; settings that have their defaults are left out.
  package func function(_ function: FunctionCase) -> String {
    var members = function.entry.object ?? [:]
    members["label"] = nil
    if let kind = FunctionKind.named(function.function) {
      members.removeDefaults(kind.settings)
      if case .fixed = kind.dimensions { members["dimension"] = nil }
      if kind.isFormula { members[kind.name] = function.settings[kind.name] }
    }
    if function.instance == 0 { members["instance"] = nil }
    if function.noise == .none { members["noise"] = nil }
    if function.start == .usual { members["start"] = nil }
    if members["sampling"] == "full" { members["sampling"] = nil }
    return "--function " + RunCommand.argument(members, named: "function")
  }

  /// Optimizer and schedule as options; settings that have their defaults are left out.
  package func arm(_ arm: Arm) -> String {
    var optimizer = arm.optimizerEntry
    if let method = Method.named(arm.optimizer) { optimizer.removeDefaults(method.settings) }
    if !arm.links.isEmpty { optimizer["links"] = .array(arm.links.map(\.entry)) }
    optimizer["sampling"] = arm.sampling?.identity
    var text = "--optimizer " + RunCommand.argument(optimizer, named: "optimizer")
    var schedule = arm.scheduleEntry.object ?? [:]
    if let kind = ScheduleKind.named(arm.schedule) { schedule.removeDefaults(kind.settings) }
    if !arm.isConstant {
      text += " --schedule " + RunCommand.argument(schedule, named: "schedule")
    }
    return text
  }

  /// The whole command.
  package func text(_ cell: Cell, seed: Int) -> String {
    "downhill trace \(function(cell.function)) \(budget(cell.function)) \(arm(cell.arm)) --seed \(seed)"
      + (cell.isProgram ? " --allow-programs" : "")
  }

  /// The name alone where there is nothing beside it, else an object; as one word of a shell.
  private static func argument(_ members: [String: JSON], named key: String) -> String {
    let isName = members.count == 1
    let text = isName ? members[key]?.string ?? "" : JSON.object(members).canonical
    return ShellWord.quoted(text)
  }
}

extension Experiment {
  /// The budget of a run on a function, as the file has it.
  package func limits(of function: FunctionCase) -> Budget { function.budget ?? budget }

  /// The budget of a run on a function, epochs and rows as the steps that they allow.
  package func budget(of function: FunctionCase) -> Budget {
    let budget = limits(of: function)
    guard budget.epochs != nil || budget.rows != nil, let objective = try? function.objective() else { return budget }
    return budget.onData(rows: objective.rowCount, function.sampling)
  }
}

extension [String: JSON] {
  /// Removes the settings that have their standard value.
  fileprivate mutating func removeDefaults(_ settings: [SettingDescription]) {
    for setting in settings where self[setting.key] == setting.standard { self[setting.key] = nil }
  }
}
