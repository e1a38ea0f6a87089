import Foundation
import Plans
import Records
import Store

/// The parts of a sweep that are on disk, held against what is to be submitted.
package struct SweepParts {
  /// The experiment, as its file is now.
  package let experiment: Experiment
  /// Into how many parts its runs are cut.
  package let count: Int
  /// The program and version that opens the stores.
  private let version: String

  /// The parts of an experiment, whose stores are opened as this version of the tool.
  package init(_ experiment: Experiment, count: Int, version: String) {
    self.experiment = experiment
    self.count = count
    self.version = version
  }

  /// The runs of the largest part, of all.
  package var largestShare: Double {
    var runs = Array(repeating: 0, count: count)
    if let tuning = experiment.tuning {
      for group in TuningGroup.groups(of: experiment, tuning) {
        guard let name = Shard.name(of: group, tuning) else { continue }
        let tried = group.isTried ? group.candidates.count : 0
        runs[Shard.part(of: name, among: count)] += tried * tuning.seeds.count + experiment.seeds.count
      }
    } else {
      let blocks = Dictionary(grouping: experiment.seeds, by: Shard.block).mapValues(\.count)
      for cell in Plan(experiment, cells: experiment.cells, seeds: []).cells {
        for (block, seeds) in blocks {
          runs[Shard.part(of: Shard.name(of: cell.key, block: block), among: count)] += seeds
        }
      }
    }
    return Double(runs.max() ?? 1) / Double(max(1, runs.reduce(0, +)))
  }

  /// Those of which runs are missing in the folder of the parts. A store that cannot be read counts as missing: its
  /// task mends it, or says what is wrong.
  package func missing(in folder: String) throws -> [Int] {
    let submission = Submission(experiment: experiment.name, count: count)
    return try (1...count).filter { try !isComplete("\(folder)/\(submission.folder(of: $0))") }
  }

  /// Whether a folder has all runs of the experiment that are planned there, by the file as it is now.
  package func isComplete(_ folder: String) throws -> Bool {
    guard FileManager.default.fileExists(atPath: folder + "/runs.sqlite") else { return false }
    do {
      let store = try RunStore(folder: folder, .readOnly, tool: version)
      defer { store.close() }
      try ReferenceMinima(experiment).take(from: store)
      try GuestGreetings(experiment).take(from: store)
      return try SweepStatus(experiment, store, folder: folder).progress.isComplete
    } catch is StoreError {
      return false
    }
  }
}
