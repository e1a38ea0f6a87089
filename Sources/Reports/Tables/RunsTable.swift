import Findings
import Optimizers
import Plans
import Records
import Values

/// runs.csv: a row a run, in the order of function, arm label and seed.
///
/// RFC 4180 with `\n` line ends, numbers with the shortest digits that read back equal. What a run has no finite number
/// for is empty, and its status says why: `final_gap` and `final_value` of a run that failed, the evaluations to a
/// target that it did not reach.
struct RunsTable: Sendable {
  private let settings: VaryingSettings
  private let targets: [Double]
  /// Whether there is a column of the rows of data that runs have looked at: where they are the budget, or arms look at
  /// rows of their own.
  private let countsRows: Bool
  /// Whether there is a column of the budget, where that is an axis: the limit in which budgets differ.
  private let budgets: [Budget: Int]

  /// - Parameters:
  ///   - arms: those that were run here.
  ///   - columns: the names of the columns of settings; those in which the arms differ where absent.
  init(_ experiment: Experiment, _ arms: [Arm], settings columns: [String]? = nil) {
    settings = columns.map { VaryingSettings(columns: $0) } ?? VaryingSettings(arms)
    budgets = Dictionary(
      zip(experiment.budgets, experiment.budgets.axisValues), uniquingKeysWith: { first, _ in first })
    targets = experiment.targets
    countsRows = experiment.budget.rows != nil || arms.contains { $0.sampling != nil }
  }

  /// The names of the columns.
  var head: ByteBuffer {
    let head = ["function", "function_name", "dimension", "instance", "noise", "arm", "optimizer", "schedule"]
    let run = [
      "seed", "status", "steps", "evaluations", "gradients", "hessians", "final_value", "best_value", "best_step",
      "final_gap",
    ]
    let names =
      head + (budgets.isEmpty ? [] : ["budget"]) + settings.names + run
      + targets.map { "evaluations_to_" + $0.shortest } + (countsRows ? ["rows"] : [])
    var text = ByteBuffer()
    for (index, name) in names.enumerated() {
      if index > 0 { text.append(byte: comma) }
      text.append(field: name)
    }
    text.append(byte: newLine)
    return text
  }

  /// The rows of a cell's runs.
  func rows(_ found: CellPass.CellRuns) -> ByteBuffer {
    let (cell, runs) = (found.arm.cell.cell, found.runs)
    var head = ByteBuffer()
    head.append(field: cell.function.label)
    head.append(byte: comma)
    head.append(field: cell.function.function)
    head.append(byte: comma)
    if cell.function.guest?.terms == nil { head.append(cell.function.dimension) }
    head.append(byte: comma)
    head.append(cell.function.instance)
    head.append(byte: comma)
    if case .isotropic(let deviation) = cell.function.noise {
      head.append(deviation)
    } else {
      head.append(field: cell.function.noise.json.canonical)
    }
    head.append(byte: comma)
    head.append(field: found.arm.label)
    head.append(byte: comma)
    head.append(field: cell.arm.optimizer)
    head.append(byte: comma)
    head.append(field: cell.arm.schedule)
    head.append(byte: comma)
    if !budgets.isEmpty {
      if let limit = cell.function.budget.flatMap({ budgets[$0] }) { head.append(limit) }
      head.append(byte: comma)
    }
    settings.append(cell.arm, to: &head)
    var text = ByteBuffer(capacity: runs.count * (head.count + 120))
    for i in runs.indices {
      text.append(head)
      append(runs[i].seed, runs[i].record, found.measure, isOwn: !found.arm.isImported, to: &text)
    }
    return text
  }

  /// - Parameter isOwn: whether the run was made here; of one that was imported only values and evaluations are known.
  private func append(
    _ seed: Int, _ record: borrowing RunRecord, _ measure: Measure, isOwn: Bool, to text: inout ByteBuffer
  ) {
    text.append(seed)
    text.append(byte: comma)
    if isOwn || record.status == .diverged { text.append(record.status.rawValue) }
    text.append(byte: comma)
    if isOwn { text.append(record.steps) }
    text.append(byte: comma)
    text.append(record.counts.evaluations)
    text.append(byte: comma)
    if isOwn { text.append(record.counts.gradients) }
    text.append(byte: comma)
    if isOwn { text.append(record.counts.hessians) }
    text.append(byte: comma)
    if isOwn && !record.status.isFailure { text.append(record.final) }
    text.append(byte: comma)
    text.append(record.best)
    text.append(byte: comma)
    if isOwn { text.append(record.bestStep) }
    text.append(byte: comma)
    text.append(measure.result(record))
    for target in targets.indices {
      text.append(byte: comma)
      if let evaluations = record.runtime(of: target) { text.append(evaluations) }
    }
    if countsRows {
      text.append(byte: comma)
      if isOwn { text.append(record.counts.samples) }
    }
    text.append(byte: newLine)
  }
}

/// The settings in which the arms of one optimizer, or of one schedule, differ: a column each.
struct VaryingSettings: Sendable {
  private let optimizer: [String]
  private let schedule: [String]

  init(_ arms: [Arm]) {
    optimizer = VaryingSettings.keys(arms.map { ($0.optimizer, $0.settings) })
    schedule = VaryingSettings.keys(arms.map { ($0.schedule, $0.scheduleSettings) })
  }

  /// - Parameter columns: `optimizer.KEY` and `schedule.KEY`.
  init(columns: [String]) {
    func keys(_ owner: String) -> [String] {
      columns.filter { $0.hasPrefix(owner + ".") }.map { String($0.dropFirst(owner.count + 1)) }
    }
    optimizer = keys("optimizer")
    schedule = keys("schedule")
  }

  var names: [String] { optimizer.map { "optimizer." + $0 } + schedule.map { "schedule." + $0 } }

  /// The values of an arm, each followed by a comma.
  func append(_ arm: Arm, to text: inout ByteBuffer) {
    for (keys, values) in [(optimizer, arm.settings), (schedule, arm.scheduleSettings)] {
      for key in keys {
        switch values[key] {
        case nil, .null: break
        case .number(let value): text.append(value)
        case .string(let value): text.append(field: value)
        case .some(let value): text.append(field: value.canonical)
        }
        text.append(byte: comma)
      }
    }
  }

  private static func keys(_ owners: [(name: String, settings: [String: JSON])]) -> [String] {
    var seen: [String: [String: JSON]] = [:]
    var varying: Set<String> = []
    for owner in owners {
      if let first = seen[owner.name] {
        for (key, value) in owner.settings where first[key] != value { varying.insert(key) }
      } else {
        seen[owner.name] = owner.settings
      }
    }
    return varying.sorted()
  }
}
