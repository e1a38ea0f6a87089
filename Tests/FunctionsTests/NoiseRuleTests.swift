import Functions
import GSL
import Lanes
import Testing
import Values

/// Noise with a covariance.
///
/// The seeds are fixed; before a seed was looked at, each comparison had a false-alarm rate of 1 in 1.7 million (five
/// standard errors).
@Suite struct NoiseRuleTests {
  private static let matrix = [[4.0, 2, 0.5], [2, 3, -1], [0.5, -1, 2]]

  private func product(_ factor: [[Double]]) -> [[Double]] {
    factor.indices.map { i in
      factor.indices.map { j in factor[i].indices.reduce(0) { $0 + factor[i][$1] * factor[j][$1] } }
    }
  }

  private func bowl(_ dimension: Int) throws -> Objective {
    try #require(FunctionKind.named("sphere")).objective(dimension: dimension)
  }

  @Test func `the factor of a covariance has it for its product`() throws {
    let factor = try #require(try NoiseRule.covariance(Self.matrix).factor(on: bowl(3)))
    for (a, b) in zip(product(factor).joined(), Self.matrix.joined()) { #expect(abs(a - b) < 1e-14) }
    // Cholesky's: 4 = 2², 2 = 2 · 1, 3 − 1² = 2.
    #expect(factor[0] == [2, 0, 0] && abs(factor[1][0] - 1) < 1e-15 && abs(factor[1][1] - 2.squareRoot()) < 1e-15)
    #expect(try NoiseRule.isotropic(2).factor(on: bowl(3)) == nil)
    #expect(try NoiseRule.isotropic(2).covariance(on: bowl(2)) == [[4, 0], [0, 4]])
  }

  @Test func `a covariance may have directions without noise`() throws {
    let factor = try #require(try NoiseRule.covariance([[1, 2], [2, 4]]).factor(on: bowl(2)))
    for (a, b) in zip(product(factor).joined(), [1.0, 2, 2, 4]) { #expect(abs(a - b) < 1e-14) }
    let none = try #require(try NoiseRule.covariance([[0, 0], [0, 0]]).factor(on: bowl(2)))
    #expect(none == [[0, 0], [0, 0]])
  }

  @Test func `noise has the covariance that was asked for, and its lanes the bits of the run alone`() throws {
    let factor = try #require(try NoiseRule.covariance(Self.matrix).factor(on: bowl(3)))
    let count = 20_000
    var noise = GradientNoise<Double>(deviations: [1], seeds: [5], factors: [factor])
    var draws: [[Double]] = []
    for _ in 0..<count {
      var gradient = [0.0, 0, 0]
      noise.add(to: &gradient)
      draws.append(gradient)
    }
    for i in 0..<3 {
      for j in 0...i {
        let measured = draws.reduce(0) { $0 + $1[i] * $1[j] } / Double(count)
        // The variance of a product of Gaussians: CᵢᵢCⱼⱼ + Cᵢⱼ².
        let c = Self.matrix
        let error = ((c[i][i] * c[j][j] + c[i][j] * c[i][j]) / Double(count)).squareRoot()
        #expect(abs(measured - c[i][j]) < 5 * error)
      }
    }
    let seeds = (0..<UInt64(Pack.count)).map { $0 + 5 }
    var together = GradientNoise<Pack>(
      deviations: seeds.map { _ in 1 }, seeds: seeds, factors: seeds.map { $0.isMultiple(of: 2) ? nil : factor })
    for step in 0..<20 {
      var pack = [Pack](repeating: 0, count: 3)
      together.add(to: &pack)
      #expect((0..<3).map { pack[$0][0] } == draws[step])
    }
  }

  @Test func `a batch's covariance is that of the rows over the batch`() throws {
    let data = try DataSet(path: "line.csv", text: "x,y\n0,0\n1,4\n2,6\n3,6\n")
    let line = try #require(FunctionKind.named("linearRegression")).objective(data: data)
    // A row's gradient at the minimum (1, 2) is 2r (1, x) with r = ∓1: C = 4 ⟨(1, x)(1, x)ᵀ⟩.
    let own = try NoiseRule.ofBatch(8, at: nil).covariance(on: line)
    for (a, b) in zip(own.joined(), [0.5, 0.75, 0.75, 1.75]) { #expect(abs(a - b) < 1e-13) }
    let origin = try NoiseRule.ofBatch(1, at: [0, 0]).covariance(on: line)
    for (a, b) in zip(origin.joined(), [24.0, 60, 60, 195]) { #expect(abs(a - b) < 1e-12) }
  }

  @Test(arguments: [
    (NoiseRule.covariance([[1]]), "`covariance` must be 2 × 2 for sphere, not 1 × 1"),
    (.covariance([[1, 2], [3, 1]]), "`covariance` must be symmetric, and 3 in row 2, column 1 stands against 2"),
    (.covariance([[1, 2], [2, 1]]), "`covariance` must be positive semidefinite, and has the eigenvalue -1"),
    (.ofBatch(4, at: nil), "`covarianceOf` is of the rows of data, and sphere lives on none; give `covariance`"),
    (.ofBatch(4, at: [1]), "`point` must have 2 coordinates for sphere, not 1"),
  ])
  func `what cannot be is refused in one line`(_ rule: NoiseRule, _ message: String) throws {
    let objective = try bowl(2)
    let error = #expect(throws: SettingsError.self) { try rule.factor(on: objective) }
    #expect(error?.description.hasPrefix(message.hasSuffix("-1") ? String(message.dropLast(2)) : message) ?? false)
  }
}
