import Findings
import Plans
import Values

/// A report while it is made: functions come one by one, and what is large leaves as it comes.
struct ReportMaking {
  let groups: [FunctionGroup]
  private let input: ReportInput
  private let sink: any ReportSink
  private let jobs: Int
  private let axis: ScheduleAxis
  private let runsTable: RunsTable
  private let runsFile: any ReportStream
  private let curvesFile: any ReportStream
  private let comparisonsFile: any ReportStream
  private let pointsFile: any ReportStream
  private var summary: SummaryDocument
  private var statistics: StatisticsDocument
  private(set) var figures: FigureSet
  private(set) var page: ReportPage?
  private(set) var counts = Manifest.Counts()
  private var digests: [FunctionDigest] = []
  private var noisy = NoisyFunctions()
  private var fits = FittedModels()
  private let experimentDigest: Digest
  /// Tables that are in no file which the same experiment makes again.
  private var measured: [Document.Block] = []
  /// The text of seconds.csv; `nil` where no run was timed.
  private(set) var seconds: String?

  init(
    _ input: ReportInput, into sink: any ReportSink, page: ReportPage?, jobs: Int, gnuplot: Gnuplot?,
    paper: PaperWidth? = nil
  ) throws {
    self.input = input
    self.sink = sink
    self.jobs = jobs
    self.page = page
    experimentDigest = Digest(of: input.resolved.canonical)
    groups = FunctionGroup.groups(of: input)
    // What another tool ran has no settings or schedule that are known.
    let own = groups.flatMap(\.cells).filter { !$0.isImported }
    let tuning = input.experiment.tuning
    axis = ScheduleAxis(own.map { (label: $0.label, arm: $0.arm) }, tuned: tuning?.over ?? [])
    runsTable = RunsTable(
      input.experiment, own.map(\.arm) + (input.tuning?.untuned ?? []).map(\.cell.cell.arm),
      settings: input.settingColumns)
    runsFile = try sink.stream("runs.csv")
    try runsFile.write(runsTable.head)
    curvesFile = try sink.stream("curves.csv")
    try curvesFile.write(CurvesTable.head)
    comparisonsFile = try sink.stream("comparisons.csv")
    try comparisonsFile.write(ComparisonsTable.head)
    pointsFile = try sink.stream("points.csv")
    try pointsFile.write(PointsTable.head)
    counts.functions = groups.count
    counts.arms = Set(groups.flatMap { $0.cells.map(\.label) }).count
    summary = SummaryDocument(input, functions: counts.functions, arms: counts.arms)
    statistics = StatisticsDocument(input)
    figures = FigureSet(input.experiment.report.figures, groups, drawnBy: gnuplot, for: paper)
  }

  /// Adds the function of a group.
  mutating func add(_ number: Int) throws {
    let group = groups[number]
    let experiment = input.experiment
    let (minimum, objective) = (try input.minimum(group.function), try? group.function.objective())
    let measure = Measure(
      minimum: minimum, floor: experiment.report.floor, of: objective, isMaximised: group.function.isMaximised)
    let coordinates = Coordinates(objective, minimum)
    var rows = DigestStream()
    runsTable.head.withUnsafeBytes { rows.append($0) }
    let reports = try take(group, measure, coordinates, page: number, &rows)
    let untuned = group.untuned(input.tuning)
    let untunedArms = try take(untuned.group, measure, coordinates, page: nil, &rows).map(\.arm)
    let proof = proof(rows.digest())
    let function = try FunctionSummary(
      group.function, measure, reports.map(\.arm), baseline: experiment.report.baseline,
      untuned: Dictionary(zip(untuned.tuned, untunedArms), uniquingKeysWith: { first, _ in first }),
      trials: TrialSources(input, group.function, measure), by: experiment.report.test,
      shifts: experiment.report.shows(tables: EffectsSection.name))
    let digest = FunctionDigest(function, input.tuning)
    let view = FunctionView(
      summary: function, digest: digest,
      studies: SamplerStudies(function, experiment), extracts: reports.map(\.extract), input: input, axis: axis,
      coordinates: coordinates, styles: figures.styles, budgets: budgets(digest),
      theory: TheoryBounds(function, experiment))
    for extract in view.extracts { try pointsFile.write(PointsTable.rows(view.label, extract, coordinates)) }
    noisy.append(view.label, view.studies)
    fits.append(function, view.extracts, experiment)
    if !view.studies.isPure { digests.append(view.digest) }
    if experiment.report.showsSeconds { measured += SecondsSection(view).blocks }
    try compare(view, proof)
    let drawn = try figures.add(view, to: sink)
    summary.append(view, drawn.section, after: drawn.after, proof)
    page?.append(
      function, still: figures.path(of: StepCurves.name, view.label), isSampled: view.studies.isPure)
  }

  /// The arms at every budget, once the function has come at the largest.
  private func budgets(_ digest: FunctionDigest) -> BudgetCurve? {
    let budgets = input.experiment.budgets
    guard let own = digest.budget, own == budgets.last else { return nil }
    return BudgetCurve(digests.filter { $0.base == digest.base } + [digest], budgets)
  }

  /// What stands behind tables of runs whose rows have a digest.
  private func proof(_ runs: Digest) -> Proof {
    Proof(runs: runs, experiment: experimentDigest, numerics: numericsVersion)
  }

  /// Reads a group's runs; their rows leave at once.
  ///
  /// - Parameters:
  ///   - page: the place of the function on the page; `nil` where the page does not have it.
  ///   - digest: takes the rows.
  private mutating func take(
    _ group: FunctionGroup, _ measure: Measure, _ coordinates: Coordinates, page number: Int?,
    _ digest: inout DigestStream
  ) throws -> [(arm: ArmSummary, extract: CellExtract)] {
    var reports: [(arm: ArmSummary, extract: CellExtract)] = []
    let (table, targets) = (runsTable, input.experiment.targets.count)
    let place = number.flatMap { number in page.map { (number, $0.limits) } }
    try CellPass(input, jobs: jobs).forEach(
      in: group, measure, coordinates,
      render: { found in
        CellText(
          runs: table.rows(found), curve: CurvesTable.rows(group.function.label, found.arm, measure),
          page: place.map { PageCell(found, targets: targets, function: $0.0, $0.1) })
      },
      { report in
        try runsFile.write(report.rendered.runs)
        report.rendered.runs.withUnsafeBytes { digest.append($0) }
        try curvesFile.write(report.rendered.curve)
        if let cell = report.rendered.page { page?.append(cell, arm: report.arm.label) }
        counts.add(report.arm)
        addSeconds(of: report.arm, group.function.label)
        reports.append((report.arm, report.extract))
      })
    return reports
  }

  private mutating func addSeconds(of arm: ArmSummary, _ function: String) {
    if arm.seconds.isEmpty { return }
    seconds = (seconds ?? SecondsTable.head) + SecondsTable.rows(function, arm)
  }

  /// The tests on a function.
  private mutating func compare(_ view: FunctionView, _ proof: Proof) throws {
    for (temperature, family) in view.studies.ranking.families {
      try write(view.label, "distance to the Boltzmann density at T = \(temperature.shortest)", family)
    }
    if view.studies.isPure { return }
    let function = view.summary
    try write(view.label, "final \(view.noun)", function.comparisons + function.baseline)
    for (measure, family) in statistics.append(view, proof) { try write(view.label, measure, family) }
  }

  private func write(_ function: String, _ measure: String, _ family: [Comparison]) throws {
    try comparisonsFile.write(ComparisonsTable.rows(function, measure, family))
  }

  /// Ends the report, once every function is in.
  mutating func finish() throws -> ReportOutcome {
    let overall = Overall(input, digests, noisy, fits, arms: counts.arms, axis, jobs: jobs)
    let runs = try runsFile.commit()
    let further = statistics.finish(overall, proof(runs))
    for (measure, family) in further.comparisons { try write("all functions", measure, family) }
    let document = summary.finish(overall, figures: try figures.add(over: overall, to: sink), proof(runs))
    let statistics = Document(further.blocks, name: input.experiment.name)
    let digests = [
      "summary.md": try sink.put(MarkdownFormat().text(document), as: "summary.md"),
      "statistics.md": try sink.put(MarkdownFormat().text(statistics), as: "statistics.md"),
      "runs.csv": runs, "curves.csv": try curvesFile.commit(),
      "comparisons.csv": try comparisonsFile.commit(), "points.csv": try pointsFile.commit(),
    ]
    let answer = summary.answer(overall)
    let manifest = Manifest(
      input: input, counts: counts, digests: digests, claims: overall.claims, answer: answer,
      cover: figures.cover)
    _ = try sink.put(manifest.json.pretty, as: "manifest.json")
    return ReportOutcome(
      document: document, statistics: Document(statistics.blocks + measured, name: statistics.name), digests: digests,
      progress: input.progress,
      figures: figures.figures, claims: overall.claims, answer: answer)
  }
}

/// What a cell leaves in files.
private struct CellText: Sendable {
  /// Its rows of runs.csv.
  let runs: ByteBuffer
  /// Its rows of curves.csv.
  let curve: ByteBuffer
  /// What report.html has of it; `nil` where none is written.
  let page: PageCell?
}

extension Manifest.Counts {
  fileprivate mutating func add(_ arm: ArmSummary) {
    if arm.isImported { return }
    cells += 1
    runs += arm.runs
    evaluations += arm.evaluations
    for (status, count) in arm.statuses { statuses[status.rawValue, default: 0] += count }
  }
}
