import Foundation
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
  static let repository = URL(filePath: #filePath).appending(path: "../../..").standardizedFileURL

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
    let output = try Scratch()
    let files = ["out", "err"].map { output.folder.appending(path: $0) }
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

/// A folder that goes away with its owner.
final class Scratch: Sendable {
  let folder: URL
  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "downhill-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file and returns its path.
  func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appending(path: name)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return url.path()
  }

  func path(_ name: String) -> String { folder.appending(path: name).path() }
  func bytes(_ name: String) throws -> Data { try Data(contentsOf: folder.appending(path: name)) }
}
