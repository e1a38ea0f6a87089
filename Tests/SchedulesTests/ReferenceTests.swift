import Parity
import Schedules
import TestSupport
import Testing
import Values

struct ReferenceTests {
  private static let files: [String] = {
    let report = try? ParityReport(of: [Repository.reference.appending(path: "schedules").path()])
    return Array(Set(report?.cases.map(\.file) ?? [])).sorted()
  }()

  @Test func `there are reference rates of every package`() {
    #expect(Self.files.count == 68)
  }

  /// Relative 1e-12, absolute 1e-14 times the largest rate: torch computes several schedules recursively.
  @Test(arguments: files)
  func `gives the rates that the package gave`(_ file: String) throws {
    let report = try ParityReport(of: [file])
    #expect(report.failed == [] && report.notImplemented == [])
    for parity in report.passed { #expect(parity.tolerance == 1e-12) }
  }

  /// torch's momenta, which by default go down while the rate goes up.
  @Test(arguments: [
    ("c0", #"{"schedule": "oneCycle", "cycleMomentum": true}"#),
    (
      "c1",
      #"{"schedule": "oneCycle", "rise": 0.4, "fall": 0.8, "start": 0.1, "end": 0.001, "interpolation": "linear", "cycleMomentum": true}"#
    ),
  ])
  func `moves the momentum as torch does`(id: String, text: String) throws {
    let schedule = try made(text)
    let cycled = try #require(schedule.momentum)
    let reference = try #require(try Repository.referenceCase("schedules/torch_OneCycleLR.json", id))
    let momenta = try #require(reference["momentum"]?.numbers)
    for (step, momentum) in momenta.enumerated() {
      let ours = cycled.factor(at: step, of: momenta.count)
      #expect(abs(ours - momentum) <= 1e-12 * momentum, "step \(step): \(ours), not \(momentum)")
    }
  }
}
