import Foundation
import Values

/// Slurm's own programs, found on PATH.
package struct Slurm: Sendable {
  /// A task of an array, or a job.
  package struct Task: Sendable, Equatable {
    /// Slurm's number of the job, or of the array.
    package let job: Int
    /// Its number in an array; `nil` for a job without tasks.
    package let part: Int?
    /// As Slurm has it: PENDING, RUNNING, TIMEOUT.
    package let state: String
    /// Whether it is in the queue: it waits or runs.
    package let isActive: Bool
  }

  /// - Throws: `ClusterError` where there is no sbatch.
  package init() throws(ClusterError) {
    guard ChildProcess.named("sbatch") != nil else {
      throw ClusterError(
        "sbatch is not on PATH: this is no machine of a Slurm cluster; --dry-run shows what would be said")
    }
  }

  /// Whether this is a machine of a cluster.
  package static var isHere: Bool { ChildProcess.named("squeue") != nil }

  /// Hands a script to Slurm, and gives the job's number.
  package func submit(_ arguments: [String]) throws(ClusterError) -> Int {
    let output = try Self.ask("sbatch", arguments)
    guard let id = output.split(whereSeparator: { $0 == ";" || $0.isWhitespace }).first.flatMap({ Int($0) }), id > 0
    else { throw ClusterError("sbatch gave no number of a job: \(TerminalText.excerpt(output))") }
    return id
  }

  /// Ends jobs; those that have ended are left out.
  package func cancel(_ jobs: [Int]) throws(ClusterError) {
    if !jobs.isEmpty { _ = try Self.ask("scancel", jobs.map(String.init)) }
  }

  /// Where jobs are: those that wait or run as squeue says, and those that have ended where sacct knows of them.
  ///
  /// - Throws: `ClusterError` where squeue does not answer.
  package static func tasks(of jobs: [Int]) throws(ClusterError) -> [Task] {
    let wanted = Set(jobs)
    if wanted.isEmpty { return [] }
    let queue = try ask("squeue", ["--noheader", "--array", "--user=\(getuid())", "--format=%F|%K|%T"])
    let active = queue.split(separator: "\n").compactMap { line -> Task? in
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      guard fields.count == 3, let job = Int(fields[0]), wanted.contains(job) else { return nil }
      return Task(job: job, part: Int(fields[1]), state: fields[2], isActive: true)
    }
    let ended = wanted.sorted().map(String.init).joined(separator: ",")
    let history = try? ask(
      "sacct", ["--noheader", "--parsable2", "--allocations", "--array", "--jobs=\(ended)", "--format=JobID,State"])
    let known = Set(active.map { [$0.job, $0.part ?? 0] })
    return active
      + (history ?? "").split(separator: "\n").compactMap { line -> Task? in
        let fields = line.split(separator: "|").map(String.init)
        let numbers = fields.first?.split(separator: "_").map { Int($0) } ?? []
        guard fields.count == 2, let job = numbers.first ?? nil, wanted.contains(job) else { return nil }
        let part = numbers.count > 1 ? numbers[1] : nil
        guard !known.contains([job, part ?? 0]), let state = fields[1].split(separator: " ").first else { return nil }
        return Task(job: job, part: part, state: String(state), isActive: false)
      }
  }

  /// What one of Slurm's programs answers.
  private static func ask(_ name: String, _ arguments: [String]) throws(ClusterError) -> String {
    guard let program = ChildProcess.named(name) else { throw ClusterError("\(name) is not on PATH") }
    let process = ChildProcess(
      executable: program.path(percentEncoded: false), arguments: arguments,
      environment: ProcessInfo.processInfo.environment, folder: FileManager.default.currentDirectoryPath)
    let (ending, output, messages) = process.answer(seconds: 120)
    switch ending {
    case .status(0): return output
    case .status(let code):
      let complaint = messages.split(separator: "\n").last.map { TerminalText.excerpt(String($0)) } ?? "status \(code)"
      throw ClusterError(complaint.hasPrefix(name) ? complaint : "\(name): \(complaint)")
    case .timeout, .cancelled: throw ClusterError("\(name) has not answered for two minutes")
    case .failed(let reason): throw ClusterError("\(name) does not start: \(reason)")
    }
  }
}
