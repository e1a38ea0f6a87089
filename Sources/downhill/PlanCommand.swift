import ArgumentParser
import Findings
import Foundation
import Plans
import Reports
import Runner
import Statistics
import Store
import Values

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Say what would run: cells, runs, evaluations, time and disk.",
    discussion: HelpText.lines(
      """
      EXAMPLES
        downhill plan Experiments/nine-optimizers.json
        downhill plan sweep.json --set seeds=100 --cells
        downhill plan sweep.json --diff
        downhill plan sweep.json --json --shards 4
        downhill plan sweep.json --power 0.9 --effect 0.1
      """))

  @Argument(help: ArgumentHelp("An experiment file.", valueName: "file"), completion: .experiments)
  var file: String

  @Option(name: .customLong("set"), help: ArgumentHelp("Override a value, as in `run`.", valueName: "path=value"))
  var overrides: [String] = []

  @Flag(help: "List every cell.")
  var cells = false

  @Option(help: ArgumentHelp("The folder of results: what is stored there is not counted again.", valueName: "dir"))
  var results = "Results"

  @Option(
    parsing: .unconditional, help: "How many workers; the processors that this process may use where it is not given.")
  var jobs: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp("Into how many parts --json cuts the runs.", valueName: "n"))
  var shards: Int?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Say how many seeds tell two arms apart with this probability, where --effect is true.", valueName: "p"))
  var power: DecimalNumber?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How far above one half the better arm's chance to win a seed lies.", valueName: "e"))
  var effect: DecimalNumber?

  @OptionGroup var paths: PathOptions

  @Flag(help: "List which runs are stored, new, and orphaned, and why.")
  var diff = false

  @Flag(help: "Print JSON: the estimate, with --diff the runs, and with --shards a matrix for CI.")
  var json = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1, not \(jobs)") }
    if let shards, !(1...100_000).contains(shards) {
      throw ValidationError("--shards must be at least 1 and at most 100000, not \(shards)")
    }
    if shards != nil && !json { throw ValidationError("--shards needs --json") }
    if cells && (json || diff) { throw ValidationError("--cells goes with neither --json nor --diff") }
    guard (power == nil) == (effect == nil) else { throw ValidationError("--power and --effect go together") }
    for (name, number, range) in [("power", power, SignPower.powers), ("effect", effect, SignPower.effects)] {
      if let value = number?.value, !range.contains(value) {
        throw ValidationError(
          "--\(name) must be from \(range.lowerBound.shortest) to \(range.upperBound.shortest), not \(value.shortest)")
      }
    }
  }

  func run() throws {
    let experiment = try Experiment.load(
      file: file, overrides: overrides, access: paths.access, words: .catalogue, kept: Results.data(in: results)
    ).experiment
    let folder = results + "/" + experiment.name
    let store = try store(in: folder)
    defer { store?.close() }
    let runner = SweepRunner(jobs: jobs)
    if let store { try GuestGreetings(experiment).take(from: store) }
    for remark in experiment.remarks { Console.note(remark) }
    _ = try ReferenceMinima(experiment, tell: Console.note).prepare(in: store, isWritten: false)
    let difference = diff ? try PlanDifference(experiment, after: previous(store), in: store) : nil
    if diff && !json { return try tell(difference) }
    let estimate = try runner.estimate(experiment, in: store)
    let needed = try seedsNeeded(experiment, store, jobs: runner.jobs)
    if json { return try Console.print(document(experiment, estimate, difference, needed).pretty, terminator: "") }
    if cells { try tell(cells: experiment) }
    try Console.print("cells        \(estimate.cells)")
    if let key = experiment.budgets.axisKey {
      let limits = experiment.budgets.axisValues.map(String.init).joined(separator: ", ")
      try Console.print("budgets      \(limits) \(key), each with runs of its own")
    }
    if estimate.scratchSteps > 0 {
      let share = NumberText.percent(1 - Double(estimate.branchedSteps) / Double(estimate.scratchSteps))
      try Console.print(
        "branches     \(estimate.branchedSteps) steps in place of \(estimate.scratchSteps) from scratch: \(share) saved"
      )
    } else if experiment.hasBranches {
      try Console.print(
        "branches     none: no schedule that is still to be run is the same at two budgets up to a step")
    }
    try Console.print("runs         \(estimate.reportingRuns) for the report, \(estimate.tuningRuns) for tuning")
    for line in Self.searched(experiment) { try Console.print("search       " + line) }
    if let most = estimate.mostTuningRuns {
      try Console.print(
        "extensions   for each range whose best lies at its edge: tuning may grow to \(most.shortest) runs")
    }
    let copies = experiment.cells.oneRunCells
    if copies > 0, experiment.seeds.count > 1 {
      let which = copies == estimate.cells ? "any cell" : "\(copies) of the cells"
      try Console.print(
        "seeds        change nothing in \(which): starts are fixed and nothing is random, so n = 1 there")
    }
    if let growth = experiment.growth {
      try Console.print(
        "seeds        \(growth.atLeast), and then more, up to \(growth.atMost), until all is decided: below are the first"
      )
    }
    for line in needed?.lines ?? [] { try Console.print("power        " + line) }
    if estimate.storedRuns > 0 { try Console.print("stored       \(estimate.storedRuns), not to be run again") }
    try Console.print("evaluations  \(estimate.evaluations)")
    try Console.print("time         \(NumberText.decimals(estimate.seconds, 1)) s on \(runner.jobs) workers")
    for program in experiment.programs {
      try Console.print("program      \(program.command.joined(separator: " ")): started only with --allow-programs")
    }
    try Console.print("disk         \(NumberText.decimals(Double(estimate.bytes) / 1e6, 1)) MB")
  }

  /// Every cell, of a search every trial.
  private func tell(cells experiment: Experiment) throws {
    for cell in experiment.cells {
      for arm in experiment.tuning?.candidates(cell.arm, over: experiment.horizons) ?? [cell.arm] {
        try Console.print("\(cell.function.label)\t\(arm.label)\t\(arm.identity.canonical)")
      }
    }
  }

  /// What a search tries for each arm, the same lines once.
  private static func searched(_ experiment: Experiment) -> [String] {
    guard let search = experiment.tuning?.search else { return [] }
    var lines: [String: [String]] = [:]
    var order: [String] = []
    for arm in experiment.arms {
      let box = SearchBox(search, arm, over: experiment.horizons)
      let text = box.axes.isEmpty ? "has none of the settings and is not tuned" : SearchSpace(box, search.trials).text
      if lines[text] == nil { order.append(text) }
      lines[text, default: []].append(arm.label)
    }
    return order.map { text in "\((lines[text] ?? []).joined(separator: ", ")): \(text)" }
  }

  private func tell(_ difference: PlanDifference?) throws {
    guard let difference else { return }
    for line in difference.lines { try Console.print(line) }
    let counts = PlanDifference.Kind.allCases.map { "\(difference.runs($0)) \($0.rawValue)" }
    try Console.print(counts.joined(separator: ", "))
  }

  private func document(
    _ experiment: Experiment, _ estimate: Estimate, _ difference: PlanDifference?, _ needed: SeedsNeeded?
  ) -> JSON {
    var members: [String: JSON] = [
      "experiment": .string(experiment.name), "cells": .integer(estimate.cells),
      "runs": .integer(estimate.reportingRuns), "tuningRuns": .integer(estimate.tuningRuns),
      "storedRuns": .integer(estimate.storedRuns), "evaluations": .integer(estimate.evaluations),
      "seconds": .number(estimate.seconds), "bytes": .integer(estimate.bytes),
    ]
    let searched = Self.searched(experiment)
    if !searched.isEmpty { members["search"] = .strings(searched) }
    members["mostTuningRuns"] = estimate.mostTuningRuns.map(JSON.number)
    members["difference"] = difference?.json
    members["power"] = needed?.json
    members["matrix"] = shards.map { ["shard": .strings((1...$0).map { "\($0)/\(shards ?? 1)" })] }
    return .object(members)
  }

  /// The experiment that a store was filled by; `nil` where this version cannot read it.
  private func previous(_ store: RunStore?) throws -> Experiment? {
    guard let store, let source = try store.meta("experiment") else { return nil }
    return try? Experiment(json: source, name: store.path, access: .none, words: .catalogue)
  }

  /// How many seeds the experiment's tests need, and how many more than are stored; `nil` where nobody asks.
  private func seedsNeeded(_ experiment: Experiment, _ store: RunStore?, jobs: Int) throws -> SeedsNeeded? {
    guard let power = power?.value, let effect = effect?.value else { return nil }
    var needed = SeedsNeeded(experiment, power: power, effect: effect)
    if let store, let input = try ReportAssembly(experiment, store).input() { try needed.count(input, jobs: jobs) }
    return needed
  }

  /// The store of a folder; `nil` where there is none, or nothing in it yet.
  private func store(in folder: String) throws -> RunStore? {
    guard FileManager.default.fileExists(atPath: folder + "/runs.sqlite") else { return nil }
    do {
      return try RunStore(folder: folder, .readOnly, tool: Downhill.version)
    } catch StoreError.missing {
      return nil
    }
  }
}
