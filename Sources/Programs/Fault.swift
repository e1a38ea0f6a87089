import Values

/// What a program did wrong. It costs the run that was under way, and no other.
package struct Fault: Error, Equatable {
  /// How the run ends.
  package enum Kind: Equatable, Sendable {
    /// The program ended, or said that it failed.
    case crashed
    /// Its time was over.
    case timeout
    /// It said what the protocol does not allow.
    case invalid
    /// The sweep is being stopped: the run is as if it had not begun.
    case cancelled
  }
  package let kind: Kind
  /// In words: what happened, and the last lines of its standard error.
  package var reason: String
  /// Whether its process can serve another run.
  package var processGoesOn = false

  /// A fault of a kind.
  package init(_ kind: Kind, _ reason: String, processGoesOn: Bool = false) {
    self.kind = kind
    self.reason = reason
    self.processGoesOn = processGoesOn
  }

  /// A message that the protocol does not allow, with its beginning.
  package static func line(_ what: String, _ line: [UInt8]) -> Fault {
    let beginning = String(decoding: line.prefix(1000), as: UTF8.self)
    return Fault(.invalid, "\(what): \(TerminalText.excerpt(beginning, most: 120))")
  }
}
