extension Suite {
  /// Every suite, in the order of lists.
  package static let catalogue: [Suite] = [
    classics
  ]
}
