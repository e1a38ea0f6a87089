import Findings

/// The wins of each arm, a point each.
enum WinsFigure: FigureMaker {
  static let name = "wins"
  static let needs = "two functions and two arms that every function has"

  static func drawing(over overall: Overall, _ styles: ArmStyles) -> Drawing? {
    let rows = Wins(overall).rows
    if rows.isEmpty { return nil }
    let figure = LineFigure(
      title: "Wins", subtitle: "functions on which an arm ranks best", x: .values([1, 2]),
      y: .values(rows.map { Double($0.count) }), xLabel: "", yLabel: "functions", columns: "place, wins",
      lines: rows.map { LineFigure.Line(label: $0.label, rows: ["1 \($0.count)"], hasDots: true) }, styles: styles)
    return (figure, "Wins: on how many functions each arm has the best rank.")
  }
}
