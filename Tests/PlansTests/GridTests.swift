import Plans
import Testing
import Values

private func cells(_ text: String) throws -> [String] {
  try Experiment(text: text).cells.map { "\($0.function.label) × \($0.arm.label)" }
}

@Suite struct `The grid` {
  private let two = #"["rosenbrock", "sphere"]"#

  @Test func `is the product of functions, optimizers and schedules, in canonical order`() throws {
    let text = text(
      functions: #"["rosenbrock", "sphere", {"function": "ellipsoid", "condition": [100, 9, 10]}]"#,
      optimizers: #"["adam", {"optimizer": "momentum", "learningRate": [10, 9, 0.5]}]"#,
      #""schedules": ["cosine", "constant"]"#)
    let momentum = ["0.5", "9", "10"].flatMap {
      ["momentum learningRate=\($0)", "momentum learningRate=\($0) + cosine"]
    }
    let functions = [
      "sphere", "ellipsoid condition=9", "ellipsoid condition=10", "ellipsoid condition=100", "rosenbrock",
    ]
    #expect(
      try cells(text) == functions.flatMap { f in (momentum + ["adam", "adam + cosine"]).map { "\(f) × \($0)" } })
  }

  @Test func `gives an optimizer schedules of its own`() throws {
    let text = text(
      optimizers:
        #"["nesterov", {"optimizer": "adam", "schedule": "cosine"}, {"optimizer": "nelderMead", "schedules": ["constant"]}]"#,
      #""schedules": ["linear", "constant"]"#)
    #expect(
      try cells(text) == [
        "rosenbrock × nesterov", "rosenbrock × nesterov + linear", "rosenbrock × adam + cosine",
        "rosenbrock × nelderMead",
      ])
  }

  @Test func `loses what is excluded`() throws {
    let optimizers = #"["adam", "newton", {"optimizer": "momentum", "learningRate": [0.1, 0.2]}]"#
    func left(_ patterns: String) throws -> [String] {
      try cells(text(functions: two, optimizers: optimizers, "\"exclude\": \(patterns)"))
    }
    let all = try left("[]")
    #expect(all.count == 8)
    #expect(try left(#"[{"optimizer": "momentum"}]"#) == all.filter { !$0.contains("momentum") })
    #expect(
      try left(#"[{"function": "sphere", "optimizer": ["newton", "adam"]}]"#)
        == all.filter { !["sphere × newton", "sphere × adam"].contains($0) })
    #expect(
      try left(#"[{"learningRate": 0.1}, {"optimizer": "adam", "dimension": 2, "instance": 0, "noise": 0}]"#)
        == all.filter { !$0.contains("0.1") && !$0.contains("adam") }.map {
          $0.replacing(" learningRate=0.2", with: "")
        })
  }

  @Test func `loses arms that are named as everywhere`() throws {
    func left(_ names: String) throws -> [String] {
      try cells(
        text(
          functions: #"["sphere"]"#,
          optimizers:
            #"["adam", {"optimizer": "momentum", "label": "ball"}, {"optimizer": "sgd", "momentum": 0.5, "nesterov": [true, false]}]"#,
          #""schedules": ["constant", "cosine"], "exclude": [{"arm": \#(names)}]"#))
    }
    let all = try left(#""adam""#)
    #expect(all.count == 7 && all.last == "sphere × adam + cosine")
    // By its text, by optimizer and schedule, by the label of an entry that is one arm.
    #expect(try left(#""adam/constant""#) == all)
    #expect(try left(#"["adam", "momentum/cosine"]"#) == all.filter { $0 != "sphere × ball + cosine" })
    #expect(try left(#"["adam", "sgd nesterov=true + cosine"]"#).count == 6)
  }

  @Test(arguments: [
    (#""sgd/cosine""#, "`sgd/cosine` is more than one arm"), (#""adma""#, "unknown arm `adma`; did you mean `adam`?"),
    ("3", "`arm` must be the name of an arm or a list of names, not 3"),
  ])
  func `says what a name of an excluded arm may be`(_ name: String, _ message: String) {
    let found = problems(
      text(
        optimizers: #"["adam", {"optimizer": "sgd", "nesterov": [true, false], "momentum": 0.5}]"#,
        #""schedules": ["constant", "cosine"], "exclude": [{"arm": \#(name)}]"#))
    #expect(found.count == 1 && found.first?.contains(message) == true, "\(found)")
  }

  @Test func `may lose pairs that cannot be`() throws {
    let text = text(
      functions: #"["sphere", "cone"]"#, optimizers: #"["newton", "nelderMead"]"#,
      #""schedules": ["constant", "cosine"], "exclude": [{"function": "cone", "optimizer": "newton"}, {"optimizer": "nelderMead", "schedule": "cosine"}]"#
    )
    #expect(
      try cells(text) == ["sphere × newton", "sphere × newton + cosine", "sphere × nelderMead", "cone × nelderMead"])
  }

  @Test func `excludes by a setting that is a list`() throws {
    func left(_ pattern: String) throws -> [JSON?] {
      let schedules =
        #""schedules": [{"schedule": "multistep", "milestones": [[0.5], [0.2, 0.4], [0.1]]}], "exclude": [{"milestones": "#
      return try Experiment(text: text(schedules + pattern + "}]")).cells.map { $0.arm.scheduleSettings["milestones"] }
    }
    #expect(try left("[0.2, 0.4]") == [[0.1], [0.5]])
    #expect(try left("[[0.2, 0.4], [0.1]]") == [[0.5]])
  }

  @Test func `gains what is included, after exclusion`() throws {
    let text = text(
      functions: two, optimizers: #"["adam", "momentum"]"#,
      """
      "exclude": [{"function": "sphere"}],
      "include": [{"functions": ["cone"]}, {"optimizers": ["nelderMead"]},
        {"functions": ["sphere"], "optimizers": ["adam"], "schedules": ["cosine"]}]
      """)
    #expect(
      try cells(text) == [
        "sphere × adam + cosine", "sphere × nelderMead", "rosenbrock × momentum", "rosenbrock × adam",
        "rosenbrock × nelderMead", "cone × momentum", "cone × adam",
      ])
  }

  @Test func `holds functions and arms once`() throws {
    let experiment = try Experiment(text: text(functions: two, optimizers: #"["adam", "momentum"]"#))
    #expect(experiment.functions.map(\.label) == ["sphere", "rosenbrock"])
    #expect(experiment.arms.map(\.label) == ["momentum", "adam"])
  }
}

@Suite struct `A label` {
  private func functions(_ entries: String) throws -> [String] {
    try Experiment(text: text(functions: entries)).functions.map(\.label)
  }
  private func arms(_ entries: String, _ more: String = "") throws -> [String] {
    try Experiment(text: text(optimizers: entries, more)).arms.map(\.label)
  }

  @Test func `of a function tells only what tells it from its neighbours`() throws {
    #expect(try functions(#"[{"function": "rosenbrock", "dimension": 10, "noise": 0.1}]"#) == ["rosenbrock"])
    #expect(
      try functions(#"[{"function": "rosenbrock", "dimension": [2, 10]}, "sphere"]"#)
        == ["sphere", "rosenbrock n=2", "rosenbrock n=10"])
    #expect(
      try functions(#"[{"function": "sphere", "dimension": [2, 3], "instance": [0, 1]}]"#)
        == ["sphere n=2", "sphere n=2 instance=1", "sphere n=3", "sphere n=3 instance=1"])
    #expect(try functions(#"[{"function": "sphere", "noise": [0, 0.5]}]"#) == ["sphere", "sphere noise=0.5"])
    #expect(
      try functions(#"["sphere", {"function": "sphere", "start": [1, 2]}, {"function": "sphere", "start": "usual"}]"#)
        == ["sphere", "sphere from the usual start", "sphere from (1, 2)"])
  }

  @Test func `of an arm tells only what tells it from its neighbours`() throws {
    #expect(try arms(#"[{"optimizer": "adam", "learningRate": 0.5}]"#) == ["adam"])
    #expect(
      try arms(#"[{"optimizer": "adam", "learningRate": [0.5, 0.25], "beta1": [0, 0.9]}, "momentum"]"#) == [
        "momentum", "adam learningRate=0.25 beta1=0", "adam learningRate=0.25 beta1=0.9",
        "adam learningRate=0.5 beta1=0", "adam learningRate=0.5 beta1=0.9",
      ])
    #expect(
      try arms(#"["adam"]"#, #""schedules": ["constant", "cosine", {"schedule": "cosine", "warmup": 0.1}]"#)
        == ["adam", "adam + cosine", "adam + warmup cosine"])
    #expect(
      try arms(
        #"["adam"]"#, #""schedules": [{"schedule": "cosine", "end": [0, 0.5]}, {"schedule": "constant", "warmup": 9}]"#)
        == ["adam + warmup", "adam + cosine end=0", "adam + cosine end=0.5"])
  }

  @Test func `leaves out what is tuned`() throws {
    let arms = try arms(
      #"[{"optimizer": "adam", "learningRate": [0.5, 0.25], "beta1": [0, 0.9]}]"#,
      #""tuning": {"over": "learningRate"}"#)
    #expect(arms == ["adam beta1=0", "adam beta1=0.9", "adam beta1=0", "adam beta1=0.9"])
  }

  @Test func `that is given stands alone where it can`() throws {
    #expect(
      try functions(#"[{"function": "sphere", "dimension": 3, "label": "bowl"}, "sphere"]"#) == ["sphere", "bowl"])
    #expect(
      try functions(#"[{"function": "sphere", "dimension": [3, 4], "label": "bowl"}]"#) == ["bowl n=3", "bowl n=4"])
    #expect(
      try Set(functions(#"[{"function": "sphere", "sense": "maximise", "dimension": [2, 3]}, "sphere"]"#))
        == ["sphere", "−sphere n=2", "−sphere n=3"])
    #expect(try arms(#"[{"optimizer": "adam", "schedule": "cosine", "label": "mine"}, "adam"]"#) == ["adam", "mine"])
    #expect(
      try arms(#"[{"optimizer": "adam", "schedule": ["constant", "cosine"], "label": "mine"}]"#)
        == ["mine", "mine + cosine"])
    #expect(
      try arms(
        #"[{"optimizer": "adam", "learningRate": [0.5, 0.25], "label": "mine"}]"#,
        #""tuning": {"over": "learningRate"}"#)
        == ["mine", "mine"])
  }
}
