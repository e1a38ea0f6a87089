import Findings
import Statistics
import Values

/// The seconds that programs took to their end and to the targets. They are measured, so that the table stands in no
/// file that the same experiment makes again: in report.html, and wherever it is asked for by its name.
struct SecondsSection {
  private let arms: [ArmSummary]
  private let label: String
  private let explained: Bool

  init(_ view: FunctionView) {
    arms = view.summary.arms.filter { !$0.seconds.isEmpty }
    label = view.label
    explained = view.input.explains
  }

  /// Empty where no run was timed.
  var blocks: [Document.Block] {
    guard let first = arms.first else { return [] }
    let columns =
      [Column<ArmSummary>("Arm", .left) { RichText($0.label) }]
      + first.seconds.indices.map { column($0, first.seconds[$0].target) }
    return Document.Block.section(
      "\(label): seconds", Table(arms, columns, explained: explained),
      [
        """
        Seconds of the clock on the wall, the median over the runs that were timed and how many of them came to the \
        target; they depend on the machine and on what else it did.
        """
      ])
  }

  private func column(_ place: Int, _ target: String?) -> Column<ArmSummary> {
    func timed(_ arm: ArmSummary) -> TargetSeconds? { place < arm.seconds.count ? arm.seconds[place] : nil }
    return Column(RichText(target ?? "Whole run")) { arm in
      RichText(timed(arm).map { Self.phrase($0) } ?? "—")
    } from: { arm in
      var source = arm.source("seconds to \(target ?? "the end")", timed(arm)?.seconds ?? [])
      source.seeds = timed(arm)?.seeds ?? []
      return Derivation(
        "the median over the runs that were timed", ["quantile"], sources: [source],
        steps: [Derivation.Step("median", timed(arm)?.median ?? .infinity)])
    }
  }

  /// "24/25, 1.34".
  private static func phrase(_ timed: TargetSeconds) -> String {
    let seconds = timed.median.isFinite ? NumberText.significant(timed.median, 3) : "—"
    if timed.target == nil { return seconds }
    return "\(timed.successes.successes)/\(timed.successes.runs), \(seconds)"
  }
}
