import Values

/// Collects what is wrong with an experiment, each problem at its place.
final class ProblemLog {
  let source: ExperimentSource
  /// The data that the experiment names.
  let files = DataFiles()
  private var found: Set<ExperimentProblem> = []
  private var ranks: [ExperimentProblem: Int] = [:]

  init(_ source: ExperimentSource) { self.source = source }

  var isEmpty: Bool { found.isEmpty }
  var count: Int { found.count }
  /// Whether it tells no more of them.
  var isFull: Bool { found.count >= Self.most }

  /// How many problems are told; of more only the number is.
  private static let most = 1000
  private var untold = 0

  /// Notes a problem of the value at `path`. The same problem is noted once.
  ///
  /// - Parameter offset: how many unicode scalars of the text that stands there come before the mistake.
  func report(_ path: JSONPath, _ message: @autoclosure () -> String, offset: Int? = nil) {
    if isFull {
      untold += 1
      return
    }
    let place = source.place(of: path, offset: offset)
    let problem = ExperimentProblem(file: place.file, position: place.position, path: path, message: message())
    found.insert(problem)
    ranks[problem] = place.rank
  }

  /// All of them, file by file in the order of the text.
  var errors: ExperimentErrors {
    func order(_ a: ExperimentProblem, _ b: ExperimentProblem) -> Bool {
      let ranks = (ranks[a] ?? 0, ranks[b] ?? 0)
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      let start = TextPosition(line: 0, column: 0)
      let positions = (a.position ?? start, b.position ?? start)
      if positions.0 != positions.1 { return positions.0 < positions.1 }
      return (a.path.description, a.message) < (b.path.description, b.message)
    }
    let told = found.sorted(by: order)
    guard untold > 0, let last = told.last else { return ExperimentErrors(problems: told) }
    let rest = ExperimentProblem(
      file: last.file, position: nil, path: JSONPath(), message: "\(untold) more problems are not shown")
    return ExperimentErrors(problems: told + [rest])
  }
}

/// A value of the experiment with its place.
struct Node {
  let json: JSON
  let path: JSONPath
  let log: ProblemLog

  init(_ json: JSON, _ path: JSONPath, _ log: ProblemLog) {
    self.json = json
    self.path = path
    self.log = log
  }

  /// The member of an object.
  subscript(key: String) -> Node? { json[key].map { Node($0, path[key], log) } }

  /// The elements of a list.
  var elements: [Node]? { json.array?.enumerated().map { Node($1, path[$0], log) } }

  /// The members of an object, by key.
  var members: [(key: String, value: Node)]? {
    json.object?.sorted { $0.key < $1.key }.map { ($0.key, Node($0.value, path[$0.key], log)) }
  }

  /// The last key of the path, for messages.
  var key: String {
    for case .key(let key) in path.steps.reversed() { return key }
    return "the experiment"
  }

  func fail(_ message: @autoclosure () -> String) { log.report(path, message()) }

  /// Notes that the value is not what it must be.
  func refuse(_ expectation: String) { fail("`\(key)` must be \(expectation), not \(json.found)") }

  /// Whether it is an object; notes where it is not, and keys that are not among `known`.
  func isObject(of known: [String], _ expectation: String) -> Bool {
    guard let members else {
      refuse(expectation)
      return false
    }
    for (key, value) in members where !known.contains(key) { value.fail(unknown("key", key, known: known)) }
    return true
  }

  /// The value, where its kind allows it; else notes why not.
  func checked(_ kind: SettingKind) -> JSON? {
    guard let refusal = kind.refusal(of: json, for: key) else { return json }
    fail(refusal)
    return nil
  }
}
