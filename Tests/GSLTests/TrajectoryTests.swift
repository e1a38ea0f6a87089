import Foundation
import GSL
import TestSupport
import Testing

/// Trajectories of GSL 2.7.1 run from C, with the tolerance that comes with them:
///
///     deviation = max |xᵢ − refᵢ| / max(max |refᵢ|, 0.01)
///
/// at most 10⁻¹⁰ up to `tight_until`, then max(10⁻¹⁰, 1000 × sensitivity), and not compared where that exceeds 10⁻³.
struct TrajectoryTests {
  struct File: Decodable {
    let cases: [Case]
  }

  struct Case: Decodable, Sendable, CustomStringConvertible {
    let id, function: String
    let x0: [Double]
    let hyperparameters: [String: Double]
    let steps: [Int]
    let x: [[Double]]
    let f: [Double]
    let simplexSize: [Double]?
    let sensitivity: [Double]
    let tightUntil: Int
    let result: Result
    var description: String { id }

    struct Result: Decodable, Sendable {
      let iterations: Int
      let stopped: String
    }

    /// What the deviation may be at a checkpoint; `nil` where it is not to be compared.
    func tolerance(at checkpoint: Int) -> Double? {
      if steps[checkpoint] <= tightUntil { return 1e-10 }
      let tolerance = max(1e-10, 1000 * sensitivity[checkpoint])
      return tolerance > 1e-3 ? nil : tolerance
    }
  }

  static func cases(_ algorithm: String) throws -> [Case] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(File.self, from: Data(Repository.reference("optimizers/gsl_\(algorithm).json").utf8))
      .cases
  }

  @Test(arguments: Multimin.Descent.Algorithm.allCases)
  func `descents follow GSL's own trajectories`(_ algorithm: Multimin.Descent.Algorithm) throws {
    let cases = try Self.cases(algorithm.rawValue)
    #expect(cases.count >= 7)
    for run in cases {
      let function = try SmoothFunction.named(run.function)
      let descent = try Multimin.Descent(
        algorithm, start: run.x0, step: #require(run.hyperparameters["step_size"]),
        tolerance: #require(run.hyperparameters["tol"]))
      try descent.begin(value: function.value, gradient: function.gradient)
      func iterate() throws -> Bool { try descent.iterate(value: function.value, gradient: function.gradient) }
      var compared = 0
      var step = 0
      for checkpoint in run.steps.indices {
        while step < run.steps[checkpoint], try iterate() { step += 1 }
        guard let tolerance = run.tolerance(at: checkpoint) else { continue }
        #expect(step == run.steps[checkpoint], "\(run.id) stopped early")
        compare(descent.point, run, checkpoint, tolerance)
        try expectValue(function.value, run, checkpoint)
        compared += 1
      }
      #expect(compared >= 1, "\(run.id)")
      if run.result.stopped == "GSL_ENOPROG" {
        while step < 1000, try iterate() { step += 1 }
        #expect(try !iterate(), "\(run.id) goes on where GSL makes no progress")
      }
    }
  }

  @Test(arguments: Multimin.Simplex.Algorithm.allCases)
  func `simplices follow GSL's own trajectories`(_ algorithm: Multimin.Simplex.Algorithm) throws {
    let cases = try Self.cases(algorithm.rawValue)
    #expect(cases.count >= 7)
    for run in cases {
      let function = try SmoothFunction.named(run.function)
      let step = try #require(run.hyperparameters["step_size"])
      let simplex = Multimin.Simplex(algorithm, start: run.x0, steps: run.x0.map { _ in step })
      try simplex.begin(value: function.value)
      let sizes = try #require(run.simplexSize)
      var taken = 0
      for checkpoint in run.steps.indices {
        while taken < run.steps[checkpoint], try simplex.iterate(value: function.value) { taken += 1 }
        guard let tolerance = run.tolerance(at: checkpoint) else { continue }
        compare(simplex.point, run, checkpoint, tolerance)
        #expect(relativeError(simplex.size, sizes[checkpoint]) <= 1e-6, "\(run.id) at \(run.steps[checkpoint])")
        try expectValue(function.value, run, checkpoint)
      }
    }
  }

  private func compare(_ x: [Double], _ run: Case, _ checkpoint: Int, _ tolerance: Double) {
    let expected = run.x[checkpoint]
    let deviation = distance(x, expected) / max(expected.map(abs).max() ?? 0, 0.01)
    #expect(deviation <= tolerance, "\(run.id) at step \(run.steps[checkpoint])")
  }

  private func expectValue(_ f: (Span<Double>) -> Double, _ run: Case, _ checkpoint: Int) throws {
    let expected = run.f[checkpoint]
    let point = run.x[checkpoint]
    let value = f(point.span)
    #expect(abs(value - expected) <= 1e-12 * max(1, abs(expected)), "\(run.id)")
  }
}
