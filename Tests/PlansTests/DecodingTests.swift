import Functions
import Optimizers
import Plans
import Testing
import Values

@Suite struct `An experiment file` {
  @Test func `gets every default`() throws {
    let experiment = try Experiment(text: text())
    #expect(experiment.name == "test")
    #expect(experiment.title == "test")
    #expect(experiment.description == "")
    #expect(experiment.seed == 1)
    #expect(experiment.seeds == [1, 2, 3])
    #expect(experiment.budget == Budget(steps: 100))
    #expect(experiment.targets == [1e-1, 1e-3, 1e-8])
    #expect(experiment.stopping == Stopping())
    #expect(experiment.record == .logarithmic(perDecade: 20))
    #expect(experiment.tuning == nil)
    #expect(experiment.report == ReportOptions(baseline: nil, figures: true))
    let cell = try #require(experiment.cells.first)
    #expect(experiment.cells.count == 1)
    #expect(cell.function.function == "rosenbrock")
    #expect(cell.function.dimension == 2)
    #expect(cell.function.instance == 0)
    #expect(cell.function.noise == 0)
    #expect(cell.function.start == .domain)
    #expect(cell.arm.optimizer == "adam")
    #expect(cell.arm.settings["beta1"] == 0.9)
    #expect(cell.arm.schedule == "constant")
  }
}
