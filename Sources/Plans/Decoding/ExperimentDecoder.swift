import Optimizers
import Programs
import Values

/// Reads an experiment from its merged JSON and notes all that is wrong with it.
struct ExperimentDecoder {
  let root: Node
  let log: ProblemLog
  private let words: ReportWords?

  static let keys = [
    "$schema", "name", "title", "description", "functions", "optimizers", "schedules", "seed", "seeds", "budget",
    "targets", "tuning", "report", "start", "stopping", "record", "include", "exclude", "data", "suites", "limits",
    "onFailure", "gate", "claims",
  ]

  init(_ source: ExperimentSource) {
    log = ProblemLog(source)
    words = source.words
    root = Node(source.root, JSONPath(), log)
  }

  func experiment() throws(ExperimentErrors) -> Experiment {
    guard let experiment = decoded(), log.isEmpty else { throw log.errors }
    return experiment
  }

  private func decoded() -> Experiment? {
    guard let members = root.members else {
      root.fail("an experiment must be an object, not \(root.json.found)")
      return nil
    }
    checkKeys(members)
    let name = name()
    let title = text("title")
    let description = text("description")
    let seed = root["seed"].map { $0.checked(.integer(SeedList.bounds))?.integer } ?? 1
    let (growth, seeds) = seeds()
    let axis = required("budget").flatMap(BudgetDecoder.read)
    let budgets = axis?.budgets
    let budget = budgets?.last
    let targets = targets()
    let stopping = root["stopping"].map(Stopping.init(decoding:)) ?? Stopping()
    let record = root["record"].map(RecordRule.init(decoding:)) ?? .standard
    if let record, let budget { check(record, budget) }
    let tuning = tuning(apartFrom: seeds, seed: seed ?? 1)
    let limits = root["limits"].map(ProgramLimits.init(decoding:)) ?? ProgramLimits()
    let rule = root["onFailure"].map { node in
      node.checked(.choice(FailureRule.allCases.map(\.rawValue)))?.string.flatMap(FailureRule.init)
    }
    let gate = root["gate"].map(Gate.init(decoding:))
    let report = root["report"].map { ReportDecoder.options($0, words) } ?? ReportOptions(tables: words?.tables)

    var grid = Grid(root)
    let cells = at(
      budgets, grid.cells(tuning: tuning.value, seeds: seeds, baseline: root["report"]?["baseline"]), seeds)
    log.files.check(root)
    let claims = claims(grid, cells, targets?.values)
    if let cells, let budget { check(budget, cells) }
    if let cells, axis?.hasBranches ?? false { checkBranches(cells) }
    if let cells, let report { check(report, cells) }
    if let cells, let tuning = tuning.value { check(tuning, cells) }
    guard let name, let seed, let seeds, let budget, let targets, let stopping, let record, let cells, var report,
      let limits, let claims, tuning.isSound, log.isEmpty
    else { return nil }
    report.baseline = grid.baseline ?? report.baseline
    if growth != nil, claims.isEmpty, report.baseline == nil {
      root["seeds"]?.fail(
        "seeds are added until claims or comparisons with `report.baseline` are decided, and there are none")
    }
    var experiment = Experiment(
      name: name, title: title ?? name, description: description ?? "", cells: cells, seed: seed, seeds: seeds,
      budget: budget, targets: targets.values, stopping: stopping, record: record, tuning: tuning.value, report: report)
    experiment.limits = limits
    experiment.metricTargets = targets.metrics
    if let rule = rule ?? nil { experiment.onFailure = rule }
    if let axis, axis.budgets.count > 1 {
      experiment.budgets = axis.budgets
      experiment.hasBranches = axis.hasBranches
    }
    experiment.gate = gate ?? nil
    experiment.claims = claims
    return growth.map { experiment.growing($0) } ?? experiment
  }

  private func checkKeys(_ members: [(key: String, value: Node)]) {
    for member in members where !Self.keys.contains(member.key) {
      if member.key == "extends" {
        member.value.fail("`extends` is for files; what it names was merged here already")
      } else {
        member.value.fail(unknown("key", member.key, known: Self.keys + ["extends"]))
      }
    }
    if let schema = root["$schema"], schema.json.string == nil { schema.refuse("a string") }
  }

  /// The seeds, all that may be added where they are.
  private func seeds() -> (growth: SeedGrowth?, seeds: [Int]?) {
    guard let node = required("seeds") else { return (nil, nil) }
    guard node["until"] != nil else { return (nil, SeedList.decode(node, first: 1)) }
    let growth = SeedGrowth(decoding: node)
    return (growth, growth?.all)
  }

  /// The cells at each budget, where those are not too many runs.
  private func at(_ budgets: [Budget]?, _ cells: [Cell]?, _ seeds: [Int]?) -> [Cell]? {
    guard let budgets, let cells else { return cells }
    let runs = Double(cells.count) * Double(budgets.count) * Double(seeds?.count ?? 1)
    guard budgets.count > 1, runs > Double(Grid.mostRuns) else { return cells.at(budgets) }
    root["budget"]?.fail("the budgets make \(runs.shortest) runs; a grid has at most \(Grid.mostRuns)")
    return nil
  }

  /// None where the grid is not known, which is wrong for reasons of its own.
  private func claims(_ grid: Grid, _ cells: [Cell]?, _ targets: [Double]?) -> [Claim]? {
    guard let node = root["claims"], let names = grid.names, let cells, let targets else { return [] }
    return ClaimDecoder(names, cells, targets: targets).claims(node)
  }

  /// A key that an experiment must have.
  private func required(_ key: String) -> Node? {
    if let node = root[key] { return node }
    root.fail("the key `\(key)` is missing")
    return nil
  }

  private func name() -> String? {
    guard let node = required("name") else { return nil }
    guard let name = node.json.string, Experiment.isName(name) else {
      node.refuse(
        "1 to 100 of the letters a–z and A–Z, digits, `-`, `_` and `.`, the first of them no `.` or `-`; "
          + "it names a folder"
      )
      return nil
    }
    return name
  }

  private func text(_ key: String) -> String? {
    guard let node = root[key] else { return nil }
    if node.json.string == nil { node.refuse("a string") }
    return node.json.string
  }

  private func targets() -> TargetDecoder? {
    guard let node = root["targets"] else { return TargetDecoder() }
    return TargetDecoder(node)
  }

  private func check(_ record: RecordRule, _ budget: Budget) {
    guard case .every(let stride) = record, let node = root["record"], budget.horizon < .max else { return }
    let points = budget.horizon / stride + 1
    if points > RecordRule.mostPoints {
      node.fail("a curve would have \(points) points; it has at most \(RecordRule.mostPoints)")
    }
  }

  /// Epochs and rows are of data: a function that has none needs another limit.
  private func check(_ budget: Budget, _ cells: [Cell]) {
    checkSpent(budget, cells)
    if budget.epochs ?? budget.rows != nil, cells.contains(where: \.arm.drivesBatches) {
      root["budget"]?.fail("steps cannot be told from `epochs` or `rows` where a schedule drives `batch`: give `steps`")
    }
    guard budget.horizon == .max, let node = root["budget"] else { return }
    if let plain = cells.first(where: { $0.function.data == nil }) {
      let limit = node["epochs"] == nil ? "rows" : "epochs"
      node.fail("`\(limit)` are of data, and \(plain.function.function) has none: give `steps` too")
    }
  }

  /// A run branches off from its state, which is to be ours.
  private func checkBranches(_ cells: [Cell]) {
    let stateless = cells.first { cell in (try? cell.arm.method).map { !$0.method.canPause } ?? false }
    if let stateless, let node = root["budget"]?["branches"] {
      node.fail("no run of \(stateless.arm.optimizer) can branch off: its state is not ours to store; exclude it")
    }
  }

  /// Ranges may not be extended to more runs than a grid may have.
  private func check(_ tuning: Tuning, _ cells: [Cell]) {
    guard tuning.extends, let node = root["tuning"]?["extend"] else { return }
    let choices = Dictionary(grouping: cells) { [$0.function.canonical, $0.arm.label] }
    let horizons = log.source.steps
    let runs = tuning.mostTrials(Array(choices.values), over: horizons) * Double(tuning.seeds.count)
    if runs > Double(Grid.mostRuns) {
      node.fail("ranges may be extended to \(runs.shortest) runs; a grid has at most \(Grid.mostRuns)")
    }
    if !choices.values.contains(where: { tuning.space(of: $0.map(\.arm), over: horizons).canGrow }) {
      node.fail("no setting of `over` has a range of numbers: nothing can be extended")
    }
  }

  /// Gradients alone limit no method that takes none.
  private func checkSpent(_ budget: Budget, _ cells: [Cell]) {
    guard budget.gradients != nil, let node = root["budget"]?["gradients"],
      [budget.steps, budget.evaluations, budget.epochs, budget.rows].allSatisfy({ $0 == nil })
    else { return }
    let idle = cells.first { cell in
      guard let method = try? cell.arm.method else { return false }
      return method.cost.map { $0.gradients == 0 } ?? method.needs.isSubset(of: [.value, .system, .matrix])
    }
    if let idle {
      node.fail("\(idle.arm.optimizer) takes no gradients, so that no run of it would end: give `steps` too")
    }
  }

  /// A point where noise is looked at must be one of some function whose rows are drawn; metrics are of trainings.
  private func check(_ report: ReportOptions, _ cells: [Cell]) {
    let hasTraining = cells.contains { $0.function.guest?.terms != nil }
    if !hasTraining, report.metrics?.isEmpty == false, let node = root["report"]?["metrics"] {
      node.fail("`metrics` are what trainings report, and no function here is a training")
    }
    guard let point = report.noiseAt, let node = root["report"]?["noiseAt"] else { return }
    let drawn = Set(cells.map(\.function).filter { $0.sampling?.order == .replacement }.map(\.dimension)).sorted()
    if drawn.isEmpty {
      node.fail("`noiseAt` is for functions whose rows are drawn with replacement, and there is none")
    } else if !drawn.contains(point.count) {
      let sizes = drawn.map(String.init).joined(separator: " or ")
      node.fail("`noiseAt` must have \(sizes) coordinates, as the functions whose rows are drawn, not \(point.count)")
    }
  }

  private func tuning(apartFrom seeds: [Int]?, seed: Int) -> (value: Tuning?, isSound: Bool) {
    guard let node = root["tuning"], !node.json.isNull else { return (nil, true) }
    guard let tuning = Tuning(decoding: node, seed: seed) else { return (nil, false) }
    let shared = Set(tuning.seeds).intersection(seeds ?? [])
    if let first = shared.min() {
      let which = shared.count == 1 ? "seed \(first) is" : "\(shared.count) seeds, \(first) among them, are"
      (node["seeds"] ?? node).fail("seeds that tune cannot report: \(which) in both lists")
      return (nil, false)
    }
    return (tuning, true)
  }
}

extension Experiment {
  /// The targets of files that give none.
  static let standardTargets = [1e-1, 1e-3, 1e-8]

  /// What `isName` accepts, for the schema.
  static let namePattern = "^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$"

  /// Whether a text can name a folder of results on every system.
  package static func isName(_ text: String) -> Bool {
    let allowed = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.".unicodeScalars)
    return (1...100).contains(text.unicodeScalars.count) && text.unicodeScalars.allSatisfy(allowed.contains)
      && !text.hasPrefix(".") && !text.hasPrefix("-")
  }
}
