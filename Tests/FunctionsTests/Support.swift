import Foundation
import Functions
import GSL
import Lanes
import Testing
import Values

extension FunctionKind {
  /// The dimensions that the tests try.
  var trials: [Int] { [1, 2, 3, 5, 10, 20].filter(dimensions.contains) }
}

/// A function at one dimension of the catalogue's rows that a test goes through.
struct Trial: Sendable, CustomTestStringConvertible {
  let kind: FunctionKind
  let dimension: Int
  var testDescription: String { "\(kind.name) in \(dimension) dimensions" }

  /// Equations and regressions have tests of their own.
  static let all = FunctionKind.classic.flatMap { kind in kind.trials.map { Trial(kind: kind, dimension: $0) } }

  func objective(instance: Int = 0) throws -> Objective {
    try kind.objective(dimension: dimension, instance: instance)
  }
}

extension Objective {
  func gradient(at x: [Double]) -> [Double] { look(at: x).gradient }

  func hessianMatrix(at x: [Double]) -> [Double] { hessian(at: x)?.flatMap { $0 } ?? [] }

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

/// The oracle's questions with arrays in place of vectors.
extension Oracle {
  mutating func value(at x: [L]) -> L {
    let arena = Arena()
    return withExtendedLifetime(arena) { value(at: arena.vector(x)) }
  }

  mutating func gradient(at x: [L], into gradient: inout [L]) -> L {
    let arena = Arena()
    let slope: Vector<L> = arena.zeros(gradient.count)
    let value = self.gradient(at: arena.vector(x), into: slope)
    gradient = withExtendedLifetime(arena) { Array(slope) }
    return value
  }

  mutating func hessian(at x: [L], into hessian: inout [L]) {
    let arena = Arena()
    let matrix: Vector<L> = arena.zeros(hessian.count)
    self.hessian(at: arena.vector(x), into: matrix)
    hessian = withExtendedLifetime(arena) { Array(matrix) }
  }

  mutating func residuals(at x: [L], into residuals: inout [L], jacobian: inout [L]) -> L {
    let arena = Arena()
    let (values, matrix): (Vector<L>, Vector<L>) = (arena.zeros(residuals.count), arena.zeros(jacobian.count))
    let norm = self.residuals(at: arena.vector(x), into: values, jacobian: matrix)
    (residuals, jacobian) = withExtendedLifetime(arena) { (Array(values), Array(matrix)) }
    return norm
  }

  mutating func coordinateMinimum(_ i: Int, at x: [L]) -> L {
    let arena = Arena()
    return withExtendedLifetime(arena) { coordinateMinimum(i, at: arena.vector(x)) }
  }

  func watch(_ x: [L]) -> L {
    let arena = Arena()
    return withExtendedLifetime(arena) { watch(arena.vector(x)) }
  }

  func watch(_ x: [L], gradient: inout [L]) -> L {
    let arena = Arena()
    let slope: Vector<L> = arena.zeros(gradient.count)
    let value = watch(arena.vector(x), gradient: slope)
    gradient = withExtendedLifetime(arena) { Array(slope) }
    return value
  }
}

extension GradientNoise {
  mutating func add(to gradient: inout [L]) {
    let arena = Arena()
    let slope = arena.vector(gradient)
    add(to: slope)
    gradient = withExtendedLifetime(arena) { Array(slope) }
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

extension Objective {
  /// Holds value and gradient of eight points side by side against those of each alone, bit by bit.
  func expectSameBitsInPacks() {
    let points = points(Pack.count, seed: 7)
    let packed = (0..<dimension).map { i in
      var coordinate = Pack.zero
      for run in 0..<Pack.count { coordinate[run] = points[run][i] }
      return coordinate
    }
    var slopes = [Pack].zeros(dimension)
    var together = Oracle(self.packed)
    let values = together.gradient(at: packed, into: &slopes)
    for run in 0..<Pack.count {
      #expect(values[run].bitPattern == value(at: points[run]).bitPattern)
      for (i, slope) in gradient(at: points[run]).enumerated() {
        #expect(slopes[i][run].bitPattern == slope.bitPattern, "\(settings) at \(points[run])")
      }
    }
  }
}
