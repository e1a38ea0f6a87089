import Foundation
import Functions
import Optimizers
import Plans
import Schedules
import Testing
import Values

private func only(_ functions: String, _ more: String = "") throws -> Cell {
  try #require(try Experiment(text: text(functions: "[\(functions)]", more)).cells.first)
}

@Suite struct `The objects of a cell` {
  @Test func `are those that the file asked for`() throws {
    let cell = try only(
      #"{"function": "ellipsoid", "condition": 50, "dimension": 4, "instance": 2}"#,
      #""schedules": [{"schedule": "cosine", "end": 0.25}]"#)
    let objective = try cell.function.objective()
    #expect(objective.name == "ellipsoid")
    #expect(objective.settings["condition"] == 50)
    #expect(objective.dimension == 4)
    #expect(objective.instance == 2)
    #expect(try cell.arm.method.method.name == "adam")
    let schedule = try cell.arm.makeSchedule()
    #expect(schedule.factor(at: 0, of: 10) == 1)
    #expect(schedule.factor(at: 10, of: 10) == 0.25)
  }

  @Test func `that no catalogue has are refused`() {
    let function = FunctionCase(
      function: "spere", settings: [:], dimension: 2, instance: 0, noise: 0, start: .domain, label: "")
    #expect(
      throws: SettingsError(problems: [
        .init(key: "function", message: "unknown function `spere`; did you mean `sphere`?")
      ])
    ) {
      try function.objective()
    }
    let arm = Arm(optimizer: "adm", settings: [:], schedule: "cosin", scheduleSettings: [:], label: "")
    #expect(
      throws: SettingsError(problems: [
        .init(key: "optimizer", message: "unknown optimizer `adm`; did you mean `adam`?")
      ])
    ) {
      try arm.method
    }
    #expect(
      throws: SettingsError(problems: [
        .init(key: "schedule", message: "unknown schedule `cosin`; did you mean `cosine`?")
      ])
    ) {
      try arm.makeSchedule()
    }
  }

  /// The starts of the first repetitions.
  private func starts(_ function: FunctionCase, seeds: ClosedRange<Int> = 1...400, experiment: Int = 1) throws
    -> [[Double]]
  {
    let objective = try function.objective()
    return seeds.map { function.startPoint(objective, experiment: experiment, seed: $0) }
  }

  @Test func `start uniformly in the domain`() throws {
    let cell = try only(#"{"function": "sphere", "dimension": 3}"#)
    let points = try starts(cell.function)
    let domain = try cell.function.objective().domain
    let all = points.flatMap { zip($0, domain).map { ($0 - $1.lowerBound) / ($1.upperBound - $1.lowerBound) } }
    #expect(all.allSatisfy { (0...1).contains($0) })
    // 1200 uniform numbers have a mean of 1/2 ± 0.0083 and a variance of 1/12 ± 0.0022; six deviations.
    let mean = all.reduce(0, +) / Double(all.count)
    let variance = all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(all.count)
    #expect(abs(mean - 0.5) < 0.05)
    #expect(abs(variance - 1 / 12.0) < 0.0132)
    #expect(Set(points).count == points.count)
  }

  @Test func `start in a box, about the usual start, at it, or at a point`() throws {
    let box = try starts(try only(#"{"function": "rosenbrock", "start": {"uniform": [3, 3.5]}}"#).function)
    #expect(box.allSatisfy { $0.count == 2 && $0.allSatisfy { (3...3.5).contains($0) } })
    let usual = try only(#"{"function": "rosenbrock", "start": "usual"}"#).function
    #expect(try starts(usual).allSatisfy { $0 == [-1.2, 1] })
    #expect(
      try starts(try only(#"{"function": "rosenbrock", "start": [0.5, 7]}"#).function).allSatisfy { $0 == [0.5, 7] })
    let around = try starts(try only(#"{"function": "rosenbrock", "start": {"gaussian": 0.1}}"#).function)
    let scores = around.flatMap { [($0[0] + 1.2) / 0.1, ($0[1] - 1) / 0.1] }
    // 800 normal numbers have a mean of 0 ± 0.035 and a variance of 1 ± 0.05; six deviations.
    let mean = scores.reduce(0, +) / Double(scores.count)
    #expect(abs(mean) < 0.21)
    #expect(abs(scores.reduce(0) { $0 + $1 * $1 } / Double(scores.count) - 1) < 0.3)
  }

  @Test func `start at equal points for equal seeds, whatever the arm, the settings and the noise`() throws {
    let plain = try only(#"{"function": "ellipsoid", "noise": 0.5, "condition": 3}"#).function
    let other = try only(#"{"function": "ellipsoid", "condition": 4}"#).function
    #expect(try starts(plain) == starts(other))
    #expect(plain.noiseSeed(experiment: 1, seed: 4) == other.noiseSeed(experiment: 1, seed: 4))
    #expect(try starts(plain) != starts(plain, experiment: 2))
    let instance = try only(#"{"function": "ellipsoid", "instance": 1}"#).function
    #expect(try starts(plain) != starts(instance))
    #expect(plain.noiseSeed(experiment: 1, seed: 4) != plain.noiseSeed(experiment: 1, seed: 5))
    #expect(plain.noiseSeed(experiment: 1, seed: 4) != plain.streamSeed(experiment: 1, seed: 4, .start))
  }
}

@Suite struct `An argument of the command line` {
  private func lines(_ body: () throws(ExperimentErrors) -> Void) -> [String] {
    do throws(ExperimentErrors) {
      try body()
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  @Test func `is a name or an object`() throws {
    #expect(try CommandLineArgument.function("rosenbrock").dimension == 2)
    #expect(try CommandLineArgument.function("rosenbrock", dimension: 5, instance: 2).dimension == 5)
    #expect(try CommandLineArgument.function(#" {"function": "ellipsoid", "condition": 7}"#).settings["condition"] == 7)
    #expect(try CommandLineArgument.function(#"{"function": "sphere", "dimension": 3}"#, dimension: 3).dimension == 3)
    let optimizer = try CommandLineArgument.optimizer(#"{"optimizer": "adam", "beta1": 0.5}"#)
    #expect(optimizer.method.name == "adam")
    #expect(optimizer.settings["beta1"] == 0.5)
    #expect(optimizer.settings["beta2"] == 0.999)
    #expect(try CommandLineArgument.schedule("cosine").factor(at: 0, of: 10) == 1)
    #expect(try CommandLineArgument.schedule(#"{"schedule": "cosine", "end": 0.5}"#).factor(at: 10, of: 10) == 0.5)
  }

  @Test func `has its mistakes reported like a file's`() {
    #expect(
      lines { () throws(ExperimentErrors) in _ = try CommandLineArgument.function("rosenbrok") }
        == ["function: unknown function `rosenbrok`; did you mean `rosenbrock`?"])
    #expect(
      lines { () throws(ExperimentErrors) in
        _ = try CommandLineArgument.function(#"{"function": "ellipsoid", "cond": 7}"#)
      }
        == [
          "function:1:27: cond: unknown setting of ellipsoid `cond`; allowed: condition, dimension, instance, label, noise, sense, start, zip"
        ])
    #expect(
      lines { () throws(ExperimentErrors) in _ = try CommandLineArgument.function(#"{"function": "#) }
        == ["function:1:14: expected a value, found the end of the file"])
    #expect(
      lines { () throws(ExperimentErrors) in _ = try CommandLineArgument.function("beale", dimension: 3) }
        == ["function: dimension: beale has dimension 2 only, not 3"])
    #expect(
      lines { () throws(ExperimentErrors) in
        _ = try CommandLineArgument.function(#"{"function": "sphere", "dimension": 3}"#, dimension: 4)
      }
        == ["function:1:24: dimension: `dimension` is 3 here and 4 beside it"])
    #expect(
      lines { () throws(ExperimentErrors) in
        _ = try CommandLineArgument.optimizer(#"{"optimizer": "adam", "beta1": [0, 0.5], "schedule": "cosine"}"#)
      }
        == [
          "optimizer:1:1: one optimizer is wanted here, and the lists in it make 2; give each setting one value",
          "optimizer:1:42: schedule: the schedule is an argument of its own here",
        ])
    #expect(
      lines { () throws(ExperimentErrors) in _ = try CommandLineArgument.schedule("cosin") }
        == ["schedule: unknown schedule `cosin`; did you mean `cosine`?"])
  }

  @Test func `makes a trace with every iterate`() throws {
    let traced = try CommandLineArgument.trace(
      function: "rosenbrock", optimizer: #"{"optimizer": "gradientDescent", "learningRate": 0.001}"#,
      schedule: "constant",
      start: nil, budget: Budget(steps: 1))
    #expect(traced.record.curve.points[0] == [-1.2, 1])
    // ∇f(−1.2, 1) = (−215.6, −88) by hand.
    #expect(abs(traced.record.curve.points[1][0] - (-1.2 + 0.2156)) < 1e-15)
    #expect(abs(traced.record.curve.points[1][1] - 1.088) < 1e-15)
    #expect(traced.record.curve.steps == [0, 1])
    #expect(traced.schedule == "constant")
    #expect(
      lines { () throws(ExperimentErrors) in
        _ = try CommandLineArgument.trace(
          function: "x1", optimizer: "y", schedule: "z", start: nil, budget: Budget(steps: 1))
      }.count == 3)
    #expect(
      lines { () throws(ExperimentErrors) in
        _ = try CommandLineArgument.trace(
          function: "cone", optimizer: "newton", schedule: "constant", start: nil, budget: Budget(steps: 1))
      } == ["trace: optimizer: newton needs the hessian of a function, and cone offers none"])
    #expect(
      lines { () throws(ExperimentErrors) in
        _ = try CommandLineArgument.trace(
          function: "sphere", optimizer: "adam", schedule: "constant", start: [1], budget: Budget(steps: 1))
      } == ["trace: start: `start` must have 2 coordinates for sphere n=2, not 1"])
  }
}

@Suite struct `A large grid` {
  @Test func `of a hundred thousand runs is planned in a time that grows as the runs do`() throws {
    let axis = #"{"linspace": [0.1, 0.9], "count": 10}"#
    func plan(_ functions: Int) throws -> (plan: Plan, seconds: Double) {
      let source = text(
        functions:
          "[{\"function\": \"rosenbrock\", \"dimension\": {\"linspace\": [2, \(functions + 1)], \"count\": \(functions)}}]",
        optimizers: "[{\"optimizer\": \"adam\", \"learningRate\": \(axis), \"beta1\": \(axis), \"beta2\": \(axis)}]",
        seeds: "1")
      let start = processorTime()
      let experiment = try Experiment(text: source)
      let plan = Plan(experiment, cells: experiment.cells, seeds: experiment.seeds)
      return (plan, processorTime() - start)
    }
    let (small, large) = (try plan(10), try plan(100))
    #expect(small.plan.runCount == 10_000 && large.plan.runCount == 100_000)
    #expect(Set(large.plan.cells.map(\.key)).count == 100_000)
    // Ten times the runs; what takes their square takes a hundred times as long.
    #expect(large.seconds < 30 * small.seconds, "\(small.seconds) s, \(large.seconds) s")
  }

  /// Seconds that this thread has had of a processor, which the load of the machine does not change.
  private func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }

  @Test func `shares what its cells have in common`() {
    #expect(MemoryLayout<Cell>.stride <= 48)
  }
}
