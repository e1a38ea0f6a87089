import Findings
import Foundation
import Functions
import Optimizers
import Plans
import Records
import Reports
import TestSupport
import Testing

/// Small experiments whose figures can be computed by hand.
enum FigureCase {
  /// A run with a point of its curve at each (evaluation, gap) given; steps count the points.
  static func record(
    _ points: [(evaluations: Int, gap: Double)], runtimes: [Int?], steps: [Int]? = nil, status: Status = .budget
  ) -> RunRecord {
    var curve = Curve()
    var best = Double.infinity
    for (index, point) in points.enumerated() {
      best = min(best, point.gap)
      curve.append(steps?[index] ?? point.evaluations, point.evaluations, best)
    }
    var counts = Counts()
    counts.gradients = points.last?.evaluations ?? 0
    let last = curve.steps.last ?? 0
    return RunRecord(
      status: status, steps: last, counts: counts, final: best, best: best, bestStep: last, point: [0],
      runtimes: runtimes, curve: curve)
  }

  /// The data of a figure: blocks of rows of numbers, as gnuplot's `index` counts them; ? is NaN, texts are left out.
  static func blocks(_ text: String) -> [[[Double]]] {
    let code = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("#") }
      .map { $0.prefix { $0 != "#" } }
    return code.split(separator: ["", ""]).map { lines in
      lines.filter { !$0.isEmpty }.map { line in
        line.split(separator: " ").filter { !$0.hasPrefix("\"") }.map { Double($0) ?? .nan }
      }
    }.filter { !$0.isEmpty }
  }

  /// Makes a report in which only one kind of figure is asked for, and gives its data.
  static func data(
    _ kind: String, _ name: String, of experiment: Experiment, tuning: TuningSummary? = nil,
    minimum: [String: ReferenceMinimum] = [:], runs: @escaping @Sendable (Cell, Int) -> RunRecord?
  ) throws -> [[[Double]]] {
    var experiment = experiment
    experiment.report.figures = .only([kind])
    let folder = try TemporaryFolder()
    let input = Synthetic.input(experiment, minimum: minimum, tuning: tuning, runs: runs)
    let outcome = try Report(input, gnuplot: nil).write(to: folder.url)
    #expect(outcome.figures.contains { $0.name == name && $0.kind == kind })
    return blocks(try folder.text("figures/\(name).dat"))
  }

  /// The height of stairs at x.
  static func height(_ rows: [[Double]], at x: Double) -> Double? { rows.last { $0[0] <= x }?[1] }
}

extension Curve {
  fileprivate mutating func append(_ step: Int, _ evaluations: Int, _ best: Double) {
    steps.append(step)
    self.evaluations.append(evaluations)
    values.append(best)
    self.best.append(best)
  }
}
