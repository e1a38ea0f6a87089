import ArgumentParser
import Findings
import Foundation
import Plans
import Reports
import Runner
import Store
import Values

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run experiments and write their reports.",
    discussion: HelpText.lines(
      """
      Runs that are stored already are not made again. The exit code is 0 where all runs that were asked for are \
      there, and with --shard these are the runs of its part. Results go to Results/NAME: summary.md, runs.csv, \
      curves.csv, comparisons.csv, manifest.json, figures/. Ctrl-C finishes what has begun; the same command goes on \
      from there.

      EXAMPLES
        downhill run Experiments/quickstart.json
        downhill run sweep.json --jobs 8 --results /tmp/results
        downhill run sweep.json --set budget.steps=200 --set seeds=5
        downhill run sweep.json --shard 1/4 --results part1
        downhill run sweep.json --shard-from SLURM --results parts/$SLURM_ARRAY_TASK_ID
      """))

  @Argument(help: ArgumentHelp("Experiment files.", valueName: "file"), completion: .experiments)
  var files: [String]

  @Option(
    parsing: .unconditional, help: "How many workers; the processors that this process may use where it is not given.")
  var jobs: Int?

  @Option(help: ArgumentHelp("The folder of results; each experiment has a folder in it.", valueName: "dir"))
  var results = "Results"

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Override a value of the file: budget.steps=200, optimizers[0].learningRate=0.1.", valueName: "path=value"))
  var overrides: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Make one of N parts of the runs: 1/4. `downhill merge` puts them together.", valueName: "i/n"))
  var shard: ShardArgument?

  @Option(
    help: ArgumentHelp(
      "Take the part from the environment: SLURM, or VARIABLE/N for one that counts from 1, VARIABLE/N:0 from 0.",
      valueName: "rule"))
  var shardFrom: String?

  @Option(help: ArgumentHelp("Append what happens to a file, a line of JSON each.", valueName: "file"))
  var events: String?

  @Option(help: FigureFormats.help)
  var figures: FigureFormats?

  @OptionGroup var paths: PathOptions

  @OptionGroup var programs: ProgramOptions

  @Flag(help: "Forget what is stored and make every run again.")
  var fresh = false

  @Flag(help: "Make every run alone instead of eight in lockstep; the bits are the same.")
  var scalar = false

  @Flag(help: "Exit with 1 where a claim of an experiment is not supported.")
  var gate = false

  @Flag(
    inversion: .prefixedNo,
    help: "Make the runs in a process of their own, so that a run that crashes costs that run alone.")
  var supervision = true

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be at least 1, not \(jobs)") }
    if shard != nil && shardFrom != nil { throw ValidationError("--shard goes not with --shard-from") }
    if gate && (shard != nil || shardFrom != nil) {
      throw ValidationError("--gate is of all runs, and --shard makes a part of them: merge the parts, then run --gate")
    }
  }

  func run() throws {
    let board = Board.ofSupervisor
    let interruption =
      board.map(Interruption.relayed)
      ?? Interruption.onSignals(
        answer: "\ninterrupted: what has begun is finished, stored and reported; once more ends at once\n")
    if board == nil, supervision, let code = supervise(interruption) { throw ExitCode(code) }
    // Every file is checked before the first run is made.
    let experiments = try LoadedExperiment.all(
      files, overrides: overrides, access: paths.access, words: .catalogue, kept: Results.data(in: results))
    let names = Dictionary(grouping: experiments.indices) { experiments[$0].experiment.name.lowercased() }
    if let twins = names.values.filter({ $0.count > 1 }).min(by: { $0[0] < $1[0] }) {
      throw UsageError(
        twins.map { files[$0] }.joined(separator: " and ")
          + " have one name, `\(experiments[twins[0]].experiment.name)`, "
          + "and each would replace the other's report; run them apart, with a --results each")
    }
    if !programs.areAllowed, let program = experiments.lazy.flatMap(\.experiment.programs).first {
      throw UsageError(program.refusalToStart)
    }
    if gate, let place = experiments.firstIndex(where: { $0.experiment.claims.isEmpty }) {
      throw UsageError("--gate needs claims, and \(files[place]) has none")
    }
    let fault = try FaultSwitch(ProcessInfo.processInfo.environment)
    let part = try shardFrom.map { try Shard(from: $0, ProcessInfo.processInfo.environment) } ?? shard?.shard
    if let part,
      let place = experiments.firstIndex(where: { $0.experiment.growth != nil && part.splits($0.experiment) })
    {
      throw UsageError(
        "--shard goes not with seeds that are added until all is decided: of \(files[place]) part "
          + "\(part.index)/\(part.count) lacks runs that are to be looked at together")
    }
    let log = try events.map { try EventFile($0) }
    if board?.experimentsDone ?? 0 == 0 { experiments.flatMap(\.experiment.remarks).forEach(Console.note) }
    // What crashed in one experiment keeps no other from being run.
    var faults = board?.failedRuns ?? 0
    var hasUnsupported = board?.hasUnsupported ?? false
    for loaded in experiments.dropFirst(board?.experimentsDone ?? 0) {
      let end = try run(loaded, part, log, interruption, board, fault)
      faults += end.faults
      hasUnsupported = hasUnsupported || end.hasUnsupported
      board?.finish(hasUnsupported: end.hasUnsupported)
    }
    try log?.close()
    if gate, hasUnsupported { throw ExitCode(ExitStatus.failed.rawValue) }
    if faults > 0 { throw ExitCode(ExitStatus.runsFailed.rawValue) }
  }

  /// Has a process of its own do the work.
  ///
  /// - Returns: what it came to; `nil` where the system gives none, and the work is to be done here.
  private func supervise(_ interruption: Interruption) -> Int32? {
    var supervisor = Supervisor(interruption) { Console.note($0) }
    return supervisor?.run() ?? nil
  }

  /// Runs an experiment and writes its report.
  ///
  /// - Returns: how many of the runs that were made are faults, and whether a claim is not supported.
  private func run(
    _ loaded: LoadedExperiment, _ part: Shard?, _ log: EventFile?, _ interruption: Interruption, _ board: Board?,
    _ fault: FaultSwitch?
  ) throws -> (faults: Int, hasUnsupported: Bool) {
    var experiment = loaded.experiment
    let folder = results + "/" + experiment.name
    let store = try RunStore(folder: folder, .readWrite, tool: Downhill.version)
    defer { store.close() }
    let minima = ReferenceMinima(experiment) { if !quiet { Console.note("\(experiment.name): \($0)") } }
    guard try minima.prepare(in: store, interruption: interruption) else {
      Console.note("interrupted: no run was made; the same command begins again")
      throw ExitCode(interruption.exitCode ?? 130)
    }
    if let copy = store.damagedCopy { Console.note("\(store.path): was damaged; what it was is kept in \(copy)") }

    if let remark = try ClaimHistory.note(experiment.claims, in: store) {
      Console.note("\(experiment.name): \(remark)")
    }

    var runner = SweepRunner(jobs: jobs)
    runner.lockstep = !scalar
    runner.fresh = fresh
    runner.interruption = interruption
    (runner.board, runner.fault) = (board, fault)
    runner.allowsPrograms = programs.areAllowed
    runner.shard = part
    if let log { runner.events = { log.write($0) } }
    let bar = quiet ? nil : ProgressBar(experiment.name)
    runner.progressInterval = bar?.interval ?? .seconds(3600)
    let summary = try runner.run(
      growing: &experiment, source: loaded.source, in: store, progress: { bar?.show($0) },
      until: { try ReportAssembly($0, store).input()?.seedsToDecide(jobs: runner.jobs) })
    bar?.say("writing the report")
    let results = Results(folder, experiment, store)
    var outcome: WrittenReport?
    let reporting = try ContinuousClock().measure {
      outcome = try results.report(jobs: runner.jobs, runs: summary, figures: figures, interruption: interruption)
    }
    bar?.clear()
    if !quiet {
      try tell(summary, outcome, reporting, part)
      try results.tell(outcome)
    }
    if let code = interruption.exitCode {
      let left = summary.planned - summary.stored - summary.made
      Console.note("interrupted: \(left) of \(summary.planned) runs are left; the same command goes on from here")
      throw ExitCode(code)
    }
    let failed = summary.failedRuns
    if failed > 0 {
      Console.note("\(experiment.name): \(NumberText.counted(failed, "run")) crashed, ran out of time or went wrong")
      for failure in summary.failures { Console.note("  \(failure.line)") }
      let more = failed - summary.failures.count
      if more > 0 { Console.note("  and \(more) more: `downhill status \(folder)` names them") }
    }
    if summary.isStopped, !summary.isComplete {
      let left = summary.planned - summary.stored - summary.made
      Console.note("stopped by a failed run: \(left) of \(summary.planned) runs are left; the same command goes on")
      throw ExitCode(ExitStatus.incomplete.rawValue)
    }
    return (failed, outcome?.hasUnsupported ?? true)
  }

  private func tell(
    _ summary: RunSummary, _ report: WrittenReport?, _ reporting: Duration, _ part: Shard?
  ) throws {
    if let text = report?.text { try Console.print(text + "\n") }
    let seconds = summary.time.seconds
    try Console.print(
      "\(summary.planned) runs: \(summary.stored) were stored, \(summary.made) made in "
        + "\(NumberText.decimals(seconds, 1)) s on \(SweepRunner(jobs: jobs).jobs) workers, "
        + "the report in \(NumberText.decimals(reporting.seconds, 1)) s")
    if let part, summary.isComplete {
      try Console.print(
        "part \(part.index)/\(part.count) is complete; `downhill merge` puts the parts together")
    }
  }
}

/// "I/N", with 1 ≤ I ≤ N.
struct ShardArgument: ExpressibleByArgument {
  let shard: Shard
  init?(argument: String) {
    guard let shard = Shard(argument) else { return nil }
    self.shard = shard
  }
}
