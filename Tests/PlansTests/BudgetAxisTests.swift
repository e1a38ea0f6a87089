import Optimizers
import Plans
import Testing
import Values

/// A budget that is a list: an axis of the grid.
@Suite struct `Budgets as an axis` {
  private let axis = #"{"steps": [10, 100, 1000]}"#

  @Test func `open every cell at each budget, function by function`() throws {
    let experiment = try Experiment(
      text: text(functions: #"["sphere", "rosenbrock"]"#, optimizers: #"["adam", "sgd"]"#, budget: axis))
    #expect(experiment.cells.count == 12)
    #expect(experiment.budget == Budget(steps: 1000))
    #expect(experiment.budgets.map(\.steps) == [10, 100, 1000])
    #expect(
      experiment.functions.map(\.label) == [
        "sphere in 10 steps", "sphere in 100 steps", "sphere in 1000 steps", "rosenbrock in 10 steps",
        "rosenbrock in 100 steps", "rosenbrock in 1000 steps",
      ])
    #expect(Set(experiment.cells.map { experiment.key(of: $0) }).count == 12)
  }

  @Test func `name runs as experiments of one budget do`() throws {
    let whole = try Experiment(text: text(#""schedules": ["cosine"]"#, budget: axis))
    for (cell, steps) in zip(whole.cells, [10, 100, 1000]) {
      let one = try Experiment(text: text(#""schedules": ["cosine"]"#, budget: #"{"steps": \#(steps)}"#))
      #expect(whole.key(of: cell) == (try #require(one.cells.first.map { one.key(of: $0) })))
      #expect(whole.limits(of: cell.function) == one.budget)
    }
  }

  @Test func `share starts and noise at equal seeds`() throws {
    let functions = try Experiment(text: text(budget: axis)).functions
    let seeds = functions.map { $0.streamSeed(experiment: 1, seed: 5, .start) }
    #expect(Set(seeds).count == 1)
    let sites = try Experiment(text: text(budget: axis)).cells.map { cell in
      try Site(cell, try Experiment(text: text(budget: axis)))
    }
    #expect(sites.map(\.budget.steps) == [10, 100, 1000])
    #expect(Set(sites.map { $0.departure(3).start }).count == 1)
  }

  @Test func `read back from what they resolve to`() throws {
    for budget in [axis, #"{"evaluations": [50, 500], "steps": 200}"#] {
      let experiment = try Experiment(
        text: text(
          functions: #"["sphere", {"function": "rosenbrock", "label": "valley"}]"#, #""schedules": ["cosine", "wsd"]"#,
          budget: budget))
      let again = try Experiment(json: experiment.resolved)
      #expect(again.resolved == experiment.resolved)
      #expect(again.cells == experiment.cells)
      #expect(again.cells.map { again.key(of: $0) } == experiment.cells.map { experiment.key(of: $0) })
      #expect(experiment.resolved["budget"] == (try JSONDocument(budget).root))
    }
  }

  @Test func `of one value are no axis`() throws {
    let one = try Experiment(text: text(budget: #"{"steps": [100]}"#))
    let plain = try Experiment(text: text())
    #expect(one.budgets.isEmpty && one.resolved == plain.resolved && one.cells == plain.cells)
  }

  @Test(
    arguments: [
      (#"{"steps": [100, 10]}"#, "budgets must ascend, and 10 comes after 100"),
      (#"{"steps": [10, 100], "evaluations": [10, 100]}"#, "`evaluations` is a list already"),
      (#"{"steps": []}"#, "lists no value"), (#"{"steps": [10, "many"]}"#, "`steps`"),
      (#"{"steps": [10, 100], "stips": 3}"#, "unknown key `stips`"),
    ])
  func `must ascend, in one limit`(_ budget: String, _ message: String) {
    let found = problems(text(budget: budget))
    #expect(found.count == 1 && found[0].contains(message), "\(found)")
  }

  @Test func `refuse a schedule that does not fit into the least`() {
    let found = problems(text(#""schedules": [{"schedule": "cosine", "warmup": 50}]"#, budget: axis))
    #expect(found.count == 1 && found[0].contains("`warmup` is 50 steps, and the horizon has 10"), "\(found)")
  }

  @Test func `may branch, which names no run`() throws {
    let budget = #"{"steps": [10, 100, 1000], "branches": true}"#
    let (plain, branched) = (try Experiment(text: text(budget: axis)), try Experiment(text: text(budget: budget)))
    #expect(!plain.hasBranches && branched.hasBranches)
    #expect(plain.cells.map { plain.key(of: $0) } == branched.cells.map { branched.key(of: $0) })
    let again = try Experiment(json: branched.resolved)
    #expect(again.hasBranches && again.resolved == branched.resolved)
    #expect(try !Experiment(text: text(budget: #"{"steps": [10, 100], "branches": false}"#)).hasBranches)
  }

  @Test(
    arguments: [
      (#""adam""#, #"{"steps": 10, "branches": true}"#, "`branches` are of several budgets"),
      (#""adam""#, #"{"steps": [10, 20], "branches": 3}"#, "`branches` must be true or false"),
      (#""gslBFGS2""#, #"{"steps": [10, 20], "branches": true}"#, "its state is not ours to store"),
    ])
  func `branch where states are ours`(_ optimizer: String, _ budget: String, _ message: String) throws {
    let stateless = try #require(Method.catalogue.first { !$0.canPause }?.name)
    let name = optimizer.contains("gsl") ? #""\#(stateless)""# : optimizer
    let found = problems(text(optimizers: "[\(name)]", budget: budget))
    #expect(found.count == 1 && found[0].contains(message), "\(found)")
  }

  @Test func `are limited by what they make`() {
    let found = problems(text(seeds: "1000000", budget: #"{"steps": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}"#))
    #expect(found.count == 1 && found[0].contains("11000000 runs") || found[0].contains("1.1e7 runs"), "\(found)")
  }
}
