import Foundation
import Plans
import Testing
import Values

private func load(_ file: String, _ overrides: [String] = []) throws -> Experiment {
  try Experiment.load(file: file, overrides: overrides).experiment
}

/// What is wrong, without the folder.
private func lines(_ folder: String, _ file: String, _ overrides: [String] = []) -> [String] {
  do throws(ExperimentErrors) {
    _ = try Experiment.load(file: folder + "/" + file, overrides: overrides)
    return []
  } catch {
    return error.problems.map { $0.description.replacing(folder + "/", with: "") }
  }
}

@Suite struct `A file that extends another` {
  @Test func `merges options key by key and replaces all else`() throws {
    let base = text(functions: #"["sphere", "rastrigin"]"#, #""stopping": {"atTarget": true}, "title": "base""#)
    let child = """
      {"extends": "base.json", "name": "child", "functions": ["rosenbrock"], "budget": {"evaluations": 7},
       "stopping": {"gradientNorm": 1}}
      """
    try withFolder(["base.json": base, "child.json": child]) { folder in
      let experiment = try load(folder + "/child.json")
      #expect(experiment.name == "child")
      #expect(experiment.title == "base")
      #expect(experiment.cells.map(\.function.function) == ["rosenbrock"])
      #expect(experiment.budget == .init(steps: 100, evaluations: 7))
      #expect(experiment.stopping == .init(atTarget: true, gradientNorm: 1))
    }
  }

  @Test func `finds it from its own folder, in several steps and from several files`() throws {
    let files = [
      "parts/base.json": text(), "parts/budget.json": #"{"budget": {"steps": 9}, "seeds": 2}"#,
      "parts/middle.json": #"{"extends": ["base.json", "budget.json"], "seed": 5}"#,
      "top.json": #"{"extends": "parts/middle.json", "seeds": 4}"#,
    ]
    try withFolder(files) { folder in
      let experiment = try load(folder + "/top.json")
      #expect(experiment.budget.steps == 9)
      #expect(experiment.seed == 5)
      #expect(experiment.seeds == [1, 2, 3, 4])
    }
  }

  @Test func `has its errors reported where they stand`() throws {
    let files = [
      "base.json": text(#""seed": -1, "targts": [1]"#, budget: #"{"steps": 0}"#),
      "child.json": "{\n  \"extends\": \"base.json\",\n  \"budget\": {\"evaluations\": 0}\n}",
    ]
    try withFolder(files) { folder in
      #expect(
        lines(folder, "child.json") == [
          "child.json:3:14: budget.evaluations: `evaluations` must be an integer at least 1 and at most 1000000000, not 0",
          "base.json:6:14: budget.steps: `steps` must be an integer at least 1 and at most 1000000000, not 0",
          "base.json:7:3: seed: `seed` must be an integer at least 0 and at most 9007199254740992, not -1",
          "base.json:7:15: targts: unknown key `targts`; did you mean `targets`?",
        ])
    }
  }

  @Test func `that is not there, not JSON or itself is reported where it is named`() throws {
    let files = [
      "missing.json": "{\n  \"extends\": [\"no.json\", 3]\n}", "broken.json": #"{"extends": "bad.json"}"#,
      "bad.json": "{\n  1",
      "self.json": #"{"extends": "self.json"}"#, "a.json": #"{"extends": "b.json"}"#,
      "b.json": #"{ "extends": "./a.json"}"#, "empty.json": #"{"extends": []}"#,
      "folder.json": #"{"extends": "sub"}"#, "sub/x.json": "{}", "list.json": "[]",
    ]
    try withFolder(files) { folder in
      #expect(
        lines(folder, "missing.json") == [
          "missing.json:2:15: extends[0]: there is no such file: no.json",
          "missing.json:2:26: extends[1]: `extends` must be the path of an experiment file, or a list of paths, not 3",
        ])
      #expect(lines(folder, "broken.json") == ["bad.json:2:3: expected a key in quotes, found `1`"])
      #expect(lines(folder, "self.json") == ["self.json:1:2: extends: the file extends itself"])
      #expect(
        lines(folder, "a.json") == ["b.json:1:3: extends: files extend each other: a.json → b.json → a.json"])
      #expect(lines(folder, "empty.json") == ["empty.json:1:2: extends: `extends` lists no file"])
      #expect(lines(folder, "folder.json") == ["folder.json:1:2: extends: this is a folder: sub"])
      #expect(lines(folder, "nowhere.json") == ["nowhere.json: there is no such file"])
      #expect(lines(folder, "list.json") == ["list.json:1:1: an experiment must be an object, not []"])
    }
  }

  @Test func `leaves JSON behind that reads the same without the files`() throws {
    let files = ["base.json": text(), "child.json": #"{"extends": "base.json", "seeds": [7]}"#]
    try withFolder(files) { folder in
      let loaded = try Experiment.load(file: folder + "/child.json", overrides: ["budget.steps=5"])
      let again = try Experiment(json: loaded.source)
      #expect(loaded.source["extends"] == nil)
      #expect(again.seeds == [7])
      #expect(again.budget.steps == 5)
      #expect(again.cells == loaded.experiment.cells)
    }
  }
}

@Suite struct `An override` {
  private let base = text(
    functions: #"["rosenbrock", {"function": "sphere", "dimension": 3}]"#, optimizers: #"["adam"]"#,
    #""title": "a title""#)

  private func overridden(_ overrides: String...) throws -> Experiment {
    try withFolder(["e.json": base]) { try load($0 + "/e.json", overrides) }
  }

  private func lines(_ overrides: String...) throws -> [String] {
    try withFolder(["e.json": base]) { PlansTests.lines($0, "e.json", overrides) }
  }

  @Test func `replaces a value of the file`() throws {
    #expect(try overridden("budget.steps=5").budget.steps == 5)
    #expect(try overridden("seeds=[4, 2]").seeds == [2, 4])
    #expect(try overridden("title=another title").title == "another title")
    #expect(try overridden("title=\"12\"").title == "12")
    #expect(try overridden("functions[1].dimension=4").functions.map(\.dimension) == [4, 2])
    #expect(try overridden("optimizers[0]=momentum").cells[0].arm.optimizer == "momentum")
    #expect(try overridden("seeds=9", "seeds=2").seeds == [1, 2])
  }

  @Test func `adds what the file leaves out`() throws {
    #expect(try overridden("optimizers[0].learningRate=0.5").cells[0].arm.settings["learningRate"] == 0.5)
    #expect(try overridden("budget.evaluations=5").budget == .init(steps: 100, evaluations: 5))
    #expect(try overridden("stopping.atTarget=true").stopping.atTarget)
    #expect(try overridden("record.every=5").record == .every(5))
    #expect(try overridden("seed=3").seed == 3)
    #expect(try overridden("limits.secondsPerRun=5").limits.secondsPerRun == 5)
    #expect(try overridden("gate.alpha=0.01").gate?.alpha == 0.01)
  }

  @Test func `that leads nowhere is an error`() throws {
    let form = "an override must be PATH=VALUE, such as budget.steps=200 or optimizers[0].learningRate=0.1"
    #expect(try lines("budget.steps") == ["--set budget.steps: \(form)"])
    #expect(try lines("=5") == ["--set =5: \(form)"])
    #expect(try lines("functions[x]=5") == ["--set functions[x]=5: \(form)"])
    #expect(
      try lines("budgt.steps=5") == ["--set budgt.steps=5: budgt.steps: unknown key `budgt`; did you mean `budget`?"])
    #expect(
      try lines("functions[2].dimension=5") == [
        "--set functions[2].dimension=5: functions[2].dimension: functions has 2 elements, the first of them [0]"
      ])
    #expect(try lines("title.x=5") == ["--set title.x=5: title.x: title is a text and has no keys"])
    #expect(try lines("seeds[0]=5") == ["--set seeds[0]=5: seeds[0]: seeds is a number, not a list"])
    #expect(
      try lines("seeds=[1, 2") == ["--set seeds=[1, 2:1:6: seeds: expected `,` or `]`, found the end of the file"])
    #expect(try lines("extends=x.json") == ["--set extends=x.json: `extends` cannot be overridden"])
  }

  @Test func `has its errors reported in its own name`() throws {
    #expect(
      try lines("budget.steps=many", "sed=3") == [
        "--set sed=3: sed: unknown key `sed`; did you mean `seed`?",
        #"--set budget.steps=many: budget.steps: `steps` must be an integer at least 1 and at most 1000000000, not "many""#,
      ])
  }
}
