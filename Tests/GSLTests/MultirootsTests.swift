import Foundation
import GSL
import Testing

/// Roots of systems by sixty-digit arithmetic, to 10⁻¹² max(1, |root|).
struct MultirootsTests {
  struct File: Decodable { let records: [Record] }

  struct Record: Decodable, Sendable, CustomStringConvertible {
    let key: String
    let x0, root: [Double]
    var description: String { key }

    enum CodingKeys: String, CodingKey { case kind, key, x0, root }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      key = try container.decode(String.self, forKey: .key)
      let isSystem = try container.decode(String.self, forKey: .kind) == "system"
      x0 = isSystem ? try container.decode([Double].self, forKey: .x0) : []
      root = isSystem ? try container.decode([Double].self, forKey: .root) : []
    }
  }

  struct System: Sendable {
    let residuals: @Sendable (Span<Double>, inout MutableSpan<Double>) -> Void
    let jacobian: @Sendable (Span<Double>, inout MutableSpan<Double>) -> Void
  }

  static let records: [Record] = {
    let file = try? JSONDecoder().decode(File.self, from: reference("roots.json"))
    return file?.records.filter { !$0.x0.isEmpty } ?? []
  }()

  static let systems: [String: System] = [
    "circle_hyperbola": System { x, f in
      f[0] = x[0] * x[0] + x[1] * x[1] - 4
      f[1] = x[0] * x[1] - 1
    } jacobian: { x, j in
      set(&j, [2 * x[0], 2 * x[1], x[1], x[0]])
    },
    "exp_sine": System { x, f in
      f[0] = x[0] * x[0] + x[1] * x[1] - 2
      f[1] = exp(x[0] - 1) + x[1] * x[1] * x[1] - 2
    } jacobian: { x, j in
      set(&j, [2 * x[0], 2 * x[1], exp(x[0] - 1), 3 * x[1] * x[1]])
    },
    "burden_faires": System { x, f in
      f[0] = 3 * x[0] - cos(x[1] * x[2]) - 0.5
      f[1] = x[0] * x[0] - 81 * (x[1] + 0.1) * (x[1] + 0.1) + sin(x[2]) + 1.06
      f[2] = exp(-x[0] * x[1]) + 20 * x[2] + (10 * .pi - 3) / 3
    } jacobian: { x, j in
      let e = exp(-x[0] * x[1])
      set(
        &j,
        [
          3, x[2] * sin(x[1] * x[2]), x[1] * sin(x[1] * x[2]), 2 * x[0], -162 * (x[1] + 0.1), cos(x[2]), -x[1] * e,
          -x[0] * e, 20,
        ])
    },
    "boggs": System { x, f in
      f[0] = x[0] * x[0] - x[1] + 1
      f[1] = x[0] - cos(.pi * x[1] / 2)
    } jacobian: { x, j in
      set(&j, [2 * x[0], -1, 1, .pi / 2 * sin(.pi * x[1] / 2)])
    },
    "himmelblau_gradient_zero": System { x, f in
      f[0] = x[0] * x[0] + x[1] - 11
      f[1] = x[0] + x[1] * x[1] - 7
    } jacobian: { x, j in
      set(&j, [2 * x[0], 1, 1, 2 * x[1]])
    },
  ]

  private static func set(_ span: inout MutableSpan<Double>, _ values: [Double]) {
    for (i, value) in values.enumerated() { span[i] = value }
  }

  @Test func `there is a system for every reference root`() {
    #expect(Self.records.count == 5)
    #expect(Set(Self.records.map(\.key)) == Set(Self.systems.keys))
  }

  @Test(arguments: records, Multiroots.WithJacobian.Algorithm.allCases)
  func `methods with a Jacobian reach the reference roots from nearby`(
    _ record: Record, _ algorithm: Multiroots.WithJacobian.Algorithm
  ) throws {
    let system = try #require(Self.systems[record.key])
    let finder = Multiroots.WithJacobian(algorithm, start: record.root.map { $0 + 0.01 })
    #expect(finder.residuals.isEmpty && finder.residualNorm.isNaN)
    try finder.begin(residuals: system.residuals, jacobian: system.jacobian)
    for _ in 0..<50 where finder.residualNorm > 0 {
      guard try finder.iterate(residuals: system.residuals, jacobian: system.jacobian) else { break }
    }
    #expect(distance(finder.point, record.root) <= 1e-12 * max(1, record.root.map(abs).max() ?? 0))
  }

  @Test(arguments: records.filter { $0.key != "exp_sine" })
  func `Newton reaches the reference root from the reference start`(_ record: Record) throws {
    let system = try #require(Self.systems[record.key])
    let finder = Multiroots.WithJacobian(.newton, start: record.x0)
    try finder.begin(residuals: system.residuals, jacobian: system.jacobian)
    for _ in 0..<100 where finder.residualNorm > 0 {
      guard try finder.iterate(residuals: system.residuals, jacobian: system.jacobian) else { break }
    }
    #expect(distance(finder.point, record.root) <= 1e-12 * max(1, record.root.map(abs).max() ?? 0))
  }

  @Test func `Newton's path through numbers that overflow ends in an error`() throws {
    // In sixty digits the path comes back; in double precision e^(x − 1) overflows at step 16, where x = 1804.7.
    let record = try #require(Self.records.first { $0.key == "exp_sine" })
    let system = try #require(Self.systems[record.key])
    let finder = Multiroots.WithJacobian(.newton, start: record.x0)
    try finder.begin(residuals: system.residuals, jacobian: system.jacobian)
    #expect(throws: GSLError.self) {
      for _ in 0..<100 { _ = try finder.iterate(residuals: system.residuals, jacobian: system.jacobian) }
    }
    #expect(relativeError(finder.point[0], 1804.6828175) < 1e-6)
  }

  /// The system of the GSL manual's example, from the start (−10, −5) that it uses: the root is (1, 1).
  @Test func `the manual's Rosenbrock system is solved`() throws {
    let f: Multiroots.Residuals = { x, f in
      f[0] = 1 - x[0]
      f[1] = 10 * (x[1] - x[0] * x[0])
    }
    let finder = Multiroots.WithJacobian(.hybridSJ, start: [-10, -5])
    let j: Multiroots.Jacobian = { x, j in Self.set(&j, [-1, 0, -20 * x[0], 10]) }
    try finder.begin(residuals: f, jacobian: j)
    #expect(finder.residuals == [11, -1050])
    while finder.residualNorm > 1e-12 { #expect(try finder.iterate(residuals: f, jacobian: j)) }
    #expect(distance(finder.point, [1, 1]) < 1e-12)
  }

  @Test func `a singular Jacobian is an error for Newton`() throws {
    let f: Multiroots.Residuals = { x, f in
      f[0] = x[0] + x[1] - 1
      f[1] = 2 * x[0] + 2 * x[1] - 3
    }
    let finder = Multiroots.WithJacobian(.newton, start: [0, 0])
    let j: Multiroots.Jacobian = { _, j in Self.set(&j, [1, 1, 2, 2]) }
    try finder.begin(residuals: f, jacobian: j)
    #expect(throws: GSLError.self) { try finder.iterate(residuals: f, jacobian: j) }
  }

  @Test func `residuals that are not finite are refused`() {
    let finder = Multiroots.WithJacobian(.hybridSJ, start: [1])
    #expect(throws: GSLError.notFinite("a residual")) {
      try finder.begin { _, f in
        f[0] = .infinity
      } jacobian: { _, j in
        j[0] = 1
      }
    }
  }

  @Test func `an error in the equations comes out`() throws {
    let system = try #require(Self.systems["boggs"])
    for limit in 1...5 {
      for algorithm in Multiroots.WithJacobian.Algorithm.allCases {
        var asked = 0
        let finder = Multiroots.WithJacobian(algorithm, start: [-0.9, 1.9])
        let f: Multiroots.Residuals = { x, f in
          asked += 1
          if asked == limit { throw Interrupted() }
          system.residuals(x, &f)
        }
        #expect(throws: Interrupted.self) {
          try finder.begin(residuals: f, jacobian: system.jacobian)
          for _ in 0..<20 { _ = try finder.iterate(residuals: f, jacobian: system.jacobian) }
        }
        #expect(asked == limit)
      }
    }
    let finder = Multiroots.WithJacobian(.hybridSJ, start: [-0.9, 1.9])
    #expect(throws: Interrupted.self) {
      try finder.begin(residuals: system.residuals) { _, _ in throw Interrupted() }
    }
  }
}
