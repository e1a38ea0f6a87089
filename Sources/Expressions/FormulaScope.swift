/// What a formula may speak of.
package struct FormulaScope: Sendable, Equatable {
  /// Whether it has coordinates, `x[i]` and `x1`, and their number n.
  let hasCoordinates: Bool
  /// The names of what else it is a function of, in the order in which they are given to it.
  let inputs: [String]

  /// A function of x in n dimensions.
  package static let coordinates = FormulaScope(hasCoordinates: true, inputs: [])
  /// A function of some numbers, by name.
  package static func inputs(_ names: [String]) -> FormulaScope { FormulaScope(hasCoordinates: false, inputs: names) }

  /// Names that have a meaning everywhere.
  private static let words =
    ["pi", "e", "sum", "prod", "if", "min", "max", "mod"] + Elementary.allCases.map(\.rawValue)

  /// Why a parameter or a `let` cannot have a name; `nil` where it can.
  package func refusal(of name: String) -> String? {
    let scalars = Array(name.unicodeScalars)
    guard let first = scalars.first, first == "_" || first.properties.isAlphabetic,
      scalars.allSatisfy({ $0 == "_" || $0.properties.isAlphabetic || ("0"..."9").contains($0) })
    else { return "a name begins with a letter and has letters, digits and `_`" }
    if Self.words.contains(name) || inputs.contains(name) { return "`\(name)` has a meaning of its own in formulas" }
    if hasCoordinates, name == "x" || name == "n" || coordinate(name) != nil {
      return "`\(name)` has a meaning of its own in formulas"
    }
    return nil
  }

  /// The number in a name like `x12`; `nil` for other names.
  func coordinate(_ name: String) -> Int? {
    guard hasCoordinates, name.first == "x", name.utf8.count <= 10 else { return nil }
    let digits = name.utf8.dropFirst()
    guard !digits.isEmpty, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    return Int(name.dropFirst())
  }
}
