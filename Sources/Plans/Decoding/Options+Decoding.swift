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

extension Tuning {
  static let keys = ["over", "seeds", "criterion", "baselines"]
  /// The first of the seeds that a count stands for.
  static let firstSeed = 1_000_001
  static let standardSeeds = 10

  init?(decoding node: Node) {
    guard node.isObject(of: Self.keys, "an object with `over`, `seeds`, `criterion` and `baselines`") else {
      return nil
    }
    guard let overNode = node["over"] else {
      node.fail("the key `over` is missing: the setting that is tuned, or a list of them")
      return nil
    }
    let over = Self.keys(overNode)
    let seeds =
      node["seeds"].map { SeedList.decode($0, first: Self.firstSeed) }
      ?? Array(Self.firstSeed..<Self.firstSeed + Self.standardSeeds)
    let names = Criterion.allCases.map(\.rawValue)
    let criterion = node["criterion"].map { $0.checked(.choice(names))?.string.flatMap(Criterion.init) } ?? .medianGap
    let known = Baseline.allCases.map(\.rawValue)
    let baselines =
      node["baselines"].map { $0.choices("baselines", of: known)?.compactMap(Baseline.init(rawValue:)) } ?? []
    guard let over, let seeds, let criterion, let baselines else { return nil }
    self.init(over: over, seeds: seeds, criterion: criterion, baselines: baselines)
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

/// Reads `report`.
enum ReportDecoder {
  static let keys = [
    "baseline", "figures", "steps", "tables", "floor", "test", "noiseAt", "points", "window", "published",
    "theory", "seconds",
  ]

  static func options(_ node: Node, _ words: ReportWords?) -> ReportOptions? {
    guard
      node.isObject(
        of: keys,
        "an object with `baseline`, `figures`, `steps`, `tables`, `floor`, `test`, `noiseAt`, `points`, `window`, "
          + "`published`, `theory` or `seconds`")
    else {
      return nil
    }
    let figures = node["figures"].map { Self.figures($0, words) } ?? FigureChoice.all
    if let baseline = node["baseline"], !baseline.json.isNull, baseline.json.string == nil {
      baseline.refuse("the label of an arm")
      return nil
    }
    let steps = node["steps"].map { list($0) } ?? []
    let tables = node["tables"].map { $0.choices("tables", of: words?.tables) }
    let floor = node["floor"].map { $0.checked(.optionalNumber(.positive)) } ?? JSON.null
    let test = node["test"].map { $0.checked(.choice(PairedTest.named.map(\.rawValue))) } ?? JSON.null
    let noiseAt = node["noiseAt"].map(point) ?? []
    let points = node["points"].map { $0.checked(.choice(pointChoices)) } ?? JSON.null
    let window = node["window"].map(intervals) ?? []
    let published = node["published"].map(Self.published) ?? []
    let seconds = node["seconds"].map { $0.checked(.flag) } ?? false
    let theory = ReportOptions.TheoryChoice.read(node["theory"])
    if let tables, tables == nil { return nil }
    guard let figures, let steps, let floor, let test, let noiseAt, let points, let window,
      let published, let theory, let seconds
    else { return nil }
    var options = ReportOptions(
      baseline: node["baseline"]?.json.string, figures: figures, steps: steps, tables: tables ?? words?.tables,
      floor: floor.number, test: test.string.flatMap(PairedTest.init) ?? .sign,
      noiseAt: noiseAt.isEmpty ? nil : noiseAt, listsAllPoints: points.string == pointChoices.last,
      window: window.isEmpty ? nil : window)
    options.published = published
    options.theory = theory
    options.showsSeconds = seconds == true
    return options
  }

  /// A list of numbers that publications print.
  private static func published(_ node: Node) -> [PublishedNumber]? {
    guard let elements = node.elements else {
      node.refuse("a list of objects with `what`, `at`, `of` and `is`")
      return nil
    }
    let numbers = elements.compactMap(PublishedNumber.init)
    return numbers.count == elements.count ? numbers : nil
  }

  /// Whose points points.csv has: the first seed's, or every seed's.
  static let pointChoices = ["first", "all"]

  /// One or two intervals of finite ends.
  private static func intervals(_ node: Node) -> [ClosedRange<Double>]? {
    let pairs = (node.json.array ?? []).map { $0.numbers ?? [] }
    guard (1...2).contains(pairs.count),
      pairs.allSatisfy({ $0.count == 2 && $0.allSatisfy(\.isFinite) && $0[0] < $0[1] })
    else {
      node.refuse("an interval for each of one or two variables, such as [[-2, 2], [-1, 3]]")
      return nil
    }
    return pairs.map { $0[0]...$0[1] }
  }

  /// Coordinates; none for the minimum.
  private static func point(_ node: Node) -> [Double]? {
    if node.json == "minimum" { return [] }
    guard let numbers = node.json.numbers, !numbers.isEmpty, numbers.allSatisfy(\.isFinite) else {
      node.refuse("\"minimum\" or a list of numbers")
      return nil
    }
    return numbers
  }

  private static func list(_ node: Node) -> [Int]? {
    guard let elements = node.elements else {
      node.refuse("a list of steps")
      return nil
    }
    let kind = SettingKind.integer(.between(0, 1_000_000_000))
    return Axis.list(elements, of: node) { $0.checked(kind) != nil }?.compactMap(\.json.integer).sorted()
  }

  /// `true`, `false` or a list of kinds and of metrics.
  private static func figures(_ node: Node, _ words: ReportWords?) -> FigureChoice? {
    if let flag = node.json.bool { return flag ? .all : .only([]) }
    guard let elements = node.elements else {
      node.refuse("true, false or a list of kinds of figures")
      return nil
    }
    var metrics: [MetricChoice] = []
    let listed = Axis.list(elements, of: node) { element in
      if element.json.object != nil {
        guard let metric = MetricChoice(element) else { return false }
        metrics.append(metric)
        return true
      }
      guard let name = element.json.string else {
        element.refuse("the name of a kind of figure, or an object with `metric`")
        return false
      }
      guard let known = words?.figures, !known.contains(name) else { return true }
      element.fail(unknown("figure", name, known: known))
      return false
    }?.compactMap(\.json.string)
    return listed.map { listed in .only(words?.figures.filter(listed.contains) ?? listed, metrics: metrics) }
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
