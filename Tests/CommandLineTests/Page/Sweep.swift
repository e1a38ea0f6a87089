import Foundation
import TestSupport
import Testing

/// A small sweep with its page, and the rows of its CSV files.
struct Sweep {
  let scratch: TemporaryFolder
  let folder: String
  var page: URL { URL(filePath: folder + "/report.html") }

  /// What breaks a careless page.
  static let title = #"Who "wins"? </script><b>R&D</b> — 10⁻³ ≤ ε"#
  static let label = #"adam's "best" </script> <!-- é"#

  /// Three functions, nine arms, one of which diverges, five seeds.
  static let experiment = #"""
    {
      "name": "small",
      "title": "Who \"wins\"? </script><b>R&D</b> — 10⁻³ ≤ ε",
      "functions": ["rosenbrock", "himmelblau", { "function": "rastrigin", "dimension": 4, "noise": 0.1, "start": "uniform" }],
      "optimizers": [
        { "optimizer": "adam", "learningRate": 0.05, "label": "adam's \"best\" </script> <!-- é" },
        { "optimizer": "momentum", "learningRate": [0.0001, 0.001, 0.003] },
        { "optimizer": "gradientDescent", "learningRate": [0.0001, 0.001, 0.01, 10] },
        { "optimizer": "bfgs2" }
      ],
      "seed": 4,
      "seeds": 5,
      "budget": { "steps": 300 },
      "targets": [1, 1e-3],
      "report": { "figures": FIGURES }
    }
    """#

  init(figures: Bool = false, environment: [String: String] = [:], _ options: [String] = []) throws {
    scratch = try TemporaryFolder()
    let text = Sweep.experiment.replacing("FIGURES", with: figures ? "true" : "false")
    let file = try scratch.file("small.json", text)
    let process = Tool.process(["run", file, "--results", scratch.path("Results"), "--quiet"] + options)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    folder = scratch.path("Results/small")
  }

  /// The rows of a CSV file, by column.
  func rows(_ name: String) throws -> [[String: String]] {
    let lines = try String(contentsOfFile: folder + "/" + name, encoding: .utf8).split(separator: "\n").map(
      Sweep.fields)
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  /// The fields of a line (RFC 4180).
  private static func fields(_ line: Substring) -> [String] {
    var fields = [""]
    var isQuoted = false
    var wasQuote = false
    for character in line {
      if character == "\"" {
        // The second of two quotes stands for itself.
        if wasQuote { fields[fields.count - 1].append(character) }
        isQuoted.toggle()
        wasQuote = !isQuoted
        continue
      }
      wasQuote = false
      if character == "," && !isQuoted { fields.append("") } else { fields[fields.count - 1].append(character) }
    }
    return fields
  }
}
