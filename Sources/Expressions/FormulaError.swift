/// What is wrong with a formula, and where.
package struct FormulaError: Error, Sendable, Equatable {
  /// The name of the `let` whose text it is in; `nil` for the formula itself.
  package var part: String?
  /// Which of several formulas it is in; `nil` for none of them.
  package var place: Int?
  /// How many unicode scalars of the text come before.
  package let offset: Int
  /// What is wrong, what is allowed, and the nearest name.
  package let message: String

  /// A mistake behind so many scalars of a text.
  package init(_ offset: Int, _ message: String, part: String? = nil, place: Int? = nil) {
    self.part = part
    self.place = place
    self.offset = offset
    self.message = message
  }
}

/// How large a formula may be, so that whoever's it is costs neither stack nor memory.
enum Limit {
  /// Unicode scalars of a text.
  static let length = 10_000
  /// Parentheses, signs, powers and calls inside each other.
  static let depth = 100
  /// Numbers that an evaluation of the value computes: a sum counts once for each of its terms.
  static let size = 1 << 18
  /// The largest integer exponent that is multiplied out.
  static let exponent = 64.0
}
