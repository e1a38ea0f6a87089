import Values

/// A number that a publication prints, to be found again in the run of the first seed.
package struct PublishedNumber: Sendable, Hashable {
  /// Where in a run it is found.
  package enum Place: Sendable, Hashable {
    /// After so many steps, which the run must have recorded.
    case step(Int)
    /// Where the run ended.
    case end
    /// Where it was lowest.
    case best
  }
  /// What it is of a run: f, how many steps were made, a coordinate by its name, or the part of the rows that the point
  /// classifies as they are.
  package enum Quantity: Sendable, Hashable {
    case value
    case steps
    case accuracy
    case coordinate(String)

    /// As an experiment file calls it.
    package var name: String {
      switch self {
      case .value: "value"
      case .steps: "steps"
      case .accuracy: "accuracy"
      case .coordinate(let name): name
      }
    }

    /// Whether the point must be known.
    package var isOfPoint: Bool { self != .value && self != .steps }

    /// Whether it is a count, or a part of one.
    package var isCounted: Bool { self == .steps || self == .accuracy }

    init(_ name: String) {
      self = [Quantity.value, .steps, .accuracy].first { $0.name == name } ?? .coordinate(name)
    }
  }

  /// What it is, in words.
  package let what: String
  /// Who prints it; empty where nobody is named.
  package let source: String
  /// The label of the function; `nil` for any.
  package let function: String?
  /// The label of the arm; `nil` for any.
  package let arm: String?
  /// Where it is found.
  package let place: Place
  /// What it is of a run.
  package let quantity: Quantity
  /// The number itself, with as many digits as are printed.
  package let value: Double

  static let keys = ["what", "source", "function", "arm", "at", "of", "is"]

  /// The step at which a run must be seen; `nil` where it is its end or its best.
  package var step: Int? { if case .step(let step) = place { step } else { nil } }

  /// As an experiment file writes it.
  package var json: JSON {
    var members: [String: JSON] = [
      "what": .string(what), "of": .string(quantity.name), "is": .number(value),
    ]
    if !source.isEmpty { members["source"] = .string(source) }
    members["function"] = function.map(JSON.string)
    members["arm"] = arm.map(JSON.string)
    switch place {
    case .step(let step): members["at"] = .integer(step)
    case .end: members["at"] = "end"
    case .best: members["at"] = "best"
    }
    return .object(members)
  }

  /// `nil` with what is wrong noted.
  init?(decoding node: Node) {
    guard node.isObject(of: Self.keys, "an object with `what`, `at`, `of` and `is`") else { return nil }
    var sound = true
    func text(_ key: String) -> String? {
      guard let part = node[key], !part.json.isNull else { return nil }
      if let text = part.json.string { return text }
      part.refuse("a text")
      sound = false
      return nil
    }
    (source, function, arm) = (text("source") ?? "", text("function"), text("arm"))
    let (what, quantity) = (text("what"), text("of") ?? "value")
    self.quantity = Quantity(quantity)
    switch node["at"]?.json {
    case nil, "end": place = .end
    case "best": place = .best
    case let other?:
      guard let step = other.integer, (0...1_000_000_000).contains(step) else {
        node["at"]?.refuse("a step, \"end\" or \"best\"")
        return nil
      }
      place = .step(step)
    }
    guard let what, let value = node["is"]?.json.number, value.isFinite, sound else {
      if what == nil { node.fail("the key `what` is missing: what the number is, in words") }
      if node["is"]?.json.number == nil { node.fail("the key `is` is missing: the number that is printed") }
      return nil
    }
    (self.what, self.value) = (what, value)
  }
}
