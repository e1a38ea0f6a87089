import Plans
import Statistics
import Values

/// The section of one function: its table, the notes under it, its figures.
struct FunctionSection {
  private let summary: FunctionSummary
  private let input: ReportInput
  private let baseline: String?
  private let figures: [FigureReference]
  /// The targets that have a column.
  private let targets: [Int]

  /// A row: an arm, and where it stands.
  private struct Row {
    let arm: ArmSummary
    let rank: Double?
    let isBest: Bool
    let against: Comparison?
    let settings: TuningChoice?
  }

  init(_ summary: FunctionSummary, _ input: ReportInput, baseline: String?, figures: [FigureReference]) {
    self.summary = summary
    self.input = input
    self.baseline = baseline
    self.figures = figures
    targets = FunctionSection.shown(input.experiment.targets.count)
  }

  var blocks: [Document.Block] {
    var blocks: [Document.Block] = [.heading(2, RichText(summary.function.label)), .table(Table(rows, columns))]
    let remarks = FunctionNotes(summary, input, shownTargets: targets.count).notes
    if !remarks.isEmpty { blocks.append(.notes(remarks)) }
    blocks += figures.map(Document.Block.figure)
    return blocks
  }

  private var rows: [Row] {
    let best = summary.best
    let against = Dictionary(summary.baseline.map { ($0.arm, $0) }, uniquingKeysWith: { first, _ in first })
    let choices = Dictionary(
      (input.tuning?.choices ?? []).filter { $0.function == summary.function }.map { ($0.label, $0) },
      uniquingKeysWith: { first, _ in first })
    return zip(summary.arms, summary.meanRanks).map { arm, rank in
      Row(
        arm: arm, rank: rank, isBest: best.contains(arm.label), against: against[arm.label],
        settings: choices[arm.cell.cell.arm.label])
    }
  }

  private var columns: [Column<Row>] {
    var columns = [Column<Row>("Arm", .left) { $0.isBest ? .strong($0.arm.label) : RichText($0.arm.label) }]
    if input.tuning != nil {
      columns.append(Column("Tuned", .left) { RichText($0.settings?.phrase ?? "—") })
    }
    columns.append(Column("Rank") { RichText($0.rank.map { NumberText.significant($0, $0 < 10 ? 3 : 4) } ?? "—") })
    columns.append(Column(summary.measure.isGap ? "Median gap" : "Median value") { RichText($0.arm.spread) })
    for target in targets {
      let title = RichText("≤ " + NumberText.target(input.experiment.targets[target]))
      columns.append(Column(title) { RichText($0.arm.phrase(of: target)) })
    }
    if let baseline, !summary.baseline.isEmpty {
      columns.append(
        Column("Against \(baseline)") { row in
          row.arm.label == baseline ? "baseline" : RichText(row.against?.phrase ?? "—")
        })
    }
    return columns
  }

  /// Four of the targets at most: the last, and others evenly before it.
  private static func shown(_ count: Int) -> [Int] {
    let most = 4
    guard count > most else { return Array(0..<count) }
    return (1...most).map { $0 * count / most - 1 }
  }
}

extension TuningChoice {
  /// "learningRate = 0.01, beta1 = 0.9".
  var phrase: String {
    if settings.isEmpty { return "—" }
    return settings.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value.found)" }.joined(separator: ", ")
  }
}

extension Comparison {
  /// "better, 93 %".
  fileprivate var phrase: String {
    let percent = "\(Int((100 * probability).rounded())) %"
    switch verdict {
    case .better: return "better, \(percent)"
    case .worse: return "worse, \(percent)"
    case .equal: return "equal"
    case .undecided, .tooFewSeeds: return percent
    }
  }
}

extension ArmSummary {
  /// "1.2e-5 (3.1e-6 … 4.4e-5)", digits by the interquartile range; the median alone where all runs are alike.
  fileprivate var spread: String {
    guard let quartiles else { return "—" }
    let (lower, median, upper) = (quartiles.lower, quartiles.median, quartiles.upper)
    if lower == upper { return NumberText.significant(median, 4) }
    let texts = NumberText.rounded([median, lower, upper], uncertainty: (upper - lower) / 2)
    return "\(texts[0]) (\(texts[1]) … \(texts[2]))"
  }

  /// "24/25, 1,340".
  fileprivate func phrase(of target: Int) -> String {
    let (successes, median) = targets[target]
    guard successes.runs > 0 else { return "—" }
    let evaluations = median.isFinite ? NumberText.count(Int(median.rounded())) : "—"
    return "\(successes.successes)/\(successes.runs), \(evaluations)"
  }
}
