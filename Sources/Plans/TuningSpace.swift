import Values

/// What a choice of tuning searches: its candidates, what lies beyond its edges, and what inside was not tried yet.
package protocol TuningSpace {
  /// Whether it has an edge that could be passed.
  var canGrow: Bool { get }
  /// The arms beyond the edges at which all of the best lie; none where none does, or where the settings' own bounds
  /// end.
  ///
  /// - Parameters:
  ///   - tried: the candidates so far.
  ///   - best: of these the best, all that are equal.
  func beyond(_ tried: [Arm], best: [Arm]) -> [Arm]
  /// So many further arms inside, fewer where there is no room.
  func between(_ tried: [Arm], best: Arm, count: Int) -> [Arm]
  /// The most trials that an extension adds to so many extensions.
  func mostTrials(after extensions: Int) -> Double
}

extension Tuning {
  /// What a choice searches.
  ///
  /// - Parameters:
  ///   - arms: its candidates of the file; of a search one is enough.
  ///   - horizons: the steps of runs, where budgets give them.
  package func space(of arms: [Arm], over horizons: [Int]) -> any TuningSpace {
    if let search, let arm = arms.first { return SearchBox(search, arm, over: horizons) }
    return TuningRange(arms, over: over)
  }

  /// The candidates for an arm of the grid: itself where a grid is searched, or where it has none of the settings.
  ///
  /// - Parameter horizons: the steps of runs, where budgets give them.
  package func candidates(_ arm: Arm, over horizons: [Int]) -> [Arm] {
    guard let search else { return [arm] }
    let box = SearchBox(search, arm, over: horizons)
    return box.axes.isEmpty ? [arm] : box.candidates
  }

  /// The most trials that choices come to, where every range is extended as often as it may be.
  ///
  /// - Parameters:
  ///   - choices: the candidates of each that the file has; of a search one is enough.
  ///   - horizons: the steps of runs, where budgets give them.
  package func mostTrials(_ choices: [[Cell]], over horizons: [Int]) -> Double {
    let spaces = choices.map { ($0, space(of: $0.map(\.arm), over: horizons)) }
    let tried = spaces.filter { ($0.1 as? SearchBox).map { !$0.axes.isEmpty } ?? ($0.0.count > 1) }
    let given = tried.reduce(0.0) { $0 + Double(search?.trials ?? $1.0.count) }
    if !extends { return given }
    return Dictionary(grouping: tried) { $0.0[0].function.canonical }.values.reduce(given) { sum, choices in
      // Every choice of a function has as many further trials as the one that has most.
      let more = (0..<TuningRange.most).reduce(0.0) { sum, extensions in
        sum + (choices.map { $0.1.mostTrials(after: extensions) }.max() ?? 0)
      }
      return sum + more * Double(choices.count)
    }
  }
}

extension Experiment {
  /// The steps of runs at each budget that gives them.
  package var horizons: [Int] { (budgets.isEmpty ? [budget] : budgets).compactMap(\.steps) }
}
