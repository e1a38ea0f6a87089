import Findings
import Foundation
import Reports

/// What is made of a fresh report beside the folder of results.
struct Publication {
  let folder: String
  let input: ReportInput

  /// Prints the summary, or writes it into a file, from where its figures are found.
  ///
  /// - Parameter table: the heading of the only table that is wanted, or `statistics` for all that the summary leaves
  ///   out.
  func write(_ format: any DocumentFormat, table: String?, to output: String?) throws {
    let outcome = try Reports.Report(input).build()
    let document =
      switch table {
      case nil: outcome.document
      case "statistics": outcome.statistics
      case let name?: try outcome.everything.excerpt(called: name)
      }
    guard let output else { return try Console.print(format.text(document), terminator: "") }
    try PublishedFile(output).write(format.text(document.withPaths(in: path(from: output))).utf8)
  }

  /// Fills the regions of a file and gives how many that changed; a file that is current is not touched.
  func fill(_ path: String) throws -> Int {
    let file = PublishedFile(path)
    let regions = try MarkdownRegions(file.bytes(), path: path)
    let document = try Reports.Report(input).build().everything
    let filled = try regions.filled(with: document.withPaths(in: self.path(from: path)), of: input.experiment.name)
    if !filled.changed.isEmpty { try file.write(filled.bytes) }
    return filled.changed.count
  }

  /// - Throws: `StaleError` with a line for every reproducible file, and every region of a file, that is not current.
  func check(into path: String?) throws {
    let regions = try path.map { try MarkdownRegions(PublishedFile($0).bytes(), path: $0) }
    let fresh = DigestSink()
    let outcome = try Reports.Report(input).build(into: fresh)
    var lines = Reports.Report.stale(in: URL(filePath: folder), against: fresh.digests).map {
      "\(folder)/\($0.name): \($0.isMissing ? "missing" : "stale"); write it with: downhill report \(folder)"
    }
    if let regions {
      let document = outcome.everything.withPaths(in: self.path(from: regions.path))
      lines += try regions.filled(with: document, of: input.experiment.name).changed.map {
        "\(regions.path):\($0.line): stale; fill it with: downhill report \(folder) --into \(regions.path)"
      }
    }
    if !lines.isEmpty { throw StaleError(lines: lines) }
  }

  /// What leads from the folder of a file to that of the results; empty where they are the same.
  private func path(from file: String) -> String {
    let there = URL(filePath: folder).standardizedFileURL.pathComponents
    let here = URL(filePath: file).deletingLastPathComponent().standardizedFileURL.pathComponents
    let common = zip(there, here).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: here.count - common) + there[common...]).joined(separator: "/")
  }
}
