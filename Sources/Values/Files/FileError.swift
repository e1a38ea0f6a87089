/// A file or folder that cannot be used, and what the system says of it.
package enum FileError: Error, Equatable, CustomStringConvertible {
  case unwritable(path: String, reason: String)
  case unreadable(path: String, reason: String)

  package var description: String {
    switch self {
    case .unwritable(let path, let reason):
      "cannot write \(path): \(reason); choose another place, or make this one writable"
    case .unreadable(let path, let reason): "cannot read \(path): \(reason)"
    }
  }
}
