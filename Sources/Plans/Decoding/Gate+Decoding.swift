import Values

extension Gate {
  static let keys = ["measures", "alpha", "effect", "undecided"]
  /// What α may be.
  static let levels = Bounds.between(1e-6, 0.5)
  /// What the smallest effect of interest may be.
  static let effects = Bounds.between(1, 1e6)

  /// Reads `gate`: `{ "measures": ["final gap"], "alpha": 0.05, "effect": 1.1, "undecided": "pass" }`.
  init?(decoding node: Node) {
    guard node.isObject(of: Self.keys, "an object with `measures`, `alpha`, `effect` and `undecided`") else {
      return nil
    }
    self.init()
    let before = node.log.count
    let known = Measure.allCases.map(\.rawValue)
    if let list = node["measures"]?.choices("measures", of: known) {
      measures = list.compactMap(Measure.init(rawValue:))
      if measures.isEmpty { node["measures"]?.refuse("at least one of: " + known.joined(separator: ", ")) }
    }
    if let level = node["alpha"]?.checked(.number(Self.levels))?.number { alpha = level }
    if let factor = node["effect"]?.checked(.number(Self.effects))?.number { effect = factor }
    if let word = node["undecided"]?.checked(.choice(Undecided.allCases.map(\.rawValue)))?.string {
      undecided = Undecided(rawValue: word) ?? undecided
    }
    guard node.log.count == before else { return nil }
  }

  /// As an experiment file writes it.
  package var identity: JSON {
    [
      "measures": .strings(measures.map(\.rawValue)), "alpha": .number(alpha), "effect": .number(effect),
      "undecided": .string(undecided.rawValue),
    ]
  }

  /// The gate that a manifest's experiment has; the usual one where it has none.
  package init(manifest json: JSON?) {
    self.init()
    guard let json else { return }
    if let list = json["measures"]?.strings { measures = Measure.allCases.filter { list.contains($0.rawValue) } }
    if measures.isEmpty { measures = Measure.allCases }
    if let level = json["alpha"]?.number, level > 0, level < 1 { alpha = level }
    if let factor = json["effect"]?.number, factor >= 1 { effect = factor }
    undecided = json["undecided"]?.string.flatMap(Undecided.init(rawValue:)) ?? undecided
  }
}
