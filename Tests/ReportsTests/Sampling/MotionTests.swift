import Findings
import Testing
import Values

/// Motion without force against Einstein's and Ornstein and Uhlenbeck's laws.
///
/// The seeds are fixed; before a seed was looked at, each comparison had a false-alarm rate of 1 in 2000 (3.5 standard
/// errors), and each test of white noise one of 1 in 1000.
@Suite struct MotionTests {
  private static let light: Values.JSON = [
    "optimizer": "langevin", "temperature": 1.5, "friction": 3, "stepSize": 0.1, "label": "light",
  ]
  private static let heavy: Values.JSON = [
    "optimizer": "underdampedLangevin", "temperature": 1.5, "friction": 3, "stepSize": 0.05, "mass": 0.5,
    "label": "heavy",
  ]
  private static let walk: Values.JSON = ["optimizer": "metropolis", "stepSize": 0.3, "label": "walk"]
  private static let annealing: Values.JSON = ["optimizer": "siman", "stepSize": 0.3, "trials": 2, "label": "siman"]
  private static let experiment: Values.JSON = [
    "name": "motion", "functions": ["flat"], "optimizers": .array([light, heavy, walk, annealing]), "start": "usual",
    "seeds": 300, "budget": ["steps": 1000], "record": "ends", "report": ["figures": ["motion"]],
  ]

  @Test func `each axis spreads as theory says, and its force is white`() throws {
    let report = try SamplerReport(Self.experiment)
    let rows = try report.rows("flat: motion without force")
    #expect(
      report.answer?.hasPrefix("No motion is told from theory's: the least p of 6 tests is ") == true)
    #expect(
      rows.map { "\($0["Arm"] ?? "") \($0["Axis"] ?? "")" } == [
        "heavy x₁", "heavy x₂", "light x₁", "light x₂", "siman x₁", "siman x₂", "walk x₁", "walk x₂",
      ])
    for (arm, steps, expected) in [
      // 2Dt with D = 0.5; s² a step; 2T/(mγ²)(γt − 1 + e^(−γt)) with γt = 150.
      ("light", "1000", 100), ("walk", "1000", 90), ("heavy", "1000", 2 * 1.5 / (0.5 * 9) * 149),
      ("light", "32", 3.2), ("walk", "32", 32 * 0.09),
    ] as [(String, String, Double)] {
      for row in rows where row["Arm"] == arm {
        let cell = try row.numbers("⟨Δx²⟩ after \(steps)")
        #expect(abs(cell[0] - expected) < 3.5 * cell[1], "\(row)")
        #expect(abs(cell[2] / expected - 1) < 1e-3, "\(row)")
        // Seven marks a row: the largest of them exceeds 4 in 1 of 2000 rows.
        #expect(try row.number("Largest deviation") < 4, "\(row)")
      }
    }
    let forces = try report.rows("flat: the random force")
    for row in forces {
      guard row["Arm"] != "siman" else {
        #expect(row["⟨ξ²⟩"] == "—" && row["r₁"] == "—")
        continue
      }
      let (variance, correlation) = (try row.numbers("⟨ξ²⟩"), try row.numbers("r₁"))
      #expect(abs(variance[0] - 1) < 3.5 * variance[1] && variance[1] < 0.003, "\(row)")
      #expect(abs(correlation[0]) < 3.5 * correlation[1] && correlation[1] < 0.002, "\(row)")
      #expect(try row.number("p of white noise") > 1e-3, "\(row)")
    }
    #expect(forces.count == 8)
    // Nothing here is about how low a run comes.
    #expect(!(try report.text("summary.md").contains("Median gap")))
  }
}
