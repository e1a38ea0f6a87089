import ArgumentParser
import Foundation
import Plans
import Values

struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Write a commented file to begin with, which runs as it is.",
    discussion: HelpText.lines(
      """
      Writes NAME.json into the working directory, and NAME.py beside it for an optimizer or a training of one's own; a
      file that is there is never replaced.

      EXAMPLES
        downhill new experiment
        downhill new function my-valley
        downhill new training
      """))

  @Argument(help: "What to begin with: \(StartingFile.allCases.map(\.rawValue).joined(separator: ", ")).")
  var kind: StartingFile

  @Argument(help: "The name of the experiment, and of the file before .json.")
  var name: String?

  func run() throws {
    let name = name ?? kind.standardName
    guard Experiment.isName(name) else {
      throw UsageError("NAME must have letters, digits, `_`, and behind the first `-` and `.`, not `\(name)`")
    }
    let files = kind.files(name: name)
    for (path, _) in files where FileManager.default.fileExists(atPath: path) {
      throw UsageError("\(path) is there already")
    }
    for (path, text) in files {
      let file = try AtomicFile(at: URL(filePath: path))
      try file.write { $0.append(Array(text.utf8)) }
      _ = try file.commit()
    }
    let names = files.map(\.path).joined(separator: " and ")
    let run = "downhill run \(files[0].path)" + (kind.startsProgram ? " --allow-programs" : "")
    try Console.print("\(names) \(files.count == 1 ? "is" : "are") written; run it with: \(run)")
  }
}

extension StartingFile: ExpressibleByArgument {}
