/// A run as another tool recorded it.
package struct ForeignRun: Sendable, Equatable {
  /// As the tool calls it.
  package var function: String
  /// `nil` where the tool does not say.
  package var dimension: Int?
  /// The instance, as the tool numbers it; `nil` where the tool does not say.
  package var instance: Int?
  /// The algorithm.
  package var arm: String
  /// Tells the runs of an arm on a function apart.
  package var seed: Int
  /// Whether `values` are gaps f − f* rather than values of f.
  package var isGap: Bool
  /// The number of the evaluation, from 1, that gave each value; ascending.
  package var evaluations: [Int]
  /// The best value so far after each of those evaluations; falling.
  package var values: [Double]
  /// All evaluations of the run.
  package var total: Int
  /// Whether it met a value that is not finite: `values` has those before it.
  package var isDiverged = false

  /// The most evaluations that a run may have: sums of a million runs are far from overflowing.
  package static let mostEvaluations = 1_000_000_000_000

  /// A run; without evaluations until they are appended.
  package init(
    function: String, dimension: Int?, instance: Int?, arm: String, seed: Int, isGap: Bool, evaluations: [Int] = [],
    values: [Double] = [], total: Int = 0
  ) {
    self.function = function
    self.dimension = dimension
    self.instance = instance
    self.arm = arm
    self.seed = seed
    self.isGap = isGap
    self.evaluations = evaluations
    self.values = values
    self.total = total
  }

  /// Adds what an evaluation gave; what is no better than before counts as an evaluation alone, and so does what comes
  /// after a value that is not finite.
  ///
  /// - Returns: what is wrong with it, or `nil`.
  mutating func append(_ value: Double, at evaluation: Int) -> String? {
    guard (1...Self.mostEvaluations).contains(evaluation) else {
      return "an evaluation must have a number from 1 to 10¹², not \(evaluation)"
    }
    guard evaluation > total else { return "evaluation \(evaluation) comes after evaluation \(total)" }
    total = evaluation
    if !value.isFinite { isDiverged = true }
    if isDiverged { return nil }
    if let best = values.last, value >= best { return nil }
    evaluations.append(evaluation)
    values.append(value)
    return nil
  }
}

extension ForeignRun {
  /// Takes the number of all evaluations, as an index of theirs has it; there may be more than the last with a value.
  ///
  /// - Returns: what is wrong with it, or `nil`.
  mutating func end(after evaluations: Int) -> String? {
    guard (0...Self.mostEvaluations).contains(evaluations) else {
      return "a run must have 0 to 10¹² evaluations, not \(evaluations)"
    }
    total = max(total, evaluations)
    if total == 0 { return "a run has no evaluations" }
    return nil
  }

  /// What cannot be in a run, whoever wrote it; `nil` where all is as `append` and `end` leave it.
  package var fault: String? {
    guard evaluations.count == values.count else { return "a run has as many values as evaluations" }
    guard !values.isEmpty || isDiverged else { return "a run has no evaluations" }
    guard (1...Self.mostEvaluations).contains(total), evaluations.last ?? 1 <= total, evaluations.first ?? 1 >= 1 else {
      return "the evaluations of a run are from 1 to all of them, 10¹² at most"
    }
    guard zip(evaluations, evaluations.dropFirst()).allSatisfy(<), zip(values, values.dropFirst()).allSatisfy(>),
      values.allSatisfy(\.isFinite)
    else { return "the evaluations of a run ascend, and its best values fall and are finite" }
    return nil
  }
}

/// A way to read what other tools recorded.
package protocol ImportFormat: Sendable {
  /// How a caller names it.
  static var name: String { get }
  /// What is read, in a line.
  static var summary: String { get }
  /// The format; it has no settings.
  init()
  /// The runs of a file or folder, in its order.
  func runs(at path: String) throws(ExchangeError) -> [ForeignRun]
}

extension ImportFormat {
  /// The runs of a file or folder, in its order, each of which has sense: what has none is refused before it is kept.
  package func soundRuns(at path: String) throws(ExchangeError) -> [ForeignRun] {
    let runs = try runs(at: path)
    for (place, run) in runs.enumerated() {
      if let fault = run.fault { throw .malformed(path: path, line: 0, reason: "run \(place + 1): \(fault)") }
    }
    return runs
  }
}

/// The formats that results can be imported from. A new one is its file and a row here.
package enum ImportFormats {
  /// Every format, in the order of lists.
  package static let catalogue: [any ImportFormat] = [
    CSVImport(),
    COCOImport(),
    IOHImport(),
  ]
  /// The names of all of them.
  package static var names: [String] { catalogue.map { type(of: $0).name } }
  /// A line for each of them.
  package static var summary: String {
    catalogue.map { "  \(type(of: $0).name): \(type(of: $0).summary)" }.joined(separator: "\n")
  }
  /// The one of a name.
  package static func named(_ name: String) -> (any ImportFormat)? { catalogue.first { type(of: $0).name == name } }
}
