import Schedules
import Values

/// Whether the ranges of a search can be searched for every arm, by equally many trials.
struct SearchCheck {
  private let search: TuningSearch
  private let arms: [Arm]

  init(_ search: TuningSearch, _ arms: [Arm]) { (self.search, self.arms) = (search, arms) }

  /// - Parameter over: the node of the ranges.
  func report(_ over: Node) {
    let before = over.log.count
    let known = arms.reduce(into: Set<String>()) { $0.formUnion($1.tunedKeys) }
    for key in search.keys {
      guard let node = node(key, over) else { continue }
      if !known.contains(key) { node.fail(unknownSetting(key, known)) }
      for arm in arms { check(key, of: arm, node) }
    }
    checkAxes(over)
    guard over.log.count == before else { return }
    for arm in arms {
      let box = SearchBox(search, arm, over: over.log.source.steps)
      let found = box.axes.isEmpty ? search.trials : box.candidates.count
      if found == search.trials { continue }
      let why = box.refusal.map { "; of a point that cannot be, \($0)" } ?? ""
      return over.fail(
        "the ranges make no more than \(NumberText.counted(found, "different trial")) of \(arm.label), and `trials` asks for "
          + "\(search.trials)\(why)")
    }
  }

  private func node(_ key: String, _ over: Node) -> Node? {
    Arm.scheduleKey(key).map { over[TuningSearch.scheduleMember]?[$0] } ?? over[key]
  }

  /// Notes values that a setting cannot have.
  private func check(_ key: String, of arm: Arm, _ node: Node) {
    guard let setting = arm.setting(ofTuned: key), arm.value(ofTuned: key) != nil else { return }
    let owner = Arm.scheduleKey(key) == nil ? arm.optimizer : arm.schedule
    func refuse(_ value: JSON, at place: Node) {
      if let refusal = setting.kind.refusal(of: value, for: setting.key) { place.fail("\(refusal), for \(owner)") }
    }
    switch search.ranges[key] {
    case .values(let values):
      for (value, element) in zip(values, node.elements ?? []) { refuse(value, at: element) }
    case .numbers(let range, _):
      guard setting.kind.bounds != nil else {
        return node.fail(
          "`\(setting.key)` must be \(setting.kind.expectation), for \(owner): a search of it needs a list of values")
      }
      let ends = [("from", range.lowerBound), ("to", range.upperBound)]
      for (end, value) in ends { refuse(.number(value), at: node[end] ?? node) }
      guard arm.isLength(key) else { break }
      for (end, value) in ends {
        if let problem = Length.problem(setting.key, value) { (node[end] ?? node).fail(problem.message) }
      }
      if range.lowerBound < 1, range.upperBound >= 1 {
        node.fail(
          "`\(setting.key)` is a fraction of the horizon below 1 and a number of steps from 1 on, and \(range.lowerBound.shortest) "
            + "to \(range.upperBound.shortest) is both")
      }
    case nil: break
    }
  }

  /// Notes axes of the grid over what is searched: trials are its values.
  private func checkAxes(_ over: Node) {
    let alike = Dictionary(grouping: arms) { $0.identity(without: search.keys) }
    for key in search.keys where alike.values.contains(where: { Set($0.map { $0.value(ofTuned: key) }).count > 1 }) {
      node(key, over)?.fail(
        "`\(key)` is an axis of the grid, too: a search takes its values from the range here; give it one value there")
    }
  }
}
