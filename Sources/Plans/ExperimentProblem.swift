import Values

/// One thing that is wrong with an experiment.
package struct ExperimentProblem: Sendable, Hashable, CustomStringConvertible {
  /// The file as it was named, or the argument of the command line.
  package let file: String
  /// Where in the file; `nil` for what stands in no file.
  package let position: TextPosition?
  /// Which value of the experiment.
  package let path: JSONPath
  /// What is wrong, what is allowed, and the nearest name. A text and no case of an enum: what is wrong with a setting
  /// is for its row of a catalogue to say, which no closed list here would know, and all that is done with it is to
  /// show it.
  package let message: String

  /// A problem of a value at a place.
  package init(file: String, position: TextPosition?, path: JSONPath, message: String) {
    self.file = file
    self.position = position
    self.path = path
    self.message = message
  }

  /// `file:line:column: path: message`, on one line. An argument of the command line is named once, not as file and
  /// path.
  package var description: String {
    var parts = [position.map { "\(file):\($0)" } ?? file]
    if !path.steps.isEmpty && path.description != file { parts.append(path.description) }
    return (parts + [message]).joined(separator: ": ")
  }
}

/// Everything that is wrong with an experiment, file by file in the order of its text.
package struct ExperimentErrors: Error, Equatable, CustomStringConvertible {
  /// All of them, at least one.
  package let problems: [ExperimentProblem]
  /// The error that these problems make.
  package init(problems: [ExperimentProblem]) { self.problems = problems }
  /// A line a problem.
  package var description: String { problems.map(\.description).joined(separator: "\n") }
}
