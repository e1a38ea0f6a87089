import Findings
import Functions
import Optimizers
import Plans
import Records
import Reports
import Values

/// Made-up experiments whose records are closed formulas of (function, arm, seed), in arithmetic that has the same bits
/// everywhere.
enum Synthetic {
  static func function(_ name: String, _ dimension: Int = 2) -> FunctionCase {
    FunctionCase(
      function: name, settings: [:], dimension: dimension, instance: 0, noise: 0, start: .domain,
      label: "\(name), n = \(dimension)")
  }

  static func arm(_ optimizer: String, _ rate: Double, _ schedule: String = "constant", label: String? = nil) -> Arm {
    Arm(
      optimizer: optimizer, settings: ["learningRate": .number(rate), "epsilon": 1e-8], schedule: schedule,
      scheduleSettings: [:], label: label ?? "\(optimizer) \(rate.shortest) \(schedule)")
  }

  static func experiment(
    functions: [FunctionCase], arms: [Arm], seeds: [Int], steps: Int, targets: [Double], baseline: String? = nil,
    tuning: Tuning? = nil, figures: Bool = false
  ) -> Experiment {
    Experiment(
      name: "synthetic", title: "Which of these | made-up arms wins?",
      description: "Records from closed formulas.\n\nThey test what a report says of them.",
      cells: functions.flatMap { function in arms.map { Cell(function: function, arm: $0) } }, seed: 1, seeds: seeds,
      budget: Budget(steps: steps), targets: targets, stopping: Stopping(), record: .logarithmic(perDecade: 3),
      tuning: tuning,
      report: ReportOptions(
        baseline: baseline, figures: figures ? .all : .only([]), tables: ReportWords.catalogue.tables))
  }

  /// A run whose gap falls as start · (1 + t/scale)⁻ᵖ does, with p an integer.
  static func record(
    _ experiment: Experiment, reference: Double, start: Double, scale: Double, power: Int, floor: Double = 0,
    status: Status = .budget, last: Int? = nil
  ) -> RunRecord {
    let end = last ?? experiment.budget.steps ?? 0
    var steps = experiment.record.checkpoints(to: end)
    if steps.last != end { steps.append(end) }
    func gap(_ step: Int) -> Double {
      var decay = 1.0
      for _ in 0..<power { decay /= 1 + Double(step) / scale }
      return max(start * decay, floor)
    }
    var curve = Curve()
    for step in steps {
      curve.steps.append(step)
      curve.evaluations.append(step)
      curve.values.append(reference + gap(step))
      curve.best.append(reference + gap(step))
    }
    curve.properties = [Curve.Property(Curve.gradientNorm, steps.map { gap($0) / 2 })]
    var counts = Counts()
    counts.gradients = end
    return RunRecord(
      status: status, steps: end, counts: counts, final: reference + gap(end), best: reference + gap(end),
      bestStep: end, point: [0, 0],
      runtimes: experiment.targets.map { target in (0...end).first { gap($0) <= target } },
      curve: curve)
  }

  /// A stable number in [0, 1) of a text and a seed.
  static func uniform(_ text: String, _ seed: Int) -> Double {
    Double(Digest(of: "\(text) \(seed)").word >> 11) * 0x1p-53
  }

  static func input(
    _ experiment: Experiment, cells: [PlannedCell]? = nil, minimum: [String: ReferenceMinimum] = [:],
    tuning: TuningSummary? = nil, done: Int? = nil,
    runs: @escaping @Sendable (Cell, Int) -> RunRecord?
  ) -> ReportInput {
    let plan = Plan(experiment, cells: experiment.cells, seeds: experiment.seeds)
    let count = plan.runCount
    return ReportInput(
      experiment: experiment, resolved: ["name": .string(experiment.name)], cells: cells ?? plan.cells,
      progress: SweepProgress(done: done ?? count, planned: count), tuning: tuning,
      minimum: { function in minimum[function.function] ?? ReferenceMinimum(0, at: []) },
      runs: { cell in
        experiment.seeds.compactMap { seed in runs(cell.cell, seed).map { Run(seed: seed, record: $0) } }
      })
  }
}
