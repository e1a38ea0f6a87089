import Findings
import Foundation
import Plans
import Records
import Values

/// Writes runs as IOHprofiler's data, which IOHanalyzer and IOHinspector open: a folder for each arm, in it a JSON file
/// for each function and a `.dat` file for each of its dimensions.
///
/// `raw_y` is the best gap f − f* so far at the recorded steps and where targets were reached (the best value, where
/// there is no f*), and the attribute `measure` of the experiment says which. A function's number is its place among
/// the functions of the experiment.
///
/// IOHinspector's areas under or over curves are of log₁₀ gaps between bounds that its caller gives; those of our own
/// table are 10⁻⁸ and 10². It takes no value where a run has none yet, and the gap 0 for its lower bound.
package struct IOHExport: ExportFormat {
  package static let name = "iohprofiler"
  package static let summary = """
    a folder for each arm, which IOHanalyzer and IOHinspector open; raw_y is the best gap so far at the recorded steps
    and where targets were reached (the best value, where a function has no minimum)
    """
  package init() {}

  package func write(_ input: ReportInput, to folder: URL) throws -> [String] {
    try ExportedArm.write(input, in: folder) { try write($0, of: $1, input, to: $2) }
  }

  private func write(
    _ function: ExportedFunction, of label: String, _ input: ReportInput, to output: OutputFolder
  ) throws {
    let number = function.number
    let stem = "f\(number)_\(function.name)"
    let data = try OutputFolder(output.url.appending(path: "data_\(stem)"))
    var scenarios: [JSON] = []
    var isGap = true
    for (dimension, cells) in function.dimensions {
      var runs: [JSON] = []
      let file = "IOHprofiler_f\(number)_DIM\(dimension).dat"
      let text = try data.file(file)
      for (function, cell) in cells {
        let measure = Measure(minimum: try input.minimum(function))
        isGap = isGap && measure.isGap
        for run in try input.runs(cell).sorted(by: { $0.seed < $1.seed }) {
          guard let run = ExportedRun(run, measure, targets: input.experiment.targets) else { continue }
          try write(run, to: text)
          runs.append([
            "instance": .integer(function.instance), "evals": .integer(run.total),
            "best": ["evals": .integer(run.best.evaluation), "y": .number(run.best.value), "x": .array([])],
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
      "function_name": .string(function.name), "maximization": false,
      "algorithm": ["name": .string(label), "info": .string("exported by Downhill")],
      "experiment_attributes": [["measure": isGap ? "gap" : "value"]],
      "attributes": ["evaluations", "raw_y"], "scenarios": .array(scenarios),
    ]
    try output.write(document.pretty, to: "IOHprofiler_\(stem).json")
  }

  private func write(_ run: ExportedRun, to file: AtomicFile) throws(FileError) {
    try file.write { text in
      text.append("evaluations raw_y\n")
      for point in run.points {
        text.append(point.evaluation)
        text.append(byte: UInt8(ascii: " "))
        text.append(point.value)
        text.append(byte: newLine)
      }
    }
  }
}
