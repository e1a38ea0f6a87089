import Values

extension SeedGrowth {
  static let keys = ["until", "first", "atLeast", "atMost", "taken"]
  /// What seeds are added until.
  static let goal = "decided"
  /// A look at one seed tells nothing.
  static let counts = Bounds.between(2, Double(limit))

  /// Reads `{ "until": "decided", "atLeast": 10, "atMost": 200 }`; `nil` with what is wrong noted. `taken`, of resolved
  /// experiments, is how many seeds it came to.
  init?(decoding node: Node) {
    guard node.isObject(of: Self.keys, "an object with `until`, `first`, `atLeast` and `atMost`"),
      node["until"]?.checked(.choice([Self.goal])) != nil
    else { return nil }
    func number(_ key: String, _ bounds: Bounds, _ usual: Int) -> Int? {
      node[key].map { $0.checked(.integer(bounds))?.integer } ?? usual
    }
    let first = number("first", SeedList.bounds, Self.standard.first)
    let atLeast = number("atLeast", Self.counts, Self.standard.atLeast)
    let atMost = number("atMost", Self.counts, max(Self.standard.atMost, atLeast ?? 0))
    guard let first, let atLeast, let atMost else { return nil }
    guard atLeast <= atMost else {
      (node["atMost"] ?? node["atLeast"] ?? node).fail(
        "`atMost` must be no less than `atLeast`, \(atLeast), not \(atMost)")
      return nil
    }
    let range = Bounds.between(Double(atLeast), Double(atMost))
    guard let taken = number("taken", range, atLeast) else { return nil }
    self.init(first: first, atLeast: atLeast, atMost: atMost, taken: taken)
  }

  /// As an experiment file writes it, with how many seeds are taken.
  var identity: JSON {
    [
      "until": .string(Self.goal), "first": .integer(first), "atLeast": .integer(atLeast), "atMost": .integer(atMost),
      "taken": .integer(taken),
    ]
  }
}

extension JSON {
  /// An experiment's source with so many seeds of those that may be added.
  package func taking(_ count: Int) -> JSON {
    guard var members = object, var seeds = members["seeds"]?.object else { return self }
    seeds["taken"] = .integer(count)
    members["seeds"] = .object(seeds)
    return .object(members)
  }
}
