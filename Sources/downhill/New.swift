import ArgumentParser
import Foundation
import Plans
import Values

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a commented file to begin with, which runs as it is.",
    discussion: """
      Writes NAME.json into the working directory; a file that is there is never replaced.

      EXAMPLES
        downhill new experiment
        downhill new function my-valley
      """)

  @Argument(help: "What to begin with: \(StartingFile.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: StartingFile

  @Argument(help: "The name of the experiment, and of the file before .json.")
  var name: String?

  func run() throws {
    let name = name ?? kind.standardName
    guard Experiment.isName(name) else {
      throw UsageError("NAME must have letters, digits, `_`, and behind the first `-` and `.`, not `\(name)`")
    }
    let path = name + ".json"
    if FileManager.default.fileExists(atPath: path) { throw UsageError("\(path) is there already") }
    let file = try AtomicFile(at: URL(filePath: path))
    try file.write { $0.append(Array(kind.text(name: name).utf8)) }
    _ = try file.commit()
    try Console.print("\(path) is written; run it with: downhill run \(path)")
  }
}

extension StartingFile: ExpressibleByArgument {}
