import Foundation
import Functions
import Optimizers
import Plans
import Runner
import Store
import Testing
import Values

@Suite struct TuningTests {
  /// The median by definition.
  private func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return sorted.count % 2 == 1
      ? sorted[sorted.count / 2] : (sorted[sorted.count / 2 - 1] + sorted[sorted.count / 2]) / 2
  }

  @Test func `the candidate with the least median gap is chosen and run on other seeds`() throws {
    let folder = Folder()
    let store = try folder.store()
    let experiment = try Experiment(text: tuningText)
    let tuning = try #require(experiment.tuning)
    #expect(Set(tuning.seeds).isDisjoint(with: experiment.seeds))
    let summary = try SweepRunner(jobs: 2).run(experiment, in: store)
    #expect(summary.tuning.made == 14 * 5)
    #expect(summary.reporting.made == 6 * 9)
    #expect(summary.isComplete)
    let source = try ResultsSource(experiment, store)
    #expect(source.progress.done == source.progress.planned)
    #expect(source.progress.planned == summary.planned)
    #expect(source.cells.map(\.cell) == source.tuning.map(\.chosen.cell))
    // Trials have no curve but its ends, and so keys of their own.
    #expect(source.cells.map(\.key) == Plan(experiment, cells: source.cells.map(\.cell), seeds: []).cells.map(\.key))
    for outcome in source.tuning where outcome.candidates.count > 1 {
      for run in try store.runs(of: outcome.chosen.key) { #expect(run.record.curve.steps == [0, run.record.steps]) }
    }
    #expect(source.tuning.count == 6)
    #expect(source.tuning.reduce(0) { $0 + $1.runs } == 70)
    #expect(source.tuning.reduce(0) { $0 + $1.evaluations } == summary.tuning.evaluations)
    for outcome in source.tuning where outcome.candidates.count > 1 {
      // f* of both functions is 0.
      let gaps = try outcome.candidates.map { candidate in
        median(
          try store.runs(of: candidate.cell.key, seeds: Set(tuning.seeds)).map {
            $0.record.status == .diverged ? .infinity : $0.record.best
          })
      }
      #expect(outcome.candidates.map { $0.criterion ?? .infinity } == gaps)
      let best = try #require(gaps.min())
      let first = try #require(gaps.firstIndex(of: best))
      #expect(outcome.chosen.key == outcome.candidates[first].cell.key)
      #expect(outcome.settings == ["learningRate": outcome.chosen.cell.arm.settings["learningRate"] ?? .null])
      let rates = outcome.candidates.compactMap { $0.cell.cell.arm.settings["learningRate"]?.number }
      #expect(outcome.edges == (first == 0 || first == rates.count - 1 ? ["learningRate"] : []))
    }
    // A learning rate of 100 sends sgd away: its candidate has no gap and is not chosen.
    let sgd = try #require(source.tuning.first { $0.chosen.cell.arm.optimizer == "sgd" })
    #expect(sgd.candidates.last?.criterion == nil)
    #expect(sgd.chosen.cell.arm.settings["learningRate"] != 100)
    // One candidate is no choice, and costs nothing.
    let only = try #require(source.tuning.first { $0.chosen.cell.arm.optimizer == "momentum" })
    #expect(only.runs == 0)
    #expect(only.edges.isEmpty)
    for cell in source.cells {
      let runs = try source.runs(of: cell)
      #expect(runs.map(\.seed) == experiment.seeds)
      let timing = source.timing(of: cell)
      #expect(timing.runs >= 9)
      #expect(timing.seconds > 0)
    }
  }

  @Test func `of equal candidates the first in canonical order is chosen, whatever the order of the file`() throws {
    func chosen(_ rates: String) throws -> [JSON?] {
      let text = """
        {
          "name": "ties", "functions": ["sphere", "rosenbrock"],
          "optimizers": [{ "optimizer": "adam", "learningRate": 0, "beta1": \(rates) }],
          "seeds": 2, "budget": { "steps": 5 },
          "tuning": { "over": "beta1", "seeds": 3, "criterion": "median gap" }
        }
        """
      let folder = Folder()
      let store = try folder.store()
      let experiment = try Experiment(text: text)
      _ = try SweepRunner(jobs: 1).run(experiment, in: store)
      return try ResultsSource(experiment, store).tuning.map { $0.settings["beta1"] }
    }
    #expect(try chosen("[0.9, 0.1, 0.5]") == [0.1, 0.1])
    #expect(try chosen("[0.5, 0.9, 0.1]") == [0.1, 0.1])
  }

  @Test func `resuming a tuned experiment makes nothing and chooses the same`() throws {
    let folder = Folder()
    let experiment = try Experiment(text: tuningText)
    var chosen: [Digest] = []
    do {
      let store = try folder.store()
      _ = try SweepRunner(jobs: 1).run(experiment, in: store)
      chosen = try ResultsSource(experiment, store).cells.map(\.key)
      store.close()
    }
    let store = try folder.store()
    let summary = try SweepRunner(jobs: 2).run(experiment, in: store)
    #expect(summary.made == 0)
    #expect(try ResultsSource(experiment, store).cells.map(\.key) == chosen)
  }

  @Test func `an unfinished tuning chooses nothing, and is counted`() throws {
    let folder = Folder()
    let store = try folder.store()
    let experiment = try Experiment(text: tuningText)
    var runner = SweepRunner(jobs: 1)
    let interruption = Interruption()
    interruption.request()
    runner.interruption = interruption
    let summary = try runner.run(experiment, in: store)
    #expect(summary.made == 0)
    #expect(summary.planned == 14 * 5 + 6 * 9)
    let source = try ResultsSource(experiment, store)
    // Only arms without a choice to make.
    #expect(source.cells.count == 2)
    #expect(source.progress.done == 0)
    #expect(source.progress.planned == summary.planned)
  }

  @Test(arguments: ["mean log gap", "evaluations to target"])
  func `the other criteria choose by their definition`(criterion: String) throws {
    let folder = Folder()
    let store = try folder.store()
    let text = tuningText.replacing("median gap", with: criterion)
    let experiment = try Experiment(text: text)
    let tuning = try #require(experiment.tuning)
    _ = try SweepRunner(jobs: 1).run(experiment, in: store)
    for outcome in try ResultsSource(experiment, store).tuning where outcome.candidates.count > 1 {
      let trials = try outcome.candidates.map {
        try store.runs(of: $0.cell.key, seeds: Set(tuning.seeds)).map(\.record)
      }
      let expected: [Double]
      if criterion == "mean log gap" {
        expected = trials.map { records in
          records.reduce(0) { $0 + ($1.status == .diverged ? .infinity : log10(max($1.best, 0x1p-52))) }
            / Double(records.count)
        }
      } else {
        let hardest = trials.joined().contains { $0.runtimes[1] != nil } ? 1 : 0
        expected = trials.map { records in
          let successes = records.count { $0.runtimes[hardest] != nil }
          let sum = records.reduce(0) { $0 + ($1.runtimes[hardest] ?? $1.counts.evaluations) }
          return successes == 0 ? .infinity : Double(sum) / Double(successes)
        }
      }
      for (candidate, value) in zip(outcome.candidates, expected) {
        let seen = candidate.criterion ?? .infinity
        #expect(seen == value || abs(seen - value) <= 1e-12 * max(1, abs(value)))
      }
    }
  }

  @Test func `shards of a tuned experiment are whole choices`() throws {
    let experiment = try Experiment(text: tuningText)
    let whole = Folder()
    let store = try whole.store()
    for index in 1...4 {
      let part = Folder()
      let partStore = try part.store()
      var runner = SweepRunner(jobs: 1)
      runner.shard = Shard(index: index, of: 4)
      #expect(try runner.run(experiment, in: partStore).isComplete)
      _ = try store.merge(partStore)
    }
    let source = try ResultsSource(experiment, store)
    #expect(source.progress.done == source.progress.planned)
    #expect(try SweepRunner(jobs: 1).run(experiment, in: store).made == 0)
    let alone = Folder()
    let aloneStore = try alone.store()
    _ = try SweepRunner(jobs: 2).run(experiment, in: aloneStore)
    #expect(try ResultsSource(experiment, aloneStore).cells.map(\.key) == source.cells.map(\.key))
    #expect(try content(store, cells(experiment)) == content(aloneStore, cells(experiment)))
  }
}
