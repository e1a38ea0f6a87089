import Findings
import Plans

/// The groups of tables of statistics.md. A new one is its file and a row here.
enum StatisticsTopics {
  /// In the order in which the default of `report.tables` lists them.
  static let catalogue: [any StatisticsTopic.Type] = [
    ScoresSection.self,
    RanksSection.self,
    ProfilesSection.self,
    RuntimesSection.self,
    BudgetsSection.self,
    SchedulesSection.self,
    TuningSection.self,
    ExpectedRuntimeSection.self,
    EffectsSection.self,
  ]

  /// In the order in which statistics.md has them.
  static let placed = catalogue.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }
    .map(\.element)

  /// What experiment files call them.
  static var words: [String] { catalogue.map { $0.name } }
}

/// Tables of statistics.md, and the tests behind them.
protocol StatisticsTopic: SendableMetatype {
  /// What experiment files call them.
  static var name: String { get }
  /// Where statistics.md has them: before those of a greater number.
  static var place: Int { get }
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
  static var place: Int { .max }
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
