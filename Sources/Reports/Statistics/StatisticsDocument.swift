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
  private var untuned: UntunedSection

  init(_ input: ReportInput, _ groups: [FunctionGroup], baseline: String?, jobs: Int) {
    self.input = input
    self.baseline = baseline
    self.jobs = jobs
    untuned = UntunedSection(input)
    let arms = groups.flatMap { $0.cells.map { (label: $0.label, arm: $0.cell.cell.arm) } }
    axis = ScheduleAxis(arms, tuned: input.experiment.tuning?.over ?? [])
  }

  private func shows(_ table: ReportTable) -> Bool { input.experiment.report.tables.contains(table) }

  /// Adds a function; gives the tests of tuned arms against untuned ones.
  mutating func append(_ function: FunctionSummary, _ comparisons: TargetComparisons) -> [Comparison] {
    if shows(.effects) { sections += EffectsSection(function, input).blocks }
    if shows(.expectedRuntimes) { sections += ExpectedRuntimeSection(function, comparisons, input).blocks }
    if shows(.schedules) { sections += SchedulesSection(axis, input).blocks(function) }
    guard shows(.tuning) else { return [] }
    sections += TuningSection(function, input)?.blocks ?? []
    untuned.append(function)
    return untuned.comparisons(function.function.label)
  }

  /// The document, once every function is in.
  func finish(_ digests: [FunctionDigest], _ ranking: OverallRanking?) -> Document {
    let experiment = input.experiment
    var blocks: [Document.Block] = [
      .heading(1, RichText("Statistics: " + (experiment.title.isEmpty ? experiment.name : experiment.title)))
    ]
    if !input.progress.isComplete {
      blocks.append(
        .warning(
          .strong("INCOMPLETE \(input.progress.done)/\(input.progress.planned)") + RichText(" runs are done.")))
    }
    blocks.append(
      .paragraph(
        RichText("What ") + .link("summary.md", to: "summary.md")
          + RichText(" leaves out. Every table can be published by its heading, and ") + .code("downhill explain")
          + RichText(
            """
             says how each cell came about. Arms that some function lacks are not in the tables over all functions.
            """)))
    if shows(.scores) { blocks += ScoresSection(digests, input, baseline: baseline, jobs: jobs).blocks }
    if shows(.ranks), let ranking {
      blocks += RanksSection(ranking, baseline: baseline, explained: input.explains).blocks
    }
    if shows(.schedules) { blocks += SchedulesSection(axis, input).blocks(ranking) }
    if shows(.budgets) { blocks += BudgetsSection(digests, axis, input).blocks }
    if shows(.profiles) { blocks += ProfilesSection(digests, input).blocks }
    if shows(.runtimes) { blocks += RuntimesSection(digests, input, jobs: jobs).blocks }
    if shows(.tuning) { blocks += untuned.blocks }
    return Document(blocks + sections + legend)
  }

  private var legend: [Document.Block] {
    var notes: [RichText] = []
    if shows(.effects) { notes += EffectsSection.legend }
    if shows(.expectedRuntimes) { notes += ExpectedRuntimeSection.legend }
    if shows(.tuning), input.tuning != nil { notes += TuningSection.legend }
    notes += Definition.notes(
      input.experiment.report.tables.filter { table in
        switch table {
        case .tuning: input.tuning != nil
        case .schedules: axis.schedules.count >= 2
        default: true
        }
      })
    return notes.isEmpty ? [] : [.heading(2, "How to read the tables"), .notes(notes)]
  }
}
