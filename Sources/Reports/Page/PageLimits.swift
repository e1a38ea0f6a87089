import Findings
import Plans
import Values

/// What of a sweep report.html holds, decided before any run is read: it does not depend on how the work is shared out.
///
/// A page of 10⁴ runs holds all of it. Of larger sweeps it has the runs and curves of the first functions and the
/// curves of the first seeds, and says so; the files beside it have everything.
struct PageLimits: Sendable {
  /// The rows of the run table, over all functions.
  static let mostRuns = 100_000
  /// The points of arms' curves.
  static let mostPoints = 60_000
  /// The points of runs' curves: as many of a page of 10⁴ runs, and the fewer the more runs beyond.
  static func mostTracePoints(runs: Int) -> Int { 1_000_000 / max(1, runs / 10_000) }
  /// The bytes of figures, packed where they are more than `mostPlainBytes`.
  static let mostFigureBytes = 12_000_000
  /// The bytes that stand in the page as they are; more are packed, and unpacked by the page's script.
  static let mostPlainBytes = 1_500_000
  /// The rows of all tables together, and of each where that is not enough.
  static let mostRows = 2500
  static let fewRows = 20

  let functions: Int
  /// How many functions, from the first, have their runs in the page.
  let functionsWithRuns: Int
  /// How many have their arms' curves.
  let functionsWithCurves: Int
  let seeds: Int
  /// How many of the runs of a cell, from the first seed, have a curve.
  let traces: Int

  init(_ groups: [FunctionGroup], _ experiment: Experiment) {
    let cells = groups.map(\.cells.count)
    // One point more than the rule has: the last step is always recorded.
    let horizon = groups.map { experiment.budget(of: $0.function).horizon }.max() ?? 0
    let points = experiment.record.checkpoints(to: min(horizon, 10_000_000)).count + 1
    functions = cells.count
    seeds = experiment.seeds.count
    functionsWithRuns = PageLimits.prefix(cells, times: seeds, within: PageLimits.mostRuns)
    functionsWithCurves = PageLimits.prefix(cells, times: points, within: PageLimits.mostPoints)
    let traced = cells.prefix(functionsWithRuns).reduce(0, +) * points
    let runs = cells.prefix(functionsWithRuns).reduce(0, +) * seeds
    traces = min(seeds, PageLimits.mostTracePoints(runs: runs) / max(1, traced))
  }

  private static func prefix(_ counts: [Int], times factor: Int, within limit: Int) -> Int {
    var sum = 0
    return counts.prefix { count in
      sum += count * factor
      return sum <= limit
    }.count
  }

  /// What the page leaves out of the curves and runs, a line each.
  var remarks: [String] {
    var remarks: [String] = []
    if functionsWithCurves < functions {
      remarks.append(
        """
        The page has the curves of the first \(NumberText.count(functionsWithCurves)) of \
        \(NumberText.counted(functions, "function")); curves.csv has all.
        """)
    }
    if functionsWithRuns < functions {
      remarks.append(
        """
        The page has the runs on the first \(NumberText.count(functionsWithRuns)) of \
        \(NumberText.counted(functions, "function")); runs.csv has all.
        """)
    }
    if traces < seeds {
      remarks.append(
        """
        The page has the curves of the first \(NumberText.count(traces)) of \(NumberText.counted(seeds, "seed")) of each \
        arm; the command of a run prints all of it.
        """)
    }
    return remarks
  }
}
