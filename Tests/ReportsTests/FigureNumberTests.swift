import Findings
import Foundation
import Functions
import Optimizers
import Plans
import Reports
import TestSupport
import Testing
import Values

/// What figures draw, against numbers worked out by hand or taken from the papers.
@Suite struct `The numbers of a figure` {
  private func experiment(
    _ functions: [FunctionCase], _ arms: [Arm], seeds: [Int], targets: [Double] = [1], steps: Int = 300
  ) -> Experiment {
    Synthetic.experiment(
      functions: functions, arms: arms, seeds: seeds, steps: steps, targets: targets, figures: true)
  }

  @Test func `are those of a runtime distribution, with restarts beyond the largest budget`() throws {
    // One of two runs reaches the target after 100 evaluations, the other does not within 300; n = 2.
    let experiment = experiment([Synthetic.function("bowl")], [Synthetic.arm("adam", 1, label: "adam")], seeds: [1, 2])
    let data = try FigureCase.data("ecdf", "ecdf", of: experiment) { _, seed in
      FigureCase.record(
        [(0, 10), (100, seed == 1 ? 0.5 : 2), (300, seed == 1 ? 0.5 : 2)], runtimes: [seed == 1 ? 100 : nil])
    }
    let rows = try #require(data.first)
    #expect(FigureCase.height(rows, at: 49) == 0)
    #expect(FigureCase.height(rows, at: 51) == 0.5)
    // A restart takes 300 + 100 evaluations at least: until 200 per dimension nothing can be added.
    #expect(FigureCase.height(rows, at: 199) == 0.5)
    // One restart in two succeeds at once: 3/4 but for the luck of 100 draws, whose 1e-6 quantile is below 0.25 off.
    let once = try #require(FigureCase.height(rows, at: 300))
    #expect(abs(once - 0.75) < 0.13)
    #expect(zip(rows, rows.dropFirst()).allSatisfy { $0[0] < $1[0] && $0[1] <= $1[1] })
  }

  @Test func `are those of a performance profile of expected runtimes`() throws {
    let arms = ["a", "b"].map { Synthetic.arm("adam", 1, label: $0) }
    let experiment = experiment([Synthetic.function("one"), Synthetic.function("two")], arms, seeds: [1, 2])
    let data = try FigureCase.data("performanceProfile", "performance-profile", of: experiment) { cell, seed in
      switch (cell.function.function, cell.arm.label) {
      // ERT: (60 + 140)/2 = 100 against (100 + 150)/1 = 250.
      case ("one", "a"): FigureCase.record([(0, 9), (200, 0.5)], runtimes: [seed == 1 ? 60 : 140])
      case ("one", _): FigureCase.record([(0, 9), (150, seed == 1 ? 0.6 : 3)], runtimes: [seed == 1 ? 100 : nil])
      // Only the second solves it.
      case (_, "a"): FigureCase.record([(0, 9), (200, 3)], runtimes: [nil])
      default: FigureCase.record([(0, 9), (200, 0.5)], runtimes: [50])
      }
    }
    // In the order of mean ranks: b, for it wins on "two" and loses on "one" no more than a does.
    let byStart = data.sorted { $0[0][1] == $1[0][1] ? $0.count < $1.count : $0[0][1] < $1[0][1] }
    #expect(byStart[0] == [[1, 0.5], [4, 0.5]])
    #expect(byStart[1] == [[1, 0.5], [2.5, 1], [4, 1]])
  }

  @Test func `are those of a data profile`() throws {
    let arms = ["a", "b"].map { Synthetic.arm("adam", 1, label: $0) }
    let experiment = experiment([Synthetic.function("one", 2), Synthetic.function("two", 4)], arms, seeds: [1])
    let data = try FigureCase.data("dataProfile", "data-profile", of: experiment) { cell, _ in
      switch (cell.function.function, cell.arm.label) {
      // From 10 to below 0.01 after 60 evaluations: 60/3; from 10 after 100: 100/5.
      case ("one", "a"): FigureCase.record([(0, 10), (30, 0.02), (60, 0.01), (90, 0.001)], runtimes: [nil])
      case (_, "a"): FigureCase.record([(0, 10), (50, 0.011), (100, 0.001)], runtimes: [nil])
      case ("one", _): FigureCase.record([(0, 10), (15, 0.005)], runtimes: [nil])
      default: FigureCase.record([(0, 10), (200, 1)], runtimes: [nil])
      }
    }
    let both = try #require(data.first { $0.last?[1] == 1 })
    #expect(FigureCase.height(both, at: 19.9) == 0 && FigureCase.height(both, at: 20) == 1)
    let one = try #require(data.first { $0.last?[1] == 0.5 })
    #expect(FigureCase.height(one, at: 4.9) == 0 && FigureCase.height(one, at: 5) == 0.5)
  }

  @Test func `are mean ranks over functions, with the groups of a critical difference`() throws {
    // Seven functions: a is the best on all, b beats c on four. Mean ranks 1, (4·2 + 3·3)/7 and (4·3 + 3·2)/7. Of the
    // 6⁷ orders of the ranks 2.3 % have sums that are 10 or more apart, 5.1 % such that are 9 or more apart (counted in
    // Python): mean ranks are told apart from 10/7 = 1.43 on. That parts a from b and c, and joins those.
    let arms = ["a", "b", "c"].map { Synthetic.arm("adam", 1, label: $0) }
    let functions = (0..<7).map { Synthetic.function("f\($0)") }
    var experiment = experiment(functions, arms, seeds: [1], targets: [])
    experiment.report.figures = .only(["criticalDifference"])
    let folder = try TemporaryFolder()
    let input = Synthetic.input(experiment) { cell, _ in
      let isBestOfRest = (cell.arm.label == "b") == (["f0", "f2", "f3", "f6"].contains(cell.function.function))
      return FigureCase.record([(0, 9), (10, cell.arm.label == "a" ? 1 : isBestOfRest ? 2 : 3)], runtimes: [])
    }
    let outcome = try Report(input, gnuplot: nil).write(to: folder.url)
    #expect(outcome.figures.count == 1 && outcome.figures[0].caption.contains("critical difference of 1.43"))
    let data = FigureCase.blocks(try folder.text("figures/critical-difference.dat"))
    let (b, c) = (17.0 / 7, 18.0 / 7)
    let ranks: [Double] = [data[0][0][0], data[0][3][0], data[0][6][0]]
    #expect(ranks == [1, b, c])
    #expect(data[1].count == 1 && data[1][0][0] == b && data[1][0][1] == c)
  }

  @Test func `are no bars where functions are too few`() throws {
    let arms = ["a", "b", "c"].map { Synthetic.arm("adam", 1, label: $0) }
    var experiment = experiment([Synthetic.function("one"), Synthetic.function("two")], arms, seeds: [1], targets: [])
    experiment.report.figures = .only(["criticalDifference"])
    let folder = try TemporaryFolder()
    let input = Synthetic.input(experiment) { cell, _ in
      FigureCase.record([(0, 9), (9, cell.arm.label == "a" ? 1 : cell.arm.label == "b" ? 2 : 3)], runtimes: [])
    }
    try Report(input, gnuplot: nil).write(to: folder.url)
    let script = try folder.text("figures/critical-difference.gp")
    // Six of the 36 orders of the ranks agree on both functions: p = 6/36.
    #expect(script.contains("too few to tell arms apart, p = 0.167 (Friedman)"))
    #expect(FigureCase.blocks(try folder.text("figures/critical-difference.dat"))[1][0][0].isNaN)
  }

  @Test func `are mean ranks at fractions of the budget`() throws {
    let arms = ["a", "b"].map { Synthetic.arm("adam", 1, label: $0) }
    let experiment = experiment(
      [Synthetic.function("one"), Synthetic.function("two")], arms, seeds: [1], targets: [], steps: 100)
    let data = try FigureCase.data("budgetRanks", "budget-ranks", of: experiment) { cell, _ in
      // a leads until step 20 on both; then b passes it on "one" and draws level on "two".
      let isFirst = cell.arm.label == "a"
      let end = isFirst ? 5.0 : cell.function.function == "one" ? 1 : 5
      return FigureCase.record([(0, isFirst ? 8 : 9), (1, isFirst ? 6 : 7), (20, end), (100, end)], runtimes: [])
    }
    let ranks = data.map { $0.map { $0[1] } }
    #expect(data[0].map { $0[0] } == [1, 2, 5, 10, 20, 50, 100])
    #expect(Set(ranks) == [[1, 1, 1, 1, 1.75, 1.75, 1.75], [2, 2, 2, 2, 1.25, 1.25, 1.25]])
  }

  @Test func `stay drawable where an arm falls without end`() throws {
    let arms = ["a", "b"].map { Synthetic.arm("adam", 1, label: $0) }
    var experiment = experiment([Synthetic.function("slope")], arms, seeds: [1], targets: [])
    experiment.report.figures = .only(["curves"])
    let folder = try TemporaryFolder()
    let input = Synthetic.input(experiment, minimum: ["slope": .none("it has none")]) { cell, _ in
      // One of them goes down to −10³⁰⁰, beside values from 4 to −2.
      let falls = cell.arm.label == "b"
      return FigureCase.record(
        (0...100).map { ($0, falls && $0 > 40 ? -1e300 : 4 - 0.06 * Double($0)) } + [(101, falls ? -1.7e308 : -2)],
        runtimes: [])
    }
    try Report(input, gnuplot: nil).write(to: folder.url)
    let script = try folder.text("figures/slope-n-2.gp")
    let range = try #require(script.firstMatch(of: /set yrange \[(?<low>[^:]+):(?<high>[^\]]+)\]/))
    let (low, high) = (try #require(Double(range.low)), try #require(Double(range.high)))
    #expect(low < -2 && low > -1000 && high > 4 && high < 1000)
  }

  @Test func `are the quartiles after so many evaluations, whatever the steps`() throws {
    let experiment = experiment(
      [Synthetic.function("bowl")], [Synthetic.arm("adam", 1, label: "adam")], seeds: [1, 2, 3])
    let data = try FigureCase.data("evaluations", "bowl-n-2-evaluations", of: experiment) { _, seed in
      // Three evaluations a step; the runs are at 10, 20, 30 until their evaluation 30, then at a tenth of it.
      FigureCase.record(
        [(0, Double(10 * seed)), (30, Double(seed)), (60, Double(seed))], runtimes: [nil], steps: [0, 10, 20])
    }
    let rows = try #require(data.first)
    // The upper quartile, 25, is clipped: the axis is made for medians.
    #expect(rows.last { $0[0] < 30 }.map { $0[1...2] } == [15, 20])
    #expect(rows.first { $0[0] >= 30 }.map { Array($0.dropFirst()) } == [1.5, 2, 2.5])
    #expect(rows.last?[0] == 60)
  }

  @Test func `are each seed's final gap and the quartiles of all`() throws {
    let experiment = experiment(
      [Synthetic.function("bowl")], [Synthetic.arm("adam", 1, label: "adam")], seeds: [1, 2, 3, 4, 5])
    let data = try FigureCase.data("finalGaps", "bowl-n-2-final-gaps", of: experiment) { _, seed in
      FigureCase.record(
        [(0, 100), (9, Double(seed * seed))], runtimes: [nil], status: seed == 5 ? .diverged : .budget)
    }
    // 1, 4, 9, 16, ∞: quartiles 4, 9, 16.
    #expect(data[0] == [[0, 4, 9, 16]])
    #expect(data[1].map { $0[0] } == [1, 4, 9, 16])
  }

  @Test func `are medians of schedules against optimizers`() throws {
    let arms = ["adam", "sgd"].flatMap { optimizer in
      ["constant", "cosine"].map {
        Synthetic.arm(optimizer, 1, $0, label: optimizer + ($0 == "cosine" ? " + cosine" : ""))
      }
    }
    let experiment = experiment([Synthetic.function("bowl")], arms, seeds: [1, 2, 3], targets: [])
    let data = try FigureCase.data("heatMap", "bowl-n-2-heat-map", of: experiment) { cell, seed in
      let gap =
        switch cell.arm.label {
        case "adam": 1e-4
        case "adam + cosine": 1e-6
        case "sgd": 1e-1
        default: 1.0
        }
      return FigureCase.record([(0, 9), (9, gap * [0.5, 1, 3][seed - 1])], runtimes: [])
    }
    // Column, row, log10 of the median: adam and sgd, constant and cosine.
    let cells = data[0].map { [$0[0], $0[1], ($0[2] * 1e9).rounded() / 1e9] }
    #expect(cells == [[0, 0, -4], [1, 0, -1], [0, 1, -6], [1, 1, 0]])
    #expect(data.last == [[0, 1]])
  }

  @Test func `are a criterion against rates, and the range within a factor of two`() throws {
    let rates = [1e-3, 1e-2, 1e-1, 1]
    let arms = rates.map { Synthetic.arm("adam", $0, label: "adam learningRate=\($0.shortest)") }
    let experiment = experiment([Synthetic.function("bowl")], arms, seeds: [1, 2, 3], targets: [])
    let folder = try TemporaryFolder()
    var chosen = experiment
    chosen.report.figures = .only(["sensitivity"])
    let input = Synthetic.input(chosen) { cell, seed in
      let place = rates.firstIndex { cell.arm.settings["learningRate"] == .number($0) } ?? 0
      return FigureCase.record([(0, 1e4), (9, [40, 3, 2, 900][place] + Double(seed))], runtimes: [])
    }
    try Report(input, gnuplot: nil).write(to: folder.url)
    // Medians over seeds 1, 2, 3: 42, 5, 4, 902; the quartiles half above and below. 5 ≤ 2 · 4: one decade.
    let data = FigureCase.blocks(try folder.text("figures/bowl-n-2-sensitivity.dat"))
    #expect(data[0] == [[1e-3, 41.5, 42, 42.5], [1e-2, 4.5, 5, 5.5], [1e-1, 3.5, 4, 4.5], [1, 901.5, 902, 902.5]])
    let script = try folder.text("figures/bowl-n-2-sensitivity.gp")
    #expect(script.contains("'adam (1 dec.)'") && script.contains("every ::1::2 "))
  }

  @Test func `are a criterion against the rates that tuning tried`() throws {
    let arm = Synthetic.arm("adam", 0.1, label: "adam")
    let function = Synthetic.function("bowl")
    var experiment = experiment([function], [arm], seeds: [1], targets: [])
    experiment.tuning = Tuning(over: ["learningRate"], seeds: [7], criterion: .meanLogGap)
    let trials = [(1e-2, -1.0), (1e-1, -3.0), (1.0, nil)].map {
      TuningTrial(settings: ["learningRate": .number($0)], criterion: $1)
    }
    let choice = TuningChoice(
      function: function, label: "adam", settings: ["learningRate": 0.1], candidates: 3, atEdge: [], criterion: -3,
      trials: trials)
    let data = try FigureCase.data(
      "sensitivity", "bowl-n-2-sensitivity", of: experiment,
      tuning: TuningSummary(choices: [choice], runs: 3, evaluations: 27)
    ) { _, _ in FigureCase.record([(0, 9), (9, 1)], runtimes: []) }
    #expect(data[0].map { $0.map { ($0 * 1e12).rounded() / 1e12 } } == [[1e-2, 1e-1], [1e-1, 1e-3]])
  }
}
