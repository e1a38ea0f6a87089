import Foundation
import GSL
import Testing

struct GlobalMinimumTests {
  private let rosenbrockHessian: GlobalMinimum.Hessian = { x, h in
    let n = x.count
    for k in h.indices { h[k] = 0 }
    for i in 0..<n - 1 {
      h[i * n + i] += 1200 * x[i] * x[i] - 400 * x[i + 1] + 2
      h[i * n + i + 1] -= 400 * x[i]
      h[(i + 1) * n + i] -= 400 * x[i]
      h[(i + 1) * n + i + 1] += 200
    }
  }

  @Test(arguments: [2, 4, 10])
  func `Rosenbrock's minimum is exact with a Hessian`(_ n: Int) throws {
    let f = SmoothFunction.rosenbrock
    let minimum = try GlobalMinimum.search(
      in: Array(repeating: -2...2, count: n), starts: 16, value: f.value, gradient: f.gradient,
      hessian: rosenbrockHessian)
    #expect(minimum.value == 0)
    #expect(minimum.gradientNorm == 0)
    #expect(minimum.point == Array(repeating: 1, count: n))
    #expect(minimum.arrivals >= 8)
  }

  @Test func `without a Hessian the gradient still vanishes to rounding`() throws {
    let f = SmoothFunction.rosenbrock
    let minimum = try GlobalMinimum.search(
      in: Array(repeating: -2...2, count: 4), starts: 16, value: f.value, gradient: f.gradient)
    #expect(minimum.value < 1e-25)
    #expect(minimum.gradientNorm < 1e-10)
    #expect(distance(minimum.point, [1, 1, 1, 1]) < 1e-12)
  }

  /// The four minimisers to the digits that mpmath's findroot gives: (3, 2) and three others.
  @Test func `all four minimisers of Himmelblau's function are found`() throws {
    let f = SmoothFunction.himmelblau
    let minimum = try GlobalMinimum.search(
      in: [-5...5, -5...5], starts: 64, value: f.value, gradient: f.gradient)
    #expect(minimum.minimisers.count == 4)
    for expected in [
      [3, 2], [-2.805118086952745, 3.131312518250573], [-3.779310253377747, -3.2831859912861694],
      [3.584428340330492, -1.8481265269644034],
    ] {
      #expect(minimum.minimisers.contains { distance($0, expected) < 1e-12 }, "\(expected)")
    }
    #expect(minimum.value < 1e-28)
    #expect(minimum.arrivals >= 60 && minimum.starts == 64)
    #expect(minimum.provenance.hasPrefix("\(minimum.arrivals) of 64 Sobol starts end there: GSL \(Library.version)"))
  }

  @Test func `Rastrigin's minimum is found among its hundred others`() throws {
    let f = SmoothFunction.rastrigin
    let minimum = try GlobalMinimum.search(
      in: [-4.3...5.4, -5.1...4.2], starts: 256, value: f.value, gradient: f.gradient)
    #expect(abs(minimum.value) < 1e-13)
    #expect(distance(minimum.point, [0, 0]) < 1e-12)
    #expect(minimum.minimisers.count == 1 && minimum.arrivals < 128)
  }

  /// Branin's three minimisers: (−π, 12.275), (π, 2.275), (3π, 2.475), value 5/(4π) = 0.39788735772973816.
  @Test func `Branin's minimum has its closed form`() throws {
    let (b, c, t) = (5.1 / (4 * Double.pi * Double.pi), 5 / Double.pi, 1 / (8 * Double.pi))
    let minimum = try GlobalMinimum.search(in: [-5...10, 0...15], starts: 64) { x in
      let a = x[1] - b * x[0] * x[0] + c * x[0] - 6
      return a * a + 10 * (1 - t) * cos(x[0]) + 10
    } gradient: { x, slope in
      let a = x[1] - b * x[0] * x[0] + c * x[0] - 6
      slope[0] = 2 * a * (c - 2 * b * x[0]) - 10 * (1 - t) * sin(x[0])
      slope[1] = 2 * a
    }
    #expect(relativeError(minimum.value, 5 / (4 * .pi)) < 1e-14)
    #expect(minimum.minimisers.count == 3)
    for expected in [[-Double.pi, 12.275], [Double.pi, 2.275], [3 * Double.pi, 2.475]] {
      #expect(minimum.minimisers.contains { distance($0, expected) < 1e-12 })
    }
  }

  /// Powell's singular function: its Hessian at the minimum has rank 2.
  @Test func `a singular Hessian is no obstacle`() throws {
    let minimum = try GlobalMinimum.search(in: Array(repeating: -3...4, count: 4), starts: 8) { x in
      let (a, b, c, d) = (x[0] + 10 * x[1], x[2] - x[3], x[1] - 2 * x[2], x[0] - x[3])
      return a * a + 5 * b * b + c * c * c * c + 10 * d * d * d * d
    } gradient: { x, slope in
      let (a, b, c, d) = (x[0] + 10 * x[1], x[2] - x[3], x[1] - 2 * x[2], x[0] - x[3])
      slope[0] = 2 * a + 40 * d * d * d
      slope[1] = 20 * a + 4 * c * c * c
      slope[2] = 10 * b - 8 * c * c * c
      slope[3] = -10 * b - 40 * d * d * d
    }
    #expect(minimum.value < 1e-15 && minimum.value >= 0)
    #expect(distance(minimum.point, [0, 0, 0, 0]) < 1e-3)
  }

  @Test func `minimisers outside the box do not count`() throws {
    // x⁴/4 − x²/2 + x/4 has minima near −1.1 (the lower one) and 0.84.
    let minimum = try GlobalMinimum.search(in: [0.5...2], starts: 8) { x in
      pow(x[0], 4) / 4 - x[0] * x[0] / 2 + x[0] / 4
    } gradient: { x, slope in
      slope[0] = pow(x[0], 3) - x[0] + 0.25
    }
    // numpy.roots([1, 0, -1, 0.25]): −1.1071598716887893, 0.8375654352833230, 0.2695944364054663
    #expect(distance(minimum.point, [0.837565435283323]) < 1e-14)
  }

  @Test func `the same search gives the same bits`() throws {
    let f = SmoothFunction.rastrigin
    func search() throws -> GlobalMinimum {
      try GlobalMinimum.search(
        in: Array(repeating: -4.3...5.4, count: 3), starts: 32, value: f.value, gradient: f.gradient)
    }
    #expect(try search() == search())
  }

  @Test func `more dimensions than Sobol has start at random`() throws {
    let f = SmoothFunction.sphere
    let minimum = try GlobalMinimum.search(
      in: Array(repeating: -1...1, count: 50), starts: 2, value: f.value, gradient: f.gradient)
    #expect(minimum.value < 1e-28)
    #expect(minimum.provenance.contains("2 of 2 random starts"))
  }

  @Test func `an error in the function comes out, and a function without values is refused`() {
    #expect(throws: Interrupted.self) {
      try GlobalMinimum.search(in: [0...1], starts: 1, value: { _ in throw Interrupted() }, gradient: { _, _ in })
    }
    #expect(throws: GSLError.self) {
      try GlobalMinimum.search(in: [0...1], starts: 4, value: { _ in .nan }, gradient: { _, slope in slope[0] = 1 })
    }
  }
}
