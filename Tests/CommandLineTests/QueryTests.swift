import Foundation
import TestSupport
import Testing

@Suite struct `The page on asking results` {
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/sqlite3")))
  func `has queries that sqlite3 answers`() throws {
    let scratch = try TemporaryFolder()
    let file = Tool.repository.appending(path: "Experiments/quickstart.json").path()
    #expect(try Tool.run("run", file, "--set", "report.figures=false", "--quiet", in: scratch.url).status == 0)
    let page = try Repository.text("Sources/Store/Store.docc/Queries.md")
    let queries = page.matches(of: /```sh\n([^`]+)```/).map { String($0.1) }
    #expect(queries.count == 4)
    let answers = try queries.map { query in
      let process = Process()
      process.executableURL = URL(filePath: "/bin/sh")
      process.arguments = ["-ec", query]
      process.currentDirectoryURL = scratch.url.appending(path: "Results/quickstart")
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      let answer = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0, "\(query)")
      return answer.split(separator: "\n").map(String.init)
    }
    // Two functions, four arms, twenty seeds; the page's median is the summary's.
    #expect(
      answers[0].count == 8 && answers[0].contains { $0.hasPrefix("rosenbrock|adam|0.00442858") }, "\(answers[0])")
    #expect(answers[1].count == 2 + 8 && answers[2].map { $0.suffix(6) } == [" of 40", " of 40"], "\(answers)")
    #expect(answers[3].count == 1 + 5 && answers[3][0] == "quickstart", "\(answers[3])")
  }

  @Test func `names the tables and columns that a store has`() throws {
    let page = try Repository.text("Sources/Store/Store.docc/Queries.md")
    let schema = try Repository.text("Sources/Store/Schema.swift")
    for table in schema.matches(of: /CREATE TABLE (\w+) \(([^)]*)\)/) {
      #expect(page.contains("| `\(table.1)` |"), "\(table.1)")
      for column in table.2.matches(of: /(\w+) (INTEGER|BLOB|TEXT)/) { #expect(page.contains("`\(column.1)`")) }
    }
  }
}
