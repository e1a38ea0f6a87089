import Foundation
import Plans
import Runner
import Store
import TestSupport
import Testing
import Values

/// Ranges of which some lie too low, one too high, and one right.
private let text = """
  {
    "name": "extended",
    "functions": ["rosenbrock", { "function": "sphere", "dimension": [2, 3] }],
    "optimizers": [
      { "optimizer": "adam", "learningRate": { "logspace": [1e-3, 1e-2], "count": 3 } },
      { "optimizer": "sgd", "learningRate": { "logspace": [1e-5, 1], "count": 6 } },
      { "optimizer": "momentum", "learningRate": 0.001 }
    ],
    "schedules": ["constant", "linear"],
    "seeds": 4,
    "budget": { "steps": [40, 80] },
    "targets": [1, 1e-2],
    "tuning": { "over": "learningRate", "seeds": 3, "extend": true }
  }
  """

/// What was chosen, and among what.
private func told(_ source: ResultsSource) -> [String] {
  source.tuning.map { choice in
    let trials = choice.trials.map { "\($0.settings.sorted { $0.key < $1.key }) \($0.criterion ?? .infinity)" }
    return "\(choice.function.label) \(choice.label) \(choice.chosen?.key.description ?? "") \(trials)"
  }
}

@Suite struct `Ranges that are extended` {
  @Test func `grow until the best lies inside, with equal trials for all arms of a function`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    let experiment = try Experiment(text: text)
    let summary = try SweepRunner(jobs: 2).run(experiment, in: store)
    #expect(summary.isComplete)
    let source = try ResultsSource(experiment, store)
    #expect(source.progress.done == source.progress.planned && source.progress.planned == summary.planned)
    #expect(try SweepStatus(experiment, store, folder: folder.path).progress.isComplete)
    let tuned = source.tuning.filter { $0.trials.count > 1 }
    #expect(tuned.count == 6 * 4)
    var extended = 0
    for choices in Dictionary(grouping: tuned, by: \.function).values {
      let further = Set(choices.map { $0.trials.count - $0.givenTrials.count })
      #expect(further.count == 1)
      for choice in choices {
        #expect(Set(choice.trials.compactMap { $0.cell?.key }).count == choice.trials.count)
        let rates = choice.trials.compactMap { $0.settings["learningRate"]?.number }
        let given = choice.givenTrials.compactMap { $0.settings["learningRate"]?.number }
        let (least, most) = try (#require(rates.min()), #require(rates.max()))
        if most > given[given.count - 1] * 1.01 { extended += 1 }
        // Adam's grid has one more value an extension, of the ratio √10, and four extensions at most.
        #expect(most <= given[given.count - 1] * 100.1 && least >= given[0] / 100.1)
        if choice.label == "adam" && !choice.atEdge.isEmpty { #expect(further.first == 4 || most / 0.01 > 99) }
      }
    }
    // Adam's rates are too low everywhere.
    #expect(extended >= 6)
    let runs = tuned.reduce(0) { $0 + $1.trials.count } * 3
    #expect(summary.tuning.made == runs && source.tuning.reduce(0) { $0 + $1.cost.runs } == runs)
    let estimate = try SweepRunner(jobs: 1).estimate(experiment, in: store)
    #expect(estimate.tuningRuns == runs && estimate.storedRuns == summary.planned)
    #expect(try #require(estimate.mostTuningRuns) >= Double(runs))
    #expect(try PlanDifference(experiment, after: nil, in: store).runs(.orphaned) == 0)
  }

  @Test func `are the same for any jobs, parts and interruptions`() throws {
    let experiment = try Experiment(text: text)
    let whole = TemporaryFolder.absent()
    let store = try whole.store()
    _ = try SweepRunner(jobs: 2).run(experiment, in: store)
    let source = try ResultsSource(experiment, store)

    let (merged, stopped) = (TemporaryFolder.absent(), TemporaryFolder.absent())
    let (mergedStore, stoppedStore) = (try merged.store(), try stopped.store())
    _ = try experiment.runInParts(into: mergedStore)
    #expect(try experiment.runInterrupted(after: 150, in: stoppedStore) > 100)
    for other in [mergedStore, stoppedStore] {
      let again = try ResultsSource(experiment, other)
      #expect(told(again) == told(source))
      #expect(try SweepRunner(jobs: 1).run(experiment, in: other).made == 0)
      #expect(try content(other, again.cells) == content(store, source.cells))
    }
    var fresh = SweepRunner(jobs: 2)
    fresh.fresh = true
    let again = try fresh.run(experiment, in: store)
    #expect(again.stored == 0 && again.made == source.progress.planned)
    #expect(told(try ResultsSource(experiment, store)) == told(source))
  }

  @Test(arguments: [([], 1), (["schedule"], 1), (["budget"], 2), (["dimension", "budget"], 4)])
  func `and settings that are tuned once are taken by the others`(per: [String], choices: Int) throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    let words = per.map { "\"\($0)\"" }.joined(separator: ", ")
    let experiment = try Experiment(text: text.replacing("\"extend\"", with: "\"per\": [\(words)], \"extend\""))
    let summary = try SweepRunner(jobs: 2).run(experiment, in: store)
    #expect(summary.isComplete)
    let source = try ResultsSource(experiment, store)
    #expect(source.tuning.count == 36 && source.cells.count == 36)
    let tuned = source.tuning.filter { $0.trials.count > 1 && $0.function.function == "sphere" }
    #expect(tuned.count == 2 * choices * (per == ["schedule"] ? 2 : 1))
    for choice in source.tuning {
      guard let leader = choice.source else { continue }
      let own = try #require(source.tuning.first { $0.function.label == leader.function && $0.label == leader.arm })
      #expect(own.source == nil && own.settings == choice.settings && choice.cost.runs == 0)
      #expect(choice.chosen?.cell.arm.settings["learningRate"] == own.settings["learningRate"])
      #expect(try #require(choice.chosen).cell.arm.label == choice.label)
    }
    let taken = source.tuning.filter { $0.source != nil }
    #expect(taken.count + source.tuning.count { $0.trials.count > 1 } == 24)
    // Another order of the file, and parts.
    let merged = TemporaryFolder.absent()
    let mergedStore = try merged.store()
    for index in 1...2 {
      let part = TemporaryFolder.absent()
      let partStore = try part.store()
      var runner = SweepRunner(jobs: 1)
      runner.shard = Shard(index: index, of: 2)
      _ = try runner.run(experiment, in: partStore)
      _ = try mergedStore.merge(partStore)
    }
    let again = try ResultsSource(experiment, mergedStore)
    #expect(again.progress.isComplete && told(again) == told(source))
    #expect(try content(mergedStore, again.cells) == content(store, source.cells))
  }
}
