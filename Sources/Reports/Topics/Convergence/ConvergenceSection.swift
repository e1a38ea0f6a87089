import Findings
import Records
import Values

/// The table of rates and orders of convergence, measured and predicted, under that of a function that is an equation.
struct ConvergenceSection {
  private let summary: FunctionSummary
  private let explained: Bool

  /// A row: an arm, and how it converged.
  private struct Row {
    let arm: ArmSummary
    let convergence: ConvergenceSummary

    /// What theory says, from the function and the settings alone.
    var predicted: Derivation {
      Derivation(
        "what theory predicts of the method on this function",
        steps: [Derivation.Step("settings", arm.cell.cell.arm.identity.canonical)]
          + (convergence.prediction.map { prediction in
            (prediction.rate.map { [Derivation.Step("ρ", $0)] } ?? []) + [
              Derivation.Step("p", prediction.order), Derivation.Step("by", prediction.meaning),
            ]
          } ?? []))
    }
  }

  /// - Parameter explained: whether the table keeps how its cells came about.
  init(_ summary: FunctionSummary, explained: Bool = false) {
    self.summary = summary
    self.explained = explained
  }

  /// Empty for a function that is no equation.
  var blocks: [Document.Block] {
    let rows = summary.arms.compactMap { arm in arm.convergence.map { Row(arm: arm, convergence: $0) } }
    if rows.isEmpty { return [] }
    return [
      .heading(3, RichText("\(summary.function.label): convergence")),
      .table(Table(rows, columns, explained: explained)),
      .notes(notes),
    ]
  }

  private var columns: [Column<Row>] {
    let rows = summary.arms.compactMap(\.convergence)
    var columns = rates
    if rows.contains(where: { $0.quotient != nil }) {
      columns.append(
        Column("ρ(v)") {
          RichText($0.convergence.quotient.digits)
        } from: { row in
          Derivation(
            "Rayleigh's quotient at the end of the runs",
            steps: row.convergence.quotient.map { [Derivation.Step("ρ(v)", $0)] } ?? [])
        })
    }
    if rows.contains(where: { $0.share != nil }) {
      columns.append(
        Column("Share of variance") { row in
          RichText(row.convergence.share.map { NumberText.significant(100 * $0, 4) + " %" } ?? "—")
        } from: { row in
          Derivation(
            "the eigenvalue found over the sum of all",
            steps: row.convergence.share.map { [Derivation.Step("share", $0)] } ?? [])
        })
    }
    return columns
  }

  private var rates: [Column<Row>] {
    let noun = summary.measure.noun
    return [
      Column("Arm", .left) { RichText($0.arm.label) },
      Column("Ended as", .left) {
        RichText($0.arm.endings)
      } from: { row in
        Derivation(
          "how the runs ended", sources: [row.arm.source("final \(noun)", row.arm.values)],
          steps: Status.allCases.compactMap { status in
            row.arm.statuses[status].map { Derivation.Step(status.rawValue, Double($0)) }
          })
      },
      Column("Steps") {
        RichText(NumberText.count(Int($0.convergence.steps.rounded())))
      } from: { row in
        Self.median(row, "steps made", ["quantile"], row.convergence.stepCounts, row.convergence.steps)
      },
      Column("Rate ρ̂") {
        RichText($0.convergence.rate.digits)
      } from: { row in
        Self.median(row, "rate ρ̂", ["convergence", "quantile"], row.convergence.rates, row.convergence.rate)
      },
      Column("Predicted ρ") {
        RichText($0.convergence.prediction?.rate.digits ?? "—")
      } from: {
        $0.predicted
      },
      Column("Order p̂") {
        RichText($0.convergence.order.digits)
      } from: { row in
        Self.median(row, "order p̂", ["convergence", "quantile"], row.convergence.orders, row.convergence.order)
      },
      Column("Predicted p") { row in
        RichText(row.convergence.prediction.map { NumberText.significant($0.order, 4) } ?? "—")
      } from: {
        $0.predicted
      },
      Column("Predicted by", .left) { RichText($0.convergence.prediction?.meaning ?? "—") },
    ]
  }

  private static func median(
    _ row: Row, _ quantity: String, _ statistics: [String], _ values: [Double], _ median: Double?
  ) -> Derivation {
    Derivation(
      "the median over the runs that have an estimate", statistics, sources: [row.arm.source(quantity, values)],
      steps: [Derivation.Step("runs with an estimate", Double(values.count { !$0.isNaN }))]
        + (median.map { [Derivation.Step("median", $0)] } ?? []))
  }

  private var notes: [RichText] {
    [
      """
      Rate: the factor ρ̂ by which a step multiplies the residual, exp of the slope of ln eₜ over the later half of the \
      curve; above 1 the residual grows, and at 1 it stays, as where a run cycles, or runs away to where F is bounded. \
      Order: p̂ in eₜ₊₁ ≈ C eₜᵖ, from the last errors above rounding. Medians over seeds; — where there are too few errors to \
      tell, where residuals go up and down, as those of bisection do, so that they have a rate and no order, and, in what is \
      predicted, where theory says nothing or a run did not converge.
      """
    ] + (summary.arms.contains { $0.convergence?.quotient != nil } ? [quotient] : [])
  }

  private var quotient: RichText {
    """
    ρ(v) is Rayleigh's quotient of the last iterate: the eigenvalue where the residual is 0. Of the covariance of data it is \
    the variance along v.
    """
  }
}

extension Double? {
  /// Five significant digits.
  fileprivate var digits: String { map { NumberText.significant($0, 5) } ?? "—" }
}

extension ArmSummary {
  /// "converged", or "3 converged, 1 diverged".
  fileprivate var endings: String {
    let found = Status.allCases.filter { statuses[$0] != nil }
    if found.count == 1 { return found[0].rawValue }
    return found.map { "\(statuses[$0] ?? 0) \($0.rawValue)" }.joined(separator: ", ")
  }
}
