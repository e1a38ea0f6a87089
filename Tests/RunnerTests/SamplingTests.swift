import Foundation
import Optimizers
import Plans
import Records
import Runner
import Store
import TestSupport
import Testing
import Values

/// Runs that look at some rows of their data a step.
@Suite struct `Sampling` {
  /// Row k has a 1 in column k and a target far away, so that under the absolute loss every look at a row adds the
  /// learning rate, over the size of the batch, to weight k.
  private static let table =
    "a,b,c,d,e,f,y\\n"
    + (0..<6).map { k in
      (0..<6).map { $0 == k ? "1" : "0" }.joined(separator: ",") + ",1e9\\n"
    }.joined()

  private func runs(
    _ sampling: String, epochs: Int, loss: String = "absolute", rate: Double = 1
  ) throws -> [RunRecord] {
    try cells(sampling, budget: "\"epochs\": \(epochs)", loss: loss, rates: "\(rate)", seeds: 3, lockstep: true)[0]
  }

  /// The records of each cell, by seed.
  private func cells(
    _ sampling: String, budget: String, loss: String = "absolute", rates: String, seeds: Int, lockstep: Bool
  ) throws -> [[RunRecord]] {
    let text = """
      {"name": "rows", "data": {"rows.csv": "\(Self.table)"}, "seeds": \(seeds), "budget": {\(budget)},
       "functions": [{"model": "linearRegression", "data": "rows.csv", "loss": "\(loss)", "intercept": "none",
                      "sampling": \(sampling), "start": "usual"}],
       "optimizers": [{"optimizer": "gradientDescent", "learningRate": \(rates)}], "record": "all"}
      """
    let folder = TemporaryFolder.absent()
    let store = try folder.store()
    defer { store.close() }
    let experiment = try Experiment(text: text)
    var runner = SweepRunner(jobs: 2)
    runner.lockstep = lockstep
    _ = try runner.run(experiment, source: try JSONDocument(text).root, in: store) { _ in }
    let results = try ResultsSource(experiment, store)
    return try results.cells.map { cell in
      try results.runs(of: cell).sorted { $0.seed < $1.seed }.map(\.record)
    }
  }

  @Test func `shuffled rows are each seen once an epoch`() throws {
    for run in try runs(#"{"batch": 1, "order": "shuffled"}"#, epochs: 4) {
      #expect(run.point == [4, 4, 4, 4, 4, 4])
      #expect(run.steps == 24 && run.counts.samples == 24 && run.counts.gradients == 24)
    }
  }

  @Test func `the last batch of an epoch has the rows that are left`() throws {
    for run in try runs(#"{"batch": 4, "order": "shuffled"}"#, epochs: 1) {
      #expect(run.point.sorted() == [0.25, 0.25, 0.25, 0.25, 0.5, 0.5])
      #expect(run.steps == 2 && run.counts.samples == 6)
    }
  }

  @Test func `rows with replacement come as often as chance has it`() throws {
    let points = try runs(#"{"batch": 1, "order": "replacement"}"#, epochs: 100).map(\.point)
    for point in points {
      #expect(point.reduce(0, +) == 600)
      // χ² with 5 degrees of freedom exceeds 30 with probability 1.5e-5; there are 3 fixed seeds.
      #expect(point.reduce(0) { $0 + ($1 - 100) * ($1 - 100) / 100 } < 30)
    }
    #expect(Set(points).count == 3)
  }

  @Test func `listed rows come in their order, and again`() throws {
    let run = try runs(#"{"order": "file", "indices": [5, 5, 0, 3]}"#, epochs: 1)[0]
    #expect(run.point == [1, 0, 0, 1, 0, 4])
    #expect(run.steps == 6)
  }

  @Test func `an epoch of a run that looks at everything is a step`() throws {
    let run = try runs(#""full""#, epochs: 5)[0]
    #expect(run.steps == 5 && run.counts.samples == 30)
    for weight in run.point { #expect(abs(weight - 5.0 / 6) <= 1e-15) }
  }

  @Test func `the record has the loss over all rows, or over the last batch`() throws {
    let full = try runs(#"{"order": "file", "indices": [2]}"#, epochs: 1)[0]
    // Weight 2 grows by 1 a step, and one row of six has it.
    #expect(full.curve.values.count == 7)
    for (k, value) in full.curve.values.enumerated() { #expect(abs(value - (1e9 - Double(k) / 6)) <= 1e-6) }
    let batch = try runs(#"{"order": "file", "indices": [2], "record": "batch"}"#, epochs: 1)[0]
    #expect(Array(batch.curve.values.dropFirst()) == (1...6).map { 1e9 - Double($0) })
  }

  @Test func `equal seeds give equal bits, in lockstep and alone`() throws {
    let rule = #"{"batch": 2, "order": "shuffled"}"#
    func made(_ lockstep: Bool) throws -> [[RunRecord]] {
      // Eleven arms on each seed: a pack and a part of one.
      try cells(
        rule, budget: #""epochs": 3"#, rates: #"{"linspace": [0.1, 2], "count": 11}"#, seeds: 3, lockstep: lockstep)
    }
    let packed = try made(true)
    #expect(packed.count == 11 && packed.allSatisfy { $0.count == 3 })
    #expect(try packed == made(false))
  }

  @Test(arguments: [
    (#"{"batch": 4, "order": "shuffled"}"#, 16, 5), (#"{"batch": 4, "order": "replacement"}"#, 16, 4),
    (#""full""#, 18, 3), (#"{"order": "file", "indices": [5, 0]}"#, 7, 7),
  ])
  func `a budget of rows ends a run when it has looked at so many`(rule: String, rows: Int, steps: Int) throws {
    for run in try cells(rule, budget: #""rows": \#(rows)"#, rates: "1", seeds: 2, lockstep: true)[0] {
      #expect(run.steps == steps && run.counts.samples == rows)
    }
  }

  @Test func `a run that explodes is noticed and keeps its curve`() throws {
    for run in try runs(#"{"batch": 1, "order": "replacement"}"#, epochs: 400, loss: "meanSquare", rate: 1e3) {
      #expect(run.status == .diverged && run.final.isFinite)
      let isFinite = run.curve.values.allSatisfy(\.isFinite)
      #expect(isFinite)
    }
  }
}
