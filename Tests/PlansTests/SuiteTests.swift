import Functions
import Plans
import Testing
import Values

/// Suites in experiment files.
@Suite struct `A suite` {
  private func functions(_ entries: String, _ more: String = "") throws -> [FunctionCase] {
    try Experiment(text: text(functions: entries, optimizers: #"["nelderMead"]"#, more)).functions
  }

  private func names(_ functions: [FunctionCase]) -> [String] {
    functions.map { "\($0.function) n=\($0.dimension) instance=\($0.instance)" }
  }

  private static let mine =
    #""suites": {"mine": {"functions": ["sphere", {"function": "ellipsoid", "condition": 100}, "booth"],"#
    + #" "dimensions": [2, 5], "instances": "0,3-4"}}"#

  @Test func `opens into its functions, dimensions and instances`() throws {
    #expect(
      names(try functions(#"[{"suite": "classics", "id": "1,5-6", "dimension": [2, 3], "instance": "1-2"}]"#)) == [
        "sphere n=2 instance=1", "sphere n=2 instance=2", "sphere n=3 instance=1", "sphere n=3 instance=2",
        "booth n=2 instance=1", "booth n=2 instance=2", "rosenbrock n=2 instance=1", "rosenbrock n=2 instance=2",
        "rosenbrock n=3 instance=1", "rosenbrock n=3 instance=2",
      ])
  }

  @Test func `tells each function where it stands`() throws {
    let found = try functions(#"[{"suite": "classics", "id": [6, 1], "dimension": 2}, "cone"]"#)
    #expect(found.first { $0.function == "rosenbrock" }?.suite == SuitePlace(suite: "classics", id: 6))
    #expect(found.first { $0.function == "sphere" }?.suite == SuitePlace(suite: "classics", id: 1))
    #expect(found.first { $0.function == "cone" }?.suite == nil)
    // It is no part of what names a run.
    let plain = try Experiment(text: text(functions: #"["sphere"]"#, optimizers: #"["nelderMead"]"#))
    let member = try Experiment(
      text: text(functions: #"[{"suite": "classics", "id": 1, "dimension": 2}]"#, optimizers: #"["nelderMead"]"#))
    #expect(plain.key(of: plain.cells[0]) == member.key(of: member.cells[0]))
  }

  @Test func `has dimensions and instances of its own, and each function those that it is defined in`() throws {
    let all = try functions(#"[{"suite": "classics"}]"#)
    #expect(Set(all.map(\.function)).count == 16)
    #expect(Set(all.map(\.dimension)) == [2, 10] && Set(all.map(\.instance)) == [0])
    #expect(all.filter { $0.function == "booth" }.map(\.dimension) == [2])
  }

  @Test func `may be defined in the file`() throws {
    let found = try functions(#"[{"suite": "mine", "noise": [0, 0.1]}]"#, Self.mine)
    #expect(found.count == 2 * 3 * (2 + 2 + 1))
    #expect(found.filter { $0.function == "ellipsoid" }.allSatisfy { $0.settings["condition"] == 100 })
    #expect(
      names(try functions(#"[{"suite": "mine", "id": 3, "instance": 4}]"#, Self.mine)) == ["booth n=2 instance=4"])
  }

  @Test func `reads back from what the manifest has`() throws {
    let experiment = try Experiment(text: text(functions: #"[{"suite": "mine"}]"#, Self.mine))
    let again = try Experiment(json: experiment.resolved)
    #expect(again.cells == experiment.cells)
  }

  @Test(arguments: [
    (#"[{"suite": "clasics"}]"#, "functions[0].suite: unknown suite `clasics`; did you mean `classics`?"),
    (#"[{"suite": 3}]"#, "functions[0].suite: `suite` must be the name of a suite, not 3"),
    (#"[{"suite": "classics", "ids": 1}]"#, "functions[0].ids: unknown key `ids`; did you mean `id`?"),
    (#"[{"suite": "classics", "id": "5-3"}]"#, "functions[0].id: `id`: the range `5-3` runs backwards"),
    (#"[{"suite": "classics", "id": "1,3-4,3"}]"#, "functions[0].id: `id`: `1,3-4,3` has 3 twice"),
    (
      #"[{"suite": "classics", "id": 17}]"#,
      "functions[0].id: `id` must be an integer at least 1 and at most 16, not 17"
    ),
    (
      #"[{"suite": "classics", "id": "4-5", "dimension": [2, 3]}]"#,
      "functions[0].dimension: no function that is chosen of the suite classics has the dimension 3"
    ),
    (
      #"[{"suite": "classics", "id": "1,5", "dimension": 3}]"#,
      "functions[0]: function 5 of the suite classics, booth, has none of these dimensions; leave it out of `id`"
    ),
  ])
  func `says where and what is wrong`(entries: String, message: String) {
    let found = problems(text(functions: entries))
    #expect(found.count == 1 && found[0].hasSuffix(message), "\(found)")
  }

  @Test(arguments: [
    (#"{"classics": {"functions": ["cone"]}}"#, "the suite `classics` is in the catalogue; give this one another name"),
    (#"{"mine": {}}"#, "the key `functions` is missing: the functions of the suite, numbered from 1"),
    (#"{"mine": {"functions": ["sphre"]}}"#, "unknown function `sphre`; did you mean `sphere`?"),
    (#"{"mine": {"function": ["cone"], "functions": ["cone"]}}"#, "unknown key `function`; did you mean `functions`?"),
    (
      #"{"mine": {"functions": [{"function": ["cone", "sphere"]}]}}"#,
      "a function of a suite is one: give each its own place in the list"
    ),
    (#"{"mine": {"functions": ["cone"], "instances": "2-1"}}"#, "`instances`: the range `2-1` runs backwards"),
  ])
  func `says what is wrong with a definition`(suites: String, message: String) {
    let found = problems(text(functions: #"["sphere", {"suite": "mine"}]"#, "\"suites\": " + suites))
    #expect(found.contains { $0.hasSuffix(message) }, "\(found)")
  }

  @Test func `ranges name the instances of any function`() throws {
    #expect(
      names(try functions(#"[{"function": "sphere", "instance": "0-1, 7"}]"#)) == [
        "sphere n=2 instance=0", "sphere n=2 instance=1", "sphere n=2 instance=7",
      ])
    #expect(problems(text(functions: #"[{"function": "sphere", "instance": "one"}]"#)).count == 1)
    #expect(problems(text(functions: #"[{"function": "sphere", "instance": "1-1000000"}]"#)).count == 1)
  }

  @Test func `is in the schema, with ranges`() throws {
    let schema = SchemaValidator(ExperimentSchema.document())
    let json = try JSONDocument(
      text(
        functions: #"[{"suite": "mine", "id": "1-2", "instance": "1-15,20"}, {"function": "cone", "instance": "1-3"}]"#,
        Self.mine)
    ).root
    #expect(schema.problems(json) == [])
    for wrong in [#"[{"suite": "mine", "ids": 1}]"#, #"[{"suite": "mine", "id": "one"}]"#, #"[{"suite": 3}]"#] {
      let isAccepted = schema.accepts(try JSONDocument(text(functions: wrong)).root)
      #expect(!isAccepted)
    }
  }
}
