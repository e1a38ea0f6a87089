import Lanes

/// The systems that `equationSystem` knows.
package enum SystemProblem: String, CaseIterable, Sendable {
  case circleHyperbola, expSine, burdenFaires, boggs, himmelblau, rosenbrock, freudensteinRoth, powellSingular
  case powellBadlyScaled, broydenTridiagonal

  var dimensions: Dimensions {
    switch self {
    case .burdenFaires: .fixed(3)
    case .powellSingular: .fixed(4)
    case .broydenTridiagonal: .atLeast(2)
    default: .fixed(2)
    }
  }

  /// The usual start.
  func start(_ n: Int) -> [Double] {
    switch self {
    case .circleHyperbola, .expSine: [2, 0.5]
    case .burdenFaires: [0.1, 0.1, -0.1]
    case .boggs: [-0.9, 1.9]
    case .himmelblau: [1, 1]
    case .rosenbrock: [-1.2, 1]
    case .freudensteinRoth: [0.5, -2]
    case .powellSingular: [3, -1, 0, 1]
    case .powellBadlyScaled: [0, 1]
    case .broydenTridiagonal: Array(repeating: -1, count: n)
    }
  }

  /// Where starts are drawn: a choice.
  var box: ClosedRange<Double> {
    switch self {
    case .burdenFaires: -1...1
    case .freudensteinRoth, .himmelblau: -6...6
    case .powellBadlyScaled: 0...10
    default: -4...4
    }
  }

  /// Where the hyperbola crosses the circle: x² = 2 ± √3 and y = 1/x.
  private static var crossings: [[Double]] {
    let greater = (2 + Double(3).squareRoot()).squareRoot()
    let lesser = 1 / greater
    return [[greater, lesser], [lesser, greater], [-greater, -lesser], [-lesser, -greater]]
  }

  /// The roots that are known by formula.
  func roots(_ n: Int) -> [[Double]] {
    switch self {
    case .circleHyperbola: Self.crossings
    case .expSine: [[1, 1]]
    case .burdenFaires: []
    case .boggs: [[-1, 2], [0, 1]]
    case .himmelblau: [[3, 2]]
    case .rosenbrock: [[1, 1]]
    case .freudensteinRoth: [[5, 4]]
    case .powellSingular: [[0, 0, 0, 0]]
    case .powellBadlyScaled, .broydenTridiagonal: []
    }
  }
}

extension SystemProblem {
  /// At the root of Powell's singular system J has rank 2, and F is quadratic along its null space.
  var rootShape: RootShape { RootShape(multiplicity: self == .powellSingular ? 2 : 1) }
}

extension SystemProblem {
  /// Writes F(x).
  @inline(__always)
  func write<L: Lane>(at x: Span<L>, into f: inout MutableSpan<L>) {
    switch self {
    case .circleHyperbola:
      f[0] = x[0] * x[0] + x[1] * x[1] - 4
      f[1] = x[0] * x[1] - 1
    case .expSine:
      f[0] = x[0] * x[0] + x[1] * x[1] - 2
      f[1] = L.exp(x[0] - 1) + x[1] * x[1] * x[1] - 2
    case .burdenFaires:
      let shifted = x[1] + 0.1
      f[0] = 3 * x[0] - L.cos(x[1] * x[2]) - 0.5
      f[1] = x[0] * x[0] - 81 * shifted * shifted + L.sin(x[2]) + 1.06
      f[2] = L.exp(-(x[0] * x[1])) + 20 * x[2] + (10 * L.pi - 3) / 3
    case .boggs:
      f[0] = x[0] * x[0] - x[1] + 1
      f[1] = x[0] - L.cos(L.pi / 2 * x[1])
    case .himmelblau:
      f[0] = x[0] * x[0] + x[1] - 11
      f[1] = x[0] + x[1] * x[1] - 7
    case .rosenbrock:
      f[0] = 10 * (x[1] - x[0] * x[0])
      f[1] = 1 - x[0]
    case .freudensteinRoth:
      f[0] = -13 + x[0] + ((5 - x[1]) * x[1] - 2) * x[1]
      f[1] = -29 + x[0] + ((x[1] + 1) * x[1] - 14) * x[1]
    case .powellSingular:
      let middle = x[1] - 2 * x[2]
      let outer = x[0] - x[3]
      f[0] = x[0] + 10 * x[1]
      f[1] = L(5).squareRoot() * (x[2] - x[3])
      f[2] = middle * middle
      f[3] = L(10).squareRoot() * outer * outer
    case .powellBadlyScaled:
      f[0] = 1e4 * x[0] * x[1] - 1
      f[1] = L.exp(-x[0]) + L.exp(-x[1]) - 1.0001
    case .broydenTridiagonal:
      let n = x.count
      for i in 0..<n {
        let before: L = i > 0 ? x[i - 1] : 0
        let after: L = i < n - 1 ? x[i + 1] : 0
        f[i] = (3 - 2 * x[i]) * x[i] - before - 2 * after + 1
      }
    }
  }

  /// Writes J(x).
  @inline(__always)
  func writeJacobian<L: Lane>(at x: Span<L>, into j: inout MutableSpan<L>) {
    let n = x.count
    for k in 0..<n * n { j[k] = 0 }
    switch self {
    case .circleHyperbola:
      write(into: &j, 2 * x[0], 2 * x[1], x[1], x[0])
    case .expSine:
      write(into: &j, 2 * x[0], 2 * x[1], L.exp(x[0] - 1), 3 * x[1] * x[1])
    case .burdenFaires:
      let sine = L.sin(x[1] * x[2])
      let decay = L.exp(-(x[0] * x[1]))
      j[0] = 3
      j[1] = x[2] * sine
      j[2] = x[1] * sine
      j[3] = 2 * x[0]
      j[4] = -162 * (x[1] + 0.1)
      j[5] = L.cos(x[2])
      j[6] = -x[1] * decay
      j[7] = -x[0] * decay
      j[8] = 20
    case .boggs:
      write(into: &j, 2 * x[0], -1, 1, L.pi / 2 * L.sin(L.pi / 2 * x[1]))
    case .himmelblau:
      write(into: &j, 2 * x[0], 1, 1, 2 * x[1])
    case .rosenbrock:
      write(into: &j, -20 * x[0], 10, -1, 0)
    case .freudensteinRoth:
      write(into: &j, 1, (10 - 3 * x[1]) * x[1] - 2, 1, (3 * x[1] + 2) * x[1] - 14)
    case .powellSingular:
      let middle = x[1] - 2 * x[2]
      let outer = L(10).squareRoot() * (x[0] - x[3])
      j[0] = 1
      j[1] = 10
      j[6] = L(5).squareRoot()
      j[7] = -L(5).squareRoot()
      j[9] = 2 * middle
      j[10] = -4 * middle
      j[12] = 2 * outer
      j[15] = -2 * outer
    case .powellBadlyScaled:
      write(into: &j, 1e4 * x[1], 1e4 * x[0], -L.exp(-x[0]), -L.exp(-x[1]))
    case .broydenTridiagonal:
      for i in 0..<n {
        j[i * n + i] = 3 - 4 * x[i]
        if i > 0 { j[i * n + i - 1] = -1 }
        if i < n - 1 { j[i * n + i + 1] = -2 }
      }
    }
  }

  /// A 2 × 2 matrix.
  @inline(__always)
  private func write<L: Lane>(into j: inout MutableSpan<L>, _ a: L, _ b: L, _ c: L, _ d: L) {
    j[0] = a
    j[1] = b
    j[2] = c
    j[3] = d
  }
}
