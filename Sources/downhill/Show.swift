import ArgumentParser
import Foundation
import Functions
import Optimizers
import Plans
import Reports
import Schedules
import Statistics
import Values

struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a function, an optimizer, a schedule or a statistic; draw a figure of it.",
    discussion: """
      A function of two variables is drawn from above with the paths of each --optimizer, at rest in PATH.svg and as a
      race in PATH-race.svg, which plays in a browser; a schedule as its shape, an optimizer as its path on Rosenbrock's
      valley.

      EXAMPLES
        downhill show adam
        downhill show rosenbrock --figure valley --optimizer momentum --optimizer adam --steps 500
        downhill show beale --figure beale --optimizer gradientDescent --optimizer adam --optimizer rmsprop
        downhill show cosine --figure cosine
      """)

  @Argument(help: "A name that `downhill list` prints.")
  var name: String

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: ArgumentHelp("Draw PATH.svg, and keep PATH.gp and its data beside it.", valueName: "path"))
  var figure: String?

  @Option(help: "Whose path to draw: a name, or a JSON object as in an experiment file. May be given several times.")
  var optimizer: [String] = []

  @Option(parsing: .unconditional, help: "Where the paths begin; the usual start where it is not given.")
  var start: NumberList?

  @Option(help: "How many steps the paths have, or the horizon of the schedule.")
  var steps = 300

  func validate() throws {
    if steps < 1 { throw ValidationError("--steps must be at least 1, not \(steps)") }
  }

  func run() throws {
    let listing = try listing()
    if json { print(listing.pretty, terminator: "") } else { explain(listing) }
    guard let figure else { return }
    let path = URL(filePath: figure.hasSuffix(".svg") ? String(figure.dropLast(4)) : figure)
    guard let gnuplot = Gnuplot.onPath() else { throw UsageError("gnuplot is not installed, so there is no figure") }
    let (name, folder) = (path.lastPathComponent, path.deletingLastPathComponent())
    let drawing = try drawing()
    try drawing.write(named: name, to: folder, gnuplot: gnuplot)
    Console.note("figure: \(path.path()).svg")
    guard let contour = drawing as? ContourFigure else { return }
    try contour.race.write(named: name + "-race", to: folder)
    Console.note("race: \(path.path())-race.svg")
  }

  private func listing() throws -> JSON {
    if let function = FunctionKind.named(name) { return function.listing }
    if let method = Method.named(name) { return method.listing }
    if let schedule = ScheduleKind.named(name) { return schedule.listing }
    if let statistic = StatisticKind.listings.first(where: { $0["name"]?.string == name }) { return statistic }
    let names =
      FunctionKind.all.map(\.name) + Method.catalogue.map(\.name) + ScheduleKind.catalogue.map(\.name)
      + StatisticKind.listings.compactMap { $0["name"]?.string }
    throw UsageError(unknown("name", name, known: names))
  }

  private func explain(_ listing: JSON) {
    print("\(name) — \(listing["title"]?.string ?? name)\n")
    for key in ["formula", "source", "dimension", "properties", "offers", "needs", "lockstep"] {
      guard let entry = listing[key] else { continue }
      let text =
        entry.string ?? entry.array.map { $0.compactMap(\.string).joined(separator: ", ") }
        ?? (entry.bool == true ? "yes" : "no")
      if !text.isEmpty { print(key.padding(to: 12) + text) }
    }
    if let function = FunctionKind.named(name) { print("minimum".padding(to: 12) + function.minimumText) }
    explain(settings: listing["settings"], "setting")
    explain(settings: listing["entry"], "beside them")
  }

  private func explain(settings listing: JSON?, _ head: String) {
    guard let settings = listing?.object, !settings.isEmpty else { return }
    var table = TextTable([head, "default", "allowed", "meaning"])
    for (key, setting) in settings.sorted(by: { $0.key < $1.key }) {
      table.rows.append([
        key, setting["default"]?.canonical ?? "", setting["allowed"]?.string ?? "", setting["summary"]?.string ?? "",
      ])
    }
    print("\n" + table.text)
  }

  private func drawing() throws -> any Figure {
    if FunctionKind.named(name) != nil { return try contour(of: name) }
    if Method.named(name) != nil { return try contour(of: "rosenbrock") }
    if ScheduleKind.named(name) != nil {
      let shape = try CommandLineArgument.schedule(name)
      let factors = (0..<steps).map { shape.factor(at: $0, of: steps) }
      return ScheduleFigure(
        title: name, subtitle: "factor on the base learning rate, T = \(steps)", lines: [(name, factors)])
    }
    throw UsageError("there is no figure of \(name)")
  }

  private func contour(of function: String) throws -> ContourFigure {
    let usual = Method.named(name) == nil ? ["gradientDescent", "momentum", "adam"] : [name]
    let chosen = optimizer.isEmpty ? usual : optimizer
    let runs = try chosen.map {
      try CommandLineArgument.trace(
        function: function, optimizer: $0, schedule: "constant", start: start?.values,
        budget: Budget(steps: steps))
    }
    let objective = runs[0].objective
    if objective.dimension != 2 { throw UsageError("\(function) has no picture: it has not two variables") }
    let paths = zip(chosen, runs).map { text, run in
      (label: text == run.optimizer ? text : run.pathLabel, points: run.record.curve.points)
    }
    let from = paths[0].points[0]
    return ContourFigure(
      title: function, subtitle: "from (\(from[0].shortest), \(from[1].shortest)), \(steps) steps",
      x: objective.domain[0], y: objective.domain[1], lowest: objective.minimum.value,
      minima: objective.minimum.points, paths: paths
    ) { x, y in
      Oracle(objective.scalar).watch([x, y])
    }
  }
}

extension TracedRun {
  /// The optimizer with its learning rate, where it has one.
  fileprivate var pathLabel: String {
    settings["learningRate"]?.number.map { "\(optimizer) \($0.shortest)" } ?? optimizer
  }
}

extension FunctionKind {
  /// f* at the usual dimension, with its provenance.
  fileprivate var minimumText: String {
    if isModel { return "computed from its data" }
    guard let minimum = try? objective().minimum else { return "" }
    let value = minimum.value.map { "\($0.shortest), " } ?? ""
    let points = minimum.points.map { JSON.numbers($0).canonical }.joined(separator: " ")
    return value + minimum.provenance.description + (points.isEmpty ? "" : ", at " + points)
  }
}
