import Foundation
import TestSupport
import Testing

/// An experiment at several budgets, run and reported.
@Suite struct `Several budgets` {
  private func experiment(_ budget: String, _ name: String) -> String {
    """
    {
      "name": "\(name)", "functions": ["sumSquares", "rosenbrock"],
      "optimizers": [{ "optimizer": "sgd", "learningRate": 0.002 }], "schedules": ["constant", "linear"],
      "seeds": 8, "start": { "gaussian": 0.1 }, "budget": { "steps": \(budget) }
    }
    """
  }

  @Test func `share the steps that are the same, and say what that saves`() throws {
    let scratch = try TemporaryFolder()
    let text = experiment("[100, 200, 400, 800]", "NAME").replacing(
      #""linear"]"#, with: #"{ "schedule": "wsd", "rise": 10, "fall": 0.2 }]"#)
    for (name, branches) in [("whole", ""), ("branched", #", "branches": true"#)] {
      let file = try scratch.file(
        "\(name).json", text.replacing("NAME", with: name).replacing("800] }", with: "800]\(branches) }"))
      if name == "branched" {
        let plan = try Tool.run("plan", file, "--results", scratch.path("r"), in: scratch.url)
        // 803 of 1500 steps of the constant rate, 937 of the other, on 2 functions with 8 seeds.
        #expect(plan.output.contains("branches     27840 steps in place of 48000 from scratch: 42 % saved"))
      }
      let outcome = try Tool.run("run", file, "--results", scratch.path("r"), "--quiet", in: scratch.url)
      #expect(outcome.status == 0, "\(outcome.error)")
    }
    for name in ["runs.csv", "curves.csv", "comparisons.csv"] {
      #expect(try scratch.bytes("r/whole/\(name)") == scratch.bytes("r/branched/\(name)"), "\(name)")
    }
    let statistics = try String(decoding: scratch.bytes("r/branched/statistics.md"), as: UTF8.self)
    #expect(statistics.contains("## Cost of all budgets"))
    #expect(statistics.contains("| 1500 | 937 | 0.62 |"), "\(statistics.prefix(3000))")
  }

  @Test func `share steps of one arm that is tuned once, and of the others' trials`() throws {
    let scratch = try TemporaryFolder()
    let axis = #""optimizer": "sgd", "learningRate": [0.0005, 0.002]"#
    let schedule = #""schedule": { "schedule": "wsd", "rise": 10, "fall": 0.2 }"#
    let file = try scratch.file(
      "tuned.json",
      """
      {
        "name": "tuned", "functions": ["sumSquares", "rosenbrock"], "seeds": 8, "start": { "gaussian": 0.1 },
        "optimizers": [{ \(axis), \(schedule) }, { \(axis), \(schedule), "tunedPer": [] }],
        "budget": { "steps": [100, 200, 400, 800], "branches": true }, "tuning": { "over": "learningRate", "seeds": 4 }
      }
      """)
    let outcome = try Tool.run("run", file, "--results", scratch.path("r"), "--quiet", in: scratch.url)
    #expect(outcome.status == 0, "\(outcome.error)")
    let statistics = try scratch.text("r/tuned/statistics.md")
    #expect(statistics.contains("| sgd tuned once + warmupStableDecay | 1500 | 937 | 0.62 | 0.62 |"), "\(statistics)")
    let verified = try Tool.run("verify", "r/tuned", in: scratch.url)
    #expect(verified.status == 0, "\(verified.output)\(verified.error)")
  }

  private func rows(_ scratch: TemporaryFolder, _ name: String) throws -> [[Substring]] {
    let text = try String(decoding: scratch.bytes("r/\(name)/runs.csv"), as: UTF8.self)
    return text.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
  }

  @Test func `have runs of their own, which are those of one budget`() throws {
    let scratch = try TemporaryFolder()
    for (name, budget) in [("all", "[30, 100, 300, 1000]"), ("one", "300")] {
      let file = try scratch.file("\(name).json", experiment(budget, name))
      let outcome = try Tool.run("run", file, "--results", scratch.path("r"), "--quiet", in: scratch.url)
      #expect(outcome.status == 0, "\(outcome.error)")
    }
    let (all, one) = (try rows(scratch, "all"), try rows(scratch, "one"))
    let place = try #require(all[0].firstIndex(of: "budget"))
    #expect(one[0].firstIndex(of: "budget") == nil)
    #expect(all.count == 1 + 4 * 32 && one.count == 1 + 32)
    let own = all.dropFirst().filter { $0[place] == "300" }.map { row in
      ([row[0].replacing(" in 300 steps", with: "")] + row[1..<place] + row[(place + 1)...]).map { String($0) }
    }
    #expect(own == one.dropFirst().map { $0.map { String($0) } })
  }

  @Test func `have a table and a figure of final gaps, and titles that do not mislead`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("all.json", experiment("[30, 100, 300, 1000]", "all"))
    let plan = try Tool.run("plan", file, "--results", scratch.path("r"), in: scratch.url)
    #expect(plan.output.contains("budgets      30, 100, 300, 1000 steps, each with runs of its own"), "\(plan.output)")
    #expect(try Tool.run("run", file, "--results", scratch.path("r"), "--quiet", in: scratch.url).status == 0)
    let statistics = try String(decoding: scratch.bytes("r/all/statistics.md"), as: UTF8.self)
    for heading in [
      "## sumSquares: final gap against budget", "## rosenbrock: final gap against budget", "30 steps | 100 steps",
      "read off one long run, not runs of that budget", "scalingLaw",
    ] { #expect(statistics.contains(heading), "\(heading)") }
    let summary = try String(decoding: scratch.bytes("r/all/summary.md"), as: UTF8.self)
    #expect(summary.contains("2 functions × 4 budgets × 2 arms × 8 seeds; 30, 100, 300 or 1000 steps a run"))
    #expect(summary.contains("Final gap against budget on rosenbrock"))
  }
}
