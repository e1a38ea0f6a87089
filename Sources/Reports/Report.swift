import Findings
import Foundation
import Plans
import Records
import Values

/// Tables, curves and figures of an experiment.
///
/// summary.md, statistics.md, runs.csv, curves.csv, comparisons.csv, points.csv and manifest.json depend on the
/// experiment and its runs alone; provenance.json, timing.csv, seconds.csv, figures/ and report.html also on the
/// machine. Functions are taken one at a time, so memory does not grow with their number.
package struct Report {
  private let input: ReportInput
  private let gnuplot: Gnuplot?
  private let hasPage: Bool
  private let dygraphs: Dygraphs?
  private let jobs: Int
  private let formats: Set<FigureFormat>
  private let paper: PaperWidth?

  /// - Parameters:
  ///   - gnuplot: what draws the figures; `nil` where it is not installed.
  ///   - page: whether report.html is written.
  ///   - dygraphs: what draws its interactive curves; `nil` where it is not installed.
  ///   - jobs: how many cells are read and summed up at a time; no file depends on it.
  ///   - formats: what figures are drawn as besides SVG.
  ///   - paper: the width of a paper's column: figures for it are drawn in these formats, in a folder of that name.
  package init(
    _ input: ReportInput, gnuplot: Gnuplot? = .onPath(), page: Bool = true, dygraphs: Dygraphs? = .installed(),
    jobs: Int = ProcessInfo.processInfo.activeProcessorCount, formats: Set<FigureFormat> = [],
    paper: PaperWidth? = nil
  ) {
    self.input = input
    self.gnuplot = gnuplot
    hasPage = page
    self.dygraphs = dygraphs
    self.jobs = max(1, jobs)
    self.formats = formats
    self.paper = paper
  }

  /// Makes every file that depends on the experiment and its runs alone, the data and scripts of figures among them,
  /// and draws nothing.
  ///
  /// - Parameter sink: where they go; without one, all that is kept is what the outcome has.
  /// - Throws: `ReportError` for a grid without cells, and whatever the sink throws, or the input when runs are
  ///   fetched.
  @discardableResult
  package func build(into sink: any ReportSink = DigestSink()) throws -> ReportOutcome {
    try made(into: sink, page: nil, gnuplot: nil).outcome
  }

  /// Writes every file, each of them whole or not at all, and draws the figures.
  ///
  /// - Throws: what `build` throws, and `FileError` for a folder that cannot be written. A figure that gnuplot refuses
  ///   is a remark of the outcome, not an error.
  @discardableResult
  package func write(to folder: URL) throws -> ReportOutcome {
    try requireCells()
    let groups = FunctionGroup.groups(of: input)
    let limits = hasPage ? PageLimits(groups, input.experiment) : nil
    let sink = try FolderSink(folder)
    var (outcome, making) = try made(
      into: sink, page: limits.map { ReportPage(input, groups, $0, dygraphs: dygraphs) }, gnuplot: gnuplot)
    _ = try sink.put(input.provenance.pretty, as: "provenance.json")
    _ = try sink.put(TimingTable.text(input.timings), as: "timing.csv")
    if let seconds = making.seconds { _ = try sink.put(seconds, as: "seconds.csv") }
    outcome.remarks = try making.figures.draw(formats, to: folder)
    try making.page?.write(outcome, making.counts, charts: making.figures.charts, to: sink.folder)
    return outcome
  }

  private func made(
    into sink: any ReportSink, page: ReportPage?, gnuplot: Gnuplot?
  ) throws -> (outcome: ReportOutcome, making: ReportMaking) {
    try requireCells()
    var making = try ReportMaking(
      input, into: sink, page: page, jobs: jobs, gnuplot: gnuplot, paper: gnuplot == nil ? nil : paper)
    for number in making.groups.indices { try making.add(number) }
    return (try making.finish(), making)
  }

  private func requireCells() throws(ReportError) {
    if input.cells.isEmpty { throw ReportError.empty(experiment: input.experiment.name) }
  }
}

/// What became of a report.
package struct ReportOutcome: Sendable {
  /// The summary, to be written in other formats.
  package let document: Document
  /// The tables that the summary leaves out.
  package let statistics: Document
  /// SHA-256 of every reproducible file, by name.
  package let digests: [String: Digest]
  /// How far the sweep had come.
  package let progress: SweepProgress
  /// The figures, in the order in which they were made: function by function, then those over all functions.
  package let figures: [ReportFigure]
  /// What became of the claims of the experiment.
  package let claims: ClaimResults
  /// The answer over all functions, or on the only one; `nil` where nothing is compared.
  package let answer: RichText?
  /// Lines that whoever asked for the report should see: why there are no figures.
  package internal(set) var remarks: [String] = []

  /// Both documents in one, to find tables in.
  package var everything: Document {
    // The warnings are the same in both.
    let further = statistics.blocks.filter { if case .warning = $0 { false } else { true } }
    return Document(document.blocks + further, name: document.name)
  }
}
