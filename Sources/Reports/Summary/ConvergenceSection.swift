import Optimizers

/// The table of rates and orders of convergence, measured and predicted, under that of a function that is an equation.
struct ConvergenceSection {
  private let summary: FunctionSummary

  /// A row: an arm, and how it converged.
  private struct Row {
    let arm: ArmSummary
    let convergence: ConvergenceSummary
  }

  init(_ summary: FunctionSummary) { self.summary = summary }

  /// Empty for a function that is no equation.
  var blocks: [Document.Block] {
    let rows = summary.arms.compactMap { arm in arm.convergence.map { Row(arm: arm, convergence: $0) } }
    if rows.isEmpty { return [] }
    return [
      .heading(3, RichText("\(summary.function.label): convergence")), .table(Table(rows, columns)), .notes(notes),
    ]
  }

  private var columns: [Column<Row>] {
    let rows = summary.arms.compactMap(\.convergence)
    var columns = rates
    if rows.contains(where: { $0.quotient != nil }) {
      columns.append(Column("ρ(v)") { RichText($0.convergence.quotient.digits) })
    }
    if rows.contains(where: { $0.share != nil }) {
      columns.append(
        Column("Share of variance") { row in
          RichText(row.convergence.share.map { NumberText.significant(100 * $0, 4) + " %" } ?? "—")
        })
    }
    return columns
  }

  private var rates: [Column<Row>] {
    [
      Column("Arm", .left) { RichText($0.arm.label) },
      Column("Ended as", .left) { RichText($0.arm.endings) },
      Column("Steps") { RichText(NumberText.count(Int($0.convergence.steps.rounded()))) },
      Column("Rate ρ̂") { RichText($0.convergence.rate.digits) },
      Column("Predicted ρ") { RichText($0.convergence.prediction?.rate.digits ?? "—") },
      Column("Order p̂") { RichText($0.convergence.order.digits) },
      Column("Predicted p") { row in
        RichText(row.convergence.prediction.map { NumberText.significant($0.order, 4) } ?? "—")
      },
      Column("Predicted by", .left) { RichText($0.convergence.prediction?.meaning ?? "—") },
    ]
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
