import Plans
import Statistics

/// What the numbers of tables are: a line each, from the catalogue of statistics.
enum Definition {
  /// The statistics behind each group of tables.
  static func names(_ table: ReportTable) -> [String] {
    switch table {
    case .scores: ["aocc", "meanScore", "medianScore", "iqm", "optimalityGap", "probabilityOfImprovement", "bootstrap"]
    case .ranks: ["friedman", "criticalDifference", "controlComparison", "holm"]
    case .profiles: ["ert", "performanceProfile", "algoperfScore", "dataProfile"]
    case .runtimes: ["runtimeDistribution"]
    case .budgets: ["budgetRanks", "bootstrap"]
    case .schedules: ["quantile", "medianInterval"]
    case .tuning: ["tuningCurve", "rateSensitivity", "hodgesLehmann", "signedRank"]
    case .expectedRuntimes: ["ert", "bootstrap", "signedRank", "holm"]
    case .effects:
      [
        "quantile", "medianInterval", "aocc", "successRate", "hodgesLehmann", "probabilityOfSmaller", "signedRank",
        "holm",
        "attainableP",
      ]
    }
  }

  /// A line for each statistic behind these tables, in the order of the catalogue.
  static func notes(_ tables: [ReportTable]) -> [RichText] {
    let wanted = Set(tables.flatMap(names))
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
