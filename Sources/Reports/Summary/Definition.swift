import Findings
import Plans
import Statistics
import Values

/// What the numbers of tables are: a line each, from the catalogue of statistics.
enum Definition {
  /// The statistics behind each group of tables.
  static func names(_ table: ReportTable) -> [String] {
    switch table {
    case .scores:
      [
        "aocc", "meanScore", "medianScore", "iqm", "optimalityGap", "scoreDistribution", "probabilityOfImprovement",
        "bootstrap", "signedRank", "holm",
      ]
    case .ranks: ["friedman", "criticalDifference", "controlComparison", "holm"]
    case .profiles: ["ert", "performanceProfile", "algoperfScore", "logRatioProfile", "dataProfile"]
    case .runtimes: ["runtimeDistribution"]
    case .budgets: ["budgetRanks", "bootstrap", "signedRank", "holm"]
    case .schedules: ["quantile", "medianInterval"]
    case .tuning: ["tuningCurve", "rateSensitivity", "hodgesLehmann", "signedRank"]
    case .expectedRuntimes: ["ert", "bootstrap", "signedRank", "holm"]
    case .effects:
      [
        "quantile", "medianInterval", "aocc", "successRate", "fisherExact", "hodgesLehmann", "probabilityOfSmaller",
        "signedRank",
        "mannWhitney", "holm", "attainableP",
      ]
    }
  }

  /// A line for each statistic behind these tables, in the order of the catalogue.
  ///
  /// - Parameter unused: names that these tables happen not to show.
  static func notes(_ tables: [ReportTable], without unused: Set<String>) -> [RichText] {
    let wanted = Set(tables.flatMap(names)).subtracting(unused)
    return StatisticKind.catalogue.map(\.name).filter(wanted.contains).compactMap(note)
  }

  static func note(_ name: String) -> RichText? {
    guard let kind = StatisticKind.named(name) else { return nil }
    return RichText([.strong(kind.name)]) + RichText(": \(kind.title): ") + .code(kind.formula)
      + RichText(". \(kind.source).")
  }
}

extension Document.Block {
  /// A table under its heading, with the remarks that follow it; nothing where it has no rows.
  static func section(_ title: String, _ table: Table, _ notes: [RichText]) -> [Document.Block] {
    if table.rows.isEmpty { return [] }
    return [.heading(2, RichText(title)), .table(table)] + (notes.isEmpty ? [] : [.notes(notes)])
  }
}
