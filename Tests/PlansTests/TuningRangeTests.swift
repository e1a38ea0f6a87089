import Plans
import TestSupport
import Testing
import Values

@Suite struct `Ranges of tuning` {
  /// The arms of an entry of `optimizers`.
  private func arms(_ entry: String) throws -> [Arm] {
    try Experiment(text: text(optimizers: "[\(entry)]")).cells.map(\.arm)
  }

  private func values(_ arms: [Arm], _ key: String = "learningRate") -> [Double] {
    arms.compactMap { $0.settings[key]?.number }
  }

  @Test(arguments: [
    // A quarter of the values, rounded up, by the ratio of the outermost.
    (#"{"logspace": [0.001, 1], "count": 4}"#, true, [10.0]),
    (#"{"logspace": [0.001, 1], "count": 4}"#, false, [1e-4]),
    (#"{"logspace": [1e-4, 1], "count": 9}"#, true, [3.16227766017, 10, 31.6227766017]),
    ("[0.01, 0.1, 0.3]", true, [0.9]), ("[0.01, 0.1, 0.3]", false, [0.001]),
    // By the distance where values are evenly spaced.
    ("[0.1, 0.2, 0.3]", true, [0.4]), ("[0, 0.5]", true, [1.0]), ("[0, 0.5]", false, []),
    // Of two values, positive both, by their ratio.
    ("[0.1, 0.2]", true, [0.4]),
  ])
  func `go on beyond the edge at which the best lies`(axis: String, upwards: Bool, expected: [Double]) throws {
    let tried = try arms(#"{"optimizer": "adam", "learningRate": \#(axis)}"#)
    let range = TuningRange(tried, over: ["learningRate"])
    let best = try #require(upwards ? tried.last : tried.first)
    let beyond = range.beyond(tried, best: [best])
    #expect(values(beyond) == expected)
    #expect(beyond.allSatisfy { $0.label == best.label })
    // Where another inside is as good, or the best is inside, nothing lies beyond.
    if tried.count > 2 {
      #expect(range.beyond(tried, best: [best, tried[1]]).isEmpty && range.beyond(tried, best: [tried[1]]).isEmpty)
    }
  }

  @Test func `end where the setting's own bounds do`() throws {
    let tried = try arms(#"{"optimizer": "adam", "learningRate": 0.1, "beta1": [0.5, 0.9, 0.99]}"#)
    let range = TuningRange(tried, over: ["beta1"])
    #expect(range.beyond(tried, best: [tried[2]]).isEmpty)
    #expect(values(range.beyond(tried, best: [tried[0]]), "beta1") == [0.277777777778])
    #expect(!TuningRange(try arms(#"{"optimizer": "sgd", "nesterov": false}"#), over: ["nesterov"]).canGrow)
  }

  @Test func `of several settings take the whole face along`() throws {
    let tried = try arms(#"{"optimizer": "adam", "learningRate": [0.01, 0.1], "beta1": [0.5, 0.8]}"#)
    let range = TuningRange(tried, over: ["beta1", "learningRate"])
    let corner = try #require(tried.first { $0.settings["learningRate"] == 0.01 && $0.settings["beta1"] == 0.5 })
    let beyond = range.beyond(tried, best: [corner])
    let pairs = Set(beyond.map { [$0.settings["learningRate"]?.number ?? 0, $0.settings["beta1"]?.number ?? 0] })
    #expect(pairs == [[0.001, 0.5], [0.001, 0.8], [0.01, 0.3125], [0.1, 0.3125], [0.001, 0.3125]])
    #expect(range.mostTrials(after: 0) == 5 && range.mostTrials(after: 1) == 7)
  }

  @Test func `are filled between the best and its neighbours, with different values`() throws {
    let tried = try arms(#"{"optimizer": "adam", "learningRate": {"logspace": [1e-4, 1], "count": 5}}"#)
    let range = TuningRange(tried, over: ["learningRate"])
    let inside = values(range.between(tried, best: tried[2], count: 6))
    #expect(Set(inside).count == 6 && Set(inside).isDisjoint(with: values(tried)))
    #expect(inside.allSatisfy { (0.001...0.1).contains($0) })
    #expect(inside[0] == 0.0316227766017 && inside[1] == 0.00316227766017)
    // At an edge that cannot be passed there is one neighbour.
    #expect(values(range.between(tried, best: tried[4], count: 3)).allSatisfy { (0.1...1).contains($0) })
  }

  @Test func `are said by an experiment, which reads back`() throws {
    let base = #"[{"optimizer": "adam", "learningRate": [0.01, 0.1]}]"#
    func tuning(_ more: String) throws -> Tuning? {
      let read = try Experiment(text: text(optimizers: base, #""tuning": {"over": "learningRate"\#(more)}"#))
      #expect(try Experiment(json: read.resolved).tuning == read.tuning)
      return read.tuning
    }
    #expect(try tuning("")?.extends == false && tuning("")?.per == nil)
    #expect(try tuning(#", "extend": true"#)?.extends == true)
    #expect(try tuning(#", "per": []"#)?.per == [])
    #expect(try tuning(#", "per": ["schedule", "budget"]"#)?.per == [.budget, .schedule])
  }

  @Test(arguments: [
    (#""extend": 3"#, "`extend` must be true or false, not 3"),
    (#""per": ["budgets"]"#, "did you mean \"budget\"?"), (#""per": "budget""#, "must be a list of aspects"),
    (#""extends": true"#, "did you mean `extend`?"),
  ])
  func `that are said wrongly are told in one line`(written: String, expected: String) {
    let found = problems(
      text(
        optimizers: #"[{"optimizer": "adam", "learningRate": [0.01, 0.1]}]"#,
        #""tuning": {"over": "learningRate", \#(written)}"#))
    #expect(found.count == 1 && found[0].contains(expected), "\(found)")
  }

  @Test func `need numbers, and may not come to more runs than a grid may have`() throws {
    let flags = problems(
      text(
        optimizers: #"[{"optimizer": "sgd", "momentum": 0.9, "nesterov": [false, true]}]"#,
        #""tuning": {"over": "nesterov", "extend": true}"#))
    #expect(flags.count == 1 && flags[0].contains("nothing can be extended"))
    let axis = #"{"logspace": [0.1, 0.5], "count": 40}"#
    let many = problems(
      text(
        optimizers: #"[{"optimizer": "adam", "learningRate": \#(axis), "beta1": \#(axis), "beta2": \#(axis)}]"#,
        #""tuning": {"over": ["beta1", "beta2", "learningRate"], "seeds": 100, "extend": true}"#, seeds: "1"))
    #expect(many.count == 1 && many[0].contains("a grid has at most 10000000"), "\(many)")
  }
}
