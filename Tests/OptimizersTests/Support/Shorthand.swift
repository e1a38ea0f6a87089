import Functions
import Optimizers
import Records
import Schedules
import Testing
import Values

/// The optimizer of a name.
func method(_ name: String) throws -> Method { try #require(Method.named(name), "no optimizer \(name)") }

/// The function of a name at a dimension.
func objective(_ name: String, _ dimension: Int? = nil, instance: Int = 0) throws -> Objective {
  try #require(FunctionKind.named(name), "no function \(name)").objective(dimension: dimension, instance: instance)
}

/// A function that a method can run on: Rosenbrock's where it can minimise, else equations of the kind that it solves.
func objective(for method: Method) throws -> Objective {
  if method.needs.contains(.bracket) { return try objective("scalarEquation") }
  if method.needs.contains(.residuals) { return try objective("equationSystem") }
  if method.needs.contains(.system) { return try objective("linearSystem", 4) }
  if method.needs.contains(.matrix) { return try objective("eigenproblem", 5) }
  if let model = [OracleKind.upperBound: "multinomialRegression", .subspace: "principalComponents"].first(where: {
    method.needs.contains($0.key)
  })?.value {
    return try #require(FunctionKind.named(model)).objective(
      data: DataSet(path: "table.csv", text: "u,v,class\n1,2,0\n2,1,1\n3,5,0\n4,1,1\n2,2,1\n"))
  }
  if method.needs.contains(.squares) {
    return try #require(FunctionKind.named("nistRegression")).objective(settings: ["problem": "danWood", "guess": 2])
  }
  return try objective("rosenbrock")
}

/// A course but for its method: the settings as a file has them.
struct Setup {
  var settings: [String: JSON]
  var timetable: Timetable
  var start: [Double]
  var noise: (deviation: Double, seed: UInt64)?
  var sampling: (rule: Sampling, seed: UInt64)?
  var methodSeed: UInt64 = 0
  var links: [JSON] = []
  var driven: [Drive] = []

  /// At constant rate from the usual start.
  static func constant(
    _ settings: [String: JSON], _ objective: Objective, start: [Double]? = nil, horizon: Int = 1
  ) -> Setup {
    Setup(settings: settings, timetable: Timetable(Constant(), horizon: horizon), start: start ?? objective.start)
  }

  func course(_ method: Method) throws -> Course {
    let links = try links.map { try DecodedLink.decode(entry: $0) }
    var course = Course(
      method: try method.decode(settings, links: links), timetable: timetable, start: start, noise: noise,
      sampling: sampling, methodSeed: methodSeed)
    course.driven = driven
    return course
  }
}

extension Method {
  func run(
    _ objective: Objective, _ setup: Setup, _ budget: Budget, _ recording: Recording, _ stopping: Stopping = .init()
  ) throws -> RunRecord {
    run(objective, try setup.course(self), budget, recording, stopping)
  }

  func run(
    pack setups: [Setup], _ objective: Objective, _ budget: Budget, _ recording: Recording,
    _ stopping: Stopping = .init()
  ) throws -> [RunRecord] {
    run(pack: try setups.map { try $0.course(self) }, objective, budget, recording, stopping)
  }
}

/// Every iterate up to a step.
func everyStep(to last: Int, targets: [Double] = [], reference: Double = 0) -> Recording {
  Recording(checkpoints: Array(0...last), targets: targets, reference: reference, keepsPoints: true)
}
