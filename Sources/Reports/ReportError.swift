/// Why a report could not be written.
package enum ReportError: Error, Equatable, CustomStringConvertible {
  /// A file or folder could not be made or written, and what the system says of it.
  case unwritable(path: String, reason: String)
  /// A file could not be read.
  case unreadable(path: String, reason: String)
  /// gnuplot refused a script, or did not come to an end.
  case figure(script: String, reason: String)
  /// The grid has no cells.
  case empty(experiment: String)

  package var description: String {
    switch self {
    case .unwritable(let path, let reason):
      "cannot write \(path): \(reason); choose another place, or make this one writable"
    case .unreadable(let path, let reason): "cannot read \(path): \(reason)"
    case .figure(let script, let reason): "gnuplot could not draw \(script): \(reason)"
    case .empty(let experiment): "experiment `\(experiment)` has no cells to report"
    }
  }
}
