import Findings
import Plans
import Statistics
import Values

/// statistics.md as a document: what summary.md leaves out, over all functions and on each.
struct StatisticsDocument {
  private let input: ReportInput
  private let baseline: String?
  private let axis: ScheduleAxis
  private let jobs: Int
  private var sections: [Document.Block] = []
  /// What there is a table of, and the last part says how to read.
  private var shown: Set<ReportTable> = []
  private var untuned: UntunedSection
  /// The tests behind the tables over all functions, with what they compare, once the document is finished.
  private(set) var comparisons: [(measure: String, comparisons: [Comparison])] = []

  init(_ input: ReportInput, _ groups: [FunctionGroup], baseline: String?, jobs: Int) {
    self.input = input
    self.baseline = baseline
    self.jobs = jobs
    untuned = UntunedSection(input)
    // What another tool ran has no schedule that is known.
    let arms = groups.flatMap { $0.cells.map { (label: $0.label, arm: $0.cell.cell.arm) } }.filter {
      !$0.arm.isImported
    }
    axis = ScheduleAxis(arms, tuned: input.experiment.tuning?.over ?? [])
  }

  private func shows(_ table: ReportTable) -> Bool { input.experiment.report.tables.contains(table) }

  /// Adds a function; gives the tests of tuned arms against untuned ones.
  mutating func append(_ function: FunctionSummary, _ comparisons: TargetComparisons) -> [Comparison] {
    if shows(.effects) { add(.effects, EffectsSection(function, input).blocks) }
    if shows(.expectedRuntimes) {
      add(.expectedRuntimes, ExpectedRuntimeSection(function, comparisons, input).blocks)
    }
    if shows(.schedules) { add(.schedules, SchedulesSection(axis, input).blocks(function)) }
    guard shows(.tuning) else { return [] }
    add(.tuning, TuningSection(function, input)?.blocks ?? [])
    untuned.append(function)
    return untuned.comparisons(function.function.label)
  }

  private mutating func add(_ table: ReportTable, _ blocks: [Document.Block]) {
    if blocks.isEmpty { return }
    sections += blocks
    shown.insert(table)
  }

  /// The document, once every function is in.
  mutating func finish(_ digests: [FunctionDigest], _ ranking: OverallRanking?) -> Document {
    let experiment = input.experiment
    var blocks: [Document.Block] = [
      .heading(1, RichText("Statistics: " + (experiment.title.isEmpty ? experiment.name : experiment.title)))
    ]
    if !input.progress.isComplete {
      blocks.append(.warning(.strong(input.progress.warning) + RichText(" runs are done.")))
    }
    blocks.append(
      .paragraph(
        RichText("What ") + .link("summary.md", to: "summary.md")
          + RichText(" leaves out. Every table can be published by its heading, and ") + .code("downhill explain")
          + RichText(
            """
             says how each cell came about. Arms that some function lacks are not in the tables over all functions.
            """)))
    let own = sections
    sections = []
    // An experiment on samplers alone ranks nothing.
    if digests.isEmpty { return Document(blocks + own + legend) }
    if shows(.scores) {
      let scores = ScoresSection(digests, input, baseline: baseline, jobs: jobs)
      add(.scores, scores.blocks)
      comparisons.append(("score", scores.comparisons))
    }
    if shows(.ranks), let ranking {
      add(.ranks, RanksSection(ranking, baseline: baseline, explained: input.explains).blocks)
    }
    if shows(.schedules) { add(.schedules, SchedulesSection(axis, input).blocks(ranking)) }
    if shows(.budgets) {
      let budgets = BudgetsSection(digests, axis, input)
      add(.budgets, budgets.blocks)
      comparisons += budgets.families.map {
        ("rank at \(NumberText.percent($0.fraction)) of the budget", $0.comparisons)
      }
    }
    if shows(.profiles) {
      add(.profiles, ProfilesSection(digests, input).blocks + LogRatioSection(digests, input).blocks)
    }
    if shows(.runtimes) { add(.runtimes, RuntimesSection(digests, input, jobs: jobs).blocks) }
    if shows(.tuning) { add(.tuning, untuned.blocks) }
    return Document(blocks + sections + own + legend)
  }

  /// Statistics of tables that are not there: tests without pairs where nothing was imported, ratios of other than two
  /// arms.
  private var unused: Set<String> {
    var names: Set<String> = []
    if input.imports.isEmpty { names.insert("mannWhitney") }
    if !sections.contains(where: {
      if case .heading(_, let title) = $0 { title.text == LogRatioSection.title } else { false }
    }) {
      names.insert("logRatioProfile")
    }
    return names
  }

  private var legend: [Document.Block] {
    var notes: [RichText] = []
    if shown.contains(.effects) { notes += EffectsSection.legend }
    if shown.contains(.expectedRuntimes) { notes += ExpectedRuntimeSection.legend }
    if shown.contains(.tuning) { notes += TuningSection.legend }
    notes += Definition.notes(ReportTable.allCases.filter(shown.contains), without: unused)
    return notes.isEmpty ? [] : [.heading(2, "How to read the tables"), .notes(notes)]
  }
}
