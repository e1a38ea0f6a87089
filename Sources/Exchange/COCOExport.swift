import Findings
import Foundation
import Plans
import Values

/// Writes runs as COCO's data, which cocopp reads: a folder for each arm, in it an `.info` file for each function and a
/// `.dat` and a `.tdat` file for each of its dimensions, in the form `bbob-new2` of cocoex 2.8.
///
/// Gaps f − f* are written at the recorded steps and where targets were reached; functions without a minimum have none
/// and are left out. cocopp knows its own suites alone: a function's number is its place among the functions of the
/// experiment, and the names that cocopp's pages give to numbers are those of the suite `bbob`. Seeds of one instance
/// are runs of it, in their order.
///
/// What differs by definition: cocopp counts the evaluation that gives a value, which is ours plus one, and so are its
/// expected runtimes where every run reaches the target; where some do not, it counts their evaluations too, each one
/// more than ours, over the runs that do. It takes a run for ended once the gap is below the precision 10⁻⁸.
package struct COCOExport: ExportFormat {
  package static let name = "coco"
  package static let summary = """
    a folder for each arm, which cocopp reads: gaps at the recorded steps and where targets were reached; functions
    without a minimum are left out, and numbers stand for functions in the experiment's order
    """
  package init() {}

  package func write(_ input: ReportInput, to folder: URL) throws -> [String] {
    try ExportedArm.write(input, in: folder) { try write($0, of: $1, input, to: $2) }
  }

  private func write(
    _ function: ExportedFunction, of label: String, _ input: ReportInput, to output: OutputFolder
  ) throws {
    let stem = "bbobexp_f\(function.number)"
    var index: [String] = []
    for (dimension, cells) in function.dimensions {
      let path = "data_f\(function.number)/\(stem)_DIM\(dimension)"
      var (text, ends) = (ByteBuffer(capacity: 1 << 16), "")
      for (function, cell) in cells {
        let measure = Measure(minimum: try input.minimum(function))
        guard let least = measure.minimum.value else { continue }
        for run in try input.runs(cell).sorted(by: { $0.seed < $1.seed }) {
          guard let run = ExportedRun(run, measure, targets: input.experiment.targets) else { continue }
          COCOExport.append(run, least, to: &text)
          ends += ", \(function.instance):\(run.total)|\(run.best.value.shortest)"
        }
      }
      if ends.isEmpty { continue }
      let data = try OutputFolder(output.url.appending(path: "data_f\(function.number)"))
      for ending in ["dat", "tdat"] {
        let file = try data.file("\(stem)_DIM\(dimension).\(ending)")
        try file.write(text)
        _ = try file.commit()
      }
      index.append(
        "suite = 'bbob', funcId = \(function.number), DIM = \(dimension), Precision = 1.000e-08, "
          + "algId = '\(COCOExport.plain(label))', coco_version = '2.8.2', logger = 'bbob', "
          + "data_format = 'bbob-new2', settings = ''\n% exported by Downhill: \(COCOExport.plain(function.name))\n"
          + "\(path).dat\(ends)\n")
    }
    if !index.isEmpty { try output.write(index.joined(), to: "\(stem).info") }
  }

  /// Columns: evaluations, evaluations of constraints, the best gap, the value, the best value.
  private static func append(_ run: ExportedRun, _ least: Double, to text: inout ByteBuffer) {
    text.append(
      "% f evaluations | g evaluations | best noise-free fitness - Fopt (\(least.shortest)) + sum g_i+ | "
        + "measured fitness | best measured fitness or single-digit g-values | x1 | x2...\n")
    for point in run.points {
      text.append(point.evaluation)
      text.append(" 0 ")
      text.append(point.value)
      for _ in 0..<2 {
        text.append(byte: UInt8(ascii: " "))
        text.append(least + point.value)
      }
      text.append(byte: newLine)
    }
  }

  /// A text that can stand between the quotes and commas of an `.info` file, which has no escapes.
  private static func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isAlphabetic || isPlain($0) ? $0 : "_" }))
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    "0"..."9" ~= scalar || " ./+-*()[]^~".unicodeScalars.contains(scalar)
  }
}
