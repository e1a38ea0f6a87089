import Foundation
import Functions
import Optimizers
import Plans
import Values

/// Tables, curves and figures of an experiment, written into its folder of results.
///
/// summary.md, runs.csv, curves.csv, comparisons.csv and manifest.json depend on the experiment and its runs alone;
/// provenance.json, timing.csv and figures/ also on the machine. Functions are taken one at a time, so memory does not
/// grow with their number.
public struct Report {
  private let input: ReportInput
  private let gnuplot: Gnuplot?

  /// - Parameter gnuplot: what draws the figures; `nil` where it is not installed.
  public init(_ input: ReportInput, gnuplot: Gnuplot? = .onPath()) {
    self.input = input
    self.gnuplot = gnuplot
  }

  /// Writes every file, each of them whole or not at all.
  ///
  /// - Throws: `ReportError` for a folder that cannot be written, and whatever the input throws when runs are fetched. A
  ///   figure that gnuplot refuses is a remark of the outcome, not an error.
  @discardableResult
  public func write(to folder: URL) throws -> ReportOutcome {
    guard !input.cells.isEmpty else { throw ReportError.empty(experiment: input.experiment.name) }
    let output = try OutputFolder(folder)
    let groups = FunctionGroup.groups(of: input.cells)
    let arms = Set(groups.flatMap { $0.cells.map(\.label) })
    let baseline = input.experiment.report.baseline
    let runsTable = try RunsTable(output.file("runs.csv"), input.experiment, groups.flatMap { $0.cells.map(\.cell) })
    let curvesTable = try CurvesTable(output.file("curves.csv"))
    let comparisonsTable = try ComparisonsTable(output.file("comparisons.csv"))
    var summary = SummaryDocument(input, functions: groups.count, arms: arms.count, baseline: baseline)
    var figures = FigureFolder(input, output, groups)
    var digests: [FunctionSummary.Digest] = []
    var counts = Manifest.Counts()
    counts.functions = groups.count
    counts.arms = arms.count
    var workspace = CurveSummary.Workspace()

    for group in groups {
      let measure = Measure(minimum: try input.minimum(group.function))
      var summaries: [ArmSummary] = []
      summaries.reserveCapacity(group.cells.count)
      for (cell, label) in group.cells {
        var runs = try input.runs(cell)
        let isSorted = runs.indices.dropFirst().allSatisfy { runs[$0 - 1].seed < runs[$0].seed }
        if !isSorted { runs.sort { $0.seed < $1.seed } }
        let curve = CurveSummary(runs, measure, input.experiment.record, &workspace)
        let arm = ArmSummary(cell, label: label, runs, measure, targets: input.experiment.targets, curve: curve)
        try runsTable.append(cell.cell, arm: label, runs, measure)
        try curvesTable.append(group.function.label, arm, measure)
        counts.add(arm)
        summaries.append(arm)
      }
      let function = FunctionSummary(group.function, measure, summaries, baseline: baseline)
      try comparisonsTable.append(group.function.label, function.comparisons + function.baseline)
      summary.append(function, figure: try figures.add(function))
      digests.append(function.digest)
    }

    let document = summary.finish(OverallRanking(digests))
    let reproducible = [
      "summary.md": try output.write(MarkdownFormat().text(document), to: "summary.md"),
      "runs.csv": try runsTable.commit(),
      "curves.csv": try curvesTable.commit(),
      "comparisons.csv": try comparisonsTable.commit(),
    ]
    let manifest = Manifest(input: input, counts: counts, digests: reproducible)
    try output.write(manifest.json.pretty, to: "manifest.json")
    try output.write(input.provenance.pretty, to: "provenance.json")
    try TimingTable.write(input.timings, to: output.file("timing.csv"))
    let remarks = figures.draw(gnuplot)
    return ReportOutcome(document: document, digests: reproducible, figures: figures.names, remarks: remarks)
  }
}

/// What became of a report.
public struct ReportOutcome: Sendable {
  /// The summary, to be written in other formats.
  public let document: Document
  /// SHA-256 of every reproducible file, by name.
  public let digests: [String: Digest]
  /// The figures that were asked for, without extensions.
  public let figures: [String]
  /// Lines that whoever asked for the report should see: why there are no figures.
  public let remarks: [String]
}

/// The cells of one function, by label.
struct FunctionGroup {
  let function: FunctionCase
  let cells: [(cell: PlannedCell, label: String)]

  /// By the function's place in the catalogue, dimension, instance, noise and settings; within one, arms by label. Arms that share a label on one
  /// function, which no plan should have, are told apart by a number.
  static func groups(of cells: [PlannedCell]) -> [FunctionGroup] {
    let functions = Dictionary(grouping: cells, by: \.cell.function)
    return functions.map { function, cells in (function.sortKey, function, cells) }
      .sorted { $0.0 < $1.0 }
      .map { _, function, cells in
        let sorted = cells.map { ($0.cell.arm.label, $0.key.description, $0) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
        var seen: [String: Int] = [:]
        return FunctionGroup(
          function: function,
          cells: sorted.map { label, _, cell in
            seen[label, default: 0] += 1
            let count = seen[label] ?? 1
            return (cell, count == 1 ? label : "\(label) #\(count)")
          })
      }
  }
}

extension FunctionCase {
  fileprivate var sortKey: (Int, Int, Int, Double, String) {
    let place = FunctionKind.catalogue.firstIndex { $0.name == function } ?? FunctionKind.catalogue.count
    return (place, dimension, instance, noise, function + identity.canonical + label)
  }
}

extension Manifest.Counts {
  fileprivate mutating func add(_ arm: ArmSummary) {
    cells += 1
    runs += arm.seeds.count
    evaluations += arm.evaluations
    for (status, count) in arm.statuses { statuses[status.rawValue, default: 0] += count }
  }
}
