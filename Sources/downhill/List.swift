import ArgumentParser
import Functions
import Optimizers
import Schedules
import Statistics
import Values

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List what there is: functions, suites, optimizers, links, schedules or statistics.",
    discussion: """
      EXAMPLES
        downhill list functions
        downhill list optimizers --json
      """)

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case functions, suites, optimizers, links, schedules, statistics
  }

  @Argument(help: "functions, suites, optimizers, links, schedules or statistics.")
  var kind: Kind

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    switch kind {
    case .functions:
      try show(FunctionKind.all.map(\.listing), ["name", "dimension", "offers", "properties", "formula"])
    case .suites: try show(Suite.catalogue.map(\.listing), ["name", "functions", "dimensions", "instances", "title"])
    case .optimizers: try show(Method.catalogue.map(\.listing), ["name", "needs", "lockstep", "settings", "formula"])
    case .links: try show(LinkKind.catalogue.map(\.listing), ["name", "settings", "formula"])
    case .schedules: try show(ScheduleKind.catalogue.map(\.listing), ["name", "settings", "formula"])
    case .statistics: try show(StatisticKind.listings, ["name", "title", "formula"])
    }
  }

  private func show(_ entries: [JSON], _ columns: [String]) throws {
    if json { return try Console.print(JSON.array(entries).pretty, terminator: "") }
    var table = TextTable(columns)
    table.rows = entries.map { entry in columns.map { entry[$0]?.cell ?? "" } }
    try Console.print(table.text)
  }
}

extension JSON {
  /// The value in a cell of a text table.
  fileprivate var cell: String {
    switch self {
    case .string(let text): text
    case .array(let elements): elements.map(\.cell).joined(separator: ", ")
    case .bool(let value): value ? "yes" : "no"
    case .object(let members): members.keys.sorted().joined(separator: ", ")
    default: canonical
    }
  }
}
