import Parity
import TestSupport
import Testing
import Values

/// What cannot be replayed is listed, with what is missing.
struct NotImplementedTests {
  @Test func `an unknown optimizer`() throws {
    let document = try edited("optimizers/torch_adam.json") { $0[at: [.key("optimizer")]] = "Madam" }
    let report = try replay(document.canonical)
    #expect(report.cases.count == 17 && report.notImplemented.count == 17)
    #expect(Set(report.cases.map(\.reason)) == ["the optimizer Madam of torch"])
  }

  @Test func `an unknown schedule`() throws {
    let document = try edited("schedules/river_InverseScaling.json") {
      $0[at: [.key("source"), .key("package")]] = "lake"
    }
    let report = try replay(document.canonical)
    #expect(report.cases.allSatisfy { $0.reason.hasSuffix("of lake") } && report.notImplemented.count == 3)
  }

  @Test func `a hyperparameter that no row asks for`() throws {
    let document = try edited("optimizers/torch_adam.json") {
      $0[at: [.key("cases"), .index(0), .key("hyperparameters"), .key("maximize")]] = true
    }
    let report = try replay(document.canonical)
    #expect(report.notImplemented.map(\.reason) == ["`maximize` of true"])
  }

  @Test func `a parameter of a schedule that no row asks for`() throws {
    let document = try edited("schedules/keras_CosineDecay.json") {
      $0[at: [.key("cases"), .index(0), .key("parameters"), .key("floor")]] = 0.5
    }
    #expect(try replay(document.canonical).notImplemented.map(\.reason) == ["`floor` of 0.5"])
  }

  @Test func `problems of other families`() throws {
    let report = try replay(#"{"source": "x", "records": [{"name": "AMGM", "n": 2}, {"function": 3}, {}]}"#)
    #expect(report.notImplemented.map(\.id) == ["AMGM", "3", "record 3"])
  }

  @Test func `a file of no known kind in a folder`() throws {
    let folder = try TemporaryFolder(["deep/settings.json": "{}", "README.md": "text"])
    let report = try withExtendedLifetime(folder) { try ParityReport(of: [folder.path]) }
    #expect(report.cases.count == 1 && report.notImplemented.count == 1)
  }
}

/// What cannot be read is an error.
struct ParityErrorTests {
  private func message(_ body: () throws -> Void) -> String {
    do {
      try body()
      return "no error"
    } catch { return "\(error)" }
  }

  @Test func `a missing file`() {
    #expect(
      message { _ = try ParityReport(of: ["/nowhere/x.json"]) } == "/nowhere/x.json: there is no such file or folder")
  }

  @Test func `a file that is not JSON, with line and column`() {
    #expect(message { _ = try replay("{\n  \"kind\": ]\n}") }.contains("reference.json:2:11"))
  }

  @Test func `a file of no known kind`() {
    #expect(message { _ = try replay(#"{"kind": "recipe"}"#) }.contains("not a reference file; allowed: "))
  }
}
