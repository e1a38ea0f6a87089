import Findings
import Foundation
import Optimizers
import Plans
import Records
import Reports
import TestSupport
import Testing
import Values

@Suite struct `A report` {
  @Test(arguments: ["summary.md", "statistics.md", "runs.csv", "curves.csv", "comparisons.csv", "manifest.json"])
  func `is that of the golden files, byte by byte`(name: String) throws {
    let folder = try TemporaryFolder()
    try Report(Synthetic.sample(), gnuplot: nil).write(to: folder.url)
    try Golden.check(folder.text(name), name)
  }

  @Test func `does not depend on the order of the cells or of their runs`() throws {
    let first = try TemporaryFolder()
    let second = try TemporaryFolder()
    let a = try Report(Synthetic.sample(), gnuplot: nil).write(to: first.url)
    var input = Synthetic.sample(reversed: true)
    let runs = input.runs
    input.runs = { try runs($0).reversed() }
    let b = try Report(input, gnuplot: nil).write(to: second.url)
    #expect(a.digests == b.digests)
    #expect(try first.text("manifest.json") == second.text("manifest.json"))
  }

  @Test func `does not depend on how many cells are summed up at a time`() throws {
    let digests = try [1, 2, 7].map { jobs in
      let folder = try TemporaryFolder()
      return try Report(Synthetic.sample(), gnuplot: nil, jobs: jobs).write(to: folder.url).digests
    }
    #expect(digests[0] == digests[1] && digests[0] == digests[2])
  }

  @Test func `names the digests of its files in the manifest`() throws {
    let folder = try TemporaryFolder()
    try Report(Synthetic.sample(), gnuplot: nil).write(to: folder.url)
    let manifest = try JSONDocument(folder.text("manifest.json")).root
    let digests = try #require(manifest["sha256"]?.object)
    #expect(
      Set(digests.keys) == ["summary.md", "statistics.md", "runs.csv", "curves.csv", "points.csv", "comparisons.csv"])
    for (name, digest) in digests { #expect(try Digest(of: folder.text(name)).description == digest.string) }
    #expect(manifest["counts"]?["statuses"]?["diverged"] == 3)
  }

  @Test func `leaves nothing behind but its files`() throws {
    let folder = try TemporaryFolder()
    try Report(Synthetic.sample(), gnuplot: nil).write(to: folder.url)
    #expect(
      try folder.names() == [
        "summary.md", "statistics.md", "runs.csv", "curves.csv", "points.csv", "comparisons.csv", "manifest.json",
        "provenance.json", "timing.csv", "report.html",
      ])
  }

  @Test func `never has NaN or infinity as a text in its tables`() throws {
    let folder = try TemporaryFolder()
    var input = Synthetic.sample()
    let runs = input.runs
    input.runs = { cell in
      try runs(cell).map { run in
        var run = run
        run.record.status = .diverged
        run.record.final = .nan
        run.record.best = run.seed == 1 ? .infinity : run.record.best
        run.record.curve.properties = []
        return run
      }
    }
    try Report(input, gnuplot: nil).write(to: folder.url)
    for name in ["runs.csv", "curves.csv", "comparisons.csv"] {
      let text = try folder.text(name).lowercased()
      for line in text.split(separator: "\n").dropFirst() {
        for field in line.split(separator: ",") {
          #expect(Double(field).map(\.isFinite) ?? true, "\(name): \(field) in \(line)")
        }
      }
    }
    #expect(!(try folder.text("summary.md").contains("nan")))
  }

  @Test func `says at its top how much of the sweep is there`() throws {
    let folder = try TemporaryFolder()
    var input = Synthetic.sample()
    input.progress = SweepProgress(done: 80, planned: 495)
    let runs = input.runs
    input.runs = { cell in try runs(cell).filter { cell.cell.arm.optimizer == "adam" || $0.seed <= 4 } }
    try Report(input, gnuplot: nil).write(to: folder.url)
    let text = try folder.text("summary.md")
    let head = text.split(separator: "\n").prefix(3).joined(separator: "\n")
    #expect(head.contains("**INCOMPLETE 80/495**"))
    #expect(text.contains("Runs are missing: sgd\\|\\`plain\\` 4/10. Ranks and tests are on the 4 seeds"))
  }

  @Test func `copes with cells that have no runs yet`() throws {
    let folder = try TemporaryFolder()
    var input = Synthetic.sample()
    input.progress = SweepProgress(done: 0, planned: 90)
    input.runs = { _ in [] }
    try Report(input, gnuplot: nil).write(to: folder.url)
    #expect(try folder.text("summary.md").contains("| adam/constant | learningRate = 0.1 | — | — | — | — | — |"))
    #expect(try folder.text("runs.csv").split(separator: "\n").count == 1)
  }

  @Test func `says when there are too few seeds, and how many would do`() throws {
    let folder = try TemporaryFolder()
    try Report(Synthetic.sample(seeds: [1, 2, 3]), gnuplot: nil).write(to: folder.url)
    let text = try folder.text("summary.md")
    // Two comparisons: 2 · 2^(1 − n) ≤ 0.05 from n = 7 on.
    #expect(text.contains("**Too few seeds to tell**: with 3 seeds"))
    #expect(text.contains("7 seeds can"))
    let section = try #require(text.split(separator: "## bowl").last?.split(separator: "## doubtful").first)
    #expect(!section.contains("| **"))
    #expect(try folder.text("comparisons.csv").contains("too few seeds to tell"))
  }

  @Test func `refuses a folder that cannot be written`() throws {
    let input = Synthetic.sample()
    #expect(throws: FileError.self) { try Report(input, gnuplot: nil).write(to: URL(filePath: "/proc/downhill")) }
    do {
      try Report(input, gnuplot: nil).write(to: URL(filePath: "/dev/null/results"))
      Issue.record("a device took a folder")
    } catch let error as FileError {
      #expect(error.description.contains("/dev/null/results"))
      #expect(error.description.contains("Not a directory"))
      #expect(!error.description.contains("\n"))
    }
  }

  @Test func `refuses an experiment without cells`() throws {
    var input = Synthetic.sample()
    input.cells = []
    let folder = try TemporaryFolder()
    #expect(throws: ReportError.empty(experiment: "synthetic")) {
      try Report(input, gnuplot: nil).write(to: folder.url)
    }
  }

  @Test func `passes on what reading a run throws, and leaves no half-written table`() throws {
    struct Torn: Error {}
    let folder = try TemporaryFolder()
    var input = Synthetic.sample()
    let runs = input.runs
    input.runs = { cell in
      if cell.cell.function.function == "slope" { throw Torn() }
      return try runs(cell)
    }
    #expect(throws: Torn.self) { try Report(input, gnuplot: nil).write(to: folder.url) }
    #expect(try folder.names() == [])
  }
}
