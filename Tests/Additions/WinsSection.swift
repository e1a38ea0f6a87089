import Findings

/// The table of wins.
struct WinsSection: StatisticsTopic {
  static let name = "wins"
  static func statistics(_ overall: Overall) -> [String] { ["friedman"] }

  static func part(over overall: Overall) -> StatisticsPart {
    let columns: [Column<(label: String, count: Int)>] = [
      Column("Arm", .left) { RichText($0.label) }, Column("Wins") { RichText("\($0.count)") },
    ]
    return StatisticsPart(Document.Block.section("Wins", Table(Wins(overall).rows, columns), []))
  }
}
