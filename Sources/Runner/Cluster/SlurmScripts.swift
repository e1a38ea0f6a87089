import Values

/// The two scripts that Slurm runs for a sweep, and what `sbatch` is told of them.
///
/// Every text that people gave reaches the scripts through `ShellWord`, and `sbatch` as an argument of a process, never
/// through a shell.
package struct SlurmScripts: Sendable {
  /// The program, by its absolute path, which all nodes see.
  package let tool: String
  /// Where the experiment file's path begins.
  package let workingFolder: String
  /// The experiment file.
  package let file: String
  /// Further arguments of `downhill run`.
  package let options: [String]
  /// The folder of the parts, absolute.
  package let folder: String
  /// The folder of results that the parts are merged into, absolute.
  package let destination: String
  /// Into how many parts the runs are cut, and what they are called.
  package let submission: Submission
  /// How often a part begins again whose time ran out, or that failed in a way that may pass.
  package let retries: Int

  /// The scripts of a sweep; paths are absolute but for the experiment file's.
  package init(
    tool: String, workingFolder: String, file: String, options: [String], folder: String, destination: String,
    submission: Submission, retries: Int
  ) {
    self.tool = tool
    self.workingFolder = workingFolder
    self.file = file
    self.options = options
    self.folder = folder
    self.destination = destination
    self.submission = submission
    self.retries = retries
  }

  /// Seconds before a task's limit at which it is asked to end: what has begun is finished and stored.
  static let notice = 60

  /// A part. Exit codes 2 and 3 stay what they are, and so does an end that somebody asked for; what may pass is put
  /// into the queue again.
  package var part: String {
    let words = ["run", file] + options
    return """
      #!/bin/bash
      # A part of the sweep \(submission.experiment): the task's number says which.
      part=${SLURM_ARRAY_TASK_ID:?}
      cd -- \(ShellWord.quoted(workingFolder)) || exit 5
      # Slurm sends USR1 before the limit, and TERM where the job is cancelled.
      late= signalled=
      trap 'late=1 signalled=1; kill -TERM "$run"' USR1
      trap 'signalled=1; kill -TERM "$run"' TERM INT
      \(Self.command(tool, words)) --shard "$part/\(submission.count)" \\
        --results \(ShellWord.quoted(folder))/"$part" --quiet &
      run=$!
      while :; do
        signalled=
        wait "$run"
        status=$?
        [ -n "$signalled" ] || break
      done
      case $status in
        0 | 2 | 3) exit $status ;; # done; the file is wrong; a run failed, and would again
        130 | 143) [ -n "$late" ] || exit $status ;; # somebody ended it
      esac
      [ "${SLURM_RESTART_COUNT:-0}" -lt \(retries) ] || exit $status
      echo "part $part ended with $status and begins again"
      exec scontrol requeue "${SLURM_ARRAY_JOB_ID}_$part"

      """
  }

  /// What puts together the parts that are there, and reports; exit code 4 where runs are missing.
  package var merge: String {
    """
    #!/bin/bash
    # The parts of the sweep \(submission.experiment), merged and reported.
    cd -- \(ShellWord.quoted(folder)) || exit 5
    folders=()
    for part in {1..\(submission.count)}; do
      folder=$part/\(ShellWord.quoted(submission.experiment))
      if [ -e "$folder/runs.sqlite" ]; then folders+=("$folder"); fi
    done
    if [ ${#folders[@]} = 0 ]; then echo "no part has begun" >&2; exit 4; fi
    exec \(Self.command(tool, ["merge"])) "${folders[@]}" --into \(ShellWord.quoted(destination)) --quiet

    """
  }

  private static func command(_ program: String, _ words: [String]) -> String {
    ([program] + words).map(ShellWord.quoted).joined(separator: " ")
  }
}

/// What a job of Slurm may use.
package struct SlurmRequest: Sendable {
  /// Processors of a task.
  package let processors: Int
  /// Most tasks of an array at once; `nil` for as many as Slurm likes.
  package let atOnce: Int?
  /// The limit of a task's time and memory; `nil` leaves it to the cluster.
  package let limits: SlurmLimits?
  /// Further options of `sbatch`, which win over ours.
  package let options: [String]

  /// What each task may use; `nil` limits are left to the cluster.
  package init(processors: Int, atOnce: Int?, limits: SlurmLimits?, options: [String]) {
    self.processors = processors
    self.atOnce = atOnce
    self.limits = limits
    self.options = options
  }

  /// The arguments of `sbatch` for the array.
  ///
  /// - Parameter parts: as `--array` has them.
  package func parts(_ parts: String, of scripts: SlurmScripts) -> [String] {
    let name = scripts.submission.experiment
    let most = atOnce.map { "%\($0)" } ?? ""
    return ["--job-name=\(name)", "--cpus-per-task=\(processors)"] + limit(limits?.minutes, limits?.megabytes) + options
      + [
        "--array=\(parts)\(most)", "--requeue", "--signal=B:USR1@\(SlurmScripts.notice)",
        "--chdir=\(scripts.folder)", "--output=part-%a.log", "--open-mode=append", "--parsable",
        scripts.folder + "/part.sh",
      ]
  }

  /// The arguments of `sbatch` for what comes after the arrays.
  package func merge(after arrays: [Int], of scripts: SlurmScripts) -> [String] {
    let name = scripts.submission.experiment
    let after = arrays.isEmpty ? [] : ["--dependency=afterany:" + arrays.map(String.init).joined(separator: ":")]
    return ["--job-name=\(name)-merge"] + limit(limits?.mergeMinutes, limits?.mergeMegabytes) + options + after + [
      "--requeue", "--chdir=\(scripts.folder)", "--output=merge.log", "--open-mode=append", "--parsable",
      scripts.folder + "/merge.sh",
    ]
  }

  private func limit(_ minutes: Int?, _ megabytes: Int?) -> [String] {
    guard let minutes, let megabytes else { return [] }
    return ["--time=\(minutes)", "--mem=\(megabytes)M"]
  }

  /// What is ours to say, and what it would be said for.
  package static let own = [
    "--array", "--batch", "--chdir", "--dependency", "--open-mode", "--output", "--parsable", "--requeue",
    "--no-requeue",
    "--signal", "--test-only", "--wait", "--wrap",
  ]

  /// The option among further ones that is ours to say; `nil` where there is none.
  package var conflict: String? {
    let short = ["-a": "--array", "-D": "--chdir", "-d": "--dependency", "-o": "--output", "-W": "--wait"]
    return options.first { word in
      Self.own.contains(String(word.prefix { $0 != "=" }))
        || !word.hasPrefix("--") && short[String(word.prefix(2))] != nil
    }
  }
}

/// The time and memory of a task of the array, and of the job that merges.
package struct SlurmLimits: Sendable, Equatable {
  /// Of a task.
  package let minutes: Int
  /// Of a task.
  package let megabytes: Int
  /// Of the job that merges.
  package let mergeMinutes: Int
  /// Of the job that merges.
  package let mergeMegabytes: Int

  /// From an estimate of the whole sweep: twice the time of the largest part with a minute for its notice, and at least
  /// ten minutes; of memory 512 MB and three times what the store has, which is above all that was measured.
  ///
  /// - Parameters:
  ///   - estimate: of all parts, with the workers of one task.
  ///   - share: of the largest part in all runs.
  package init(_ estimate: Estimate, largest share: Double) {
    func minutes(_ seconds: Double) -> Int { Int(min(max(10, (seconds / 60).rounded(.up)), 525_600)) }
    func megabytes(_ bytes: Double) -> Int { Int(min(512 + (3 * bytes / 1e6).rounded(.up), 1e9)) }
    let runs = Double(estimate.reportingRuns + estimate.tuningRuns)
    self.minutes = minutes(2 * estimate.seconds * share + Double(SlurmScripts.notice) + 1e-4 * runs * share)
    self.megabytes = megabytes(Double(estimate.bytes) * share)
    mergeMinutes = minutes(120 + 4e-4 * runs)
    mergeMegabytes = megabytes(Double(estimate.bytes))
  }
}
