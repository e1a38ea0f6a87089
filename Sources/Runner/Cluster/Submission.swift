import Foundation
import Values

/// What kept a cluster from taking a sweep, in words.
package struct ClusterError: Error, CustomStringConvertible {
  /// In a line.
  package let description: String
  init(_ description: String) { self.description = description }
}

/// What `downhill submit` handed to Slurm, kept as `submission.json` in the folder of the sweep's parts.
package struct Submission: Sendable, Equatable {
  /// A job of Slurm.
  package struct Job: Sendable, Equatable {
    /// What it does.
    package enum Kind: String, Sendable {
      /// An array with a task a part.
      case parts
      /// What merges the parts and reports.
      case merge
    }
    /// What it does.
    package let kind: Kind
    /// Slurm's number of it, of the whole array where it is one.
    package let id: Int
    /// The parts of an array, in the words of `--array`: "1-8"; empty for a merge.
    package let parts: String

    /// A job that Slurm has taken.
    package init(_ kind: Kind, id: Int, parts: String = "") {
      self.kind = kind
      self.id = id
      self.parts = parts
    }
  }

  /// The experiment's name.
  package let experiment: String
  /// Into how many parts its runs are cut, for good.
  package let count: Int
  /// Every job that was submitted, in order.
  package var jobs: [Job]

  /// A sweep in so many parts, of which these jobs were submitted.
  package init(experiment: String, count: Int, jobs: [Job] = []) {
    self.experiment = experiment
    self.count = count
    self.jobs = jobs
  }

  private static let file = "submission.json"

  /// The folder of an experiment's parts, beside that of its results.
  package static func folder(of experiment: String, in results: String) -> String {
    "\(results)/\(experiment).parts"
  }

  /// The folder of parts that somebody names by it or by the folder of results beside it; `nil` where there is none.
  package static func folder(named path: String) -> String? {
    let path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    return [path, path + ".parts"].first { FileManager.default.fileExists(atPath: "\($0)/\(file)") }
  }

  /// The folder of a part's results, in the folder of the parts.
  package func folder(of part: Int) -> String { "\(part)/\(experiment)" }

  /// Reads it; `nil` where the folder has none.
  ///
  /// - Throws: `ClusterError` for a file that says something else.
  package init?(in folder: String) throws(ClusterError) {
    let path = "\(folder)/\(Self.file)"
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let text = try? PlainFile.text(at: path, most: 16 << 20), let json = try? JSONDocument(text).root,
      let experiment = json["experiment"]?.string, let count = json["parts"]?.integer,
      (1...Self.mostParts).contains(count), let entries = json["jobs"]?.array
    else { throw ClusterError("\(path): is not what `downhill submit` wrote") }
    self.init(experiment: experiment, count: count)
    for entry in entries {
      guard let kind = entry["kind"]?.string.flatMap(Job.Kind.init), let id = entry["id"]?.integer, id > 0,
        let parts = entry["parts"]?.string
      else { throw ClusterError("\(path): has a job that `downhill submit` did not write") }
      jobs.append(Job(kind, id: id, parts: parts))
    }
  }

  /// More parts than that are refused: Slurm's arrays are shorter.
  package static let mostParts = 100_000

  /// Writes it whole or not at all; the folder exists.
  package func write(in folder: String) throws(FileError) {
    let entries = jobs.map { job -> JSON in
      ["kind": .string(job.kind.rawValue), "id": .integer(job.id), "parts": .string(job.parts)]
    }
    let json: JSON = ["experiment": .string(experiment), "parts": .integer(count), "jobs": .array(entries)]
    try OutputFolder(URL(filePath: folder)).write(json.pretty, to: Self.file)
  }
}
