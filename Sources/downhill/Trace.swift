import ArgumentParser
import Functions
import Optimizers
import Plans
import Programs
import Values

struct Trace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Print every iterate of one run.",
    discussion: HelpText.lines(
      """
      EXAMPLES
        downhill trace --function rosenbrock --optimizer adam --steps 10
        downhill trace --function himmelblau --optimizer '{"optimizer": "momentum", "learningRate": 0.005}' \
      --schedule cosine --start 0,0 --steps 50 --json
        downhill trace --function '{"function": "rastrigin", "dimension": 10, "start": "uniform"}' --optimizer adam \
      --seed 7 --evaluations 2000
      """))

  @Option(help: "A name, or a JSON object as in an experiment file.", completion: .functions)
  var function: String

  @Option(help: "A name, or a JSON object as in an experiment file.", completion: .optimizers)
  var optimizer: String

  @Option(help: "A name, or a JSON object as in an experiment file.", completion: .schedules)
  var schedule = "constant"

  @Option(parsing: .unconditional, help: "x₀, coordinates separated by commas; the usual start where it is not given.")
  var start: NumberList?

  @Option(parsing: .unconditional, help: "How many steps to make at most.")
  var steps: Int?

  @Option(parsing: .unconditional, help: "How many evaluations to make at most.")
  var evaluations: Int?

  @Option(parsing: .unconditional, help: "How many gradients to take at most.")
  var gradients: Int?

  @Option(parsing: .unconditional, help: "How often as many rows as the data have may be looked at.")
  var epochs: Int?

  @Option(parsing: .unconditional, help: "How many rows of the data may be looked at, each time counted.")
  var rows: Int?

  @Option(parsing: .unconditional, help: "Whose start and noise the run has, where these are random.")
  var seed = 1

  @Option(parsing: .unconditional, help: "The seed of the experiment that it belongs to.")
  var experimentSeed = 1

  @OptionGroup var paths: PathOptions

  @OptionGroup var programs: ProgramOptions

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    let limits = [
      ("steps", steps), ("evaluations", evaluations), ("gradients", gradients), ("epochs", epochs), ("rows", rows),
    ]
    for (name, value) in limits {
      if let value, value < 1 { throw ValidationError("--\(name) must be at least 1, not \(value)") }
    }
    if limits.allSatisfy({ $0.1 == nil }) {
      throw ValidationError("one of --steps, --evaluations, --gradients, --epochs and --rows must be given")
    }
  }

  func run() throws {
    let traced = try CommandLineArgument.trace(
      function: function, optimizer: optimizer, schedule: schedule, start: try start?.numbers(of: "--start"),
      budget: Budget(steps: steps, evaluations: evaluations, gradients: gradients, epochs: epochs, rows: rows),
      seed: seed, experiment: experimentSeed, access: paths.access,
      host: programs.areAllowed ? ProgramHost() : nil)
    let curve = traced.record.curve
    if json {
      let document: [String: JSON] = [
        "function": .string(traced.objective.name), "optimizer": .string(traced.optimizer),
        "settings": .object(traced.settings), "schedule": .string(traced.schedule),
        "status": .string(traced.record.status.rawValue), "steps": .array(curve.steps.map(JSON.integer)),
        "evaluations": .array(curve.evaluations.map(JSON.integer)), "f": .numbers(curve.values),
        "x": .array(curve.points.map(JSON.numbers)),
      ]
      let properties = curve.properties.map { ($0.name, JSON.numbers($0.values)) }
      let reason = traced.record.reason.map { [("reason", JSON.string($0))] } ?? []
      return try Console.print(JSON.object(document.merging(properties + reason) { $1 }).pretty, terminator: "")
    }
    let names =
      !curve.points.isEmpty && traced.objective.dimension <= 20 ? (1...traced.objective.dimension).map { "x\($0)" } : []
    var text = (["step", "evaluations", "f"] + curve.properties.map(\.name) + names).joined(separator: "\t") + "\n"
    for k in curve.steps.indices {
      var cells = [String(curve.steps[k]), String(curve.evaluations[k])]
      cells += ([curve.values[k]] + curve.properties.map { $0.values[k] }).map(\.shortest)
      if !names.isEmpty { cells += curve.points[k].map(\.shortest) }
      text += cells.joined(separator: "\t") + "\n"
    }
    try Console.print(text, terminator: "")
    if traced.record.status != .budget {
      Console.note(
        "ended after \(traced.record.steps) steps: \(traced.record.status.rawValue)"
          + (traced.record.reason.map { ", \($0)" } ?? ""))
    }
  }
}
