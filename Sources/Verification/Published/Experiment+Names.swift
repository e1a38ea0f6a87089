import Plans
import Reports
import Values

extension Experiment {
  /// The same with arms whose names are known in parts: a manifest has labels as texts, and a label that an experiment
  /// without labels would have is made of the optimizer, its settings and the schedule, which tables over schedules
  /// need.
  ///
  /// - Parameter source: the JSON that it was read from.
  func namedInParts(_ source: JSON) -> Experiment {
    guard var members = source.object else { return self }
    func bare(_ block: JSON) -> JSON {
      guard var members = block.object, let arms = members["optimizers"]?.array else { return block }
      members["optimizers"] = .array(arms.map { arm in .object((arm.object ?? [:]).filter { $0.key != "label" }) })
      return .object(members)
    }
    members = bare(.object(members)).object ?? members
    members["include"] = members["include"]?.array.map { .array($0.map(bare)) }
    var report = members["report"]?.object
    report?["baseline"] = nil
    members["report"] = report.map(JSON.object)
    members["claims"] = nil
    guard let unlabelled = try? Experiment(json: .object(members), access: .none, words: .catalogue) else {
      return self
    }
    struct Place: Hashable {
      let function: String
      let arm: String
    }
    let known = Dictionary(
      unlabelled.cells.map { (Place(function: $0.function.canonical, arm: $0.arm.canonical), $0.arm) },
      uniquingKeysWith: { first, _ in first })
    var named = self
    for index in cells.indices {
      let cell = cells[index]
      let arm = known[Place(function: cell.function.canonical, arm: cell.arm.canonical)]
      if let arm, arm.label == cell.arm.label { named.cells[index].arm.name = arm.name }
    }
    return named
  }
}
