import ArgumentParser
import Exchange
import Foundation
import Plans
import Reports
import Values

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take in the results of another tool, as arms to compare with.",
    discussion: HelpText.lines(
      """
      FORMATS
      \(ImportFormats.summary)

      Runs on the functions of the experiment, at its dimensions and instances, are kept in DIR/imported and stand \
      beside ours in the report, marked as imported. Names are matched as they are, or by --function; a function \
      that is given so takes the runs of all of their instances. Evaluations are counted from 1 in their files: the \
      first of them gives the value at the start.

      EXAMPLES
        downhill import csv theirs.csv --into Results/quickstart
        downhill import coco exdata/bfgs --into Results/valley --function f8=rosenbrock
        downhill import iohprofiler ioh_data --into Results/valley --function Rosenbrock=rosenbrock
      """))

  @Argument(
    help: ArgumentHelp("One of \(ImportFormats.names.joined(separator: ", ")).", valueName: "format"),
    completion: .list(ImportFormats.names))
  var format: String

  @Argument(help: ArgumentHelp("A file or folder of that format.", valueName: "path"), completion: .file())
  var path: String

  @Option(help: ArgumentHelp("A folder that `downhill run` made.", valueName: "dir"), completion: .directory)
  var into: String

  @Option(
    name: .customLong("function"),
    help: ArgumentHelp(
      "Which function of the experiment is meant by a name of theirs. May be given several times.",
      valueName: "theirs=ours"))
  var functions: [String] = []

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  func run() throws {
    guard let reader = ImportFormats.named(format) else {
      throw UsageError(unknown("format", format, known: ImportFormats.names))
    }
    let results = try Results(reading: into)
    defer { results.close() }
    let names = try names(results.experiment.functions)
    let outcome = try ImportedRuns.add(
      reader.soundRuns(at: path), format: format, source: URL(filePath: path).lastPathComponent,
      names: names, results.experiment.functions, to: into)
    if !outcome.skipped.isEmpty {
      let count = outcome.skipped.count
      let list = outcome.skipped.prefix(5).joined(separator: "; ") + (count > 5 ? "; and \(count - 5) more" : "")
      Console.note("left out, since the experiment has no such function: \(list)")
    }
    let written = try results.report()
    if quiet { return }
    try Console.print("\(outcome.taken) runs \(outcome.isNew ? "imported" : "were imported already")")
    try results.tell(written)
  }

  private func names(_ functions: [FunctionCase]) throws -> [String: String] {
    var names: [String: String] = [:]
    for text in self.functions {
      guard let mark = text.firstIndex(of: "=") else {
        throw UsageError("--function must be THEIRS=OURS, not `\(text)`")
      }
      let ours = String(text[text.index(after: mark)...])
      let known = Set(functions.flatMap { [$0.label, $0.function] })
      guard known.contains(where: { $0.lowercased() == ours.lowercased() }) else {
        throw UsageError(unknown("function", ours, known: known))
      }
      names[String(text[..<mark])] = ours
    }
    return names
  }
}
