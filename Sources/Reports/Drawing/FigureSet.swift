import Findings
import Foundation
import Plans
import Values

/// The figures of a report: their scripts and data are handed on as functions come, and drawn where they were written.
struct FigureSet {
  private let choice: FigureChoice
  let styles: ArmStyles
  private(set) var figures: [ReportFigure] = []
  /// Those that the page draws from numbers: where the picture is, and the numbers.
  private(set) var charts: [(path: String, numbers: JSON)] = []
  /// The names of their data, and of pictures that need no drawing.
  private var files: Set<String> = []
  private let gnuplot: Gnuplot?
  /// Where they are drawn; `nil` where there is no gnuplot, or no room.
  private var room: DrawingRoom?
  /// Where they are drawn for a paper, and how broad its columns are; `nil` where none are asked for.
  private var press: DrawingRoom?
  private let paper: PaperWidth?
  /// Why there is no room.
  private var obstacle: String?

  /// - Parameters:
  ///   - gnuplot: what will draw them; `nil` where nothing will.
  ///   - paper: the width of a column that they are drawn for as well, in a folder of that name.
  init(_ choice: FigureChoice, _ groups: [FunctionGroup], drawnBy gnuplot: Gnuplot?, for paper: PaperWidth? = nil) {
    self.choice = choice
    self.paper = paper
    self.gnuplot = gnuplot
    styles = ArmStyles(groups)
  }

  /// Where a function's figure of a kind is, relative to the report; `nil` where it has none.
  func path(of kind: String, _ function: String) -> String? {
    figures.last { $0.kind == kind && $0.function == function }?.path
  }

  /// The figure that stands for a report: over all functions where there is one, else that which shows most of a single
  /// one.
  var cover: ReportFigure? {
    let one = [FitsFigure.name, PathsFigure.name, DensityFigure.name, MotionFigure.name, StepCurves.name]
    return figures.first { $0.function == nil }
      ?? one.lazy.compactMap { kind in figures.first { $0.kind == kind } }.first ?? figures.first
  }

  /// Hands on a function's figures; gives those that stand in its section, and those that follow its tables.
  mutating func add(
    _ function: FunctionView, to sink: any ReportSink
  ) throws -> (section: [FigureReference], after: [FigureReference]) {
    guard !choice.isEmpty, function.summary.arms.contains(where: { !$0.seeds.isEmpty }) else { return ([], []) }
    let slug = unique(function.label.slug)
    var references: (section: [FigureReference], after: [FigureReference]) = ([], [])
    for maker in FigureMakers.catalogue where choice.contains(maker.name) {
      if maker.isOfGaps, function.studies.isPure, !choice.names(maker.name) { continue }
      if maker.needsSteps, !function.hasMoved { continue }
      for (part, drawing) in maker.drawings(of: function) {
        let kind = Self.name(of: maker.name, slug)
        let name = part.isEmpty ? kind : unique("\(kind)-\(part.hyphenated)")
        let reference = try add(
          drawing, maker.name, name, function: function.label, worse: function.summary.comparisons.worse, to: sink)
        if maker.followsTables { references.after.append(reference) } else { references.section.append(reference) }
      }
    }
    return references
  }

  /// Hands on the figures over all functions, once every function is in.
  mutating func add(over overall: Overall, to sink: any ReportSink) throws -> [FigureReference] {
    var references: [FigureReference] = []
    for maker in FigureMakers.catalogue where choice.contains(maker.name) {
      guard let drawing = maker.drawing(over: overall, styles) else { continue }
      references.append(
        try add(
          drawing, maker.name, unique(maker.name.hyphenated), function: nil, worse: overall.worse, to: sink))
    }
    return references
  }

  /// - Parameter worse: the labels of the arms that are told to be worse than the best.
  private mutating func add(
    _ drawing: Drawing, _ kind: String, _ name: String, function: String?, worse: Set<String>, to sink: any ReportSink
  ) throws -> FigureReference {
    let made = drawing.figure.files(named: name)
    for file in made.all { _ = try sink.put(file.text, as: "figures/" + file.name) }
    prepare(made, caption: drawing.caption)
    if let paper { try prepare(drawing, name, for: paper, to: sink) }
    files.formUnion(made.data.keys)
    files.formUnion(made.pictures.keys)
    let entry = ReportFigure(kind: kind, name: name, caption: drawing.caption, function: function)
    figures.append(entry)
    if PageChart.kinds.contains(kind), let lines = drawing.figure as? LineFigure {
      charts.append((entry.path, PageChart.json(lines, worse: worse)))
    }
    return entry.reference
  }

  /// Brings a figure to where it is drawn. That there is no room for it costs the pictures, not the report.
  private mutating func prepare(_ figure: FigureFiles, caption: String) {
    guard let gnuplot, obstacle == nil else { return }
    do throws(FileError) {
      if room == nil { room = try DrawingRoom(gnuplot) }
      try room?.add(figure, caption: caption)
    } catch {
      (room, obstacle) = (nil, "no figures are drawn: \(error)")
    }
  }

  /// The same for a column of a paper: its script and data are in a folder of their own.
  private mutating func prepare(
    _ drawing: Drawing, _ name: String, for paper: PaperWidth, to sink: any ReportSink
  ) throws {
    var files = drawing.figure.files(named: name, on: .paper(paper))
    files.pictures = [:]
    for file in files.all { _ = try sink.put(file.text, as: "figures/\(paper)/\(file.name)") }
    guard let gnuplot, obstacle == nil else { return }
    do throws(FileError) {
      if press == nil { press = try DrawingRoom(gnuplot, for: .paper(paper)) }
      try press?.add(files, caption: drawing.caption)
    } catch {
      (press, obstacle) = (nil, "no figures are drawn: \(error)")
    }
  }

  /// Draws them all, puts them into the folder of a report, and takes away what earlier reports left there; gives a
  /// line for each figure that failed or that was asked for in vain, or one where there is no gnuplot.
  func draw(_ formats: Set<FigureFormat>, to report: URL) throws(FileError) -> [String] {
    let folder = report.appending(path: "figures")
    var remarks: [String] = []
    // With a column's width the formats are those of the paper's figures.
    let (formats, printed) = paper == nil ? (formats.union([.svg]), []) : ([.svg], formats.isEmpty ? [.pdf] : formats)
    removeStale(formats, in: folder)
    if case .only = choice {
      remarks = FigureMakers.catalogue.filter { maker in
        choice.contains(maker.name) && !figures.contains { $0.kind == maker.name }
      }.map { "no figure \($0.name): it needs \($0.needs)" }
    }
    guard !figures.isEmpty else { return remarks }
    try FigureStyle.write(to: OutputFolder(folder))
    let place = folder.path(percentEncoded: false)
    if gnuplot == nil {
      return remarks + ["no figures: gnuplot is not on PATH; their scripts and data are in \(place)"]
    }
    if FigureStyle.isSomebodys(in: folder) {
      remarks.append(
        "\(place)/\(FigureStyle.file) is not a report's own: figures are drawn in the standard style; "
          + "in yours, by gnuplot NAME.gp in that folder")
    }
    if let obstacle { return remarks + [obstacle] }
    remarks += room?.draw(formats, to: folder) ?? []
    if let paper {
      let column = folder.appending(path: paper.description)
      try FigureStyle.write(to: OutputFolder(column))
      remarks += press?.draw(printed, to: column) ?? []
    }
    return remarks
  }

  /// Removes the figures that a report made under other names, and the formats that this one does not make: never a
  /// file whose script is not a report's own.
  private func removeStale(_ formats: Set<FigureFormat>, in folder: URL) {
    let manager = FileManager.default
    guard let there = try? manager.contentsOfDirectory(atPath: folder.path(percentEncoded: false)) else { return }
    func remove(_ name: String) { try? manager.removeItem(at: folder.appending(path: name)) }
    let current = Set(figures.map(\.name))
    for script in there where script.hasSuffix(".gp") {
      let name = String(script.dropLast(3))
      let race = "\(name)-race.svg"
      if current.contains(name), !files.contains(race) { remove(race) }
      if current.contains(name) {
        for format in FigureFormat.allCases where !formats.contains(format) { remove("\(name).\(format.rawValue)") }
        continue
      }
      guard let text = try? PlainFile.text(at: folder.appending(path: script).path(percentEncoded: false)),
        FigureStyle.isOwn(text, name: name)
      else { continue }
      for ending in FigureFormat.allCases.map(\.rawValue) + ["gp"] { remove("\(name).\(ending)") }
      remove(race)
      for data in text.matches(of: /'([^'\/]+\.dat)'/).map({ String($0.1) })
      where data.hasPrefix(name) && !files.contains(data) {
        remove(data)
      }
    }
  }

  /// A name that no figure has yet, whichever kind of figure it is to be of.
  func unique(_ name: String) -> String {
    // A figure of the name of the style would take its place.
    let taken = Set(figures.map(\.name) + [FigureStyle.name])
    func isTaken(_ name: String) -> Bool {
      taken.contains(name) || FigureMakers.words.contains { taken.contains(Self.name(of: $0, name)) }
    }
    guard isTaken(name) else { return name }
    var number = 2
    while isTaken("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }

  private static func name(of kind: String, _ function: String) -> String {
    kind == StepCurves.name ? function : "\(function)-\(kind.hyphenated)"
  }
}

extension String {
  /// `finalGaps` as `final-gaps`.
  fileprivate var hyphenated: String {
    reduce(into: "") { text, letter in
      if letter.isUppercase { text += "-" }
      text += letter.lowercased()
    }
  }
}
