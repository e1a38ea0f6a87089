import Foundation
import Functions
import Optimizers
import Parity
import TestSupport
import Testing
import Values

/// Trajectories of torch, Optax, Keras, timm, pytorch_optimizer and GSL in float64, with the tolerances stated there.
@Suite struct TrajectoryTests {
  @Test func `iterates agree with the packages to the tolerance that the reference states`() throws {
    let report = try ParityReport(of: [Repository.reference.appending(path: "optimizers").path()])
    #expect(Set(report.cases.map(\.file)).count == 51)
    #expect(report.passed.count == 366)
    #expect(report.notImplemented.map(\.label) == [])
    #expect(report.failed.map(\.label) == [])
  }

  /// GSL's own count of iterations, where the trajectory is not chaotic to its end.
  @Test(arguments: ["quad2-default", "himmel-default", "beale-default"])
  func `GSL's bfgs2 ends as converged after as many steps as GSL alone`(_ id: String) throws {
    let json = try #require(try Repository.referenceCase("optimizers/gsl_vector_bfgs2.json", id))
    #expect(json["result"]?["stopped"] == "GSL_ENOPROG")
    let function = try #require(json["function"]?.string)
    let objective = try objective(function == "quadratic2" ? "quadratic" : function)
    let start = try #require(json["x0"]?.numbers)
    let record = try method("bfgs2").run(
      objective, .constant([:], objective, start: start), Budget(steps: 1000), Recording(checkpoints: [0]))
    #expect(record.status == .converged)
    #expect(record.steps == json["result"]?["iterations"]?.integer)
  }
}

extension ParityCase {
  /// "file id".
  fileprivate var label: String {
    URL(filePath: file).deletingPathExtension().lastPathComponent + " " + id
  }
}
