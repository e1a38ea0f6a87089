import Foundation
import TestSupport
import Testing

private let sweep = """
  {
    "name": "part",
    "functions": ["sphere"],
    "optimizers": [{ "optimizer": "adam", "learningRate": [0.1, 0.2] }],
    "seeds": 4,
    "budget": { "steps": 20 },
    "report": { "figures": false }
  }
  """

/// What is incomplete says so, and takes the place of nothing that is complete.
@Suite struct `An incomplete sweep` {
  private let scratch: TemporaryFolder
  private let file: String

  init() throws {
    scratch = try TemporaryFolder()
    file = try scratch.file("part.json", sweep)
  }

  private func run(_ results: String, shard: String? = nil) throws -> Tool.Outcome {
    let arguments = ["run", file, "--results", scratch.path(results)] + (shard.map { ["--shard", $0] } ?? [])
    return try Tool.run(arguments)
  }

  /// A part that has so many of the runs: of two parts or three one has none, and of enough one has a cell.
  private func shard(holding count: Int) throws -> String {
    for parts in 2...20 {
      for part in 1...parts {
        let runs = try Tool.run(
          "run", file, "--results", scratch.path("try-\(part)-\(parts)"), "--shard", "\(part)/\(parts)")
        if runs.output.contains("\(count) runs: ") { return "\(part)/\(parts)" }
      }
    }
    throw POSIXError(.ENOENT)
  }

  @Test func `exits with 4 wherever it is reported, and says how far it is`() throws {
    // Two cells of one block each: a part that has one of them.
    let shard = try shard(holding: 4)
    let part = try run("parts", shard: shard)
    #expect(part.status == 0, "\(part.error)")
    #expect(part.output.contains("INCOMPLETE 4/8 runs are done\n"), "\(part.output)")
    #expect(part.output.contains("part \(shard) is complete"), "\(part.output)")
    let folder = scratch.path("parts/part")
    let report = try Tool.run("report", folder)
    #expect(report.status == 4)
    #expect(
      report.output.hasPrefix("INCOMPLETE 4/8 runs are done\n\n") && report.output.contains("sphere\n──"),
      "\(report.output)")
    #expect(report.error == "error: \(folder): INCOMPLETE 4/8 runs are done; run the experiment again to go on\n")
    #expect(try Tool.run("report", folder, "--quiet").status == 4)
    #expect(try Tool.run("report", folder, "--check").status == 4)
    #expect(try Tool.run("report", folder, "--format", "docx").status == 2)
    #expect(try Tool.run("report", folder, "--format", "latex").status == 4)
    #expect(try Tool.run("report", folder, "--format", "csv").status == 4)

    let merged = try Tool.run("merge", folder, "--into", scratch.path("whole"))
    #expect(merged.status == 4)
    #expect(merged.error.contains("INCOMPLETE 4/8"), "\(merged.error)")

    let whole = try run("parts")
    #expect(whole.status == 0)
    #expect(!whole.output.contains("INCOMPLETE") && !whole.output.contains("is complete"), "\(whole.output)")
    #expect(try Tool.run("report", folder).status == 0)
  }

  @Test func `without a run leaves good tables alone`() throws {
    #expect(try run("full").status == 0)
    let tables = try ["summary.md", "runs.csv"].map { try scratch.bytes("full/part/\($0)") }
    #expect(try run("none", shard: shard(holding: 0)).status == 0)
    let store = scratch.url.appending(path: "full/part/runs.sqlite")
    try FileManager.default.removeItem(at: store)
    try FileManager.default.copyItem(at: scratch.url.appending(path: "none/part/runs.sqlite"), to: store)
    let report = try Tool.run("report", scratch.path("full/part"))
    #expect(report.status == 4)
    #expect(report.error.contains("nothing can be reported yet"), "\(report.error)")
    #expect(try ["summary.md", "runs.csv"].map { try scratch.bytes("full/part/\($0)") } == tables)
  }
}
