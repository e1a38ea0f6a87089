import ArgumentParser
import Foundation
import Plans
import Runner
import Values

struct Submit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit",
    abstract: "Hand a sweep to Slurm: an array of parts, then a job that merges them and reports.",
    discussion: HelpText.lines(
      """
      The parts are kept in RESULTS/NAME.parts and merged into RESULTS/NAME, in a folder that all nodes see. A part
      that runs out of time, whose node dies or whose disk fails begins again where it was; the same command submits
      what is missing then, and nothing else. Time and memory are twice what `plan` says and more, for programs what the
      cluster gives; options of sbatch after -- win over both. `status` and `cancel` take RESULTS/NAME.

      EXAMPLES
        downhill submit sweep.json --shards 100 --at-once 20
        downhill submit sweep.json --shards 100 --jobs 4 -- --partition=long --time=8:00:00
        downhill submit sweep.json --dry-run
      """))

  @Argument(help: ArgumentHelp("An experiment file.", valueName: "file"), completion: .experiments)
  var file: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Into how many parts; as many as take half an hour each where it is not given.", valueName: "n"))
  var shards: Int?

  @Option(parsing: .unconditional, help: ArgumentHelp("The most parts that run at once.", valueName: "n"))
  var atOnce: Int?

  @Option(parsing: .unconditional, help: "How many workers, and so processors, a part has.")
  var jobs = 1

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("How often a part begins again whose time is over or that failed.", valueName: "n"))
  var retries = 5

  @Option(
    help: ArgumentHelp("The folder of results; the experiment has a folder in it.", valueName: "dir"),
    completion: .directory)
  var results = "Results"

  @Option(name: .customLong("set"), help: ArgumentHelp("Override a value, as in `run`.", valueName: "path=value"))
  var overrides: [String] = []

  @OptionGroup var paths: PathOptions

  @OptionGroup var programs: ProgramOptions

  @Flag(help: "Print the scripts and what sbatch would be told, and write nothing.")
  var dryRun = false

  @Argument(parsing: .postTerminator, help: ArgumentHelp("Options of sbatch, after --.", valueName: "sbatch-option"))
  var options: [String] = []

  func validate() throws {
    let most = Submission.mostParts
    if let shards, !(1...most).contains(shards) {
      throw ValidationError("--shards must be at least 1 and at most \(most), not \(shards)")
    }
    if jobs < 1 { throw ValidationError("--jobs must be at least 1, not \(jobs)") }
    if let atOnce, atOnce < 1 { throw ValidationError("--at-once must be at least 1, not \(atOnce)") }
    if retries < 0 { throw ValidationError("--retries must be at least 0, not \(retries)") }
    let request = SlurmRequest(processors: jobs, atOnce: atOnce, limits: nil, options: options)
    if let word = request.conflict { throw ValidationError("`\(word)` is for `downhill submit` to say, not after --") }
  }

  func run() throws {
    let experiment = try Experiment.load(
      file: file, overrides: overrides, access: paths.access, words: .catalogue, kept: Results.data(in: results)
    ).experiment
    if !programs.areAllowed, let program = experiment.programs.first { throw UsageError(program.refusalToStart) }
    for remark in experiment.remarks { Console.note(remark) }
    var handover = try ClusterHandover(self, experiment)
    if dryRun { return try handover.show() }
    try handover.submit()
  }
}

/// A sweep on its way to Slurm.
private struct ClusterHandover {
  private let command: Submit
  private let experiment: Experiment
  private var submission: Submission
  private let parts: SweepParts
  private let scripts: SlurmScripts
  private let request: SlurmRequest

  init(_ command: Submit, _ experiment: Experiment) throws {
    self.command = command
    self.experiment = experiment
    let folder = Self.absolute(Submission.folder(of: experiment.name, in: command.results))
    let known = try Submission(in: folder)
    if let known, let shards = command.shards, shards != known.count {
      throw UsageError("\(folder): was submitted in \(known.count) parts, and --shards \(shards) says otherwise")
    }
    let hasPrograms = !experiment.programs.isEmpty
    guard known != nil || command.shards != nil || !hasPrograms else {
      throw UsageError("--shards is missing: how long programs take is not known")
    }
    _ = try ReferenceMinima(experiment, tell: Console.note).prepare(in: nil, isWritten: false)
    let estimate = try SweepRunner(jobs: command.jobs).estimate(experiment)
    let count =
      known?.count ?? command.shards ?? min(1000, max(1, Int((min(estimate.seconds, 1e9) / 1800).rounded(.up))))
    submission = known ?? Submission(experiment: experiment.name, count: count)
    parts = SweepParts(experiment, count: count, version: Downhill.version)
    var options = ["--jobs", String(command.jobs)]
    for value in command.overrides { options += ["--set", value] }
    for path in command.paths.allowed { options += ["--allow-path", path] }
    if hasPrograms { options.append("--allow-programs") }
    scripts = SlurmScripts(
      tool: Self.tool,
      workingFolder: FileManager.default.currentDirectoryPath, file: command.file, options: options, folder: folder,
      destination: Self.absolute("\(command.results)/\(experiment.name)"), submission: submission,
      retries: command.retries)
    request = SlurmRequest(
      processors: command.jobs, atOnce: command.atOnce,
      limits: hasPrograms ? nil : SlurmLimits(estimate, largest: parts.largestShare), options: command.options)
  }

  /// This program: the launcher that it was started by, which chooses anew on every node, or itself.
  private static var tool: String {
    ProcessInfo.processInfo.environment["DOWNHILL_EXECUTABLE"] ?? Bundle.main.executablePath ?? CommandLine.arguments[0]
  }

  private static func absolute(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
  }

  /// Prints what would be handed over.
  func show() throws {
    let missing = Shard.list(try parts.missing(in: scripts.folder))
    func line(_ arguments: [String]) -> String {
      (["sbatch"] + arguments).map(ShellWord.quoted).joined(separator: " ")
    }
    try Console.print("# \(scripts.folder)/part.sh\n\(scripts.part)\n# \(scripts.folder)/merge.sh\n\(scripts.merge)")
    if missing.isEmpty { return try Console.print("# no part is missing") }
    try Console.print(line(request.parts(missing, of: scripts)))
    try Console.print(line(request.merge(after: [], of: scripts)) + " # after the array")
  }

  /// Submits the parts that are missing and are not on their way, and what comes after them.
  mutating func submit() throws {
    let slurm = try Slurm()
    let arrays = Set(submission.jobs.filter { $0.kind == .parts }.map(\.id))
    let active = try Slurm.tasks(of: submission.jobs.map(\.id)).filter(\.isActive)
    let underWay = Set(active.compactMap { arrays.contains($0.job) ? $0.part : nil })
    let missing = try parts.missing(in: scripts.folder).filter { !underWay.contains($0) }
    if missing.isEmpty, underWay.isEmpty, try parts.isComplete(scripts.destination) {
      return try Console.print("\(experiment.name): every run is there, and nothing is submitted")
    }
    if missing.isEmpty, !active.isEmpty {
      return try Console.print("\(experiment.name): what is missing is under way, and nothing is submitted")
    }
    let folder = try OutputFolder(URL(filePath: scripts.folder))
    try folder.write(scripts.part, to: "part.sh")
    try folder.write(scripts.merge, to: "merge.sh")
    var last = Set(active.map(\.job)).intersection(arrays)
    if !missing.isEmpty {
      let list = Shard.list(missing)
      let id = try slurm.submit(request.parts(list, of: scripts))
      try note(Submission.Job(.parts, id: id, parts: list))
      last.insert(id)
      try Console.print("\(experiment.name): parts \(list) of \(submission.count) are job \(id)\(told)")
    }
    // One job merges, after all of them.
    try slurm.cancel(active.map(\.job).filter { !arrays.contains($0) })
    let id = try slurm.submit(request.merge(after: last.sorted(), of: scripts))
    try note(Submission.Job(.merge, id: id))
    try Console.print("\(experiment.name): merged into \(scripts.destination) by job \(id)")
  }

  private var told: String {
    guard let limits = request.limits else { return "" }
    return ", each with \(limits.minutes) minutes and \(limits.megabytes) MB"
      + (request.options.isEmpty ? "" : ", unless \(request.options.joined(separator: " ")) says otherwise")
  }

  /// Jobs are noted one by one: what comes between leaves none that `cancel` does not know.
  private mutating func note(_ job: Submission.Job) throws {
    submission.jobs.append(job)
    try submission.write(in: scripts.folder)
  }
}
