import Findings

/// The table of wins.
struct WinsSection: StatisticsTopic {
  static let name = "wins"
  static func statistics(_ overall: Overall) -> [String] { ["friedman"] }

  static func part(over overall: Overall) -> StatisticsPart {
    let columns: [Column<(label: String, count: Int, sources: [Derivation.Source])>] = [
      Column("Arm", .left) { RichText($0.label) },
      Column("Wins") {
        RichText("\($0.count)")
      } from: { row in
        Derivation(
          "functions on which the arm has the best rank", ["friedman"], sources: row.sources,
          steps: [Derivation.Step("functions", Double(row.count))])
      },
    ]
    let table = Table(Wins(overall).rows, columns, explained: overall.input.explains)
    return StatisticsPart(Document.Block.section("Wins", table, []))
  }
}
