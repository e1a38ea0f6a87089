import Plans
import Reports
import TestSupport
import Testing
import Values

@Suite struct `A path` {
  @Test func `is that of the recorded steps, also where they sample rows and the best is anywhere`() throws {
    let file = "Experiments/data/linear-regression.csv"
    for seed in 1...3 {
      let report = try RealReport([
        "name": "sampled", "seed": .integer(seed), "seeds": 1, "budget": ["steps": 1500], "record": "all",
        "functions": [
          [
            "model": "linearRegression", "data": .string(Repository.url.appending(path: file).path()), "label": "line",
            "start": [0, 0], "sampling": ["batch": 1, "order": "replacement"],
          ]
        ],
        "optimizers": [["optimizer": "sgd", "learningRate": 0.01]], "report": ["figures": ["contour"]],
      ])
      #expect(report.outcome.figures.map(\.name) == ["line-contour"])
      #expect(try report.data("line-contour-paths")[0].count == 1501)
    }
  }

  @Test func `has its iterates where it wanders, and says what is left out where they are many`() throws {
    let report = try RealReport([
      "name": "walk", "seeds": 1, "budget": ["steps": 20000], "functions": ["flat"], "start": [0, 0],
      "optimizers": [["optimizer": "langevin", "stepSize": 1, "temperature": 0.5]], "report": ["figures": ["contour"]],
    ])
    let path = try report.data("flat-contour-paths")[0]
    #expect(path.count > 2500 && path.count <= 5002)
    let script = try report.text("figures/flat-contour.gp")
    #expect(script.contains("of 20,001 iterates"))
    // The window holds it all.
    let ranges = script.matches(of: /set ([xy])range \[([-0-9.e]+):([-0-9.e]+)\]/).compactMap { match in
      Double(match.2).flatMap { low in Double(match.3).map { low...$0 } }
    }
    #expect(path.allSatisfy { ranges[0].contains($0[0]) && ranges[1].contains($0[1]) })
    #expect(try report.text("figures/flat-contour-race.svg").contains("animateMotion"))
  }

  @Test func `that diverges is drawn as it went, and the window is that of the others or the one that is asked for`()
    throws
  {
    func ranges(_ window: Values.JSON?) throws -> (RealReport, [ClosedRange<Double>]) {
      var options: [String: Values.JSON] = ["figures": ["contour"]]
      options["window"] = window
      let report = try RealReport([
        "name": "rates", "seeds": 1, "budget": ["steps": 200], "functions": ["quadratic"], "start": [1, 1],
        "optimizers": [["optimizer": "gradientDescent", "learningRate": [0.01, 0.21]]], "report": .object(options),
      ])
      let script = try report.text("figures/quadratic-contour.gp")
      let found = script.matches(of: /set [xy]range \[([-0-9.e]+):([-0-9.e]+)\]/).compactMap { match in
        Double(match.1).flatMap { low in Double(match.2).map { low...$0 } }
      }
      return (report, found)
    }
    let (report, window) = try ranges(nil)
    #expect(window[0].upperBound < 5 && window[0].contains(1) && window[0].contains(-0.3) && window[1].contains(2.5))
    // x₁ + 0.3 is multiplied by 1 − 10 · 0.21 = −1.1 a step.
    let blocks = try report.data("quadratic-contour-paths")
    let away = try #require(blocks.prefix(2).max { ($0.last?[0] ?? 0).magnitude < ($1.last?[0] ?? 0).magnitude })
    #expect(away.count == 201 && abs(away[2][0] + 0.3 - 1.3 * 1.21) < 1e-12)
    let (_, chosen) = try ranges([[-2, 2], [-1, 3]])
    #expect(chosen[0] == -2...2 && chosen[1] == -1...3)
  }
}

@Suite struct `What was found` {
  @Test func `is told with the names that coordinates have, and the digits that agree`() throws {
    let report = try RealReport([
      "name": "found", "seeds": 1, "budget": ["steps": 60], "start": "usual", "record": "all",
      "functions": [["function": "scalarEquation", "problem": "wallis", "label": "cubic"]],
      "optimizers": ["newtonRoot", "bisection"], "report": ["figures": false],
    ])
    let points = try report.points()
    let newton = try #require(points.first { $0["arm"] == "newtonRoot" })
    // J. Wallis's root.
    #expect(newton["name"] == "root" && newton["final"]?.hasPrefix("2.09455148154232") == true)
    #expect(try #require(newton["final_digits"].flatMap(Double.init)) >= 15)
    let summary = try report.text("summary.md")
    #expect(summary.contains("### cubic: what was found") && summary.contains("2.094551482"))
  }

  @Test func `is the best point too, where the run went on from it`() throws {
    let report = try RealReport([
      "name": "best", "seeds": 2, "budget": ["steps": 50], "start": [1, 1], "functions": ["quadratic"],
      "optimizers": [["optimizer": "gradientDescent", "learningRate": 0.21]],
      "report": ["figures": false, "points": "all"],
    ])
    let points = try report.points()
    #expect(points.map { $0["name"] } == ["x1", "x2", "x1", "x2"])
    #expect(points.map { $0["seed"] } == ["1", "1", "2", "2"])
    // The swing of x₁ grows by 1.1 a step, while x₂ comes to 2.5 by 1 − 4 · 0.21 = 0.16: the least value is where
    // 5 · 1.69 · 1.21ᵏ + 2 · 2.25 · 0.16²ᵏ is least.
    let values = (0...50).map { k in
      5 * 1.69 * powers(1.21, k) + 2 * 2.25 * powers(0.0256, k)
    }
    let step = try #require(values.indices.min { values[$0] < values[$1] })
    #expect(points[0]["best_step"] == "\(step)")
    let x = try #require(points[0]["best"].flatMap(Double.init))
    #expect(abs(x + 0.3 - 1.3 * powers(-1.1, step)) < 1e-12)
  }

  private func powers(_ x: Double, _ k: Int) -> Double { (0..<k).reduce(1) { value, _ in value * x } }
}
