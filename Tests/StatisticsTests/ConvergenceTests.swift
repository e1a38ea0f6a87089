import Foundation
import Statistics
import Testing

/// Rates and orders of sequences whose convergence is known by formula.
@Suite struct `The estimate of convergence` {
  private func estimate(_ errors: [Double], every stride: Int = 1) -> ConvergenceEstimate {
    ConvergenceEstimate(steps: errors.indices.map { stride * $0 }, errors: errors)
  }

  @Test(arguments: [0.5, 0.9, 0.999, 1.0, 1.39])
  func `is exact on a geometric sequence, shrinking or growing`(_ rate: Double) throws {
    let sequence = (0..<40).map { pow(rate, Double($0)) }
    let found = estimate(sequence)
    #expect(abs(try #require(found.rate) - rate) <= 1e-12)
    if rate < 1 { #expect(abs(try #require(found.order) - 1) <= 1e-9) } else { #expect(found.order == nil) }
    // Every third step recorded: the same rate a step, and no three successive steps.
    let sparse = estimate((0..<40).map { pow(rate, Double(3 * $0)) }, every: 3)
    if rate > 0.6 { #expect(abs(try #require(sparse.rate) - rate) <= 1e-12) }
    #expect(sparse.order == nil)
  }

  /// eₜ₊₁ = C eₜᵖ.
  @Test(arguments: [1.618033988749895, 2.0, 3.0], [0.5, 1.0])
  func `finds the order of a superlinear sequence`(_ order: Double, _ factor: Double) throws {
    var errors = [0.5]
    while let last = errors.last, last > 1e-13 { errors.append(factor * pow(last, order)) }
    errors.append(2e-17)
    let found = estimate(errors)
    #expect(abs(try #require(found.order) - order) <= 1e-9)
    if order >= 2 { #expect(found.rate == nil) }
  }

  /// Newton's method for x² − 2 from 1, and the secant method from 1 and 3/2: |xₜ − √2| in 50-digit arithmetic
  /// (mpmath).
  @Test func `is 2 for Heron's square root and the golden ratio for the chord`() throws {
    let heron = [
      0.41421356237309505, 0.085786437626904951, 0.0024531042935716179, 2.1239014147551199e-6, 1.5948618246068547e-12,
      8.9929283216504531e-25,
    ]
    #expect(abs(try #require(estimate(heron).order) - 2) <= 0.02)
    let chord = [
      0.41421356237309505, 0.085786437626904951, 0.014213562373095049, 0.00042045892481918673, 2.1239014147551199e-6,
      3.1577458617355448e-10, 2.3711892058579138e-16,
    ]
    #expect(abs(try #require(estimate(chord).order) - 1.618) <= 0.05)
  }

  /// A bisection's residual goes up and down; its rate is that of the envelope.
  @Test func `gives no order to a residual that goes up and down`() throws {
    let wavy = (0..<40).map { pow(0.5, Double($0)) * ($0.isMultiple(of: 2) ? 1 : 3) }
    let found = estimate(wavy)
    #expect(found.order == nil)
    #expect(abs(try #require(found.rate) - 0.5) <= 0.02)
  }

  @Test func `judges by the later half of the steps, however they are recorded`() throws {
    // Slow from step 50 on, recorded ever more sparsely.
    let steps = [0, 1, 2, 3, 5, 7, 10, 14, 20, 28, 40, 50, 56, 64, 72, 80, 90, 100]
    let errors = steps.map { $0 < 50 ? pow(0.5, Double($0) / 4) : pow(0.5, 12.5) * pow(0.99, Double($0 - 50)) }
    let found = ConvergenceEstimate(steps: steps, errors: errors)
    #expect(abs(try #require(found.rate) - 0.99) <= 1e-12)
    #expect(found.order == nil)
  }

  @Test func `leaves out what rounding has made of the errors`() throws {
    let clean = (0..<30).map { pow(0.1, Double($0)) }.prefix(13)
    let noisy = Array(clean) + [3e-16, 5e-16, 1e-16, 4e-16, 3e-16, 5e-16]
    #expect(abs(try #require(estimate(noisy).rate) - 0.1) <= 1e-12)
  }

  @Test func `says nothing of too few errors`() {
    #expect(estimate([]) == estimate([1]) && estimate([1, 0.5]).rate == nil && estimate([1, 0.5]).order == nil)
    #expect(estimate([0, 0, 0]).rate == nil)
  }
}
