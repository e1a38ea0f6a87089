import Findings
import Foundation
import Values

/// report.html: one page that needs no network and nothing but itself. Tables can be sorted and filtered, curves
/// switched on and off, zoomed and read, and every run can be looked at.
///
/// Its bytes depend on the installed dygraphs and gnuplot, and on provenance, so that it is in no digest.
struct ReportPage {
  private let input: ReportInput
  let limits: PageLimits
  private let dygraphs: Dygraphs?
  private var data: PageData
  private var curves: [String: PageBody.Curves] = [:]
  private var functions = 0
  /// Those of the function that is read at present.
  private var cells: [String: PageCell] = [:]

  static let name = "report.html"

  /// What the page says where there is no dygraphs.
  static let missing = """
    Curves are still pictures, since dygraphs (Debian: libjs-dygraphs) was not installed where this page was made; with \
    it, `downhill report` makes them interactive.
    """

  init(_ input: ReportInput, _ groups: [FunctionGroup], _ limits: PageLimits, dygraphs: Dygraphs?) {
    self.input = input
    self.limits = limits
    self.dygraphs = dygraphs
    data = PageData(input.experiment, groups)
  }

  /// Adds a cell of the function that comes next.
  mutating func append(_ cell: PageCell, arm label: String) { cells[label] = cell }

  /// Adds a function, all of whose cells have come.
  ///
  /// - Parameter still: the path of the figure that interactive curves stand in for.
  mutating func append(_ function: FunctionSummary, still: String?) {
    data.append(function, cells)
    cells = [:]
    if data.functionsWithCurves.contains(functions) {
      curves[function.function.label] = PageBody.Curves(number: functions, figure: still)
    }
    functions += 1
  }

  /// Writes the page, once the figures are drawn.
  func write(_ outcome: ReportOutcome, _ counts: Manifest.Counts, to output: OutputFolder) throws(FileError) {
    var body = PageBody(outcome.document, statistics: outcome.statistics, folder: output.url, curves: curves)
    let overview = PageOverview(input: input, counts: counts, digests: outcome.digests)
    if limits.functionsWithRuns > 0 { body.append("Runs", html: runs) }
    body.append("Methods", html: PageMethods(input: input).html)
    body.append("Provenance", html: overview.provenance)
    let file = try output.file(ReportPage.name)
    try file.write { $0.append(head(body)) }
    try file.write { $0.append(content(body, overview)) }
    try file.write { $0.append("<script type=\"application/json\" id=\"data\">\n") }
    try data.write(to: file, note: dygraphs == nil ? ReportPage.missing : nil)
    try file.write { $0.append("\n</script>\n") }
    if let dygraphs { try file.write { $0.append("<script>\n\(dygraphs.script)\n</script>\n") } }
    try file.write { $0.append("<script>\n\(PageAssets.script)</script>\n</body>\n</html>\n") }
    _ = try file.commit()
  }

  /// Nothing is fetched from anywhere: the policy forbids it.
  private func head(_ body: PageBody) -> String {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; \
    script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="Downhill">
    <title>\(HTMLFormat.escaped(body.title.text))</title>
    <link rel="icon" href="data:,">
    <style>
    \(dygraphs?.style ?? "")
    \(PageAssets.style)</style>
    </head>

    """
  }

  private func content(_ body: PageBody, _ overview: PageOverview) -> String {
    var text = """
      <body>
      <a class="skip" href="#content">Skip to the content</a>
      <div class="frame">
      <nav aria-label="Contents">
      <details open>
      <summary>Contents</summary>
      <ol>
      <li><a href="#content">Overview</a></li>

      """
    for section in body.sections {
      text += "<li><a href=\"#\(section.identifier)\">\(HTMLFormat.escaped(section.title))</a></li>\n"
    }
    text += """
      </ol>
      </details>
      </nav>
      <main id="content" tabindex="-1">
      <section class="overview" aria-label="Overview">
      <h1>\(HTMLFormat.escaped(body.title.text))</h1>
      \(body.lead)\(overview.facts)\(notes)</section>

      """
    for section in body.sections {
      text += """
        <section aria-labelledby="\(section.identifier)">
        <h2 id="\(section.identifier)">\(HTMLFormat.escaped(section.title))</h2>
        \(section.html)</section>

        """
    }
    return text + "</main>\n</div>\n"
  }

  /// What the page lacks.
  private var notes: String {
    var notes = limits.remarks.map { RichText($0) }
    if dygraphs == nil && !curves.isEmpty { notes.append(RichText(ReportPage.missing)) }
    let text = HTMLFormat().fragment(Document([.notes(notes)]))
    return text
      + "<noscript><p class=\"notes\">Sorting, interactive curves and single runs need JavaScript; everything "
      + "else does not.</p></noscript>\n"
  }

  private var runs: String {
    """
    <p class="screen">Choose a run to see its curve, what became of it, its settings, and the command that repeats it.</p>
    <p class="only-print">Every run is in runs.csv.</p>
    <div id="run-table" class="screen"></div>

    """
  }
}
