import ArgumentParser
import Plans
import Schedules
import Values

struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Print the learning rate at every step.",
    discussion: """
      EXAMPLES
        downhill schedule cosine --steps 10
        downhill schedule '{"schedule": "cosine", "warmup": 0.1}' --steps 100 --learning-rate 0.01 --json
      """)

  @Argument(help: "A name, or a JSON object as in an experiment file.")
  var schedule: String

  @Option(help: "The horizon T: steps 0 … T − 1 are printed.")
  var steps: Int

  @Option(help: "The base learning rate α.")
  var learningRate = 1.0

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    if steps < 1 { throw ValidationError("--steps must be at least 1, not \(steps)") }
    if !learningRate.isFinite { throw ValidationError("--learning-rate must be a finite number") }
  }

  func run() throws {
    let shape = try CommandLineArgument.schedule(schedule)
    let rates = (0..<steps).map { learningRate * shape.factor(at: $0, of: steps) }
    if json {
      let document: JSON = [
        "schedule": .string(schedule), "steps": .integer(steps), "learningRate": .number(learningRate),
        "rates": .numbers(rates),
      ]
      return print(document.pretty, terminator: "")
    }
    print("step\tlearningRate")
    for (step, rate) in rates.enumerated() { print("\(step)\t\(rate.shortest)") }
  }
}
