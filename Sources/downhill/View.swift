import ArgumentParser
import Reports
import Values

struct View: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "view",
    abstract: "Show tables and curves in the terminal.",
    discussion: HelpText.lines(
      """
      Prints what summary.md says as aligned tables, and under each function the median curves of its arms, drawn in \
      letters, the best first. A star marks what is bold elsewhere.

      EXAMPLES
        downhill view Results/quickstart
        downhill view Results/quickstart --table rosenbrock
        downhill view Results/quickstart --width 120 | less
      """))

  @Argument(
    help: ArgumentHelp("A folder that `downhill run` made.", valueName: "dir"), completion: .directory)
  var folder: String

  @Option(help: ArgumentHelp("Show one table, by its heading.", valueName: "heading"))
  var table: String?

  @Option(
    parsing: .unconditional, help: "How wide the text is, in columns; that of the terminal where it is not given.")
  var width: Int?

  @Flag(help: "Leave the curves out.")
  var noCurves = false

  @OptionGroup var paths: PathOptions

  func validate() throws {
    if let width, !(20...10_000).contains(width) {
      throw ValidationError("--width must be from 20 to 10000, not \(width)")
    }
  }

  func run() throws {
    let results = try Results(reading: folder, access: paths.ofStore)
    defer { results.close() }
    var input = try results.input(toBe: "shown")
    input.experiment.report.figures = false
    let width = width ?? Console.width
    let sink = FileSink()
    let outcome = try Reports.Report(input).build(into: sink)
    let format = TextFormat(width: width)
    if let table {
      return try Console.print(format.text(try outcome.everything.excerpt(called: table)), terminator: "")
    }
    let curves = noCurves ? nil : try PublishedCurves(sink.files["curves.csv"] ?? "")
    for part in outcome.document.sections {
      try Console.print(format.text(part.document))
      guard let name = part.heading, let chart = curves?.chart(of: name, width: width, height: 16) else { continue }
      try Console.print(chart)
    }
  }
}
