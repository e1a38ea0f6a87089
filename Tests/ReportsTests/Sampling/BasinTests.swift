import Findings
import Functions
import Optimizers
import Plans
import Testing
import Values

/// How often samplers end in the global basin.
///
/// The seeds are fixed; before a seed was looked at, each comparison of a fraction had a false-alarm rate of 1 in 2000
/// (3.5 binomial deviations).
@Suite struct BasinTests {
  private static func experiment(
    _ optimizers: Values.JSON, _ schedules: Values.JSON, seeds: Int, steps: Int = 1000,
    figures: Values.JSON = ["basins", "basinSteps"]
  ) -> Values.JSON {
    [
      "name": "basins", "functions": [["function": "tiltedDoubleWell", "dimension": 1, "tilt": 0.3]],
      "optimizers": optimizers, "schedules": schedules, "start": "usual", "seeds": .integer(seeds),
      "budget": ["steps": .integer(steps)], "record": "ends", "report": ["figures": figures],
    ]
  }
  private static let heading = "tiltedDoubleWell: ending in the global basin"
  private static let end = "In the global basin after 1000"

  @Test func `at constant temperature a run ends there as often as Boltzmann says`() throws {
    let report = try SamplerReport(
      Self.experiment(
        [["optimizer": "metropolis", "stepSize": 0.8, "temperature": [0.5, 0.8]]], ["constant"], seeds: 800))
    let rows = try report.rows(Self.heading)
    // P(x < saddle) at T = 0.5 and 0.8, the saddle being at 0.0754: SciPy's `quad` with a relative tolerance of 1e-12.
    for (row, expected) in zip(rows, [0.745071181803627, 0.6629514975960253]) {
      let fraction = try row.number(Self.end)
      #expect(abs(fraction - expected) < 3.5 * (expected * (1 - expected) / 800).squareRoot() + 0.0005, "\(row)")
    }
    let summary = try report.text("summary.md")
    #expect(summary.contains("if and only if c ≥ d\\*, which is 0.7171 here"))
    // 596 of 800 against 530: p of Fisher's test is near 4e-4.
    let answer = summary.split(separator: "\n")[1]
    #expect(
      answer.hasPrefix(
        "**metropolis temperature=0.5 ends most often in the basin of the global minimum of tiltedDoubleWell**"),
      "\(answer)")
    #expect(
      answer.hasSuffix(" of 800 runs; the other does less often (Fisher's exact test, Holm, α = 0.05)."), "\(answer)")
  }

  @Test func `every column has Wilson's interval`() throws {
    let report = try SamplerReport(
      Self.experiment([["optimizer": "metropolis", "stepSize": 0.1, "temperature": 0.02]], ["constant"], seeds: 100))
    let row = try report.rows(Self.heading)[0]
    // Wilson's interval of 0 of 100 ends at z²/(n + z²) = 0.037.
    for column in ["In the global basin after 316", Self.end] { #expect(row[column] == "0.000 (0.000 … 0.037)") }
  }

  @Test func `a schedule that is spread over the budget has runs of its own for each number of steps`() throws {
    let json = Self.experiment(
      [["optimizer": "metropolis", "stepSize": 0.4, "temperature": 0.7]], ["linear", "constant", "logarithmicCooling"],
      seeds: 40)
    let report = try SamplerReport(json)
    let rows = try report.rows(Self.heading)
    let summary = try report.text("summary.md")
    #expect(summary.contains("Under constant, logarithmicCooling a run of n steps ends where"))
    #expect(
      summary.contains("Under linear, which is spread over the budget, each number of steps has runs of its own."))
    // The runs of a budget of 316 steps, counted here: beyond the saddle at 0.0754 goes downhill to the right.
    let experiment = try Experiment(json: json)
    for cell in experiment.cells {
      let (objective, schedule) = (try cell.function.objective(), try cell.arm.makeSchedule())
      let count = try experiment.seeds.count { seed in
        let course = Course(
          method: try cell.arm.method, timetable: Timetable(schedule, horizon: 316), start: objective.start,
          methodSeed: cell.function.methodSeed(experiment: 1, seed: seed))
        let record = course.method.method.run(
          objective, course, Budget(steps: 316), Recording(checkpoints: [0]))
        return record.point[0] < 0.0754291585697482
      }
      let row = try #require(rows.first { $0["Arm"] == cell.arm.label })
      #expect(try row.number("In the global basin after 316") == Double(count) / 40, "\(row)")
    }
  }

  @Test func `figures show the end against c, and every c against steps`() throws {
    let report = try SamplerReport(
      Self.experiment(
        [["optimizer": "metropolis", "stepSize": 0.4, "temperature": [0.1, 0.7, 3]]], ["logarithmicCooling"], seeds: 30)
    )
    let ends = try report.data("tilteddoublewell-basins")
    #expect(ends[0].map { $0[0] } == [0.1, 0.7, 3])
    // The depth is marked.
    #expect(abs(ends[1][0][0] - 0.7171355216873903) < 1e-15)
    let steps = try report.data("tilteddoublewell-basin-steps")
    #expect(steps.count == 3)
    #expect(steps.allSatisfy { $0.map { $0[0] } == [1, 3, 10, 32, 100, 316, 1000] })
    for (line, end) in zip(steps, ends[0]) { #expect(Array(line[6].dropFirst()) == Array(end.dropFirst())) }
  }
}
