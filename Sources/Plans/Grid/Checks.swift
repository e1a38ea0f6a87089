import Values

/// Whether tuning has something to choose from.
struct TuningCheck {
  private let tuning: Tuning
  private let arms: [Arm]

  init(_ tuning: Tuning, _ arms: [Arm]) {
    self.tuning = tuning
    self.arms = arms
  }

  /// Notes keys that no arm has, keys that have one value for every arm, and ranges that cannot be searched.
  func report(_ root: Node) {
    guard let node = root["tuning"]?["over"] else { return }
    checkSchedules(root, node)
    if let search = tuning.search { return SearchCheck(search, arms).report(node) }
    let known = arms.reduce(into: Set<String>()) { $0.formUnion($1.tunedKeys) }
    for element in node.elements ?? [node] {
      guard let key = element.json.string else { continue }
      guard known.contains(key) else {
        element.fail(unknownSetting(key, known))
        continue
      }
      var values: [JSON: Set<JSON>] = [:]
      for arm in arms {
        if let value = arm.value(ofTuned: key) { values[arm.identity(without: tuning.over), default: []].insert(value) }
      }
      if !values.contains(where: { $0.value.count > 1 }) {
        element.fail(
          "`\(key)` has one value for each arm; tuning needs an axis, such as {\"logspace\": [1e-4, 1], \"count\": 9}")
      }
    }
  }

  /// What is tuned once for all schedules is no setting of one.
  private func checkSchedules(_ root: Node, _ node: Node) {
    guard !(tuning.per?.contains(.schedule) ?? true), let key = tuning.over.first(where: { Arm.scheduleKey($0) != nil })
    else {
      return
    }
    (root["tuning"]?["per"] ?? node).fail(onceForSchedules("per", key))
  }
}

/// Says that what leaves out schedules cannot choose a setting of one.
private func onceForSchedules(_ what: String, _ key: String) -> String {
  "`\(what)` leaves out \"schedule\", so that one schedule's choice is taken for the others, and `\(key)` is a setting of one"
}

/// Notes optimizers that say what they are tuned anew for where that cannot be.
func reportTunedPer(_ arms: [DecodedArm], _ tuning: Tuning?, _ log: ProblemLog) {
  var seen: Set<JSONPath> = []
  for arm in arms where seen.insert(arm.path).inserted {
    guard let per = arm.arm.tunedPer else { continue }
    let path = arm.path[Arm.tunedPerKey]
    guard let tuning else {
      log.report(path, "`\(Arm.tunedPerKey)` says what `tuning` chooses anew for, and the experiment has no `tuning`")
      continue
    }
    if tuning.extends {
      log.report(path, "`\(Arm.tunedPerKey)` cannot stand beside `extend`, which keeps the trials of all arms together")
    }
    if !per.contains(.schedule), let key = tuning.over.first(where: { Arm.scheduleKey($0) != nil }) {
      log.report(path, onceForSchedules(Arm.tunedPerKey, key))
    }
  }
}

/// Says that tuning names a setting which no arm has.
func unknownSetting(_ key: String, _ known: Set<String>) -> String {
  guard Arm.scheduleKey(key) != nil else {
    return unknown("setting of the optimizers", key, known: known.filter { Arm.scheduleKey($0) == nil })
  }
  return unknown("setting of the schedules", key, known: known.filter { Arm.scheduleKey($0) != nil })
}
