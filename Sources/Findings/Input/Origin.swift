import Plans
import Values

/// Who made the runs of an arm.
package enum Origin: Sendable, Hashable {
  /// This experiment.
  case own
  /// Another tool, with starts and random numbers of its own: values and evaluations are all that is known.
  case imported(from: String)
}

/// Data of another tool that stands beside the experiment's own.
package struct ImportSource: Sendable, Equatable {
  /// The format that it came in.
  package let format: String
  /// The name of the file or folder that it came from.
  package let source: String
  /// The SHA-256 of the file that keeps it.
  package let digest: Digest

  /// Data that came in a format from a file, kept under a digest.
  package init(format: String, source: String, digest: Digest) {
    self.format = format
    self.source = source
    self.digest = digest
  }
}

/// An arm of another tool on a function of the experiment.
package struct ImportedCell: Sendable {
  /// What stands for it among the experiment's own cells.
  package let cell: PlannedCell
  /// Whence it came.
  package let origin: Origin
  /// Its runs as far as they are known, from f*, which is `nil` where it is not.
  package let runs: @Sendable (Double?) -> [SeededRun]

  /// An arm with its runs.
  package init(_ cell: PlannedCell, from source: String, runs: @escaping @Sendable (Double?) -> [SeededRun]) {
    self.cell = cell
    origin = .imported(from: source)
    self.runs = runs
  }
}

/// A cell as reports have it.
package struct ReportedCell: Sendable {
  /// The cell itself.
  package let cell: PlannedCell
  /// What tells its arm from the others of its function.
  package let label: String
  /// Who made its runs.
  package let origin: Origin

  /// Whether another tool made its runs.
  package var isImported: Bool { origin != .own }
  /// The arm.
  package var arm: Arm { cell.cell.arm }
}
