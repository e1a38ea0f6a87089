import Foundation
import GSL

/// The folder of reference data beside the tests.
func reference(_ name: String) throws -> Data {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference")
  return try Data(contentsOf: folder.appending(path: name))
}

/// |a − b| relative to |b|.
func relativeError(_ a: Double, _ b: Double) -> Double { a == b ? 0 : abs(a - b) / abs(b) }

/// max |aᵢ − bᵢ|.
func distance(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).map { abs($0 - $1) }.max() ?? 0 }

struct Interrupted: Error, Equatable {}

/// The functions of the reference trajectories, by their names there, in any dimension they allow.
struct SmoothFunction: Sendable {
  let value: @Sendable (Span<Double>) -> Double
  let gradient: @Sendable (Span<Double>, inout MutableSpan<Double>) -> Void

  static func named(_ name: String) throws -> SmoothFunction {
    switch name {
    case "sphere": sphere
    case "quadratic2": quadratic2
    case "rosenbrock": rosenbrock
    case "himmelblau": himmelblau
    case "beale": beale
    case "rastrigin": rastrigin
    default: throw CocoaError(.keyValueValidation)
    }
  }

  static let sphere = SmoothFunction { x in
    x.indices.reduce(0) { $0 + x[$1] * x[$1] }
  } gradient: { x, slope in
    for i in x.indices { slope[i] = 2 * x[i] }
  }

  static let quadratic2 = SmoothFunction { x in
    5 * x[0] * x[0] + 2 * x[1] * x[1] + 3 * x[0] - 10 * x[1] + 4
  } gradient: { x, slope in
    slope[0] = 10 * x[0] + 3
    slope[1] = 4 * x[1] - 10
  }

  static let rosenbrock = SmoothFunction { x in
    var sum = 0.0
    for i in 0..<x.count - 1 {
      let valley = x[i + 1] - x[i] * x[i]
      sum += 100 * valley * valley + (1 - x[i]) * (1 - x[i])
    }
    return sum
  } gradient: { x, slope in
    for i in x.indices { slope[i] = 0 }
    for i in 0..<x.count - 1 {
      let valley = x[i + 1] - x[i] * x[i]
      slope[i] += -400 * x[i] * valley - 2 * (1 - x[i])
      slope[i + 1] += 200 * valley
    }
  }

  static let himmelblau = SmoothFunction { x in
    let a = x[0] * x[0] + x[1] - 11
    let b = x[0] + x[1] * x[1] - 7
    return a * a + b * b
  } gradient: { x, slope in
    let a = x[0] * x[0] + x[1] - 11
    let b = x[0] + x[1] * x[1] - 7
    slope[0] = 4 * x[0] * a + 2 * b
    slope[1] = 2 * a + 4 * x[1] * b
  }

  static let beale = SmoothFunction { x in
    let (u, v) = (x[0], x[1])
    let a = 1.5 - u + u * v
    let b = 2.25 - u + u * v * v
    let c = 2.625 - u + u * v * v * v
    return a * a + b * b + c * c
  } gradient: { x, slope in
    let (u, v) = (x[0], x[1])
    let a = 1.5 - u + u * v
    let b = 2.25 - u + u * v * v
    let c = 2.625 - u + u * v * v * v
    slope[0] = 2 * a * (v - 1) + 2 * b * (v * v - 1) + 2 * c * (v * v * v - 1)
    slope[1] = 2 * a * u + 4 * b * u * v + 6 * c * u * v * v
  }

  static let rastrigin = SmoothFunction { x in
    10 * Double(x.count) + x.indices.reduce(0) { $0 + (x[$1] * x[$1] - 10 * cos(2 * .pi * x[$1])) }
  } gradient: { x, slope in
    for i in x.indices { slope[i] = 2 * x[i] + 20 * .pi * sin(2 * .pi * x[i]) }
  }
}
