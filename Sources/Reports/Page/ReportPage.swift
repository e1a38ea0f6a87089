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
  /// What functions are called, by their labels.
  private var titles: [String: String] = [:]
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
  /// - Parameters:
  ///   - still: the path of the figure that interactive curves stand in for.
  ///   - isSampled: whether it is sampled alone, so that the best value so far says nothing.
  mutating func append(_ function: FunctionSummary, still: String?, isSampled: Bool) {
    data.append(function, cells)
    cells = [:]
    if data.functionsWithCurves.contains(functions), !isSampled {
      curves[function.function.label] = PageBody.Curves(
        number: functions, figure: still, title: function.function.title)
    }
    titles[function.function.label] = function.function.title
    functions += 1
  }

  /// Writes the page, once the figures are drawn.
  ///
  /// - Parameter charts: the figures that are drawn from numbers: where the picture is, and the numbers.
  func write(
    _ outcome: ReportOutcome, _ counts: Manifest.Counts, charts: [(path: String, numbers: JSON)],
    to output: OutputFolder
  ) throws(FileError) {
    let numbers = Dictionary(charts.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    var body = PageBody(
      outcome.document, statistics: outcome.statistics, folder: output.url, curves: curves, charts: numbers,
      titles: titles)
    let overview = PageOverview(input: input, counts: counts, digests: outcome.digests)
    if limits.functionsWithRuns > 0 { body.append("Runs", html: runs) }
    body.explain("Methods", html: PageMethods(input: input).html)
    body.append("Provenance", html: overview.provenance)
    let file = try output.file(ReportPage.name)
    try file.write { $0.append(head(body)) }
    try file.write { $0.append(content(body, overview)) }
    try data.write(to: file, note: dygraphs == nil ? ReportPage.missing : nil, charts: charts.map(\.numbers))
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
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data: blob:; style-src 'unsafe-inline'; \
    script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="generator" content="Downhill">
    <title>\(HTMLText.escaped(body.title.text))</title>
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
      <a class="skip" id="skip-to-charts" href="#content" hidden>Skip to the first chart</a>
      <div class="frame">
      <nav aria-label="Contents">
      <details class="contents">
      <summary>Contents</summary>
      <ol>
      <li><a href="#content">Overview</a></li>

      """
    for section in body.sections {
      text += "<li><a href=\"#\(section.identifier)\">\(HTMLText.escaped(section.title))</a></li>\n"
    }
    text += """
      </ol>
      </details>
      <div id="view" class="screen"></div>
      </nav>
      <main id="content" tabindex="-1">
      <section class="overview" aria-label="Overview">
      <h1>\(HTMLText.escaped(body.title.text))</h1>
      \(body.lead)\(overview.facts)\(notes)</section>

      """
    for (number, section) in body.sections.enumerated() {
      // The first are open: what came out over all functions, and on the first of them.
      text += """
        <section aria-labelledby="\(section.identifier)">
        <details class="fold"\(number < 2 ? " open" : "")>
        <summary><h2 id="\(section.identifier)">\(HTMLText.escaped(section.title))</h2>\(section.gist)</summary>
        \(section.html)</details>
        </section>

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
      + "<noscript><p class=\"notes\">Sorting, interactive charts, single runs and the figures of large pages need "
      + "JavaScript; everything else does not.</p></noscript>\n"
  }

  private var runs: String {
    """
    <p class="screen">Choose a run to see its curve, what became of it, its settings, and the command that repeats it.</p>
    <p class="only-print">Every run is in runs.csv.</p>
    <div id="run-table" class="screen"></div>

    """
  }
}
