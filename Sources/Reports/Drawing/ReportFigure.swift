import Plans

/// A figure of a report: its files are `figures/NAME.gp`, its data beside it, and NAME.svg where it was drawn.
package struct ReportFigure: Sendable, Equatable {
  /// Which kind of figure it is, as experiment files name it.
  package let kind: String
  /// The name of its files, without extension.
  package let name: String
  /// One sentence: what it shows.
  package let caption: String
  /// The label of the function that it is of; `nil` where it is over all of them.
  package let function: String?

  /// Relative to the report.
  package var path: String { "figures/\(name).svg" }
  var reference: FigureReference { FigureReference(path: path, caption: caption) }
}
