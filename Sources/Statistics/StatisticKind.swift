/// A row of the catalogue of statistics: what a number in a report is, and where it comes from.
package struct StatisticKind: Sendable, Equatable {
  /// What `downhill show` finds it by, and what keys its random numbers.
  package let name: String
  /// One line.
  package let title: String
  /// In Unicode.
  package let formula: String
  /// Paper with section, equation or program.
  package let source: String

  init(_ name: String, _ title: String, formula: String, source: String) {
    self.name = name
    self.title = title
    self.formula = formula
    self.source = source
  }

  /// The row of a name.
  package static func named(_ name: String) -> StatisticKind? { catalogue.first { $0.name == name } }
}
