import Findings
import Plans
import Statistics
import Values

/// The tables of what tuning gained: each tuned arm against itself at the defaults, and the best tuned against the best
/// untuned.
struct UntunedSection {
  private typealias Row = TuningGains.Pair
  private typealias BestRow = TuningGains.Best

  private let rows: [Row]
  private let bests: [BestRow]
  private let input: ReportInput

  init(_ overall: Overall) {
    input = overall.input
    rows = overall.functions.flatMap(\.gains.pairs)
    bests = overall.functions.compactMap(\.gains.best)
  }

  var blocks: [Document.Block] {
    guard let rule = input.experiment.tuning, !rule.baselines.isEmpty else { return [] }
    let pairs =
      rule.baselines.contains(.untuned)
      ? Document.Block.section("Tuned and default", Table(rows, columns, explained: input.explains), notes) : []
    return pairs
      + Document.Block.section(
        "Best tuned and best default", Table(bests, bestColumns, explained: input.explains), bestNotes)
  }

  private var columns: [Column<Row>] {
    [
      Column("Function and arm", .left) { RichText("\($0.function), \($0.tuned.label)") },
      Column("Default", .left) {
        RichText($0.settings.phrase)
      } from: { row in
        Derivation(
          "the tuned settings at their defaults",
          steps: [
            Derivation.Step("arm", row.untuned.arm.identity.canonical)
          ])
      },
      Column("Median gap, default") {
        RichText($0.untuned.values.median($0.measure))
      } from: {
        Self.median($0.untuned)
      },
      Column("Median gap, tuned") {
        RichText($0.tuned.values.median($0.measure))
      } from: {
        Self.median($0.tuned)
      },
    ] + tests(\.self)
  }

  private var bestColumns: [Column<BestRow>] {
    [
      Column("Function", .left) { RichText($0.pair.function) },
      Column("Best default", .left) {
        RichText($0.pair.untuned.label)
      } from: { row in
        Derivation(
          "the untuned arm whose criterion is least on the tuning seeds",
          sources: row.trials,
          steps: [Derivation.Step("candidates", Double(row.choice.candidates))]
            + row.choice.trials.map { Derivation.Step("criterion of \($0.label)", $0.criterion ?? .infinity) })
      },
      Column("Its median gap") {
        RichText($0.pair.untuned.values.median($0.pair.measure))
      } from: {
        Self.median($0.pair.untuned)
      },
      Column("Best tuned", .left) {
        RichText($0.pair.tuned.label)
      } from: { row in
        Derivation(
          "the best-ranked arm of the function's table", ["friedman"],
          sources: [row.pair.tuned.source],
          steps: row.ranks.map { Derivation.Step("mean rank of \($0.label)", $0.rank) })
      },
      Column("Its median gap, tuned") {
        RichText($0.pair.tuned.values.median($0.pair.measure))
      } from: {
        Self.median($0.pair.tuned)
      },
    ] + tests(\.pair)
  }

  private static func median(_ side: TuningGains.Side) -> Derivation {
    Derivation(
      "the median over seeds with an exact interval", ["quantile", "medianInterval"], sources: [side.source],
      steps: [Derivation.Step("median", Sample(side.values).quartiles.median)])
  }

  private func tests<Of>(_ pair: @escaping (Of) -> TuningGains.Pair) -> [Column<Of>] {
    func derivation(_ row: Of) -> Derivation {
      let comparison = pair(row).comparison
      return Derivation(
        "tuned against untuned on equal seeds", ["shift", comparison.test.statisticName],
        sources: [pair(row).tuned.source, pair(row).untuned.source],
        steps: comparison.steps + comparison.shift.steps)
    }
    return [
      Column("Tuned − default, decades") { row in
        RichText(pair(row).comparison.shift?.phrase ?? "—")
      } from: {
        derivation($0)
      },
      Column("p") {
        RichText(NumberText.probability(pair($0).comparison.test.p))
      } from: {
        derivation($0)
      },
    ]
  }

  private var notes: [RichText] {
    var notes: [RichText] = [
      """
      Tuned − default: shift of lg gap over the seeds on which the two differ, with the shifts that the test does not reject \
      at 0.05; below zero where tuning helped. p: \(input.experiment.report.test.words) on equal seeds, row by row.
      """
    ]
    notes += Self.tooFew(rows.map(\.comparison))
    if let cost { notes.append(cost) }
    return notes
  }

  /// Of rows that are a question each, those of the fewest pairs.
  private static func tooFew(_ comparisons: [Comparison]) -> [RichText] {
    let few = comparisons.filter { $0.verdict == .tooFewSeeds }
    let least = few.max { $0.test.least < $1.test.least }
    return TooFew(least.map { [$0] } ?? [], marks: "").notes
  }

  private var bestNotes: [RichText] {
    var notes: [RichText] = [
      """
      Best default: of \(candidates) at their defaults the best by the tuning's criterion on its seeds: what trying several \
      arms untuned gives. Best tuned: the best-ranked arm, selected \
      on the seeds that it is shown on, which flatters it.
      """
    ]
    notes += Self.tooFew(bests.map(\.pair.comparison))
    if let cost { notes.append(cost) }
    return notes
  }

  /// "5 arms", "4 to 5 arms".
  private var candidates: String {
    let counts = bests.map(\.choice.candidates)
    guard let least = counts.min(), let most = counts.max() else { return "several arms" }
    return least == most ? NumberText.counted(most, "arm") : "\(least) to \(most) arms"
  }

  /// What tuning took.
  private var cost: RichText? {
    input.tuning.map {
      RichText(
        "Tuning took \(NumberText.counted($0.runs, "run")) and \(NumberText.counted($0.evaluations, "evaluation")).")
    }
  }
}
