import Findings
import Values

/// Whether settings that are tuned at a small budget or dimension do at the largest, and those of one schedule for
/// others.
struct CarryOverSection {
  private let carried: CarryOver
  private let explained: Bool

  private init(_ carried: CarryOver, explained: Bool) { (self.carried, self.explained) = (carried, explained) }

  /// One for each of what tuning knows several of.
  static func all(_ overall: Overall) -> [CarryOverSection] {
    overall.carryOvers.map { CarryOverSection($0, explained: overall.input.explains) }
  }

  var blocks: [Document.Block] {
    Document.Block.section(title, Table(carried.rows, columns, explained: explained), [RichText(note)])
  }

  private typealias Row = CarryOver.Row

  private var title: String {
    switch carried.aspect {
    case .budget: "Does tuning carry over to the largest budget?"
    case .dimension: "Does tuning carry over to the largest dimension?"
    case .schedule: "Tuned anew for each schedule, or once?"
    }
  }

  private var note: String {
    let there =
      switch carried.aspect {
      case .budget:
        "at \(NumberText.count(carried.largest)) \(carried.unit), on the tuning seeds, is worse with the settings"
      case .dimension: "at the largest dimension, on the tuning seeds, is worse with the settings"
      case .schedule: "of the arm, on the tuning seeds, is worse with the settings"
      }
    let whose =
      switch carried.aspect {
      case .budget: "that were chosen at the smaller budget than with those that were chosen at it."
      case .dimension: "that were chosen at the smaller dimension than with those that were chosen at it."
      case .schedule: "that were chosen for the other schedule than with those that were chosen for its own."
      }
    let untried = carried.rows.contains { !$0.isTried } ? " —: they were not tried there, as ranges grew apart." : ""
    return "Loss: by how many decades the criterion \(there) \(whose)" + untried
  }

  private var columns: [Column<Row>] {
    let isOfSchedules = carried.aspect == .schedule
    let (from, settings, best): (RichText, RichText, RichText) =
      isOfSchedules
      ? ("Tuned once, for", "Chosen for it", "Chosen anew")
      : (RichText("Tuned at, " + carried.unit), "Chosen there", "Chosen at the largest")
    return [
      Column("Function and arm", .left) { RichText("\($0.function), \($0.arm)") },
      Column(from, isOfSchedules ? .left : .right) { RichText($0.origin) },
      Column(settings, .left) { RichText($0.settings.phrase) },
      Column(best, .left) { RichText($0.best.phrase) },
    ]
      + (carried.isAsked
        ? [criterion("Criterion with it", \.criteria.carried), criterion("Anew", \.criteria.best)] : [])
      + [loss]
  }

  private func criterion(_ title: RichText, _ value: @escaping @Sendable (Row) -> Double?) -> Column<Row> {
    Column(title) { RichText(value($0).map { NumberText.significant($0, 3) } ?? "—") }
  }

  private var loss: Column<Row> {
    Column("Loss, decades") { row in
      RichText(row.loss.map { $0 == .infinity ? "∞" : NumberText.short($0, 3) } ?? "—")
    } from: { row in
      Derivation(
        "lg of the criterion with the settings that were chosen elsewhere over that with its own",
        ["tuningCurve"],
        steps: [
          Derivation.Step("criterion with the settings from elsewhere", row.criteria.carried ?? .infinity),
          Derivation.Step("criterion with its own", row.criteria.best ?? .infinity),
        ])
    }
  }
}
