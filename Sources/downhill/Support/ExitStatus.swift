import Exchange
import Findings
import Parity
import Plans
import Records
import Reports
import Runner
import Store
import Values
import Verification

/// What the exit code tells a script.
enum ExitStatus: Int32 {
  case ok = 0
  /// A gate or a verification failed.
  case failed = 1
  /// Usage, or an invalid experiment.
  case usage = 2
  /// Some runs failed.
  case runsFailed = 3
  /// The sweep is incomplete.
  case incomplete = 4
  /// A store or a file.
  case file = 5
}

/// An error that knows its exit code; each line is one error.
protocol ExitingError: Error {
  var lines: [String] { get }
  var exitStatus: ExitStatus { get }
}

extension ExperimentErrors: ExitingError {
  var lines: [String] { problems.map(\.description) }
  var exitStatus: ExitStatus { .usage }
}

extension SettingsError: ExitingError {
  var lines: [String] { problems.map(\.message) }
  var exitStatus: ExitStatus { .usage }
}

extension StoreError: ExitingError {
  var lines: [String] { [description] }
  var exitStatus: ExitStatus { .file }
}

extension FileError: ExitingError {
  var lines: [String] { [description] }
  var exitStatus: ExitStatus { .file }
}

/// What kept a file from being written, in words.
struct FileFailure: ExitingError {
  let lines: [String]
  var exitStatus: ExitStatus { .file }
  init(_ line: String) { lines = [line] }
}

extension ClusterError: ExitingError {
  var lines: [String] { [description] }
  var exitStatus: ExitStatus { .file }
}

extension ReportError: ExitingError {
  var lines: [String] { [description] }
  var exitStatus: ExitStatus { .file }
}

extension ExchangeError: ExitingError {
  var lines: [String] { [description] }
  var exitStatus: ExitStatus { .file }
}

extension RegionError: ExitingError {
  var lines: [String] { [description] }
  var exitStatus: ExitStatus { .usage }
}

extension ExplanationError: ExitingError {
  var lines: [String] { [description] }
  var exitStatus: ExitStatus { .usage }
}

extension VerificationError: ExitingError {
  var lines: [String] { [description] }
  var exitStatus: ExitStatus { kind == .usage ? .usage : .file }
}

/// What was published and is not what the store says now, a line each.
struct StaleError: ExitingError {
  let lines: [String]
  var exitStatus: ExitStatus { .failed }
}

extension ParityError: ExitingError {
  var lines: [String] { [description] }
  var exitStatus: ExitStatus { .file }
}

/// A sweep of which runs are missing.
struct IncompleteError: ExitingError {
  let lines: [String]
  var exitStatus: ExitStatus { .incomplete }
  init(_ line: String) { lines = [line] }

  /// Of a folder whose sweep has come so far.
  init(_ progress: SweepProgress, in folder: String) {
    self.init("\(folder): \(progress.warning) runs are done; run the experiment again to go on")
  }

  /// Of a folder without a run of its experiment.
  static func nothing(to done: String, in folder: String) -> IncompleteError {
    IncompleteError("\(folder): nothing can be \(done) yet; run the experiment again to go on")
  }
}

/// A mistake in the arguments that the argument parser cannot see.
struct UsageError: ExitingError {
  let lines: [String]
  var exitStatus: ExitStatus { .usage }
  init(_ line: String) { lines = [line] }
}
