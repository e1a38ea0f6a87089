import ArgumentParser
import Runner

struct Cancel: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel",
    abstract: "End the jobs of sweeps that `submit` handed to Slurm.",
    discussion: HelpText.lines(
      """
      What has begun is finished and stored; `downhill submit` goes on from there.

      EXAMPLES
        downhill cancel Results/sweep
      """))

  @Argument(
    help: ArgumentHelp("Folders of results, or of their parts.", valueName: "dir"), completion: .directory)
  var folders: [String]

  func run() throws {
    for name in folders {
      guard let folder = Submission.folder(named: name), let submission = try Submission(in: folder) else {
        throw UsageError("\(name): nothing was submitted there")
      }
      let slurm = try Slurm()
      let active = Set(try Slurm.tasks(of: submission.jobs.map(\.id)).filter(\.isActive).map(\.job)).sorted()
      try slurm.cancel(active)
      let jobs = active.map(String.init).joined(separator: ", ")
      try Console.print("\(submission.experiment): " + (active.isEmpty ? "no job is left" : "cancelled \(jobs)"))
    }
  }
}
