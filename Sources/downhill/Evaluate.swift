import ArgumentParser
import Functions
import Plans
import Programs
import Runner
import Values

struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Print a function's value, gradient and reference minimum at a point.",
    discussion: HelpText.lines(
      """
      EXAMPLES
        downhill evaluate rosenbrock --at -1.2,1
        downhill evaluate rastrigin --at 0.5,0.5,0.5 --json
        downhill evaluate '{"function": "ellipsoid", "condition": 100}' --at 1,1 --instance 3
      """))

  @Argument(help: "A name, or a JSON object as in an experiment file.", completion: .functions)
  var function: String

  @Option(name: .customLong("at"), parsing: .unconditional, help: "The point, coordinates separated by commas.")
  var point: NumberList

  @Option(parsing: .unconditional, help: "The dimension; that of the point where it is not given.")
  var dimension: Int?

  @Option(parsing: .unconditional, help: "The instance: 0 as published, k ≥ 1 the k-th shift and rotation.")
  var instance: Int?

  @OptionGroup var paths: PathOptions

  @OptionGroup var programs: ProgramOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let point = try point.numbers(of: "--at")
    let chosen = try CommandLineArgument.functionCase(
      function, dimension: dimension ?? point.count, instance: instance, access: paths.access)
    for remark in chosen.remarks { Console.note(remark) }
    let host = programs.areAllowed ? ProgramHost() : nil
    if chosen.guest?.terms != nil { throw UsageError("a training has no points to evaluate") }
    try chosen.open(host)
    let (objective, session) = try chosen.answered(by: host)
    if point.count != objective.dimension {
      throw UsageError("--at has \(point.count) coordinates, and the dimension is \(objective.dimension)")
    }
    _ = try ReferenceMinima([chosen], tell: Console.note).prepare(in: nil)
    let (value, gradient) = objective.look(at: point)
    if let fault = session?.faults[0] { throw SettingsError("function", fault.reason) }
    var document: [String: JSON] = [
      "function": .string(objective.name), "settings": .object(objective.settings),
      "dimension": .integer(objective.dimension), "instance": .integer(objective.instance),
      "x": .numbers(point), "value": .number(value), "gradient": .numbers(gradient),
      "minimum": objective.minimum.value.map(JSON.number) ?? .null,
      "minimizers": .array(objective.minimum.points.map(JSON.numbers)),
      "provenance": .string(objective.minimum.provenance.description),
    ]
    if let gap = objective.settledGap(of: value) { document["gap"] = .number(gap) }
    if let hessian = objective.hessian(at: point) { document["hessian"] = .array(hessian.map(JSON.numbers)) }
    if json { return try Console.print(JSON.object(document).pretty, terminator: "") }
    for key in ["function", "x", "value", "gradient", "hessian", "minimum", "minimizers", "provenance", "gap"] {
      guard let entry = document[key] else { continue }
      try Console.print(key.padding(to: 12) + " " + (entry.string ?? entry.canonical))
    }
  }
}
