import Values

extension Tuning {
  static let keys = ["over", "search", "trials", "seeds", "criterion", "baselines", "extend", "per"]
  /// The first of the seeds that a count stands for.
  static let firstSeed = 1_000_001
  static let standardSeeds = 10

  /// - Parameter seed: of the experiment, from which random points descend.
  init?(decoding node: Node, seed: Int) {
    let expectation =
      "an object with `over`, `search`, `trials`, `seeds`, `criterion`, `baselines`, `extend` and `per`"
    guard node.isObject(of: Self.keys, expectation) else { return nil }
    guard let overNode = node["over"] else {
      node.fail("the key `over` is missing: the setting that is tuned, or a list of them")
      return nil
    }
    let search = SearchDecoder(node, overNode).search()
    let over = search == .some(nil) ? Self.keys(overNode) : search??.keys
    let seeds =
      node["seeds"].map { SeedList.decode($0, first: Self.firstSeed) }
      ?? Array(Self.firstSeed..<Self.firstSeed + Self.standardSeeds)
    let names = Criterion.allCases.map(\.rawValue)
    let criterion = node["criterion"].map { $0.checked(.choice(names))?.string.flatMap(Criterion.init) } ?? .medianGap
    let known = Baseline.allCases.map(\.rawValue)
    let baselines =
      node["baselines"].map { $0.choices("baselines", of: known)?.compactMap(Baseline.init(rawValue:)) } ?? []
    let extends = node["extend"].map { $0.checked(.flag)?.bool } ?? false
    let per = node["per"].map(Aspect.decode)
    if let per, per == nil { return nil }
    if search == nil { return nil }
    guard let over, let seeds, let criterion, let baselines, let extends else { return nil }
    self.init(over: over, seeds: seeds, criterion: criterion, baselines: baselines)
    self.extends = extends
    self.per = per ?? nil
    self.search = search ?? nil
    self.search?.seed = seed
  }

  /// A key or a list of keys.
  private static func keys(_ node: Node) -> [String]? {
    guard let elements = node.elements ?? (node.json.string == nil ? nil : [node]) else {
      node.refuse("the key of a setting, or a list of keys")
      return nil
    }
    let listed = Axis.list(elements, of: node) { element in
      if element.json.string != nil { return true }
      element.refuse("the key of a setting")
      return false
    }
    return listed?.compactMap(\.json.string).sorted()
  }
}

extension Tuning.Aspect {
  /// A list of aspects; `nil` with what is wrong noted.
  static func decode(_ node: Node) -> Set<Self>? {
    node.choices("aspects", of: allCases.map(\.rawValue)).map { Set($0.compactMap(Self.init(rawValue:))) }
  }
}
