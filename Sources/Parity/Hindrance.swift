import Values

/// Why a case cannot be compared.
enum Hindrance: Error, Equatable {
  /// There is nothing here that would replay it.
  case notImplemented(String)
  /// The case is not what the format says, or was replayed and came to grief.
  case failed(String)

  var verdict: ParityCase.Verdict {
    switch self {
    case .notImplemented(let reason): .notImplemented(reason)
    case .failed(let reason): .failed(reason)
    }
  }
}

extension JSON {
  /// The member that a format requires.
  func required(_ key: String) throws(Hindrance) -> JSON {
    guard let member = self[key] else { throw .failed("it has no `\(key)`") }
    return member
  }

  func requiredString(_ key: String) throws(Hindrance) -> String {
    guard let value = try required(key).string else { throw .failed("its `\(key)` is not a string") }
    return value
  }

  func requiredInteger(_ key: String) throws(Hindrance) -> Int {
    guard let value = try required(key).integer else { throw .failed("its `\(key)` is not an integer") }
    return value
  }

  func requiredNumber(_ key: String) throws(Hindrance) -> Double {
    guard let value = try required(key).number else { throw .failed("its `\(key)` is not a number") }
    return value
  }

  func requiredNumbers(_ key: String) throws(Hindrance) -> [Double] {
    guard let values = try required(key).numbers else { throw .failed("its `\(key)` is not a list of numbers") }
    return values
  }
}
