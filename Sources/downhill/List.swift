import ArgumentParser
import Foundation
import Functions
import Optimizers
import Parity
import Reports
import Schedules
import Statistics
import Values

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List what there is: functions, suites, optimizers, links, schedules or statistics.",
    discussion: HelpText.lines(
      """
      EXAMPLES
        downhill list functions
        downhill list optimizers hessian               those that need one
        downhill list optimizers --json
        downhill list schedules --gallery Results/catalogue/schedules
      """))

  enum Kind: String, CaseIterable, ExpressibleByArgument {
    case functions, suites, optimizers, links, schedules, statistics
  }

  @Argument(help: "functions, suites, optimizers, links, schedules or statistics.")
  var kind: Kind

  @Argument(help: "Only rows that have this word in their name, title, formula, or what they offer or need.")
  var filter: String?

  @Flag(help: "Print every column, however wide.")
  var wide = false

  @Flag(help: "Print JSON.")
  var json = false

  @Option(
    help: ArgumentHelp(
      "Write a page with a picture of every schedule into a folder, with the parity of --parity.", valueName: "dir"))
  var gallery: String?

  @Option(help: ArgumentHelp("Reference rates that the gallery has a table of.", valueName: "path"))
  var parity: String?

  func validate() throws {
    if gallery != nil, kind != .schedules { throw ValidationError("--gallery is of schedules") }
    if parity != nil, gallery == nil { throw ValidationError("--parity is of a gallery: give --gallery DIR") }
  }

  func run() throws {
    if let gallery {
      let report = try parity.map { try ParityReport(of: [$0]) }
      return try ScheduleGallery(parity: report?.files ?? []).write(to: URL(filePath: gallery))
    }
    switch kind {
    case .functions:
      try show(FunctionKind.all.map(\.listing), ["name", "dimension", "offers", "properties", "formula"])
    case .suites: try show(Suite.catalogue.map(\.listing), ["name", "functions", "dimensions", "instances", "title"])
    case .optimizers: try show(Method.catalogue.map(\.listing), ["name", "needs", "lockstep", "settings", "formula"])
    case .links: try show(LinkKind.catalogue.map(\.listing), ["name", "settings", "formula"])
    case .schedules:
      try show(
        ScheduleKind.catalogue.map(\.listing) + SchedulePreset.catalogue.map(\.listing),
        ["name", "settings", "formula"])
    case .statistics: try show(StatisticKind.listings, ["name", "title", "formula"])
    }
  }

  /// Prints the entries that are asked for: a line each with name and title in the width there is, or every column.
  private func show(_ entries: [JSON], _ columns: [String]) throws {
    let found = filter.map { word in
      entries.filter { entry in
        (["title"] + columns).contains { entry[$0]?.cell.localizedCaseInsensitiveContains(word) == true }
      }
    }
    if let filter, found?.isEmpty == true {
      let names = entries.compactMap { $0["name"]?.string }
      throw UsageError(unknown("name or word", filter, known: names))
    }
    let entries = found ?? entries
    if json { return try Console.print(JSON.array(entries).pretty, terminator: "") }
    let columns = wide ? columns : ["name", "title"]
    var table = TextTable(columns)
    table.rows = entries.map { entry in columns.map { entry[$0]?.cell ?? "" } }
    try Console.print(wide ? table.text : table.text(within: Console.width))
    if !wide {
      let note = "`downhill show NAME` says more of one; --wide and --json print all of them."
      Console.note(TextWrap.lines(note, width: Console.width).joined(separator: "\n"))
    }
  }
}

extension ParityReport {
  /// What came of each file.
  fileprivate var files: [ScheduleGallery.Parity] {
    Dictionary(grouping: cases, by: \.file).sorted { $0.key < $1.key }.map { file, cases in
      ScheduleGallery.Parity(
        file: URL(filePath: file).lastPathComponent, cases: cases.count,
        passed: cases.count { $0.verdict == .passed }, deviation: cases.compactMap(\.deviation).max())
    }
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
