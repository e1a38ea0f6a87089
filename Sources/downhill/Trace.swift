import ArgumentParser
import Functions
import Optimizers
import Plans
import Values

struct Trace: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print every iterate of one run.",
    discussion: """
      EXAMPLES
        downhill trace --function rosenbrock --optimizer adam --steps 10
        downhill trace --function himmelblau --optimizer '{"optimizer": "momentum", "learningRate": 0.005}' \\
          --schedule cosine --start 0,0 --steps 50 --json
      """)

  @Option(help: "A name, or a JSON object as in an experiment file.")
  var function: String

  @Option(help: "A name, or a JSON object as in an experiment file.")
  var optimizer: String

  @Option(help: "A name, or a JSON object as in an experiment file.")
  var schedule = "constant"

  @Option(parsing: .unconditional, help: "x₀, coordinates separated by commas; the usual start where it is not given.")
  var start: NumberList?

  @Option(help: "How many steps to make.")
  var steps: Int

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    if steps < 1 { throw ValidationError("--steps must be at least 1, not \(steps)") }
  }

  func run() throws {
    let traced = try CommandLineArgument.trace(
      function: function, optimizer: optimizer, schedule: schedule, start: start?.values, steps: steps)
    let curve = traced.record.curve
    if json {
      let document: JSON = [
        "function": .string(traced.objective.name), "optimizer": .string(traced.optimizer),
        "settings": .object(traced.settings), "schedule": .string(traced.schedule),
        "status": .string(traced.record.status.rawValue), "steps": .array(curve.steps.map(JSON.integer)),
        "evaluations": .array(curve.evaluations.map(JSON.integer)), "f": .numbers(curve.values),
        "x": .array(curve.points.map(JSON.numbers)), "gradientNorm": .numbers(curve.gradientNorms),
        "learningRate": .numbers(curve.learningRates),
      ]
      return print(document.pretty, terminator: "")
    }
    let names = traced.objective.dimension <= 20 ? (1...traced.objective.dimension).map { "x\($0)" } : []
    print((["step", "evaluations", "f", "gradientNorm", "learningRate"] + names).joined(separator: "\t"))
    for k in curve.steps.indices {
      var cells = [String(curve.steps[k]), String(curve.evaluations[k])]
      cells += [curve.values[k], curve.gradientNorms[k], curve.learningRates[k]].map(\.shortest)
      if !names.isEmpty { cells += curve.points[k].map(\.shortest) }
      print(cells.joined(separator: "\t"))
    }
    if traced.record.status != .budget {
      Console.note("ended after \(traced.record.steps) steps: \(traced.record.status.rawValue)")
    }
  }
}
