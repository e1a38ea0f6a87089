import Findings
import Plans
import Statistics
import Values

/// The seconds that programs took to their end and to the targets. They are measured, so that the table stands in no
/// file that the same experiment makes again: in report.html, and wherever it is asked for by its name.
///
/// Runs in which no program has a part are not timed: up to eight of them go on together in one thread, each waiting
/// for the others at every step, so that no clock on the wall is that of one, and to read one at each step would cost
/// as much as the step.
struct SecondsSection {
  private let arms: [ArmSummary]
  private let label: String
  private let explained: Bool

  init(_ view: FunctionView) {
    arms = view.summary.arms.filter { !$0.seeds.isEmpty }
    label = view.label
    explained = view.input.explains
  }

  /// Empty where there are no runs.
  var blocks: [Document.Block] {
    if arms.isEmpty { return [] }
    guard let first = arms.first(where: { !$0.seconds.isEmpty }) else {
      return [.heading(3, RichText(title)), .notes(untimed)]
    }
    let columns =
      [Column<ArmSummary>("Arm", .left) { RichText($0.label) }]
      + first.seconds.indices.map { column($0, first.seconds[$0].target) }
    return Document.Block.section(
      title, Table(arms, columns, explained: explained),
      [
        """
        Seconds of the clock on the wall, the median over the runs that were timed and how many of them came to the \
        target; they depend on the machine and on what else it did.
        """
      ] + untimed)
  }

  private var title: String { "\(label): seconds" }

  /// Which arms have no seconds, and why.
  private var untimed: [RichText] {
    let others = arms.filter(\.seconds.isEmpty)
    func note(_ arms: [ArmSummary], _ why: String) -> [RichText] {
      arms.isEmpty ? [] : [RichText("Not timed: \(arms.map(\.label).joined(separator: ", ")). \(why)")]
    }
    let foreign = others.filter { $0.isImported }
    let lost = others.filter { !$0.isImported && $0.cell.cell.isProgram }
    let own = others.filter { !$0.isImported && !$0.cell.cell.isProgram }
    return note(foreign, "Other tools ran them.")
      + note(lost, "Their runs were stored without a clock, by an earlier version or another tool.")
      + note(
        own,
        """
        No program has a part in their runs: up to eight of these go on together in one thread, at the pace of all, so that \
        no clock on the wall is that of one run. timing.csv has the processor time that all runs of an arm took together.
        """)
  }

  private func column(_ place: Int, _ target: String?) -> Column<ArmSummary> {
    func timed(_ arm: ArmSummary) -> TargetSeconds? { place < arm.seconds.count ? arm.seconds[place] : nil }
    return Column(RichText(target ?? "Whole run")) { arm in
      RichText(timed(arm).map { Self.phrase($0) } ?? "—")
    } from: { arm in
      guard let timed = timed(arm) else { return Derivation("runs that were not timed") }
      var source = arm.source("seconds to \(target ?? "the end")", timed.seconds)
      source.seeds = timed.seeds
      return Derivation(
        "the median over the runs that were timed", ["quantile"], sources: [source],
        steps: [Derivation.Step("median", timed.median)])
    }
  }

  /// "24/25, 1.34".
  private static func phrase(_ timed: TargetSeconds) -> String {
    let seconds = timed.median.isFinite ? NumberText.significant(timed.median, 3) : "—"
    if timed.target == nil { return seconds }
    return "\(timed.successes.successes)/\(timed.successes.runs), \(seconds)"
  }
}
