import Foundation
import Functions
import Optimizers
import Parity
import Testing
import Values

/// Trajectories of torch, Optax, Keras, timm, pytorch_optimizer and GSL in float64, with the tolerances stated there.
@Suite struct TrajectoryTests {
  static let reference = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference")

  @Test func `iterates agree with the packages to the tolerance that the reference states`() throws {
    let report = try ParityReport(of: [Self.reference.path()])
    #expect(Set(report.cases.map(\.file)).count == 43)
    #expect(report.passed.count == 324)
    #expect(report.notImplemented.map(\.label) == [])
    #expect(report.failed.map(\.label) == [])
  }

  /// GSL's own count of iterations, where the trajectory is not chaotic to its end.
  @Test(arguments: ["quad2-default", "himmel-default", "beale-default"])
  func `GSL's bfgs2 ends as converged after as many steps as GSL alone`(_ id: String) throws {
    let json = try reference("gsl_vector_bfgs2 \(id)")
    #expect(json["result"]?["stopped"] == "GSL_ENOPROG")
    let function = try #require(json["function"]?.string)
    let objective = try objective(function == "quadratic2" ? "quadratic" : function)
    let start = try #require(json["x0"]?.numbers)
    let record = try method("bfgs2").run(
      objective, .constant([:], objective, start: start), Budget(steps: 1000), Recording(checkpoints: [0]))
    #expect(record.status == .converged)
    #expect(record.steps == json["result"]?["iterations"]?.integer)
  }

  /// The case "file id".
  private func reference(_ label: String) throws -> JSON {
    let parts = label.split(separator: " ").map(String.init)
    let file = Self.reference.appending(path: parts[0] + ".json")
    let cases = try JSONDocument(String(contentsOf: file, encoding: .utf8)).root["cases"]?.array
    return try #require(cases?.first { $0["id"] == .string(parts[1]) })
  }
}

extension ParityCase {
  /// "file id".
  fileprivate var label: String {
    URL(filePath: file).deletingPathExtension().lastPathComponent + " " + id
  }
}
