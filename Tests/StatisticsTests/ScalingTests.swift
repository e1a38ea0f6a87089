import Foundation
import Statistics
import Testing

/// `Reference/scaling.json`: power laws of gaps against budgets, by least squares and by resampled runs.
private struct Scaling: Decodable {
  struct Law: Decodable, Sendable {
    let id: String, budgets: [Double], gaps: [Double], a: Double, logC: Double, interval: [Double], theilSen: Double
    let local: [Double], curvature: Double, power: Double, exponential: Double
  }
  struct Bootstrap: Decodable {
    let budgets: [Double], runs: [[Double]], indices: [[Int]], estimate: Double, replicates: [Double]
  }
  let laws: [Law]
  let bootstrap: Bootstrap

  static func read() throws -> Scaling {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference/scaling.json")
    return try JSONDecoder().decode(Scaling.self, from: Data(contentsOf: url))
  }
}

@Suite struct `The power law of gaps` {
  private func agree(_ ours: Double, _ theirs: Double, _ tolerance: Double = 1e-10) -> Bool {
    abs(ours - theirs) <= tolerance * max(abs(theirs), 1e-3)
  }

  @Test func `is that of the reference`() throws {
    for reference in try Scaling.read().laws {
      let law = ScalingLaw(budgets: reference.budgets, gaps: reference.gaps)
      #expect(agree(law.exponent.estimate, reference.a), "\(reference.id)")
      #expect(agree(law.logConstant, reference.logC), "\(reference.id)")
      #expect(agree(law.exponent.lower, reference.interval[0], 1e-9), "\(reference.id)")
      #expect(agree(law.exponent.upper, reference.interval[1], 1e-9), "\(reference.id)")
      #expect(agree(law.robustExponent, reference.theilSen), "\(reference.id)")
      for (ours, theirs) in zip(law.localExponents, reference.local) { #expect(agree(ours, theirs), "\(reference.id)") }
      #expect(agree(try #require(law.curvature), reference.curvature, 1e-8), "\(reference.id)")
      #expect(agree(law.residual, reference.power, 1e-8), "\(reference.id)")
      #expect(agree(law.exponentialResidual, reference.exponential, 1e-8), "\(reference.id)")
    }
  }

  @Test func `is stated where it holds alone`() throws {
    let references = try Scaling.read().laws
    let refusals = references.map { ScalingLaw.refusal(budgets: $0.budgets, gaps: $0.gaps, floor: 1e-7) }
    #expect(references.map(\.id) == ["5-clean", "5-outlier", "5-floor", "5-linear_convergence"])
    #expect(refusals == [nil, .exponential, .floor, .narrow])
    func refusal(_ budgets: [Double], _ gaps: [Double]) -> ScalingLaw.Refusal? {
      ScalingLaw.refusal(budgets: budgets, gaps: gaps, floor: 1e-16)
    }
    #expect(refusal([10, 100, 1000], [1, 0.1, 0.01]) == .fewBudgets)
    #expect(refusal([10, 20, 40, 80], [1, 0.5, 0.25, 0.125]) == .narrow)
    #expect(refusal([10, 100, 1000, 10000], [1, 0.1, 0.01, 0]) == .floor)
    #expect(refusal([10, 100, 1000, 10000], [1, 0.1, 0.01, .infinity]) == .failed)
    #expect(refusal([10, 100, 1000, 10000], [1, 0.11, 0.009, 0.0011]) == nil)
    #expect(refusal([10, 30, 100, 300, 1000], [1, 0.9, 0.7, 0.3, 0.02]) == .curved)
    #expect(refusal([10, 100, 1000, 10000], [1, 0.1, 0.05, 0.001]) == .uneven)
  }

  @Test func `has the exponents of resampled runs`() throws {
    let reference = try Scaling.read().bootstrap
    func exponent(_ picks: [Int]) -> Double {
      let medians = reference.budgets.indices.map { budget in
        Sample(picks.map { reference.runs[$0][budget] }).median
      }
      return ScalingLaw.exponent(budgets: reference.budgets, gaps: medians)
    }
    #expect(agree(exponent(Array(reference.runs.indices)), reference.estimate))
    let exponents = reference.indices.map(exponent).sorted()
    #expect(exponents.count == reference.replicates.count)
    for (ours, theirs) in zip(exponents, reference.replicates) { #expect(agree(ours, theirs)) }
  }
}
