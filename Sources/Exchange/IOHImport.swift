import Foundation
import Values

/// IOHprofiler's data: a JSON file for each function, and a `.dat` file for each of its dimensions with the columns
/// `evaluations` and `raw_y`, as IOHexperimenter writes them since version 0.3.3. An instance that was run several
/// times gives as many seeds.
///
/// The best value of each run and its evaluation are those of the JSON file (`best`), which has all their digits; the
/// `.dat` file may have fewer. `raw_y` is taken as f, and as f − f* where the attribute `measure` of the experiment is
/// "gap", as in what Downhill exports.
///
/// Format: J. de Nobel et al., "IOHexperimenter: benchmarking platform for iterative optimization heuristics",
/// Evolutionary Computation 32 (2024), 205–210, and the files of IOHexperimenter 0.3.22.
package struct IOHImport: ImportFormat {
  package static let name = "iohprofiler"
  package static let summary = "a folder of IOHprofiler's data (IOHprofiler_*.json with .dat)"
  package init() {}

  package func runs(at path: String) throws(ExchangeError) -> [ForeignRun] {
    let files = TextFile.files(at: path) { $0.hasPrefix("IOHprofiler") && $0.hasSuffix(".json") }
    if files.isEmpty {
      if let old = TextFile.files(at: path, { $0.hasPrefix("IOHprofiler") && $0.hasSuffix(".info") }).first {
        throw .malformed(
          path: old, line: 0,
          reason: "this is IOHprofiler's form before 0.3.3, which does not say whether its functions are maximised")
      }
      throw .nothing(path: path, expected: "files IOHprofiler_*.json")
    }
    var runs: [ForeignRun] = []
    for file in files { runs += try read(file) }
    return runs
  }

  private func read(_ path: String) throws(ExchangeError) -> [ForeignRun] {
    let file = try TextFile(path)
    let document: JSON
    do {
      document = try JSONDocument(file.text).root
    } catch {
      throw .malformed(path: path, line: 0, reason: "it is no JSON: \(error)")
    }
    func member<Value>(_ name: String, _ value: Value?) throws(ExchangeError) -> Value {
      guard let value else {
        throw .malformed(path: path, line: 0, reason: "`\(name)` is missing, or is of another type")
      }
      return value
    }
    if document["maximization"]?.bool == true {
      throw .malformed(path: path, line: 0, reason: "its function is maximised, and Downhill minimises")
    }
    let function = try member("function_name", document["function_name"]?.string)
    let algorithm = try member("algorithm.name", document["algorithm"]?["name"]?.string)
    let attributes = document["experiment_attributes"]?.array ?? []
    let isGap = attributes.contains { $0["measure"]?.string == "gap" }
    var runs: [ForeignRun] = []
    for scenario in try member("scenarios", document["scenarios"]?.array) {
      let dimension = try member("dimension", scenario["dimension"]?.integer)
      let data = try member("path", scenario["path"]?.string)
      var seeds: [Int: Int] = [:]
      var own: [ForeignRun] = []
      var ends: [(total: Int, best: JSON?)] = []
      for run in try member("runs", scenario["runs"]?.array) {
        let instance = try member("instance", run["instance"]?.integer)
        ends.append((try member("evals", run["evals"]?.integer), run["best"]))
        seeds[instance, default: 0] += 1
        own.append(
          ForeignRun(
            function: function, dimension: dimension, instance: instance, arm: algorithm, seed: seeds[instance] ?? 1,
            isGap: isGap))
      }
      try fill(&own, from: TextFile(file.neighbour(data, -1)))
      for index in own.indices {
        let best = ends[index].best
        if let y = best?["y"]?.number, let evaluation = best?["evals"]?.integer {
          own[index].improve(to: y, at: evaluation)
        }
        if let problem = own[index].end(after: ends[index].total) {
          throw .malformed(path: path, line: 0, reason: problem)
        }
      }
      runs += own
    }
    return runs
  }

  /// Reads the points of the runs, each of which begins with a line of column names.
  private func fill(_ runs: inout [ForeignRun], from file: TextFile) throws(ExchangeError) {
    var index = -1
    var column = 0
    for (number, line) in file.lines.enumerated() where !line.isEmpty {
      let fields = line.split(separator: " ")
      if fields.first == "evaluations" {
        guard let place = fields.firstIndex(of: "raw_y") else { throw file.failure(number, "no column `raw_y`") }
        column = place
        index += 1
        if index >= runs.count {
          throw file.failure(number, "the JSON file has \(runs.count) runs, and here is another")
        }
        continue
      }
      guard index >= 0 else { throw file.failure(number, "no line of column names stands before the data") }
      guard fields.count > column, let evaluation = Int(fields[0]), let value = Double(fields[column]) else {
        throw file.failure(number, "expected the number of an evaluation, and a number in column \(column + 1)")
      }
      if let problem = runs[index].append(value, at: evaluation) { throw file.failure(number, problem) }
    }
    guard index + 1 == runs.count else {
      throw file.failure(0, "the JSON file has \(runs.count) runs, and here are \(index + 1)")
    }
  }
}

extension ForeignRun {
  /// Takes the best value and its evaluation as an index of theirs has them: points from there on are no better.
  fileprivate mutating func improve(to value: Double, at evaluation: Int) {
    guard value.isFinite, (1...Self.mostEvaluations).contains(evaluation) else { return }
    while let last = evaluations.last, last >= evaluation {
      // What the .dat file has at that evaluation, or after it, is the same to fewer digits.
      evaluations.removeLast()
      values.removeLast()
    }
    guard value < values.last ?? .infinity else { return }
    evaluations.append(evaluation)
    values.append(value)
    total = max(total, evaluation)
  }
}
