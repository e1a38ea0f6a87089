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
    commandName: "show",
    abstract: "Explain a function, an optimizer, a link, a schedule or a statistic; draw a figure of it.",
    discussion: HelpText.lines(
      """
      A function of two variables is drawn from above with the paths of each --optimizer, one of one variable as its \
      curve with all minima and the steps on it, at rest in PATH.svg and as a race in PATH-race.svg, which plays in a \
      browser; a schedule as its shape, an optimizer as its path on \
      Rosenbrock's valley. Without --figure, a function of one variable is drawn in letters. Names may have settings: a \
      JSON object as in an experiment file.

      EXAMPLES
        downhill show adam
        downhill show rosenbrock --figure valley --optimizer momentum --optimizer adam --steps 500
        downhill show beale --figure beale --optimizer gradientDescent --optimizer adam --optimizer rmsprop
        downhill show '{"function": "cone", "slope": 2}' --figure cone --optimizer adam --optimizer '{"optimizer": \
      "adam", "learningRate": 0.1}' --schedule cosine
        downhill show '{"model": "linearRegression", "data": "points.csv"}' --figure line --optimizer momentum
        downhill show '{"function": "tiltedDoubleWell", "dimension": 1}'
        downhill show '{"function": "tiltedDoubleWell", "dimension": 1}' --figure wells --optimizer metropolis
        downhill show cosine --figure cosine
      """))

  @Argument(help: "A name that `downhill list` prints, or a JSON object as in an experiment file.", completion: .names)
  var name: String

  @Flag(help: "Print JSON.")
  var json = false

  @Option(help: ArgumentHelp("Draw PATH.svg, and keep PATH.gp and its data beside it.", valueName: "path"))
  var figure: String?

  @Option(
    help: "Whose path to draw: a name, or a JSON object as in an experiment file. May be given several times.",
    completion: .optimizers)
  var optimizer: [String] = []

  @Option(help: "The schedule of their learning rates: a name, or a JSON object.", completion: .schedules)
  var schedule: String?

  @Option(parsing: .unconditional, help: "Where the paths begin; the usual start where it is not given.")
  var start: NumberList?

  @Option(parsing: .unconditional, help: "How many steps the paths have, or the horizon of the schedule.")
  var steps = 300

  @OptionGroup var paths: PathOptions

  func validate() throws {
    if !(1...1_000_000).contains(steps) {
      throw ValidationError("--steps must be from 1 to 1000000, not \(steps)")
    }
    if figure == nil, !optimizer.isEmpty || schedule != nil || start != nil {
      throw ValidationError("--optimizer, --schedule and --start are of a figure: give --figure PATH")
    }
    if optimizer.count > ContourFigure.mostPaths {
      throw ValidationError(
        "a figure has \(ContourFigure.mostPaths) paths at most, and --optimizer is given \(optimizer.count) times")
    }
  }

  func run() throws {
    let subject = try CommandLineArgument.subject(name, access: paths.access)
    let listing = try listing(subject)
    if json { try Console.print(listing.pretty, terminator: "") } else { try explain(listing, subject) }
    guard let figure else {
      if !json, let curve = curve(subject) { try Console.print("\n" + curve) }
      return
    }
    let path = URL(filePath: figure.hasSuffix(".svg") ? String(figure.dropLast(4)) : figure)
    guard let gnuplot = Gnuplot.onPath() else { throw UsageError("gnuplot is not installed, so there is no figure") }
    let (name, folder) = (path.lastPathComponent, path.deletingLastPathComponent())
    guard GnuplotText.isName(name) else {
      throw UsageError(
        "--figure must name its files by letters, digits, `-`, `_`, `.` and spaces, a letter or digit first, not "
          + "`\(name)`")
    }
    let drawing = try drawing(subject)
    let failures = try drawing.write(named: name, to: folder, gnuplot: gnuplot)
    if let failure = failures.first { throw FileFailure(failure) }
    Console.note("figure: \(path.path()).svg")
    if drawing is LandscapeFigure { Console.note("race: \(path.path())-race.svg") }
    guard let contour = drawing as? ContourFigure else { return }
    try contour.race.write(named: name + "-race", to: folder)
    Console.note("race: \(path.path())-race.svg")
  }

  private func listing(_ subject: CommandLineArgument.Subject?) throws -> JSON {
    switch subject {
    case .function(let kind, let chosen):
      return kind.listing.with(values: chosen?.settings).with(try chosen?.objective().layout)
    case .optimizer(let method): return method.method.listing.with(values: method.settings)
    case .schedule(let kind, let settings):
      let listing = kind.listing.with(values: settings)
      guard let preset = SchedulePreset.named(name), let members = listing.object else { return listing }
      let own: [String: JSON] = [
        "name": .string(name), "title": .string(preset.title), "source": .string(preset.source),
      ]
      return .object(members.merging(own) { $1 })
    case nil: break
    }
    if let link = LinkKind.named(name) { return link.listing }
    if let statistic = StatisticKind.listings.first(where: { $0["name"]?.string == name }) { return statistic }
    throw UsageError(unknown("name", name, known: CatalogueNames.all))
  }

  private func explain(_ listing: JSON, _ subject: CommandLineArgument.Subject?) throws {
    let name = listing["name"]?.string ?? name
    try Console.print("\(name) — \(listing["title"]?.string ?? name)\n")
    for key in ["formula", "source", "dimension", "properties", "offers", "needs", "lockstep", "drivable"] {
      guard let entry = listing[key] else { continue }
      let text =
        entry.string ?? entry.array.map { $0.compactMap(\.string).joined(separator: ", ") }
        ?? (entry.bool == true ? "yes" : "no")
      if !text.isEmpty { try tell(key, text) }
    }
    if case .function(_, let chosen) = subject {
      if let usual = listing["usual"], !self.name.hasPrefix("{") {
        try explain(usual: usual)
      } else {
        try tell("minimum", chosen?.minimumText ?? "computed from its data")
      }
    }
    if case .schedule = subject, let line = Sparkline(try CommandLineArgument.schedule(self.name), horizon: steps) {
      try tell("curve", line.text)
    }
    if case .schedule = subject, let mean = try CommandLineArgument.schedule(self.name).integral(over: steps).last {
      try tell("integral", "\(NumberText.short(mean, 5)) T at T = \(steps): the constant factor that goes as far")
    }
    let blocks = (listing["layout"]?.array ?? []).map { block in
      "\(block["name"]?.string ?? "") (\(block["rows"]?.integer ?? 0) × \(block["columns"]?.integer ?? 0))"
    }
    if !blocks.isEmpty { try tell("layout", blocks.joined(separator: ", ")) }
    try explain(settings: listing["settings"], "setting")
    try explain(settings: listing["entry"], "beside them")
  }

  private func explain(settings listing: JSON?, _ head: String) throws {
    guard let settings = listing?.object, !settings.isEmpty else { return }
    // A column of its own where something is not at its default.
    let differs = settings.values.contains { $0["value"] != nil && $0["value"] != $0["default"] }
    var table = TextTable([head] + (differs ? ["value"] : []) + ["default", "allowed", "meaning"])
    for (key, setting) in settings.sorted(by: { $0.key < $1.key }) {
      table.rows.append(
        [key] + (differs ? [setting["value"]?.canonical ?? ""] : []) + [
          setting["default"]?.canonical ?? "", setting["allowed"]?.string ?? "", setting["summary"]?.string ?? "",
        ])
    }
    try Console.print("\n" + table.text(flowing: Console.width, behind: differs ? 3 : 2))
  }

  /// Prints what something is, wrapped beside its name.
  private func tell(_ key: String, _ text: String) throws {
    for (place, line) in TextWrap.lines(text, width: Console.width - 12).enumerated() {
      try Console.print((place == 0 ? key : "").padding(to: 12) + line)
    }
  }

  /// Prints what a function is like at its usual dimension.
  private func explain(usual: JSON) throws {
    let dimension = "at n = \(usual["dimension"]?.canonical ?? "")"
    let minimum = usual["minimum"].flatMap { $0.isNull ? nil : $0.canonical + ", " } ?? ""
    let points = (usual["minimizers"]?.array ?? []).map(\.canonical).joined(separator: " ")
    let lines = [
      ("domain", [usual["domain"]?.product ?? "", dimension]),
      ("start", [usual["start"]?.canonical ?? "", dimension]),
      ("minimum", [minimum + (usual["provenance"]?.string ?? "")] + (points.isEmpty ? [] : ["at " + points])),
    ]
    for (key, parts) in lines { try tell(key, parts.joined(separator: ", ")) }
  }

  /// A function of one variable, in letters.
  private func curve(_ subject: CommandLineArgument.Subject?) -> String? {
    guard case .function(_, let chosen?) = subject, chosen.guest == nil, let objective = try? chosen.objective() else {
      return nil
    }
    return LandscapeFigure.text(
      of: objective, title: Self.title(chosen), isMaximised: chosen.isMaximised, width: Console.width)
  }

  private func drawing(_ subject: CommandLineArgument.Subject?) throws -> any Figure {
    switch subject {
    case .function(let kind, let chosen):
      return try landscape(
        of: name, title: chosen.map(Self.title) ?? kind.name, usual: ["gradientDescent", "momentum", "adam"],
        isMaximised: chosen?.isMaximised ?? false)
    case .optimizer: return try landscape(of: "rosenbrock", title: "rosenbrock", usual: [name])
    case .schedule(let kind, _):
      if !optimizer.isEmpty || schedule != nil || start != nil {
        throw UsageError("the figure of a schedule has no paths: leave --optimizer, --schedule and --start out")
      }
      let shape = try CommandLineArgument.schedule(name)
      let integral = shape.integral(over: steps)
      let constant = [Double](repeating: integral.last ?? 0, count: steps)
      return ScheduleFigure(
        title: name.hasPrefix("{") ? kind.name : name,
        subtitle: "factor on the base learning rate, T = \(steps)",
        lines: [
          (kind.name, shape.factors(over: steps)), ("integral / T", integral), ("equivalent constant", constant),
        ])
    case nil: throw UsageError("there is no figure of \(name)")
    }
  }

  private static func title(_ function: FunctionCase) -> String {
    guard let turned = function.turned else { return function.description }
    return (turned.settings["expression"]?.string ?? turned.function) + ", maximised"
  }

  private func landscape(
    of function: String, title: String, usual: [String], isMaximised: Bool = false
  ) throws -> any Figure {
    let runs = try (optimizer.isEmpty ? usual : optimizer).map {
      try CommandLineArgument.trace(
        function: function, optimizer: $0, schedule: schedule ?? "constant", start: start?.numbers(of: "--start"),
        budget: Budget(steps: steps), access: paths.access)
    }
    let line = LandscapeFigure(title: title, runs: runs, isMaximised: isMaximised)
    var plane = line == nil ? ContourFigure(title: title, runs: runs) : nil
    plane?.isTurned = isMaximised
    guard let figure: any Figure = line ?? plane else {
      throw UsageError("\(title) has no picture: it has more than two variables")
    }
    for (label, run) in zip(runs.labels, runs) where run.record.status != .budget {
      Console.note("\(label) ended after \(run.record.steps) steps: \(run.record.status.rawValue)")
    }
    return figure
  }
}

extension JSON {
  /// A listing with the named blocks of a function's coordinates; x as a whole goes without saying.
  fileprivate func with(_ layout: Layout?) -> JSON {
    guard let layout, let members = object, layout != Layout(column: "x", layout.dimension) else { return self }
    let blocks = layout.blocks.map { block -> JSON in
      ["name": .string(block.name), "rows": .integer(block.rows), "columns": .integer(block.columns)]
    }
    return .object(members.merging(["layout": .array(blocks)]) { $1 })
  }

  /// A listing whose settings have the values that were given, where any were.
  fileprivate func with(values: [String: JSON]?) -> JSON {
    guard let values, var members = object, let settings = members["settings"]?.object else { return self }
    members["settings"] = .object(
      Dictionary(
        uniqueKeysWithValues: settings.map { key, setting in
          guard let value = values[key], value != setting["default"], var entry = setting.object else {
            return (key, setting)
          }
          entry["value"] = value
          return (key, .object(entry))
        }))
    // Of a formula, what it says.
    for kind in FunctionKind.formulas {
      guard let written = values[kind.name] else { continue }
      members["formula"] = written.string.map(JSON.string) ?? .string(written.strings?.joined(separator: ", ") ?? "")
    }
    return .object(members)
  }
}

extension JSON {
  /// The elements of a list as the sides of a box: `[-5,5] × [-5,5]`.
  fileprivate var product: String { (array ?? []).map(\.canonical).joined(separator: " × ") }
}

extension FunctionCase {
  /// f* with its provenance.
  fileprivate var minimumText: String {
    guard let minimum = try? objective().minimum else { return "" }
    let value = minimum.value.map { "\($0.shortest), " } ?? ""
    let points = minimum.points.map { JSON.numbers($0).canonical }.joined(separator: " ")
    return value + minimum.provenance.description + (points.isEmpty ? "" : ", at " + points)
  }
}
