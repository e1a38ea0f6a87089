import Foundation
import Functions
import Parity
import TestSupport
import Testing

/// The committed copies replay.
struct ReplayTests {
  private func report(_ path: String) throws -> ParityReport {
    try ParityReport(of: [Repository.reference.appending(path: path).path()])
  }

  @Test func `schedules pass, all of them`() throws {
    let report = try report("schedules")
    #expect(report.failed == [])
    #expect(report.notImplemented == [])
    #expect(report.passed.count == 132)
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
