import Values

/// A kind of figure that a report may have: what `report.figures` names. What it shows is said where it is drawn.
package enum FigureKind: String, Sendable, CaseIterable {
  case curves
  case values
  case evaluations
  case finalGaps
  case contour
  case fit
  case sensitivity
  case heatMap
  case density
  case motion
  case basins
  case basinSteps
  case gradientNoise
  case spread
  case ecdf
  case performanceProfile
  case dataProfile
  case criticalDifference
  case budgetRanks
}

/// Which figures a report has: `true`, `false` or a list of kinds in an experiment file.
package enum FigureChoice: Sendable, Hashable, ExpressibleByBooleanLiteral {
  /// All whose data make sense.
  case all
  /// Those named, in the order of the catalogue; none where there are none.
  case only([FigureKind])

  package init(booleanLiteral value: Bool) { self = value ? .all : .only([]) }

  /// Those named, each once, in the order of the catalogue.
  package init(_ kinds: some Sequence<FigureKind>) {
    let wanted = Set(kinds)
    self = .only(FigureKind.allCases.filter(wanted.contains))
  }

  /// Whether a kind is wanted.
  package func contains(_ kind: FigureKind) -> Bool {
    switch self {
    case .all: true
    case .only(let kinds): kinds.contains(kind)
    }
  }

  /// Whether the file names a kind, so that it is wanted even where another shows the same.
  package func names(_ kind: FigureKind) -> Bool { self != .all && contains(kind) }

  /// Whether there is none.
  package var isEmpty: Bool { self == .only([]) }

  /// As an experiment file has it.
  package var json: JSON {
    switch self {
    case .all: .bool(true)
    case .only(let kinds): kinds.isEmpty ? .bool(false) : .strings(kinds.map(\.rawValue))
    }
  }
}
