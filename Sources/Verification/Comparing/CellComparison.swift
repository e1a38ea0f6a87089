import Plans
import Values

/// A cell's published runs, old and new.
package struct CellComparison: Sendable {
  /// What became of the cell, the worst first.
  package enum Word: String, Sendable, CaseIterable {
    /// A measure is worse, by an exact test or by fact.
    case worse
    /// Something changed by the smallest effect of interest, and the seeds are too few to tell whether for the worse.
    case undecided
    /// A measure is better and none is worse.
    case better
    /// The same bits, or no seed that changed by the smallest effect of interest.
    case equal
  }
  /// What the new results call it.
  package let name: CellName
  /// What the old ones call it.
  package let oldName: CellName
  /// Whether every published bit is the same.
  package let isSame: Bool
  /// What became of it.
  package internal(set) var word: Word
  /// One a measure; none where all bits are the same.
  package internal(set) var measures: [MeasureComparison]
  /// Medians at the recorded steps, where curves differ.
  package let curves: (old: [CurvePoint], new: [CurvePoint])?
  /// Seeds of the old runs that the new ones lack.
  package let missingSeeds: Int

  /// Compares rows of runs.csv and of curves.csv.
  init(
    _ oldName: CellName, _ name: CellName, runs: (old: PublishedTable, new: PublishedTable),
    curves: (old: PublishedTable, new: PublishedTable), _ gate: Gate, floor: Double
  ) {
    self.name = name
    self.oldName = oldName
    let (old, new) = (Self.byKey(runs.old, oldName), Self.byKey(runs.new, name))
    let shared = old.keys.filter { new[$0] != nil }.sorted()
    missingSeeds = old.count - shared.count
    let columns = runs.old.columns.filter { runs.new.place(of: $0) != nil && Self.isResult($0) }
    let areSame = shared.allSatisfy { key in
      columns.allSatisfy { runs.old.field($0, old[key] ?? []) == runs.new.field($0, new[key] ?? []) }
    }
    let points = (CurvePoint.all(curves.old, oldName), CurvePoint.all(curves.new, name))
    let haveSameCurves = (missingSeeds > 0 || new.count > old.count) || points.0 == points.1
    isSame = areSame && haveSameCurves
    self.curves = haveSameCurves ? nil : points
    word = .equal
    measures = []
    if isSame { return }
    func values(_ column: String, _ table: PublishedTable, _ rows: [String: [String]]) -> [Double] {
      shared.map { key in rows[key].flatMap { Double(table.field(column, $0)) } ?? .infinity }
    }
    func isCopied(_ table: PublishedTable, _ rows: [String: [String]]) -> Bool {
      rows.count > 1 && Set(rows.values.map { row in columns.map { table.field($0, row) } }).count == 1
    }
    let isFact = isCopied(runs.old, old) && isCopied(runs.new, new)
    for (measure, column) in Self.columns(gate, columns) {
      let sides =
        column == "status"
        ? (Self.failures(runs.old, old, shared), Self.failures(runs.new, new, shared))
        : (values(column, runs.old, old), values(column, runs.new, new))
      measures.append(
        MeasureComparison(
          measure, zip(sides.0, sides.1).map { ($0, $1) }, effect: gate.effect,
          floor: column == "final_gap" ? floor : -.infinity, isFact: isFact))
    }
  }

  /// Finds the word, once the tests are adjusted.
  mutating func decide(_ gate: Gate) {
    let told = measures.filter { $0.p <= gate.alpha }
    if told.contains(where: { $0.worse > $0.better }) {
      word = .worse
    } else if told.contains(where: { $0.better > $0.worse }) {
      word = .better
    } else {
      word = measures.contains { $0.worse + $0.better > 0 } ? .undecided : .equal
    }
  }

  /// Whether a column says how a run went, and not which run it is.
  private static func isResult(_ column: String) -> Bool {
    let names: Set = ["function", "function_name", "dimension", "instance", "noise", "arm", "optimizer", "schedule"]
    return !names.contains(column) && !column.hasPrefix("optimizer.") && !column.hasPrefix("schedule.")
      && column != "seed"
  }

  private static func byKey(_ table: PublishedTable, _ cell: CellName) -> [String: [String]] {
    Dictionary((table.rows[cell] ?? []).map { (table.key($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func columns(_ gate: Gate, _ known: [String]) -> [(measure: String, column: String)] {
    gate.measures.flatMap { measure -> [(String, String)] in
      switch measure {
      case .gap: [("final gap", "final_gap")]
      case .failed: [("failed runs", "status")]
      case .targets:
        known.filter { $0.hasPrefix("evaluations_to_") }.map { ("evaluations to " + $0.dropFirst(15), $0) }
      }
    }.filter { known.contains($0.1) }
  }

  private static func failures(_ table: PublishedTable, _ rows: [String: [String]], _ keys: [String]) -> [Double] {
    let failed: Set = ["diverged", "timeout", "crashed", "invalid"]
    return keys.map { key in failed.contains(rows[key].map { table.field("status", $0) } ?? "") ? 1 : 0 }
  }
}

/// A recorded step of a cell's curve.
package struct CurvePoint: Sendable, Equatable {
  /// The step, as it is published.
  package let step: String
  /// The median, as it is published; empty where it is not finite.
  package let median: String
  /// All that is published of the step, the names of the cell aside.
  private let row: [String]

  /// Those of a cell.
  static func all(_ table: PublishedTable, _ cell: CellName) -> [CurvePoint] {
    let names = ["function", "arm"].compactMap { table.place(of: $0) }
    return (table.rows[cell] ?? []).map { row in
      CurvePoint(
        step: table.field("step", row), median: table.field("median", row),
        row: row.indices.filter { !names.contains($0) }.map { row[$0] })
    }
  }
}
