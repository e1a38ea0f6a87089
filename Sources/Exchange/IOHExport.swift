import Findings
import Foundation
import Plans
import Values

/// Writes runs as IOHprofiler's data, which IOHanalyzer and IOHinspector open: a folder for each arm, in it a JSON file
/// for each function and a `.dat` file for each of its dimensions.
///
/// `raw_y` is the best gap f − f* so far at the recorded steps (the best value, where there is no f*), and the
/// attribute `measure` of the experiment says which. IOHprofiler counts the evaluation that gives a value, Downhill
/// those made before it: theirs is ours plus one. A function's number is its place among the functions of the
/// experiment.
package struct IOHExport: ExportFormat {
  package static let name = "iohprofiler"
  package static let summary = """
    a folder for each arm, which IOHanalyzer and IOHinspector open; raw_y is the best gap so far at the recorded steps
    (the best value, where a function has no minimum)
    """
  package init() {}

  package func write(_ input: ReportInput, to folder: URL) throws -> [String] {
    try IOHWriter(input: input).write(to: folder)
  }
}

private struct IOHWriter {
  let input: ReportInput

  func write(to folder: URL) throws -> [String] {
    let groups = FunctionGroup.groups(of: input)
    let functions = IOHWriter.functions(groups.map(\.function))
    let labels = Set(groups.flatMap { $0.cells.map(\.label) }).sorted()
    var names: [String: String] = [:]
    var used: Set<String> = []
    for label in labels {
      var name = label.slug
      var number = 2
      while !used.insert(name).inserted {
        name = "\(label.slug)-\(number)"
        number += 1
      }
      names[label] = name
      let path = folder.appending(path: name).path(percentEncoded: false)
      if FileManager.default.fileExists(atPath: path) {
        throw FileError.unwritable(path: path, reason: "it is there already")
      }
    }
    for label in labels {
      let output = try OutputFolder(folder.appending(path: names[label] ?? label.slug))
      for (number, function) in functions.enumerated() {
        let own = groups.compactMap { group -> (FunctionCase, PlannedCell)? in
          guard group.function.family == function.family else { return nil }
          return group.cells.first { $0.label == label }.map { (group.function, $0.cell) }
        }
        if !own.isEmpty { try write(own, function.name, number + 1, label, to: output) }
      }
    }
    return labels.compactMap { names[$0] }
  }

  /// The functions without their dimensions and instances, in order, each with a name of its own.
  private static func functions(_ cases: [FunctionCase]) -> [(family: String, name: String)] {
    var functions: [(family: String, name: String)] = []
    for function in cases where !functions.contains(where: { $0.family == function.family }) {
      let same = functions.count { $0.name == function.function || $0.name.hasPrefix(function.function + "-") }
      functions.append((function.family, same == 0 ? function.function : "\(function.function)-\(same + 1)"))
    }
    return functions
  }

  /// Writes one function of an arm, with its dimensions and instances.
  private func write(
    _ cells: [(function: FunctionCase, cell: PlannedCell)], _ name: String, _ number: Int, _ label: String,
    to output: OutputFolder
  ) throws {
    let stem = "f\(number)_\(name)"
    let data = try OutputFolder(output.url.appending(path: "data_\(stem)"))
    var scenarios: [JSON] = []
    var isGap = true
    for dimension in Set(cells.map(\.function.dimension)).sorted() {
      var runs: [JSON] = []
      let file = "IOHprofiler_f\(number)_DIM\(dimension).dat"
      let text = try data.file(file)
      for (function, cell) in cells where function.dimension == dimension {
        let measure = Measure(minimum: try input.minimum(function))
        isGap = isGap && measure.isGap
        for run in try input.runs(cell).sorted(by: { $0.seed < $1.seed }) {
          guard let best = try write(run, measure, to: text) else { continue }
          runs.append([
            "instance": .integer(function.instance), "evals": .integer(run.record.counts.evaluations + 1),
            "best": ["evals": .integer(best.evaluation), "y": .number(best.value), "x": .array([])],
          ])
        }
      }
      _ = try text.commit()
      scenarios.append([
        "dimension": .integer(dimension), "path": .string("data_\(stem)/\(file)"), "runs": .array(runs),
      ])
    }
    let document: JSON = [
      "version": "0.3.22", "suite": .string(input.experiment.name), "function_id": .integer(number),
      "function_name": .string(name), "maximization": false,
      "algorithm": ["name": .string(label), "info": .string("exported by Downhill")],
      "experiment_attributes": [["measure": isGap ? "gap" : "value"]],
      "attributes": ["evaluations", "raw_y"], "scenarios": .array(scenarios),
    ]
    try output.write(document.pretty, to: "IOHprofiler_\(stem).json")
  }

  /// Writes the points of a run at which it was better than before, and its last.
  ///
  /// - Returns: the best of it; `nil` where it has no point, and nothing was written.
  private func write(
    _ run: SeededRun, _ measure: Measure, to file: AtomicFile
  ) throws(FileError) -> (evaluation: Int, value: Double)? {
    let curve = run.record.curve
    guard !curve.steps.isEmpty else { return nil }
    var best = (evaluation: 0, value: Double.infinity)
    try file.write { text in
      text.append("evaluations raw_y\n")
      var written = 0
      for i in curve.steps.indices {
        let value = curve.best[i] - measure.reference
        guard value < best.value || i == curve.steps.count - 1 else { continue }
        // A run begins with evaluation 1: readers tell runs apart by it.
        let evaluation = i == 0 ? 1 : max(written + 1, curve.evaluations[i] + 1)
        text.append(evaluation)
        text.append(byte: UInt8(ascii: " "))
        text.append(value)
        text.append(byte: newLine)
        written = evaluation
        if value < best.value { best = (evaluation, value) }
      }
    }
    return best
  }
}

extension FunctionCase {
  /// What instances and dimensions of one function share.
  fileprivate var family: String {
    var members = identity.object ?? [:]
    members["dimension"] = nil
    members["instance"] = nil
    return JSON.object(members).canonical
  }
}
