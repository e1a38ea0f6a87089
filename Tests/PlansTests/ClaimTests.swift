import Plans
import Testing
import Values

private let arms = #"[{"optimizer": "adam", "label": "mine"}, {"optimizer": "sgd", "learningRate": 0.1}]"#

private func experiment(_ claims: String, _ more: String = "") throws -> Experiment {
  try Experiment(text: text(optimizers: arms, #""claims": \#(claims)\#(more.isEmpty ? "" : ", " + more)"#))
}

@Suite struct `The claims of an experiment` {
  @Test func `name arms, functions, what is compared and a margin`() throws {
    let read = try experiment(
      #"""
      [{ "arm": "mine", "beats": "sgd/constant" },
       { "arm": "sgd/constant", "beats": "mine", "on": "overall", "by": "value at budget", "margin": -0.5 },
       { "arm": "mine", "beats": "sgd/constant", "on": "all", "by": { "runtime": 0.001 }, "margin": 1 }]
      """#)
    let sgd = try #require(read.arms.map(\.label).first { $0.hasPrefix("sgd") })
    #expect(
      read.claims == [
        Claim(arm: "mine", beats: sgd),
        Claim(arm: sgd, beats: "mine", scope: .overall, measure: .value, margin: -0.5),
        Claim(arm: "mine", beats: sgd, measure: .runtime(0.001), margin: 1),
      ])
    #expect(read.claims[2].text == "mine beats \(sgd) on each function by its runtime to 1e-3, by more than 1 decade")
    // The resolved experiment is one that reads back to the same claims.
    #expect(try Experiment(json: read.resolved).claims == read.claims)
  }

  @Test func `change no key, and nothing of an experiment without any`() throws {
    let plain = try Experiment(text: text(optimizers: arms))
    let claimed = try experiment(#"[{ "arm": "mine", "beats": "sgd/constant" }]"#)
    #expect(plain.resolved["claims"] == nil)
    let plans = [plain, claimed].map { Plan($0, cells: $0.cells, seeds: $0.seeds) }
    #expect(plans[0].cells.map(\.key) == plans[1].cells.map(\.key))
  }

  @Test(arguments: [
    (#"{}"#, "`claims` must be a list of claims"),
    (#"[{ "arm": "mine" }]"#, "the key `beats` is missing: the name of an arm"),
    (#"[{ "arm": "mien", "beats": "sgd/constant" }]"#, "unknown arm `mien`; did you mean `mine`?"),
    (#"[{ "arm": "mine", "beats": "adam/constant" }]"#, "an arm cannot beat itself: both names stand for `mine`"),
    (#"[{ "arm": "mine", "beats": "sgd/constant", "on": "sphere" }]"#, "unknown function `sphere`"),
    (
      #"[{ "arm": "mine", "beats": "sgd/constant", "on": 3 }]"#,
      #"`on` must be "all", "overall", the label of a function"#
    ),
    (
      #"[{ "arm": "mine", "beats": "sgd/constant", "by": "gap" }]"#, #"`by` must be "gap at budget", "value at budget""#
    ),
    (
      #"[{ "arm": "mine", "beats": "sgd/constant", "by": { "runtime": 0.5 } }]"#,
      "`runtime` must be one of the targets 0.1, 0.001, 1e-08, not 0.5"
    ),
    (#"[{ "arm": "mine", "beats": "sgd/constant", "margin": "1" }]"#, "`margin` must be a number"),
    (#"[{ "arm": "mine", "beats": "sgd/constant", "level": 1 }]"#, "unknown key `level`"),
    (
      #"[{ "arm": "mine", "beats": "sgd/constant" }, { "arm": "mine", "beats": "sgd/constant", "on": "all" }]"#,
      "this claim is there already"
    ),
  ])
  func `are refused where they cannot be`(claims: String, message: String) throws {
    let errors = #expect(throws: ExperimentErrors.self) { try experiment(claims) }
    let problems = try #require(errors).problems
    #expect(problems.count == 1 && problems[0].message.hasPrefix(message), "\(problems)")
    #expect(problems.first?.position != nil)
  }

  @Test func `are refused where an arm is not run on a function`() throws {
    let excluded = #""exclude": [{ "optimizer": "sgd", "function": "booth" }]"#
    let text = """
      { "name": "x", "functions": ["rosenbrock", "booth"], "optimizers": \(arms), "seeds": 3, "budget": { "steps": 5 },
        "claims": [{ "arm": "mine", "beats": "sgd/constant" }], \(excluded) }
      """
    let errors = #expect(throws: ExperimentErrors.self) { try Experiment(text: text) }
    #expect(try #require(errors).problems.first?.message.contains("is not run on `booth`") == true)
    #expect(throws: Never.self) {
      try Experiment(text: text.replacing("\"sgd/constant\" }", with: "\"sgd/constant\", \"on\": [\"rosenbrock\"] }"))
    }
  }
}
