import Foundation
import Functions
import Optimizers
import Schedules
import TestSupport
import Testing
import Values

/// A schedule that reads the run that it is the schedule of.
@Suite struct PlateauTests {
  /// torch's SGD under torch's ReduceLROnPlateau, said as an experiment says it: 1e-10, as the reference states, and
  /// the same rate at every checkpoint.
  @Test(arguments: ["quad2-sgd-momentum-plateau", "rosen2-sgd-momentum-plateau"])
  func `SGD on a plateau goes torch's way`(id: String) throws {
    let file = Repository.reference.appending(path: "optimizers/combined_torch_sgd-momentum-plateau.json")
    let cases = try JSONDocument(String(contentsOf: file, encoding: .utf8)).root["cases"]?.array
    let record = try #require(cases?.first { $0["id"] == .string(id) })
    let function = try objective(id.hasPrefix("quad") ? "quadratic" : "rosenbrock", 2)
    let steps = try #require(record["steps"]?.numbers).map { Int($0) }
    let points = try #require(record["x"]?.array).compactMap(\.numbers)
    let rates = try #require(record["schedule"]?["lr"]?.numbers)
    let base = rates[0]
    let plateau = try #require(ScheduleKind.named("plateau")).make([
      "reduction": 0.5, "patience": 2, "threshold": 0.01, "end": .number(1e-7 / base), "epsilon": .number(1e-8 / base),
    ])
    let setup = Setup(
      settings: ["learningRate": .number(base), "momentum": 0.95], timetable: Timetable(plateau, horizon: 200),
      start: try #require(record["x0"]?.numbers))
    let run = try method("sgd").run(
      function, setup, Budget(steps: 200), Recording(checkpoints: steps, keepsPoints: true))
    let ours = try #require(run.curve[property: "learningRate"])
    for (index, step) in steps.enumerated() {
      let scale = max(points[index].map(abs).max() ?? 0, 0.01)
      for (x, y) in zip(run.curve.points[index], points[index]) { #expect(abs(x - y) <= 1e-10 * scale, "step \(step)") }
      if step < 200 {
        #expect(abs(ours[index] - rates[step]) <= 1e-12 * rates[step], "step \(step)")
      }
    }
    #expect(Set(rates).count > 1)
  }
}
