import Foundation
import Plans
import Records
import Store
import TestSupport
import Testing
import Values
import Verification

@Suite struct `Published runs are made again` {
  @Test func `and hold when nothing was changed, with their store and without`() throws {
    let published = try Published(sweepText)
    for hasStore in [true, false] {
      if !hasStore { try FileManager.default.removeItem(atPath: published.folder + "/runs.sqlite") }
      let verdict = try published.verdict()
      #expect(verdict.holds, "\(verdict.lines)")
      // Five arms on two functions, tuned and untuned, with five seeds.
      #expect(verdict.made == 100 && verdict.held == 100 && verdict.curves == 20)
    }
  }

  @Test func `with tables over schedules of one kind`() throws {
    let text = sweepText.replacing(
      "\"schedules\": [\"constant\", \"cosine\"]",
      with:
        "\"schedules\": [\"constant\", \"cosine\", \"cosineRestarts\", { \"schedule\": \"cosine\", \"warmup\": 0.1 }]")
    let verdict = try Published(text).verdict()
    #expect(verdict.holds, "\(verdict.lines)")
  }

  @Test func `one function, one arm, one cell at a time`() throws {
    let published = try Published(sweepText)
    #expect(try published.verdict { $0.function = "rosenbrock" }.made == 50)
    #expect(try published.verdict { $0.arm = "adam (untuned)" }.made == 10)
    let cell = try published.verdict { verifier in
      verifier.function = "rosenbrock"
      verifier.arm = "adam + cosine"
    }
    #expect(cell.holds && cell.made == 5 && cell.curves == 1 && cell.published == 100)
  }

  @Test func `some of them, the same for the same draw`() throws {
    let published = try Published(sweepText)
    let first = try published.verdict { $0.draw = Draw(4, number: 1) }
    #expect(first.holds && first.made == 4 && first.curves == 0)
    #expect(first.lines.contains { $0.contains("--sample 4 --draw 1") })
    #expect(Draw(4) != Draw(4) || Draw(4) != Draw(4))
    #expect(try published.verdict { $0.draw = Draw(1000, number: 1) }.made == 100)
  }

  @Test func `and a folder that agrees with itself is found out`() throws {
    let published = try Published(sweepText)
    try published.forge { record in
      record.best /= 2
      record.curve.best[record.curve.best.count - 1] /= 2
    }
    let verdict = try published.verdict()
    #expect(!verdict.holds && verdict.held == 99)
    let found = try #require(verdict.differences.first)
    // With a store, the step is known.
    #expect(found.file == "runs.sqlite" && found.seed == 1 && found.step == 60 && found.field == "best value")
    #expect(
      verdict.differences.contains { $0.file == "curves.csv" }
        || verdict.differences.contains { $0.file == "summary.md" })
    try FileManager.default.removeItem(atPath: published.folder + "/runs.sqlite")
    let without = try published.verdict()
    #expect(without.differences.first?.file == "runs.csv" && without.differences.first?.field == "best_value")
  }

  @Test func `a forged run is found by every sample that draws it`() throws {
    let published = try Published(sweepText)
    try published.forge { $0.final = 1 }
    let verdicts = try (1...6).map { number in try published.verdict { $0.draw = Draw(60, number: number) } }
    #expect(verdicts.contains { !$0.holds })
    #expect(verdicts.allSatisfy { $0.made == 60 && $0.held >= 59 })
  }

  @Test(arguments: [("runs.csv", ",budget,60,", ",budget,61,"), ("curves.csv", ",0,0,5,0,", ",0,0,5,1,")])
  func `one field that was changed is named`(name: String, old: String, new: String) throws {
    let published = try Published(sweepText)
    try published.edit(name, old, with: new)
    let verdict = try published.verdict()
    #expect(!verdict.holds)
    // The manifest's digest, and then the place.
    #expect(verdict.differences.map(\.file) == [name, name], "\(verdict.lines)")
    #expect(verdict.differences.last?.cell != nil)
    #expect(verdict.differences.last?.field == (name == "runs.csv" ? "steps" : "failed"))
  }

  @Test func `a table, a run more and a run less are named`() throws {
    let published = try Published(sweepText)
    let rows = try published.scratch.text("Results/runs.csv").split(separator: "\n")
    try published.edit("runs.csv", rows[3] + "\n", with: "")
    var verdict = try published.verdict()
    #expect(verdict.differences.contains { $0.field == "run" && $0.published == "not there" }, "\(verdict.lines)")
    try published.edit(
      "runs.csv", rows[4] + "\n", with: rows[4] + "\n" + rows[4].replacing(",budget,", with: ",stalled,") + "\n")
    verdict = try published.verdict()
    #expect(!verdict.holds)
    try published.edit("summary.md", "newton", with: "newtom")
    verdict = try published.verdict()
    #expect(verdict.differences.contains { $0.file == "summary.md" && $0.field.hasPrefix("line ") })
  }

  @Test func `with data that is found by its digest`() throws {
    let rows = (1...8).map { "\($0),\(2 * $0 + 1)" }.joined(separator: "\n")
    let published = try Published(dataText, ["points.csv": "x,y\n" + rows + "\n", "far/away/points.csv": "x,y\n1,1\n"])
    #expect(try published.verdict().holds)
    try FileManager.default.removeItem(atPath: published.folder + "/runs.sqlite")
    #expect(try published.verdict { $0.data = [published.scratch.path] }.holds)
    #expect(throws: VerificationError.self) { try published.verdict { $0.data = [published.scratch.path("far")] } }
  }
}

@Suite struct `What is no results folder` {
  private func message(_ files: [String: String]) throws -> String {
    let scratch = try TemporaryFolder(files)
    do {
      _ = try Verifier(tool: "test").verdict(on: scratch.path)
      return ""
    } catch {
      return "\(error)".replacing(scratch.path, with: "DIR")
    }
  }

  @Test func `is refused in one line`() throws {
    #expect(try message([:]) == "DIR/manifest.json: there is no such file; name a folder that `downhill run` made")
    #expect(try message(["manifest.json": "{"]).hasPrefix("DIR/manifest.json:1:"))
    #expect(try message(["manifest.json": "[]"]).contains("this is no manifest of results"))
    let other = #"{"experiment": {}, "numericsVersion": 1, "sha256": {}}"#
    #expect(try message(["manifest.json": other]).contains("made by numerics version 1, and this one is 2"))
  }

  @Test func `nor is a table that is none`() throws {
    let published = try Published(sweepText)
    for (text, word) in [
      ("", "the file is empty"), ("a,b\n1,2\n", "no columns `function` and `arm`"),
      ("function,arm\na,b\n", "no column `seed`"),
    ] {
      try text.write(toFile: published.folder + "/runs.csv", atomically: true, encoding: .utf8)
      #expect { try published.verdict() } throws: { "\($0)".contains(word) }
    }
    #expect { try published.verdict { $0.function = "rosenbrok" } } throws: { _ in true }
  }

  @Test func `nor a name that it does not have`() throws {
    let published = try Published(sweepText)
    #expect { try published.verdict { $0.function = "rosenbrok" } } throws: {
      "\($0)" == "unknown function `rosenbrok`; did you mean `rosenbrock`?"
    }
    #expect { try published.verdict { $0.arm = "adm" } } throws: {
      "\($0)" == "unknown arm `adm`; did you mean `adam`?"
    }
    #expect { try published.verdict { $0.table = "rosenbrok" } } throws: { "\($0)".contains("unknown table") }
  }
}
