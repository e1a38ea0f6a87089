import Foundation
import Reports
import TestSupport
import Testing
import Values

/// What figures do with values that their axes cannot hold, and with arms that have none.
@Suite struct `In a figure of curves` {
  private static func report(_ members: [String: Values.JSON]) throws -> RealReport {
    var json: [String: Values.JSON] = ["name": "floors", "seeds": 3, "budget": ["steps": 200]]
    json.merge(members) { $1 }
    return try RealReport(.object(json))
  }

  /// The label of the floor of an axis, where it has one.
  private func floor(_ script: String, _ axis: String) -> String? {
    script.split(separator: "\n").first { $0.hasPrefix("set \(axis)tics (") }
      .flatMap { $0.split(separator: "'").first { $0.hasPrefix("≤") } }.map(String.init)
  }

  @Test func `what is not told apart stands on one floor, named as tables name it`() throws {
    let report = try Self.report([
      "functions": ["sphere"],
      "optimizers": [["optimizer": "gradientDescent", "learningRate": [0.5, 0.3, 0.01]]],
      "report": ["figures": ["curves", "finalGaps"]],
    ])
    let curves = try report.text("figures/sphere.gp")
    #expect(floor(curves, "y") == "≤ 2.2·10^{−16}", "\(curves)")
    #expect(floor(try report.text("figures/sphere-final-gaps.gp"), "x") == "≤ 2.2·10^{−16}")
    #expect(try report.text("summary.md").contains("≤ 2.2e-16"))
    // No point lies below it.
    let data = try report.data("sphere")
    #expect(data.joined().allSatisfy { $0.count < 3 || $0[2] >= 2.2e-16 })
  }

  @Test func `an exact zero is not said to be as large as what stands above it`() throws {
    let report = try Self.report([
      "functions": [["function": "sphere", "start": [3, 4]]],
      "optimizers": [["optimizer": "gradientDescent", "learningRate": [0.5, 1]]], "seeds": 1, "record": "all",
      "report": ["figures": ["values"], "floor": 1e-12],
    ])
    #expect(floor(try report.text("figures/sphere-values.gp"), "y") == "≤ 10^{−16}")
  }

  @Test func `values below zero of which some run away are shown above the minimum`() throws {
    func values(_ rate: Double) throws -> String {
      try Self.report([
        "functions": [["function": "expression", "expression": "x1^2 - 5", "dimension": 1, "start": [2]]],
        "optimizers": [["optimizer": "gradientDescent", "learningRate": [0.1, .number(rate)]]], "seeds": 1,
        "report": ["figures": ["values"]],
      ]).outcome.figures[0].caption
    }
    let (apart, near) = (try values(1.2), try values(0.2))
    #expect(apart.contains("f − f* at the iterate"), "\(apart)")
    #expect(near.contains(": f at the iterate"), "\(near)")
  }

  @Test func `an arm that leaves the frame for good ends there, and says where it came to`() throws {
    let report = try Self.report([
      "functions": [["function": "saddle", "start": [1, 0.001]]],
      "optimizers": [
        ["optimizer": "gradientDescent", "learningRate": [0.001, 0.002, 0.003, 0.004]],
        ["optimizer": "adam", "learningRate": 3, "label": "far"],
      ],
      "seeds": 1, "report": ["figures": ["values"]],
    ])
    let script = try report.text("figures/saddle-values.gp")
    let label = script.split(separator: "\n").first { $0.hasPrefix("set label") && $0.contains("'far") }
    #expect(label?.contains("'far ↓ −") == true, "\(label ?? "")")
  }

  @Test func `an arm without a number keeps its place among the others`() throws {
    let report = try Self.report([
      "functions": ["rosenbrock"],
      "optimizers": [
        ["optimizer": "adam", "learningRate": [0.001, 0.01, 0.1]],
        ["optimizer": "gradientDescent", "learningRate": [10, 100, 1000]],
        ["optimizer": "momentum", "learningRate": [1e-5, 1e-4, 1e-3]],
      ],
      "report": ["figures": ["sensitivity"]],
    ])
    let blocks = try report.text("figures/rosenbrock-sensitivity.dat").components(separatedBy: "\n\n\n")
    #expect(blocks.count == 3)
    for (block, name) in zip(blocks, ["adam", "momentum", "gradientDescent"]) {
      #expect(block.contains("# \(name)"), "\(block)")
      #expect(block.split(separator: "\n").contains { !$0.hasPrefix("#") }, "gnuplot counts no block without a row")
    }
    #expect(try report.text("figures/rosenbrock-sensitivity.gp").contains("without a point: gradientDescent"))
  }
}
