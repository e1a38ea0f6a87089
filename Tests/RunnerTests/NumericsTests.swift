import Plans
import Runner
import Store
import Testing
import Values

/// Stores that another numerics version filled.
@Suite struct NumericsTests {
  @Test func `a store says which version filled it`() throws {
    let folder = Folder()
    let experiment = try Experiment(text: gridText)
    let store = try folder.store()
    _ = try SweepRunner(jobs: 1).run(experiment, in: store)
    #expect(try store.meta("numerics")?.integer == numericsVersion)
    let source = try ResultsSource(experiment, store)
    #expect(source.progress.done == source.progress.planned)
  }

  @Test func `results of another version are refused, and made again by a run`() throws {
    let folder = Folder()
    let experiment = try Experiment(text: gridText)
    let store = try folder.store()
    _ = try SweepRunner(jobs: 1).run(experiment, in: store)
    try store.setMeta("numerics", .integer(numericsVersion - 1))
    let refusal = StoreError.otherNumerics(store.path, version: numericsVersion - 1, current: numericsVersion)
    #expect(throws: refusal) { try ResultsSource(experiment, store) }
    #expect(refusal.description.contains("made by numerics version \(numericsVersion - 1), and this one is"))
    #expect(!refusal.description.contains("\n"))
    _ = try SweepRunner(jobs: 1).run(experiment, in: store)
    #expect(try ResultsSource(experiment, store).progress.done > 0)
  }

  @Test func `a store that does not say is let through`() throws {
    let store = try Folder().store()
    try store.requireCurrentNumerics()
  }
}
