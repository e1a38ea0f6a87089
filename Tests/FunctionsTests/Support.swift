import Foundation
import Functions
import GSL
import Lanes
import Testing
import Values

/// Every function as its type, for the tests that go below the catalogue's erased rows. A test compares the two lists.
let functions: [any Function.Type] = [
  Sphere.self, SumSquares.self, Ellipsoid.self, Quadratic.self, Booth.self, Rosenbrock.self, Beale.self,
  Himmelblau.self, DoubleWell.self, StyblinskiTang.self, Rastrigin.self, Griewank.self, Ackley.self, Cone.self,
  Saddle.self, MonkeySaddle.self, TiltedDoubleWell.self, MullerBrown.self, Flat.self,
]

/// Functions that are equations to be solved, which have tests of their own.
let equations: [any Function.Type] = [ScalarEquation.self, EquationSystem.self, LinearSystem.self, Eigenproblem.self]

/// Sums of squares over data of their own, which have tests of their own.
let regressions: [any Function.Type] = [NISTRegression.self]

extension FunctionKind {
  /// The dimensions that the tests try.
  var trials: [Int] { [1, 2, 3, 5, 10, 20].filter(dimensions.contains) }
}

/// A function at one dimension of the catalogue's rows that a test goes through.
struct Trial: Sendable, CustomTestStringConvertible {
  let kind: FunctionKind
  let dimension: Int
  var testDescription: String { "\(kind.name) in \(dimension) dimensions" }

  static let all = FunctionKind.catalogue.filter { kind in functions.contains { $0.name == kind.name } }.flatMap {
    kind in kind.trials.map { Trial(kind: kind, dimension: $0) }
  }

  func objective(instance: Int = 0) throws -> Objective {
    try kind.objective(dimension: dimension, instance: instance)
  }
}

extension Objective {
  func value(at x: [Double]) -> Double {
    var oracle = Oracle(scalar)
    return oracle.value(at: x)
  }

  func gradient(at x: [Double]) -> [Double] {
    var oracle = Oracle(scalar)
    var gradient = [Double].zeros(dimension)
    _ = oracle.gradient(at: x, into: &gradient)
    return gradient
  }

  func hessianMatrix(at x: [Double]) -> [Double] {
    var oracle = Oracle(scalar, hessian: hessian)
    var matrix = [Double].zeros(dimension * dimension)
    oracle.hessian(at: x, into: &matrix)
    return matrix
  }

  /// Points of the domain stretched about its middle.
  func points(_ count: Int, seed: UInt64, stretch: Double = 1) -> [[Double]] {
    var random = RandomStream(seed: seed)
    return (0..<count).map { _ in
      domain.map { interval in
        let middle = (interval.lowerBound + interval.upperBound) / 2
        return middle + stretch * (interval.upperBound - interval.lowerBound) * (random.uniform() - 0.5)
      }
    }
  }
}

extension Array where Element == Double {
  var largest: Double { map(abs).max() ?? 0 }
  func distance(to other: [Double]) -> Double {
    zip(self, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
  }
}

/// A file of the folder of this test room.
func file(_ path: String, from here: String = #filePath) throws -> String {
  try String(contentsOf: URL(filePath: here).deletingLastPathComponent().appending(path: path), encoding: .utf8)
}
