extension Suite {
  /// Two functions.
  static let pair = Suite(
    name: "pair", title: "A pair", functions: ["sphere", "quartic"], dimensions: [2], instances: [0])
}
