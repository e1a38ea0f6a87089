import Findings
import Plans
import Records
import Values

/// What is known of an experiment, as checklists ask for it.
package struct ChecklistFacts: Sendable {
  /// The experiment as it was run.
  package let experiment: Experiment
  private let input: ReportInput
  private let folder: String

  /// - Parameters:
  ///   - input: with the provenance of the runs.
  ///   - folder: where the results are.
  package init(_ input: ReportInput, folder: String) {
    experiment = input.experiment
    self.input = input
    self.folder = folder
  }

  /// The commands that make everything again and compare it.
  var commands: [String] {
    [
      "Made again by downhill run on the experiment file; downhill verify \(folder) makes the published runs again and "
        + "compares every bit."
    ]
  }

  /// How the results are identified.
  var identity: String {
    let digest = Digest(of: input.resolved.canonical).description.prefix(32)
    return
      "Experiment \(digest), numerics version \(numericsVersion), experiment seed \(experiment.seed); every default is "
      + "written out in manifest.json, with the SHA-256 of every file that can be made again."
  }

  /// Functions, arms, budgets, and how runs begin and end.
  var setting: [String] {
    let budgets = experiment.budgets.map(\.phrase)
    var facts = [
      "\(NumberText.counted(Set(experiment.functions.map(\.baseLabel)).count, "function")): "
        + Self.list(Set(experiment.functions.map(\.baseLabel)).sorted()) + ".",
      "\(NumberText.counted(experiment.arms.count, "arm")), with all settings in runs.csv: "
        + Self.list(experiment.arms.map(\.label)) + ".",
      budgets.isEmpty
        ? "Budget: \(experiment.budget.phrase) a run."
        : "Budgets, each with runs of its own: \(budgets.joined(separator: "; ")).",
    ]
    if let tuning = input.tuning, let rule = experiment.tuning {
      let trials = tuning.choices.map(\.candidates)
      let equal = Set(trials).count == 1
      facts.append(
        "Hyper-parameters \(rule.over.joined(separator: ", ")) were tuned for each arm on each function by \(rule.criterion.rawValue) "
          + "on \(NumberText.counted(rule.seeds.count, "seed")) that the results do not use: "
          + (equal
            ? "\(NumberText.counted(trials.first ?? 0, "trial")) for every arm"
            : "\(trials.min() ?? 0) to \(trials.max() ?? 0) trials an arm")
          + ", \(NumberText.counted(tuning.runs, "run")) in all.")
      let spaces = Set(tuning.choices.compactMap(\.space?.text)).sorted()
      if !spaces.isEmpty {
        facts.append("Search \(spaces.count == 1 ? "space" : "spaces"): \(spaces.joined(separator: "; ")).")
      }
      let edges = tuning.choices.count { !$0.atEdge.isEmpty }
      if edges > 0 {
        facts.append(
          "\(NumberText.counted(edges, "choice")) of \(tuning.choices.count) lies at an edge of its search space.")
      }
    }
    return facts
  }

  /// Whether nothing was tuned, so that somebody has chosen the settings.
  var isUntuned: Bool { experiment.tuning == nil }

  /// Seeds, tests and intervals.
  var significance: [String] {
    var seeds =
      "\(NumberText.counted(experiment.seeds.count, "seed")) a cell, paired: at equal seeds all arms have the same "
    seeds += "start and the same noise."
    if let growth = experiment.growth {
      seeds +=
        " Seeds were added, from \(growth.atLeast) to at most \(growth.atMost), until all was decided, by tests that are "
      seeds += "valid at any stopping."
    }
    let test = experiment.report.test
    var facts = [
      seeds,
      "Arms are compared by the \(test.words) on equal seeds, at 0.05, corrected by "
        + (test.isSequential ? "closed testing." : "Holm's method."),
      "Tables show medians with quartiles; statistics.md has intervals of expected runtimes, scores and shifts, each with its "
        + "formula and source.",
    ]
    let copies = input.ownCells.map(\.cell).oneRunCells
    if copies > 0 { facts.append("In \(NumberText.counted(copies, "cell")) no seed changes anything: n = 1 there.") }
    return facts
  }

  /// What was spent on what.
  var cost: [String] {
    let provenance = input.provenance
    var facts: [String] = []
    if let processor = provenance["processor"]?.string {
      let workers = provenance["workers"]?.integer.map { ", \(NumberText.counted($0, "worker"))" } ?? ""
      facts.append("Processor: \(processor)\(workers)\(experiment.programs.isEmpty ? "; no accelerator is used" : "").")
    }
    if let seconds = provenance["workerSeconds"]?.number {
      facts.append(
        "All runs of the experiment, tuning included, took \(NumberText.significant(seconds, 3)) s of processor time.")
    }
    if let memory = provenance["peakMemoryMB"]?.number {
      facts.append("Peak memory: \(NumberText.short(memory, 4)) MB.")
    }
    let versions = ["downhill", "commit", "toolchain", "gsl"].compactMap { key in
      provenance[key]?.string.map { "\(key) \($0)" }
    }
    if !versions.isEmpty { facts.append("Software: \(versions.joined(separator: ", ")).") }
    return facts
  }

  /// The files that runs read, with their digests; those of programs are code.
  var data: [String] {
    let tables = Set(experiment.functions.compactMap { $0.data.map { "\($0.path) (SHA-256 \($0.digest))" } }).sorted()
    return tables.map { "Data: \($0)." }
      + experiment.programs.map { "Program: \($0.command.joined(separator: " ")), not reproduced by Downhill." }
  }

  /// How many files of data there are.
  var dataFiles: [String] { Set(experiment.functions.compactMap { $0.data?.path }).sorted() }

  private static func list(_ names: [String]) -> String {
    names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", and \(names.count - 12) more" : "")
  }
}
