import Values

/// Why published results cannot be looked at, whatever they say.
package struct VerificationError: Error, Equatable, CustomStringConvertible {
  /// Who has to mend it.
  package enum Kind: Sendable {
    /// A file that cannot be read, or is not what its name says.
    case file
    /// A name that the results do not have.
    case usage
    /// Whoever asked for it stopped it.
    case interrupted
  }
  /// Who has to mend it.
  package let kind: Kind
  /// One line: where, what is wrong, what is allowed.
  package let description: String

  /// An error of a kind in words.
  package init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }

  /// A file that cannot be used.
  static func file(_ path: String, _ reason: String) -> VerificationError {
    VerificationError(.file, "\(path): \(reason)")
  }
}
