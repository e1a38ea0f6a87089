import Values

/// What became of results that were made again.
package struct Verdict: Sendable {
  /// What was asked about: a folder of results, or a Markdown file.
  package let path: String
  /// The name of the experiment.
  package let experiment: String
  /// SHA-256 of the experiment as the manifest has it.
  package let digest: Digest
  /// Which runs were drawn; `nil` where they were not.
  package let draw: Draw?
  /// Published runs, but for those of other tools.
  package var published = 0
  /// How many of them were made again.
  package var made = 0
  /// How many of these came out as they were published, to the last bit.
  package var held = 0
  /// Cells whose curves were compared.
  package var curves = 0
  /// Tables whose every number was compared.
  package var tables = 0
  /// Where something came out otherwise: for each run, curve and file the first place.
  package var differences: [Difference] = []
  /// What was left out, and why: a line each.
  package var remarks: [String] = []
  /// Runs that were asked for and could not be made again.
  package var skipped = 0

  /// Whether all that was looked at came out as it was published.
  package var holds: Bool { differences.isEmpty }

  /// The most differences that are told one by one.
  private static let most = 10

  /// What people are told, a line each.
  package var lines: [String] {
    var lines: [String] = []
    var what = "\(held) of \(NumberText.counted(made, "run")) made again \(held == 1 ? "is" : "are") as published"
    if made < published { what += ", of \(NumberText.count(published)) in all" }
    if curves > 0 { what += "; curves of \(NumberText.counted(curves, "cell"))" }
    if tables > 0 { what += "; \(NumberText.counted(tables, "table"))" }
    lines.append("\(path): \(holds ? "holds" : "DOES NOT HOLD"): \(what)")
    if let draw {
      lines.append("\(path): drawn by --sample \(draw.count) --draw \(draw.number), which draws the same runs again")
    }
    lines += differences.prefix(Self.most).map { "\(path): \($0)" }
    if differences.count > Self.most {
      lines.append("\(path): and \(differences.count - Self.most) more differences; --json has them all")
    }
    return lines + remarks.map { "\(path): \($0)" }
  }

  /// As `--json` has it.
  package var json: JSON {
    var members: [String: JSON] = [
      "path": .string(path), "experiment": .string(experiment), "sha256": .string(digest.description),
      "holds": .bool(holds), "published": .integer(published), "made": .integer(made), "held": .integer(held),
      "curves": .integer(curves), "tables": .integer(tables), "skipped": .integer(skipped),
      "differences": .array(differences.map(\.json)), "remarks": .strings(remarks),
    ]
    members["draw"] = draw.map { ["count": .integer($0.count), "number": .integer($0.number)] }
    return .object(members)
  }
}

extension [Verdict] {
  /// A line for a README that says what was verified: a badge, as shields.io draws it from its address.
  package var badge: String {
    let (made, held) = (reduce(0) { $0 + $1.made }, reduce(0) { $0 + $1.held })
    let holds = allSatisfy(\.holds)
    let text = holds ? "\(made) runs verified" : "\(held) of \(made) runs verified"
    let address = "downhill-" + text.replacing(" ", with: "%20") + (holds ? "-brightgreen" : "-red")
    return "![\(text)](https://img.shields.io/badge/\(address))"
  }
}
