import Foundation
import GSL
import Reports
import Runner
import Store
import Values

/// What made the results: for people who wonder about them, and in no digest.
enum Provenance {
  /// - Parameter workerSeconds: the time that workers spent in runs.
  static func json(jobs: Int?, runs: RunSummary?, workerSeconds: Double) -> JSON {
    var members: [String: JSON] = [
      "downhill": .string(Downhill.version), "gsl": .string(Library.version),
      "sqlite": .string(StoreLibrary.version ?? "unknown"), "openssl": .string(CryptoLibrary.version),
      "processor": .string(processor ?? "unknown"), "time": .string(Date.now.ISO8601Format()),
      "toolchain": .string(toolchain), "peakMemoryMB": .number(peakMemory), "processorSeconds": .number(processorTime),
      "workerSeconds": .number(workerSeconds),
    ]
    members["commit"] = .string(commit ?? "unknown: the program is not where its repository built it")
    members["workers"] = jobs.map(JSON.integer)
    if let runs {
      members["runsMade"] = .integer(runs.made)
      members["seconds"] = .number(runs.time.seconds)
    }
    return .object(members)
  }

  /// What an earlier command left in a folder of results, without the stamp of its report; `nil` where there is none.
  static func read(in folder: String) -> JSON? {
    guard let text = try? PlainFile.text(at: folder + "/provenance.json") else { return nil }
    guard var members = (try? JSONDocument(text))?.root.object else { return nil }
    members[ReportStamp.key] = nil
    return .object(members)
  }

  private static var toolchain: String {
    // The compiler says no more of itself than which versions it is at least.
    #if compiler(>=6.4)
      "Swift 6.4 or later"
    #elseif compiler(>=6.3.3)
      "Swift 6.3.3 or later, before 6.4"
    #elseif compiler(>=6.3.2)
      "Swift 6.3.2"
    #elseif compiler(>=6.3.1)
      "Swift 6.3.1"
    #elseif compiler(>=6.3)
      "Swift 6.3"
    #else
      "Swift 6.2"
    #endif
  }

  private static var processor: String? {
    let text = try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)
    let line = text?.split(separator: "\n").first { $0.hasPrefix("model name") }
    return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private static var usage: rusage {
    var usage = rusage()
    #if os(Linux)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage
  }

  private static var peakMemory: Double { (Double(usage.ru_maxrss) / 1024).rounded() }

  private static var processorTime: Double {
    let usage = usage
    return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
      + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6
  }

  /// The commit of the repository in whose `.build` folder the program lies, with `+` where that has changes, wherever
  /// the command runs; `nil` for a program that was moved.
  private static var commit: String? {
    guard let program = Bundle.main.executableURL?.resolvingSymlinksInPath() else { return nil }
    let folder = program.deletingLastPathComponent().path(percentEncoded: false)
    guard let root = git(["-C", folder, "rev-parse", "--show-toplevel"]), folder.hasPrefix(root + "/.build/"),
      let head = git(["-C", folder, "rev-parse", "HEAD"]), !head.isEmpty
    else { return nil }
    let isDirty = !(git(["-C", root, "status", "--porcelain", "--untracked-files=no"]) ?? "").isEmpty
    return head + (isDirty ? "+" : "")
  }

  private static func git(_ arguments: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil, let data = try? pipe.fileHandleForReading.readToEnd() else { return nil }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
