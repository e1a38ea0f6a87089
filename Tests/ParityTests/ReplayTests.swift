import Foundation
import Functions
import Parity
import Testing

/// The committed copies replay.
struct ReplayTests {
  private func report(_ path: String) throws -> ParityReport {
    try ParityReport(of: [reference.appending(path: path).path()])
  }

  @Test func `schedules pass, all of them`() throws {
    let report = try report("schedules")
    #expect(report.failed.isEmpty)
    #expect(report.passed.count == 38)
    for parity in report.passed { #expect(parity.tolerance == 1e-12) }
    #expect(report.notImplemented.isEmpty)
  }

  @Test func `functions pass, and those that are not in the catalogue are listed`() throws {
    let report = try report("problems")
    #expect(report.failed.isEmpty)
    let names = Set(report.passed.map { $0.id.prefix { $0 != "," } })
    #expect(names.isSuperset(of: ["sphere", "rosenbrock", "rastrigin", "himmelblau", "beale", "quadratic2"]))
    #expect(names.isSuperset(of: ["double_well_1d", "double_well_2d"]))
    for parity in report.notImplemented {
      #expect(parity.reason.hasPrefix("the function "))
      #expect(FunctionKind.named(String(parity.id.prefix { $0 != "," })) == nil)
    }
  }

  @Test func `models on data pass`() throws {
    let report = try report("models")
    #expect(report.failed.map(\.reason) == [])
    #expect(report.notImplemented.isEmpty)
    #expect(report.passed.count == 15)
  }

  @Test func `nonlinear regressions pass, all of them`() throws {
    let report = try report("regressions")
    #expect(report.failed.map { "\($0.id): \($0.reason)" } == [])
    #expect(report.notImplemented.isEmpty)
    #expect(report.passed.count == 27)
  }

  @Test func `optimizers pass, with and without a schedule`() throws {
    let report = try report("optimizers")
    #expect(report.failed.map(\.reason) == [])
    let passed = Dictionary(grouping: report.passed) { URL(filePath: $0.file).lastPathComponent }.mapValues(\.count)
    let expected = [
      "combined_keras_adam-cosine.json": 2, "combined_torch_adamw-onecycle.json": 2,
      "combined_torch_rmsprop-cyclic.json": 2, "keras_sgd.json": 12, "optax_adamw.json": 8,
      "optax_normalized_gd.json": 9, "timm_rmsproptf.json": 8, "torch_adam.json": 17,
    ]
    #expect(passed == expected)
    #expect(report.notImplemented.isEmpty)
  }

  @Test func `roots, linear systems and eigenvalues pass, all of them`() throws {
    let report = try report("equations")
    #expect(report.failed.map { "\($0.id): \($0.reason)" } == [])
    #expect(report.notImplemented.isEmpty)
    let passed = Dictionary(grouping: report.passed) { URL(filePath: $0.file).lastPathComponent }.mapValues(\.count)
    #expect(passed == ["roots.json": 171, "linear.json": 17])
  }

  @Test func `a folder is replayed in the order of its names`() throws {
    let files = try report("schedules").cases.map(\.file)
    #expect(files == files.sorted())
  }
}
