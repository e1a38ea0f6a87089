import Foundation
import TestSupport
import Testing

@Suite struct `Metrics` {
  /// A training that says three points.
  private static let script = #"""
    read h; echo '{"type":"ready","protocol":1,"once":true}'; read s;
    echo '{"type":"point","step":0,"value":2,"metrics":{"accuracy":0.1,"error":0.9}}';
    echo '{"type":"point","step":4,"value":1,"metrics":{"accuracy":0.92,"error":0.2}}';
    echo '{"type":"point","step":10,"value":0.5,"metrics":{"accuracy":0.5,"error":0.05}}';
    echo '{"type":"done"}'
    """#

  private func experiment(_ targets: String, figures: String = "false") -> String {
    let script = Self.script.replacing("\n", with: " ").replacing("\"", with: "\\\"")
    return """
      {
        "name": "metrics", "functions": [{"training": {"program": ["/bin/sh", "-c", "\(script)"]}, "label": "mine"}],
        "optimizers": [{"optimizer": "theirs", "foreign": true}], "seeds": 2, "budget": {"steps": 10},
        "targets": \(targets), "report": {"figures": \(figures)}
      }
      """
  }

  @Test func `have targets that are reached from the side on which runs begin`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file(
      "metrics.json", experiment(#"{"value": [1], "accuracy": [0.9, 0.95], "error": [0.2]}"#))
    let run = try Tool.run("run", file, "--results", scratch.path, "--allow-programs", "--quiet")
    #expect(run.status == 0, "\(run.error)")
    let lines = try scratch.text("metrics/summary.md").split(separator: "\n").map(String.init)
    let heads = try #require(lines.first { $0.hasPrefix("| Arm") })
    #expect(heads.hasSuffix("| accuracy 0.9 | accuracy 0.95 | error 0.2 |"), "\(heads)")
    let row = try #require(lines.first { $0.hasPrefix("| theirs") || $0.hasPrefix("| **theirs") })
    #expect(row.hasSuffix("| 2/2, 4 | 0/2, — | 2/2, 4 |"), "\(row)")
    #expect(try Tool.run("report", scratch.path("metrics"), "--check").status == 0)
  }

  @Test func `have targets that are lists of numbers by their names`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("metrics.json", experiment(#"{"accuracy": 0.9, "my metric": [1]}"#))
    let outcome = try Tool.run("validate", file)
    #expect(outcome.status == 2)
    #expect(
      outcome.error.contains("targets.accuracy: `accuracy` must be a list of numbers, not 0.9"), "\(outcome.error)")
    #expect(outcome.error.contains("`my metric` is no name of a metric"), "\(outcome.error)")
  }

  @Test(arguments: [
    ("true", ["accuracy", "error"]), (#"["curves", "metrics"]"#, ["accuracy", "error"]),
    (#"[{"metric": "error", "split": "train"}, {"metric": "value"}]"#, ["error", "value"]),
  ]) func `are drawn step by step, all or those that are named`(figures: String, names: [String]) throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("metrics.json", experiment("[1]", figures: figures))
    let run = try Tool.run("run", file, "--results", scratch.path, "--allow-programs", "--quiet")
    #expect(run.status == 0, "\(run.error)")
    let there = try FileManager.default.contentsOfDirectory(atPath: scratch.path("metrics/figures"))
    #expect(
      there.filter { $0.contains("metrics-") && $0.hasSuffix(".gp") }.sorted() == names.map { "mine-metrics-\($0).gp" })
    let last = try #require(names.last)
    let data = try scratch.text("metrics/figures/mine-metrics-\(last).dat")
    let values = last == "error" ? ["0 0.9 0.9 0.9", "4 0.2 0.2 0.2", "10 0.05 0.05 0.05"] : ["0 2.0 2.0 2.0"]
    for value in values { #expect(data.contains(value), "\(data)") }
    #expect(try scratch.text("metrics/summary.md").contains("![mine: \(last) against steps, "))
    #expect(try Tool.run("report", scratch.path("metrics"), "--check").status == 0)
  }

  @Test func `are chosen by name and split, and nothing else`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file(
      "metrics.json",
      experiment("[1]", figures: #"[{"metric": "a b"}, {"metric": "loss", "split": "tests"}, {"split": "test"}, 7]"#))
    let outcome = try Tool.run("validate", file)
    #expect(outcome.status == 2)
    for words in [
      "report.figures[0].metric: `metric` must be the name of a metric", "did you mean \"test\"?",
      "report.figures[2]: the key `metric` is missing",
      "report.figures[3]: ",
    ] { #expect(outcome.error.contains(words), "\(outcome.error)") }
  }

  /// What a run of the experiment with these words in `report` says in summary.md.
  private func summary(_ report: String, _ scratch: TemporaryFolder) throws -> [String] {
    let text = experiment("[1]").replacing(#"{"figures""#, with: "{\(report), \"figures\"")
    let run = try Tool.run(
      "run", try scratch.file("metrics.json", text), "--results", scratch.path, "--allow-programs", "--quiet")
    #expect(run.status == 0, "\(run.error)")
    #expect(try Tool.run("report", scratch.path("metrics"), "--check").status == 0)
    return try scratch.text("metrics/summary.md").split(separator: "\n").map(String.init)
  }

  @Test func `are columns of tables, those that are named in their order`() throws {
    let scratch = try TemporaryFolder()
    let lines = try summary(
      #""metrics": [{"metric": "error", "split": "train"}, {"metric": "value"}]"#, scratch)
    #expect(lines.contains { $0.hasPrefix("| Arm") && $0.hasSuffix("| ≤ 1 | error | value |") }, "\(lines)")
    #expect(lines.contains { $0.contains("theirs") && $0.hasSuffix("| 0.05000 | 0.5000 |") }, "\(lines)")
    #expect(!lines.contains { $0.contains("No run reports") })
    let cell = try Tool.run("explain", scratch.path("metrics"), "mine", "theirs", "error")
    #expect(cell.status == 0 && cell.output.contains("the median over runs of the last error"), "\(cell.error)")
    let file = try scratch.text("metrics/manifest.json").filter { !$0.isWhitespace }
    #expect(file.contains(#""metrics":[{"metric":"error","split":"train"},{"metric":"value"}]"#))
  }

  @Test func `are no columns where none is named`() throws {
    let lines = try summary(#""metrics": []"#, TemporaryFolder())
    #expect(lines.contains { $0.hasPrefix("| Arm") && $0.hasSuffix("| ≤ 1 |") }, "\(lines)")
  }

  @Test func `that no run reports are named in one line, with the nearest`() throws {
    let lines = try summary(
      #""metrics": [{"metric": "acuracy"}, {"metric": "error", "split": "test"}]"#, TemporaryFolder())
    #expect(lines.contains { $0.hasPrefix("| Arm") && $0.hasSuffix("| ≤ 1 |") }, "\(lines)")
    let line = try #require(lines.first { $0.contains("No run reports a metric acuracy") })
    #expect(line.contains("Metrics that runs report: accuracy, error; did you mean accuracy?"), "\(line)")
    #expect(lines.contains { $0.contains("No run reports a metric testError") }, "\(lines)")
  }

  @Test func `are chosen of trainings alone, by words that are known`() throws {
    let scratch = try TemporaryFolder()
    let wrong = experiment("[1]").replacing(
      #"{"figures""#, with: #"{"metrics": ["accuracy", {"metric": "a", "split": "tests"}], "figures""#)
    let outcome = try Tool.run("validate", try scratch.file("metrics.json", wrong))
    #expect(outcome.status == 2)
    for words in ["report.metrics[0]: ", "an object with `metric` and `split`", "did you mean \"test\"?"] {
      #expect(outcome.error.contains(words), "\(outcome.error)")
    }
    let plain = try Tool.run(
      "validate",
      try scratch.file(
        "plain.json",
        #"""
        {"name": "plain", "functions": ["sphere"], "optimizers": ["adam"], "seeds": 1, "budget": {"steps": 5},
         "report": {"metrics": [{"metric": "accuracy"}]}}
        """#))
    #expect(plain.status == 2 && plain.error.contains("no function here is a training"), "\(plain.error)")
  }

  @Test func `have no seconds where no program has a part in the runs, and the table says so`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file(
      "both.json",
      #"""
      {
        "name": "both", "functions": ["sphere"], "seeds": 2, "budget": {"steps": 5},
        "optimizers": [
          "adam",
          {"optimizer": {"program": ["python3", "\#(Tool.repository.path())Experiments/programs/plain_adam.py"]},
           "learningRate": 0.1, "label": "theirs"}
        ],
        "report": {"figures": false, "seconds": true}
      }
      """#)
    let run = try Tool.run("run", file, "--results", scratch.path, "--allow-programs", "--quiet")
    #expect(run.status == 0, "\(run.error)")
    let table = try Tool.run("report", scratch.path("both"), "--table", "sphere: seconds", "--format", "markdown")
    #expect(table.output.contains("| adam | — |"), "\(table.output)\(table.error)")
    let page = try scratch.text("both/report.html")
    #expect(page.contains("Not timed: adam. No program has a part in their runs"))
  }

  @Test func `are reached after seconds that stand beside the runs, in no file with a digest`() throws {
    let scratch = try TemporaryFolder()
    let text = experiment(#"{"value": [1], "accuracy": [0.9, 0.95]}"#)
    let file = try scratch.file("metrics.json", text.replacing(#"{"figures""#, with: #"{"seconds": true, "figures""#))
    let run = try Tool.run("run", file, "--results", scratch.path, "--allow-programs", "--quiet")
    #expect(run.status == 0, "\(run.error)")
    let folder = scratch.path("metrics")
    let lines = try scratch.text("metrics/seconds.csv").split(separator: "\n").map(String.init)
    #expect(lines[0] == "function,arm,seed,target,seconds" && lines.count == 9, "\(lines)")
    func seconds(_ beginning: String) -> Double? {
      lines.first { $0.hasPrefix(beginning) }.flatMap { Double($0.split(separator: ",").last ?? "") }
    }
    let arm = "mine,theirs"
    let whole = try #require(seconds("\(arm),1,,"))
    let part = try #require(seconds("\(arm),1,accuracy 0.9,"))
    #expect(part > 0 && part <= whole && whole < 60)
    #expect(lines.contains { $0.hasPrefix("\(arm),2,accuracy 0.95,") && $0.hasSuffix(",") }, "\(lines)")
    let table = try Tool.run("report", folder, "--table", "mine: seconds", "--format", "markdown")
    #expect(table.output.contains("| Whole run | ≤ 1 | accuracy 0.9 | accuracy 0.95 |"), "\(table.output)")
    for name in ["summary.md", "statistics.md", "manifest.json"] {
      #expect(try !scratch.text("metrics/\(name)").contains("Whole run"))
      #expect(try !scratch.text("metrics/\(name)").contains("seconds.csv"))
    }
    // What was measured goes with the runs into another store.
    #expect(try Tool.run("merge", folder, "--into", scratch.path("merged")).status == 0)
    #expect(try scratch.text("merged/seconds.csv") == scratch.text("metrics/seconds.csv"))
  }
}
