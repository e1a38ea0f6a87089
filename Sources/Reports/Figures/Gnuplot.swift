import Foundation

/// gnuplot, where it is installed.
public struct Gnuplot: Sendable {
  public let executable: URL
  /// A script that takes longer is stopped.
  public let secondsAtMost: Double

  public init(executable: URL, secondsAtMost: Double = 60) {
    self.executable = executable
    self.secondsAtMost = secondsAtMost
  }

  /// The one that the folders of PATH have first.
  public static func onPath(_ path: String? = ProcessInfo.processInfo.environment["PATH"]) -> Gnuplot? {
    (path ?? "").split(separator: ":").lazy
      .map { URL(filePath: String($0)).appending(path: "gnuplot") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
      .map { Gnuplot(executable: $0) }
  }

  /// Draws `name`.svg in `folder` by the script `name`.gp that is there. The figure is there whole or not at all.
  public func draw(_ name: String, in folder: URL) throws(ReportError) {
    let figure = folder.appending(path: "\(name).svg")
    let temporary = ".\(name).\(ProcessInfo.processInfo.processIdentifier).svg"
    let messages = folder.appending(path: ".\(name).\(ProcessInfo.processInfo.processIdentifier).log")
    defer {
      try? FileManager.default.removeItem(at: messages)
      try? FileManager.default.removeItem(at: folder.appending(path: temporary))
    }
    guard FileManager.default.createFile(atPath: messages.path(percentEncoded: false), contents: nil),
      let log = try? FileHandle(forWritingTo: messages)
    else { throw .unwritable(path: messages.path(percentEncoded: false), reason: String(cString: strerror(errno))) }
    let process = Process()
    process.executableURL = executable
    process.arguments = ["-e", "OUT = '\(temporary)'", "\(name).gp"]
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = log
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do {
      try process.run()
    } catch {
      throw .figure(script: "\(name).gp", reason: "\(executable.path(percentEncoded: false)) does not start")
    }
    if ended.wait(timeout: .now() + secondsAtMost) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      throw .figure(script: "\(name).gp", reason: "it took longer than \(secondsAtMost) s")
    }
    guard process.terminationStatus == 0 else {
      let text = (try? String(contentsOf: messages, encoding: .utf8)) ?? ""
      throw .figure(script: "\(name).gp", reason: Gnuplot.complaint(text) ?? "status \(process.terminationStatus)")
    }
    guard
      rename(folder.appending(path: temporary).path(percentEncoded: false), figure.path(percentEncoded: false)) == 0
    else { throw .figure(script: "\(name).gp", reason: "it drew nothing") }
  }

  /// The line of gnuplot's complaint that says what is wrong: the last that is not empty.
  private static func complaint(_ text: String) -> String? {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.last { !$0.isEmpty && $0 != "^" }
  }
}
