import Plans

/// A figure of a report: its files are `figures/NAME.gp`, its data beside it, and NAME.svg where it was drawn.
public struct ReportFigure: Sendable, Equatable {
  /// Which kind of figure it is.
  public let kind: FigureKind
  /// The name of its files, without extension.
  public let name: String
  /// One sentence: what it shows.
  public let caption: String
  /// The label of the function that it is of; `nil` where it is over all of them.
  public let function: String?

  /// Relative to the report.
  public var path: String { "figures/\(name).svg" }
  var reference: FigureReference { FigureReference(path: path, caption: caption) }
}
