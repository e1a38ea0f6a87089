import Functions
import Optimizers
import Programs
import Records
import Values

extension CommandLineArgument {
  /// Plays one short run with a program, as an experiment would: an optimizer on Rosenbrock's function, a function
  /// under gradient descent, or under Nelder and Mead's method where it gives no gradient, a training of ten steps.
  ///
  /// - Parameters:
  ///   - command: the program and its arguments.
  ///   - settings: of the entry that names it; of a training, of the optimizer that it is given.
  ///   - access: which of the words may be read as files, for their digests.
  package static func trial(
    _ command: [String], _ role: Guest.Role, settings: JSON, access: FileAccess = .workingDirectory, _ host: ProgramHost
  ) throws(ExperimentErrors) -> RunRecord {
    let own = settings.object ?? [:]
    let program: JSON = ["program": .strings(command)]
    let (function, optimizer): (JSON, JSON)
    var budget = Budget(steps: 3)
    switch role {
    case .optimizer:
      function = "rosenbrock"
      optimizer = .object(own.merging(["optimizer": program]) { $1 })
      budget = Budget(evaluations: 12)
    case .function:
      function = .object(own.merging(["function": program]) { $1 })
      let greeted = try functionCase(function.canonical, access: access)
      do throws(SettingsError) { try greeted.open(host) } catch { throw errors(error, "program") }
      let hasGradient = greeted.guest?.greeting?.hasGradient ?? true
      optimizer = hasGradient ? ["optimizer": "gradientDescent", "learningRate": 1e-3] : ["optimizer": "nelderMead"]
      if !hasGradient { budget = Budget(evaluations: 12) }
    case .training:
      function = ["training": program]
      let standard: [String: JSON] = ["optimizer": "sgd", "learningRate": 0.01, "foreign": true]
      optimizer = .object(standard.merging(own) { $1 })
      budget = Budget(steps: 10)
    }
    return try trace(
      function: function.string ?? function.canonical, optimizer: optimizer.canonical, schedule: "constant", start: nil,
      budget: budget, access: access, host: host
    ).record
  }
}
