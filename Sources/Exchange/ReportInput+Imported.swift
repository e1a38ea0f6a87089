import Findings
import Functions
import Plans
import Records
import Values

extension ReportInput {
  /// Adds the arms of imported runs to the cells, each marked as imported.
  package mutating func add(_ imports: [ImportedRuns]) {
    let experiment = experiment
    var found: [ImportedCell] = []
    for imported in imports {
      var byCell: [[String]: [ForeignRun]] = [:]
      for (function, run) in imported.runs { byCell[[function, run.arm], default: []].append(run) }
      for (place, runs) in byCell.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
        guard let function = cells.first(where: { $0.cell.function.canonical == place[0] })?.cell.function else {
          continue
        }
        let source = "\(imported.source) (\(imported.format))"
        // What runs.csv has where an optimizer stands.
        let arm = Arm(
          optimizer: "imported",
          settings: [
            "algorithm": .string(place[1]), "source": .string(source), "sha256": .string(imported.digest.description),
          ], schedule: "", scheduleSettings: [:], label: "\(place[1]) (imported)")
        let cell = PlannedCell(
          cell: Cell(function: function, arm: arm), key: Digest(of: arm.canonical + function.canonical))
        found.append(
          ImportedCell(cell, from: source) { reference in
            runs.map { Run(seed: $0.seed, record: $0.record(reference: reference, experiment)) }
          })
      }
    }
    add(found, from: imports.map { ImportSource(format: $0.format, source: $0.source, digest: $0.digest) })
  }
}

extension ForeignRun {
  /// The record of it as far as it is known. The evaluation that gives a value comes after those made before it, which
  /// are what Downhill counts: a value of their evaluation k is one of ours after k − 1. The curve has points where the
  /// experiment's recording rule has them, a step being an evaluation; gradient norms are unknown.
  fileprivate func record(reference: Double?, _ experiment: Experiment) -> RunRecord {
    let shift = isGap ? reference ?? 0 : 0
    let gapShift = isGap ? 0 : -(reference ?? 0)
    let last = max(0, total - 1)
    var steps = checkpoints(to: last, experiment.record)
    if steps.last != last { steps.append(last) }
    var curve = Curve()
    var place = 0
    for step in steps where !values.isEmpty && evaluations[0] - 1 <= step {
      while place + 1 < values.count, evaluations[place + 1] - 1 <= step { place += 1 }
      curve.steps.append(step)
      curve.evaluations.append(step)
      curve.values.append(values[place] + shift)
      curve.best.append(values[place] + shift)
    }
    var counts = Counts()
    counts.values = last
    let best = values.last.map { $0 + shift } ?? .infinity
    return RunRecord(
      status: isDiverged ? .diverged : .budget, steps: last, counts: counts, final: best, best: best,
      bestStep: max(0, (evaluations.last ?? 1) - 1), point: [],
      runtimes: experiment.targets.map { target in
        values.firstIndex { $0 + gapShift <= target }.map { evaluations[$0] - 1 }
      }, curve: curve)
  }

  /// The steps of a recording rule; those with values alone where a stride would give more than can be kept.
  private func checkpoints(to last: Int, _ rule: RecordRule) -> [Int] {
    if case .every(let stride) = rule, last / stride > 100_000 { return evaluations.map { $0 - 1 } }
    return rule.checkpoints(to: last)
  }
}
