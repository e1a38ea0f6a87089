import Functions
import Optimizers
import Values

/// The grid of an experiment: functions × arms, less what `exclude` takes away, and what `include` adds.
///
/// Functions and arms are kept once, and a cell is a pair of their numbers.
struct Grid {
  /// The most runs of one experiment.
  static let mostRuns = 10_000_000
  /// The most functions or arms that an entry opens, each of which takes some kilobytes.
  static let mostParts = 500_000
  /// The most coordinates that all functions have together.
  static let mostCoordinates = 1 << 25

  private let root: Node
  private var log: ProblemLog { root.log }
  private(set) var functions: [FunctionEntry] = []
  private(set) var arms: [DecodedArm] = []
  private var functionNumbers: [String: Int] = [:]
  private var armNumbers: [String: Int] = [:]
  private var pairs: [Pair] = []
  /// What arms are called, once cells are made.
  private(set) var names: ArmNames?
  /// The label that the baseline stands for, once cells are made.
  private(set) var baseline: String?

  /// A cell: a function and an arm by their numbers.
  struct Pair: Hashable {
    let function: Int
    let arm: Int
  }

  init(_ root: Node) { self.root = root }

  /// The cells in canonical order with their labels; `nil` with what is wrong noted.
  mutating func cells(tuning: Tuning?, seeds: [Int]?, baseline: Node?) -> [Cell]? {
    let problemsBefore = log.count
    let start = root["start"].map { StartRule(decoding: $0) } ?? .domain
    var decoder = FunctionDecoder(
      start: start ?? .domain, startPath: JSONPath()["start"], suites: SuiteDecoder(root["suites"]))
    let main = Part(root, defaults: nil, required: true)
    add(main, &decoder, path: JSONPath())
    let isMainSound = log.count == problemsBefore
    exclude(isMainSound: isMainSound, tuned: tuning?.over ?? [])
    for node in included() { add(Part(node, defaults: main, required: false), &decoder, path: node.path) }
    checkReach()
    guard log.count == problemsBefore, start != nil else { return nil }
    if pairs.isEmpty {
      log.report(JSONPath()["exclude"], "nothing is left of the grid")
      return nil
    }
    guard isAffordable(tuning, seeds) else { return nil }
    return ordered(tuning: tuning, baseline: baseline)
  }

  /// The entries of `include`.
  private func included() -> [Node] {
    guard let node = root["include"] else { return [] }
    guard let elements = node.elements else {
      node.refuse("a list of grids with `functions`, `optimizers` or `schedules`")
      return []
    }
    return elements.filter { element in
      guard element.isObject(of: Part.keys, "an object with `functions`, `optimizers` or `schedules`") else {
        return false
      }
      if element.json.object?.isEmpty ?? true {
        element.fail("one of `functions`, `optimizers` and `schedules` is missing")
      }
      return Part.keys.contains { element[$0] != nil }
    }
  }

  /// Adds the product of a part's functions and arms.
  private mutating func add(_ part: Part, _ decoder: inout FunctionDecoder, path: JSONPath) {
    let found = part.functions.map { decoder.functions($0) } ?? []
    let arms = part.arms()
    guard Double(found.count) * Double(arms.count) + Double(pairs.count) <= Double(Self.mostRuns) else {
      let size = Double(found.count) * Double(arms.count)
      log.report(path, "the grid has \(size.shortest) cells; it has at most \(Self.mostRuns) runs")
      return
    }
    let rows = numbers(of: found, "function", &functionNumbers, &functions)
    let columns = numbers(of: arms, "arm", &armNumbers, &self.arms)
    reportLonely(rows, columns, path)
    let isFirst = pairs.isEmpty
    let known = isFirst ? [] : Set(pairs)
    var repeated: Pair?
    pairs.reserveCapacity(pairs.count + rows.count * columns.count)
    for row in rows {
      for column in columns where Cell.areOfOneKind(functions[row].function, self.arms[column].arm) {
        let pair = Pair(function: row, arm: column)
        if !isFirst && known.contains(pair) { repeated = repeated ?? pair } else { pairs.append(pair) }
      }
    }
    if let repeated {
      let cell = "\(functions[repeated.function].function.function) × \(self.arms[repeated.arm].arm.optimizer)"
      log.report(path, "this cell is in the grid already: \(cell)")
    }
  }

  /// Notes trainings without an optimizer for them, and optimizers for trainings without one.
  private func reportLonely(_ rows: [Int], _ columns: [Int], _ path: JSONPath) {
    let trainings = rows.filter { functions[$0].function.guest?.terms != nil }
    let foreign = columns.filter { arms[$0].arm.isForeign }
    let rule = "trainings pair only with optimizers marked \"foreign\": true, and these only with trainings"
    func note(_ place: JSONPath?, _ what: String) { if let place { log.report(place, "\(what): \(rule)") } }
    if foreign.isEmpty { note(trainings.first.map { functions[$0].path }, "no optimizer goes with it") }
    if trainings.isEmpty { note(foreign.first.map { arms[$0].path }, "no training goes with it") }
    if trainings.count < rows.count, foreign.count == columns.count, !columns.isEmpty, !trainings.isEmpty {
      note(
        rows.first { functions[$0].function.guest?.terms == nil }.map { functions[$0].path },
        "no optimizer goes with it")
    }
    if foreign.count < columns.count, trainings.count == rows.count, !rows.isEmpty, !foreign.isEmpty {
      note(columns.first { !arms[$0].arm.isForeign }.map { arms[$0].path }, "no function goes with it")
    }
  }

  /// The numbers of functions or arms; those that the list holds twice are noted.
  private func numbers<Element: Labelled>(
    of found: [Element], _ what: String, _ numbers: inout [String: Int], _ all: inout [Element]
  ) -> [Int] {
    var here: [Int: JSONPath] = [:]
    var list: [Int] = []
    for element in found {
      let number = numbers[element.canonical] ?? all.count
      if let first = here[number] {
        let place = first == element.path ? "is in this entry twice" : "is in \(first) already"
        log.report(element.path, "this \(what) \(place)")
        continue
      }
      if number == all.count {
        numbers[element.canonical] = number
        all.append(element)
      } else if let name = element.name, name.text != all[number].name?.text {
        if let other = all[number].name {
          log.report(name.path, "this \(what) is called \"\(other.text)\" at \(other.path)")
        }
        all[number].name = name
      }
      here[number] = element.path
      list.append(number)
    }
    return list
  }

  /// Takes away what `exclude` names.
  ///
  /// - Parameter tuned: settings that tuning chooses, which no name of an arm has.
  private mutating func exclude(isMainSound: Bool, tuned: [String]) {
    guard let node = root["exclude"] else { return }
    guard let elements = node.elements else {
      node.refuse("a list of patterns such as {\"function\": …, \"optimizer\": …}")
      return
    }
    var named = arms
    if isMainSound, elements.contains(where: { $0["arm"] != nil }) {
      for (place, label) in ArmLabels(arms, tuned: tuned).labels(nil).enumerated() { named[place].arm.name = label }
    }
    let index = GridIndex(functions, named, isComplete: isMainSound)
    // The cells so far are all functions with all arms. Patterns may say the same in many words.
    let none = Bits([], count: index.armCount)
    var everywhere = none
    var removed = [Bits](repeating: none, count: index.functionCount)
    var seen: Set<Exclusion.Match> = []
    for element in elements {
      guard let pattern = Exclusion(element, in: index) else { continue }
      let matches = pattern.matches(index)
      if isMainSound { pattern.reportIdle(matches, index) }
      for match in matches where seen.insert(match).inserted {
        guard let functions = match.functions else {
          everywhere.formUnion(match.arms)
          continue
        }
        for function in functions { removed[function].formUnion(match.arms) }
      }
    }
    pairs.removeAll { everywhere.contains($0.arm) || removed[$0.function].contains($0.arm) }
  }

  private func isAffordable(_ tuning: Tuning?, _ seeds: [Int]?) -> Bool {
    let coordinates = functions.reduce(0) { $0 + $1.function.dimension }
    if coordinates > Self.mostCoordinates {
      log.report(
        JSONPath()["functions"],
        "the functions have \(coordinates) coordinates together; they have at most \(Self.mostCoordinates)")
      return false
    }
    guard let seeds else { return true }
    let tried = Double(pairs.count) * Double(tuning?.search?.trials ?? 1)
    var runs = tried * Double(tuning?.seeds.count ?? seeds.count)
    if let tuning, tried * 2 * Double(tuning.seeds.count + seeds.count) > Double(Self.mostRuns) {
      // Of the cells that differ in tuned settings alone, one is run again.
      let identities = arms.map { $0.arm.identity(without: tuning.over) }
      let numbers = Dictionary(zip(identities, identities.indices)) { first, _ in first }
      let groups = Set(pairs.map { Pair(function: $0.function, arm: numbers[identities[$0.arm]] ?? 0) })
      runs += Double(groups.count) * Double(seeds.count)
      if !tuning.baselines.isEmpty { runs += Double(groups.count) * Double(seeds.count + tuning.seeds.count) }
    }
    if runs <= Double(Self.mostRuns) { return true }
    log.report(JSONPath()["seeds"], "the grid has \(runs.shortest) runs; it has at most \(Self.mostRuns)")
    return false
  }

  /// The cells in canonical order, with labels.
  private mutating func ordered(tuning: Tuning?, baseline: Node?) -> [Cell]? {
    let usedFunctions = CanonicalOrder.functions(functions, among: Set(pairs.map(\.function)))
    let usedArms = CanonicalOrder.arms(arms, among: Set(pairs.map(\.arm)))
    let functionLabels = FunctionLabels(usedFunctions.map { functions[$0] }).labels(log)
    let armLabels = ArmLabels(usedArms.map { arms[$0] }, tuned: tuning?.over ?? []).labels(log)
    for (number, label) in zip(usedFunctions, functionLabels) { functions[number].function.label = label }
    for (number, label) in zip(usedArms, armLabels) { arms[number].arm.name = label }
    reportTunedPer(usedArms.map { arms[$0] }, tuning, log)
    if let tuning { TuningCheck(tuning, usedArms.map { arms[$0].arm }).report(root) }
    let names = ArmNames(usedArms.map { (arm: arms[$0].arm, given: arms[$0].name?.text) })
    self.names = names
    self.baseline = baseline.flatMap { node -> String? in
      guard let name = node.json.string else { return nil }
      switch names.text(of: name) {
      case .success(let text): return text
      case .failure(let refusal):
        node.fail(refusal.description)
        return nil
      }
    }
    let functionRanks = Dictionary(uniqueKeysWithValues: usedFunctions.enumerated().map { ($1, $0) })
    let armRanks = Dictionary(uniqueKeysWithValues: usedArms.enumerated().map { ($1, $0) })
    let order = pairs.map { (functionRanks[$0.function] ?? 0) * usedArms.count + (armRanks[$0.arm] ?? 0) }.sorted()
    return order.map { position in
      Cell(
        function: functions[usedFunctions[position / usedArms.count]].function,
        arm: arms[usedArms[position % usedArms.count]].arm)
    }
  }

  /// Notes functions that methods cannot minimise, and schedules that cannot act.
  private func checkReach() {
    for pair in pairs {
      if let refusal = arms[pair.arm].arm.sampling?.refusal(on: functions[pair.function].function) {
        log.report(arms[pair.arm].path, refusal + "; exclude the pair")
      }
      let horizons = log.source.steps
      if let refusal = arms[pair.arm].arm.refusalOfBatches(
        on: functions[pair.function].function, over: horizons.isEmpty ? [1000] : horizons)
      {
        log.report(arms[pair.arm].schedulePath ?? arms[pair.arm].path, refusal + "; exclude the pair")
      }
      guard let function = try? functions[pair.function].function.decoded,
        let refusal = arms[pair.arm].arm.refusal(of: function.kind)
      else { continue }
      log.report(arms[pair.arm].path, refusal + "; exclude the pair")
    }
    for number in Set(pairs.map(\.arm)) {
      let arm = arms[number]
      guard let refusal = arm.arm.refusalOfSchedules else { continue }
      let own = arm.schedulePath != nil
      let advice = refusal.isOfMethod && !own ? ", or give it its own \"schedule\": \"constant\"" : ""
      log.report(
        arm.schedulePath ?? arm.path, refusal.text + (refusal.isOfMethod && own ? "" : "; exclude the pair" + advice))
    }
  }
}
