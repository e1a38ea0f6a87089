import Foundation
import Functions
import Optimizers
import Plans
import Schedules
import Testing
import Values

/// The worked cases that need no data: the shipped experiments give the very numbers of their tables.
@Suite struct ArticleTests {
  static let names = [
    "06-adagrad-sphere", "07-adadelta-rosenbrock", "08-rmsprop-himmelblau", "09-adam-quadratic",
    "10-normalized-descent-cone",
  ]

  @Test(arguments: names)
  func `a worked case has the iterates and values of its table, to 1e-9`(_ name: String) throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent()
    let root = tests.deletingLastPathComponent().deletingLastPathComponent()
    let experiment = try Experiment.load(file: root.appending(path: "Experiments/articles/\(name).json").path())
      .experiment
    let table = try JSONDocument(
      String(contentsOf: tests.appending(path: "Reference/articles/\(name).json"), encoding: .utf8)
    ).root
    let rows = try #require(table["at"]?.array)
    #expect(experiment.budget.steps == table["steps"]?.integer)
    #expect(experiment.cells.count == 1 && experiment.name == name)

    let cell = try #require(experiment.cells.first)
    let objective = try cell.function.objective()
    let start = cell.function.startPoint(objective, experiment: experiment.seed, seed: experiment.seeds[0])
    let course = Course(
      settings: cell.arm.settings,
      timetable: Timetable(try cell.arm.makeSchedule(), horizon: experiment.budget.horizon), start: start)
    let steps = try rows.map { try #require($0["step"]?.integer) }
    let record = try cell.arm.method.run(
      objective, course, experiment.budget, Recording(checkpoints: steps, keepsPoints: true))

    // The last step is recorded even where the table leaves it out.
    #expect(Array(record.curve.steps.prefix(steps.count)) == steps && steps.count >= 8)
    for (k, row) in rows.enumerated() {
      let x = try #require(row["x"]?.numbers)
      let f = try #require(row["f"]?.number)
      #expect(abs(record.curve.values[k] - f) <= 1e-9 * abs(f), "f at step \(steps[k])")
      for (ours, theirs) in zip(record.curve.points[k], x) {
        #expect(abs(ours - theirs) <= 1e-9 * max(abs(theirs), 1e-3), "x at step \(steps[k])")
      }
    }
  }
}
