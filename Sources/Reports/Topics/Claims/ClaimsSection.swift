import Findings
import Plans
import Values

/// What became of the claims: the first table of a report.
struct ClaimsSection {
  /// What it stands under.
  static let heading = "Claims"

  private let claims: ClaimResults
  private let input: ReportInput

  init(_ claims: ClaimResults, _ input: ReportInput) {
    self.claims = claims
    self.input = input
  }

  /// None without claims.
  var blocks: [Document.Block] {
    if claims.results.isEmpty { return [] }
    return [
      .heading(2, RichText(Self.heading)), .table(Table(claims.results, columns, explained: input.explains)),
      .notes(notes),
    ]
  }

  private var columns: [Column<ClaimResult>] {
    let statistics = ["superiority", "holm"]
    return [
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
          "the largest p of its tests, by Holm's method over all claims", statistics,
          sources: result.tests.flatMap(\.sources),
          steps: result.tests.map { Derivation.Step("p" + name($0), $0.outcome.p) })
      },
      Column("p of the opposite") {
        RichText(NumberText.probability($0.adjustedOpposite))
      } from: { result in
        Derivation(
          "the least p of the opposites times their number, by Holm's method over all claims", statistics,
          sources: result.tests.flatMap(\.sources),
          steps: result.tests.map { Derivation.Step("p of the opposite" + name($0), $0.outcome.opposite) })
      },
    ]
  }

  /// Where a claim on several functions is weakest.
  private func place(_ test: ClaimResult.Test, _ result: ClaimResult) -> String {
    result.tests.count > 1 ? name(test) : ""
  }

  private func name(_ test: ClaimResult.Test) -> String { test.function.map { " on \($0)" } ?? "" }

  private var notes: [RichText] {
    let test =
      switch input.experiment.report.test {
      case .sign: "sign tests of the pairs that differ from the margin"
      case .signedRank: "signed-rank tests about the margin, which need differences that are symmetric about it"
      }
    var notes: [RichText] = [
      """
      Each claim is tested one-sided by exact \(test), on the seeds of both arms, once all runs are there; so is its opposite. \
      Supported: p ≤ \(NumberText.short(ClaimResults.alpha, 2)) by Holm's method over all claims. Refuted: the p of its \
      opposite is. A claim on several functions holds where it holds on each of them: its p is the largest of theirs, and its \
      opposite, that it fails on one, has the least times their number. Better on and the median are of the function whose p \
      is the largest.
      """
    ]
    for (index, result) in claims.results.enumerated() {
      if let obstacle = result.obstacle {
        let which = claims.results.count == 1 ? "Undecided" : "Undecided (claim \(index + 1))"
        notes.append(.strong(which) + RichText(": \(obstacle)."))
      }
    }
    return notes
  }
}
