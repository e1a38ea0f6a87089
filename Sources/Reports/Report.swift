import Findings
import Foundation
import Optimizers
import Values

/// Tables, curves and figures of an experiment, written into its folder of results.
///
/// summary.md, statistics.md, runs.csv, curves.csv, comparisons.csv and manifest.json depend on the experiment and its
/// runs alone; provenance.json, timing.csv, figures/ and report.html also on the machine. Functions are taken one at a
/// time, so memory does not
/// grow with their number.
package struct Report {
  private let input: ReportInput
  private let gnuplot: Gnuplot?
  private let hasPage: Bool
  private let dygraphs: Dygraphs?
  private let jobs: Int
  private let formats: Set<FigureFormat>

  /// - Parameters:
  ///   - gnuplot: what draws the figures; `nil` where it is not installed.
  ///   - page: whether report.html is written.
  ///   - dygraphs: what draws its interactive curves; `nil` where it is not installed.
  ///   - jobs: how many cells are read and summed up at a time; no file depends on it.
  ///   - formats: what figures are drawn as besides SVG.
  package init(
    _ input: ReportInput, gnuplot: Gnuplot? = .onPath(), page: Bool = true, dygraphs: Dygraphs? = .installed(),
    jobs: Int = ProcessInfo.processInfo.activeProcessorCount, formats: Set<FigureFormat> = []
  ) {
    self.input = input
    self.gnuplot = gnuplot
    hasPage = page
    self.dygraphs = dygraphs
    self.jobs = max(1, jobs)
    self.formats = formats
  }

  /// Writes every file, each of them whole or not at all.
  ///
  /// - Throws: `ReportError` for a folder that cannot be written, and whatever the input throws when runs are fetched.
  ///   A figure that gnuplot refuses is a remark of the outcome, not an error.
  @discardableResult
  package func write(to folder: URL) throws -> ReportOutcome {
    guard !input.cells.isEmpty else { throw ReportError.empty(experiment: input.experiment.name) }
    let output = try OutputFolder(folder)
    let groups = FunctionGroup.groups(of: input.cells)
    let arms = Set(groups.flatMap { $0.cells.map(\.label) })
    let baseline = input.experiment.report.baseline
    let runsTable = RunsTable(
      input.experiment, groups.flatMap { $0.cells.map(\.cell) } + (input.tuning?.untuned ?? []).map(\.cell))
    let runsFile = try output.file("runs.csv")
    try runsFile.write(runsTable.head)
    let curvesFile = try output.file("curves.csv")
    try curvesFile.write(CurvesTable.head)
    let comparisonsTable = try ComparisonsTable(output.file("comparisons.csv"))
    var summary = SummaryDocument(input, functions: groups.count, arms: arms.count, baseline: baseline)
    var statistics = StatisticsDocument(input, groups, baseline: baseline, jobs: jobs)
    let shifts = input.experiment.report.tables.contains(.effects)
    var figures = FigureFolder(input, output, groups, gnuplot)
    var digests: [FunctionDigest] = []
    var noisy = NoisyFunctions()
    var counts = Manifest.Counts()
    counts.functions = groups.count
    counts.arms = arms.count

    let limits = hasPage ? PageLimits(groups, input.experiment) : nil
    var page = limits.map { ReportPage(input, groups, $0, dygraphs: dygraphs) }
    let pass = CellPass(input, runsTable, jobs: jobs, page: limits)
    for (number, group) in groups.enumerated() {
      let measure = Measure(
        minimum: try input.minimum(group.function), floor: input.experiment.report.floor)
      var summaries: [ArmSummary] = []
      summaries.reserveCapacity(group.cells.count)
      var extracts: [CellExtract] = []
      func take(_ report: CellPass.CellReport) throws {
        try runsFile.write(report.runs)
        try curvesFile.write(report.curve)
        counts.add(report.arm)
      }
      try pass.forEach(in: group, at: number, measure) { report in
        try take(report)
        if let cell = report.page { page?.append(cell, arm: report.arm.label) }
        summaries.append(report.arm)
        extracts.append(report.extract)
      }
      let untuned = group.untuned(input.tuning)
      var untunedArms: [ArmSummary] = []
      try pass.forEach(in: untuned.group, at: number, measure) { report in
        try take(report)
        untunedArms.append(report.arm)
      }
      let function = try FunctionSummary(
        group.function, measure, summaries, baseline: baseline,
        untuned: Dictionary(zip(untuned.tuned, untunedArms), uniquingKeysWith: { first, _ in first }),
        trials: TrialSources(input, group.function, measure), shifts: shifts)
      let label = group.function.label
      let sampling = SamplingSection(function, input.experiment)
      noisy.append(sampling)
      for (temperature, family) in sampling.ranking.families {
        try comparisonsTable.append(label, "distance to the Boltzmann density at T = \(temperature.shortest)", family)
      }
      if !sampling.isPure {
        let targets = TargetComparisons(function)
        try comparisonsTable.append(label, "final \(measure.noun)", function.comparisons + function.baseline)
        for (target, family) in zip(input.experiment.targets, targets.families) {
          try comparisonsTable.append(label, "evaluations to \(target.shortest)", family)
        }
        try comparisonsTable.append(label, "final \(measure.noun)", statistics.append(function, targets))
      }
      let drawn = try figures.add(function, sampling)
      summary.append(function, sampling, figures: drawn)
      page?.append(function, still: figures.path(of: .curves, label))
      if let fit = try figures.addFit(group.function, extracts) { summary.append([.figure(fit)]) }
      summary.append(try AccuracyNote(group.function, extracts).blocks)
      summary.append(
        StepTable(group.function.label, steps: input.experiment.report.steps, extracts, explained: input.explains)
          .blocks)
      if !sampling.isPure { digests.append(FunctionDigest(function)) }
    }

    summary.append(noisy.blocks)
    let ranking = OverallRanking(digests, input)
    let further = statistics.finish(digests, ranking)
    for (measure, family) in statistics.comparisons { try comparisonsTable.append("all functions", measure, family) }
    let document = summary.finish(ranking, figures: try figures.finish(noisy))
    let reproducible = [
      "summary.md": try output.write(MarkdownFormat().text(document), to: "summary.md"),
      "statistics.md": try output.write(MarkdownFormat().text(further), to: "statistics.md"),
      "runs.csv": try runsFile.commit(),
      "curves.csv": try curvesFile.commit(),
      "comparisons.csv": try comparisonsTable.commit(),
    ]
    let manifest = Manifest(input: input, counts: counts, digests: reproducible)
    try output.write(manifest.json.pretty, to: "manifest.json")
    try output.write(input.provenance.pretty, to: "provenance.json")
    try TimingTable.write(input.timings, to: output.file("timing.csv"))
    let remarks = figures.draw(formats)
    try page?.write(document, further, counts, reproducible, to: output)
    return ReportOutcome(
      document: document, statistics: further, digests: reproducible, progress: input.progress,
      figures: figures.figures, remarks: remarks)
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
  /// Lines that whoever asked for the report should see: why there are no figures.
  package let remarks: [String]
}

extension ReportOutcome {
  /// Both documents in one, to find tables in.
  package var everything: Document {
    // The warnings are the same in both.
    let further = statistics.blocks.filter { if case .warning = $0 { false } else { true } }
    return Document(document.blocks + further)
  }
}

extension Manifest.Counts {
  fileprivate mutating func add(_ arm: ArmSummary) {
    if arm.cell.cell.arm.isImported { return }
    cells += 1
    runs += arm.seeds.count
    evaluations += arm.evaluations
    for (status, count) in arm.statuses { statuses[status.rawValue, default: 0] += count }
  }
}
