import Plans
import Records
import Store
import Values

/// Runs that were made again beside the same runs as they were published.
struct RunComparison {
  /// How many were made again.
  private(set) var made = 0
  /// Of runs by their cells and keys: where they first differ.
  private(set) var found: [PublishedRun: Difference] = [:]
  /// Of curves and tables: where they first differ.
  private(set) var others: [Difference] = []
  /// Cells whose curves were compared.
  private(set) var curves = 0
  private let remake: Remake
  private let part: Selection.Part
  private let published: PublishedTable

  init(_ remake: Remake, _ part: Selection.Part, _ published: PublishedTable) {
    self.remake = remake
    self.part = part
    self.published = published
  }

  /// Compares rows of runs.csv.
  ///
  /// - Parameter text: the file of the runs that were made again.
  mutating func compareRuns(_ text: String) throws(VerificationError) {
    let fresh = text.isEmpty ? PublishedTable(path: "runs.csv") : try PublishedTable(text, path: "runs.csv")
    if fresh.columns != published.columns {
      others.append(
        Difference(
          file: "runs.csv", field: "columns", published: published.columns.joined(separator: ","),
          made: fresh.columns.joined(separator: ",")))
    }
    let wanted = Set(part.runs)
    // A cell may have been made for another one's sake.
    let cells = Set(part.runs.map(\.cell))
    let rows = Self.byRun(fresh)
    let old = Self.byRun(published)
    for run in part.runs {
      made += 1
      guard let new = rows[run], let own = old[run] else {
        found[run] = Difference(
          file: "runs.csv", cell: run.cell, seed: run.seed, field: "run", published: "there", made: "not there")
        continue
      }
      if let difference = difference(run, own, new, fresh) { found[run] = difference }
    }
    for (run, _) in rows where part.seeds.contains(run.seed) && !wanted.contains(run) && cells.contains(run.cell) {
      others.append(
        Difference(
          file: "runs.csv", cell: run.cell, seed: run.seed, field: "run", published: "not there", made: "there"))
    }
  }

  private func difference(
    _ run: PublishedRun, _ own: [String], _ new: [String], _ fresh: PublishedTable
  ) -> Difference? {
    for (place, column) in published.columns.enumerated() {
      let text = fresh.field(column, new)
      if own[place] != text {
        return Difference(
          file: "runs.csv", cell: run.cell, seed: run.seed, field: column, published: own[place], made: text)
      }
    }
    return nil
  }

  private static func byRun(_ table: PublishedTable) -> [PublishedRun: [String]] {
    var runs: [PublishedRun: [String]] = [:]
    for (cell, rows) in table.rows {
      for row in rows where table.field("optimizer", row) != "imported" {
        guard let seed = Int(table.field("seed", row)) else { continue }
        runs[PublishedRun(cell: cell, seed: seed, key: table.key(row))] = row
      }
    }
    return runs
  }

  /// Compares the curves of cells of which all runs were made again.
  ///
  /// - Parameters:
  ///   - text: the file of the runs that were made again.
  ///   - cut: cells of which some were not.
  mutating func compareCurves(_ text: String, _ published: PublishedTable, except cut: Set<CellName>)
    throws(VerificationError)
  {
    let fresh = text.isEmpty ? PublishedTable(path: "curves.csv") : try PublishedTable(text, path: "curves.csv")
    var seen: Set<CellName> = []
    for run in part.runs where !cut.contains(run.cell) && seen.insert(run.cell).inserted {
      curves += 1
      let (old, new) = (published.rows[run.cell] ?? [], fresh.rows[run.cell] ?? [])
      for (own, made) in zip(old, new) where own != made {
        let place = zip(own, made).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
        others.append(
          Difference(
            file: "curves.csv", cell: run.cell, step: Int(published.field("step", own)),
            field: published.columns[place], published: own[place], made: place < made.count ? made[place] : ""))
        break
      }
      if old.count != new.count {
        others.append(
          Difference(
            file: "curves.csv", cell: run.cell, field: "rows", published: String(old.count), made: String(new.count)))
      }
    }
  }

  /// Compares the records of a store: there a run is known step by step.
  mutating func compare(with store: RunStore) throws {
    let wanted = Dictionary(grouping: part.runs, by: \.cell)
    for cell in remake.cells {
      let name = CellName(function: cell.cell.function.label, label: cell.cell.arm.label)
      let seeds = Set((wanted[name] ?? []).map(\.seed))
      if seeds.isEmpty { continue }
      let stored = Dictionary(
        try store.runs(of: cell.key, seeds: seeds).map { ($0.seed, $0.record) }, uniquingKeysWith: { first, _ in first }
      )
      for run in try remake.source.runs(of: cell) where seeds.contains(run.seed) {
        guard let own = stored[run.seed], let first = own.firstDifference(from: run.record) else { continue }
        guard let place = wanted[name]?.first(where: { $0.seed == run.seed }) else { continue }
        found[place] = Difference(
          file: "runs.sqlite", cell: name, seed: run.seed, step: first.step, field: first.field,
          published: first.texts.0, made: first.texts.1)
      }
    }
  }
}

extension Verdict {
  /// Adds what came of a part of the runs.
  mutating func take(_ comparison: RunComparison) {
    made += comparison.made
    held += comparison.made - comparison.found.count
    curves += comparison.curves
    differences += comparison.found.sorted { a, b in
      (a.key.cell.function, a.key.cell.arm, a.key.seed) < (b.key.cell.function, b.key.cell.arm, b.key.seed)
    }.map(\.value)
    differences += comparison.others
  }
}
