import Optimizers
import Values

/// Reads `report`.
enum ReportDecoder {
  static let keys = [
    "baseline", "figures", "steps", "tables", "floor", "test", "noiseAt", "points", "window", "coordinates",
    "published", "theory", "aoccBounds", "metrics", "seconds", "answer",
  ]

  static func options(_ node: Node, _ words: ReportWords?) -> ReportOptions? {
    guard
      node.isObject(
        of: keys,
        "an object with `baseline`, `figures`, `steps`, `tables`, `floor`, `test`, `noiseAt`, `points`, `window`, "
          + "`coordinates`, `published`, `theory`, `aoccBounds`, `metrics`, `seconds` or `answer`")
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
    let coordinates = node["coordinates"].map(pair) ?? []
    let published = node["published"].map(Self.published) ?? []
    let seconds = node["seconds"].map { $0.checked(.flag) } ?? false
    let theory = ReportOptions.TheoryChoice.read(node["theory"])
    let metrics = node["metrics"].map(Self.metrics)
    let answer = node["answer"].map { Self.answer($0, words) } ?? ""
    if let tables, tables == nil { return nil }
    if let metrics, metrics == nil { return nil }
    guard let figures, let steps, let floor, let test, let noiseAt, let points, let window,
      let coordinates, let published, let theory, let areaBounds = ReportOptions.areaBounds(node["aoccBounds"]),
      let seconds, let answer
    else { return nil }
    var options = ReportOptions(
      baseline: node["baseline"]?.json.string, figures: figures, steps: steps, tables: tables ?? words?.tables,
      floor: floor.number, test: test.string.flatMap(PairedTest.init) ?? .sign,
      noiseAt: noiseAt.isEmpty ? nil : noiseAt, listsAllPoints: points.string == pointChoices.last,
      window: window.isEmpty ? nil : window)
    options.coordinates = coordinates.isEmpty ? nil : coordinates
    options.published = published
    options.theory = theory
    options.metrics = metrics ?? nil
    options.showsSeconds = seconds == true
    options.areaBounds = areaBounds
    options.answer = answer.isEmpty ? nil : answer
    return options
  }

  /// The name of a kind of answer; empty where none is asked for.
  private static func answer(_ node: Node, _ words: ReportWords?) -> String? {
    if node.json.isNull { return "" }
    guard let name = node.json.string else {
      node.refuse("the name of a kind of answer, or null")
      return nil
    }
    guard let known = words?.answers, !known.contains(name) else { return name }
    node.fail(unknown("answer", name, known: known))
    return nil
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

  /// Two different coordinates, counted from 1.
  private static func pair(_ node: Node) -> [Int]? {
    let numbers = (node.json.array ?? []).compactMap(\.integer)
    guard numbers.count == 2, node.json.array?.count == 2, numbers[0] != numbers[1],
      numbers.allSatisfy((1...1_000_000_000).contains)
    else {
      node.refuse("two different coordinates, counted from 1, such as [1, 3]")
      return nil
    }
    return numbers
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

  /// Metrics that tables show, each once; none for an empty list.
  private static func metrics(_ node: Node) -> [MetricChoice]? {
    guard let elements = node.elements else {
      node.refuse("a list of objects with `metric` and `split`")
      return nil
    }
    if elements.isEmpty { return [] }
    let listed = Axis.list(elements, of: node) { MetricChoice($0) != nil }
    return listed?.compactMap { MetricChoice($0) }
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
