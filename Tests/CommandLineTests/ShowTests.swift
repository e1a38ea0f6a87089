import Foundation
import Testing
import Values

/// What `show`, `list` and `schedule` print.
@Suite struct `What there is to know` {
  private func json(_ arguments: String...) throws -> JSON {
    let outcome = try Tool.run(arguments + ["--json"])
    #expect(outcome.status == 0, "\(outcome.error)")
    return try JSONDocument(outcome.output).root
  }

  @Test func `of a function is also where it is looked at, where runs begin, and its minimum`() throws {
    let usual = try #require(try json("show", "rosenbrock")["usual"])
    #expect(usual["dimension"] == 2)
    #expect(usual["start"] == [-1.2, 1])
    #expect(usual["minimum"] == 0)
    #expect(usual["minimizers"] == [[1, 1]])
    #expect(usual["provenance"] == "analytic")
    #expect(usual["domain"]?.array?.count == 2)
    let text = try Tool.run("show", "rosenbrock").output
    #expect(text.contains("\nstart       [-1.2,1], at n = 2\n"), "\(text)")
    #expect(text.contains("\nminimum     0, analytic, at [1,1]\n"), "\(text)")
    #expect(text.contains("\ndomain      "), "\(text)")
  }

  @Test func `is in the list of all functions too, but for models, which data decide`() throws {
    for row in try #require(try json("list", "functions").array) {
      #expect((row["usual"] == nil) == (row["dimension"] == "by its data"), "\(row["name"]?.canonical ?? "")")
    }
    #expect(try Tool.run("show", "logisticRegression").output.contains("minimum     computed from its data"))
  }

  @Test func `of a schedule is every setting, and the momentum where it moves that`() throws {
    let cosine = try json("schedule", #"{"schedule": "cosine", "end": 0.5}"#, "--steps", "3")
    #expect(cosine["schedule"]?["end"] == 0.5 && cosine["schedule"]?["warmup"] == 0)
    #expect(cosine["momentum"] == nil)
    let cycle = try json("schedule", #"{"schedule": "oneCycle", "cycleMomentum": true}"#, "--steps", "11")
    #expect(cycle["momentum"]?.array?.first == 0.95 && cycle["momentum"]?.array?.last == 0.95)
    let text = try Tool.run("schedule", #"{"schedule": "oneCycle", "cycleMomentum": true}"#, "--steps", "11").output
    #expect(text.hasPrefix("step\tlearningRate\tmomentum\n0\t0.04\t0.95\n"), "\(text)")
  }

  @Test func `of results is which libraries and which commit made them`() throws {
    let scratch = try Scratch()
    let file = try scratch.file(
      "one.json",
      #"{"name": "one", "functions": ["sphere"], "optimizers": ["adam"], "seeds": 1, "budget": {"steps": 5}}"#)
    // Somewhere else than in the repository: the commit is the program's, not that of the folder.
    #expect(try Tool.run("run", file, "--results", scratch.path("r"), "--quiet", in: scratch.folder).status == 0)
    let text = try String(decoding: scratch.bytes("r/one/provenance.json"), as: UTF8.self)
    let provenance = try JSONDocument(text).root
    for (key, pattern) in [
      ("gsl", #"^\d+\.\d+"#), ("sqlite", #"^3\.\d+"#), ("openssl", "^OpenSSL "), ("toolchain", "^Swift 6"),
    ] {
      let value = try #require(provenance[key]?.string)
      #expect(try value.firstMatch(of: Regex(pattern)) != nil, "\(key): \(value)")
    }
    let commit = try #require(provenance["commit"]?.string)
    #expect(commit.wholeMatch(of: /[0-9a-f]{40}\+?|unknown: .*/) != nil, "\(commit)")
  }
}
