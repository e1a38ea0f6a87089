import Foundation
import TestSupport
import Testing

private let experiment = """
  {
    "name": "small",
    "functions": ["rosenbrock", "himmelblau"],
    "optimizers": ["adam", "momentum"],
    "seeds": 5,
    "budget": { "steps": 200 },
    "report": { "figures": false }
  }
  """

private let readme = "# Title\r\n<!-- downhill:begin small -->\n<!-- downhill:end -->\n\nText \n"

/// A folder with a small sweep in it, and a README.
private func published() throws -> (scratch: TemporaryFolder, folder: String, readme: String) {
  let scratch = try TemporaryFolder()
  let file = try scratch.file("small.json", experiment)
  let outcome = try Tool.run("run", file, "--results", scratch.path("Results"), "--quiet")
  #expect(outcome.status == 0, "\(outcome.error)")
  return (scratch, scratch.path("Results/small"), try scratch.file("README.md", readme))
}

/// Names, sizes and times of a folder's files; SQLite's own aside.
private func state(_ folder: String) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix("runs.sqlite") }.sorted().map {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/" + $0)
    return "\($0) \(attributes[.size] ?? 0) \(attributes[.modificationDate] ?? 0) \(attributes[.systemFileNumber] ?? 0)"
  }
}

@Suite struct `A report is published` {
  @Test func `in every format`() throws {
    let (scratch, folder, _) = try published()
    let before = try state(folder)
    let markdown = try Tool.run("report", folder, "--format", "markdown")
    #expect(try Data(markdown.output.utf8) == scratch.bytes("Results/small/summary.md"))
    #expect(try Tool.run("report", folder, "--format", "html").output.hasPrefix("<!DOCTYPE html>"))
    #expect(try Tool.run("report", folder, "--format", "json").output.hasPrefix("{\n  \"blocks\": ["))
    let csv = try Tool.run("report", folder, "--format", "csv", "--table", "rosenbrock")
    #expect(csv.output.hasPrefix("Arm,Rank,Median gap,≤ 0.1,") && csv.output.split(separator: "\n").count == 3)
    let one = try Tool.run("report", folder, "--format", "latex", "--table", "rosenbrock")
    #expect(one.output.contains("\\label{tab:small-rosenbrock}\n"))
    let latex = try Tool.run("report", folder, "--format", "latex")
    #expect(latex.output.contains("\\toprule") && latex.status == 0 && latex.error.isEmpty)
    let written = try Tool.run("report", folder, "--format", "latex", "--output", scratch.path("table.tex"))
    #expect(written.status == 0 && written.output.isEmpty, "\(written.error)")
    #expect(try scratch.bytes("table.tex") == Data(latex.output.utf8))
    #expect(try state(folder) == before)
    let unknown = try Tool.run("report", folder, "--format", "htlm")
    #expect(unknown.status == 2 && unknown.error == "error: unknown format `htlm`; did you mean `html`?\n")
  }

  @Test func `from where its figures are found`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file(
      "small.json", experiment.replacing("\"figures\": false", with: "\"figures\": [\"curves\"]"))
    #expect(try Tool.run("run", file, "--results", scratch.path("Results"), "--quiet").status == 0)
    let pages = scratch.url.appending(path: "web pages")
    try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
    let outcome = try Tool.run(
      "report", "Results/small", "--format", "html", "--output", "web pages/small.html", in: scratch.url)
    #expect(outcome.status == 0, "\(outcome.error)")
    let page = String(decoding: try scratch.bytes("web pages/small.html"), as: UTF8.self)
    let paths = page.matches(of: /src="([^"]+)"/).map { String($0.1) }
    #expect(paths == ["rosenbrock", "himmelblau"].map { "../Results/small/figures/\($0).svg" })
    for path in paths {
      let script = pages.appending(path: path.replacing(".svg", with: ".gp")).standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: script.path()))
    }
  }

  @Test func `into the regions of a README, once`() throws {
    let (scratch, folder, file) = try published()
    let first = try Tool.run("report", folder, "--into", file)
    #expect(first.status == 0, "\(first.error)")
    let text = String(decoding: try scratch.bytes("README.md"), as: UTF8.self)
    #expect(text.utf8.starts(with: "# Title\r\n<!-- downhill:begin small -->\n\n| Arm | Mean rank |".utf8))
    #expect(text.hasSuffix("\n\n<!-- downhill:end -->\n\nText \n"))
    let before = try state(scratch.url.path())
    #expect(try Tool.run("report", folder, "--into", file).output == "\(file): all is current\n")
    #expect(try state(scratch.url.path()) == before)
    #expect(try Tool.run("report", folder, "--check", "--into", file).status == 0)
  }

  @Test func `with an error that says where, and the file as it was`() throws {
    let (scratch, folder, _) = try published()
    let mistakes = [
      ("a\n<!-- downhill:begin small rosenbrok -->\n<!-- downhill:end -->\n", ":2: unknown table `rosenbrok`"),
      ("a\n<!-- downhill:begin small -->\n", ":2: the region is not closed"),
      ("nothing\n", ": no region of experiment `small`"),
    ]
    for (text, says) in mistakes {
      let file = try scratch.file("bad.md", text)
      for options in [[], ["--check"]] {
        let process = Tool.process(["report", folder, "--into", file] + options)
        let pipe = Pipe()
        process.standardError = pipe
        try process.run()
        let error = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 2 && error.hasPrefix("error: \(file)\(says)"), "\(error)")
        #expect(error.split(separator: "\n").count == 1)
        #expect(try scratch.bytes("bad.md") == Data(text.utf8))
      }
    }
    #expect(try Tool.run("report", folder, "--into", scratch.path("nowhere.md")).status == 5)
    #expect(try Tool.run("report", folder, "--output", scratch.path("x")).status == 2)
    #expect(try Tool.run("report", folder, "--format", "html", "--check").status == 2)
  }

  @Test(arguments: ["summary.md", "statistics.md", "runs.csv", "curves.csv", "comparisons.csv", "manifest.json"])
  func `and checked: a file that is stale or missing gets a line`(name: String) throws {
    let (scratch, folder, _) = try published()
    #expect(try Tool.run("report", folder, "--check").status == 0)
    let file = folder + "/" + name
    var bytes = try scratch.bytes("Results/small/\(name)")
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: URL(filePath: file))
    let before = try state(folder)
    let stale = try Tool.run("report", folder, "--check")
    #expect(stale.status == 1)
    #expect(stale.error == "error: \(file): stale; write it with: downhill report \(folder)\n")
    #expect(try state(folder) == before)
    try FileManager.default.removeItem(atPath: file)
    let missing = try Tool.run("report", folder, "--check")
    #expect(missing.status == 1)
    #expect(missing.error == "error: \(file): missing; write it with: downhill report \(folder)\n")
    #expect(!FileManager.default.fileExists(atPath: file))
    #expect(try Tool.run("report", folder, "--quiet").status == 0)
    #expect(try Tool.run("report", folder, "--check").status == 0)
  }

  @Test func `and checked: figures and the page`() throws {
    let scratch = try TemporaryFolder()
    let file = try scratch.file("small.json", experiment.replacing("\"figures\": false", with: "\"figures\": true"))
    #expect(try Tool.run("run", file, "--results", scratch.path("Results"), "--quiet").status == 0)
    let folder = scratch.path("Results/small")
    let hasGnuplot = FileManager.default.fileExists(atPath: folder + "/figures/rosenbrock.svg")
    for (name, isRemoved) in [
      ("report.html", true), ("figures/rosenbrock.dat", false), ("figures/himmelblau.gp", true),
    ]
      + (hasGnuplot ? [("figures/rosenbrock.svg", true)] : [])
    {
      #expect(try Tool.run("report", folder, "--check").status == 0)
      if isRemoved {
        try FileManager.default.removeItem(atPath: folder + "/" + name)
      } else {
        try (scratch.bytes("Results/small/" + name) + Data("1\n".utf8)).write(to: URL(filePath: folder + "/" + name))
      }
      let outcome = try Tool.run("report", folder, "--check")
      #expect(outcome.status == 1)
      #expect(outcome.error.contains("\(folder)/\(name): \(isRemoved ? "missing" : "stale"); "), "\(outcome.error)")
      #expect(try Tool.run("report", folder, "--quiet").status == 0)
    }
  }

  @Test func `again, and keeps who made the runs; the page is the same to the last byte`() throws {
    let (scratch, folder, _) = try published()
    let files = ["provenance.json", "report.html"]
    let before = try files.map { try scratch.bytes("Results/small/" + $0) }
    #expect(String(decoding: before[0], as: UTF8.self).contains("\"runsMade\": 20"))
    #expect(try Tool.run("report", folder, "--quiet").status == 0)
    #expect(try files.map { try scratch.bytes("Results/small/" + $0) } == before)
    // Nor does a run that finds all of it stored.
    #expect(
      try Tool.run("run", scratch.path("small.json"), "--results", scratch.path("Results"), "--quiet").status == 0)
    #expect(try files.map { try scratch.bytes("Results/small/" + $0) } == before)
  }

  @Test func `and checked: a region that is stale gets a line, and stays`() throws {
    let (scratch, folder, file) = try published()
    let stale = try Tool.run("report", folder, "--check", "--into", file)
    #expect(stale.status == 1)
    #expect(stale.error == "error: \(file):2: stale; fill it with: downhill report \(folder) --into \(file)\n")
    #expect(try scratch.bytes("README.md") == Data(readme.utf8))
  }
}
