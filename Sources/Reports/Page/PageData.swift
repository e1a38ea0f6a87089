import Findings
import Foundation
import Plans
import Records
import Values

/// The JSON that report.html embeds for its scripts: functions, arms, cells, their curves and runs. What cells share
/// (steps, settings) is there once.
struct PageData {
  private let experiment: Experiment
  private let command: RunCommand
  private let arms: [String]
  private let styles: ArmStyles
  private var functions: [JSON] = []
  private var cells: [ByteBuffer] = []
  private var outfits: [JSON] = []
  private var outfitNumbers: [String: Int] = [:]
  private var grids = ByteBuffer()
  private var gridNumbers: [[Int]: Int] = [:]
  private var lastGrid: (steps: [Int], number: Int)?

  init(_ experiment: Experiment, _ groups: [FunctionGroup]) {
    self.experiment = experiment
    command = RunCommand(experiment)
    arms = Set(groups.lazy.flatMap { $0.cells.map(\.label) }).sorted()
    styles = ArmStyles(groups)
  }

  /// Whether a function has curves to be drawn.
  private(set) var functionsWithCurves: Set<Int> = []

  /// Adds a function with the cells of its arms, which come in the order of the summary: best-ranked first.
  mutating func append(_ function: FunctionSummary, _ pages: [String: PageCell]) {
    let number = functions.count
    let first = cells.count
    let worse = function.comparisons.worse
    for arm in function.arms {
      guard let page = pages[arm.label] else { continue }
      append(arm, page, function: number, isWorse: worse.contains(arm.label))
      if page.curve?.steps.isEmpty == false { functionsWithCurves.insert(number) }
    }
    functions.append([
      "label": .string(function.function.label), "noun": .string(function.measure.noun),
      "reference": function.measure.minimum.value.map(JSON.number) ?? .null,
      "sign": .integer(function.measure.isMaximised ? -1 : 1),
      "command": .string(command.function(function.function) + " " + command.budget(function.function)),
      "order": .array(cells.indices[first...].map(JSON.integer)),
    ])
  }

  private mutating func append(_ arm: ArmSummary, _ page: PageCell, function: Int, isWorse: Bool) {
    let place = arms.binarySearch(arm.label)
    var text = ByteBuffer(capacity: 512 + (page.runs?.count ?? 0) + page.traces.reduce(0) { $0 + $1.best.utf8.count })
    if !cells.isEmpty { text.append(",\n") }
    text.append(
      "{\"function\":\(function),\"arm\":\(place),\"label\":\(HTMLText.script(JSON.string(arm.label).canonical)),"
        + "\"outfit\":\(outfit(arm.arm, arm.origin))" + (isWorse ? ",\"isWorse\":true" : ""))
    if let curve = page.curve, !curve.steps.isEmpty {
      text.append(",\"curve\":{\"steps\":\(grid(curve.steps)),\"evaluations\":\(grid(curve.evaluations))")
      for (name, column) in [("lower", curve.lower), ("median", curve.median), ("upper", curve.upper)] {
        text.append(",\"\(name)\":\"\(column)\"")
      }
      text.append("}")
    }
    if let runs = page.runs {
      text.append(",\"runs\":{")
      text.append(runs)
      text.append("}")
    }
    if !page.traces.isEmpty {
      let steps = page.traces.map { grid($0.steps) }
      let evaluations = page.traces.map { grid($0.evaluations) }
      text.append(",\"traces\":{\"steps\":\(steps.column),\"evaluations\":\(evaluations.column),\"best\":[")
      for (index, trace) in page.traces.enumerated() {
        text.append(index > 0 ? ",\"" : "\"")
        text.append(trace.best)
        text.append("\"")
      }
      text.append("]}")
    }
    text.append("}")
    cells.append(text)
  }

  private mutating func outfit(_ arm: Arm, _ origin: Origin) -> Int {
    if let number = outfitNumbers[arm.canonical] { return number }
    let number = outfits.count
    outfitNumbers[arm.canonical] = number
    outfits.append([
      "optimizer": .string(arm.optimizer), "settings": .object(arm.settings), "schedule": .string(arm.schedule),
      "scheduleSettings": .object(arm.scheduleSettings),
      "command": origin == .own ? .string(command.arm(arm)) : .null,
    ])
    return number
  }

  private mutating func grid(_ steps: [Int]) -> Int {
    // Runs beside one another mostly share theirs.
    if let lastGrid, lastGrid.steps == steps { return lastGrid.number }
    if let number = gridNumbers[steps] {
      lastGrid = (steps, number)
      return number
    }
    let number = gridNumbers.count
    lastGrid = (steps, number)
    gridNumbers[steps] = number
    grids.append(number > 0 ? ",\n[" : "[")
    for (index, step) in steps.enumerated() {
      if index > 0 { grids.append(byte: comma) }
      grids.append(step)
    }
    grids.append("]")
    return number
  }

  /// The script element that holds the whole: as JSON, in which no `<` can end the element; of a large page packed by
  /// zlib, as base64.
  ///
  /// - Parameters:
  ///   - note: why there are no interactive curves; `nil` where there are.
  ///   - charts: the figures of lines that are drawn from numbers.
  func write(to file: AtomicFile, note: String?, charts: [JSON]) throws(FileError) {
    let text = text(note: note, charts: charts)
    if text.count > PageLimits.mostPlainBytes, let packed = Deflate.packed(text.withUnsafeBytes { Array($0) }) {
      try file.write { $0.append("<script type=\"application/octet-stream\" id=\"data\">") }
      try file.write { $0.append(Data(packed).base64EncodedString()) }
    } else {
      try file.write { $0.append("<script type=\"application/json\" id=\"data\">\n") }
      try file.write(text)
    }
    try file.write { $0.append("\n</script>\n") }
  }

  private func text(note: String?, charts: [JSON]) -> ByteBuffer {
    var isLogarithmic = false
    if case .logarithmic = experiment.record { isLogarithmic = true }
    let head: JSON = [
      "experiment": .string(experiment.name),
      "targets": .numbers(experiment.targets), "statuses": .strings(Status.allCases.map(\.rawValue)),
      "isLogarithmicInSteps": .bool(isLogarithmic), "isInteractive": .bool(note == nil),
      "isInteractiveNote": note.map(JSON.string) ?? .null, "functions": .array(functions), "outfits": .array(outfits),
      "arms": .array(
        arms.map { label in
          let style = styles.styles[label]
          return [
            "label": .string(label),
            "colour": .string(style.map { Palette.colours[$0.colour] } ?? "#57606a"),
            "dash": .integer(style?.dash ?? 0),
          ]
        }),
    ]
    var text = ByteBuffer(capacity: 1 << 16)
    text.append(String(HTMLText.script(head.canonical).dropLast()))
    text.append(",\n\"charts\":" + HTMLText.script(JSON.array(charts).canonical))
    text.append(",\n\"grids\":[")
    text.append(grids)
    text.append("],\n\"cells\":[")
    for cell in cells { text.append(cell) }
    text.append("]}")
    return text
  }
}

extension [Int] {
  /// As a column of JSON: a list, or one value where all are equal.
  fileprivate var column: String {
    if let first, allSatisfy({ $0 == first }) { return String(first) }
    return "[" + map(String.init).joined(separator: ",") + "]"
  }
}

extension [String] {
  /// The place of a text in ascending texts that have it.
  fileprivate func binarySearch(_ text: String) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < text { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
