import Foundation
import Plans
import Runner
import Store
import TestSupport
import Testing
import Values

/// Stores that were written when keys spelled every default out: a grid of 8 cells with 2 seeds, and one that tunes,
/// with noise, an instance, schedules and choices.
@Suite struct `A store with the keys of before` {
  private static let reference = Repository.reference.appending(path: "stores")

  /// A copy of one, and the experiment that it is of.
  private func copy(_ name: String) throws -> (folder: TemporaryFolder, experiment: Experiment) {
    let folder = TemporaryFolder.absent()
    try FileManager.default.copyItem(atPath: Self.reference.appending(path: name).path(), toPath: folder.path)
    let store = try folder.store(.readOnly)
    defer { store.close() }
    return (folder, try Experiment(json: #require(try store.meta("experiment"))))
  }

  @Test(arguments: ["quickstart", "tuned"])
  func `has nothing made again`(name: String) throws {
    let (folder, experiment) = try copy(name)
    let store = try folder.store()
    let count = store.runCount
    let summary = try SweepRunner(jobs: 2).run(experiment, in: store)
    #expect(summary.reporting.made == 0 && summary.tuning.made == 0)
    #expect(summary.reporting.stored > 0)
    #expect(store.runCount == count)
    // The records are those that are made now.
    let other = TemporaryFolder.absent()
    let fresh = try other.store()
    let again = try SweepRunner(jobs: 2).run(experiment, in: fresh)
    #expect(again.reporting.made + again.reporting.stored == summary.reporting.planned)
    let (mine, made) = (try ResultsSource(experiment, store), try ResultsSource(experiment, fresh))
    #expect(mine.cells.map(\.key) == made.cells.map(\.key))
    for cell in made.cells {
      #expect(try mine.runs(of: cell) == made.runs(of: cell))
      #expect(try mine.trials(of: cell) == made.trials(of: cell))
    }
    store.close()
    // What was renamed is intact.
    #expect(try folder.store().damagedRows == 0)
  }

  @Test(arguments: ["quickstart", "tuned"])
  func `is read as it is`(name: String) throws {
    let (folder, experiment) = try copy(name)
    let bytes = try Data(contentsOf: URL(filePath: folder.path + "/runs.sqlite"))
    let store = try folder.store(.readOnly)
    let source = try ResultsSource(experiment, store)
    #expect(source.progress.done == source.progress.planned)
    #expect(source.tuning.count == (experiment.tuning == nil ? 0 : 8))
    for cell in source.cells {
      #expect(try source.runs(of: cell).count == experiment.seeds.count)
      #expect(source.timing(of: cell).runs >= experiment.seeds.count)
    }
    let estimate = try SweepRunner(jobs: 2).estimate(experiment, in: store)
    #expect(estimate.storedRuns == source.progress.planned && estimate.evaluations == 0)
    store.close()
    #expect(try Data(contentsOf: URL(filePath: folder.path + "/runs.sqlite")) == bytes)
  }

  @Test(arguments: ["quickstart", "tuned"])
  func `is merged under the keys of now, also into one that has them`(name: String) throws {
    let (folder, experiment) = try copy(name)
    let old = try folder.store(.readOnly)
    try old.adopt(experiment)
    let count = old.runCount
    let into = TemporaryFolder.absent()
    let store = try into.store()
    #expect(try store.merge(old) == count)
    // All of it is found by what is planned now, and nothing is there twice.
    let summary = try SweepRunner(jobs: 2).run(experiment, in: store)
    #expect(summary.reporting.made == 0 && summary.tuning.made == 0 && store.runCount == count)
    #expect(try store.merge(old) == 0 && store.runCount == count)
    store.close()
    #expect(try into.store().damagedRows == 0)
  }
}
