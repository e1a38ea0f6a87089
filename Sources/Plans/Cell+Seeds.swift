extension Cell {
  /// Whether a seed can change its runs: by where they begin, by noise, by the rows that a step looks at, or by random
  /// numbers of the method or its links. Where none can, all runs are copies of one, however many seeds there are.
  package var dependsOnSeed: Bool {
    let begins =
      switch function.start {
      case .domain, .box, .around: true
      case .usual, .point: false
      }
    let samples =
      switch site.sampling?.order {
      case .replacement, .shuffled: true
      case .listed, nil: false
      }
    // What cannot be decoded here was made elsewhere, and may depend on anything.
    return begins || function.noise != .none || samples || ((try? arm.method)?.isRandom ?? true)
  }
}

extension [Cell] {
  /// How many of them no seed can change.
  package var oneRunCells: Int { count { !$0.dependsOnSeed } }
}
