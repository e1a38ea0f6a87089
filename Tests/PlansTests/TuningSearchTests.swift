import Plans
import TestSupport
import Testing
import Values

/// What a search over ranges is written as.
private func tuning(_ over: String, _ more: String = "") -> String { #""tuning": {"over": \#(over)\#(more)}"# }

private let rate = #""learningRate": {"from": 1e-4, "to": 1}"#

@Suite struct `Searches of ranges` {
  /// The trials of the first arm, each with the values of some settings.
  private func trials(
    _ over: String, _ more: String = "", optimizers: String = #"["adam"]"#, budget: String = #"{"steps": 100}"#
  ) throws -> [[String: Double]] {
    let experiment = try Experiment(text: text(optimizers: optimizers, tuning(over, more), budget: budget))
    return try trials(experiment)
  }

  private func trials(_ experiment: Experiment, arm: Int = 0) throws -> [[String: Double]] {
    let rule = try #require(experiment.tuning)
    return rule.candidates(experiment.cells[arm].arm, over: experiment.horizons).map { candidate in
      candidate.values(ofTuned: rule.over).compactMapValues(\.number)
    }
  }

  /// The points of scipy.stats.qmc.Sobol(2, scramble=False) after the origin: (½, ½), (¾, ¼), (¼, ¾), (⅜, ⅜), (⅞, ⅞).
  @Test func `try the published points of Sobol's sequence, laid on scales`() throws {
    let found = try trials(#"{\#(rate), "beta1": {"from": 0, "to": 0.8}}"#, #", "trials": 5"#)
    #expect(found.map { $0["beta1"] } == [0.4, 0.6, 0.2, 0.3, 0.7])
    #expect(found.map { $0["learningRate"] } == [0.01, 0.001, 0.1, 0.00316227766017, 0.316227766017])
  }

  @Test func `are even on a logarithmic scale by random points`() throws {
    let found = try trials("{\(rate)}", #", "search": "random", "trials": 2000"#)
    let places = found.compactMap { $0["learningRate"] }.map { (Double.log10($0) + 4) / 4 }.sorted()
    #expect(places.count == 2000)
    // Kolmogorov and Smirnov: beyond 1.63/√n once in a hundred times.
    let distance = places.enumerated().map { abs($1 - (Double($0) + 0.5) / 2000) }.max() ?? 1
    #expect(distance < 1.63 / 2000.0.squareRoot())
    // A quarter of the trials in each decade, which even numbers would not have.
    #expect(places.count { $0 < 0.25 } > 400)
  }

  @Test(arguments: ["sobol", "random"])
  func `have the trials of few as the first of many`(kind: String) throws {
    let over = #"{\#(rate), "schedule": {"warmup": {"from": 0, "to": 0.3}}}"#
    let few = try trials(over, #", "search": "\#(kind)", "trials": 7"#)
    let many = try trials(over, #", "search": "\#(kind)", "trials": 50"#)
    #expect(few.count == 7 && many.count == 50 && Array(many.prefix(7)) == few)
    #expect(Set(many).count == 50)
  }

  @Test func `draw random numbers by the experiment's seed, for each setting apart`() throws {
    let more = #", "search": "random", "trials": 9"#
    let alone = try trials("{\(rate)}", more).map { $0["learningRate"] }
    let both = try trials(#"{\#(rate), "beta1": {"from": 0, "to": 0.8}}"#, more).map { $0["learningRate"] }
    #expect(alone == both)
    let other = try Experiment(text: text(#""seed": 2, "# + tuning("{\(rate)}", more)))
    #expect(try trials(other).map { $0["learningRate"] } != alone)
  }

  @Test func `give every arm equally many trials, at the same places of the ranges that it has`() throws {
    let experiment = try Experiment(
      text: text(
        optimizers: #"["adam", "bfgs"]"#,
        #""schedules": ["constant", {"schedule": "warmupStableDecay", "rise": 5}], "exclude": [{"optimizer": "bfgs", "schedule": "warmupStableDecay"}], "#
          + tuning(#"{\#(rate), "schedule": {"fall": {"from": 0.05, "to": 0.5}}}"#, #", "trials": 16"#)))
    let found = try experiment.cells.indices.map { try trials(experiment, arm: $0) }
    #expect(found.map(\.count) == [16, 16, 1])
    #expect(found[0].map { $0["learningRate"] } == found[1].map { $0["learningRate"] })
    #expect(
      found[0].allSatisfy { $0.count == 1 } && found[1].allSatisfy { (0.05...0.5).contains($0["schedule.fall"] ?? 0) })
    #expect(found[2] == [[:]])
  }

  @Test func `try whole numbers where a setting is one, each once`() throws {
    let warm = #"[{"optimizer": "adam", "schedule": {"schedule": "warmupStableDecay", "fall": 0.2}}]"#
    let steps = try trials(
      #"{"schedule": {"rise": {"from": 1, "to": 40}}}"#, #", "trials": 20"#, optimizers: warm)
    let values = steps.compactMap { $0["schedule.rise"] }
    #expect(values.count == 20 && Set(values).count == 20)
    #expect(values.allSatisfy { $0 == $0.rounded() && (1...40).contains($0) })
    // Even in the logarithm: half of them would lie below √(1 · 41), were there so many.
    #expect(values.count { $0 <= 6 } == 6)
    let parts = try trials(
      #"{"schedule": {"rise": {"from": 0, "to": 0.4}, "fall": {"from": 0, "to": 0.9}}}"#, #", "trials": 64"#,
      optimizers: warm)
    // What cannot be made is no trial: together they are at most the horizon.
    #expect(parts.count == 64 && parts.allSatisfy { ($0["schedule.rise"] ?? 1) + ($0["schedule.fall"] ?? 1) <= 1 })
  }

  @Test func `take one of listed values`() throws {
    let experiment = try Experiment(
      text: text(
        optimizers: #"[{"optimizer": "sgd", "momentum": 0.9}]"#,
        tuning(#"{\#(rate), "nesterov": [false, true]}"#, #", "trials": 12"#)))
    let rule = try #require(experiment.tuning)
    let flags = rule.candidates(experiment.cells[0].arm, over: []).map { $0.value(ofTuned: "nesterov")?.bool }
    #expect(flags.count { $0 == true } == 6 && flags.count { $0 == false } == 6)
  }

  @Test func `are part of an experiment, which reads back`() throws {
    let over = #"{\#(rate), "schedule": {"warmup": {"from": 0, "to": 0.3}, "hold": [0, 0.5]}}"#
    for (more, trials) in [("", 32), (#", "search": "random", "trials": 8, "extend": true"#, 8)] {
      let read = try Experiment(text: text(tuning(over, more)))
      #expect(
        read.tuning?.search?.trials == trials
          && read.tuning?.over == ["learningRate", "schedule.hold", "schedule.warmup"])
      let again = try Experiment(json: read.resolved)
      #expect(again.tuning == read.tuning && again.cells == read.cells && again.resolved == read.resolved)
      #expect(try self.trials(again) == self.trials(read))
    }
    // A grid's has no new key.
    let grid = try Experiment(
      text: text(optimizers: #"[{"optimizer": "adam", "learningRate": [0.1, 0.2]}]"#, tuning("\"learningRate\"")))
    #expect(grid.tuning?.search == nil && grid.resolved["tuning"]?["search"] == nil)
    #expect(grid.resolved["tuning"]?["over"] == ["learningRate"])
  }

  @Test func `leave what they tune out of labels, of schedules too`() throws {
    let grid = try Experiment(
      text: text(
        optimizers: #"[{"optimizer": "adam", "learningRate": [0.1, 0.2]}]"#,
        #""schedules": ["constant", {"schedule": "cosine", "end": [0, 0.1], "warmup": [0, 0.1]}], "#
          + tuning(#"["learningRate", "schedule.end", "schedule.warmup"]"#)))
    let labels = Dictionary(grouping: grid.cells, by: \.arm.label).mapValues(\.count)
    #expect(labels == ["adam": 2, "adam + cosine": 8])
    #expect(try Experiment(json: grid.resolved).cells == grid.cells)
    let search = try Experiment(
      text: text(
        #""schedules": ["constant", "cosine"], "#
          + tuning(#"{\#(rate), "schedule": {"end": {"from": 0, "to": 0.1}}}"#)))
    #expect(search.cells.map(\.arm.label) == ["adam", "adam + cosine"])
  }
}

@Suite struct `Ranges of a search that are extended` {
  private func box(_ over: String, trials: Int = 16, optimizers: String = #"["adam"]"#) throws -> SearchBox {
    let experiment = try Experiment(
      text: text(optimizers: optimizers, tuning(over, #", "extend": true, "trials": \#(trials)"#)))
    let search = try #require(experiment.tuning?.search)
    return SearchBox(search, experiment.cells[0].arm, over: experiment.horizons)
  }

  private func rates(_ arms: [Arm]) -> [Double] { arms.compactMap { $0.settings["learningRate"]?.number } }

  @Test func `go on beyond the edge by a quarter of their width and of their trials`() throws {
    let box = try box("{\(rate)}")
    let tried = box.candidates
    let best = try #require(tried.max { rates([$0])[0] < rates([$1])[0] })
    let beyond = box.beyond(tried, best: [best])
    #expect(beyond.count == 4 && rates(beyond).allSatisfy { (1...10).contains($0) })
    #expect(box.edges(best, among: tried) == ["learningRate"])
    let further = box.beyond(tried + beyond, best: [try #require(beyond.max { rates([$0])[0] < rates([$1])[0] })])
    #expect(further.count == 4 && rates(further).allSatisfy { (10...100).contains($0) })
    #expect(box.ranges((tried + beyond).map { $0.values(ofTuned: ["learningRate"]) }) == ["learningRate": 1e-4...10])
    // Inside, and where another inside is as good, nothing lies beyond; further points are those of more trials.
    let inside = try #require(tried.first)
    #expect(box.edges(inside, among: tried).isEmpty)
    #expect(box.beyond(tried, best: [inside]).isEmpty && box.beyond(tried, best: [best, inside]).isEmpty)
    let more = try self.box("{\(rate)}", trials: 20).candidates
    #expect(box.between(tried, best: inside, count: 4) == Array(more.suffix(4)))
    #expect(box.mostTrials(after: 0) == 4)
  }

  @Test func `end where the settings' own bounds do`() throws {
    let box = try box(#"{"beta1": {"from": 0, "to": 0.9}}"#)
    let tried = box.candidates
    func beta(_ arm: Arm) -> Double { arm.settings["beta1"]?.number ?? 0 }
    let (least, most) = try (
      #require(tried.min { beta($0) < beta($1) }), #require(tried.max { beta($0) < beta($1) })
    )
    #expect(box.edges(least, among: tried).isEmpty && box.beyond(tried, best: [least]).isEmpty)
    let beyond = box.beyond(tried, best: [most])
    #expect(beyond.count == 4 && beyond.allSatisfy { (0.9..<1).contains(beta($0)) })
    let last = try #require(beyond.max { beta($0) < beta($1) })
    #expect(box.beyond(tried + beyond, best: [last]).isEmpty)
  }

  @Test func `keep fractions of the horizon fractions, and steps whole`() throws {
    let warm = #"[{"optimizer": "adam", "schedule": {"schedule": "warmupStableDecay", "fall": 0}}]"#
    for (range, allowed) in [(#"{"from": 0.1, "to": 0.8}"#, 0.8..<1.0), (#"{"from": 10, "to": 40}"#, 41..<70)] {
      let box = try box(#"{"schedule": {"rise": \#(range)}}"#, trials: 8, optimizers: warm)
      let tried = box.candidates
      func rise(_ arm: Arm) -> Double { arm.value(ofTuned: "schedule.rise")?.number ?? 0 }
      let beyond = box.beyond(tried, best: [try #require(tried.max { rise($0) < rise($1) })])
      #expect(beyond.count == 2 && beyond.allSatisfy { allowed.contains(rise($0)) }, "\(beyond.map(rise))")
    }
  }
}

@Suite struct `Searches that are written wrongly` {
  @Test(arguments: [
    (#"{"over": {"learningRate": {"from": 1, "to": 0.1}}}"#, "tuning.over.learningRate: `from` must be less than `to`"),
    (
      #"{"over": {"learningRate": {"from": -1, "to": 1}}}"#,
      "tuning.over.learningRate.from: `learningRate` must be a number at least 0, not -1, for adam"
    ),
    (#"{"over": {"learningRate": {"from": 0, "to": 1, "scale": "log"}}}"#, "`from` must be greater than 0 on a log"),
    (#"{"over": {"learningRate": {"from": 0.1, "to": 1, "scale": "logg"}}}"#, "did you mean \"log\"?"),
    (#"{"over": {"learningRate": {"from": 0.1, "to": 1, "scal": "log"}}}"#, "did you mean `scale`?"),
    (#"{"over": {"learningRate": {"from": 0.1}}}"#, "the key `to` is missing"),
    (#"{"over": {"learningRate": 0.1}}"#, "must be a range such as"),
    (#"{"over": {"learningRate": [0.1]}}"#, "lists one value; a search needs at least two"),
    (#"{"over": {"learningRate": [0.1, 0.1]}}"#, "lists 0.1 twice"),
    (#"{"over": {"learningRate": [0.1, -1]}}"#, "tuning.over.learningRate[1]: `learningRate` must be a number at"),
    (#"{"over": {"learnigRate": {"from": 0.1, "to": 1}}}"#, "did you mean `learningRate`?"),
    (#"{"over": {"beta1": {"from": 0.1, "to": 1}}}"#, "tuning.over.beta1.to: `beta1` must be a number"),
    (#"{"over": {"amsgrad": {"from": 0, "to": 1}}}"#, "a search of it needs a list of values"),
    (#"{"over": {"schedule": {"fal": {"from": 0.1, "to": 0.2}}}}"#, "did you mean `schedule.fall`?"),
    (#"{"over": {"schedule": 3}}"#, "must be an object of settings of the schedules"),
    (#"{"over": {"schedule.fall": {"from": 0.1, "to": 0.2}}}"#, "stand in an object: \"schedule\": {\"fall\": …}"),
    (#"{"over": {"schedule": {"fall": {"from": 0.1, "to": 20}}}}"#, "0.1 to 20 is both"),
    (
      #"{"over": {"schedule": {"rise": {"from": 1.5, "to": 20}}}}"#,
      "must be a fraction less than 1 or a whole number of"
    ),
    (#"{"over": {"schedule": {"rise": {"from": 1, "to": 4}}}}"#, "no more than 4 different trials of adam"),
    (#"{"over": {"schedule": {"rise": {"from": 85, "to": 95}}}, "trials": 4}"#, "`rise` is "),
    (#"{"over": {}}"#, "`over` has 0 settings"),
    (#"{"over": {"learningRate": {"from": 0.1, "to": 1}}, "search": "grid"}"#, "a grid takes its values from the axes"),
    (#"{"over": "learningRate", "search": "random"}"#, "needs ranges: `over` must be an object such as"),
    (#"{"over": "learningRate", "trials": 9}"#, "`trials` are of the searches"),
    (#"{"over": {"learningRate": {"from": 0.1, "to": 1}}, "trials": 1}"#, "`trials` must be an integer at least 2"),
    (#"{"over": {"learningRate": {"from": 0.1, "to": 1}}, "search": "soboll"}"#, "did you mean \"sobol\"?"),
    (
      #"{"over": {"schedule": {"fall": {"from": 0.1, "to": 0.2}}}, "per": ["budget"]}"#,
      "`schedule.fall` is a setting of one"
    ),
    (#"{"over": ["learningRate", "schedule.fal"]}"#, "did you mean `schedule.fall`?"),
  ])
  func `are told in one line`(written: String, expected: String) {
    let found = problems(
      text(
        optimizers:
          #"[{"optimizer": "adam", "schedule": {"schedule": "warmupStableDecay", "fall": 0.2, "end": [0, 0.1]}}]"#,
        #""tuning": \#(written)"#)
    )
    let own = found.filter { !$0.contains("has one value for each arm") }
    #expect(own.count == 1 && own[0].contains(expected), "\(found)")
  }

  @Test func `or have an axis beside their range`() {
    let found = problems(
      text(optimizers: #"[{"optimizer": "adam", "learningRate": [0.1, 0.2]}]"#, tuning("{\(rate)}")))
    #expect(found.count == 1 && found[0].contains("is an axis of the grid, too"), "\(found)")
  }

  @Test func `or come to more runs than a grid may have`() {
    let found = problems(text(tuning("{\(rate)}", #", "trials": 10000, "seeds": 2000"#), seeds: "1"))
    #expect(found.count == 1 && found[0].contains("it has at most 10000000"), "\(found)")
  }
}
