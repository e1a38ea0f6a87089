import ArgumentParser
import Reports
import Values

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say how a cell of a table came about.",
    discussion: HelpText.lines(
      """
      Prints formula, runs, seeds, intermediate values, and the command that makes a run again. Tables are named by \
      their headings in summary.md and statistics.md, rows by their first cell. Without COLUMN, ROW or TABLE it \
      lists what there is.

      EXAMPLES
        downhill explain Results/quickstart
        downhill explain Results/quickstart rosenbrock
        downhill explain Results/quickstart rosenbrock adam "Median gap"
        downhill explain Results/quickstart "rosenbrock: expected runtime" adam "≤ 0.1" --json
      """))

  @Argument(help: ArgumentHelp("A folder that `downhill run` made.", valueName: "dir"), completion: .directory)
  var folder: String

  @Argument(help: "The heading of a table.")
  var table: String?

  @Argument(help: "What the row's first cell says.")
  var row: String?

  @Argument(help: "The title of the column.")
  var column: String?

  @OptionGroup var paths: PathOptions

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let results = try Results(reading: folder, access: paths.ofStore)
    defer { results.close() }
    var input = try results.input(toBe: "explained")
    input.explains = true
    input.experiment.report.figures = false
    let document = try Reports.Report(input).build().everything
    guard let table else { return try list(document.tables.map(\.name)) }
    guard let row, let column else {
      let found = try document.table(called: table)
      guard let row else { return try list(["rows:"] + found.rowNames + ["columns:"] + found.columnNames) }
      _ = try found.place(ofRow: row)
      return try list(found.columnNames)
    }
    let explanation = try Explanation(of: document, table: table, row: row, column: column)
    let commands = input.commands
    if json {
      try Console.print(explanation.json(command: commands).pretty, terminator: "")
    } else {
      try Console.print(explanation.text(command: commands), terminator: "")
    }
  }

  private func list(_ names: [String]) throws {
    if json { return try Console.print(JSON.strings(names).pretty, terminator: "") }
    for name in names { try Console.print(name) }
  }
}
