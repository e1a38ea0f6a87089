import Programs
import Records

extension Fault {
  /// How the run ends that it costs.
  package var status: Status {
    switch kind {
    case .crashed, .cancelled: .crashed
    case .timeout: .timeout
    case .invalid: .invalid
    }
  }

  /// What the record of that run says.
  package var words: String { kind == .cancelled ? RunRecord.interrupted : reason }
}
