import Parity
import Testing
import Values

/// A reference that is not met is reported, where it is not met.
struct CorruptionTests {
  @Test func `a wrong rate fails its case and names the step`() throws {
    let document = try edited("schedules/torch_OneCycleLR.json") {
      let path: [JSONPath.Step] = [.key("cases"), .index(1), .key("lr"), .index(17)]
      $0[at: path] = .number(try #require($0[at: path].number) * (1 + 1e-9))
    }
    let report = try replay(document.canonical)
    #expect(report.failed.map(\.id) == ["c1"])
    #expect(report.passed.map(\.id) == ["c0", "c2"])
    let failure = try #require(report.failed.first)
    #expect(failure.reason.hasPrefix("step 17: "))
    let deviation = try #require(failure.deviation)
    #expect(abs(deviation - 1e-9) < 1e-11 && failure.tolerance == 1e-12)
  }

  @Test func `a rate within the tolerance passes`() throws {
    let document = try edited("schedules/torch_OneCycleLR.json") {
      let path: [JSONPath.Step] = [.key("cases"), .index(1), .key("lr"), .index(17)]
      $0[at: path] = .number(try #require($0[at: path].number) * (1 + 1e-13))
    }
    #expect(try replay(document.canonical).failed.isEmpty)
  }

  @Test(arguments: [
    (["points", "1", "grad", "0"], "gradient at point 2: "), (["points", "0", "f"], "value at point 1: "),
    (["f_min"], "minimum: "), (["f_start"], "value at the start: "),
  ])
  func `a wrong value of a function fails its record`(_ keys: [String], _ place: String) throws {
    let document = try edited("problems/classics.json") { document in
      let records = try #require(document["records"]?.array)
      let index = try #require(records.firstIndex { $0["key"] == "himmelblau" })
      let path = [.key("records"), .index(index)] + keys.map { Int($0).map(JSONPath.Step.index) ?? .key($0) }
      let value = try #require(document[at: path].number)
      document[at: path] = .number(value + 1e-8 * max(1, abs(value)))
    }
    let report = try replay(document.canonical)
    #expect(report.failed.map(\.id) == ["himmelblau, n = 2"])
    #expect(report.failed.first?.reason.hasPrefix(place) == true)
  }

  @Test(arguments: [
    (["points", "1", "rss"], "the sum at point 2: "), (["certified_rss"], "the minimum: "),
    (["certified", "0"], "parameter 1: "), (["start2", "1"], "start 2: "),
  ])
  func `a wrong number of a regression fails its record`(_ keys: [String], _ place: String) throws {
    let document = try edited("regressions/nist_nls.json") { document in
      let records = try #require(document["records"]?.array)
      let index = try #require(records.firstIndex { $0["name"] == "Eckerle4" })
      let path = [.key("records"), .index(index)] + keys.map { Int($0).map(JSONPath.Step.index) ?? .key($0) }
      let value = try #require(document[at: path].number)
      document[at: path] = .number(value * (1 + 1e-5))
    }
    let report = try replay(document.canonical)
    #expect(report.failed.map(\.id) == ["Eckerle4"])
    let reason = report.failed.first?.reason ?? ""
    #expect(reason.hasPrefix(place) || (keys[0] == "certified" && reason.contains("certified")), "\(reason)")
  }

  @Test func `a wrong iterate fails its case and names the step`() throws {
    let document = try edited("optimizers/torch_adam.json") {
      let path: [JSONPath.Step] = [.key("cases"), .index(2), .key("x"), .index(8), .index(0)]
      $0[at: path] = .number(try #require($0[at: path].number) + 1e-8)
    }
    let report = try replay(document.canonical)
    #expect(report.failed.map(\.id) == ["rosen2-default-betas"])
    #expect(report.failed.first?.reason.hasPrefix("step 100") == true)
    #expect(report.passed.count == 16)
  }

  @Test func `a checkpoint past all tolerance is not compared`() throws {
    let changed: (inout JSON) -> Void = {
      // The minimiser of quadratic2 in place of the last iterate, which is some way off.
      $0[at: [.key("cases"), .index(1), .key("x"), .index(3)]] = [-0.3, 2.5]
      $0[at: [.key("cases"), .index(1), .key("f"), .index(3)]] = -8.95
      $0[at: [.key("cases"), .index(1), .key("tight_until")]] = 2
    }
    let compared = try edited("optimizers/torch_adam.json") { changed(&$0) }
    #expect(try replay(compared.canonical).failed.map(\.id) == ["quad2-default-betas"])
    let skipped = try edited("optimizers/torch_adam.json") {
      changed(&$0)
      $0[at: [.key("cases"), .index(1), .key("sensitivity"), .index(3)]] = 0.1
    }
    #expect(try replay(skipped.canonical).failed.isEmpty)
  }

  @Test func `a case without what the format requires fails`() throws {
    let document = try edited("schedules/torch_OneCycleLR.json") {
      $0[at: [.key("cases"), .index(0), .key("lr")]] = "all of them"
    }
    #expect(try replay(document.canonical).failed.map(\.reason) == ["its `lr` is not a list of numbers"])
  }
}
