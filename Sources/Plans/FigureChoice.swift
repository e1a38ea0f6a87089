import Values

/// What `report.figures` and `report.tables` of an experiment file may name: the catalogues of the room that draws and
/// writes them, each in its order.
package struct ReportWords: Sendable {
  /// The kinds of figures.
  package let figures: [String]
  /// The groups of tables of statistics.md; all of them where a file names none.
  package let tables: [String]
  /// What a report may open with.
  package let answers: [String]

  package init(figures: [String], tables: [String], answers: [String] = []) {
    self.figures = figures
    self.tables = tables
    self.answers = answers
  }
}

/// Which figures a report has: `true`, `false` or a list of kinds, and of metrics, in an experiment file.
package enum FigureChoice: Sendable, Hashable, ExpressibleByBooleanLiteral {
  /// All whose data make sense.
  case all
  /// Those named, in the order of the catalogue, and curves of metrics in that of the file; none where there are none.
  case only([String], metrics: [MetricChoice] = [])

  package init(booleanLiteral value: Bool) { self = value ? .all : .only([]) }

  /// The kind of the curves of metrics.
  package static let metrics = "metrics"

  /// Whether a kind is wanted.
  package func contains(_ kind: String) -> Bool {
    switch self {
    case .all: true
    case .only(let kinds, let metrics): kinds.contains(kind) || (kind == Self.metrics && !metrics.isEmpty)
    }
  }

  /// Whether the file names a kind, so that it is wanted even where another shows the same.
  package func names(_ kind: String) -> Bool { self != .all && contains(kind) }

  /// The metrics whose curves are named one by one; `nil` where all of the reported split are wanted.
  package var metrics: [MetricChoice]? {
    guard case .only(let kinds, let metrics) = self, !kinds.contains(Self.metrics) else { return nil }
    return metrics
  }

  /// Whether there is none.
  package var isEmpty: Bool { self == .only([]) }

  /// As an experiment file has it.
  package var json: JSON {
    switch self {
    case .all: .bool(true)
    case .only(let kinds, let metrics):
      isEmpty ? .bool(false) : .array(kinds.map(JSON.string) + metrics.map(\.json))
    }
  }
}
