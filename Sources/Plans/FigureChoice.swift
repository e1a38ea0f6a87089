import Values

/// What `report.figures` and `report.tables` of an experiment file may name: the catalogues of the room that draws and
/// writes them, each in its order.
package struct ReportWords: Sendable {
  /// The kinds of figures.
  package let figures: [String]
  /// The groups of tables of statistics.md; all of them where a file names none.
  package let tables: [String]

  package init(figures: [String], tables: [String]) {
    self.figures = figures
    self.tables = tables
  }
}

/// Which figures a report has: `true`, `false` or a list of kinds in an experiment file.
package enum FigureChoice: Sendable, Hashable, ExpressibleByBooleanLiteral {
  /// All whose data make sense.
  case all
  /// Those named, in the order of the catalogue; none where there are none.
  case only([String])

  package init(booleanLiteral value: Bool) { self = value ? .all : .only([]) }

  /// Whether a kind is wanted.
  package func contains(_ kind: String) -> Bool {
    switch self {
    case .all: true
    case .only(let kinds): kinds.contains(kind)
    }
  }

  /// Whether the file names a kind, so that it is wanted even where another shows the same.
  package func names(_ kind: String) -> Bool { self != .all && contains(kind) }

  /// Whether there is none.
  package var isEmpty: Bool { self == .only([]) }

  /// As an experiment file has it.
  package var json: JSON {
    switch self {
    case .all: .bool(true)
    case .only(let kinds): kinds.isEmpty ? .bool(false) : .strings(kinds)
    }
  }
}
