import Dispatch
import Foundation
import Values

/// gnuplot, where it is installed.
package struct Gnuplot: Sendable {
  /// The program.
  package let executable: URL
  /// A script that takes longer is stopped.
  package let secondsAtMost: Double

  /// A gnuplot at a path, ended where a figure takes longer than so many seconds.
  package init(executable: URL, secondsAtMost: Double = 60) {
    self.executable = executable
    self.secondsAtMost = secondsAtMost
  }

  /// The one that the folders of PATH have first.
  package static func onPath(_ path: String? = ProcessInfo.processInfo.environment["PATH"]) -> Gnuplot? {
    (path ?? "").split(separator: ":").lazy
      .map { URL(filePath: String($0)).appending(path: "gnuplot") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path(percentEncoded: false)) }
      .map { Gnuplot(executable: $0) }
  }

  /// Draws `name`.svg in `folder` by the script `name`.gp that is there. The figure is there whole or not at all.
  package func draw(_ name: String, as format: FigureFormat = .svg, in folder: URL) throws(ReportError) {
    try draw([Drawing(name: name, format: format)], in: folder)
  }

  /// Draws figures in several formats on all processors, and gives a line for each that failed.
  ///
  /// A process draws several figures one after the other, which saves its start; where one fails, each of them is drawn
  /// by a process of its own.
  func drawAll(_ names: [String], _ formats: Set<FigureFormat>, in folder: URL) -> [String] {
    let drawings = names.flatMap { name in
      FigureFormat.allCases.filter(formats.contains).map { Drawing(name: name, format: $0) }
    }
    let processors = ProcessInfo.processInfo.activeProcessorCount
    let batches = Self.batches(drawings, processors)
    return concurrentMap(batches.count, jobs: processors) { index -> [String] in
      let batch = batches[index]
      do throws(ReportError) {
        try draw(batch, in: folder)
        return []
      } catch {
        return batch.count == 1 ? [error.description] : batch.compactMap { failure(of: $0, in: folder) }
      }
    }.flatMap(\.self)
  }

  private func failure(of drawing: Drawing, in folder: URL) -> String? {
    do throws(ReportError) {
      try draw([drawing], in: folder)
      return nil
    } catch {
      return error.description
    }
  }

  /// Some batches a processor, so that none waits long for the others, of neighbours dealt out in turn, so that figures
  /// of one kind are not all in one.
  private static func batches(_ drawings: [Drawing], _ processors: Int) -> [[Drawing]] {
    let count = min(drawings.count, max(2 * processors, (drawings.count + 15) / 16))
    return (0..<count).map { batch in stride(from: batch, to: drawings.count, by: count).map { drawings[$0] } }
  }
}

extension Gnuplot {
  /// A figure in a format.
  private struct Drawing {
    let name: String
    let format: FigureFormat
    var file: String { "\(name).\(format.rawValue)" }
    /// Where it is drawn before it takes its place.
    var temporary: String { ".\(name).\(ProcessInfo.processInfo.processIdentifier).\(format.rawValue)" }
    var arguments: [String] {
      ["-e", "reset session", "-e", "FORMAT = '\(format.rawValue)'; OUT = '\(temporary)'", "\(name).gp"]
    }
  }

  private func draw(_ drawings: [Drawing], in folder: URL) throws(ReportError) {
    let script = "\(drawings[0].name).gp"
    let log = folder.appending(path: ".\(drawings[0].file).\(ProcessInfo.processInfo.processIdentifier).log")
    defer {
      try? FileManager.default.removeItem(at: log)
      for drawing in drawings { try? FileManager.default.removeItem(at: folder.appending(path: drawing.temporary)) }
    }
    guard FileManager.default.createFile(atPath: log.path(percentEncoded: false), contents: nil),
      let messages = try? FileHandle(forWritingTo: log)
    else {
      throw .figure(
        script: script,
        reason: "\(folder.path(percentEncoded: false)) cannot be written: \(String(cString: strerror(errno)))")
    }
    let process = Process()
    process.executableURL = executable
    process.arguments = drawings.flatMap(\.arguments)
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = messages
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    do {
      try process.run()
    } catch {
      throw .figure(script: script, reason: "\(executable.path(percentEncoded: false)) does not start")
    }
    if ended.wait(timeout: .now() + secondsAtMost) == .timedOut {
      kill(process.processIdentifier, SIGKILL)
      ended.wait()
      throw .figure(script: script, reason: "it took longer than \(secondsAtMost) s")
    }
    guard process.terminationStatus == 0 else {
      let text = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
      throw .figure(script: script, reason: Self.complaint(text) ?? "status \(process.terminationStatus)")
    }
    for drawing in drawings {
      let from = folder.appending(path: drawing.temporary).path(percentEncoded: false)
      let to = folder.appending(path: drawing.file).path(percentEncoded: false)
      guard rename(from, to) == 0 else { throw .figure(script: "\(drawing.name).gp", reason: "it drew nothing") }
    }
  }

  /// The line of gnuplot's complaint that says what is wrong: the last that is not empty.
  private static func complaint(_ text: String) -> String? {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.last { !$0.isEmpty && $0 != "^" }
  }
}
