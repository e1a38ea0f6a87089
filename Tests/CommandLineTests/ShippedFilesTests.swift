import Foundation
import TestSupport
import Testing

@Suite struct `What the repository ships` {
  @Test func `has the schema that the tool prints`() throws {
    let shipped = try String(
      contentsOf: Tool.repository.appending(path: "Experiments/experiment.schema.json"), encoding: .utf8)
    #expect(try Tool.run("schema").output == shipped, "downhill schema > Experiments/experiment.schema.json")
  }

  @Test func `has experiments that are all valid`() throws {
    let folder = Tool.repository.appending(path: "Experiments")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") }
    #expect(names.count >= 3)
    let others = try ["articles", "programs"].flatMap { part in
      try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path())
        .filter { $0.hasSuffix(".json") }.map { part + "/" + $0 }
    }
    for name in names + others { #expect(try Tool.run("validate", "Experiments/" + name).status == 0, "\(name)") }
  }

  @Test func `repeats every published table to the last bit`() throws {
    let scratch = try TemporaryFolder()
    for name in ["quickstart", "nine-optimizers"] {
      let outcome = try Tool.run(
        "run", "Experiments/\(name).json", "--results", scratch.url.path(), "--quiet", "--set",
        "report.figures=false")
      #expect(outcome.status == 0, "\(outcome.error)")
      for file in ["runs.csv", "curves.csv", "comparisons.csv"] {
        let published = try Data(contentsOf: Tool.repository.appending(path: "Results/\(name)/\(file)"))
        #expect(try scratch.bytes("\(name)/\(file)") == published, "Results/\(name)/\(file)")
      }
    }
  }
}

@Suite struct `Looking closer` {
  @Test func `evaluates to the published value`() throws {
    let outcome = try Tool.run("evaluate", "booth", "--at", "-5,-5", "--json")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\"value\": 884"))
    #expect(outcome.output.contains("\"minimizers\": ["))
  }

  @Test func `prints a rate for every step`() throws {
    let outcome = try Tool.run("schedule", "step", "--steps", "7", "--learning-rate", "0.5")
    #expect(outcome.output.split(separator: "\n").count == 8)
    #expect(outcome.output.hasPrefix("step\tlearningRate\n0\t0.5\n"))
  }

  @Test func `traces an iterate a step`() throws {
    let outcome = try Tool.run(
      "trace", "--function", "sphere", "--optimizer", "{\"optimizer\": \"gradientDescent\", \"learningRate\": 0.25}",
      "--start", "4,-2", "--steps", "2")
    let last = try #require(outcome.output.split(separator: "\n").last?.split(separator: "\t"))
    #expect(last.suffix(2) == ["1", "-0.5"])
  }

  @Test func `lists all that can be shown`() throws {
    for kind in ["functions", "optimizers", "schedules", "statistics"] {
      let names = try Tool.run("list", kind).output.split(separator: "\n").dropFirst()
        .compactMap { $0.split(separator: " ").first.map(String.init) }
      #expect(names.count >= 10, "\(kind)")
      for name in names { #expect(try Tool.run("show", name).status == 0, "\(name)") }
    }
  }

  @Test func `parity exits with 1 where a number is wrong`() throws {
    let good = try Tool.run("parity", Repository.reference.path())
    #expect(good.status == 0, "\(good.output.suffix(300))")
    let text = try Repository.reference("optimizers/torch_adam.json")
    let scratch = try TemporaryFolder()
    let bad = try scratch.file(
      "torch_adam.json", text.replacing("\"beta", with: "\"gamma").replacing("0.05", with: "0.051"))
    let outcome = try Tool.run("parity", bad)
    #expect(outcome.status == 1, "\(outcome.output.suffix(300))")
  }
}
