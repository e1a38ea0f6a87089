/// Why results of another tool cannot be read, or ours not be written for it.
package enum ExchangeError: Error, Equatable, CustomStringConvertible {
  /// What is wrong at a line of a file; line 0 is the file as a whole.
  case malformed(path: String, line: Int, reason: String)
  /// Nothing there is of the format.
  case nothing(path: String, expected: String)
  /// No run is on a function of the experiment.
  case noMatch(theirs: [String], ours: [String])
  /// A file of imported runs is not what its name says.
  case changed(path: String)

  package var description: String {
    switch self {
    case .malformed(let path, let line, let reason): line > 0 ? "\(path):\(line): \(reason)" : "\(path): \(reason)"
    case .nothing(let path, let expected): "\(path): nothing to import; expected \(expected)"
    case .noMatch(let theirs, let ours):
      "no run is on a function of the experiment: there are \(ExchangeError.list(theirs)), and the experiment has "
        + "\(ExchangeError.list(ours)); say which is which with --function THEIRS=OURS"
    case .changed(let path):
      "\(path): its bytes are not those that its name is the digest of; remove it and import again"
    }
  }

  private static func list(_ names: [String]) -> String {
    let most = 8
    let rest = names.count > most ? " and \(names.count - most) more" : ""
    return names.prefix(most).map { "`\($0)`" }.joined(separator: ", ") + rest
  }
}
