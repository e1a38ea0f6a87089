import Findings
import Foundation
import Records
import Reports
import Store
import Values

/// What stands in a folder of results after a report, whether it was written now or stood there already.
struct WrittenReport {
  /// The table over all functions; that of the only function where there is one. Above it stand what is incomplete, the
  /// answer that the tests give, and its heading.
  let table: String?
  /// What became of the claims.
  let claims: [ClaimResult.Line]
  let progress: SweepProgress

  init(_ outcome: ReportOutcome) {
    table = outcome.mainTable
    claims = outcome.claims.results.map(\.line)
    progress = outcome.progress
  }

  /// What a folder holds where nothing has changed since its last report: neither store nor imported runs, nor this
  /// program and what draws for it, nor any file that the report wrote. Else `nil`.
  ///
  /// - Parameter source: see there.
  init?(current folder: String, of source: () -> Digest?) {
    guard let stamp = ReportStamp(in: URL(filePath: folder), current: source) else { return nil }
    (table, claims, progress) = (stamp.table, stamp.claims, stamp.progress)
  }

  /// The claims with their verdicts, and the table: what a terminal shows.
  var text: String? {
    let lines = claims.map { "\($0.verdict.rawValue): \($0.text)" }
    let parts = [lines.isEmpty ? nil : lines.joined(separator: "\n"), table].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: "\n\n")
  }

  /// Whether a claim is not supported.
  var hasUnsupported: Bool { claims.contains { $0.verdict != .supported } }

  /// Notes what a report was made of, where it was written without a remark: what could not be drawn is tried again.
  ///
  /// - Parameter source: as it was before the report was made.
  static func stamp(_ outcome: ReportOutcome, of source: Digest?, in folder: String, provenance: JSON) throws {
    guard outcome.remarks.isEmpty, let source else { return }
    let place = URL(filePath: folder)
    try ReportStamp(of: source, outcome, table: outcome.mainTable, in: place)?
      .write(to: place, provenance: provenance)
  }

  /// The digest of all that a report depends on; `nil` where the store cannot be read, which is for others to tell, or
  /// this program cannot be told from another.
  static func source(_ folder: String, _ store: RunStore, _ figures: FigureFormats?) -> Digest? {
    guard let program = Bundle.main.executableURL.flatMap(mark), let stored = try? store.digest() else { return nil }
    let imported = folder + "/imported"
    let files = (try? FileManager.default.contentsOfDirectory(atPath: imported))?.sorted() ?? []
    let parts: [JSON] = [
      .string(Downhill.version), program, .string(stored.description),
      .array(files.map { [.string($0), mark(URL(filePath: imported + "/" + $0)) ?? .null] }),
      Gnuplot.onPath().flatMap { mark($0.executable) } ?? .null,
      .array(Dygraphs.files().compactMap(mark)),
      .strings((figures?.formats ?? []).map(\.rawValue).sorted()), .string(figures?.paper?.description ?? ""),
      // A terminal shows tables as wide as it is.
      .integer(Console.width),
    ]
    return Digest(of: JSON.array(parts).canonical)
  }

  /// What tells a file from another under its name: path, size and the time of its last change.
  private static func mark(_ file: URL) -> JSON? {
    let path = file.resolvingSymlinksInPath().path(percentEncoded: false)
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let size = attributes[.size] as? Int, let time = attributes[.modificationDate] as? Date
    else { return nil }
    return [.string(path), .integer(size), .number(time.timeIntervalSinceReferenceDate)]
  }
}

extension ReportOutcome {
  fileprivate var mainTable: String? {
    let said = answer.map { [Document.Block.paragraph($0)] } ?? []
    let text = document.mainPart.map { part in
      TextFormat(width: Console.width).text(Document(said + part.blocks)).trimmedRight
    }
    return progress.isComplete ? text : text.map { "\(progress.warning) runs are done\n\n\($0)" }
  }
}
