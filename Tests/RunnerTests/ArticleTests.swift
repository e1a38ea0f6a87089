import Foundation
import Plans
import Runner
import Store
import Testing
import Values

private let tolerance = 1e-9

/// The worked cases of the articles, run as `downhill run` runs them, against the numbers that the articles print.
@Suite struct `Worked cases` {
  @Test func `gradient descent on a line`() throws {
    let run = try Case("01-gradient-descent", "01-gradient-descent-linear-regression")
    try run.expect("lossBeforeStep", of: "gradientDescent")
    try run.expectFinal(["b", "w"], of: "gradientDescent")
  }

  @Test func `one sample a step`() throws {
    let run = try Case("02-stochastic-gradient-descent", "02-sgd-linear-regression")
    try run.expect("lossAfterStepOnAllSamples", of: "sgd") { $0 + 1 }
    try run.expectFinal(["b", "w"], of: "sgd")
  }

  @Test func `mini-batches, seen through the last batch of an epoch`() throws {
    let run = try Case("03-mini-batches", "03-minibatch-logistic-regression")
    try run.expect("lossAfterEpochOnLastBatch", of: "sgd") { 10 * ($0 + 1) }
    try run.expectFinal([], of: "sgd")
  }

  @Test func `momentum on exclusive or`() throws {
    let run = try Case("04-momentum-xor", "04-momentum-xor-mlp")
    try run.expect("lossBeforeStep", of: "momentum")
    // The reference has a row an input of a layer; the parameters here go unit by unit.
    let final = try #require(run.reference["final"])
    let point = try #require(run.runs["momentum"]).record.point
    var expected: [Double] = []
    for (weights, biases) in [("W1", "b1"), ("W2", "b2")] {
      let rows = (final[weights]?.array ?? []).compactMap(\.numbers)
      for unit in rows[0].indices { expected += rows.map { $0[unit] } }
      expected += try #require(final[biases]?.array?.first?.numbers)
    }
    #expect(expected.count == 17)
    for (ours, theirs) in zip(point, expected) { #expect(abs(ours - theirs) <= tolerance * max(1, abs(theirs))) }
  }

  @Test func `Nesterov's look-ahead`() throws {
    let run = try Case("05-nesterov", "05-nesterov-logistic-regression")
    let ahead = "nesterov variant=torch"
    let behind = "nesterov variant=lookAhead"
    try run.expect("lossAtLookAhead", of: ahead)
    let point = try #require(run.runs[behind]).record.point
    let weight = try #require(run.reference["final"]?["w"]?.numbers?.first)
    let intercept = try #require(run.reference["final"]?["b"]?.number)
    #expect(abs(point[0] - weight) <= tolerance * abs(weight))
    #expect(abs(point[1] - intercept) <= tolerance * abs(intercept))
  }

  /// An experiment of the folder articles, run, with the article's numbers.
  private struct Case {
    let reference: JSON
    /// The run of each arm.
    let runs: [String: StoredRun]

    init(_ experiment: String, _ article: String) throws {
      let tests = URL(filePath: #filePath).deletingLastPathComponent()
      let file = tests.appending(path: "../../Experiments/articles/\(experiment).json").standardizedFileURL
      let text = try String(contentsOf: tests.appending(path: "Reference/articles/\(article).json"), encoding: .utf8)
      reference = try JSONDocument(text).root
      let folder = Folder()
      let store = try folder.store()
      defer { store.close() }
      let loaded = try Experiment.load(file: file.path())
      let summary = try SweepRunner(jobs: 1).run(loaded.experiment, source: loaded.source, in: store) { _ in }
      #expect(summary.problems.isEmpty)
      // As `report` does: from the store alone.
      let meta = try store.meta("experiment")
      let source = try #require(meta)
      let kept = try Experiment(json: source)
      let results = try ResultsSource(kept, store)
      var runs: [String: StoredRun] = [:]
      for cell in results.cells { runs[cell.cell.arm.label] = try results.runs(of: cell).first }
      self.runs = runs
    }

    /// Compares a table of the article, pairs of a number and a loss, with the curve.
    func expect(_ table: String, of arm: String, step: (Int) -> Int = { $0 }) throws {
      let rows = (reference[table]?.array ?? []).compactMap(\.numbers)
      let curve = try #require(runs[arm], "no arm \(arm) among \(runs.keys.sorted())").record.curve
      #expect(rows.count >= 10)
      for row in rows {
        let index = try #require(curve.steps.firstIndex(of: step(Int(row[0]))))
        #expect(abs(curve.values[index] - row[1]) <= tolerance * abs(row[1]), "step \(row[0])")
      }
    }

    /// Compares the last point; without keys the article has it as a list.
    func expectFinal(_ keys: [String], of arm: String) throws {
      let final = try #require(reference["final"])
      let expected = keys.isEmpty ? try #require(final.numbers) : keys.compactMap { final[$0]?.number }
      let point = try #require(runs[arm]).record.point
      #expect(point.count == expected.count)
      for (ours, theirs) in zip(point, expected) { #expect(abs(ours - theirs) <= tolerance * abs(theirs)) }
    }
  }
}
