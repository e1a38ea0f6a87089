import Foundation
import Plans

/// The figures of a report: scripts and data are written as functions come, and drawn at the end.
struct FigureFolder {
  let input: ReportInput
  private let output: OutputFolder
  let styles: ArmStyles
  var names: [String] = []

  init(_ input: ReportInput, _ output: OutputFolder, _ groups: [FunctionGroup]) {
    self.input = input
    self.output = output
    var arms: [String: (label: String, optimizer: String, schedule: String)] = [:]
    for (cell, label) in groups.lazy.flatMap(\.cells) {
      arms[label] = (label, cell.cell.arm.optimizer, cell.cell.arm.schedule)
    }
    styles = ArmStyles(arms.values.sorted { $0.label < $1.label })
  }

  var folder: URL { output.url.appending(path: "figures") }

  /// Writes the files of a function's figure; `nil` where the experiment wants no figures.
  mutating func add(_ function: FunctionSummary) throws(ReportError) -> FigureReference? {
    guard input.experiment.report.figures, function.arms.contains(where: { !$0.seeds.isEmpty }) else { return nil }
    let name = unique(function.function.label.slug)
    let seeds = function.arms.map(\.seeds.count).max() ?? 0
    var isLogarithmic = false
    if case .logarithmic = input.experiment.record { isLogarithmic = true }
    let figure = CurveFigure(
      title: function.function.label,
      subtitle: seeds == 1 ? "one seed" : "median and quartiles over \(seeds) seeds", noun: function.measure.noun,
      arms: function.arms.map { CurveFigure.ArmCurve(label: $0.label, curve: $0.curve) }, styles: styles,
      isLogarithmicInSteps: isLogarithmic)
    try figure.files(named: name).write(to: folder)
    names.append(name)
    return FigureReference(
      path: "figures/\(name).svg",
      caption: "\(function.function.label): \(function.measure.noun) of the best value so far, \(figure.subtitle)")
  }

  /// Writes the files of the paths from above, and the race on them; `nil` where there is no such figure.
  mutating func addPaths(_ function: FunctionSummary) throws(ReportError) -> FigureReference? {
    guard input.experiment.report.figures, let contour = PathFigure(function, input.experiment)?.contour else {
      return nil
    }
    let name = unique(function.function.label.slug + "-paths")
    try contour.files(named: name).write(to: folder)
    try contour.race.write(named: name + "-race", to: folder)
    names.append(name)
    return FigureReference(
      path: "figures/\(name).svg",
      caption: "\(function.function.label) from above with the path of each arm; figures/\(name)-race.svg plays it")
  }

  /// Draws them all, several at a time; gives a line for each that failed, or one where there is no gnuplot.
  func draw(_ gnuplot: Gnuplot?) -> [String] {
    guard !names.isEmpty else { return [] }
    guard let gnuplot else {
      return ["no figures: gnuplot is not on PATH; their scripts and data are in \(folder.path(percentEncoded: false))"]
    }
    let failures = Slots(count: names.count)
    let folder = folder
    DispatchQueue.concurrentPerform(iterations: names.count) { index in
      do throws(ReportError) {
        try gnuplot.draw(names[index], in: folder)
      } catch {
        failures[index] = error.description
      }
    }
    return failures.filled
  }

  /// A name that no figure has yet.
  func unique(_ name: String) -> String {
    guard names.contains(name) else { return name }
    var number = 2
    while names.contains("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }
}

/// Lines by index, each written by one thread only.
private final class Slots: @unchecked Sendable {
  private let lock = NSLock()
  private var lines: [String?]
  init(count: Int) { lines = Array(repeating: nil, count: count) }
  subscript(index: Int) -> String? {
    get { lock.withLock { lines[index] } }
    set { lock.withLock { lines[index] = newValue } }
  }
  var filled: [String] { lock.withLock { lines.compactMap(\.self) } }
}

extension String {
  /// A file name of it: letters and digits of ASCII, the rest a hyphen.
  var slug: String {
    var text = ""
    for scalar in lowercased().unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        text.unicodeScalars.append(scalar)
      } else if !text.isEmpty && !text.hasSuffix("-") {
        text += "-"
      }
    }
    while text.hasSuffix("-") { text.removeLast() }
    return text.isEmpty ? "function" : String(text.prefix(80))
  }
}
