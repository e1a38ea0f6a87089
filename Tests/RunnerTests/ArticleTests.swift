import Foundation
import Functions
import Optimizers
import Plans
import Records
import Runner
import Store
import TestSupport
import Testing
import Values

/// The worked cases of the articles, run as `downhill run` runs them, against every number that the articles print: to
/// 1e-9 of that number, whatever its size.
@Suite struct `Worked cases` {
  @Test func `gradient descent on a line`() throws {
    let run = try Case("01-gradient-descent", "01-gradient-descent-linear-regression")
    try run.expectStart(["b", "w"], of: "gradientDescent")
    try run.expect("lossBeforeStep", of: "gradientDescent")
    try run.expectFinal(["b", "w"], of: "gradientDescent")
  }

  @Test func `one sample a step`() throws {
    let run = try Case("02-stochastic-gradient-descent", "02-sgd-linear-regression")
    try run.expectStart(["b", "w"], of: "sgd")
    try run.expect("lossAfterStepOnAllSamples", of: "sgd") { $0 + 1 }
    try run.expectFinal(["b", "w"], of: "sgd")
  }

  @Test func `mini-batches, seen through the last batch of an epoch`() throws {
    let run = try Case("03-mini-batches", "03-minibatch-logistic-regression")
    try run.expectStart([], of: "sgd")
    try run.expect("lossAfterEpochOnLastBatch", of: "sgd") { 10 * ($0 + 1) }
    try run.expectFinal([], of: "sgd")
    let accuracy = try #require(run.reference["accuracy"]?.number)
    let objective = try run.cell("sgd").function.objective()
    let score = try #require(objective.classification(at: try run.run("sgd").record.point))
    #expect(score.accuracy == accuracy && score.hits == 99 && score.rows == 100)
  }

  @Test func `momentum on exclusive or`() throws {
    let run = try Case("04-momentum-xor", "04-momentum-xor-mlp")
    try run.expect("lossBeforeStep", of: "momentum")
    let start = try Self.parameters(try #require(run.reference["start"]))
    #expect(try run.start("momentum") == start)
    let final = try Self.parameters(try #require(run.reference["final"]))
    expectNear(try run.run("momentum").record.point, final)
  }

  /// The reference has a row an input of a layer; the parameters here go unit by unit.
  private static func parameters(_ reference: JSON) throws -> [Double] {
    var parameters: [Double] = []
    for (weights, biases) in [("W1", "b1"), ("W2", "b2")] {
      let rows = (reference[weights]?.array ?? []).compactMap(\.numbers)
      for unit in rows[0].indices { parameters += rows.map { $0[unit] } }
      parameters += try #require(reference[biases]?.array?.first?.numbers)
    }
    #expect(parameters.count == 17)
    return parameters
  }

  @Test func `Nesterov's look-ahead`() throws {
    let run = try Case("05-nesterov", "05-nesterov-logistic-regression")
    try run.expect("lossAtLookAhead", of: "nesterov variant=torch")
    let weight = try #require(run.reference["final"]?["w"]?.numbers?.first)
    let intercept = try #require(run.reference["final"]?["b"]?.number)
    expectNear(try run.run("nesterov variant=lookAhead").record.point, [weight, intercept])
    #expect(try run.start("nesterov variant=torch") == [0, 0])
  }

  @Test(arguments: [
    "06-adagrad-sphere", "07-adadelta-rosenbrock", "08-rmsprop-himmelblau", "09-adam-quadratic",
    "10-normalized-descent-cone",
  ])
  func `iterates and values on functions of two variables`(_ name: String) throws {
    let run = try Case(name, name)
    let (arm, stored) = try #require(run.runs.first)
    #expect(run.runs.count == 1 && stored.record.steps == run.reference["steps"]?.integer)
    let rows = try #require(run.reference["at"]?.array)
    #expect(rows.count >= 8)
    let again = try run.iterates(arm)
    for row in rows {
      let step = try #require(row["step"]?.integer)
      let index = try #require(stored.record.curve.steps.firstIndex(of: step))
      expectNear([stored.record.curve.values[index]], [try #require(row["f"]?.number)], "f at step \(step)")
      // Stored runs keep no iterates: those of the same run made again, which has the values of the stored one.
      #expect(again.steps[index] == step && again.values[index] == stored.record.curve.values[index])
      expectNear(again.points[index], try #require(row["x"]?.numbers), "x at step \(step)")
    }
    #expect(again.points.last == stored.record.point)
    if let minimum = run.reference["minimum"]?.number, let point = run.reference["minimizer"]?.numbers {
      let reference = try run.cell(arm).function.objective().minimum
      expectNear([try #require(reference.value)], [minimum])
      expectNear(reference.points[0], point)
    }
  }

  /// An experiment of the folder articles, run, with the article's numbers.
  private struct Case {
    let reference: JSON
    let experiment: Experiment
    /// The run of each arm.
    let runs: [String: Run]
    private let cells: [String: Cell]

    init(_ experiment: String, _ article: String) throws {
      let file = Repository.url.appending(path: "Experiments/articles/\(experiment).json")
      reference = try JSONDocument(Repository.reference("articles/\(article).json")).root
      let folder = TemporaryFolder.absent()
      let store = try folder.store()
      defer { store.close() }
      let loaded = try Experiment.load(file: file.path())
      #expect(loaded.experiment.name == "articles-" + experiment)
      _ = try SweepRunner(jobs: 1).run(loaded.experiment, source: loaded.source, in: store) { _ in }
      // As `report` does: from the store alone.
      let meta = try store.meta("experiment")
      let source = try #require(meta)
      let kept = try Experiment(json: source)
      let results = try ResultsSource(kept, store)
      var runs: [String: Run] = [:]
      var cells: [String: Cell] = [:]
      for cell in results.cells {
        runs[cell.cell.arm.label] = try results.runs(of: cell).first
        cells[cell.cell.arm.label] = cell.cell
      }
      self.experiment = kept
      self.runs = runs
      self.cells = cells
    }

    func run(_ arm: String) throws -> Run {
      try #require(runs[arm], "no arm \(arm) among \(runs.keys.sorted())")
    }

    func cell(_ arm: String) throws -> Cell { try #require(cells[arm]) }

    func start(_ arm: String) throws -> [Double] {
      let function = try cell(arm).function
      return function.startPoint(try function.objective(), experiment: experiment.seed, seed: experiment.seeds[0])
    }

    /// The curve of an arm without data, made again with its iterates.
    func iterates(_ arm: String) throws -> Curve {
      let cell = try cell(arm)
      let course = Course(
        method: try cell.arm.method,
        timetable: Timetable(try cell.arm.makeSchedule(), horizon: experiment.budget.horizon), start: try start(arm))
      let recording = Recording(
        checkpoints: experiment.record.checkpoints(to: experiment.budget.horizon), keepsPoints: true)
      return course.method.method.run(
        try cell.function.objective(), course, experiment.budget, recording, experiment.stopping
      ).curve
    }

    /// Compares a table of the article, pairs of a number and a loss, with the curve.
    func expect(_ table: String, of arm: String, step: (Int) -> Int = { $0 }) throws {
      let rows = (reference[table]?.array ?? []).compactMap(\.numbers)
      let curve = try run(arm).record.curve
      #expect(rows.count >= 10)
      for row in rows {
        let index = try #require(curve.steps.firstIndex(of: step(Int(row[0]))))
        expectNear([curve.values[index]], [row[1]], "step \(row[0])")
      }
    }

    /// Compares the first point; without keys the article has it as a list.
    func expectStart(_ keys: [String], of arm: String) throws { #expect(try start(arm) == numbers("start", keys)) }

    /// Compares the last point; without keys the article has it as a list.
    func expectFinal(_ keys: [String], of arm: String) throws {
      expectNear(try run(arm).record.point, try numbers("final", keys))
    }

    private func numbers(_ name: String, _ keys: [String]) throws -> [Double] {
      let entry = try #require(reference[name])
      return keys.isEmpty ? try #require(entry.numbers) : keys.compactMap { entry[$0]?.number }
    }
  }
}

/// Whether numbers agree with those of an article to 1e-9 of these; where an article has 0, so have we.
private func expectNear(
  _ ours: [Double], _ theirs: [Double], _ what: String = "", at place: SourceLocation = #_sourceLocation
) {
  #expect(ours.count == theirs.count && !theirs.isEmpty, "\(what)", sourceLocation: place)
  for (a, b) in zip(ours, theirs) {
    #expect(abs(a - b) <= 1e-9 * abs(b), "\(what): \(a), not \(b)", sourceLocation: place)
  }
}
