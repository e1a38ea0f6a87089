import Foundation
import Plans
import Testing
import Values

/// Data that are written otherwise than usual.
@Suite struct `A table of data` {
  private func experiment(_ entry: String, _ text: String) -> String {
    let data = JSON.object(["d.csv": .string(text)]).canonical
    return PlansTests.text(
      functions: #"[{"model": "linearRegression", "data": "d.csv"\#(entry.isEmpty ? "" : ", " + entry)}]"#,
      optimizers: #"["sgd"]"#, "\"data\": \(data)")
  }

  @Test func `is read in the form that its entry gives, and again from the resolved experiment`() throws {
    let text = "a;y\n1,5;2\n3;4,25\n0;1\n"
    let given = experiment(#""delimiter": ";", "decimal": ",", "minimum": "none""#, text)
    let json = try JSONDocument(given).root
    let read = try Experiment(json: json)
    let function = try #require(read.functions.first)
    #expect(try function.data?.table.numbers(of: "a") == [1.5, 3, 0])
    #expect(try function.objective().minimum.value == nil)
    var resolved = read.resolved.object ?? [:]
    resolved["data"] = ["d.csv": .string(text)]
    let again = try Experiment(json: .object(resolved))
    #expect(again.cells == read.cells)
    #expect(again.cells.map { again.key(of: $0) } == read.cells.map { read.key(of: $0) })
    #expect(SchemaValidator(ExperimentSchema.document()).problems(json) == [])
  }

  @Test func `says nothing more of itself in keys and resolved files where it is as usual`() throws {
    let usual = try Experiment(text: experiment("", "a,y\n1,2\n3,4\n0,1\n"))
    let said = try Experiment(
      text: experiment(
        #""delimiter": ",", "decimal": ".", "encoding": "utf-8", "minimum": "computed""#, "a,y\n1,2\n3,4\n0,1\n"))
    #expect(said.resolved == usual.resolved)
    #expect(said.cells.map { said.key(of: $0) } == usual.cells.map { usual.key(of: $0) })
    #expect(!usual.resolved.canonical.contains("delimiter"))
  }

  @Test func `that is in another form is named as what it is`() {
    #expect(
      problems(experiment("", "a;y\n1,5;2\n")).first?.hasSuffix(
        #"d.csv:1:1: the columns are separated by `;`, and not by `,`; to read them: "delimiter": ";", "decimal": ",""#)
        == true)
    #expect(
      problems(experiment(#""decimal": ",""#, "a,y\n1,2\n")).first?.contains(
        "a decimal comma needs another `delimiter`")
        == true)
    #expect(problems(experiment(#""delimiter": "x""#, "a,y\n1,2\n")).first?.contains("`delimiter` must be") == true)
  }

  @Test func `with a column that has no name is remarked upon, unless columns are chosen`() throws {
    let text = ",a,y\n0,1,2\n1,3,4\n2,5,9\n3,2,1\n"
    let all = try Experiment(text: experiment("", text))
    #expect(all.remarks.count == 1 && all.remarks[0].hasPrefix("d.csv:1:1: this column has no name"))
    #expect(try Experiment(text: experiment(#""features": ["a"]"#, text)).remarks == [])
  }

  @Test func `in Latin-1 is named as that, and read where it is said`() throws {
    try withFolder(["e.json": "{}"]) { folder in
      let file = folder + "/e.json"
      try Data([0x67, 0xF6, 0x2C, 0x79, 10, 0x31, 0x2C, 0x32, 10, 0x33, 0x2C, 0x34, 10]).write(
        to: URL(filePath: folder + "/d.csv"))
      func load(_ more: String) throws -> Experiment {
        let text = PlansTests.text(
          functions: #"[{"model": "linearRegression", "intercept": "none", "data": "d.csv"\#(more)}]"#,
          optimizers: #"["sgd"]"#)
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        return try Experiment.load(file: file).experiment
      }
      #expect(try load(#", "encoding": "latin-1""#).functions.first?.data?.table.names == ["gö", "y"])
      let error = #expect(throws: ExperimentErrors.self) { try load("") }
      #expect(error?.description.hasSuffix(#"the file is not UTF-8 text; to read it: "encoding": "latin-1""#) == true)
    }
  }

  @Test func `has a digest of 64 digits in either case`() throws {
    let text = "a,y\n1,2\n3,4\n0,1\n"
    try withFolder(["d.csv": text]) { folder in
      func load(_ digest: String) throws {
        let file = folder + "/e.json"
        try PlansTests.text(
          functions: #"[{"model": "linearRegression", "data": "d.csv"}]"#, optimizers: #"["sgd"]"#,
          #""data": {"d.csv": {"sha256": "\#(digest)"}}"#
        ).write(toFile: file, atomically: true, encoding: .utf8)
        _ = try Experiment.load(file: file)
      }
      let digest = Digest(of: text).description
      try load(digest)
      try load(digest.uppercased())
      #expect(throws: ExperimentErrors.self) { try load("abc") }
    }
  }
}

/// Phases of schedules over the steps of the budget.
@Suite struct `A schedule over a budget of steps` {
  @Test func `is refused at its setting where its phases overlap`() {
    let lines = problems(
      text(
        #""schedules": [{"schedule": "warmupStableDecay", "rise": 6, "fall": [3, 6]}]"#, budget: #"{"steps": 10}"#))
    #expect(
      lines == [
        "test.json:7:51: schedules[0].rise: `rise` is 6 steps and `fall` is 6 steps, and the horizon has 10"
      ])
    #expect(
      problems(text(#""schedules": [{"schedule": "warmupStableDecay", "rise": 6, "fall": 6}]"#)).isEmpty)
  }
}

/// Files that are large rather than long.
@Suite struct `A file of a hundred thousand mistakes` {
  @Test func `is refused with a thousand of them`() {
    let keys = (0..<100_000).map { "\"k\($0)\": 1" }.joined(separator: ", ")
    let lines = problems(text(keys))
    #expect(lines.count == 1001)
    #expect(lines.last == "test.json: 99000 more problems are not shown")
  }

  @Test func `may exclude what it likes`() throws {
    let rates = (0..<3000).map { "\(Double($0) + 0.5)" }
    let patterns = rates.dropLast().map { "{\"learningRate\": \($0)}" }.joined(separator: ", ")
    let read = try Experiment(
      text: text(
        functions: #"[{"function": "sphere", "instance": "1-20"}]"#,
        optimizers: "[{\"optimizer\": \"adam\", \"learningRate\": [\(rates.joined(separator: ", "))]}]",
        "\"exclude\": [\(patterns), {\"instance\": [3, 4]}]"))
    #expect(read.cells.count == 18)
  }
}
