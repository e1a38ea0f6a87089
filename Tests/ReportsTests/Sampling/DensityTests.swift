import Findings
import Testing
import Values

/// Samplers against Boltzmann's density.
///
/// The seeds are fixed, so that a test either holds or does not; before a seed was looked at, each comparison of a mean
/// had a false-alarm rate of 1 in 2000 (3.5 standard errors), and each of a distance one of 1 in 1000 at most.
@Suite struct DensityTests {
  private func report(
    _ function: Values.JSON, _ optimizers: Values.JSON, steps: Int = 40_000, seeds: Int = 16,
    figures: Values.JSON = ["density"]
  ) throws -> SamplerReport {
    try SamplerReport([
      "name": "density", "functions": [function], "optimizers": optimizers, "seeds": .integer(seeds),
      "budget": ["steps": .integer(steps)], "record": "ends", "report": ["figures": figures],
    ])
  }

  private static let well: Values.JSON = ["function": "doubleWell", "dimension": 1]
  private static let surface: Values.JSON = ["function": "mullerBrown", "scale": 0.01]

  private static func samplers(_ temperature: Double, langevin: Double) -> Values.JSON {
    [
      ["optimizer": "langevin", "stepSize": .number(langevin), "temperature": .number(temperature)],
      ["optimizer": "underdampedLangevin", "stepSize": 0.05, "temperature": .number(temperature)],
      ["optimizer": "metropolis", "stepSize": 0.6, "temperature": .number(temperature)],
    ]
  }

  /// ⟨f⟩ by SciPy's `quad` (double well) and a grid in NumPy (Müller and Brown), as in BoltzmannTests.
  @Test(arguments: [
    ("doubleWell", well, 0.6, 0.002, 0.30975210922091606), ("mullerBrown", surface, 0.6, 0.001, -0.3732267611485082),
  ])
  func `every sampler has the mean value and the distribution of its temperature`(
    _ name: String, _ function: Values.JSON, _ temperature: Double, _ langevin: Double, _ mean: Double
  ) throws {
    let report = try report(function, Self.samplers(temperature, langevin: langevin))
    let rows = try report.rows("\(name): samples and the Boltzmann density")
    #expect(rows.count == (name == "doubleWell" ? 3 : 6))
    #expect(
      report.answer?.hasPrefix("No sampler is told from the Boltzmann density: the least p of ") == true)
    for row in rows {
      let measured = try row.numbers("⟨f⟩")
      #expect(abs(measured[0] - mean) < 3.5 * measured[1], "\(row)")
      #expect(try row.number("p") > 1e-3, "\(row)")
      let deviation = try row.number("Deviation")
      // Both are printed with two digits.
      #expect(abs(deviation - (measured[0] - mean) / measured[1]) < 0.2 + 0.1 * abs(deviation), "\(row)")
    }
  }

  @Test func `a time step that is too long is seen`() throws {
    // At h = 0.1 Euler and Maruyama's variance in a well of curvature 8 is by 1/(1 − 0.4) too large.
    let report = try report(Self.well, [["optimizer": "langevin", "stepSize": 0.1, "temperature": 0.3]])
    let row = try report.rows("doubleWell: samples and the Boltzmann density")[0]
    #expect(try row.number("Deviation") > 5)
    #expect(try row.number("p") < 1e-3)
    #expect(
      report.answer
        == "1 of 1 samples is told from the Boltzmann density: langevin, x₁ on doubleWell "
        + "(Kolmogorov's distance, Holm, α = 0.05).")
  }

  @Test func `samplers are ranked by their distance, and not by how low they came`() throws {
    let coarse: Values.JSON = ["optimizer": "langevin", "stepSize": 0.1, "temperature": 0.6, "label": "coarse"]
    let fine: Values.JSON = ["optimizer": "metropolis", "stepSize": 1, "temperature": 0.6, "label": "exact"]
    let other: Values.JSON = ["optimizer": "metropolis", "stepSize": 1, "temperature": 0.3, "label": "colder"]
    let report = try report(Self.well, [coarse, fine, other], figures: true)
    let rows = try report.rows("doubleWell: distance to the Boltzmann density")
    #expect(rows.map { $0["Arm"] } == ["colder", "exact", "coarse"])
    #expect(try rows.map { try $0.number("Rank") } == [1, 1, 2])
    let summary = try report.text("summary.md")
    #expect(summary.contains("| **exact** |") && !summary.contains("Median gap") && !summary.contains("Overall"))
    #expect(report.outcome.figures.map(\.kind) == ["density"])
    let tests = try report.text("comparisons.csv").split(separator: "\n")
    #expect(tests.count == 2 && tests[1].contains("distance to the Boltzmann density at T = 0.6"))
    #expect(report.outcome.statistics.tables.isEmpty)
  }

  @Test func `annealing is still about how low a run comes`() throws {
    let report = try SamplerReport([
      "name": "annealing", "functions": [Self.well], "optimizers": [["optimizer": "metropolis"]],
      "schedules": ["linear"], "seeds": 2, "budget": ["steps": 100], "report": ["figures": false],
    ])
    #expect(try report.text("summary.md").contains("Median gap"))
  }

  @Test func `the histogram is a density over the figure's range`() throws {
    let report = try report(Self.well, [["optimizer": "metropolis", "stepSize": 0.8, "temperature": 0.6]])
    let blocks = try report.data("doublewell-density")
    let (smooth, bars) = (blocks[0], blocks[1])
    let width = bars[1][0] - bars[0][0]
    // What lies outside is a ten-thousandth on either side.
    #expect(abs(bars.reduce(0) { $0 + $1[1] * width } - 1) < 2e-3)
    let step = smooth[1][0] - smooth[0][0]
    #expect(abs(smooth.reduce(0) { $0 + $1[1] * step } - 1) < 2e-3)
  }
}
