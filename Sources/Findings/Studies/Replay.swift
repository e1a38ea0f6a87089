import Functions
import Plans
import Records

/// Makes runs of a cell again, with the bits that they had, to see what their records do not keep: where they were.
struct Replay {
  let experiment: Experiment
  let cell: Cell
  var objective: Objective { site.objective }
  private let site: Site
  private let arm: TimedArm
  /// The most steps that a run can make.
  var horizon: Int { arm.horizon }

  /// `nil` where the cell is not to be made again: for a report nobody's program is started.
  init?(_ experiment: Experiment, _ cell: Cell) {
    guard cell.arm.program == nil, cell.function.guest == nil, let site = try? Site(cell, experiment),
      let arm = try? TimedArm(cell.arm, in: site.budget)
    else { return nil }
    self.experiment = experiment
    self.cell = cell
    self.site = site
    self.arm = arm
  }

  /// What must be recorded to see `steps`, ascending: the experiment's own checkpoints where runs stop by what is seen
  /// at them, else those steps.
  func checkpoints(_ steps: [Int]) -> [Int] {
    experiment.stopping.dependsOnRecord(isSampled: cell.site.sampling != nil)
      ? experiment.record.checkpoints(to: horizon) : steps.filter { $0 <= horizon }
  }

  /// The records of seeds, with the iterates at `steps`, ascending.
  func records(_ seeds: [Int], at steps: [Int]) -> [RunRecord] {
    RunMaker(site, checkpoints: steps, keepsPoints: true, stopping: experiment.stopping)
      .make(seeds.map { (arm, site.departure($0)) }, packed: true)
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
