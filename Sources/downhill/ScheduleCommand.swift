import ArgumentParser
import Findings
import Plans
import Schedules
import Values

struct ScheduleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schedule",
    abstract: "Print the learning rate at every step.",
    discussion: HelpText.lines(
      """
      Beside it stands the momentum, where the schedule moves it. `refined` is the schedule that convex theory makes of
      the gradient norms that an arm's runs recorded (Defazio et al., arXiv:2310.07831, algorithm 1): it is printed as an
      entry of an experiment file.

      EXAMPLES
        downhill schedule cosine --steps 10
        downhill schedule '{"schedule": "cosine", "warmup": 0.1}' --steps 100 --learning-rate 0.01 --json
        downhill schedule refined --from Results/example --function sphere --arm sgd --steps 1000
      """))

  @Argument(help: "A name, or a JSON object as in an experiment file.", completion: .schedules)
  var schedule: String

  @Option(parsing: .unconditional, help: "The horizon T: steps 0 … T − 1 are printed.")
  var steps: Int

  @Option(parsing: .unconditional, help: "The base learning rate α.")
  var learningRate = DecimalNumber(1)

  @Option(help: ArgumentHelp("Of `refined`: the folder of results.", valueName: "dir"))
  var from: String?

  @Option(help: "Of `refined`: the function, by its label.")
  var function: String?

  @Option(help: "Of `refined`: the arm, by its label.")
  var arm: String?

  @OptionGroup var paths: PathOptions

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    if !(1...5_000_000).contains(steps) {
      throw ValidationError("--steps must be from 1 to 5000000, not \(steps)")
    }
    if !learningRate.value.isFinite || learningRate.value < 0 {
      throw ValidationError("--learning-rate must be a number at least 0, not \(learningRate.value.shortest)")
    }
  }

  func run() throws {
    if schedule == "refined" { return try refine() }
    if from != nil || function != nil || arm != nil {
      throw UsageError("--from, --function and --arm are of the schedule `refined`")
    }
    let shape = try CommandLineArgument.schedule(schedule, over: steps)
    var columns = [("learningRate", (0..<steps).map { learningRate.value * shape.factor(at: $0, of: steps) })]
    if let momentum = shape.momentum {
      columns.append(("momentum", (0..<steps).map { momentum.factor(at: $0, of: steps) }))
    }
    if json {
      var document: [String: JSON] = [
        "schedule": shape.json, "steps": .integer(steps), "learningRate": .number(learningRate.value),
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

  /// Prints the entry of the schedule that theory makes of recorded norms.
  private func refine() throws {
    guard let from, let function, let arm else {
      throw UsageError("the schedule `refined` is made of runs: give --from DIR, --function F and --arm A")
    }
    let results = try Results(reading: from, access: paths.ofStore)
    defer { results.close() }
    let input = try results.input(toBe: "read")
    let labels = input.cells.map(\.cell.function.label)
    guard labels.contains(function) else { throw UsageError(unknown("function", function, known: Set(labels))) }
    let own = input.cells.filter { $0.cell.function.label == function }
    guard let cell = own.first(where: { $0.cell.arm.label == arm }) else {
      throw UsageError(unknown("arm", arm, known: own.map(\.cell.arm.label)))
    }
    guard let entry = RefinedSchedule.entry(of: try input.runs(cell), steps: steps) else {
      throw UsageError("the runs of \(arm) on \(function) recorded no gradient norms that are positive")
    }
    try Console.print(entry.pretty, terminator: "")
  }
}
