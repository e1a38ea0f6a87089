/// What is wrong with a setting.
package struct SettingProblem: Sendable, Equatable {
  /// The setting that is wrong.
  package let key: String
  /// Where in the setting's value; the whole of it where the path is empty.
  package let place: JSONPath
  /// How many unicode scalars of the text that stands there come before the mistake; `nil` for the whole of it.
  package let offset: Int?
  /// What is wrong, what is allowed, and the nearest name.
  package let message: String

  /// A mistake in the setting `key`, or at a place inside its value.
  package init(key: String, message: String, place: JSONPath = JSONPath(), offset: Int? = nil) {
    self.key = key
    self.place = place
    self.message = message
    self.offset = offset
  }
}

/// Everything that is wrong with the settings of one thing.
package struct SettingsError: Error, Equatable, CustomStringConvertible {
  /// All of them, by key.
  package let problems: [SettingProblem]
  /// The error that these problems make.
  package init(problems: [SettingProblem]) { self.problems = problems }
  /// The error of one problem.
  package init(_ key: String, _ message: String) { problems = [SettingProblem(key: key, message: message)] }

  package var description: String { problems.map(\.message).joined(separator: "; ") }

  /// The same of an entry that stands in the setting `key` of another, at a place in its value.
  package func inside(_ key: String, _ steps: JSONPath.Step...) -> SettingsError {
    SettingsError(
      problems: problems.map { problem in
        let place = JSONPath(steps + [.key(problem.key)] + problem.place.steps)
        return SettingProblem(key: key, message: problem.message, place: place, offset: problem.offset)
      })
  }
}
