import Foundation
import GSL
import Testing

/// Nonlinear least squares against what NIST certifies of Misra1a and what is known of Rosenbrock's residuals.
@Suite struct NonlinearFitTests {
  /// https://www.itl.nist.gov/div898/strd/nls/data/misra1a.shtml: y = b₁ (1 − e^(−b₂x)).
  private static let misra: [(y: Double, x: Double)] = [
    (10.07, 77.6), (14.73, 114.9), (17.94, 141.1), (23.93, 190.8), (29.61, 239.9), (35.18, 289), (40.02, 332.8),
    (44.82, 378.4), (50.76, 434.8), (55.05, 477.3), (61.01, 536.8), (66.4, 593.1), (75.47, 689.1), (81.78, 760),
  ]

  private let residuals: Multiroots.Residuals = { b, r in
    for (i, point) in Self.misra.enumerated() { r[i] = point.y - b[0] * (1 - exp(-b[1] * point.x)) }
  }

  private let jacobian: Multiroots.Jacobian = { b, j in
    for (i, point) in Self.misra.enumerated() {
      let e = exp(-b[1] * point.x)
      j[2 * i] = e - 1
      j[2 * i + 1] = -b[0] * point.x * e
    }
  }

  @Test(arguments: NonlinearFit.Algorithm.allCases, [[500, 0.0001], [250, 0.0005]])
  func `finds the certified parameters from both starts`(_ algorithm: NonlinearFit.Algorithm, start: [Double]) throws {
    let fit = NonlinearFit(algorithm, start: start, residuals: 14)
    #expect(fit.point == start && fit.residuals.isEmpty && fit.residualNorm.isNaN)
    try fit.begin(residuals: residuals, jacobian: jacobian)
    var steps = 0
    while steps < 500, try fit.iterate(residuals: residuals, jacobian: jacobian) { steps += 1 }
    // The sum of squares is flat about its minimum: it tells the parameters to the root of its own precision.
    #expect(relativeError(fit.point[0], 238.94212918) <= 1e-8)
    #expect(relativeError(fit.point[1], 0.00055015643181) <= 1e-8)
    #expect(relativeError(fit.residualNorm * fit.residualNorm, 0.12455138894) <= 1e-10)
    // (uᵀr) of the columns, against their lengths.
    #expect(fit.gradientNorm <= 1e-6 * 1e5 * fit.residualNorm)
  }

  @Test func `comes to a root where there is one`() throws {
    let fit = NonlinearFit(start: [-1.2, 1], residuals: 2)
    let residuals: Multiroots.Residuals = { x, r in
      r[0] = 10 * (x[1] - x[0] * x[0])
      r[1] = 1 - x[0]
    }
    let jacobian: Multiroots.Jacobian = { x, j in
      j[0] = -20 * x[0]
      j[1] = 10
      j[2] = -1
      j[3] = 0
    }
    try fit.begin(residuals: residuals, jacobian: jacobian)
    for _ in 0..<100 where try !fit.iterate(residuals: residuals, jacobian: jacobian) { break }
    #expect(distance(fit.point, [1, 1]) <= 1e-14 && fit.residualNorm <= 1e-14)
  }

  @Test func `an error comes out of the call that met it, and what is no number is refused at the start`() throws {
    let fit = NonlinearFit(start: [1, 1], residuals: 14)
    #expect(throws: Interrupted()) { try fit.begin(residuals: { _, _ in throw Interrupted() }, jacobian: jacobian) }
    #expect(throws: GSLError.notFinite("a residual")) {
      try fit.begin(residuals: { _, r in for i in r.indices { r[i] = .nan } }, jacobian: jacobian)
    }
    // A step to where the residuals are no numbers is refused, and a shorter one found: √x from 4 to 0.
    let root = NonlinearFit(start: [4], residuals: 1)
    let write: Multiroots.Residuals = { x, r in r[0] = x[0] < 0 ? .nan : x[0].squareRoot() + 0.001 }
    let slope: Multiroots.Jacobian = { x, j in j[0] = 0.5 / x[0].squareRoot() }
    try root.begin(residuals: write, jacobian: slope)
    for _ in 0..<200 where (try? root.iterate(residuals: write, jacobian: slope)) != true { break }
    #expect(root.residualNorm < 2 && root.point[0] >= 0)
  }
}
