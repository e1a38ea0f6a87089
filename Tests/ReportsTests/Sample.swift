import Findings
import Functions
import Optimizers
import Plans
import Reports
import Values

extension Synthetic {
  /// Three functions and three arms on ten seeds, with something of everything that a report must say: a winner, arms
  /// that cannot be told apart, divergence, a reference that is beaten, a function without a minimum, a target that
  /// nobody reaches, tuning with a choice at the edge, a baseline.
  static func sample(
    reversed: Bool = false, figures: Bool = false, seeds: [Int] = Array(1...10)
  ) -> ReportInput {
    let functions = [function("bowl"), function("slope", 3), function("doubtful", 10)]
    let arms = [
      arm("adam", 0.1, label: "adam/constant"), arm("adam", 0.1, "cosine", label: "adam/cosine"),
      arm("sgd", 0.01, label: "sgd|`plain`"),
    ]
    let experiment = experiment(
      functions: functions, arms: arms, seeds: seeds, steps: 1000, targets: [1, 1e-3, 1e-12], baseline: "adam/constant",
      tuning: Tuning(over: ["learningRate"], seeds: Array(1001...1005), criterion: .medianGap), figures: figures)
    let choices = functions.flatMap { function in
      arms.map { arm in
        TuningChoice(
          function: function, label: arm.label, settings: ["learningRate": arm.settings["learningRate"] ?? .null],
          candidates: 9, atEdge: arm.optimizer == "sgd" && function.function == "bowl" ? ["learningRate"] : [],
          criterion: 0.5)
      }
    }
    let minima = [
      "slope": ReferenceMinimum.none("it falls for ever"),
      "doubtful": ReferenceMinimum(-1, at: [], .literature("A. Author, 1999")),
    ]
    let plan = Plan(experiment, cells: experiment.cells, seeds: seeds)
    return input(
      experiment, cells: reversed ? plan.cells.reversed() : plan.cells, minimum: minima,
      tuning: TuningSummary(choices: choices, runs: 405, evaluations: 405_000)
    ) { cell, seed in
      let arm = cell.arm.label
      let start = 10 + 5 * uniform(cell.function.function, seed)
      switch cell.function.function {
      case "bowl":
        if arm == "sgd|`plain`" && seed % 3 == 0 {
          return record(experiment, reference: 0, start: start, scale: 4, power: 1, status: .diverged, last: 40 + seed)
        }
        let scale = (arm == "adam/cosine" ? 1 : arm == "adam/constant" ? 3 : 4) * (1 + uniform(arm, seed))
        return record(experiment, reference: 0, start: start, scale: scale, power: arm == "sgd|`plain`" ? 1 : 3)
      case "slope":
        return record(
          experiment, reference: 0, start: start, scale: 20 * (1 + uniform(arm, seed)), power: 1, floor: 0.25)
      default:
        let beats = arm == "adam/constant" && seed == 7
        return record(experiment, reference: beats ? -1.5 : -1, start: start, scale: 10 + uniform(arm, seed), power: 2)
      }
    }
  }
}
