import Foundation
import Functions
import Optimizers
import Testing
import Values

/// Proximal gradient methods on the lasso, against jaxopt.
@Suite struct ProximalTests {
  private static let reference: JSON = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Proximal/lasso.json")
    return (try? JSONDocument(String(contentsOf: file, encoding: .utf8)).root) ?? .null
  }()

  private func lasso(_ l1: JSON) throws -> Objective {
    let data = try DataSet(path: "lasso.csv", text: try #require(Self.reference["csv"]?.string))
    return try #require(FunctionKind.named("linearRegression"))
      .objective(settings: ["loss": "halfMeanSquare", "l1": l1], data: data)
  }

  @Test func `iterates and values on the lasso are those of jaxopt`() throws {
    let cases = try #require(Self.reference["cases"]?.array)
    #expect(cases.count == 6)
    for reference in cases {
      let objective = try lasso(try #require(reference["l1"]))
      let steps = try #require(reference["steps"]?.numbers).map { Int($0) }
      let last = try #require(steps.last)
      let name = reference["accelerated"] == true ? "fista" : "ista"
      let record = try method(name).run(
        objective, .constant(["learningRate": reference["learningRate"] ?? 0], objective), Budget(steps: last),
        everyStep(to: last))
      for (index, step) in steps.enumerated() {
        let x = try #require(reference["x"]?.array?[index].numbers)
        let f = try #require(reference["f"]?.numbers?[index])
        for (a, b) in zip(record.curve.points[step], x) {
          #expect(abs(a - b) <= 1e-10 * max(1, abs(b)), "\(name) \(step)")
        }
        #expect(abs(record.curve.values[step] - f) <= 1e-10 * f, "\(name) \(step)")
      }
      #expect(record.counts.evaluations == last && record.counts.gradients == last)
    }
  }

  @Test(arguments: ["ista", "fista"])
  func `comes to the minimum of the lasso, with weights that are 0`(_ name: String) throws {
    let objective = try lasso(0.3)
    let record = try method(name).run(
      objective, .constant(["learningRate": 0.3], objective), Budget(steps: 3000), Recording(checkpoints: [0]))
    let minimum = try #require(objective.minimum.points.first)
    for (a, b) in zip(record.point, minimum) { #expect(abs(a - b) <= 1e-12) }
    #expect(minimum.contains(0))
    for (a, b) in zip(record.point, minimum) where b == 0 { #expect(a == 0) }
  }

  @Test func `without a prox the one is gradient descent`() throws {
    let objective = try objective("rosenbrock", 3)
    let course = Setup.constant(["learningRate": 1e-4], objective)
    let records = try ["ista", "gradientDescent"].map {
      try method($0).run(objective, course, Budget(steps: 50), everyStep(to: 50))
    }
    #expect(records[0] == records[1])
  }
}
