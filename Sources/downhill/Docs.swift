import ArgumentParser
import Foundation
import Functions
import Optimizers
import Plans
import Reports
import Schedules
import Statistics
import Values

struct Docs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "docs",
    abstract: "Write pages over the catalogues: every function, optimizer, link, schedule and statistic.",
    discussion: HelpText.lines(
      """
      Writes functions.md, suites.md, optimizers.md, links.md, schedules.md and statistics.md into a folder, and \
      pictures of schedules and of functions of two variables beside them. `make docs` makes a site of them and the \
      guides.

      EXAMPLES
        downhill docs docs/catalogue
      """))

  @Argument(
    help: ArgumentHelp("The folder; it is made where it is not there.", valueName: "dir"), completion: .directory)
  var folder: String

  @Flag(inversion: .prefixedNo, help: "Draw pictures, by gnuplot where they are of functions.")
  var pictures = true

  func run() throws {
    let place = URL(filePath: folder)
    let output = try OutputFolder(place)
    var drawn: (functions: [String: String], schedules: [String: String]) = ([:], [:])
    if pictures { drawn = try draw(into: place.appending(path: "pictures")) }
    let pages = [
      CataloguePage(
        name: "functions", title: "Functions",
        about: "What is minimised, or solved. In the pictures valleys stand out from the ground.",
        rows: FunctionKind.all.map(\.listing), pictures: drawn.functions),
      CataloguePage(
        name: "suites", title: "Suites", about: "Functions, dimensions and instances under one name.",
        rows: Suite.catalogue.map(\.listing)),
      CataloguePage(
        name: "optimizers", title: "Optimizers", about: "Methods with the settings that an experiment file may name.",
        rows: Method.catalogue.map(\.listing)),
      CataloguePage(
        name: "links", title: "Links", about: "What composes with an optimizer around its step.",
        rows: LinkKind.catalogue.map(\.listing)),
      CataloguePage(
        name: "schedules", title: "Schedules",
        about:
          "The factor on the base learning rate against the step, at the defaults, or with other settings where that "
          + "is a flat line; dashed: the constant factor that goes as far. "
          + "After the schedules of the catalogue come presets, which are schedules with the settings of a paper.",
        rows: ScheduleKind.catalogue.map(\.listing) + SchedulePreset.catalogue.map(\.listing),
        pictures: drawn.schedules),
      CataloguePage(
        name: "statistics", title: "Statistics", about: "What reports compute, and by which definition.",
        rows: StatisticKind.listings),
    ]
    for page in pages { try output.write(page.markdown, to: page.name + ".md") }
    try Console.print("\(folder): \(pages.map { $0.name + ".md" }.joined(separator: ", "))")
  }

  /// Draws what has a picture; gives its place relative to the pages, by name.
  private func draw(into place: URL) throws -> (functions: [String: String], schedules: [String: String]) {
    let schedules = try ScheduleGallery(parity: []).pictures(into: place.appending(path: "schedules"))
    var reliefs: [(name: String, figure: any Figure)] = []
    for kind in FunctionKind.all {
      guard let objective = (try? kind.objective(dimension: 2)) ?? (try? kind.objective()),
        let figure = ContourFigure(title: kind.title, of: objective)
      else { continue }
      reliefs.append((kind.name, figure))
    }
    guard let gnuplot = Gnuplot.onPath() else {
      Console.note("gnuplot is not installed, so there are no pictures of functions")
      return ([:], schedules.mapValues { "pictures/schedules/" + $0 })
    }
    let failures = try gnuplot.drawPictures(reliefs, to: place.appending(path: "functions"))
    for failure in failures { Console.note(failure) }
    let there = reliefs.map(\.name).filter { name in
      FileManager.default.fileExists(atPath: place.path(percentEncoded: false) + "/functions/\(name).svg")
    }
    return (
      Dictionary(uniqueKeysWithValues: there.map { ($0, "pictures/functions/\($0).svg") }),
      schedules.mapValues { "pictures/schedules/" + $0 }
    )
  }
}
