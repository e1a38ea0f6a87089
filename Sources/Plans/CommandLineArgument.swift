import Functions
import Optimizers
import Schedules
import Values

/// FUNCTION, OPTIMIZER and SCHEDULE of the command line: a name, or a JSON object as in an experiment file.
package enum CommandLineArgument {
  /// One function.
  ///
  /// - Parameters:
  ///   - text: a name or the text of a JSON object.
  ///   - dimension: given beside it; must be the object's own where that has one.
  ///   - instance: likewise.
  ///   - access: which files it may name.
  package static func functionCase(
    _ text: String, dimension: Int? = nil, instance: Int? = nil, access: FileAccess = .workingDirectory
  ) throws(ExperimentErrors) -> FunctionCase {
    var (log, entry) = try parse(text, name: "function", access: access)
    for (key, value) in [("dimension", dimension), ("instance", instance)] {
      // The data decide the dimension of a model.
      guard let value, entry["model"] == nil else { continue }
      if let own = entry[key] {
        if own.json.integer != value { own.fail("`\(key)` is \(own.json.found) here and \(value) beside it") }
      } else {
        let long = entry.json.string.map { ["function": JSON.string($0)] } ?? entry.json.object
        guard let long else { continue }
        entry = Node(.object(long.merging([key: .integer(value)]) { $1 }), entry.path, log)
      }
    }
    var decoder = FunctionDecoder(start: .usual, startPath: JSONPath())
    let found =
      ProgramDecoder.isGuest(entry)
      ? ProgramDecoder.guests(entry, decoder)
      : EntryShape.functions.combinations(entry).compactMap { decoder.function($0) }
    return try one(found.map(\.function), log, entry, "function")
  }

  /// One function, ready to be evaluated. Parameters as for `functionCase`.
  package static func function(
    _ text: String, dimension: Int? = nil, instance: Int? = nil, access: FileAccess = .workingDirectory
  ) throws(ExperimentErrors) -> Objective {
    let function = try functionCase(text, dimension: dimension, instance: instance, access: access)
    do throws(SettingsError) {
      return try function.objective()
    } catch {
      throw errors(error, "function")
    }
  }

  /// One optimizer with its settings.
  package static func optimizer(_ text: String) throws(ExperimentErrors) -> DecodedMethod {
    let (method, sampling) = try sampledOptimizer(text)
    if sampling == nil { return method }
    throw errors(SettingsError("sampling", "there are no rows here to look at"), "optimizer")
  }

  /// One optimizer with its settings, and which rows its steps look at where it says so.
  static func sampledOptimizer(
    _ text: String, access: FileAccess = .none
  ) throws(ExperimentErrors) -> (method: DecodedMethod, ArmSampling?) {
    let (log, entry) = try parse(text, name: "optimizer", access: access)
    for key in ["schedule", "schedules"] { entry[key]?.fail("the schedule is an argument of its own here") }
    let found = OptimizerDecoder.points(entry).map { ($0.method, $0.point["sampling"].flatMap(SamplingDecoder.own)) }
    return try one(found, log, entry, "optimizer")
  }

  /// One schedule of the learning rate, over so many steps.
  package static func schedule(_ text: String, over steps: Int? = nil) throws(ExperimentErrors) -> any Schedule {
    let (log, entry) = try parse(text, name: "schedule")
    return try one(ScheduleDecoder.plain(entry, over: steps), log, entry, "schedule").schedule
  }

  /// One schedule, or one of each of several settings.
  static func schedules(_ text: String, over steps: Int?) throws(ExperimentErrors) -> ScheduleEntry {
    let (log, entry) = try parse(text, name: "schedule")
    return try one(ScheduleDecoder.entries(entry, over: steps), log, entry, "schedule")
  }

  /// The entry that an argument is: an object where it begins like one, else a name.
  static func parse(
    _ text: String, name: String, access: FileAccess = .none
  ) throws(ExperimentErrors) -> (ProblemLog, Node) {
    let isJSON = text.first { !$0.isWhitespace }.map { "{[\"".contains($0) } ?? false
    let source =
      isJSON
      ? try ExperimentSource(text: text, name: name, access: access)
      : ExperimentSource(.string(text), name: name, access: access)
    let log = ProblemLog(source)
    return (log, Node(source.root, JSONPath(), log))
  }

  /// The only one of what was found.
  private static func one<Found>(
    _ found: [Found], _ log: ProblemLog, _ entry: Node, _ what: String
  ) throws(ExperimentErrors) -> Found {
    if found.count > 1 {
      entry.fail("one \(what) is wanted here, and the lists in it make \(found.count); give each setting one value")
    }
    guard log.isEmpty, let first = found.first else { throw log.errors }
    return first
  }

  static func errors(_ error: SettingsError, _ name: String) -> ExperimentErrors {
    ExperimentErrors(
      problems: error.problems.map {
        ExperimentProblem(file: name, position: nil, path: JSONPath()[$0.key], message: $0.message)
      })
  }
}
