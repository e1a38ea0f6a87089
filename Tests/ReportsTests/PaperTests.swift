import Foundation
import Reports
import TestSupport
import Testing
import Values

private let hasGnuplot: ConditionTrait = .enabled(
  if: Gnuplot.onPath() != nil, "gnuplot is not installed, so that nothing is drawn")

@Suite struct `Figures for a paper` {
  @Test func `are as wide as a column may be`() {
    for text in ["84mm", "8.4cm", "3.3in", "240pt", "60mm", "400mm"] { #expect(PaperWidth(text) != nil, "\(text)") }
    for text in ["84", "mm", "", "-84mm", "59mm", "401mm", "1e2mm", "nanmm", "0x54mm", "84 mm", "84mm/..", "inf in"] {
      #expect(PaperWidth(text) == nil, "\(text)")
    }
    #expect(PaperWidth("84mm")?.description == "84mm")
  }

  /// The figures of the standard case.
  private func report(_ formats: Set<FigureFormat>, _ width: String) throws -> RealReport {
    let paper: PaperWidth = try #require(PaperWidth(width))
    return try RealReport(`Figures as they are drawn`.experiment, gnuplot: .onPath(), formats: formats, paper: paper)
  }

  @Test(hasGnuplot, arguments: [("84mm", 374.0), ("178mm", 793.0)])
  func `fill the column in letters of seven points, without a title or any text upon another`(
    width: String, pixels: Double
  ) throws {
    let report = try report([.svg, .pdf], width)
    #expect(report.outcome.remarks == [])
    for figure in report.outcome.figures {
      let svg = try report.text("figures/\(width)/\(figure.name).svg")
      // In millimetres: 84 / 374 = 25.4/72 · 7/11 a pixel.
      let size = try #require(svg.firstMatch(of: #/width="([\d.]+)mm" height="[\d.]+mm"\s+viewBox="0 0 (\d+) (\d+)"/#))
      #expect(abs((Double(size.1) ?? 0) - pixels * 7 / 11 * 25.4 / 72) < 0.01 && Double(size.2) == pixels)
      let height = try #require(Double(size.3))
      let labels = DrawnLabel.all(of: svg)
      for label in labels {
        #expect(
          label.x.lowerBound > -3 && label.x.upperBound < pixels + 3 && label.y.lowerBound > -3
            && label.y.upperBound < height + 3, "\(figure.name): \"\(label.text)\" is clipped")
      }
      for (index, label) in labels.enumerated() {
        if let other = labels[..<index].first(where: { $0.covers(label) }) {
          Issue.record("\(figure.name): \"\(label.text)\" upon \"\(other.text)\"")
        }
      }
      let small = svg.matches(of: #/font-size="([\d.]+)"[^>]*text-anchor/#).compactMap { Double($0.1) }.min() ?? 0
      #expect(small >= 9, "\(figure.name): letters of \(small) pixels")
      #expect(FileManager.default.fileExists(atPath: report.url.path + "/figures/\(width)/\(figure.name).pdf"))
      // What is published stays as it is.
      #expect(try report.text(figure.path).contains("font-weight=\"bold\""))
    }
  }

  /// pdfLaTeX, where it has the package that the pictures need.
  private static let pdflatex: String? = ["/usr/bin", "/usr/local/bin"].first { folder in
    let process = Process()
    process.executableURL = URL(filePath: folder + "/kpsewhich")
    process.arguments = ["pgf.sty"]
    process.standardOutput = Pipe()
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }.map { $0 + "/pdflatex" }

  @Test(hasGnuplot, .enabled(if: pdflatex != nil, "pdflatex with pgf is not installed"))
  func `are typeset by LaTeX, which runs no command of a label`() throws {
    let hostile = #"\input{secret} $\write18{touch x}$ %&#_^~{}\end{pgfpicture} é ✕"#
    let paper: PaperWidth = try #require(PaperWidth("84mm"))
    let report = try RealReport(
      [
        "name": "typeset", "seeds": 2, "budget": ["steps": 30], "targets": [1, 0.01],
        "functions": [["function": "rosenbrock", "label": .string(hostile)], "himmelblau"],
        "optimizers": [["optimizer": "adam", "label": .string(hostile)], "momentum", "nesterov"],
      ], gnuplot: .onPath(), formats: [.pgf], paper: paper)
    #expect(report.outcome.remarks == [])
    let folder = report.url.appending(path: "figures/84mm")
    var text = "\\documentclass[twocolumn]{article}\\usepackage{pgf}\\begin{document}\n"
    for figure in report.outcome.figures {
      let picture = try report.text("figures/84mm/\(figure.name).pgf")
      #expect(!picture.contains("\\input") && !picture.contains("\\write"))
      #expect(picture.contains("\\pgftext["))
      text += "\\begin{figure}[p]\\centering\\input{\(figure.name).pgf}\\end{figure}\\clearpage\n"
    }
    try (text + "\\end{document}\n").write(to: folder.appending(path: "t.tex"), atomically: true, encoding: .utf8)
    try Data("SECRET".utf8).write(to: folder.appending(path: "secret.tex"))
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.pdflatex))
    process.arguments = ["-interaction=nonstopmode", "t.tex"]
    process.currentDirectoryURL = folder
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let log = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(!log.split(separator: "\n").contains { $0.hasPrefix("!") }, "\(log.suffix(2000))")
    #expect(!log.contains("secret.tex"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/x"))
  }

  @Test func `are those of a plane where functions have more variables`() throws {
    let report = try RealReport([
      "name": "plane", "seeds": 1, "budget": ["steps": 20],
      "functions": [["function": "sphere", "dimension": 4], ["function": "rosenbrock", "dimension": 2]],
      "optimizers": ["adam", "momentum"], "report": ["figures": ["contour"], "coordinates": [4, 2]],
    ])
    // Rosenbrock has no fourth coordinate.
    #expect(report.outcome.figures.map(\.kind) == ["contour"])
    let figure = try #require(report.outcome.figures.first)
    #expect(figure.caption.contains("in the plane through the minimum along x4 and x2"))
    let paths = try report.data("\(figure.name)-paths")
    let points = try report.points().filter { $0["function"]?.hasPrefix("sphere") == true }
    #expect(!points.isEmpty && paths[0].allSatisfy { $0.count == 2 })
    #expect(try report.text("figures/\(figure.name)-race.svg").contains("animateMotion"))
  }
}
