import ArgumentParser
import Findings
import Plans
import Records
import Reports
import Store
import Values

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write tables and figures again from the store, print them, or check them.",
    discussion: HelpText.lines(
      """
      Without options the files of the folder are written again. --into fills the regions of a Markdown file that \
      are marked for the experiment; the table is named by its heading in summary.md or statistics.md, and is that \
      over all functions where it is not named:

        <!-- downhill:begin NAME [table] -->
        <!-- downhill:end -->

      --check writes nothing and exits with 1 where a table, the data or script of a figure, or a region of --into, \
      is not what the store says, or where a figure or the page is missing. Whatever is done, the exit code is 4 \
      where runs of the sweep are missing.

      EXAMPLES
        downhill report Results/quickstart
        downhill report Results/quickstart --format latex --output table.tex
        downhill report Results/quickstart --format csv --table rosenbrock
        downhill report Results/quickstart --format latex --table "rosenbrock: expected runtime"
        downhill report Results/quickstart --figures pdf,pgf --width 84mm
        downhill report Results/quickstart --into README.md
        downhill report Results/quickstart --check --into README.md
        downhill report Results/quickstart --checklist neurips --output checklist.md
      """))

  @Argument(help: ArgumentHelp("A folder that `downhill run` made.", valueName: "dir"), completion: .directory)
  var folder: String

  @Option(
    help: ArgumentHelp("Print the summary as \(DocumentFormats.names.joined(separator: ", ")).", valueName: "name"),
    completion: .list(DocumentFormats.names))
  var format: String?

  @Option(
    help: ArgumentHelp(
      "Print one table with --format, by its heading, or `statistics` for all that the summary leaves out.",
      valueName: "name"))
  var table: String?

  @Option(help: ArgumentHelp("Write what --format prints into a file.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Fill the marked regions of a Markdown file.", valueName: "file"))
  var into: String?

  @Option(
    help: ArgumentHelp(
      "Print a venue's checklist, filled in as far as the experiment knows: \(Checklist.names.joined(separator: ", ")).",
      valueName: "venue"), completion: .list(Checklist.names))
  var checklist: String?

  @Option(help: FigureFormats.help)
  var figures: FigureFormats?

  @Option(help: PaperWidth.help)
  var width: PaperWidth?

  @OptionGroup var paths: PathOptions

  @Flag(help: "Write nothing; exit with 1 where what is published is stale.")
  var check = false

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  func validate() throws {
    if output != nil && format == nil && checklist == nil {
      throw ValidationError("--output needs --format or --checklist")
    }
    if checklist != nil && (check || into != nil || table != nil) {
      throw ValidationError("--checklist goes with neither --into nor --check nor --table")
    }
    if width != nil && (format != nil || checklist != nil || check || into != nil) {
      throw ValidationError("--width draws figures, and goes with neither --format, --checklist, --into nor --check")
    }
    if table != nil && format == nil { throw ValidationError("--table needs --format") }
    if format != nil && (check || into != nil) {
      throw ValidationError("--format goes with neither --into nor --check")
    }
  }

  func run() throws {
    let writer = try format.map { name in
      guard let format = DocumentFormats.named(name) else {
        throw UsageError(unknown("format", name, known: DocumentFormats.names))
      }
      return format
    }
    if let checklist { return try write(checklist, as: writer) }
    if writer == nil && into == nil && !check, let current = try currentReport() { return try tell(current) }
    let results = try Results(reading: folder, access: paths.ofStore)
    defer { results.close() }
    if writer == nil && into == nil && !check { return try write(results) }

    var input = try results.input(toBe: "reported")
    input.explains = writer.map { type(of: $0).needsDerivations } ?? false
    let publication = Publication(folder: folder, input: input)
    if let writer {
      try publication.write(writer, table: table, to: output)
    } else if check {
      try publication.check(into: into)
      if !quiet { try Console.print("all is current") }
    } else if let into {
      let changed = try publication.fill(into)
      if !quiet {
        try Console.print(
          "\(into): \(changed == 0 ? "all is current" : "filled \(NumberText.counted(changed, "region"))")")
      }
    }
    try requireComplete(input.progress)
  }

  /// Prints a checklist, or writes it into a file.
  private func write(_ name: String, as writer: (any DocumentFormat)?) throws {
    guard let list = Checklist(rawValue: name) else {
      throw UsageError(unknown("checklist", name, known: Checklist.names))
    }
    let results = try Results(reading: folder, access: paths.ofStore)
    defer { results.close() }
    var input = try results.input(toBe: "reported")
    input.provenance = Provenance.read(in: folder) ?? input.provenance
    let claims = try Reports.Report(input, gnuplot: nil).build().claims.results.map(\.line)
    let document = list.document(ChecklistFacts(input, folder: folder), claims)
    let text = (writer ?? MarkdownFormat()).text(document)
    if let output { try PublishedFile(output).write(text.utf8) } else { try Console.print(text, terminator: "") }
    try requireComplete(input.progress)
  }

  private func write(_ results: Results) throws {
    guard let outcome = try results.report(figures: FigureFormats(figures, for: width)) else {
      throw IncompleteError.nothing(to: "reported", in: folder)
    }
    try tell(outcome)
  }

  /// What stands in the folder, where nothing has changed since it was written: found without reading the experiment.
  private func currentReport() throws -> WrittenReport? {
    let store = try RunStore(folder: folder, .readOnly, tool: Downhill.version)
    defer { store.close() }
    return WrittenReport(
      current: folder, of: { WrittenReport.source(folder, store, FigureFormats(figures, for: width)) })
  }

  private func tell(_ report: WrittenReport) throws {
    if !quiet {
      if let text = report.text { try Console.print(text + "\n") }
      try Console.print("report: \(folder)/summary.md, \(folder)/report.html")
    }
    try requireComplete(report.progress)
  }

  private func requireComplete(_ progress: SweepProgress) throws {
    if !progress.isComplete { throw IncompleteError(progress, in: folder) }
  }
}
