import Findings
import Plans
import Statistics
import Values

/// What became of the claims: the first table of a report.
struct ClaimsSection {
  /// What it stands under.
  static let heading = "Claims"

  /// Whether tables under a heading say what was decided, rather than what came out.
  static func isVerdicts(_ text: String) -> Bool { text == heading || text.hasPrefix(DecisionsSection.heading) }

  private let claims: ClaimResults
  private let input: ReportInput

  init(_ claims: ClaimResults, _ input: ReportInput) {
    self.claims = claims
    self.input = input
  }

  /// What became of them all, in words; `nil` without claims.
  static func answer(_ claims: ClaimResults) -> RichText? {
    let lines = claims.results.map(\.line)
    guard let first = lines.first else { return nil }
    if lines.count == 1 { return .strong("The claim is \(first.verdict.rawValue)") + RichText(": \(first.text).") }
    let counts = [ClaimResult.Verdict.supported, .refuted, .undecided].compactMap { verdict -> String? in
      let count = lines.count { $0.verdict == verdict }
      return count == 0 ? nil : count == lines.count ? "all \(count) are \(verdict)" : "\(count) \(verdict)"
    }
    let most = 3
    let named = lines.prefix(most).map { "\($0.text): \($0.verdict.rawValue)" }.joined(separator: "; ")
    return .strong("Of \(lines.count) claims \(counts.joined(separator: ", "))")
      + RichText(": \(named)" + (lines.count > most ? "; and \(lines.count - most) more." : "."))
  }

  /// None without claims.
  var blocks: [Document.Block] {
    if claims.results.isEmpty { return [] }
    return [
      .heading(2, RichText(Self.heading)), .table(Table(claims.results, columns, explained: input.explains)),
      .notes(notes),
    ]
  }

  /// The statistics behind the verdicts.
  private var statistics: [String] { grows ? [test.statistic, "closedMeans"] : ["superiority", "holm"] }
  private var test: PairedTest { input.experiment.report.test }
  /// Whether seeds are added until all is decided.
  private var grows: Bool { test.isSequential }
  private var correction: String { grows ? "by closed testing over" : "by Holm's method over" }

  private var columns: [Column<ClaimResult>] {
    let columns: [Column<ClaimResult>] = [
      Column("Claim", .left) { RichText($0.claim.text) },
      Column("Verdict", .left) { result in
        result.verdict == .undecided ? RichText(result.verdict.rawValue) : .strong(result.verdict.rawValue)
      } from: { result in
        Derivation(
          "supported where p is at most \(ClaimResults.alpha), refuted where that of the opposite is", statistics,
          sources: result.tests.flatMap(\.sources),
          steps: [
            Derivation.Step("p", result.adjusted), Derivation.Step("p of the opposite", result.adjustedOpposite),
          ])
      },
      Column("Better on") { result in
        guard let test = result.weakest else { return "—" }
        return RichText("\(test.outcome.wins)/\(test.outcome.wins + test.outcome.losses)" + place(test, result))
      } from: { result in
        Derivation(
          "pairs on which the arm is better by more than the margin, of those that differ from it: where they are fewest",
          statistics, sources: result.weakest?.sources ?? [])
      },
      Column("Median difference") { result in
        RichText(result.weakest.map { NumberText.significant($0.median, 3) } ?? "—")
      } from: { result in
        Derivation(
          "the median over pairs of by how much the arm is better, in decades, or in units of values",
          ["quantile"], sources: result.weakest?.sources ?? [])
      },
      Column("p") {
        RichText(NumberText.probability($0.adjusted))
      } from: { result in
        Derivation(
          "the largest p of its tests, \(correction) all claims", statistics,
          sources: result.tests.flatMap(\.sources),
          steps: result.parts.map { Derivation.Step("p" + name($0.test), $0.p) })
      },
      Column("p of the opposite") {
        RichText(NumberText.probability($0.adjustedOpposite))
      } from: { result in
        Derivation(
          grows
            ? "the inverse of the largest mean of the opposites' e-values, \(correction) all claims"
            : "the least p of the opposites times their number, \(correction) all claims", statistics,
          sources: result.tests.flatMap(\.sources),
          steps: result.parts.map { Derivation.Step("p of the opposite" + name($0.test), $0.opposite) })
      },
    ]
    return columns + (test == .signProcess ? [chance] : []) + (grows ? [decided] : [])
  }

  /// How likely the arm is to be better on a seed, at whatever seed one stops.
  private var chance: Column<ClaimResult> {
    func interval(_ test: ClaimResult.Test) -> Interval {
      confidenceSequence(wins: test.outcome.wins, losses: test.outcome.losses, alpha: ClaimResults.alpha)
    }
    return Column("Chance to be better") { result in
      guard let interval = result.weakest.map(interval) else { return "—" }
      return RichText("\(NumberText.short(interval.lower, 2)) … \(NumberText.short(interval.upper, 2))")
    } from: { result in
      Derivation(
        "all chances that its e-values do not reject at 0.05, of the pairs that differ from the margin",
        ["confidenceSequence"], sources: result.weakest?.sources ?? [],
        steps: result.weakest.map(interval).map {
          [Derivation.Step("lower", $0.lower), Derivation.Step("upper", $0.upper)]
        } ?? [])
    }
  }

  private var decided: Column<ClaimResult> {
    Column("Decided after") { result in
      RichText(result.decidedAfter.map { NumberText.counted($0, "seed") } ?? "—")
    } from: { result in
      Derivation(
        "the first number of seeds after which the e-value of the claim, or of its opposite, is 20",
        statistics, sources: result.tests.flatMap(\.sources))
    }
  }

  /// Where a claim on several functions is weakest.
  private func place(_ test: ClaimResult.Test, _ result: ClaimResult) -> String {
    result.tests.count > 1 ? name(test) : ""
  }

  private func name(_ test: ClaimResult.Test) -> String { test.function.map { " on \($0)" } ?? "" }

  private var notes: [RichText] {
    var notes = grows ? sequentialNotes : fixedNotes
    for (index, result) in claims.results.enumerated() {
      if let obstacle = result.obstacle {
        let which = claims.results.count == 1 ? "Undecided" : "Undecided (claim \(index + 1))"
        notes.append(.strong(which) + RichText(": \(obstacle)."))
      }
    }
    return notes
  }

  private var fixedNotes: [RichText] {
    let test =
      self.test == .sign
      ? "sign tests of the pairs that differ from the margin"
      : "signed-rank tests about the margin, which need differences that are symmetric about it"
    return [
      """
      Each claim is tested one-sided by exact \(test), on the seeds of both arms, once all runs are there; so is its opposite. \
      Supported: p ≤ \(NumberText.short(ClaimResults.alpha, 2)) by Holm's method over all claims. Refuted: the p of its \
      opposite is. A claim on several functions holds where it holds on each of them: its p is the largest of theirs, and its \
      opposite, that it fails on one, has the least times their number. Better on and the median are of the function whose p \
      is the largest.
      """
    ]
  }

  private var sequentialNotes: [RichText] {
    let test =
      self.test == .signProcess
      ? "signs of the differences about the margin"
      : "signed ranks about the margin, which need differences that are symmetric about it"
    return [
      """
      Seeds are added, in their order, until every claim is decided; each is looked at after every seed, which e-values allow \
      (here of the \(test)). Supported: its e-value has reached 20; refuted: that of its opposite has, both by closed testing \
      over all claims. A claim on several functions has the least of their e-values, its opposite their mean. p is the inverse \
      of the largest e-value so far, and is not to be read as that of a fixed number of seeds.
      """
    ]
  }
}
