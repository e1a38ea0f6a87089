import Findings
import Plans
import Records
import Statistics
import Values

/// How the runs of the arms on a function ended, where the experiment has rules by which runs end that get no further.
struct EndingsSection {
  private let arms: [ArmSummary]
  private let label: String
  private let explained: Bool

  init(_ view: FunctionView) {
    arms = view.input.experiment.stopping.endsStandstill ? view.summary.arms.filter { $0.runs > 0 } : []
    label = view.label
    explained = view.input.explains
  }

  /// Empty where there are no such rules.
  var blocks: [Document.Block] {
    guard !arms.isEmpty else { return [] }
    let table = Table(arms, columns, explained: explained)
    return [
      .heading(3, RichText("\(label): how runs ended")), .table(table),
      .notes([
        """
        Steps: the median over seeds, and the quartiles. A rule that holds where the gradient does not vanish ends a run \
        as stalled, not as converged. Why: of the first seed that ended so.
        """
      ]),
    ]
  }

  private var columns: [Column<ArmSummary>] {
    [
      Column("Arm", .left) { RichText($0.label) },
      Column("Ended", .left) { arm in
        RichText(
          Self.statuses(arm).map { "\($0.rawValue) \(arm.statuses[$0] ?? 0)/\(arm.runs)" }.joined(separator: ", "))
      },
      Column("Steps") { arm in
        RichText(arm.lastSteps.map(Self.text) ?? "—")
      } from: { arm in
        Derivation(
          "the median over runs of the steps that they made", ["quantile"],
          steps: arm.lastSteps.map(Derivation.Step.quartiles) ?? [])
      },
      Column("Why", .left) { arm in
        let reasons = Self.statuses(arm).compactMap { arm.reasons[$0] }
        return RichText(reasons.isEmpty ? "—" : reasons.joined(separator: "; "))
      },
    ]
  }

  private static func text(_ steps: Quartiles) -> String {
    steps.lower == steps.upper ? NumberText.count(Int(steps.median.rounded())) : NumberText.spread(steps)
  }

  private static func statuses(_ arm: ArmSummary) -> [Status] {
    Status.allCases.filter { (arm.statuses[$0] ?? 0) > 0 }
  }
}
