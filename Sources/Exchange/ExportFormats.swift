import Findings
import Foundation
import Values

/// A way to write results for another tool.
package protocol ExportFormat: Sendable {
  /// How a caller names it.
  static var name: String { get }
  /// What is written, in a line or two.
  static var summary: String { get }
  /// The format; it has no settings.
  init()
  /// Writes what a report would be made of into a folder, a folder an arm, none of which may be there.
  ///
  /// - Returns: the names of those folders.
  /// - Throws: `FileError`, and whatever the input throws when runs are fetched.
  func write(_ input: ReportInput, to folder: URL) throws -> [String]
}

/// The formats that results can be exported to. A new one is its file and a row here.
package enum ExportFormats {
  /// Every format, in the order of lists.
  package static let catalogue: [any ExportFormat] = [
    IOHExport(),
    COCOExport(),
  ]
  /// The names of all of them.
  package static var names: [String] { catalogue.map { type(of: $0).name } }
  /// A line for each of them.
  package static var summary: String {
    catalogue.map { "  \(type(of: $0).name): \(type(of: $0).summary.replacing("\n", with: " "))" }
      .joined(separator: "\n")
  }
  /// The one of a name.
  package static func named(_ name: String) -> (any ExportFormat)? { catalogue.first { type(of: $0).name == name } }
}
