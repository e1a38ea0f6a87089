import Findings
import Plans
import Records
import Testing
import Values

/// An experiment without a run.
private func planned(_ json: JSON) throws -> ReportInput {
  let experiment = try Experiment(json: json)
  let plan = Plan(experiment, cells: experiment.cells, seeds: experiment.seeds)
  return ReportInput(
    experiment: experiment, cells: plan.cells.reversed(), progress: SweepProgress(done: 0, planned: plan.runCount),
    runs: { _ in [] })
}

@Suite struct `The order of findings` {
  @Test func `is of numbers, not of their digits`() throws {
    let groups = FunctionGroup.groups(
      of: try planned([
        "name": "order", "seeds": 1, "budget": ["steps": 5], "optimizers": [["optimizer": "sgd", "learningRate": 0.1]],
        "functions": [["function": "ellipsoid", "condition": [1000, 20, 100]]],
      ]))
    #expect(groups.map { $0.function.settings["condition"]?.number } == [20, 100, 1000])
  }

  @Test func `of schedules has the constant rate first, and names without the optimizer`() throws {
    let input = try planned([
      "name": "order", "seeds": 1, "budget": ["steps": 5], "functions": ["sphere"],
      "optimizers": [
        ["optimizer": "sgd", "learningRate": 0.1], ["optimizer": "adam", "learningRate": 0.1, "beta1": [0.5, 0.9]],
      ],
      "schedules": [["schedule": "polynomial", "power": [10, 2]], "cosine", "constant"],
    ])
    let cells = FunctionGroup.groups(of: input).flatMap(\.cells)
    let axis = ScheduleAxis(cells.map { (label: $0.label, arm: $0.arm) }, tuned: [])
    #expect(axis.schedules.map(\.name) == ["constant", "cosine", "polynomial power=2", "polynomial power=10"])
    #expect(axis.optimizers.map(\.name) == ["adam beta1=0.5", "adam beta1=0.9", "sgd"])
    #expect(axis.label(schedule: 3, optimizer: 0) == "adam beta1=0.5 + polynomial power=10")
    #expect(axis.label(schedule: 0, optimizer: 2) == "sgd")
  }

  @Test func `of optimizers tells arms apart that differ in links alone`() throws {
    let input = try planned([
      "name": "order", "seeds": 1, "budget": ["steps": 5], "functions": ["sphere"],
      "optimizers": ["sgd", ["optimizer": "sgd", "links": ["clipByNorm"]]], "schedules": ["cosine", "constant"],
    ])
    let cells = FunctionGroup.groups(of: input).flatMap(\.cells)
    let axis = ScheduleAxis(cells.map { (label: $0.label, arm: $0.arm) }, tuned: [])
    #expect(axis.optimizers.map(\.name) == ["sgd", "sgd with clipByNorm"])
    #expect(axis.label(schedule: 1, optimizer: 1) == "sgd with clipByNorm + cosine")
  }
}

@Suite struct `Cells of other tools` {
  @Test func `are told by who ran them, whatever they are called`() throws {
    var input = try planned([
      "name": "foreign", "seeds": 1, "budget": ["steps": 5], "functions": ["sphere"],
      "optimizers": [["optimizer": "sgd", "learningRate": 0.1]],
    ])
    let own = input.cells[0]
    let arm = Arm(optimizer: "sgd", settings: [:], schedule: "", scheduleSettings: [:], label: "theirs")
    let foreign = PlannedCell(cell: Cell(function: own.cell.function, arm: arm), key: Digest(of: "theirs"))
    input.add(
      [ImportedCell(foreign, from: "a file") { _ in [] }],
      from: [ImportSource(format: "csv", source: "a file", digest: Digest(of: ""))])
    #expect(input.origin(of: own) == .own && input.origin(of: foreign) == .imported(from: "a file"))
    #expect(input.ownCells.map(\.key) == [own.key] && input.cells.count == 2 && input.imports.count == 1)
    #expect(FunctionGroup.groups(of: input)[0].cells.map(\.isImported) == [false, true])
  }
}
