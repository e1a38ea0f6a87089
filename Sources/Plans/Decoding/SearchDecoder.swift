import Values

/// Reads `search`, `trials` and, where points of ranges are tried, `over`.
struct SearchDecoder {
  private let node: Node
  private let over: Node
  private static let grid = "grid"
  private static let example =
    "{\"learningRate\": {\"from\": 1e-4, \"to\": 1, \"scale\": \"log\"}, \"schedule\": {\"warmup\": {\"from\": 0, \"to\": 0.3}}}"
  static let kinds = [grid] + TuningSearch.Kind.allCases.map(\.rawValue)
  static let rangeKeys = ["from", "to", "scale"]

  init(_ node: Node, _ over: Node) { (self.node, self.over) = (node, over) }

  /// A search, or none where a grid is searched; `nil` with what is wrong noted.
  func search() -> TuningSearch?? {
    let name = node["search"].map { $0.checked(.choice(Self.kinds))?.string }
    if name == .some(nil) { return nil }
    let trials = node["trials"].map { $0.checked(.integer(TuningSearch.counts))?.integer }
    if trials == .some(nil) { return nil }
    let hasRanges = over.json.object != nil
    guard let kind = TuningSearch.Kind(rawValue: (name ?? nil) ?? (hasRanges ? "sobol" : Self.grid)) else {
      if hasRanges {
        over.fail("a grid takes its values from the axes of the optimizers and schedules: `over` is their keys alone")
        return nil
      }
      if let trials = node["trials"] {
        trials.fail("`trials` are of the searches \"sobol\" and \"random\"; a grid has as many as its axes make")
        return nil
      }
      return .some(nil)
    }
    guard hasRanges else {
      over.fail("the search \"\(kind.rawValue)\" needs ranges: `over` must be an object such as \(Self.example)")
      return nil
    }
    return ranges().map { TuningSearch(kind, trials: (trials ?? nil) ?? TuningSearch.standardTrials, ranges: $0) }
  }

  private func ranges() -> [String: TuningSearch.Range]? {
    var found: [String: TuningSearch.Range] = [:]
    var isSound = true
    func take(_ key: String, _ node: Node) {
      if let range = Self.range(node) { found[key] = range } else { isSound = false }
    }
    for (key, value) in over.members ?? [] where key != JSON.commentKey {
      if key == TuningSearch.scheduleMember {
        guard let members = value.members else {
          value.refuse("an object of settings of the schedules, each with its range")
          return nil
        }
        for (key, value) in members where key != JSON.commentKey { take(Arm.tunedKey(ofSchedule: key), value) }
      } else if let own = Arm.scheduleKey(key) {
        value.fail("ranges of the schedules' settings stand in an object: \"schedule\": {\"\(own)\": …}")
        isSound = false
      } else {
        take(key, value)
      }
    }
    if !isSound { return nil }
    guard (1...TuningSearch.mostSettings).contains(found.count) else {
      over.fail("`over` has \(found.count) settings; a search has at least 1 and at most \(TuningSearch.mostSettings)")
      return nil
    }
    return found
  }

  private static func range(_ node: Node) -> TuningSearch.Range? {
    if let elements = node.elements {
      guard elements.count > 1 else {
        node.fail("`\(node.key)` lists \(elements.isEmpty ? "no value" : "one value"); a search needs at least two")
        return nil
      }
      return Axis.list(elements, of: node) { _ in true }.map { .values($0.map(\.json)) }
    }
    guard node.json.object != nil else {
      node.refuse("a range such as {\"from\": 1e-4, \"to\": 1, \"scale\": \"log\"}, or a list of values")
      return nil
    }
    guard node.isObject(of: rangeKeys, "a range") else { return nil }
    guard let from = end("from", of: node), let to = end("to", of: node) else { return nil }
    guard from < to else {
      node.fail("`from` must be less than `to`, and \(from.shortest) is not less than \(to.shortest)")
      return nil
    }
    let names = TuningSearch.Range.scales.map(\.name)
    let name = node["scale"].map { $0.checked(.choice(names))?.string } ?? (from > 0 ? "log" : "linear")
    guard let spacing = TuningSearch.Range.scales.first(where: { $0.name == name })?.spacing else { return nil }
    if spacing == .logarithmic, from <= 0 {
      node["from"]?.fail("`from` must be greater than 0 on a logarithmic scale, not \(from.shortest)")
      return nil
    }
    return .numbers(from...to, spacing)
  }

  private static func end(_ key: String, of node: Node) -> Double? {
    guard let end = node[key] else {
      node.fail("the key `\(key)` is missing: a range has `from` and `to`")
      return nil
    }
    return end.checked(.number(.any))?.number
  }
}
