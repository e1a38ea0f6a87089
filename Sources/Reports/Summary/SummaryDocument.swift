import Findings
import Optimizers
import Plans
import Values

/// summary.md as a document: what was run, how the arms compare over all functions, and on each.
struct SummaryDocument {
  private let input: ReportInput
  private let functions: Int
  private let arms: Int
  private var sections: [Document.Block] = []
  private var published: PublishedSection
  private var evaluations = 0
  /// What the report may open with, in the order in which they are asked.
  private var answers: [any Answer]
  /// Whether any function has a table of values.
  private var hasValues = false

  init(_ input: ReportInput, functions: Int, arms: Int) {
    self.input = input
    self.functions = functions
    self.arms = arms
    published = PublishedSection(input)
    answers = Answers.asked(input)
  }

  /// Adds a function's section.
  ///
  /// - Parameters:
  ///   - figures: those of the section.
  ///   - after: those that follow its tables.
  ///   - proof: what stands behind its tables.
  mutating func append(_ view: FunctionView, _ figures: [FigureReference], after: [FigureReference], _ proof: Proof) {
    let (function, explained) = (view.summary, input.explains)
    published.append(view)
    evaluations += function.arms.reduce(0) { $0 + $1.evaluations }
    let section = FunctionSection(function, input, figures: figures, isOnly: functions == 1)
    var blocks: [Document.Block]
    for index in answers.indices { answers[index].append(view) }
    if view.studies.isPure {
      blocks = section.withoutValues
      var own = SamplerVerdict(input)
      own.append(view)
      if functions > 1, let line = own.line { blocks.insert(.paragraph(line), at: 1) }
    } else {
      hasValues = true
      blocks = section.blocks
    }
    blocks += EndingsSection(view).blocks
    blocks += PointSection(view).blocks
    blocks += RateSection(view).blocks
    blocks += RateMapSection(view)?.blocks ?? []
    blocks += ConvergenceSection(function, explained: explained).blocks
    blocks += SamplingSection(label: view.label, studies: view.studies).blocks
    blocks += after.map(Document.Block.figure)
    blocks += AccuracyNote(function.function, view.extracts).blocks
    blocks += StepTable(view).blocks
    sections += blocks.proved(by: proof)
  }

  /// The document, once every function is in.
  ///
  /// - Parameters:
  ///   - figures: those over all functions.
  ///   - proof: what stands behind the tables over all functions.
  func finish(_ overall: Overall, figures: [FigureReference], _ proof: Proof) -> Document {
    let experiment = input.experiment
    var blocks: [Document.Block] = [
      .heading(1, RichText(experiment.title.isEmpty ? experiment.name : experiment.title))
    ]
    if !input.progress.isComplete {
      blocks.append(
        .warning(
          .strong(input.progress.warning)
            + RichText(" runs are done. Everything below is of those; it changes as more arrive.")))
    }
    if let answer = answer(overall) { blocks.append(.paragraph(answer)) }
    for paragraph in experiment.description.paragraphs { blocks.append(.paragraph(RichText(paragraph))) }
    blocks.append(.paragraph(RichText(scope)))
    if let tuning { blocks.append(.paragraph(RichText(tuning))) }
    if let programs { blocks.append(.paragraph(programs)) }
    let scaling = overall.noisy.scaling.blocks
    blocks += ClaimsSection(overall.claims, input).blocks
    blocks += DecisionsSection(overall.decisions, input)?.blocks ?? []
    if let ranking = overall.ranking {
      blocks.append(.heading(2, "Overall"))
      blocks += OverallSection(ranking, explained: input.explains, searched: input.tuning?.searched()).blocks
    }
    blocks += MultiverseSection(overall.multiverse, explained: input.explains)?.blocks ?? []
    if experiment.report.tables != [] {
      blocks.append(
        .paragraph(
          RichText("Expected runtimes, scores, effect sizes, profiles and tests: ")
            + .link("statistics.md", to: "statistics.md") + "."))
    }
    // Where there is one function, they are of it and follow its own.
    if overall.ranking != nil { blocks += figures.map(Document.Block.figure) }
    blocks += published.blocks + sections + scaling
    if overall.ranking == nil { blocks += figures.map(Document.Block.figure) }
    if hasValues {
      blocks.append(.heading(2, "How to read the tables"))
      blocks.append(.notes(legend))
    }
    return Document(blocks.proved(by: proof), name: experiment.name)
  }

  /// What came out, in a sentence; `nil` where nothing was compared.
  func answer(_ overall: Overall) -> RichText? { answers.lazy.compactMap { $0.line(overall) }.first }

  /// One line of what was run.
  private var scope: String {
    let experiment = input.experiment
    let budgets = experiment.budgets.count
    let grid = [
      NumberText.counted(functions / max(1, budgets), "function"),
      budgets == 0 ? nil : NumberText.counted(budgets, "budget"), NumberText.counted(arms, "arm"),
      NumberText.counted(experiment.seeds.count, "seed"),
    ].compactMap(\.self).joined(separator: " × ")
    let (cells, pairs) = (input.ownCells.count, functions * arms)
    let part = cells < pairs && input.imports.isEmpty ? " (\(cells) of \(pairs) pairs of a function and an arm)" : ""
    var text = "\(grid)\(part); \(budget); \(NumberText.counted(evaluations, "evaluation"))"
    if let growth = experiment.growth {
      text += ", as many seeds as it took, of \(growth.atLeast) to \(growth.atMost)"
    }
    if let tuning = input.tuning { text += ", and \(NumberText.count(tuning.evaluations)) in tuning" }
    text += "; numerics version \(numericsVersion)."
    let copies = input.ownCells.map(\.cell).oneRunCells
    if copies > 0, experiment.seeds.count > 1 {
      let which =
        copies == input.ownCells.count ? "" : " in \(copies) of \(NumberText.counted(input.ownCells.count, "cell"))"
      text += " Seeds change nothing\(which): starts are fixed and nothing is random, so that n = 1 there."
    }
    return text
  }

  /// "budget 5,000 steps a run", or those of an axis.
  private var budget: String {
    let experiment = input.experiment
    guard let key = experiment.budgets.axisKey, let last = experiment.budgets.axisValues.last else {
      return "budget \(experiment.budget.phrase) a run"
    }
    let first = experiment.budgets.axisValues.dropLast().map(NumberText.count).joined(separator: ", ")
    return "\(first) or \(NumberText.count(last)) \(key) a run, tables over all functions at the last"
  }

  /// What Downhill cannot vouch for.
  private var programs: RichText? {
    let functions = input.experiment.functions.filter { $0.guest != nil }
    let arms = input.experiment.arms.filter { $0.program != nil }
    let names = Set(functions.map(\.label) + arms.map(\.label)).sorted()
    guard !names.isEmpty else { return nil }
    return .strong("Not reproduced by Downhill")
      + RichText(
        """
        : \(names.joined(separator: ", ")) \(names.count == 1 ? "is a program" : "are programs") of somebody else. What is \
        asked is answered, counted and recorded as for any \(arms.isEmpty ? "function" : "optimizer"); that the same is \
        \(arms.isEmpty ? "answered" : "asked") again is for the program.
        """)
  }

  private var tuning: String? {
    guard let rule = input.experiment.tuning, let tuning = input.tuning else { return nil }
    let over = rule.over.joined(separator: ", ")
    let candidates = tuning.choices.map(\.candidates).filter { $0 > 1 }
    let least = candidates.min() ?? 0
    let most = candidates.max() ?? 0
    let range = least == most ? "\(most) candidates" : "\(least) to \(most) candidates"
    let tried = rule.search.flatMap { least == most ? $0.kind.phrase(most) : nil } ?? range
    return
      "Each arm was tuned on each function over \(over): the best of \(tried) by \(rule.criterion.rawValue) "
      + "on \(NumberText.counted(rule.seeds.count, "seed")) that the tables do not use "
      + "(\(NumberText.counted(tuning.runs, "run")))."
  }

  /// What rounding can come to, or what the experiment says.
  private var floor: String {
    input.experiment.report.floor.map(NumberText.target)
      ?? "2⁻⁵² max(1, |f*|), or what rounding can do to f at its minimum where that is more,"
  }

  /// What is said besides where arms were imported.
  private var importedRanks: String {
    input.imports.isEmpty
      ? ""
      : " An imported arm has no such seeds: against it, and for it, the share of the other's runs that are better counts."
  }
  private var importedTests: String {
    input.imports.isEmpty
      ? "" : " With an imported arm, whose runs nothing pairs, the test is Mann and Whitney's on all runs of both."
  }

  private var test: PairedTest { input.experiment.report.test }

  private var legend: [RichText] {
    var notes: [RichText] = [
      """
      Gap: f(best so far) − f*, negative where a reference is beaten. The median over seeds, with the quartiles in \
      parentheses (definition 7 of Hyndman and Fan); digits by the interquartile range. A run that diverged, crashed, \
      timed out or could not begin counts as ∞. Gaps below \(floor) are not told apart: they count as that, and are \
      shown as ≤; nor are values that differ by no more than the rounding of their own sums, which tie. runs.csv has \
      them as they are.
      """,
      """
      Rank: the arms are ranked on each seed by their gap, ties sharing a rank; the mean over seeds. At equal seeds all \
      arms have the same start and the same noise.\(importedRanks)
      """,
      """
      Bold: the best-ranked arm and every arm that is not told to be worse, where some are: the \(test.words) on equal \
      seeds, two-sided, p adjusted by Holm's method over the arms of the table, α = 0.05: \(test.reason).\(importedTests) \
      Every test is in comparisons.csv.
      """,
    ]
    if !input.experiment.targets.isEmpty {
      notes.append(
        """
        Targets (≤): how many of the runs reached the gap, and the median of the evaluations that this took; a run that \
        never did counts as ∞, and — stands for an infinite median.
        """)
    }
    if input.experiment.report.baseline != nil {
      notes.append(
        """
        Against the baseline: on how many of the seeds the arm has the smaller gap, and on how many both have the same; \
        better or worse where the same test tells them apart.
        """)
    }
    return notes
  }
}

extension Budget {
  /// "5,000 steps", "1,000 evaluations or 500 gradients".
  var phrase: String {
    let parts = [
      steps.map { NumberText.counted($0, "step") }, evaluations.map { NumberText.counted($0, "evaluation") },
      gradients.map { NumberText.counted($0, "gradient") }, epochs.map { NumberText.counted($0, "epoch") },
      rows.map { NumberText.counted($0, "row") },
    ].compactMap(\.self)
    return parts.isEmpty ? "without limit" : parts.joined(separator: " or ")
  }
}

extension String {
  /// Its paragraphs, which empty lines set apart.
  fileprivate var paragraphs: [String] {
    replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .split { $0.allSatisfy(\.isWhitespace) }
      .map { $0.joined(separator: " ") }
      .filter { !$0.isEmpty }
  }
}
