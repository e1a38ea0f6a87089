import Foundation
import Schedules
import Values

/// Every schedule of the catalogue and every preset, drawn: a page with a picture each.
package struct ScheduleGallery: Sendable {
  /// The cases of one file of reference rates.
  package struct Parity: Sendable {
    /// The name of the file.
    package let file: String
    /// How many cases it has, and how many of them are within the tolerance.
    package let cases, passed: Int
    /// The largest deviation of a case; `nil` where none was compared.
    package let deviation: Double?

    /// What came of a file.
    package init(file: String, cases: Int, passed: Int, deviation: Double?) {
      self.file = file
      self.cases = cases
      self.passed = passed
      self.deviation = deviation
    }
  }

  private struct Entry {
    let name: String
    let title: String
    let formula: String
    let source: String
    /// What it is drawn with, where that is not the defaults.
    var example: [String: JSON] = [:]
    let schedule: any Schedule
  }

  /// The horizon of the pictures.
  private static let steps = 240
  private let rows: [Entry]
  private let presets: [Entry]
  private let parity: [Parity]

  /// - Parameter parity: the files that tables of parity list.
  /// - Throws: why a row has no schedule at its defaults; rows of the catalogue have one.
  package init(parity: [Parity]) throws(SettingsError) {
    self.parity = parity
    rows = try ScheduleKind.catalogue.map { (kind) throws(SettingsError) in
      Entry(
        name: kind.name, title: kind.title, formula: kind.formula, source: kind.source, example: kind.example,
        schedule: try kind.make(kind.example))
    }
    presets = try SchedulePreset.catalogue.map { (preset) throws(SettingsError) in
      Entry(
        name: preset.name, title: preset.title, formula: preset.entry.canonical, source: preset.source,
        schedule: try DecodedSchedule.decode(entry: preset.entry).schedule)
    }
  }

  /// Writes README.md and the pictures into a folder, which is made where it is not there.
  package func write(to folder: URL) throws(FileError) {
    _ = try pictures(into: folder)
    try OutputFolder(folder).write(MarkdownFormat().text(document), to: "README.md")
  }

  /// Writes the pictures alone into a folder, which is made where it is not there; gives the names of their files by
  /// the names of what they show.
  package func pictures(into folder: URL) throws(FileError) -> [String: String] {
    let output = try OutputFolder(folder)
    for entry in rows + presets {
      let (factors, mean) = Self.drawn(entry)
      let picture = Thumbnail(title: "\(entry.name): factor against step", values: factors, level: mean)
      try output.write(picture.svg, to: entry.name + ".svg")
    }
    return Dictionary((rows + presets).map { ($0.name, $0.name + ".svg") }, uniquingKeysWith: { first, _ in first })
  }

  /// The factors of a picture, and their mean.
  private static func drawn(_ entry: Entry) -> (factors: [Double], mean: Double?) {
    if entry.schedule.readsValues { return (Self.read(entry.schedule), nil) }
    // What is in steps of its own is drawn over so many that it is seen.
    let long = ["noam", "t5"].contains(entry.name) ? 100 * steps : steps
    let factors = entry.schedule.factors(over: long)
    let mean = entry.schedule.integral(over: long).last
    return (long == steps ? factors : stride(from: 0, to: long, by: long / steps).map { factors[$0] }, mean)
  }

  /// The factors over a run whose value falls for a third of the horizon, and then no more.
  private static func read(_ schedule: any Schedule) -> [Double] {
    let timeline = schedule.timeline(of: steps)
    return (0..<steps).map { timeline.next(after: Double(max(0, steps / 3 - $0))) }
  }

  private var document: Document {
    let head: [Column<Entry>] = [
      Column("Name", .left) { .code($0.name) }, Column("What", .left) { RichText($0.title) },
      Column("Equivalent constant") { RichText(Self.drawn($0).mean.map { NumberText.significant($0, 4) } ?? "—") },
    ]
    func pictures(_ entries: [Entry]) -> [Document.Block] {
      entries.flatMap { entry -> [Document.Block] in
        [
          .heading(3, RichText(entry.name)),
          .figure(FigureReference(path: entry.name + ".svg", caption: "\(entry.name): \(entry.title)")),
          .paragraph(
            .code(entry.formula) + RichText(". \(entry.source)")
              + (entry.example.isEmpty ? "" : RichText("; drawn with ") + .code(JSON.object(entry.example).canonical))),
        ]
      }
    }
    let files: [Column<Parity>] = [
      Column("File", .left) { .code($0.file) }, Column("Cases") { RichText("\($0.cases)") },
      Column("Within tolerance") { RichText("\($0.passed)") },
      Column("Largest deviation") { RichText($0.deviation.map(NumberText.scientific) ?? "—") },
    ]
    return Document(
      [
        .heading(1, "Schedules"),
        .paragraph(
          """
          The factor on the base learning rate against the step, at the defaults unless it says otherwise. The dashed \
          line is the equivalent constant: the mean factor, the constant rate that goes as far. Schedules that read the \
          run are drawn over one whose value falls evenly for a third of the steps, and then no more.
          """), .heading(2, "The catalogue"), .table(Table(rows, head)),
      ] + pictures(rows)
        + [
          .heading(2, "Presets"),
          .paragraph(
            "Names for a schedule of the catalogue with the settings of a paper; other settings may stand beside."),
          .table(Table(presets, head)),
        ] + pictures(presets)
        + (parity.isEmpty
          ? []
          : [
            .heading(2, "Parity"),
            .paragraph(
              """
              Rates that other packages' schedules gave, replayed by the schedules of the catalogue: at most 1e-12 \
              relative, and 1e-14 of the largest rate.
              """), .table(Table(parity, files)),
          ]),
      name: "schedules")
  }
}
