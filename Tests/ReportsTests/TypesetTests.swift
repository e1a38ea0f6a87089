import Findings
import Foundation
import Reports
import TestSupport
import Testing

@Suite struct `LaTeX, typeset` {
  private static let pdflatex = ["/usr/bin/pdflatex", "/usr/local/bin/pdflatex"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(.enabled(if: pdflatex != nil, "pdflatex is not installed"))
  func `every table stands in a column without an error, and each label once`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Report(Synthetic.sample(), gnuplot: nil).write(to: folder.url)
    var text = "\\documentclass[twocolumn]{article}\\usepackage{booktabs,graphicx,hyperref}\\begin{document}\n"
    text += LaTeXFormat().text(outcome.document)
    for table in outcome.statistics.tables {
      text += LaTeXFormat().text(try outcome.statistics.excerpt(called: table.name))
    }
    try (text + "\\end{document}\n").write(to: folder.url.appending(path: "t.tex"), atomically: true, encoding: .utf8)
    var log = ""
    // Labels are known to the second run.
    for _ in 0..<2 {
      let process = Process()
      process.executableURL = URL(filePath: try #require(Self.pdflatex))
      process.arguments = ["-interaction=nonstopmode", "t.tex"]
      process.currentDirectoryURL = folder.url
      let output = Pipe()
      process.standardOutput = output
      try process.run()
      log = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
      process.waitUntilExit()
    }
    #expect(!log.split(separator: "\n").contains { $0.hasPrefix("!") }, "\(log.suffix(2000))")
    #expect(!log.contains("multiply defined"))
    #expect(text.contains("Bold: the best-ranked arm and all that are not told to be worse (sign test, Holm"))
  }
}
