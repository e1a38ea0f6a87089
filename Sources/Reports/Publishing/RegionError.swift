import Values

/// Why the regions of a file cannot be filled.
package struct RegionError: Error, Equatable, CustomStringConvertible {
  /// What can be wrong with a mark.
  package enum Problem: Sendable, Equatable {
    case unknownTable(String, known: [String])
    /// A cell that there is not.
    case unknownCell(ExplanationError)
    case unclosed
    /// A value that does not end on its line.
    case openValue
    /// A value that does not say where it is found.
    case placeless
    case unopened
    case nameless
    case unknownMark(String)
    /// No region is the experiment's; those that are there belong to others.
    case none(experiment: String, there: [String])
  }
  /// What the file is called in messages.
  package let path: String
  /// From 1; `nil` where it is the whole file.
  package let line: Int?
  /// What is wrong.
  package let problem: Problem

  init(_ path: String, _ line: Int?, _ problem: Problem) {
    self.path = path
    self.line = line
    self.problem = problem
  }

  package var description: String { (line.map { "\(path):\($0): " } ?? "\(path): ") + message }

  private var message: String {
    switch problem {
    case .unknownTable(let name, let known): unknown("table", name, known: known)
    case .unknownCell(let error): error.description
    case .openValue: "the value is not closed on its line; end it with <!-- /value -->"
    case .placeless: "the value has no place; write <!-- downhill:value NAME :: TABLE :: ROW :: COLUMN -->"
    case .unclosed: "the region is not closed; end it with <!-- downhill:end -->"
    case .unopened: "no region is open here; begin one with <!-- downhill:begin NAME [table] -->"
    case .nameless: "the region names no experiment; write <!-- downhill:begin NAME [table] -->"
    case .unknownMark(let mark):
      "unknown mark `downhill:\(mark)`; allowed: downhill:begin NAME [table], downhill:end, "
        + "downhill:value NAME :: TABLE :: ROW :: COLUMN"
    case .none(let experiment, let there):
      if let near = nearest(to: experiment, in: Set(there)) {
        "no region of experiment `\(experiment)`, but one of `\(near)`"
      } else {
        "no region of experiment `\(experiment)`; mark one with <!-- downhill:begin \(experiment) [table] --> and "
          + "<!-- downhill:end -->"
      }
    }
  }
}
