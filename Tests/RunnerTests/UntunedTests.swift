import Optimizers
import Plans
import Runner
import Store
import Testing
import Values

private let text = tuningText.replacing(
  #""criterion": "median gap""#, with: #""criterion": "median gap", "baselines": ["default", "best default"]"#)

@Suite struct `Untuned arms` {
  private func swept() throws -> (Experiment, RunStore, RunSummary) {
    let folder = Folder()
    let store = try folder.store()
    let experiment = try Experiment(text: text)
    return (experiment, store, try SweepRunner(jobs: 2).run(experiment, in: store))
  }

  @Test func `are run with the defaults of what is tuned, on the reporting seeds`() throws {
    let (experiment, store, summary) = try swept()
    // 14 candidates and 6 untuned arms on 5 seeds; 6 chosen and 6 untuned arms on 9.
    #expect(summary.tuning.planned == (14 + 6) * 5 && summary.reporting.planned == (6 + 6) * 9)
    #expect(summary.isComplete)
    let source = try ResultsSource(experiment, store)
    #expect(source.progress.planned == 20 * 5 + 12 * 9 && source.progress.done == source.progress.planned)
    #expect(source.untuned.count == 6)
    for untuned in source.untuned {
      let arm = untuned.cell.cell.arm
      let standard = Method.named(arm.optimizer)?.settings.first { $0.key == "learningRate" }?.standard
      #expect(arm.settings["learningRate"] == standard && untuned.settings == ["learningRate": standard ?? .null])
      #expect(arm.label == untuned.label + " (untuned)")
      #expect(try store.runs(of: untuned.cell.key, seeds: Set(experiment.seeds)).count == 9)
    }
    #expect(source.cells.count == 6, "an untuned arm is in no table of tuned ones")
  }

  @Test func `are chosen among on the tuning seeds`() throws {
    let (experiment, store, _) = try swept()
    let tuning = try #require(experiment.tuning)
    let source = try ResultsSource(experiment, store)
    #expect(source.bestUntuned.count == 2)
    for choice in source.bestUntuned {
      // f* of both functions is 0; five runs have the third for their median.
      let medians = try choice.candidates.map { candidate in
        try store.runs(of: candidate.cell.key, seeds: Set(tuning.seeds)).map {
          $0.record.status == .diverged ? .infinity : max($0.record.best, 0x1p-52)
        }.sorted()[2]
      }
      #expect(choice.candidates.count == 3 && choice.candidates.map { $0.criterion ?? .infinity } == medians)
      let best = try #require(medians.min())
      #expect(choice.chosen.key == choice.candidates[try #require(medians.firstIndex(of: best))].cell.key)
      #expect(choice.runs == 15)
    }
  }

  @Test func `are not run again, and by shards come to the same`() throws {
    let (experiment, store, summary) = try swept()
    let again = try SweepRunner(jobs: 1).run(experiment, in: store)
    #expect(again.made == 0 && again.stored == summary.planned)
    let folder = Folder()
    let parts = try folder.store()
    for index in 1...3 {
      var runner = SweepRunner(jobs: 2)
      runner.shard = Shard(index: index, of: 3)
      #expect(try runner.run(experiment, in: parts).isComplete)
    }
    let whole = try ResultsSource(experiment, store)
    let merged = try ResultsSource(experiment, parts)
    #expect(merged.progress.done == merged.progress.planned)
    #expect(merged.bestUntuned.map(\.chosen.key) == whole.bestUntuned.map(\.chosen.key))
    #expect(try content(parts, merged.untuned.map(\.cell)) == content(store, whole.untuned.map(\.cell)))
  }
}
