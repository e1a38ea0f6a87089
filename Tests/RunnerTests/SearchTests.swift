import Foundation
import Plans
import Runner
import Store
import TestSupport
import Testing
import Values

private func text(trials: Int = 8, kind: String = "sobol", _ more: String = "") -> String {
  """
  {
    "name": "searched",
    "functions": ["rosenbrock", { "function": "sphere", "dimension": [2, 3] }],
    "optimizers": ["adam", { "optimizer": "momentum", "momentum": 0.5 }],
    "schedules": ["constant", { "schedule": "warmupStableDecay", "rise": 5 }],
    "seeds": 4,
    "budget": { "steps": [40, 80] },
    "targets": [1, 1e-2],
    "tuning": {
      "search": "\(kind)", "trials": \(trials), "seeds": 3,
      "over": {
        "learningRate": { "from": 1e-5, "to": 1e-2 }, "schedule": { "fall": { "from": 0.05, "to": 0.5 } }
      }\(more)
    }
  }
  """
}

/// What was chosen, and among what.
private func told(_ source: ResultsSource) -> [String] {
  source.tuning.map { choice in
    let trials = choice.trials.map { "\($0.settings.sorted { $0.key < $1.key }) \($0.criterion ?? .infinity)" }
    return "\(choice.function.label) \(choice.label) \(choice.chosen?.key.description ?? "") \(choice.atEdge) \(trials)"
  }
}

@Suite struct `Points that are searched` {
  @Test(arguments: ["sobol", "random"])
  func `are equally many for every arm, and more of them make no run anew`(kind: String) throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    let few = try Experiment(text: text(kind: kind))
    let summary = try SweepRunner(jobs: 2).run(few, in: store)
    // Six functions and budgets, four arms, eight trials of three seeds, and four seeds of what was chosen.
    #expect(summary.isComplete && summary.tuning.made == 6 * 4 * 8 * 3 && summary.planned == 6 * 4 * (8 * 3 + 4))
    let source = try ResultsSource(few, store)
    #expect(source.tuning.count == 24 && source.tuning.allSatisfy { $0.trials.count == 8 && $0.box != nil })
    for choice in source.tuning {
      #expect(choice.chosen?.cell.arm.values(ofTuned: ["learningRate", "schedule.fall"]) == choice.settings)
      #expect(choice.settings.keys.contains("schedule.fall") == choice.label.hasSuffix("warmupStableDecay"))
    }
    let many = try Experiment(text: text(trials: 12, kind: kind))
    let difference = try PlanDifference(many, after: few, in: store)
    // What was chosen before may not be what is chosen now; no trial is left behind.
    #expect(difference.entries.allSatisfy { $0.kind != .orphaned || !$0.isTrial && $0.runs == 4 })
    let again = try SweepRunner(jobs: 2).run(many, in: store)
    #expect(again.isComplete && again.tuning.made == 6 * 4 * 4 * 3)
    let grown = try ResultsSource(many, store)
    for (choice, before) in zip(grown.tuning, source.tuning) {
      #expect(choice.trials.prefix(8).map(\.criterion) == before.trials.map(\.criterion))
    }
    #expect(try SweepRunner(jobs: 1).run(few, in: store).made == 0)
  }

  @Test(arguments: ["", #", "extend": true"#])
  func `are the same for any jobs, parts and interruptions`(more: String) throws {
    let experiment = try Experiment(text: text(more))
    let whole = TemporaryFolder.absent()
    let store = try whole.store()
    let summary = try SweepRunner(jobs: 2).run(experiment, in: store)
    let source = try ResultsSource(experiment, store)
    #expect(summary.isComplete && source.progress.done == source.progress.planned)

    let (merged, stopped) = (TemporaryFolder.absent(), TemporaryFolder.absent())
    let (mergedStore, stoppedStore) = (try merged.store(), try stopped.store())
    #expect(try experiment.runInParts(into: mergedStore) == summary.made)
    _ = try experiment.runInterrupted(after: 150, in: stoppedStore)
    for other in [mergedStore, stoppedStore] {
      let again = try ResultsSource(experiment, other)
      #expect(told(again) == told(source))
      #expect(try SweepRunner(jobs: 1).run(experiment, in: other).made == 0)
      #expect(try content(other, again.cells) == content(store, source.cells))
    }
  }

  @Test func `are extended beyond the edge, with equal trials for all arms of a function`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    let experiment = try Experiment(text: text(#", "extend": true"#))
    let estimate = try SweepRunner(jobs: 1).estimate(experiment, in: store)
    let summary = try SweepRunner(jobs: 2).run(experiment, in: store)
    #expect(summary.isComplete)
    let source = try ResultsSource(experiment, store)
    var extended = 0
    for choices in Dictionary(grouping: source.tuning, by: \.function).values {
      #expect(Set(choices.map(\.trials.count)).count == 1)
      for choice in choices {
        #expect(choice.givenTrials.count == 8)
        #expect(Set(choice.trials.compactMap { $0.cell?.key }).count == choice.trials.count)
        let most = choice.trials.compactMap { $0.settings["learningRate"]?.number }.max() ?? 0
        if most > 1e-2 { extended += 1 }
        // Four quarters of three decades.
        #expect(most <= 10)
        if choice.label == "adam", choice.atEdge.contains("learningRate") { #expect(choice.trials.count >= 16) }
      }
    }
    // The rates are too low for Adam everywhere.
    #expect(extended >= 6)
    #expect(try #require(estimate.mostTuningRuns) >= Double(summary.tuning.made))
  }

  @Test func `stand beside the defaults of settings, those of schedules too`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    let experiment = try Experiment(text: text(trials: 2, #", "baselines": ["default"]"#))
    _ = try SweepRunner(jobs: 2).run(experiment, in: store)
    let source = try ResultsSource(experiment, store)
    let untuned = try #require(source.untuned.first { $0.label == "adam + warmupStableDecay" })
    #expect(untuned.settings == ["learningRate": 0.001, "schedule.fall": 0.2])
    #expect(untuned.cell.cell.arm.value(ofTuned: "schedule.fall") == 0.2)
  }

  @Test func `and grids take settings of schedules`() throws {
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    let experiment = try Experiment(
      text: """
        {
          "name": "grid", "functions": ["rosenbrock"], "optimizers": [{ "optimizer": "adam", "learningRate": [0.01, 0.1] }],
          "schedules": ["constant", { "schedule": "warmupStableDecay", "rise": [2, 5, 10], "fall": [0.1, 0.2, 0.4] }],
          "seeds": 2, "budget": { "steps": 60 },
          "tuning": { "over": ["learningRate", "schedule.fall", "schedule.rise"], "seeds": 2, "extend": true }
        }
        """)
    #expect(try SweepRunner(jobs: 2).run(experiment, in: store).isComplete)
    let source = try ResultsSource(experiment, store)
    #expect(source.tuning.map(\.label) == ["adam", "adam + warmupStableDecay"])
    #expect(source.tuning.map(\.givenTrials.count) == [2, 18])
    #expect(source.tuning[1].trials.allSatisfy { ($0.settings["schedule.fall"]?.number ?? 1) < 1 })
  }
}
