import Plans
import Records
import Values

/// Which published runs are made again, and of which cells of the experiment they are.
struct Selection {
  /// Cells that are made again together, on the same seeds.
  struct Part {
    /// The cells; where there is tuning, all that were chosen from.
    var cells: [Cell]
    /// The seeds, ascending.
    let seeds: [Int]
    /// Their published runs.
    var runs: [PublishedRun]
  }

  /// runs.csv as it was published.
  let table: PublishedTable
  /// Published runs, but for those of other tools.
  private(set) var published = 0
  /// Runs that cannot be made again.
  private(set) var skipped = 0
  /// Cells of which runs crashed or ran out of time: where that was hangs on the machine.
  private(set) var cut: Set<CellName> = []
  /// Published runs of no cell of the experiment, and columns that the table lacks.
  private(set) var strangers: [Difference] = []
  /// What was left out, and why.
  private(set) var remarks: [String] = []
  private let experiment: Experiment
  private let cells: [CellName: [Cell]]
  private var chosen: [PublishedRun] = []
  private var isNarrowed = false
  private let isComplete: Bool

  init(
    _ results: PublishedResults, _ experiment: Experiment, runs table: PublishedTable, _ allowsPrograms: Bool
  ) throws(VerificationError) {
    self.experiment = experiment
    self.table = table
    isComplete = results.isComplete
    var cells: [CellName: [Cell]] = [:]
    let hasBaselines = !(experiment.tuning?.baselines ?? []).isEmpty
    for cell in experiment.cells {
      for label in [cell.arm.label] + (hasBaselines ? [cell.arm.label + " (untuned)"] : []) {
        cells[CellName(function: cell.function.label, label: label), default: []].append(cell)
      }
    }
    self.cells = cells
    guard table.place(of: "seed") != nil else { throw .file(table.path, "it has no column `seed`") }
    var foreign = 0
    var programs = 0
    var misplaced = 0
    var cutRuns = 0
    for name in table.cells {
      let rows = table.rows[name] ?? []
      if results.hasImports, rows.allSatisfy({ table.field("optimizer", $0) == "imported" }) {
        foreign += rows.count
        continue
      }
      published += rows.count
      guard let own = cells[name] else {
        strangers.append(
          Difference(file: "runs.csv", cell: name, field: "arm", published: name.arm, made: "no cell of the experiment")
        )
        continue
      }
      if !allowsPrograms, own.contains(where: \.isProgram) {
        programs += rows.count
        continue
      }
      if own.contains(where: \.hasChangedProgram) {
        misplaced += rows.count
        continue
      }
      for row in rows {
        if [Status.crashed, .timeout].map(\.rawValue).contains(table.field("status", row)) {
          cut.insert(name)
          cutRuns += 1
          continue
        }
        guard let seed = Int(table.field("seed", row)) else {
          throw .file(table.path, "`\(table.field("seed", row))` is no seed; allowed: a whole number")
        }
        chosen.append(PublishedRun(cell: name, seed: seed, key: table.key(row)))
      }
    }
    skipped = programs + misplaced + cutRuns
    note(foreign: foreign, programs: programs, misplaced: misplaced, cut: cutRuns)
  }

  /// Says how many runs were left out, and why.
  private mutating func note(foreign: Int, programs: Int, misplaced: Int, cut: Int) {
    let reasons = [
      (cut, "crashed or ran out of time: where that was hangs on the machine"),
      (foreign, "of other tools were not made here"),
      (programs, "of programs: made again only with --allow-programs"),
      (
        misplaced,
        "of programs whose files are not in the working directory as they were: made again in the folder of the experiment"
      ),
    ]
    for (count, reason) in reasons where count > 0 {
      remarks.append("\(NumberText.counted(count, "run")) \(reason)")
    }
    if !isComplete { remarks.append("the sweep was not complete: what it had published is looked at") }
  }

  /// Keeps the runs of one function, of one arm, or of one cell.
  ///
  /// - Throws: `VerificationError` where there is none such.
  mutating func narrow(function: String?, arm: String?) throws(VerificationError) {
    if let function {
      let known = Set(table.cells.map(\.function))
      guard known.contains(function.spreadsheetText) else {
        throw VerificationError(.usage, unknown("function", function, known: known))
      }
      chosen.removeAll { $0.cell.function != function.spreadsheetText }
    }
    if let arm {
      let known = Set(chosen.map(\.cell.arm))
      guard known.contains(arm.spreadsheetText) else {
        throw VerificationError(.usage, unknown("arm", arm, known: known))
      }
      chosen.removeAll { $0.cell.arm != arm.spreadsheetText }
    }
    if function != nil || arm != nil { isNarrowed = true }
  }

  /// Keeps those that are drawn.
  mutating func draw(_ draw: Draw) {
    chosen = draw.choose(chosen)
    isNarrowed = true
  }

  /// Whether the whole experiment is made again.
  var isWhole: Bool { !isNarrowed && isComplete && skipped == 0 && strangers.isEmpty }

  /// The runs, those that are made together beside each other.
  var parts: [Part] {
    if isWhole { return [Part(cells: experiment.cells, seeds: experiment.seeds, runs: chosen)] }
    var parts: [[Int]: Part] = [:]
    let byCell = Dictionary(grouping: chosen, by: \.cell)
    for (name, runs) in byCell.sorted(by: { ($0.key.function, $0.key.arm) < ($1.key.function, $1.key.arm) }) {
      let seeds = Set(runs.map(\.seed)).sorted()
      var part = parts[seeds] ?? Part(cells: [], seeds: seeds, runs: [])
      part.cells += cells[name] ?? []
      part.runs += runs
      parts[seeds] = part
    }
    // The order of the grid.
    return parts.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { _, part in
      var part = part
      let wanted = Set(part.cells)
      if let tuning = experiment.tuning, part.cells.contains(where: { tuning.ties($0.arm) }) {
        let units = Set(part.cells.map(tuning.unit))
        part.cells = experiment.cells.filter { units.contains(tuning.unit(of: $0)) }
      } else {
        part.cells = experiment.cells.filter(wanted.contains)
      }
      return part
    }
  }
}

extension PublishedTable {
  /// What tells a row of runs.csv from the others of its cell.
  func key(_ row: [String]) -> String {
    field("seed", row) + (place(of: "budget") == nil ? "" : "/" + field("budget", row))
  }
}

extension Cell {
  /// Whether a program has a part in its runs and a file that it is made of has other contents now, or is elsewhere.
  fileprivate var hasChangedProgram: Bool {
    [function.guest?.program, arm.program].contains { $0?.changedFile != nil }
  }
}
