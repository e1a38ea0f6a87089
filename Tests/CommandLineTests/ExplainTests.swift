import Foundation
import TestSupport
import Testing

private let experiment = """
  {
    "name": "small",
    "functions": ["rosenbrock"],
    "optimizers": [{ "optimizer": "adam", "learningRate": [0.01, 0.1] }, "momentum"],
    "seeds": 7,
    "budget": { "steps": 200 },
    "targets": [1, 1e-2],
    "tuning": { "over": "learningRate", "seeds": 3, "baselines": ["default", "best default"] },
    "report": { "figures": false }
  }
  """

/// A folder with a small sweep in it.
private func published() throws -> (scratch: TemporaryFolder, folder: String) {
  let scratch = try TemporaryFolder()
  let file = try scratch.file("small.json", experiment)
  let outcome = try Tool.run("run", file, "--results", scratch.path("Results"), "--quiet")
  #expect(outcome.status == 0, "\(outcome.error)")
  return (scratch, scratch.path("Results/small"))
}

private func object(_ text: String) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}

@Suite struct `A cell is explained` {
  @Test func `as it is printed, every one of every table`() throws {
    let (scratch, folder) = try published()
    let names = try Tool.run("explain", folder).output.split(separator: "\n").map(String.init)
    #expect(names.contains("rosenbrock") && names.contains("rosenbrock: expected runtime"))
    #expect(names.contains("Tuned and default") && names.contains("Best tuned and best default"))
    var cells = 0
    for name in names {
      let report = try Tool.run("report", folder, "--format", "json", "--table", name)
      #expect(report.status == 0, "\(report.error)")
      let blocks = try #require(try object(report.output)["blocks"] as? [[String: Any]])
      let table = try #require(blocks.first { $0["type"] as? String == "table" })
      let heads = try #require(table["columns"] as? [[String: Any]]).compactMap { $0["text"] as? String }
      for row in try #require(table["rows"] as? [[[String: Any]]]) {
        let texts = row.compactMap { $0["text"] as? String }
        for (head, text) in zip(heads, texts) {
          let outcome = try Tool.run("explain", folder, name, texts[0], head, "--json")
          let cell = try object(outcome.output)
          #expect(cell["text"] as? String == text, "\(name) / \(texts[0]) / \(head): \(outcome.error)")
          cells += 1
        }
      }
    }
    #expect(cells > 40)
    withExtendedLifetime(scratch) {}
  }

  @Test func `by runs that runs.csv has`() throws {
    let (scratch, folder) = try published()
    let cell = try object(try Tool.run("explain", folder, "rosenbrock", "adam", "Median gap", "--json").output)
    let source = try #require((cell["sources"] as? [[String: Any]])?.first)
    let values = try #require(source["values"] as? [Double])
    let lines = String(decoding: try scratch.bytes("Results/small/runs.csv"), as: UTF8.self).split(separator: "\n")
    let head = lines[0].split(separator: ",", omittingEmptySubsequences: false)
    let arm = try #require(head.firstIndex(of: "arm"))
    let gap = try #require(head.firstIndex(of: "final_gap"))
    let gaps = lines.dropFirst().map { $0.split(separator: ",", omittingEmptySubsequences: false) }
      .filter { $0[arm] == "adam" }.compactMap { Double($0[gap]) }
    // JSONSerialization reads decimals to an ulp or two.
    #expect(gaps.count == 7 && zip(values, gaps).allSatisfy { ($0 - $1).magnitude <= 1e-15 * $1.magnitude })
    let steps = try #require(cell["steps"] as? [[String: Any]])
    let median = try #require(steps.first { $0["name"] as? String == "median" }?["value"] as? Double)
    #expect((median - gaps.sorted()[3]).magnitude <= 1e-15 * median)
    let text = try Tool.run("explain", folder, "rosenbrock", "adam", "Median gap").output
    #expect(text.contains("seed 1  ") && text.contains("seed 1 again"))
    // The command makes the run again: its best value is the gap that is explained, f* being 0.
    let command = try #require(text.split(separator: "\n").last?.split(separator: " ").map(String.init))
    #expect(command.prefix(2) == ["downhill", "trace"])
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "\(Tool.executable.path()) " + command.dropFirst().joined(separator: " ")]
    let pipe = Pipe()
    shell.standardOutput = pipe
    try shell.run()
    let printed = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    shell.waitUntilExit()
    let traced = printed.split(separator: "\n").dropFirst().compactMap { Double($0.split(separator: "\t")[2]) }
    #expect(traced.min() == gaps[0])
  }

  @Test func `with the nearest name where there is none such`() throws {
    let (scratch, folder) = try published()
    let mistakes = [
      (["rosenbrok", "adam", "Rank"], "unknown table `rosenbrok`; did you mean `rosenbrock`?"),
      (["rosenbrock", "adma", "Rank"], "unknown row of `rosenbrock` `adma`; did you mean `adam`?"),
      (["rosenbrock", "adam", "Rnak"], "unknown column of `rosenbrock` `Rnak`; did you mean `Rank`?"),
    ]
    for (names, says) in mistakes {
      let outcome = try Tool.run("explain", folder, names[0], names[1], names[2])
      #expect(outcome.status == 2 && outcome.error == "error: \(says)\n")
    }
    // A row that is not there has no columns either.
    let row = try Tool.run("explain", folder, "rosenbrock", "adma")
    #expect(row.status == 2 && row.output.isEmpty && row.error == "error: \(mistakes[1].1)\n")
    #expect(try Tool.run("explain", folder, "rosenbrock", "adam").output.hasPrefix("Arm\n"))
    #expect(try Tool.run("explain", scratch.path("nowhere")).status == 5)
    let table = try Tool.run("report", folder, "--format", "latex", "--table", "rosenbrok")
    #expect(table.status == 2 && table.error.contains("did you mean `rosenbrock`?"))
  }
}
