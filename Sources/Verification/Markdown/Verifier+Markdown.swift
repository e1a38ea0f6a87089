import Foundation
import Reports
import Store
import Values

extension Verifier {
  /// What becomes of the tables of a Markdown file, for each folder of results whose tables it shows: the runs behind
  /// them are made again, and so is each number.
  ///
  /// - Parameter access: which manifests the file may name.
  /// - Throws: `VerificationError`, `ExperimentErrors`, `StoreError` where they cannot be looked at.
  package func verdicts(onMarkdown path: String, access: FileAccess) throws -> [Verdict] {
    let text: String
    do throws(PlainFile.Refusal) {
      text = try PlainFile.text(at: path, isNamed: true)
    } catch {
      throw VerificationError.file(path, error.reason)
    }
    let tables = ProvedTable.all(in: text)
    guard !tables.isEmpty else {
      throw VerificationError(
        .usage,
        "\(path): no table has a line that says which runs it is of; `downhill report DIR --into \(path)` writes it")
    }
    let folder = FileAccess.split(path).folder
    let access = access.adding(folder)
    var order: [String] = []
    var groups: [String: [ProvedTable]] = [:]
    for table in tables {
      if groups[table.proof.manifest] == nil { order.append(table.proof.manifest) }
      groups[table.proof.manifest, default: []].append(table)
    }
    return try order.map { manifest in
      let file = manifest.hasPrefix("/") || folder.isEmpty ? manifest : folder + "/" + manifest
      guard FileAccess.split(file).name == "manifest.json" else {
        throw VerificationError.file(path, "`\(TerminalText.excerpt(manifest))` is no manifest.json")
      }
      do throws(PlainFile.Refusal) {
        _ = try access.bytes(at: file, most: PlainFile.mostOfText)
      } catch {
        throw VerificationError.file("\(path):\(groups[manifest]?.first?.line ?? 0): \(file)", error.reason)
      }
      let results = FileAccess.split(file).folder
      return try verdict(on: groups[manifest] ?? [], of: results.isEmpty ? "." : results, in: path)
    }
  }

  private func verdict(on tables: [ProvedTable], of folder: String, in path: String) throws -> Verdict {
    let results = try PublishedResults(folder: folder)
    let store = try openStore(folder)
    defer { store?.close() }
    var (verdict, report) = try verdict(on: results, store, as: "\(path) (\(folder))")
    let digests = report == nil ? try RowDigests(results).all : []
    for table in tables {
      let place = "\(path):\(table.line)"
      let claims = [
        ("experiment", table.proof.experiment, Proof.short(results.experimentDigest)),
        ("numerics version", String(table.proof.numerics), String(results.numerics)),
      ]
      verdict.differences += claims.filter { $0.1 != $0.2 }.map {
        Difference(file: place, field: $0.0, published: $0.1, made: $0.2)
      }
      if let report {
        verdict.tables += 1
        verdict.differences += table.differences(from: report.document, in: path)
      } else if !digests.contains(table.proof.runs) {
        verdict.differences.append(
          Difference(file: place, field: "runs", published: table.proof.runs, made: "other rows in runs.csv"))
      }
    }
    if report == nil { verdict.remarks.append("the numbers of tables are computed again where all runs are") }
    return verdict
  }
}

extension ProvedTable {
  /// Where the table says otherwise than the nearest one of a document that is of the same runs.
  fileprivate func differences(from document: Document, in path: String) -> [Difference] {
    let same = document.blocks.compactMap { block -> Table? in
      if case .table(let table) = block, table.proof?.runs == proof.runs { table } else { nil }
    }
    let found = same.map { differences(from: $0, in: path) }
    return found.min { $0.count < $1.count && !$0.contains { $0.field == "table" } }
      ?? [Difference(file: "\(path):\(line)", field: "runs", published: proof.runs, made: "no table is of these runs")]
  }
}

/// The digests that tables of a published runs.csv can be of: of the whole file, and of each function's rows.
private struct RowDigests {
  let all: Set<String>

  init(_ results: PublishedResults) throws(VerificationError) {
    let path = results.folder + "/runs.csv"
    let text: String
    let table: CSVTable
    do throws(PlainFile.Refusal) {
      text = try PlainFile.text(at: path, most: PlainFile.mostOfData)
    } catch {
      throw .file(path, error.reason)
    }
    do throws(CSVError) { table = try CSVTable(text) } catch { throw .file(path, "\(error)") }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let starts = table.rows.map { $0[0].position.line - 1 }
    func part(_ range: Range<Int>) -> String { lines[range].map { $0 + "\n" }.joined() }
    let head = part(0..<(starts.first ?? 0))
    var parts: [String: String] = [:]
    for (number, row) in table.rows.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : lines.count - 1
      parts[row[0].text, default: head] += part(starts[number]..<end)
    }
    all = Set(([text] + parts.values).map { Proof.short(Digest(of: $0)) })
  }
}
