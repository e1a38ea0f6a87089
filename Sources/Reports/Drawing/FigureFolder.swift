import Findings
import Foundation
import Plans
import Values

/// The figures of a report: scripts and data are written as functions come, and drawn at the end.
struct FigureFolder {
  let input: ReportInput
  private let output: OutputFolder
  let styles: ArmStyles
  private let schedules: ScheduleLabels
  private let arms: Int
  private(set) var figures: [ReportFigure] = []
  private var files: Set<String> = []
  /// The names of the figures that are also played.
  private var races: Set<String> = []
  private var series: OverallSeries
  private let gnuplot: Gnuplot?
  /// Where they are drawn; `nil` where there is no gnuplot, or no room.
  private var room: DrawingRoom?
  /// Why there is no room.
  private var obstacle: String?

  init(_ input: ReportInput, _ output: OutputFolder, _ groups: [FunctionGroup], _ gnuplot: Gnuplot?) {
    self.input = input
    self.output = output
    var arms: [String: Arm] = [:]
    for (cell, label) in groups.lazy.flatMap(\.cells) { arms[label] = cell.cell.arm }
    self.arms = arms.count
    styles = ArmStyles(arms.sorted { $0.key < $1.key }.map { ($0.key, $0.value.optimizer, $0.value.schedule) })
    schedules = ScheduleLabels(arms.sorted { $0.key < $1.key }.map(\.value).filter { !$0.isImported })
    self.gnuplot = gnuplot
    series = OverallSeries(
      targets: input.experiment.targets.count, hasCurves: input.experiment.record != .ends)
  }

  var folder: URL { output.url.appending(path: "figures") }
  var choice: FigureChoice { input.experiment.report.figures }

  /// Where a function's figure of a kind is, relative to the report; `nil` where it has none.
  func path(of kind: FigureKind, _ function: String) -> String? {
    figures.last { $0.kind == kind && $0.function == function }?.path
  }

  private func isAsked(_ kind: FigureKind) -> Bool {
    if case .only = choice { choice.contains(kind) } else { false }
  }

  /// Writes the files of a function's figures, in the order of the catalogue.
  mutating func add(_ function: FunctionSummary, _ sampling: SamplingSection) throws(FileError) -> [FigureReference] {
    guard !choice.isEmpty, function.arms.contains(where: { !$0.seeds.isEmpty }) else { return [] }
    if !sampling.isPure { series.add(function) }
    let maker = FunctionFigures(function, input, styles, schedules, sampling)
    let slug = unique(function.function.label.slug)
    var references: [FigureReference] = []
    for kind in FigureKind.allCases where choice.contains(kind) {
      guard let (figure, caption) = maker.figure(kind, isAsked: isAsked(kind)) else { continue }
      let name = Self.name(of: kind, slug)
      references.append(try write(figure, kind, name, caption, function: function.function.label))
    }
    return references
  }

  /// Writes the files of the figures over all functions, once every function is in.
  ///
  /// - Parameter noisy: the functions whose gradients are noisy.
  mutating func finish(_ noisy: NoisyFunctions) throws(FileError) -> [FigureReference] {
    if choice.isEmpty { return [] }
    let maker = OverallFigures(
      series, styles, schedules, arms: arms, tuned: input.experiment.tuning?.over ?? [])
    var references: [FigureReference] = []
    for kind in FigureKind.allCases where choice.contains(kind) {
      guard let (figure, caption) = noisy.figure(kind) ?? maker.figure(kind) else { continue }
      references.append(try write(figure, kind, unique(kind.rawValue.hyphenated), caption, function: nil))
    }
    return references
  }

  mutating func write(
    _ figure: any Figure, _ kind: FigureKind, _ name: String, _ caption: String, function: String?
  ) throws(FileError) -> FigureReference {
    let written = figure.files(named: name)
    try written.write(to: folder)
    prepare(written)
    files.formUnion(written.data.keys)
    // Where each arm has one run, it is also played.
    if let contour = figure as? ContourFigure, input.experiment.seeds.count == 1 {
      try contour.race.write(named: name + "-race", to: folder)
      races.insert(name)
    }
    let entry = ReportFigure(kind: kind, name: name, caption: caption, function: function)
    figures.append(entry)
    return entry.reference
  }

  /// Brings a figure to where it is drawn. That there is no room for it costs the pictures, not the report.
  private mutating func prepare(_ figure: FigureFiles) {
    guard let gnuplot, obstacle == nil else { return }
    do throws(FileError) {
      if room == nil { room = try DrawingRoom(gnuplot) }
      try room?.add(figure)
    } catch {
      (room, obstacle) = (nil, "no figures are drawn: \(error)")
    }
  }

  /// Draws them all, and takes away what earlier reports left; gives a line for each figure that failed or that was
  /// asked for in vain, or one where there is no gnuplot.
  func draw(_ formats: Set<FigureFormat>) -> [String] {
    var remarks: [String] = []
    let formats = formats.union([.svg])
    removeStale(formats)
    if case .only(let kinds) = choice {
      remarks = kinds.filter { kind in !figures.contains { $0.kind == kind } }
        .map { "no figure \($0.rawValue): it needs \($0.needs)" }
    }
    guard !figures.isEmpty else { return remarks }
    let place = folder.path(percentEncoded: false)
    if gnuplot == nil {
      return remarks + ["no figures: gnuplot is not on PATH; their scripts and data are in \(place)"]
    }
    if FigureStyle.isSomebodys(in: folder) {
      remarks.append(
        "\(place)/\(FigureStyle.file) is not a report's own: figures are drawn in the standard style; "
          + "in yours, by gnuplot NAME.gp in that folder")
    }
    return remarks + (obstacle.map { [$0] } ?? room?.draw(formats, to: folder) ?? [])
  }

  /// Removes the figures that a report made under other names, and the formats that this one does not make: never a
  /// file whose script is not a report's own.
  private func removeStale(_ formats: Set<FigureFormat>) {
    let manager = FileManager.default
    guard let there = try? manager.contentsOfDirectory(atPath: folder.path(percentEncoded: false)) else { return }
    func remove(_ name: String) { try? manager.removeItem(at: folder.appending(path: name)) }
    let current = Set(figures.map(\.name))
    for script in there where script.hasSuffix(".gp") {
      let name = String(script.dropLast(3))
      if current.contains(name), !races.contains(name) { remove("\(name)-race.svg") }
      if current.contains(name) {
        for format in FigureFormat.allCases where !formats.contains(format) { remove("\(name).\(format.rawValue)") }
        continue
      }
      guard let text = try? PlainFile.text(at: folder.appending(path: script).path(percentEncoded: false)),
        FigureStyle.isOwn(text, name: name)
      else { continue }
      for ending in FigureFormat.allCases.map(\.rawValue) + ["gp"] { remove("\(name).\(ending)") }
      remove("\(name)-race.svg")
      for data in text.matches(of: /'([^'\/]+\.dat)'/).map({ String($0.1) })
      where data.hasPrefix(name) && !files.contains(data) {
        remove(data)
      }
    }
  }

  /// A name that no figure has yet, whichever kind of figure it is to be of.
  func unique(_ name: String) -> String {
    let taken = Set(figures.map(\.name))
    func isTaken(_ name: String) -> Bool {
      taken.contains(name) || FigureKind.allCases.contains { taken.contains(Self.name(of: $0, name)) }
    }
    guard isTaken(name) else { return name }
    var number = 2
    while isTaken("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }

  private static func name(of kind: FigureKind, _ function: String) -> String {
    kind == .curves ? function : "\(function)-\(kind.rawValue.hyphenated)"
  }
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

  /// `finalGaps` as `final-gaps`.
  fileprivate var hyphenated: String {
    reduce(into: "") { text, letter in
      if letter.isUppercase { text += "-" }
      text += letter.lowercased()
    }
  }
}
