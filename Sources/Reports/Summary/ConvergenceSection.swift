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
      curve; above 1 the run diverges. Order: p̂ in eₜ₊₁ ≈ C eₜᵖ, from the last errors above rounding. Medians over seeds; \
      — where there are too few errors to tell.
      """
    ]
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
