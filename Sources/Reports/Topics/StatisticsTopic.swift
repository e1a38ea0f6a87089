import Findings
import Plans

/// A group of tables of statistics.md. A new one is its file, a row here, and the word that experiment files say.
package enum StatisticsTopics {
  /// In the order in which statistics.md has them.
  static let catalogue: [any StatisticsTopic.Type] = [
    ScoresSection.self, RanksSection.self, EffectsSection.self, ExpectedRuntimeSection.self, SchedulesSection.self,
    BudgetsSection.self, ProfilesSection.self, RuntimesSection.self, TuningSection.self,
  ]

  /// What experiment files call them.
  package static var tables: [ReportTable] { catalogue.map { $0.table } }
}

/// Tables of statistics.md, and the tests behind them.
protocol StatisticsTopic: SendableMetatype {
  /// What experiment files call them.
  static var table: ReportTable { get }
  /// What is said of them once, at the end.
  static var legend: [RichText] { get }
  /// The statistics behind those of them that there are, by their names in the catalogue.
  static func statistics(_ overall: Overall) -> [String]
  /// Of one function.
  static func part(of function: FunctionView) -> StatisticsPart
  /// Over all functions.
  static func part(over overall: Overall) -> StatisticsPart
}

extension StatisticsTopic {
  static var legend: [RichText] { [] }
  static func part(of function: FunctionView) -> StatisticsPart { StatisticsPart() }
  static func part(over overall: Overall) -> StatisticsPart { StatisticsPart() }
}

/// Tables with their headings and remarks, and the tests behind them.
struct StatisticsPart {
  var blocks: [Document.Block] = []
  /// What each family compares, as comparisons.csv has it.
  var comparisons: [(measure: String, family: [Comparison])] = []

  init(_ blocks: [Document.Block] = [], _ comparisons: [(measure: String, family: [Comparison])] = []) {
    self.blocks = blocks
    self.comparisons = comparisons
  }
}
