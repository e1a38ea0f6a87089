import Findings
import Foundation
import Plans
import Records
import Reports
import TestSupport
import Testing
import Values

/// A report of runs that are really made.
struct RealReport {
  let outcome: ReportOutcome
  let experiment: Experiment
  private let folder: TemporaryFolder

  /// - Parameters:
  ///   - json: an experiment file.
  ///   - formats: what figures are drawn as.
  ///   - paper: the width of a paper's column.
  init(
    _ json: Values.JSON, gnuplot: Gnuplot? = nil, formats: Set<FigureFormat> = [], paper: PaperWidth? = nil
  ) throws {
    let experiment = try Experiment(json: json)
    self.experiment = experiment
    folder = try TemporaryFolder()
    outcome = try Report(Self.input(experiment), gnuplot: gnuplot, page: false, formats: formats, paper: paper).write(
      to: folder.url)
  }

  static func input(_ experiment: Experiment) -> ReportInput {
    let plan = Plan(experiment, cells: experiment.cells, seeds: experiment.seeds)
    return ReportInput(
      experiment: experiment, cells: plan.cells,
      progress: SweepProgress(
        done: plan.cells.count * experiment.seeds.count, planned: plan.cells.count * experiment.seeds.count)
    ) { cell in
      let site = try Site(cell.cell, experiment)
      let arm = try TimedArm(cell.cell.arm, in: site.budget)
      let maker = RunMaker(
        site, checkpoints: experiment.record.checkpoints(to: arm.horizon), stopping: experiment.stopping)
      return experiment.seeds.map { Run(seed: $0, record: maker.make(arm, from: site.departure($0))) }
    }
  }

  /// Where it is.
  var url: URL { folder.url }

  /// A file of the report.
  func text(_ name: String) throws -> String { try folder.text(name) }

  /// The data of a figure, block by block.
  func data(_ name: String) throws -> [[[Double]]] { FigureCase.blocks(try folder.text("figures/\(name).dat")) }

  /// The rows of points.csv, by column.
  func points() throws -> [[String: String]] {
    let lines = try folder.text("points.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(zip(lines[0], $0), uniquingKeysWith: { $1 }) }
  }
}
