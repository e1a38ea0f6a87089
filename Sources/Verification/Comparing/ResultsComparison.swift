import Foundation
import Plans
import Statistics
import Values

/// New results of an experiment beside old ones, as both were published: runs.csv, curves.csv and manifest.json are all
/// that is read. Evaluations are compared, never seconds, so that no noise of a machine is in it.
package struct ResultsComparison: Sendable {
  /// The folder of the new results.
  package let folder: String
  /// The name of the experiment.
  package let name: String
  /// What decides.
  package let gate: Gate
  /// Cells that both have, the worst first.
  package let cells: [CellComparison]
  /// Old cells that the new results lack.
  package let missing: [CellName]
  /// New cells that the old results lack.
  package let new: [CellName]

  /// Compares two folders of results.
  ///
  /// - Throws: `VerificationError` where one cannot be read, or where they are of runs that no two of which could be
  ///   compared.
  package init(_ old: PublishedResults, _ new: PublishedResults) throws(VerificationError) {
    folder = new.folder
    let experiment = new.manifest["experiment"]
    name = experiment?["name"]?.string ?? ""
    gate = Gate(manifest: experiment?["gate"])
    let differing = ["budget", "seed", "stopping"].filter { old.manifest["experiment"]?[$0] != experiment?[$0] }
    guard differing.isEmpty else {
      throw VerificationError(
        .usage,
        "\(old.folder) and \(new.folder) cannot be compared: they differ in "
          + differing.map { "`\($0)`" }.joined(separator: ", "))
    }
    let runs = (old: try old.table("runs.csv"), new: try new.table("runs.csv"))
    let curves = (old: try old.table("curves.csv"), new: try new.table("curves.csv"))
    let matches = CellSettings(old.manifest).matches(in: CellSettings(new.manifest))
    let floor = experiment?["report"]?["floor"]?.number ?? gapFloor(reference: 0)
    var missing: [CellName] = []
    var cells: [CellComparison] = []
    for cell in runs.old.cells {
      // What other tools ran is not made anew.
      if (runs.old.rows[cell] ?? []).allSatisfy({ runs.old.field("optimizer", $0) == "imported" }) { continue }
      guard let match = matches[cell], runs.new.rows[match] != nil else {
        missing.append(cell)
        continue
      }
      cells.append(CellComparison(cell, match, runs: runs, curves: curves, gate, floor: floor))
    }
    // What is the same in every bit tests nothing; all other tests are one family.
    let places = cells.indices.flatMap { cell in cells[cell].measures.indices.map { (cell, $0) } }
    let adjusted = holm(places.map { cells[$0.0].measures[$0.1].p })
    for (place, p) in zip(places, adjusted) { cells[place.0].measures[place.1].p = p }
    for index in cells.indices where !cells[index].isSame { cells[index].decide(gate) }
    let order = CellComparison.Word.allCases
    self.cells = cells.enumerated().sorted { a, b in
      let ranks = [a, b].map { order.firstIndex(of: $0.element.word) ?? 0 }
      return (ranks[0], a.element.isSame ? 1 : 0, a.offset) < (ranks[1], b.element.isSame ? 1 : 0, b.offset)
    }.map(\.element)
    self.missing = missing
    let found = Set(matches.values)
    self.new = runs.new.cells.filter { cell in
      !found.contains(cell) && !(runs.new.rows[cell] ?? []).allSatisfy { runs.new.field("optimizer", $0) == "imported" }
    }
  }

  /// Of two folders of results, or of two folders that hold such folders, by their names.
  ///
  /// - Throws: `VerificationError` where one cannot be read, or has no results.
  package static func all(
    _ old: String, _ new: String
  ) throws(VerificationError) -> (compared: [ResultsComparison], missing: [String]) {
    func isResults(_ folder: String) -> Bool { FileManager.default.fileExists(atPath: folder + "/manifest.json") }
    if isResults(old) || isResults(new) {
      let pair = (try PublishedResults(folder: old), try PublishedResults(folder: new))
      return ([try ResultsComparison(pair.0, pair.1)], [])
    }
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: old)) ?? []).sorted()
      .filter { isResults(old + "/" + $0) }
    guard !names.isEmpty else {
      throw .file(old, "here is no manifest.json, nor in a folder in it; name folders that `downhill run` made")
    }
    var compared: [ResultsComparison] = []
    for name in names where isResults(new + "/" + name) {
      compared.append(
        try ResultsComparison(PublishedResults(folder: old + "/" + name), PublishedResults(folder: new + "/" + name)))
    }
    return (compared, names.filter { !isResults(new + "/" + $0) })
  }

  /// How many cells came to a word.
  package func count(_ word: CellComparison.Word) -> Int { cells.count { $0.word == word } }

  /// Whether every old cell and every old seed is there.
  package var isComplete: Bool { missing.isEmpty && cells.allSatisfy { $0.missingSeeds == 0 } }

  /// Whether the gate lets it pass, as far as cells are there.
  package var passes: Bool {
    count(.worse) == 0 && (gate.undecided == .pass || count(.undecided) == 0)
  }
}
