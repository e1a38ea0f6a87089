/// Why a report could not be written.
package enum ReportError: Error, Equatable, CustomStringConvertible {
  /// gnuplot refused a script, or did not come to an end.
  case figure(script: String, reason: String)
  /// The grid has no cells.
  case empty(experiment: String)

  package var description: String {
    switch self {
    case .figure(let script, let reason): "gnuplot could not draw \(script): \(reason)"
    case .empty(let experiment): "experiment `\(experiment)` has no cells to report"
    }
  }
}
