import Findings
import Testing
import Values

/// The noise of mini-batches, and what it does to runs, against closed forms.
///
/// The seeds are fixed; before a seed was looked at, each comparison had a false-alarm rate of 1 in 2000 (3.5 standard
/// errors), and each test one of 1 in 1000.
@Suite struct NoiseTests {
  // y = 1 + 2x with residuals −1, 1, 1, −1, which neither column sees: the minimum is (1, 2), and a row's gradient
  // there is 2r (1, x) with the covariance 4 ⟨r²(1, x)(1, x)ᵀ⟩ = [[4, 6], [6, 14]].
  private static let line = "x,y\n0,0\n1,4\n2,6\n3,6\n"
  private static func covariance(_ batch: Double) -> [Double] { [4 / batch, 6 / batch, 14 / batch] }

  private func report(
    _ functions: Values.JSON, rates: Values.JSON = [0.01, 0.02], seeds: Int = 30, steps: Int = 4000,
    options: Values.JSON = ["figures": false]
  ) throws -> SamplerReport {
    try SamplerReport([
      "name": "noise", "functions": functions, "data": ["line.csv": .string(Self.line)],
      "optimizers": [["optimizer": "gradientDescent", "learningRate": rates]], "seeds": .integer(seeds),
      "budget": ["steps": .integer(steps)], "record": "ends", "report": options,
    ])
  }

  private static func fit(_ members: [String: Values.JSON]) -> Values.JSON {
    .object(["model": "linearRegression", "data": "line.csv", "start": [1, 2]].merging(members) { $1 })
  }
  private static func batches(_ batch: Int) -> Values.JSON {
    fit(["sampling": ["batch": .integer(batch), "order": "replacement"], "label": .string("batches of \(batch)")])
  }

  @Test func `batches of B rows have the mean of the gradient and the covariance C/B`() throws {
    let report = try report([Self.batches(8)])
    let means = try report.rows("batches of 8: noise of the gradient")
    #expect(means.map { $0["Coordinate"] } == ["w₁", "w₂"])
    for row in means {
      let mean = try row.numbers("Mean")
      #expect(abs(mean[0]) < 3.5 * mean[1], "\(row)")
      let interval = try row.numbers("95 % interval")
      #expect(abs(interval[1] - interval[0] - 2 * 1.96 * mean[1]) < 0.1 * mean[1], "\(row)")
    }
    let entries = try report.rows("batches of 8: covariance of the noise")
    #expect(entries.map { $0["Entry"] } == ["w₁, w₁", "w₂, w₁", "w₂, w₂"])
    for (row, expected) in zip(entries, Self.covariance(8)) {
      let measured = try row.numbers("Covariance")
      #expect(abs(measured[0] - expected) < 3.5 * measured[1], "\(row)")
      #expect(abs(try row.number("C/B") - expected) < 1e-3, "\(row)")
    }
  }

  @Test func `the noise is looked at where the report says`() throws {
    let report = try report([Self.batches(8)], options: ["figures": false, "noiseAt": [0, 0]])
    // ∇f(0, 0) = −2 ⟨y (1, x)⟩ = −2 (4, 8.5).
    let rows = try report.rows("batches of 8: noise of the gradient")
    for (row, expected) in zip(rows, [-8, -17] as [Double]) {
      #expect(try row.number("Full gradient") == expected)
      let mean = try row.numbers("Mean")
      #expect(abs(mean[0] - expected) < 3.5 * mean[1], "\(row)")
    }
    // The rows' own −2y (1, x) have the covariance 4 ⟨y²(1, x)(1, x)ᵀ⟩ − ∇f∇fᵀ = [[24, 60], [60, 195]].
    let entries = try report.rows("batches of 8: covariance of the noise")
    for (row, expected) in zip(entries, [3, 7.5, 24.375] as [Double]) {
      #expect(abs(try row.number("C/B") / expected - 1) < 1e-3, "\(row)")
      let measured = try row.numbers("Covariance")
      #expect(abs(measured[0] - expected) < 3.5 * measured[1], "\(row)")
    }
    #expect(try report.text("summary.md").contains("at (0, 0); C is"))
  }

  /// Σ of `scipy.linalg.solve_discrete_lyapunov(I − ηH, η² S)` with H = [[2, 3], [3, 7]] and S = [[4, 6], [6, 14]]/8,
  /// which is exact for Gaussian noise.
  @Test func `Gaussian noise of a batch's covariance keeps runs as far from the minimum as Lyapunov's equation says`()
    throws
  {
    let report = try report([
      Self.fit(["noise": ["covarianceOf": ["batch": 8]], "label": "Gaussian"])
    ])
    let rows = try report.rows("Gaussian: stationary spread")
    #expect(rows.count == 6)
    for (index, row) in rows.enumerated() {
      let expected = [Self.slow, Self.fast][index / 3][index % 3]
      let measured = try row.numbers("Covariance of w")
      #expect(abs(measured[0] - expected) < 3.5 * measured[1], "\(row)")
      #expect(abs(try row.number("Predicted") / expected - 1) < 1e-3, "\(row)")
      let batch = index < 3 ? 0.01 / 8 : 0.02 / 8
      #expect(abs(try row.number("η/B") / batch - 1) < 1e-3)
    }
  }
  private static let slow = [0.0012629237010862372, 1.9630938358857362e-05, 0.0012956419316843318]
  private static let fast = [0.002553542009884677, 8.237232289950651e-05, 0.0026908292147171877]

  @Test func `batches and Gaussian noise of their covariance keep runs equally far, and the spread goes as η over B`()
    throws
  {
    let report = try report(
      [
        Self.batches(16), Self.batches(64), Self.fit(["noise": ["covarianceOf": ["batch": 16]], "label": "Gaussian"]),
      ],
      rates: [0.005, 0.01, 0.02], options: ["figures": ["gradientNoise", "spread"]])
    let pairs = try report.rows("Gaussian: against batches of 16")
    #expect(pairs.count == 3)
    for row in pairs {
      let ratio = try row.numbers("Ratio")
      // The noise of batches grows away from the minimum: the exact second moments in NumPy say by 0.4 % at η = 0.02.
      #expect(abs(ratio[0] - 1) < 3.5 * ratio[1] + 0.004, "\(row)")
      #expect(try row.number("p of no difference") > 1e-3, "\(row)")
    }
    let fit = try report.rows("Stationary spread against η/B")
    #expect(fit.map { $0["Fit"] } == ["exponent of η/B", "spread over theory's"])
    for row in fit {
      let fitted = try row.numbers("Fitted")
      #expect(abs(fitted[0] - 1) < 3.5 * fitted[1] + 0.002 && fitted[1] < 0.05, "\(row)")
    }
    #expect(report.outcome.figures.map(\.name) == ["gradient-noise", "spread"])
    // Three functions and the theory, with a point a rate.
    let spread = try report.data("spread")
    #expect(spread.map(\.count) == [3, 3, 3, 2])
    // Var w₁ = (η/B) C/(2h), of Σ H + H Σ = (η/B) C with the same H and C.
    let slope = spread[3][1][1] / spread[3][1][0]
    #expect(abs(slope - 1) < 1e-6)
  }
}
