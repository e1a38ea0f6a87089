import Functions
import Optimizers
import Plans
import Records

/// Makes runs of a cell again, with the bits that they had, to see what their records do not keep: where they were.
struct Replay {
  let experiment: Experiment
  let cell: Cell
  let objective: Objective
  private let method: Method
  private let noiseFactor: [[Double]]?
  private let timetable: Timetable
  private let budget: Budget
  /// The most steps that a run can make.
  var horizon: Int { budget.horizon }

  /// `nil` where the catalogue cannot make the cell, which what was stored never is.
  init?(_ experiment: Experiment, _ cell: Cell) {
    guard let objective = try? cell.function.objective(), let method = try? cell.arm.method,
      let schedule = try? cell.arm.makeSchedule(), let factor = try? cell.function.noise.factor(on: objective) ?? []
    else { return nil }
    noiseFactor = factor.isEmpty ? nil : factor
    self.experiment = experiment
    self.cell = cell
    self.objective = objective
    self.method = method
    budget = experiment.budget.onData(rows: objective.rowCount, cell.function.sampling)
    timetable = Timetable(schedule, horizon: budget.horizon)
  }

  /// What must be recorded to see `steps`, ascending: the experiment's own checkpoints where runs stop by what is seen
  /// at them, else those steps.
  func checkpoints(_ steps: [Int]) -> [Int] {
    experiment.stopping.gradientNorm == nil
      ? steps.filter { $0 <= horizon } : experiment.record.checkpoints(to: horizon)
  }

  /// The records of seeds, with the iterates at `steps`, ascending.
  func records(_ seeds: [Int], at steps: [Int]) -> [RunRecord] {
    let recording = Recording(
      checkpoints: steps, targets: experiment.targets, reference: cell.function.reference(objective).value ?? 0,
      keepsPoints: true)
    let courses = seeds.map(course)
    guard method.isLockstep, cell.function.sampling == nil else {
      return courses.compactMap { try? method.run(objective, $0, budget, recording, experiment.stopping) }
    }
    return stride(from: 0, to: courses.count, by: 8).flatMap { first -> [RunRecord] in
      let pack = Array(courses[first..<min(first + 8, courses.count)])
      return (try? method.run(pack: pack, objective, budget, recording, experiment.stopping)) ?? []
    }
  }

  private func course(_ seed: Int) -> Course {
    let function = cell.function
    return Course(
      settings: cell.arm.settings, timetable: timetable,
      start: function.startPoint(objective, experiment: experiment.seed, seed: seed),
      noise: function.gradientNoise(experiment: experiment.seed, seed: seed), noiseFactor: noiseFactor,
      sampling: function.samples(experiment: experiment.seed, seed: seed),
      methodSeed: function.methodSeed(experiment: experiment.seed, seed: seed))
  }
}

extension Replay {
  /// Whether a run of fewer steps has other factors than the beginning of a longer one.
  func dependsOnHorizon(_ steps: [Int]) -> Bool {
    guard let schedule = try? cell.arm.makeSchedule() else { return false }
    return steps.contains { end in
      (0..<min(end, 16)).contains { k in
        let step = k * end / min(end, 16)
        return schedule.factor(at: step, of: end) != schedule.factor(at: step, of: horizon)
      }
    }
  }
}
