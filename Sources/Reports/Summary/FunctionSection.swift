import Findings
import Plans
import Statistics
import Values

/// The section of one function: its table, the notes under it, its figures.
struct FunctionSection {
  private let summary: FunctionSummary
  private let input: ReportInput
  private let baseline: String?
  private let figures: [FigureReference]
  /// Whether there is no other function: the report has said the answer at its top.
  private let isOnly: Bool
  /// The targets that have a column.
  private let targets: [Int]

  /// A row: an arm, and where it stands.
  private struct Row {
    let arm: ArmSummary
    let rank: Double?
    /// On each common seed.
    let ranks: [Double]
    let isBest: Bool
    let against: Comparison?
    let settings: TuningChoice?
  }

  init(_ summary: FunctionSummary, _ input: ReportInput, figures: [FigureReference], isOnly: Bool) {
    self.isOnly = isOnly
    self.summary = summary
    self.input = input
    baseline = input.experiment.report.baseline
    self.figures = figures
    targets = FunctionSection.shown(input.experiment.targets.count)
  }

  var blocks: [Document.Block] {
    var blocks: [Document.Block] = [.heading(2, RichText(summary.function.label))]
    if let answer, !isOnly { blocks.append(.paragraph(answer)) }
    blocks.append(.table(Table(rows, columns, explained: input.explains, key: key)))
    let remarks = FunctionNotes(summary, input, shownTargets: targets.count).notes
    if !remarks.isEmpty { blocks.append(.notes(remarks)) }
    blocks += figures.map(Document.Block.figure)
    return blocks
  }

  /// What the tests say; `nil` where there is nothing to compare.
  var answer: RichText? {
    VerdictWords(input.experiment.report.test).line(summary, noun: summary.measure.noun)
  }

  private var key: RichText {
    input.experiment.report.test.key(
      bold: "the best-ranked arm",
      ranks: "the mean over seeds of the arm's rank by \(summary.measure.noun), 1 being the best")
  }

  /// The section of a function whose arms are samplers: how low they came says nothing.
  var withoutValues: [Document.Block] {
    let remarks = FunctionNotes(summary, input, shownTargets: targets.count).ofRuns
    return [.heading(2, RichText(summary.function.label))] + (remarks.isEmpty ? [] : [.notes(remarks)])
      + figures.map(Document.Block.figure)
  }

  private var rows: [Row] {
    let best = summary.best
    let against = Dictionary(summary.baseline.map { ($0.arm, $0) }, uniquingKeysWith: { first, _ in first })
    let choices = Dictionary(
      (input.tuning?.choices ?? []).filter { $0.function == summary.function }.map { ($0.label, $0) },
      uniquingKeysWith: { first, _ in first })
    return summary.arms.indices.map { index in
      let arm = summary.arms[index]
      return Row(
        arm: arm, rank: summary.meanRanks[index], ranks: summary.seedRanks[index], isBest: best.contains(arm.label),
        against: against[arm.label],
        settings: choices[arm.arm.label])
    }
  }

  private var columns: [Column<Row>] {
    let (seeds, measure, trials) = (summary.seeds, summary.measure, summary.trials)
    var columns = [
      Column<Row>("Arm", .left) {
        $0.isBest ? .strong($0.arm.label) : RichText($0.arm.label)
      } from: {
        Derivation(
          "an arm: its optimizer, settings and schedule",
          steps: [Derivation.Step("arm", $0.arm.arm.identity.canonical)] + $0.arm.reasonSteps)
      }
    ]
    if input.tuning != nil {
      columns.append(
        Column("Tuned", .left) {
          RichText($0.settings?.phrase ?? "—")
        } from: {
          $0.settings.derivation($0.settings.map { trials.of($0.label) } ?? [])
        })
    }
    columns.append(
      Column("Rank", exact: { $0.rank?.exact }) {
        RichText($0.rank.map { NumberText.significant($0, $0 < 10 ? 3 : 4) } ?? "—")
      } from: { row in
        var source = row.arm.source("rank among the arms on the seed", row.ranks)
        source.seeds = row.ranks.isEmpty ? [] : row.arm.isImported ? row.arm.seeds : seeds
        return Derivation(
          "the mean over seeds of the arm's rank by \(measure.noun)", ["friedman"], sources: [source],
          steps: row.rank.map { [Derivation.Step("mean", $0)] } ?? [])
      })
    columns.append(
      Column(measure.isGap ? "Median gap" : "Median value", exact: { $0.arm.quartiles?.exact }) {
        RichText($0.arm.spread(measure))
      } from: { row in
        Derivation(
          "the median over seeds, and the quartiles", ["gap", "quantile"],
          sources: [row.arm.source("final \(measure.noun)", row.arm.values)],
          steps: (measure.isGap
            ? [Derivation.Step("f*", measure.reference), Derivation.Step("floor", measure.floor)] : [])
            + (row.arm.quartiles.map(measure.shown).map(Derivation.Step.quartiles) ?? []))
      })
    for target in targets {
      let title = RichText("≤ " + NumberText.target(input.experiment.targets[target]))
      columns.append(
        Column(title) {
          RichText($0.arm.phrase(of: target))
        } from: {
          $0.arm.derivation(of: target)
        })
    }
    columns += rowColumns + metricColumns + metricTargetColumns
    if let baseline, !summary.baseline.isEmpty {
      columns.append(
        Column("Against \(baseline)") { row in
          row.arm.label == baseline ? "baseline" : RichText(row.against?.phrase ?? "—")
        } from: { row in
          row.against.map { $0.derivation(summary) } ?? Derivation("the baseline itself, or an arm without runs")
        })
    }
    return columns
  }

  /// What steps cost that look at other numbers of rows, where runs count them.
  private var rowColumns: [Column<Row>] {
    if summary.arms.allSatisfy(\.lastRows.isEmpty) { return [] }
    func median(_ row: Row) -> Double? { row.arm.lastRows.isEmpty ? nil : Sample(row.arm.lastRows).quartiles.median }
    return [
      Column("Rows looked at") {
        RichText(median($0).map { NumberText.count(Int($0)) } ?? "—")
      } from: { row in
        Derivation(
          "the median over runs of the rows of data that all steps looked at, each time counted", ["quantile"],
          sources: [row.arm.source("rows", row.arm.lastRows)],
          steps: median(row).map { [Derivation.Step("median", $0)] } ?? [])
      }
    ]
  }

  /// What trainings report beside the value, as runs ended with it.
  private var metricColumns: [Column<Row>] {
    MetricNames(summary, input.experiment).shown.map { name in
      func metric(_ row: Row) -> EndMetric? { row.arm.metrics.first { $0.name == name } }
      return Column(RichText(name)) {
        RichText(metric($0).map { NumberText.spread($0.quartiles) } ?? "—")
      } from: { row in
        var source = row.arm.source(name, metric(row)?.values ?? [])
        source.seeds = metric(row)?.seeds ?? []
        return Derivation(
          "the median over runs of the last \(name), and the quartiles", ["quantile"], sources: [source],
          steps: metric(row).map { Derivation.Step.quartiles($0.quartiles) } ?? [])
      }
    }
  }

  /// When runs came to the values of metrics that are asked for.
  private var metricTargetColumns: [Column<Row>] {
    let targets = summary.arms.first?.metricTargets ?? []
    return targets.indices.map { index in
      Column(RichText(targets[index].title)) {
        RichText($0.arm.metricTargets[index].phrase)
      } from: { row in
        let reached = row.arm.metricTargets[index]
        var source = row.arm.source("evaluations to \(reached.title)", reached.runtimes)
        source.seeds = reached.seeds
        return Derivation(
          "runs whose \(reached.name) came to the target, from below where it lies above what runs begin with, and the "
            + "median of the evaluations that it took", ["successRate", "quantile"], sources: [source],
          steps: Derivation.Step.counts(reached.successes) + [Derivation.Step("median", reached.median)])
      }
    }
  }

  /// Four of the targets at most: the last, and others evenly before it.
  private static func shown(_ count: Int) -> [Int] {
    let most = 4
    guard count > most else { return Array(0..<count) }
    return (1...most).map { $0 * count / most - 1 }
  }
}

extension TuningChoice? {
  /// How the settings were chosen.
  func derivation(_ trials: [Derivation.Source]) -> Derivation {
    guard let choice = self else { return Derivation("an arm that was not tuned") }
    return Derivation(
      "the settings whose criterion is least on the tuning seeds", sources: trials,
      steps: choice.trials.map { trial in
        Derivation.Step("criterion at " + trial.settings.phrase, trial.criterion ?? .infinity)
      } + [Derivation.Step("chosen", choice.phrase)])
  }
}

extension Comparison {
  /// "better (wins 23 of 25)".
  var phrase: String {
    switch verdict {
    case .better, .worse: "\(verdict.rawValue) (\(wins))"
    case .equal: "equal"
    case .undecided, .tooFewSeeds: wins
    }
  }

  private var wins: String {
    test.signs == nil ? "wins \(Int((100 * probability).rounded())) %" : "wins " + tally
  }

  /// "20 of 25", "20 of 25, 2 equal"; Â₁₂ where nothing pairs.
  var tally: String {
    guard let signs = test.signs else { return "Â₁₂ = " + NumberText.significant(probability, 2) }
    let equal = test.sizes.arm - signs.wins - signs.losses
    return "\(signs.wins) of \(test.sizes.arm)" + (equal > 0 ? ", \(equal) equal" : "")
  }

  /// How it came out.
  func derivation(_ summary: FunctionSummary) -> Derivation {
    let sources = summary.arms.filter { $0.label == arm || $0.label == reference }.map {
      $0.source("final \(summary.measure.noun)", $0.values)
    }
    return Derivation(
      "the arm's runs against those of \(reference)"
        + (test.pairs == nil ? ", which nothing pairs" : " on equal seeds"),
      [test.statisticName, "probabilityOfSmaller", "holm", "attainableP"], sources: sources, steps: steps)
  }

  /// Every number of the test.
  var steps: [Derivation.Step] {
    var steps: [Derivation.Step] = []
    if let pairs = test.pairs, let signs = test.signs {
      steps += [
        Derivation.Step("pairs", Double(pairs)), Derivation.Step("of these better", Double(signs.wins)),
        Derivation.Step("of these worse", Double(signs.losses)),
      ]
    } else {
      steps += [
        Derivation.Step("runs", Double(test.sizes.arm)),
        Derivation.Step("runs of \(reference)", Double(test.sizes.reference)),
      ]
    }
    return steps + [
      Derivation.Step(test.kind.statistic, test.statistic), Derivation.Step("p", test.p),
      Derivation.Step("smallest p", test.least), Derivation.Step("p by Holm's method", adjusted),
      Derivation.Step("level that Holm's method leaves p", level),
      Derivation.Step(test.kind == .mannWhitney ? "Â₁₂" : "share of better pairs", probability),
      Derivation.Step("verdict", verdict.rawValue),
    ]
  }
}

extension RankTest.Kind {
  /// What its statistic is called.
  fileprivate var statistic: String {
    switch self {
    case .sign: "pairs of the rarer sign"
    case .signedRank: "W"
    case .mannWhitney: "U"
    case .signProcess, .signedRankProcess: "largest e-value"
    }
  }
}

extension ShiftEstimate? {
  /// Its numbers, of gaps by decades.
  var steps: [Derivation.Step] {
    guard let shift = self else {
      return [Derivation.Step("shift", "none: no pair differs, or some gap is no positive number")]
    }
    return [
      Derivation.Step("shift of lg gap", shift.shift), Derivation.Step("lower", shift.lower),
      Derivation.Step("upper", shift.upper), Derivation.Step("level of the interval", shift.level),
    ]
  }
}
