import Findings
import Foundation
import Values

extension Report {
  /// A published file that is not what the runs give now.
  package struct StaleFile: Sendable, Equatable {
    /// The name of the file inside the folder.
    package let name: String
    /// Whether it is not there at all.
    package let isMissing: Bool
  }

  /// Makes the report in a folder that goes away, and gives what `body` makes of its outcome and of the folder. No
  /// figure is drawn, and no page written.
  package static func scratch<Result>(
    _ input: ReportInput, _ body: (ReportOutcome, URL) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "downhill-report-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(try Report(input, gnuplot: nil, page: false).write(to: folder), folder)
  }

  /// The reproducible files of a folder that differ from those of a fresh report, in the order in which a reader meets
  /// them, with the data and scripts of its figures; and what a report draws that is missing.
  package static func stale(in folder: URL, against fresh: URL) -> [StaleFile] {
    let names = ["summary.md", "statistics.md", "runs.csv", "curves.csv", "comparisons.csv", "manifest.json"]
    return names.compactMap { name in
      let published = folder.appending(path: name).path(percentEncoded: false)
      guard FileManager.default.fileExists(atPath: published) else { return StaleFile(name: name, isMissing: true) }
      let isCurrent = FileManager.default.contentsEqual(
        atPath: published, andPath: fresh.appending(path: name).path(percentEncoded: false))
      return isCurrent ? nil : StaleFile(name: name, isMissing: false)
    } + staleFigures(in: folder, against: fresh) + missing("report.html", in: folder)
  }

  /// Figures are compared by what they are drawn from: how gnuplot draws it depends on its version. The grid of a
  /// contour figure may be left out of what is published, and a style may be the author's own. A picture is missed only
  /// where there is a gnuplot to draw it.
  private static func staleFigures(in folder: URL, against fresh: URL) -> [StaleFile] {
    let place = fresh.appending(path: "figures").path(percentEncoded: false)
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []).sorted()
    let draws = Gnuplot.onPath() != nil
    return names.filter { $0 != FigureStyle.file }.flatMap { name -> [StaleFile] in
      let file = "figures/" + name
      if draws, name.hasSuffix(".gp"), let lost = missing(String(file.dropLast(3)) + ".svg", in: folder).first {
        return [lost]
      }
      if let lost = missing(file, in: folder).first { return name.hasSuffix("-contour.dat") ? [] : [lost] }
      let isCurrent = FileManager.default.contentsEqual(
        atPath: folder.appending(path: file).path(percentEncoded: false),
        andPath: fresh.appending(path: file).path(percentEncoded: false))
      return isCurrent ? [] : [StaleFile(name: file, isMissing: false)]
    }
  }

  private static func missing(_ name: String, in folder: URL) -> [StaleFile] {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path(percentEncoded: false))
      ? [] : [StaleFile(name: name, isMissing: true)]
  }
}
