import Findings
import Functions
import Plans
import Records
import Statistics
import Values

/// What a reader of a function's table must know besides it.
struct FunctionNotes {
  private let summary: FunctionSummary
  private let input: ReportInput
  private let shownTargets: Int

  init(_ summary: FunctionSummary, _ input: ReportInput, shownTargets: Int) {
    self.summary = summary
    self.input = input
    self.shownTargets = shownTargets
  }

  var notes: [RichText] {
    var notes = [reference] + beaten + failures + copies + budget
    notes +=
      [input.tuning?.searched(summary.function), input.tuning?.taken(summary.function)].compactMap(\.self) + edge
      + selection + imported
    notes += MetricNames(summary, input.experiment).notes
    notes += TooFew(summary.comparisons, isOneRunEach: summary.isOneRunEach).notes
    notes += incomplete
    if shownTargets < input.experiment.targets.count {
      notes.append("\(shownTargets) of \(input.experiment.targets.count) targets are shown; runs.csv has all.")
    }
    return notes
  }

  /// What went wrong with runs, whatever they are about.
  var ofRuns: [RichText] { failures + imported + incomplete }

  private var minimum: ReferenceMinimum { summary.measure.minimum }

  private var reference: RichText {
    guard let value = minimum.value else {
      if case .none(let why) = minimum.provenance {
        return RichText("No minimum: \(why). The best value is shown, and targets are measured from zero.")
      }
      return "No minimum is known. The best value is shown, and targets are measured from zero."
    }
    let what = summary.measure.isMaximised ? "max f" : "f*"
    return RichText("\(what) = \(summary.measure.authors(value).shortest)\(fit) (\(minimum.provenance.description)).")
  }

  /// Where a model with few parameters has its minimum: " at (4.23, 2.93)", or the circle.
  private var fit: String {
    guard summary.function.data != nil, let point = minimum.points.first,
      let picture = (try? summary.function.objective())?.picture
    else { return "" }
    func list(_ numbers: [Double]) -> String {
      "(" + numbers.map { NumberText.significant($0, 5) }.joined(separator: ", ") + ")"
    }
    if picture.kind == .circle, let centre = picture.centre?(point) {
      return " at the circle about \(list(centre)) of radius \(NumberText.significant(picture.predict(point, []), 5))"
    }
    return point.count <= 4 ? " at " + list(point) : ""
  }

  private var beaten: [RichText] {
    let arms = summary.arms.filter { $0.beaten != nil }.sorted { $0.label < $1.label }
    guard let deepest = arms.min(by: { ($0.beaten?.value ?? 0) < ($1.beaten?.value ?? 0) }), let run = deepest.beaten
    else { return [] }
    let runs = arms.reduce(0) { $0 + ($1.beaten?.runs ?? 0) }
    return [
      .strong("Reference beaten")
        + RichText(
          """
           by \(NumberText.counted(runs, "run")): the lowest value is \(run.value.shortest) (\(deepest.label), seed \
          \(run.seed)). The reference minimum is in doubt; gaps below zero are shown as they are.
          """)
    ]
  }

  private var imported: [RichText] {
    let arms = summary.arms.compactMap { arm -> String? in
      if case .imported(let source) = arm.origin { "\(arm.label) from \(source)" } else { nil }
    }
    guard !arms.isEmpty else { return [] }
    let list = arms.sorted().joined(separator: "; ")
    return [
      RichText(
        """
        Imported: \(list). Other tools ran them, with starts and random numbers of their own, so that a seed pairs them \
        with nothing: they are compared by Mann and Whitney's test on all of their runs, and a rank has them by how many of \
        their runs are better. How their runs ended and what they cost beside evaluations is not known.
        """)
    ]
  }

  private var failures: [RichText] {
    let kinds: [(Status, String)] = [
      (.diverged, "Diverged"), (.invalid, "Could not begin or go on"), (.crashed, "Crashed"),
      (.timeout, "Ran out of time"), (.stalled, "Stalled where the gradient does not vanish"),
    ]
    return kinds.compactMap { status, word in
      let arms = summary.arms.filter { $0.statuses[status] != nil }.sorted { $0.label < $1.label }
      guard !arms.isEmpty else { return nil }
      let shown = arms.map { arm in
        let reason = arm.reasons[status].map { " (\(TerminalText.excerpt($0, most: 240)))" } ?? ""
        return "\(arm.label) \(arm.statuses[status] ?? 0)/\(arm.runs)\(reason)"
      }
      let suffix = status == .diverged ? ". Such runs rank last; targets that they reached before count." : "."
      return RichText("\(word): \(list(shown))" + suffix)
    }
  }

  /// Seeds that change nothing, or seem not to.
  private var copies: [RichText] {
    let ran = summary.arms.filter { $0.runs > 1 }.sorted { $0.label < $1.label }
    func phrase(_ arms: [ArmSummary]) -> String {
      arms.count == summary.arms.count && arms.count > 1 ? "any arm" : list(arms.map(\.label))
    }
    var notes: [RichText] = []
    let one = ran.filter(\.isOneRun)
    if !one.isEmpty {
      notes.append(
        .strong("Copies are not seeds")
          + RichText(
            """
            : nothing that a seed decides is in the runs of \(phrase(one)), whose start is fixed and in which nothing is \
            random. All seeds give one run, and n = 1 in every interval and test.
            """))
    }
    let alike = ran.filter(\.isAlike)
    if !alike.isEmpty {
      notes.append(
        .strong("Equal to the last bit")
          + RichText(
            ": all runs of \(phrase(alike)), whatever their seed, though a seed may change them; they may be copies of one run."
          ))
    }
    return notes
  }

  /// Labels, eight at most.
  private func list(_ labels: [String]) -> String {
    let most = 8
    let shown = labels.prefix(most).joined(separator: ", ")
    return labels.count > most ? shown + ", and \(NumberText.counted(labels.count - most, "more arm"))" : shown
  }

  private var budget: [RichText] {
    let targets = input.experiment.targets
    let ran = summary.arms.filter { !$0.seeds.isEmpty }
    guard !ran.isEmpty else { return [] }
    let missed = targets.indices.filter { target in ran.allSatisfy { $0.targets[target].successes.successes == 0 } }
    guard let first = missed.first else { return [] }
    // Where no run used its budget up, a larger one would change nothing.
    let why =
      ran.contains { $0.statuses[.budget] != nil }
      ? ": the budget is too small to compare arms"
      : ", and all ended before their budget was used up: they cannot be compared"
    return [
      """
      No run reached a \(summary.measure.noun) of \(NumberText.target(targets[first]))\(why) \
      by that target\(missed.count > 1 ? " or a lower one" : "").
      """
    ]
  }

  private var edge: [RichText] {
    let choices = (input.tuning?.choices ?? [])
      .filter { $0.function == summary.function && !$0.atEdge.isEmpty }
      .sorted { $0.label < $1.label }
    guard !choices.isEmpty else { return [] }
    let list = choices.map { choice in
      let values = choice.atEdge.sorted().map { "\($0) = \(choice.settings[$0]?.found ?? "?")" }
      return "\(choice.label) (\(values.joined(separator: ", ")))"
    }
    let searched = input.experiment.tuning?.search == nil ? "grid" : "ranges"
    return [
      RichText(
        "Tuning chose the edge of its \(searched) for \(list.joined(separator: ", ")): a better value may lie outside it."
      )
    ]
  }

  /// The best of a grid flatters where it was selected on the runs that it is shown on, and may lie beyond the grid.
  private var selection: [RichText] {
    let swept = SweptSettings(summary.arms, input)
    let ranked = summary.arms.filter { !$0.seeds.isEmpty }.map(\.label)
    let flag = ranked.first.flatMap { swept.flag(bestRanked: $0, isOneRunEach: summary.isOneRunEach) }
    return [flag, swept.edges(ranked)].compactMap(\.self)
  }

  private var incomplete: [RichText] {
    let wanted = input.experiment.seeds.count
    let arms = summary.arms.filter { !$0.isImported && $0.runs < wanted }.sorted { $0.label < $1.label }
    guard !arms.isEmpty else { return [] }
    return [
      RichText(
        """
        Runs are missing: \(list(arms.map { "\($0.label) \($0.runs)/\(wanted)" })). Ranks and tests are on the \
        \(NumberText.counted(summary.seeds.count, "seed")) that all arms with runs have.
        """)
    ]
  }
}

extension ArmSummary {
  /// How many of its runs ended in each way of which is known why, and why the first of them did.
  var reasonSteps: [Derivation.Step] {
    reasons.sorted { $0.key.rawValue < $1.key.rawValue }.map { status, reason in
      Derivation.Step("\(status.rawValue) \(statuses[status] ?? 0)/\(runs)", reason)
    }
  }
}
