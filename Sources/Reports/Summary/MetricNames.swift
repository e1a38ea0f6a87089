import Findings
import Plans
import Values

/// Which metrics of a training have columns in its table, and what is to be said of the others.
struct MetricNames {
  /// Those with a column, in its order.
  let shown: [String]
  private let reported: [String]
  private let left: Int
  /// What the experiment asks for and no run reports.
  private let unknown: [String]

  /// So many columns where the experiment does not choose.
  private static let most = 6

  init(_ summary: FunctionSummary, _ experiment: Experiment) {
    let found = Set(summary.arms.flatMap { $0.metrics.map(\.name) })
    reported = Set(summary.arms.flatMap(\.metricNames)).sorted()
    guard let terms = summary.function.guest?.terms else {
      (shown, left, unknown) = ([], 0, [])
      return
    }
    let report = experiment.report
    let chosen = report.metrics?.map { $0.name(under: terms) ?? MetricChoice.value }
    var all: [String] = []
    for name in chosen ?? found.sorted() where found.contains(name) && !all.contains(name) { all.append(name) }
    shown = chosen == nil ? Array(all.prefix(Self.most)) : all
    left = all.count - shown.count
    let asked =
      ((report.metrics ?? []) + (report.figures.metrics ?? [])).compactMap { $0.name(under: terms) }
      + experiment.metricTargets.keys
    let isReported = summary.arms.contains { $0.runs > $0.failures }
    unknown = isReported ? Set(asked).subtracting(reported).sorted() : []
  }

  var notes: [RichText] {
    var notes: [RichText] = unknown.map { name in
      let near = nearest(to: name, in: reported).map { "; did you mean \($0)?" } ?? "."
      let known = reported.isEmpty ? "none at all" : reported.joined(separator: ", ")
      return RichText(
        "No run reports a metric \(name), which the experiment asks for. Metrics that runs report: \(known)\(near)")
    }
    if left > 0 {
      notes.append(
        RichText(
          "\(shown.count) of \(shown.count + left) metrics are shown; `metrics` of `report` chooses others of "
            + reported.joined(separator: ", ") + "."))
    }
    return notes
  }
}
