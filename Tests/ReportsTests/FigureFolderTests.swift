import Findings
import Foundation
import Functions
import Optimizers
import Plans
import Records
import Reports
import Schedules
import TestSupport
import Testing

@Suite struct `A schedule as a line of bars` {
  @Test(arguments: ScheduleKind.catalogue.map(\.name))
  func `is drawn whatever the horizon`(name: String) throws {
    let schedule = try #require(try ScheduleKind.named(name)?.make([:]))
    for horizon in [Int.min, 0, 1, 2, 1000, 1 << 53, .max] {
      if let line = Sparkline(schedule, horizon: horizon) { #expect(line.text.count == 24) }
    }
  }
}

@Suite struct `The folder of figures` {
  private func sample(_ choice: FigureChoice) -> ReportInput {
    var input = Synthetic.sample(figures: true)
    input.experiment.report.figures = choice
    return input
  }

  @Test func `has every kind whose data make sense, each with a caption that the summary shows`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Report(sample(.all), gnuplot: nil).write(to: folder.url)
    let summary = try folder.text("summary.md")
    for figure in outcome.figures {
      #expect(figure.caption.hasSuffix(".") && !figure.caption.contains("\n"))
      #expect(summary.contains("](\(figure.path))"), "\(figure.name)")
      let script = try folder.text("figures/\(figure.name).gp")
      #expect(script.contains("\nload 'style.gp'\n"))
      for match in script.matches(of: /'([\w-]+\.dat)'/) { _ = try folder.text("figures/\(match.1)") }
    }
    let kinds = Set(outcome.figures.map(\.kind))
    #expect(
      kinds.isSuperset(of: [
        "curves", "finalGaps", "ecdf", "performanceProfile", "dataProfile", "criticalDifference", "budgetRanks",
      ]))
    // Nothing is tuned, of two variables, scheduled, sampled or fitted here.
    #expect(
      kinds.isDisjoint(with: [
        "sensitivity", "contour", "landscape", "surface", "heatMap", "rates", "rateMap", "fit", "models", "density",
      ]))
    #expect(Set(outcome.figures.map(\.name)).count == outcome.figures.count)
  }

  @Test func `has the kinds that are asked for, and a line for each that cannot be`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Report(sample(FigureChoice.only(["heatMap", "ecdf"])), gnuplot: nil).write(to: folder.url)
    #expect(outcome.figures.map(\.name) == ["ecdf"])
    #expect(outcome.remarks.first == "no figure heatMap: it needs two optimizers under two schedules each")
    let none = try TemporaryFolder()
    #expect(try Report(sample(false), gnuplot: nil).write(to: none.url).figures.isEmpty)
    #expect(try !none.names().contains("figures"))
  }

  @Test func `has no figure of runs whose budget was over before the first step`() throws {
    let arms = ["a", "b"].map { Synthetic.arm("adam", 1, label: $0) }
    let functions = [Synthetic.function("one"), Synthetic.function("two")]
    let experiment = Synthetic.experiment(
      functions: functions, arms: arms, seeds: [1, 2], steps: 300, targets: [1], figures: true)
    let folder = try TemporaryFolder()
    let input = Synthetic.input(experiment) { _, _ in FigureCase.record([(0, 9)], runtimes: [nil]) }
    let outcome = try Report(input, gnuplot: nil).write(to: folder.url)
    #expect(Set(outcome.figures.map(\.kind)).isDisjoint(with: ["curves", "ecdf", "performanceProfile"]))
  }

  @Test func `loses what earlier reports left, and nothing else`() throws {
    let folder = try TemporaryFolder()
    let figures = folder.url.appending(path: "figures")
    try Report(sample(.all), gnuplot: nil).write(to: folder.url)
    let own = "# mine\n# Draw it again with: gnuplot ecdf.gp\nplot x\n"
    for (name, text) in [("mine.gp", own), ("mine.dat", "1 2\n"), ("notes.txt", "x"), ("ecdf.svg", "<svg/>")] {
      try text.write(to: figures.appending(path: name), atomically: true, encoding: .utf8)
    }
    try Report(sample(FigureChoice.only(["budgetRanks"])), gnuplot: nil).write(to: folder.url)
    let left = Set(try FileManager.default.contentsOfDirectory(atPath: figures.path()))
    #expect(left == ["mine.gp", "mine.dat", "notes.txt", "style.gp", "budget-ranks.gp", "budget-ranks.dat"])
  }

  @Test func `keeps a style that an author made their own`() throws {
    let folder = try TemporaryFolder()
    let style = folder.url.appending(path: "figures/style.gp")
    try Report(sample(.all), gnuplot: nil).write(to: folder.url)
    let written = try String(contentsOf: style, encoding: .utf8)
    try (written + "C1 = \"#ff0000\"\n").write(to: style, atomically: true, encoding: .utf8)
    try Report(sample(.all), gnuplot: nil).write(to: folder.url)
    #expect(try String(contentsOf: style, encoding: .utf8) == written)
    let mine = "# Mine.\n" + written.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
    try mine.write(to: style, atomically: true, encoding: .utf8)
    try Report(sample(.all), gnuplot: nil).write(to: folder.url)
    #expect(try String(contentsOf: style, encoding: .utf8) == mine)
  }

  @Test(.ifGnuplotDraws)
  func `has PDF and PNG where they are asked for, and only then`() throws {
    let folder = try TemporaryFolder()
    let input = sample(FigureChoice.only(["criticalDifference"]))
    let outcome = try Report(input, formats: [.pdf, .png]).write(to: folder.url)
    #expect(outcome.remarks.isEmpty, "\(outcome.remarks)")
    let figures = folder.url.appending(path: "figures")
    let heads = try ["pdf", "png", "svg"].map {
      try Data(contentsOf: figures.appending(path: "critical-difference.\($0)")).prefix(4)
    }
    #expect(
      heads[0] == Data("%PDF".utf8) && heads[1] == Data([0x89, 0x50, 0x4E, 0x47]) && heads[2] == Data("<?xm".utf8))
    try Report(input).write(to: folder.url)
    let left = Set(try FileManager.default.contentsOfDirectory(atPath: figures.path()))
    #expect(left == ["critical-difference.svg", "critical-difference.gp", "critical-difference.dat", "style.gp"])
  }

  @Test(.ifGnuplotDraws)
  func `is drawn as a whole when one of its scripts is broken`() throws {
    let folder = try TemporaryFolder()
    let input = sample(.all)
    // A folder in the place of one figure: gnuplot draws it, and it cannot take its place.
    let place = folder.url.appending(path: "figures/ecdf.svg")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let outcome = try Report(input).write(to: folder.url)
    #expect(outcome.remarks.count == 1)
    #expect(outcome.remarks.first?.hasPrefix("gnuplot could not draw ecdf.gp: cannot write ") == true)
    for figure in outcome.figures where figure.name != "ecdf" {
      #expect(try folder.text("figures/\(figure.name).svg").contains("</svg>"))
    }
  }

  @Test func `shows the paths of the very runs that are reported`() throws {
    let experiment = try Experiment(
      json: [
        "name": "paths", "seeds": [3, 4], "budget": ["steps": 50], "schedules": ["cosine"],
        "functions": [["function": "rosenbrock", "noise": 0.5, "start": ["gaussian": 0.5], "label": "valley"]],
        "optimizers": [["optimizer": "momentum", "learningRate": 1e-4]], "report": ["figures": ["contour"]],
      ])
    let function = experiment.functions[0]
    let objective = try function.objective()
    let chosen = experiment
    let run: @Sendable (Cell, Int) -> RunRecord? = { cell, seed in
      guard let schedule = try? cell.arm.makeSchedule(), let method = try? cell.arm.method else { return nil }
      let course = Course(
        method: method, timetable: Timetable(schedule, horizon: 50),
        start: cell.function.startPoint(objective, experiment: 1, seed: seed),
        noise: (0.5, cell.function.noiseSeed(experiment: 1, seed: seed)))
      return method.method.run(
        objective, course, chosen.budget, Recording(checkpoints: chosen.record.checkpoints(to: 50)))
    }
    let folder = try TemporaryFolder()
    let input = Synthetic.input(experiment, minimum: ["rosenbrock": objective.minimum], runs: run)
    #expect(try Report(input, gnuplot: nil).write(to: folder.url).figures.map(\.name) == ["valley-contour"])
    let paths = FigureCase.blocks(try folder.text("figures/valley-contour-paths.dat"))
    #expect(paths[0].count == 51 && paths[0].first == function.startPoint(objective, experiment: 1, seed: 3))
    #expect(paths[0].last == run(experiment.cells[0], 3)?.point)
    // Runs that differ from what is made again have no path.
    let doubtful = try TemporaryFolder()
    let other = Synthetic.input(experiment, minimum: ["rosenbrock": objective.minimum]) { cell, seed in
      var record = run(cell, seed)
      record?.point[0] += 1
      return record
    }
    let outcome = try Report(other, gnuplot: nil).write(to: doubtful.url)
    #expect(outcome.figures.isEmpty && outcome.remarks[0].hasPrefix("no figure contour: "))
  }

  @Test func `shows the path of a run that came closer to the minimum than doubles resolve`() throws {
    let experiment = try Experiment(
      json: [
        "name": "arrived", "seeds": 1, "budget": ["steps": 5], "functions": ["sphere"],
        "optimizers": [["optimizer": "gradientDescent", "learningRate": 0.5]], "report": ["figures": ["contour"]],
      ])
    let function = experiment.functions[0]
    let objective = try function.objective()
    let chosen = experiment
    let input = Synthetic.input(experiment, minimum: ["sphere": objective.minimum]) { cell, seed in
      guard let schedule = try? cell.arm.makeSchedule(), let method = try? cell.arm.method else { return nil }
      let course = Course(
        method: method, timetable: Timetable(schedule, horizon: 5),
        start: cell.function.startPoint(objective, experiment: 1, seed: seed))
      return method.method.run(
        objective, course, chosen.budget, Recording(checkpoints: chosen.record.checkpoints(to: 5)))
    }
    let folder = try TemporaryFolder()
    #expect(try Report(input, gnuplot: nil).write(to: folder.url).figures.map(\.name) == ["sphere-contour"])
    // One step of half the gradient 2x ends in 0.
    let paths = FigureCase.blocks(try folder.text("figures/sphere-contour-paths.dat"))
    #expect(paths[0].count == 6 && paths[0].last == [0, 0])
  }
}
