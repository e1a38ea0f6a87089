import Functions
import Plans
import Records
import Values

/// Everything that a report is made of. Runs are fetched cell by cell, so that a report of any number of them needs the
/// memory of one function's.
package struct ReportInput: Sendable {
  /// The experiment that is reported.
  package var experiment: Experiment
  /// The experiment with every default written out, for the manifest.
  package var resolved: JSON
  /// The cells whose runs on the reporting seeds are reported, in any order: a report does not depend on it.
  package var cells: [PlannedCell]
  /// The runs of a cell that are there, in any order.
  package var runs: @Sendable (PlannedCell) throws -> [Run]
  /// The runs of a cell that tuning tried, on the tuning seeds; read where cells are explained.
  package var trials: @Sendable (PlannedCell) throws -> [Run] = { _ in [] }
  /// When runs of a cell came where, by seed. Not reproducible, and in no digest.
  package var clocks: @Sendable (PlannedCell) throws -> [Int: RunClock] = { _ in [:] }
  /// f* of a function, with its provenance.
  package var minimum: @Sendable (FunctionCase) throws -> ReferenceMinimum
  /// What tuning chose; `nil` where there was none.
  package var tuning: TuningSummary?
  /// How far the sweep has come, tuning included.
  package var progress: SweepProgress
  /// What made the results: version, commit, machine, times. Not reproducible, and in no digest.
  package var provenance: JSON
  /// How long cells took. Not reproducible, and in no digest.
  package var timings: [CellTiming]
  /// The columns of settings that runs.csv has, where they are given: those of a report that this one is a part of.
  package var settingColumns: [String]?
  /// What was added to the cells from other tools, each import by itself.
  package private(set) var imports: [ImportSource] = []
  /// Whence the cells come that were added, by their keys.
  private var origins: [Digest: Origin] = [:]
  /// Whether tables keep how their cells came about.
  package var explains = false

  /// What a report is made of; f* comes from the catalogue of functions unless it is given.
  package init(
    experiment: Experiment, resolved: JSON? = nil, cells: [PlannedCell], progress: SweepProgress,
    tuning: TuningSummary? = nil, provenance: JSON = .object([:]), timings: [CellTiming] = [],
    minimum: @escaping @Sendable (FunctionCase) throws -> ReferenceMinimum = ReportInput.catalogueMinimum,
    runs: @escaping @Sendable (PlannedCell) throws -> [Run]
  ) {
    self.experiment = experiment
    self.resolved = resolved ?? experiment.resolved
    self.cells = cells
    self.runs = runs
    self.minimum = minimum
    self.tuning = tuning
    self.progress = progress
    self.provenance = provenance
    self.timings = timings
  }

  /// Adds the runs of other tools to the cells; nothing where there are none.
  package mutating func add(_ imported: [ImportedCell], from sources: [ImportSource]) {
    if imported.isEmpty { return }
    imports += sources
    for foreign in imported { origins[foreign.cell.key] = foreign.origin }
    cells += imported.map(\.cell)
    let (fetch, minimum) = (runs, minimum)
    let found = Dictionary(imported.map { ($0.cell.key, $0.runs) }, uniquingKeysWith: { $1 })
    runs = { cell in
      guard let foreign = found[cell.key] else { return try fetch(cell) }
      return foreign(try minimum(cell.cell.function).value)
    }
  }

  /// Who made the runs of a cell.
  package func origin(of cell: PlannedCell) -> Origin { origins[cell.key] ?? .own }

  /// The cells whose runs were made here.
  package var ownCells: [PlannedCell] { cells.filter { origin(of: $0) == .own } }

  /// f* as the catalogue of functions has it.
  package static let catalogueMinimum: @Sendable (FunctionCase) throws -> ReferenceMinimum = { function in
    guard FunctionKind.named(function.function) != nil else {
      return .none("`\(function.function)` is not in the catalogue")
    }
    return function.reference(try function.objective())
  }
}

/// The time that a cell's runs took.
package struct CellTiming: Sendable, Equatable {
  /// The label of the function.
  package var function: String
  /// The label of the arm.
  package var arm: String
  /// How many runs were timed.
  package var runs: Int
  /// What they took together.
  package var seconds: Double
  /// The time of the runs of a cell.
  package init(function: String, arm: String, runs: Int, seconds: Double) {
    self.function = function
    self.arm = arm
    self.runs = runs
    self.seconds = seconds
  }
}
