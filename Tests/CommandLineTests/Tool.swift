import Foundation
import TestSupport
import Testing

/// The built `downhill`, run as a user runs it.
struct Tool {
  struct Outcome {
    let status: Int32
    let output: String
    let error: String
  }

  /// The executable beside the test bundle.
  static let executable: URL = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<4 {
      let candidate = folder.appending(path: "downhill")
      if FileManager.default.isExecutableFile(atPath: candidate.path()) { return candidate }
      folder.deleteLastPathComponent()
    }
    return URL(filePath: "downhill")
  }()

  /// The root of the repository.
  static let repository = Repository.url

  static func process(_ arguments: [String], in folder: URL? = nil) -> Process {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? repository
    return process
  }

  /// Runs to the end and collects what was printed.
  @discardableResult
  static func run(_ arguments: String..., in folder: URL? = nil) throws -> Outcome {
    try run(arguments, in: folder)
  }

  @discardableResult
  static func run(_ arguments: [String], in folder: URL? = nil) throws -> Outcome {
    let process = process(arguments, in: folder)
    let output = try TemporaryFolder()
    let files = ["out", "err"].map { output.url.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOf: files[0], encoding: .utf8),
      error: try String(contentsOf: files[1], encoding: .utf8))
  }
}
