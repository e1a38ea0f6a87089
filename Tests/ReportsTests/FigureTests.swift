import Findings
import Foundation
import Plans
import Reports
import TestSupport
import Testing
import Values

@Suite struct `Figures` {
  @Test(arguments: [
    "bowl-n-2.gp", "bowl-n-2.dat", "slope-n-3.gp", "bowl-n-2-final-gaps.gp", "bowl-n-2-final-gaps.dat", "ecdf.gp",
    "performance-profile.gp", "performance-profile.dat", "data-profile.gp", "critical-difference.gp",
    "critical-difference.dat", "budget-ranks.gp", "budget-ranks.dat", "style.gp",
  ])
  func `come with the script and data of the golden files`(name: String) throws {
    let folder = try TemporaryFolder()
    try Report(Synthetic.sample(figures: true), gnuplot: nil).write(to: folder.url)
    try Golden.check(folder.text("figures/\(name)"), name)
  }

  @Test func `leave the tables as they are without gnuplot, and say so in a line`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Report(Synthetic.sample(figures: true), gnuplot: nil).write(to: folder.url)
    #expect(outcome.remarks.count == 1 && outcome.remarks[0].hasPrefix("no figures: gnuplot is not on PATH"))
    let curves = outcome.figures.filter { $0.kind == "curves" }
    #expect(curves.map(\.name) == ["bowl-n-2", "slope-n-3", "doubtful-n-10"])
    let other = try TemporaryFolder()
    let drawn = try Report(Synthetic.sample(figures: true)).write(to: other.url)
    #expect(outcome.digests == drawn.digests)
  }

  @Test(.ifGnuplotDraws)
  func `are drawn by gnuplot`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Report(Synthetic.sample(figures: true)).write(to: folder.url)
    #expect(outcome.remarks == [])
    for figure in outcome.figures {
      let text = try folder.text("figures/\(figure.name).svg")
      #expect(text.hasPrefix("<?xml") && text.contains("</svg>") && !text.lowercased().contains("nan"))
      #expect(text.contains("adam/constant"))
    }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "figures").path())
    #expect(left.allSatisfy { !$0.hasPrefix(".") })
  }

  @Test(.ifGnuplotDraws)
  func `tell what gnuplot complains of in one line`() throws {
    let folder = try TemporaryFolder()
    let lines = try Script(script: "set nonsense\nplot x\n").write(named: "bad", to: folder.url)
    #expect(lines.count == 1 && lines[0].hasPrefix("gnuplot could not draw bad.gp: "))
    #expect(lines[0].contains("line 1") && !lines[0].contains("\n"))
    #expect(try folder.names().sorted() == ["bad.gp", "style.gp"])
  }

  @Test(.ifGnuplotDraws)
  func `are given up when gnuplot takes too long`() throws {
    let folder = try TemporaryFolder()
    let gnuplot = Gnuplot(executable: try #require(Gnuplot.onPath()).executable, secondsAtMost: 0.2)
    let lines = try Script(script: "pause 20\n").write(named: "slow", to: folder.url, gnuplot: gnuplot)
    #expect(lines == ["gnuplot could not draw slow.gp: it took longer than 0.2 s"])
  }

  @Test func `have labels at the line ends that do not overlap, in one colour an arm`() throws {
    let arms = ["adam", "adagrad", "lbfgs", "nesterov", "rmsprop", "sgd"].map { Synthetic.arm($0, 1, label: $0) }
    let functions = [Synthetic.function("bowl"), Synthetic.function("valley")]
    let experiment = Synthetic.experiment(
      functions: functions, arms: arms, seeds: [1, 2, 3], steps: 1000, targets: [], figures: true)
    let input = Synthetic.input(experiment) { cell, seed in
      // All ends lie within a hair of one another.
      Synthetic.record(
        experiment, reference: 0, start: 10, scale: 5 + 0.01 * Synthetic.uniform(cell.arm.label, seed), power: 2)
    }
    let folder = try TemporaryFolder()
    try Report(input, gnuplot: nil).write(to: folder.url)
    var colours: [[String: String]] = []
    for name in ["bowl-n-2", "valley-n-2"] {
      let script = try folder.text("figures/\(name).gp")
      var colour: [String: String] = [:]
      var places: [Double] = []
      for match in script.matches(of: /set label 1\d '(\w+)' at graph [\d.]+, graph ([\d.]+) .* rgb (C\d)/) {
        colour[String(match.1)] = String(match.3)
        places.append(try #require(Double(match.2)))
      }
      #expect(Set(colour.keys) == Set(arms.map(\.label)) && Set(colour.values).count == arms.count)
      let sorted = places.sorted()
      // The panel is 344 pixels high and a line of text 13.
      #expect(zip(sorted, sorted.dropFirst()).allSatisfy { ($1 - $0) * 344 >= 13 })
      #expect(sorted.allSatisfy { (0...1).contains($0) })
      colours.append(colour)
    }
    #expect(colours[0] == colours[1])
  }

  @Test func `become small multiples, one an optimizer, beyond eight arms`() throws {
    let arms = ["adam", "momentum", "sgd"].flatMap { optimizer in
      ["constant", "cosine", "linear", "step"].map { Synthetic.arm(optimizer, 1, $0, label: "\(optimizer) \($0)") }
    }
    let experiment = Synthetic.experiment(
      functions: [Synthetic.function("bowl")], arms: arms, seeds: [1, 2, 3], steps: 1000, targets: [], figures: true)
    let input = Synthetic.input(experiment) { cell, seed in
      Synthetic.record(
        experiment, reference: 0, start: 10, scale: 5 + 10 * Synthetic.uniform(cell.arm.label, seed), power: 2)
    }
    let folder = try TemporaryFolder()
    let outcome = try Report(input).write(to: folder.url)
    #expect(outcome.remarks.isEmpty || Gnuplot.onPath() == nil)
    let script = try folder.text("figures/bowl-n-2.gp")
    #expect(script.components(separatedBy: "\nplot ").count == 4)
    for title in ["adam", "momentum", "sgd"] { #expect(script.contains("{/:Bold \(title)}")) }
    #expect(script.matches(of: /set label 1\d 'cosine'/).count == 3)
  }

  @Test func `draw gaps of zero on a labelled floor`() throws {
    let experiment = Synthetic.experiment(
      functions: [Synthetic.function("bowl")], arms: [Synthetic.arm("adam", 1)], seeds: [1], steps: 1000, targets: [],
      figures: true)
    let input = Synthetic.input(experiment) { _, _ in
      var record = Synthetic.record(experiment, reference: 0, start: 10, scale: 1, power: 2)
      record.curve.best[record.curve.best.count - 1] = 0
      return record
    }
    let folder = try TemporaryFolder()
    try Report(input, gnuplot: nil).write(to: folder.url)
    let script = try folder.text("figures/bowl-n-2.gp")
    let floor = try #require(script.firstMatch(of: /set ytics \(.*'≤ [^']*' (\S+)\)/)?.1)
    #expect(script.contains("set yrange [\(floor):"))
    let last = try folder.text("figures/bowl-n-2.dat").split(separator: "\n").last
    #expect(last == "1000 \(floor) \(floor) \(floor)")
  }

  @Test func `begin where arms part that are the same for most of the run`() throws {
    let arms = ["linear", "cosine"].map { Synthetic.arm("adam", 1, $0, label: $0) }
    var experiment = Synthetic.experiment(
      functions: [Synthetic.function("bowl")], arms: arms, seeds: [1], steps: 1000, targets: [], figures: true)
    experiment.record = .logarithmic(perDecade: 20)
    let input = Synthetic.input(experiment) { [experiment] cell, _ in
      var record = Synthetic.record(experiment, reference: 0, start: 10, scale: 100, power: 2)
      for place in record.curve.steps.indices where record.curve.steps[place] > 800 && cell.arm.label == "cosine" {
        record.curve.best[place] /= 2
      }
      return record
    }
    let folder = try TemporaryFolder()
    try Report(input, gnuplot: nil).write(to: folder.url)
    let script = try folder.text("figures/bowl-n-2.gp")
    #expect(script.contains("all are equal before steps 794") && script.contains("set xrange [794"), "\(script)")
    #expect(!script.contains("\nset logscale x"))
  }

  @Test(.ifGnuplotDraws)
  func `show a function of two variables with paths, and the shapes of schedules`() throws {
    let folder = try TemporaryFolder()
    let bowl = ContourFigure(
      title: "Bowl's {floor}", subtitle: "two paths", x: -2...2, y: -1...3, lowest: 0, minima: [[0, 0]],
      paths: [("a_1", [[1, 2], [0.5, 1], [0, 0]]), ("lost", [[1, 2], [.infinity, 3]])]
    ) { x, y in x * x + 100 * y * y }
    #expect(try bowl.write(named: "bowl", to: folder.url) == [])
    #expect(try folder.text("bowl.svg").contains("Bowl"))
    #expect(try folder.text("bowl-paths.dat").contains("# a_1\n1.0 2.0\n0.5 1.0\n0.0 0.0\n"))
    let nowhere = ContourFigure(
      title: "Nowhere", subtitle: "", x: 0...1, y: 0...1, lowest: nil, minima: [], paths: []
    ) { _, _ in .nan }
    #expect(throws: Never.self) { _ = try nowhere.write(named: "flat", to: folder.url, gnuplot: nil) }
    let schedule = ScheduleFigure(
      title: "linear", subtitle: "1 − t/T", lines: [("linear", (0..<100).map { 1 - Double($0) / 100 })])
    #expect(try schedule.write(named: "linear", to: folder.url) == [])
    #expect(try folder.text("linear.svg").contains("factor on the learning rate"))
  }
}

/// A figure whose script is given.
private struct Script: Figure {
  let script: String
  func files(named name: String, on sheet: Sheet) -> FigureFiles { FigureFiles(name: name, script: script, data: [:]) }
}
