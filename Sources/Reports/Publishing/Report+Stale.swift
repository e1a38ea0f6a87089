import Foundation

extension Report {
  /// A published file that is not what the runs give now.
  public struct StaleFile: Sendable, Equatable {
    /// The name of the file inside the folder.
    public let name: String
    /// Whether it is not there at all.
    public let isMissing: Bool
  }

  /// Makes the report in a folder that goes away, and gives what `body` makes of its outcome and of the folder. No figure
  /// is drawn, and no page written.
  public static func scratch<Result>(
    _ input: ReportInput, _ body: (ReportOutcome, URL) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "downhill-report-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(try Report(input, gnuplot: nil, page: false).write(to: folder), folder)
  }

  /// The reproducible files of a folder that differ from those of a fresh report, in the order in which a reader meets
  /// them.
  public static func stale(in folder: URL, against fresh: URL) -> [StaleFile] {
    let names = ["summary.md", "statistics.md", "runs.csv", "curves.csv", "comparisons.csv", "manifest.json"]
    return names.compactMap { name in
      let published = folder.appending(path: name).path(percentEncoded: false)
      guard FileManager.default.fileExists(atPath: published) else { return StaleFile(name: name, isMissing: true) }
      let isCurrent = FileManager.default.contentsEqual(
        atPath: published, andPath: fresh.appending(path: name).path(percentEncoded: false))
      return isCurrent ? nil : StaleFile(name: name, isMissing: false)
    }
  }
}
