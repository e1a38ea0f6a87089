import Findings
import Foundation
import Records
import Values

/// What a folder of results holds since its last report: what that was made of, and every file that it wrote. Where
/// both are as they were, a report has nothing to do.
///
/// It stands in provenance.json, and says nothing that cannot be made anew: without it everything is written again.
package struct ReportStamp: Sendable, Equatable {
  /// Of all that the report depends on.
  package let source: Digest
  /// The digest of every file that it wrote, by name.
  package let files: [String: Digest]
  /// The table that is shown after a report; `nil` where it has none.
  package let table: String?
  /// What became of the claims.
  package let claims: [ClaimResult.Line]
  /// How far the sweep had come.
  package let progress: SweepProgress

  /// Its member of provenance.json.
  package static let key = "report"

  /// Of a report that has just been written into a folder.
  ///
  /// - Parameters:
  ///   - source: of all that it was made of.
  ///   - outcome: what became of it.
  ///   - table: what is shown of it.
  /// - Returns: `nil` where a file of it cannot be read.
  package init?(of source: Digest, _ outcome: ReportOutcome, table: String?, in folder: URL) {
    var files: [String: Digest] = [:]
    for name in Self.names(in: folder) {
      guard let digest = Report.digest(of: folder.appending(path: name)) else { return nil }
      files[name] = digest
    }
    self.source = source
    self.files = files
    self.table = table
    claims = outcome.claims.results.map(\.line)
    progress = outcome.progress
  }

  /// The stamp of a folder, where a report of the same source would write what stands there; else `nil`.
  ///
  /// - Parameter source: of all that a report would be made of; asked for where all files are there.
  package init?(in folder: URL, current source: () -> Digest?) {
    func place(_ name: String) -> URL { folder.appending(path: name) }
    guard let text = try? PlainFile.text(at: place("provenance.json").path(percentEncoded: false)),
      let known = (try? JSONDocument(text))?.root[Self.key], let stamp = ReportStamp(known),
      stamp.files.keys.allSatisfy({
        Self.isName($0) && FileManager.default.fileExists(atPath: place($0).path(percentEncoded: false))
      }),
      stamp.source == source(), stamp.files.allSatisfy({ Report.digest(of: place($0.key)) == $0.value })
    else { return nil }
    self = stamp
  }

  /// Adds it to the provenance of its folder.
  package func write(to folder: URL, provenance: JSON) throws(FileError) {
    guard case .object(var members) = provenance else { return }
    members[Self.key] = json
    try OutputFolder(folder).write(JSON.object(members).pretty, to: "provenance.json")
  }

  private init?(_ json: JSON) {
    guard let source = json["source"]?.string.flatMap(Digest.init(hexadecimal:)), let entries = json["files"]?.object,
      let done = json["runsDone"]?.integer, let planned = json["runsPlanned"]?.integer
    else { return nil }
    let files = entries.compactMapValues { $0.string.flatMap(Digest.init(hexadecimal:)) }
    guard files.count == entries.count, !files.isEmpty else { return nil }
    self.source = source
    self.files = files
    table = json["table"]?.string
    claims = (json["claims"]?.array ?? []).compactMap { entry in
      guard let text = entry["claim"]?.string, let name = entry["verdict"]?.string,
        let verdict = ClaimResult.Verdict(rawValue: name)
      else { return nil }
      return ClaimResult.Line(text: text, verdict: verdict)
    }
    progress = SweepProgress(done: done, planned: planned)
  }

  private var json: JSON {
    [
      "source": .string(source.description), "files": .object(files.mapValues { .string($0.description) }),
      "table": table.map(JSON.string) ?? .null,
      "claims": .array(claims.map { ["claim": .string($0.text), "verdict": .string($0.verdict.rawValue)] }),
      "runsDone": .integer(progress.done),
      "runsPlanned": .integer(progress.planned),
    ]
  }

  /// Whether a name is of a file of the folder, or of its figures.
  private static func isName(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.contains("..") && (parts.count == 1 || parts.count == 2 && parts[0] == "figures")
  }

  /// The files of a report that are there.
  private static func names(in folder: URL) -> [String] {
    let figures = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "figures").path)) ?? []
    return Report.tables.filter {
      FileManager.default.fileExists(atPath: folder.appending(path: $0).path(percentEncoded: false))
    } + figures.map { "figures/" + $0 }
  }
}

extension Report {
  /// What a report writes beside figures and provenance, in the order in which a reader meets it.
  static let tables = reproducible + ["timing.csv", "seconds.csv", "report.html"]
  /// Those of them that the same experiment reproduces.
  static let reproducible = [
    "summary.md", "statistics.md", "runs.csv", "curves.csv", "comparisons.csv", "points.csv", "manifest.json",
  ]
}
