import Plans
import Testing
import Values

/// An experiment with these schedules.
private func scheduled(_ schedules: String, optimizers: String = #"["adam"]"#) -> String {
  text(optimizers: optimizers, #""schedules": \#(schedules)"#)
}

private func arms(_ text: String) throws -> [String] { try Experiment(text: text).cells.map(\.arm.label) }

@Suite struct `Entries inside entries` {
  @Test func `open axes as elsewhere`() throws {
    let lists = #"[[{"schedule": "cosine", "end": [0, 0.5]}, "linear"], ["constant", "linear"]]"#
    let arms = try arms(scheduled(#"[{"schedule": "product", "of": \#(lists)}]"#))
    #expect(arms.count == 3)
    let experiment = try Experiment(
      text: scheduled(#"[{"schedule": "product", "of": ["linear", {"schedule": "cosine", "end": [0, 0.5]}]}]"#))
    #expect(experiment.cells.count == 2)
    let again = try Experiment(json: experiment.resolved)
    #expect(again.cells == experiment.cells)
    #expect(Set(experiment.cells.map { experiment.key(of: $0) }).count == 2)
  }

  @Test(arguments: [
    (
      #"[{"schedule": "product", "of": ["cosin"]}]"#,
      "schedules[0].of[0]: unknown schedule `cosin`; did you mean `cosine`?"
    ),
    (
      #"[{"schedule": "product", "of": ["linear", {"schedule": "cosine", "edn": 1}]}]"#,
      "schedules[0].of[1].edn: unknown setting of cosine `edn`; did you mean `end`?"
    ),
    (
      #"[{"schedule": "product", "of": ["linear", {"schedule": "cosine", "end": -1}]}]"#,
      "schedules[0].of[1].end: `end` must be a number at least 0, not -1"
    ),
    (
      #"[{"schedule": "product", "of": ["linear", {"schedule": "linear", "warmup": 1.5}]}]"#,
      "schedules[0].of[1].warmup: `warmup` must be a fraction less than 1 or a whole number of steps, not 1.5"
    ),
  ])
  func `report what is wrong at its place`(schedules: String, problem: String) {
    let found = problems(scheduled(schedules))
    #expect(found.count == 1)
    #expect(found.first?.hasSuffix(problem) == true, "\(found)")
  }
}

@Suite struct `Schedules of several settings` {
  private static let both =
    #"[{"learningRate": ["constant", "cosine"], "beta1": {"schedule": "linear", "start": 0.5, "end": 1}}]"#

  @Test func `are arms, with names of their own`() throws {
    let experiment = try Experiment(text: scheduled(Self.both))
    #expect(experiment.cells.count == 2)
    #expect(experiment.cells.map(\.arm.schedule) == ["constant beta1=linear", "cosine beta1=linear"])
    let drives = try #require(experiment.cells.last).arm.drives
    #expect(drives.rate.kind.name == "cosine" && drives.others.map(\.key) == ["beta1"])
    #expect(try Experiment(json: experiment.resolved).cells == experiment.cells)
    let plain = try Experiment(text: scheduled(#"["constant", "cosine"]"#))
    let keys = (experiment.cells + plain.cells).map { experiment.key(of: $0) }
    #expect(Set(keys).count == 4)
  }

  @Test func `are plain schedules where they drive the rate alone`() throws {
    let driven = try Experiment(text: scheduled(#"[{"learningRate": "cosine"}]"#))
    let plain = try Experiment(text: scheduled(#"["cosine"]"#))
    #expect(driven.cells == plain.cells)
    #expect(driven.key(of: driven.cells[0]) == plain.key(of: plain.cells[0]))
  }

  @Test func `are refused where the optimizer has no such setting`() {
    let found = problems(scheduled(#"[{"beta1": "linear"}]"#, optimizers: #"["sgd"]"#))
    let refusal = "unknown setting that a schedule can drive in sgd `beta1`"
    #expect(found.count == 1 && found[0].contains(refusal), "\(found)")
    let unknown = problems(scheduled(#"[{"learningRate": "linear", "betta1": "linear"}]"#))
    #expect(unknown.count == 1 && unknown[0].contains("unknown setting of the optimizers `betta1`"), "\(unknown)")
  }

  @Test(arguments: [
    (#"{"weightDecy": "cosine"}"#, "unknown setting of the optimizers `weightDecy`; did you mean `weightDecay`?"),
    (#"{"shedule": "cosine"}"#, "unknown key `shedule`; did you mean `schedule`?"),
    (#"{"warmup": 3}"#, "the key `schedule` is missing: the schedule's name"),
  ])
  func `are told from schedules without a name`(entry: String, message: String) {
    let found = problems(scheduled("[\(entry)]"))
    #expect(found.count == 1 && found[0].hasSuffix(message), "\(found)")
  }
}
