import Findings
import Statistics
import Values

/// The table of what convex theory guarantees of the arms on a function, beside what they came to.
struct TheorySection {
  private let finding: TheoryBounds
  private let function: String
  private let isExplained: Bool

  init(_ finding: TheoryBounds, function: String, explained: Bool) {
    self.finding = finding
    self.function = function
    isExplained = explained
  }

  var blocks: [Document.Block] {
    let title = "\(function): theory beside practice"
    if let refusal = finding.refusal {
      let why =
        switch refusal {
        case .notConvex: "the function is not known to be convex"
        case .noMinimum: "no minimum is known from which a distance could be measured"
        }
      return [.heading(2, RichText(title)), .notes([.strong("No guarantee here") + RichText(": \(why).")])]
    }
    if finding.rows.isEmpty {
      return [.heading(2, RichText(title)), .notes([.strong("No guarantee here") + RichText(": \(apart).")])]
    }
    return Document.Block.section(title, Table(finding.rows, columns, explained: isExplained), notes)
  }

  private var columns: [Column<TheoryBounds.Row>] {
    func derivation(_ what: String, _ row: TheoryBounds.Row) -> Derivation {
      Derivation(
        what, ["lastIterateBound"], sources: [row.source],
        steps: [
          Derivation.Step("of the distance", row.bound.distance), Derivation.Step("of the steps", row.bound.steps),
          Derivation.Step("of the last iterate", row.bound.last), Derivation.Step("best factor", row.bound.bestFactor),
        ])
    }
    var columns: [Column<TheoryBounds.Row>] = [
      Column("Arm", .left) { RichText($0.label) },
      Column("Median gap") {
        RichText(NumberText.significant($0.result, 3))
      } from: {
        Derivation("the median over seeds", ["quantile"], sources: [$0.source])
      },
      Column("Bound") {
        RichText(NumberText.significant($0.bound.value, 3))
      } from: {
        derivation("the bound of the last iterate with the rates of the arm", $0)
      },
      Column("at the best rate") {
        RichText(NumberText.significant($0.bound.atBestFactor, 3))
      } from: {
        derivation("the same with all rates multiplied by the factor that makes it least", $0)
      },
      Column("which is, times this") {
        RichText(NumberText.significant($0.bound.bestFactor, 3))
      } from: {
        derivation("the factor on all rates that makes the bound least", $0)
      },
    ]
    if finding.rows.contains(where: { $0.stability != nil }) {
      columns.append(
        Column("Largest rate · L/2") { row in
          RichText(row.stability.map { NumberText.significant($0, 3) + ($0 < 1 ? "" : " !") } ?? "—")
        } from: { _ in
          Derivation("the largest rate of the schedule times half of the largest eigenvalue of the Hessian")
        })
    }
    return columns
  }

  /// Whom the theory leaves out.
  private var apart: String {
    finding.others.isEmpty
      ? "no arm has runs" : "not plain gradient steps, so left out: \(finding.others.joined(separator: ", "))"
  }

  private var notes: [RichText] {
    var notes: [RichText] = [
      """
      The bound of convex theory on the last iterate of plain gradient steps with these rates, from the distance of the \
      starts to the minimum and the recorded gradient norms (of noisy gradients with the noise's own); the gap is that of \
      the best iterate, which the bound holds all the more. At the best rate: all rates multiplied by one factor, which \
      tells what the shape of a schedule is worth apart from its rate.
      """
    ]
    if finding.rows.contains(where: { $0.stability != nil }) {
      notes.append(
        """
        Largest rate · L/2: f is quadratic, L its largest curvature; from 1 on (!) single steps grow the steepest \
        direction.
        """)
    }
    if let correlation = finding.correlation {
      let best =
        finding.correlationAtBest.map { ", with the bounds at the best rate \(NumberText.hundredths($0))" } ?? ""
      notes.append(
        RichText(
          "Spearman's correlation of bounds and gaps over \(finding.rows.count) arms: "
            + "\(NumberText.hundredths(correlation))\(best)."))
    }
    if !finding.others.isEmpty {
      notes.append(RichText("Left out, not plain gradient steps: \(finding.others.joined(separator: ", "))."))
    }
    return notes
  }
}
