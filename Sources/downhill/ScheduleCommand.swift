import ArgumentParser
import Plans
import Schedules
import Values

struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Print the learning rate at every step.",
    discussion: """
      Beside it stands the momentum, where the schedule moves it.

      EXAMPLES
        downhill schedule cosine --steps 10
        downhill schedule '{"schedule": "cosine", "warmup": 0.1}' --steps 100 --learning-rate 0.01 --json
      """)

  @Argument(help: "A name, or a JSON object as in an experiment file.", completion: .schedules)
  var schedule: String

  @Option(parsing: .unconditional, help: "The horizon T: steps 0 … T − 1 are printed.")
  var steps: Int

  @Option(parsing: .unconditional, help: "The base learning rate α.")
  var learningRate = 1.0

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    if !(1...5_000_000).contains(steps) {
      throw ValidationError("--steps must be from 1 to 5000000, not \(steps)")
    }
    if !learningRate.isFinite || learningRate < 0 {
      throw ValidationError("--learning-rate must be a number at least 0, not \(learningRate.shortest)")
    }
  }

  func run() throws {
    let shape = try CommandLineArgument.schedule(schedule, over: steps)
    var columns = [("learningRate", (0..<steps).map { learningRate * shape.factor(at: $0, of: steps) })]
    if let momentum = shape.momentum {
      columns.append(("momentum", (0..<steps).map { momentum.factor(at: $0, of: steps) }))
    }
    if json {
      var document: [String: JSON] = [
        "schedule": shape.json, "steps": .integer(steps), "learningRate": .number(learningRate),
        "rates": .numbers(columns[0].1),
      ]
      if columns.count > 1 { document["momentum"] = .numbers(columns[1].1) }
      return try Console.print(JSON.object(document).pretty, terminator: "")
    }
    var text = (["step"] + columns.map(\.0)).joined(separator: "\t") + "\n"
    for step in 0..<steps {
      text += ([String(step)] + columns.map { $0.1[step].shortest }).joined(separator: "\t") + "\n"
    }
    try Console.print(text, terminator: "")
  }
}
