import Findings
import Foundation
import Values

/// The labels of arms, a line each, in one file.
struct ArmsExport: ExportFormat {
  static let name = "arms"
  static let summary = "the labels of the arms"

  func write(_ input: ReportInput, to folder: URL) throws -> [String] {
    let labels = Set(input.experiment.arms.map(\.label)).sorted()
    try OutputFolder(folder.appending(path: "arms")).write(labels.joined(separator: "\n") + "\n", to: "arms.txt")
    return ["arms"]
  }
}
