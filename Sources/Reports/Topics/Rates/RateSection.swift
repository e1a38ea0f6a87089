import Findings
import Values

/// What each learning rate does to gradient descent on one function.
struct RateSection {
  private let label: String
  private let study: RateStudy
  private let explained: Bool

  init(_ view: FunctionView) {
    label = view.label
    study = RateStudy(view.summary, view.extracts, view.input.experiment)
    explained = view.input.explains
  }

  /// Empty where there is nothing to say.
  var blocks: [Document.Block] {
    if study.rows.isEmpty { return [] }
    var columns: [Column<RateStudy.Row>] = [
      Column("Arm", .left) { RichText($0.label) },
      Column("η") { RichText(NumberText.short($0.rate, 6)) },
      Column("1 − ηL") {
        RichText(NumberText.short($0.factor, 4))
      } from: {
        Derivation(
          "by what a step multiplies the error along the steepest direction",
          steps: [Derivation.Step("L", study.curvature), Derivation.Step("1 − ηL", $0.factor)])
      },
      Column("f − f* at the end") {
        RichText(NumberText.significant($0.gap, 6))
      } from: {
        Derivation("f at the last iterate above the minimum", ["gap"], steps: [Derivation.Step("f − f*", $0.gap)])
      },
    ]
    if study.expected != nil {
      columns.append(
        Column("By theory") { row in
          RichText(row.expected.map { NumberText.significant($0, 6) } ?? "—")
        } from: { row in
          Derivation(
            "½ Σ λᵢ (1 − ηλᵢ)^(2T) cᵢ²", steps: row.expected.map { [Derivation.Step("f − f*", $0)] } ?? [])
        })
    }
    columns.append(Column("So it", .left) { RichText($0.behaviour) })
    return [
      .heading(3, RichText("\(label): the effect of the learning rate")),
      .table(Table(study.rows, columns, explained: explained)),
      .notes([
        RichText(
          "L = \(NumberText.short(study.curvature, 6)), the greatest curvature at the minimum: rates below 2/L = "
            + "\(NumberText.short(study.threshold, 6)) come nearer with every step, and above it go away.")
      ]),
    ]
  }
}
