import Findings
import Values

/// Whether settings that are tuned at a small budget do at the largest.
struct CarryOverSection {
  private let carried: CarryOver
  private let explained: Bool

  /// `nil` where tuning knows one budget alone.
  init?(_ overall: Overall) {
    guard let carried = overall.carryOver else { return nil }
    self.carried = carried
    explained = overall.input.explains
  }

  var blocks: [Document.Block] {
    Document.Block.section(
      "Does tuning carry over to the largest budget?", Table(carried.rows, columns, explained: explained),
      [
        """
        Loss: by how many decades the criterion at \(NumberText.count(carried.largest)) \(carried.unit), on the tuning seeds, is \
        worse with the settings that were chosen at the smaller budget than with those that were chosen at it.
        """
      ])
  }

  private typealias Row = CarryOver.Row

  private var columns: [Column<Row>] {
    [
      Column("Function and arm", .left) { RichText("\($0.function), \($0.arm)") },
      Column(RichText("Tuned at, " + carried.unit)) { RichText(NumberText.count($0.budget)) },
      Column("Chosen there", .left) { RichText($0.settings.phrase) },
      Column("Chosen at the largest", .left) { RichText($0.best.phrase) },
      Column("Loss, decades") { row in
        RichText(row.loss.map { $0 == .infinity ? "∞" : NumberText.short($0, 3) } ?? "—")
      } from: { row in
        Derivation(
          "lg of the criterion at the largest budget with the settings of the smaller one over that with its own",
          ["tuningCurve"],
          steps: [
            Derivation.Step("criterion with the settings of the smaller budget", row.criteria.carried ?? .infinity),
            Derivation.Step("criterion with its own", row.criteria.best ?? .infinity),
          ])
      },
    ]
  }
}
