import Findings
import Plans
import Statistics
import Values

/// What tuning gained: each tuned arm against itself at the defaults, and the best tuned against the best untuned.
struct UntunedSection {
  private var rows: [Row] = []
  private var bests: [BestRow] = []
  private let input: ReportInput

  /// An arm on a function, tuned and not.
  struct Row {
    let function: FunctionSummary
    let tuned: ArmSummary
    let untuned: ArmSummary
    let settings: String
    /// Tuned against untuned, one comparison; adjusted over the table.
    var comparison: Comparison
  }

  /// A function: the best of the tuned arms, and what several untuned ones give.
  struct BestRow {
    let function: FunctionSummary
    let tuned: ArmSummary
    let untuned: ArmSummary
    let choice: UntunedChoice
    let comparison: Comparison
  }

  init(_ input: ReportInput) { self.input = input }

  /// Adds a function.
  mutating func append(_ summary: FunctionSummary) {
    guard let tuning = input.tuning else { return }
    let settings = Dictionary(
      tuning.untuned.map { ($0.cell.key, $0.settings) }, uniquingKeysWith: { first, _ in first })
    for arm in summary.arms {
      guard let untuned = summary.untuned[arm.label], let values = settings[untuned.cell.key], !values.isEmpty,
        let comparison = Self.comparison(arm, untuned)
      else { continue }
      rows.append(
        Row(function: summary, tuned: arm, untuned: untuned, settings: values.phrase, comparison: comparison))
    }
    if let choice = tuning.bestUntuned.first(where: { $0.function == summary.function }),
      let tuned = summary.arms.first,
      let untuned = summary.untuned[choice.label], let comparison = Self.comparison(tuned, untuned)
    {
      bests.append(
        BestRow(
          function: summary, tuned: tuned, untuned: untuned, choice: choice, comparison: comparison))
    }
  }

  private static func comparison(_ tuned: ArmSummary, _ untuned: ArmSummary) -> Comparison? {
    let common = tuned.seeds == untuned.seeds ? tuned.seeds : tuned.seeds.filter(Set(untuned.seeds).contains)
    guard !common.isEmpty else { return nil }
    return Comparison.family(
      against: "untuned", reference: 1,
      of: [
        Contender(label: tuned.label, values: tuned.values(of: common)),
        Contender(label: untuned.label, values: untuned.values(of: common)),
      ], shifts: true
    ).first
  }

  /// The tests behind the tables, function by function.
  func comparisons(_ function: String) -> [Comparison] {
    rows.filter { $0.function.function.label == function }.map(\.comparison)
      + bests.filter { $0.function.function.label == function }.map(\.comparison)
  }

  var blocks: [Document.Block] {
    guard let rule = input.experiment.tuning, !rule.baselines.isEmpty else { return [] }
    var blocks: [Document.Block] = []
    if rule.baselines.contains(.untuned) {
      blocks += Document.Block.section("Tuned and default", Table(rows, columns, explained: input.explains), notes)
    }
    return blocks
      + Document.Block.section(
        "Best tuned and best default", Table(bests, bestColumns, explained: input.explains), bestNotes)
  }

  private var columns: [Column<Row>] {
    [
      Column("Function and arm", .left) { RichText("\($0.function.function.label), \($0.tuned.label)") },
      Column("Default", .left) {
        RichText($0.settings)
      } from: { row in
        Derivation(
          "the tuned settings at their defaults",
          steps: [
            Derivation.Step("arm", row.untuned.cell.cell.arm.identity.canonical)
          ])
      },
      Column("Median gap, default") {
        RichText($0.untuned.median($0.function.measure))
      } from: {
        Self.median($0.untuned)
      },
      Column("Median gap, tuned") {
        RichText($0.tuned.median($0.function.measure))
      } from: {
        Self.median($0.tuned)
      },
    ] + tests(\.comparison) { [$0.tuned, $0.untuned] }
  }

  private var bestColumns: [Column<BestRow>] {
    [
      Column("Function", .left) { RichText($0.function.function.label) },
      Column("Best default", .left) {
        RichText($0.untuned.label)
      } from: { row in
        Derivation(
          "the untuned arm whose criterion is least on the tuning seeds",
          sources: row.function.trials.untuned,
          steps: [Derivation.Step("candidates", Double(row.choice.candidates))]
            + row.choice.trials.map { Derivation.Step("criterion of \($0.label)", $0.criterion ?? .infinity) })
      },
      Column("Its median gap") {
        RichText($0.untuned.median($0.function.measure))
      } from: {
        Self.median($0.untuned)
      },
      Column("Best tuned", .left) {
        RichText($0.tuned.label)
      } from: { row in
        Derivation(
          "the best-ranked arm of the function's table", ["friedman"],
          sources: [row.tuned.source("final gap", row.tuned.values)],
          steps: zip(row.function.arms, row.function.meanRanks).compactMap { arm, rank in
            rank.map { Derivation.Step("mean rank of \(arm.label)", $0) }
          })
      },
      Column("Its median gap, tuned") {
        RichText($0.tuned.median($0.function.measure))
      } from: {
        Self.median($0.tuned)
      },
    ] + tests(\.comparison) { [$0.tuned, $0.untuned] }
  }

  private static func median(_ arm: ArmSummary) -> Derivation {
    Derivation(
      "the median over seeds with an exact interval", ["quantile", "medianInterval"],
      sources: [arm.source("final gap", arm.values)],
      steps: [Derivation.Step("median", arm.quartiles?.median ?? .infinity)])
  }

  private func tests<Row>(
    _ comparison: @escaping (Row) -> Comparison, _ arms: @escaping (Row) -> [ArmSummary]
  ) -> [Column<Row>] {
    func derivation(_ row: Row) -> Derivation {
      Derivation(
        "tuned against untuned on equal seeds", ["hodgesLehmann", "signedRank"],
        sources: arms(row).map { $0.source("final gap", $0.values) },
        steps: comparison(row).steps
          + (comparison(row).shift.map {
            [
              Derivation.Step("shift of lg gap", $0.shift), Derivation.Step("lower", $0.lower),
              Derivation.Step("upper", $0.upper),
            ]
          } ?? []))
    }
    return [
      Column("Tuned − default, decades") { row in
        RichText(comparison(row).shift?.phrase ?? "—")
      } from: {
        derivation($0)
      },
      Column("p") {
        RichText(NumberText.probability(comparison($0).test.p))
      } from: {
        derivation($0)
      },
    ]
  }

  private var notes: [RichText] {
    var notes: [RichText] = [
      """
      Tuned − default: shift of lg gap (Hodges and Lehmann) on equal seeds, with its exact 95 % interval; below zero where tuning \
      helped, — where a run failed. p: signed-rank test, row by row.
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
    notes += Self.tooFew(bests.map(\.comparison))
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
