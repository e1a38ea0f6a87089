import Functions
import Values

/// The function that a reference calls `key`, at a dimension.
///
/// References write `styblinski_tang` where the catalogue has `styblinskiTang`; where the name is another altogether,
/// `others` says which.
func objective(_ key: String, dimension: Int) throws(Hindrance) -> Objective {
  let (name, settings) = others[key] ?? (camelCase(key), [:])
  guard let kind = FunctionKind.named(name) else { throw .notImplemented("the function \(key)") }
  guard kind.dimensions.contains(dimension) else {
    throw .notImplemented("the function \(key) at dimension \(dimension)")
  }
  do throws(SettingsError) {
    return try kind.objective(settings: settings, dimension: dimension)
  } catch { throw .failed("`\(name)`: \(error)") }
}

private let others: [String: (name: String, settings: [String: JSON])] = [
  "quadratic2": ("quadratic", [:]),
  "double_well_1d": ("doubleWell", [:]),
  "double_well_2d": ("doubleWell", [:]),
]

/// `styblinski_tang` → `styblinskiTang`, `schwefel_1_2` → `schwefel12`.
func camelCase(_ key: String) -> String {
  let words = key.split(separator: "_")
  return words.enumerated().map { $0 == 0 ? String($1) : $1.prefix(1).uppercased() + $1.dropFirst() }.joined()
}
