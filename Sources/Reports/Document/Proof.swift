import Values

/// What stands behind a published table, in the line under it by which `downhill verify` finds the runs and makes them
/// again:
///
///     <sub>runs `9f86…`, experiment `2c26…`, numerics version 2, [manifest](manifest.json)</sub>
package struct Proof: Sendable, Equatable {
  /// SHA-256 of the head of runs.csv and of its rows on the functions that the table is of, 32 hexadecimal digits: of
  /// the whole file for a table over all functions.
  package let runs: String
  /// SHA-256 of the canonical text of the manifest's experiment, 32 hexadecimal digits.
  package let experiment: String
  /// The numerics version that made the runs.
  package let numerics: Int
  /// The path of manifest.json from the folder of the document.
  package var manifest: String

  /// - Parameters:
  ///   - runs: SHA-256 of the head and the rows of runs.csv.
  ///   - experiment: SHA-256 of the canonical text of the experiment with every default written out.
  ///   - numerics: the version of the numerics.
  ///   - manifest: the path of manifest.json from the folder of the document.
  package init(runs: Digest, experiment: Digest, numerics: Int, manifest: String = "manifest.json") {
    self.runs = Self.short(runs)
    self.experiment = Self.short(experiment)
    self.numerics = numerics
    self.manifest = manifest
  }

  /// The first 128 bits of a digest, 32 hexadecimal digits.
  package static func short(_ digest: Digest) -> String { String(digest.description.prefix(32)) }

  /// The line, as Markdown has it.
  package var line: String {
    "<sub>runs `\(runs)`, experiment `\(experiment)`, numerics version \(numerics), "
      + "[manifest](\(MarkdownText.address(manifest)))</sub>"
  }

  /// What a line of Markdown says; `nil` for a line that is none of these.
  package init?(line: some StringProtocol) {
    let head = /<sub>runs `([0-9a-f]{32})`, experiment `([0-9a-f]{32})`, numerics version ([0-9]{1,9})/
    let tail = /, \[manifest\]\((?:<([^<>]*)>|([^<>() ]*))\)<\/sub>/
    let text = String(line)
    guard let match = text.prefixMatch(of: head), let numerics = Int(match.3),
      let link = text[match.range.upperBound...].wholeMatch(of: tail), let path = link.1 ?? link.2
    else { return nil }
    runs = String(match.1)
    experiment = String(match.2)
    self.numerics = numerics
    manifest = String(path)
  }
}

extension [Document.Block] {
  /// The same with a proof under every table that has none.
  func proved(by proof: Proof) -> [Document.Block] {
    map { block in
      guard case .table(var table) = block, table.proof == nil else { return block }
      table.proof = proof
      return .table(table)
    }
  }
}
