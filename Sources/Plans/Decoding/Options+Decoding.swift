import Optimizers
import Values

// How the options of an experiment are read. Each returns `nil` with what is wrong noted.

extension Budget {
  static let keys = ["steps", "evaluations", "gradients", "epochs", "rows"]
  static let bounds = Bounds.between(1, 1_000_000_000)

  init?(decoding node: Node) {
    guard node.isObject(of: Self.keys, "an object with `steps`, `evaluations`, `gradients`, `epochs` or `rows`") else {
      return nil
    }
    var values: [String: Int] = [:]
    var sound = true
    for (key, value) in node.members ?? [] where !value.json.isNull {
      values[key] = value.checked(.integer(Self.bounds))?.integer
      if values[key] == nil { sound = false }
    }
    guard sound else { return nil }
    if values.isEmpty {
      node.fail("`budget` must have at least one of `steps`, `evaluations`, `gradients`, `epochs` and `rows`")
      return nil
    }
    self.init(
      steps: values["steps"], evaluations: values["evaluations"], gradients: values["gradients"],
      epochs: values["epochs"], rows: values["rows"])
  }
}

extension Stopping {
  static let keys = ["atTarget", "gradientNorm", "valueChange", "pointChange", "patience"]
  static let patienceBounds = Bounds.between(1, 1_000_000_000)

  init?(decoding node: Node) {
    let expectation = "an object with `atTarget`, `gradientNorm`, `valueChange`, `pointChange` or `patience`"
    guard node.isObject(of: Self.keys, expectation) else { return nil }
    let atTarget = node["atTarget"].map { $0.checked(.flag)?.bool } ?? false
    func number(_ key: String, _ bounds: Bounds) -> JSON? {
      node[key].map { $0.checked(.optionalNumber(bounds)) } ?? JSON.null
    }
    let norm = number("gradientNorm", .positive)
    let value = number("valueChange", .nonNegative)
    let point = number("pointChange", .nonNegative)
    let steps = node["patience"].map { $0.json.isNull ? .null : $0.checked(.integer(Self.patienceBounds)) }
    let patience = steps ?? JSON.null
    guard let atTarget, let norm, let value, let point, let patience else { return nil }
    self.init(
      atTarget: atTarget, gradientNorm: norm.number, valueChange: value.number, pointChange: point.number,
      patience: patience.integer)
  }
}

extension RecordRule {
  /// The rule of files that give none: "log".
  static let standard = RecordRule.logarithmic(perDecade: 20)
  /// The most points of a curve.
  static let mostPoints = 1_000_000

  init?(decoding node: Node) {
    switch node.json {
    case "log": self = .standard
    case "all": self = .every(1)
    case "ends": self = .ends
    case .object(let members) where members.count == 1 && members["pointsPerDecade"] != nil:
      guard let points = node["pointsPerDecade"]?.checked(.integer(.between(1, 1000)))?.integer else { return nil }
      self = .logarithmic(perDecade: points)
    case .object(let members) where members.count == 1 && members["every"] != nil:
      guard let stride = node["every"]?.checked(.integer(Budget.bounds))?.integer else { return nil }
      self = .every(stride)
    default:
      if let members = node.members {
        for (key, value) in members where !["pointsPerDecade", "every"].contains(key) {
          value.fail(unknown("key", key, known: ["pointsPerDecade", "every"]))
        }
      }
      node.refuse("\"log\", \"all\", \"ends\", {\"pointsPerDecade\": k} or {\"every\": k}")
      return nil
    }
  }
}

extension Node {
  /// A list of names, each once and in the order in which they are known; `nil` with what is wrong noted.
  ///
  /// - Parameter known: `nil` to take any text.
  func choices(_ what: String, of known: [String]?) -> [String]? {
    guard let elements else {
      refuse("a list of \(what)" + (known.map { ": " + $0.joined(separator: ", ") } ?? ""))
      return nil
    }
    if elements.isEmpty { return [] }
    let kind = known.map(SettingKind.choice) ?? .text
    let listed = Axis.list(elements, of: self) { $0.checked(kind) != nil }?.compactMap(\.json.string)
    return listed.map { listed in known?.filter(listed.contains) ?? listed }
  }
}

/// Reads seeds: a count, a list, or `{"first": 1, "count": 25}`.
enum SeedList {
  /// What a seed may be.
  static let bounds = Bounds.between(0, 0x1p53)
  /// How many there may be.
  static let counts = Bounds.between(1, 1_000_000)

  /// The seeds, ascending.
  /// - Parameter first: the first of the seeds that a count stands for.
  static func decode(_ node: Node, first: Int) -> [Int]? {
    switch node.json {
    case .number:
      guard let count = node.checked(.integer(counts))?.integer else { return nil }
      return Array(first..<first + count)
    case .array(let elements):
      if elements.count > 1_000_000 {
        node.fail("there are at most 1000000 seeds, not \(elements.count)")
        return nil
      }
      return Axis.list(node.elements ?? [], of: node) { $0.checked(.integer(bounds)) != nil }?
        .compactMap(\.json.integer).sorted()
    case .object:
      guard node.isObject(of: ["first", "count"], "an object") else { return nil }
      let start = node["first"].map { $0.checked(.integer(bounds))?.integer } ?? first
      guard let countNode = node["count"] else {
        node.fail("the key `count` is missing: how many seeds there are")
        return nil
      }
      guard let count = countNode.checked(.integer(counts))?.integer, let start else { return nil }
      return Array(start..<start + count)
    default:
      node.refuse("a count, a list of seeds or {\"first\": 1, \"count\": 25}")
      return nil
    }
  }

  /// The shortest form that reads back equal.
  static func json(_ seeds: [Int]) -> JSON {
    guard let first = seeds.first, let last = seeds.last, last - first == seeds.count - 1 else {
      return .array(seeds.map(JSON.integer))
    }
    return ["first": .integer(first), "count": .integer(seeds.count)]
  }
}
