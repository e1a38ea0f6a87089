import Functions
import Optimizers
import Records
import Schedules
import Values

/// Replays roots of equations: values of F at points, and the root by methods that the catalogue has for it.
///
/// One unknown: bisection and Brent's method in the bracket; several: Newton's method from the start, with
/// backtracking as the reference's has. Tolerances: values of
/// F 1e-12 max(1, |F|), roots 1e-12 max(1, |root|); where a root is multiple or flat, its residual 1e-12 instead.
func replayRoots(_ records: [JSON], _ file: String) -> [ParityCase] {
  records.map { record in
    let id = record["key"]?.string ?? "—"
    do throws(Hindrance) {
      let comparison = record["kind"] == "system" ? try compareSystem(record, id) : try compareScalar(record, id)
      return ParityCase(file: file, id: id, comparison)
    } catch { return ParityCase(file: file, id: id, error.verdict) }
  }
}

private func compareScalar(_ record: JSON, _ key: String) throws(Hindrance) -> Comparison {
  let bracket = try record.requiredNumbers("bracket")
  guard bracket.count == 2 else { throw .failed("its `bracket` has not two ends") }
  var settings = try scalarSettings(record, key)
  settings["lower"] = .number(bracket[0])
  settings["upper"] = .number(bracket[1])
  let objective = try make("scalarEquation", settings, dimension: 1)
  var comparison = Comparison()
  for (index, point) in (record["points"]?.array ?? []).enumerated() {
    let value = objective.residuals(at: [try point.requiredNumber("x")])[0]
    comparison.note(
      deviation(value, from: try point.requiredNumber("f"), floor: 1), within: 1e-12, at: "point \(index + 1)")
  }
  let root = try record.requiredNumber("root")
  for method in ["bisection", "brent"] {
    let found = try run(method, on: objective, from: [try record.requiredNumber("x0")], steps: 300)
    if isFlat(record, key) {
      comparison.note(abs(objective.residuals(at: found)[0]), within: 1e-12, at: "the residual of \(method)")
    } else {
      comparison.note(deviation(found[0], from: root, floor: 1), within: 1e-12, at: "the root of \(method)")
    }
  }
  return comparison
}

/// Roots whose place rounding leaves open, as the reference lists them.
private func isFlat(_ record: JSON, _ key: String) -> Bool {
  let family = record["family"]?.integer ?? 0
  return key == "triple_root" || [13, 14, 15].contains(family)
    || family == 9 && (record["args"]?.numbers?.first ?? 0) >= 15
}

private let scalarNames = [
  "exp_minus_3x2": "expSquare", "tan_minus_x": "tangent", "triple_root": "tripleRoot", "newton_cycle": "newtonCycle",
  "wilkinson_like": "wilkinson",
]

/// The equation of a record, its bracket apart.
private func scalarSettings(_ record: JSON, _ key: String) throws(Hindrance) -> [String: JSON] {
  guard let family = record["family"]?.integer else { return ["problem": .string(scalarNames[key] ?? key)] }
  var settings: [String: JSON] = ["problem": .string("aps\(family)")]
  let arguments = record["args"]?.numbers ?? []
  let keys: [String] =
    switch family {
    case 3: ["a", "b"]
    case 4: ["n", "a"]
    case 1, 2, 5, 13: []
    default: ["n"]
    }
  guard arguments.count == keys.count else { throw .failed("its `args` are \(arguments.count), not \(keys.count)") }
  for (key, argument) in zip(keys, arguments) { settings[key] = .number(argument) }
  return settings
}

private func compareSystem(_ record: JSON, _ key: String) throws(Hindrance) -> Comparison {
  let name = key == "himmelblau_gradient_zero" ? "himmelblau" : camelCase(key)
  let start = try record.requiredNumbers("x0")
  let objective = try make("equationSystem", ["problem": .string(name)], dimension: start.count)
  var comparison = Comparison()
  for (index, point) in (record["points"]?.array ?? []).enumerated() {
    let values = objective.residuals(at: try point.requiredNumbers("x"))
    let theirs = try point.requiredNumbers("f")
    comparison.note(deviation(values, from: theirs, floor: 1), within: 1e-12, at: "point \(index + 1)")
  }
  let found = try run("newtonRoot", ["backtracking": true], on: objective, from: start, steps: 100)
  comparison.note(deviation(found, from: try record.requiredNumbers("root"), floor: 1), within: 1e-12, at: "the root")
  return comparison
}

/// A function of the catalogue.
func make(_ name: String, _ settings: [String: JSON], dimension: Int) throws(Hindrance) -> Objective {
  guard let kind = FunctionKind.named(name) else { throw .notImplemented("the function \(name)") }
  do throws(SettingsError) {
    return try kind.objective(settings: settings, dimension: dimension)
  } catch { throw .notImplemented("`\(name)`: \(error)") }
}

/// The last iterate of a method.
private func run(
  _ name: String, _ settings: [String: JSON] = [:], on objective: Objective, from start: [Double], steps: Int
) throws(Hindrance) -> [Double] {
  let iterates = try iterates(of: name, settings, on: objective, from: start, at: [steps])
  guard let last = iterates[iterates.keys.max() ?? 0] else { throw .failed("\(name) made no step") }
  return last
}

/// The iterates of a method at the checkpoints that the run reached, and its last one.
func iterates(
  of name: String, _ settings: [String: JSON], on objective: Objective, from start: [Double], at checkpoints: [Int]
) throws(Hindrance) -> [Int: [Double]] {
  guard let method = Method.named(name) else { throw .notImplemented("the method \(name)") }
  let steps = checkpoints.max() ?? 0
  let timetable = Timetable(Constant(), horizon: max(1, steps))
  let recording = Recording(checkpoints: checkpoints, keepsPoints: true)
  let record: RunRecord
  do throws(SettingsError) {
    let course = Course(method: try method.decode(settings), timetable: timetable, start: start)
    record = method.run(objective, course, Budget(steps: steps), recording)
  } catch { throw .failed("\(name): \(error)") }
  if record.status == .diverged || record.status == .invalid {
    throw .failed("\(name) ended as \(record.status.rawValue)")
  }
  return Dictionary(zip(record.curve.steps, record.curve.points), uniquingKeysWith: { $1 })
}
