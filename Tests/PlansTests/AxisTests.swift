import Foundation
import Plans
import Testing
import Values

/// The values of a setting over the cells, in their order.
private func values(_ key: String, _ optimizer: String) throws -> [JSON] {
  try Experiment(text: text(optimizers: "[\(optimizer)]")).cells.map { try #require($0.arm.settings[key]) }
}

private func rates(_ axis: String) throws -> [JSON] {
  try values("learningRate", #"{"optimizer": "adam", "learningRate": "# + axis + "}")
}

private let spacings: [(String, [Double])] = [
  (#"{"logspace": [1e-4, 1], "count": 5}"#, [1e-4, 1e-3, 1e-2, 1e-1, 1]),
  (#"{"logspace": [1, 1e-4], "count": 5}"#, [1e-4, 1e-3, 1e-2, 1e-1, 1]),
  (
    #"{"logspace": [1e-12, 1e12], "count": 25}"#,
    [
      1e-12, 1e-11, 1e-10, 1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1, 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7,
      1e8, 1e9, 1e10, 1e11, 1e12,
    ]
  ),
  (#"{"logspace": [1, 1024], "count": 11}"#, [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024]),
  (#"{"logspace": [0.25, 0.5], "count": 2}"#, [0.25, 0.5]),
  // numpy.logspace(-4, 0, 9), to twelve significant digits.
  (
    #"{"logspace": [1e-4, 1], "count": 9}"#,
    [0.0001, 0.000316227766017, 0.001, 0.00316227766017, 0.01, 0.0316227766017, 0.1, 0.316227766017, 1]
  ),
  (#"{"linspace": [0, 1], "count": 11}"#, [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]),
  (#"{"linspace": [0.1, 0.5], "count": 5}"#, [0.1, 0.2, 0.3, 0.4, 0.5]),
  (#"{"linspace": [0, 0.3], "count": 4}"#, [0, 0.1, 0.2, 0.3]),
  (#"{"linspace": [1000000, 1000001], "count": 3}"#, [1_000_000, 1_000_000.5, 1_000_001]),
  (#"{"linspace": [0, 1e308], "count": 3}"#, [0, 5e307, 1e308]),
]

@Suite struct `An axis` {
  @Test func `is a list`() throws {
    #expect(try rates("[0.3, 0.1, 0.2]") == [0.1, 0.2, 0.3])
    #expect(try rates("0.5") == [0.5])
    #expect(try values("amsgrad", #"{"optimizer": "adam", "amsgrad": [true, false]}"#) == [false, true])
  }

  @Test(arguments: spacings)
  func `spaces numbers as a person would write them`(axis: String, expected: [Double]) throws {
    #expect(try rates(axis) == expected.map(JSON.number))
  }

  @Test func `keeps its ends exactly and is monotone, whatever they are`() throws {
    // Ends without short decimals.
    for (a, b) in [
      (0.1234567890123456, 0.9876543210987654), (1 / 3.0, 2 / 3.0), (Double.leastNonzeroMagnitude, 1e308),
      (1e-300, 3e-299),
    ] {
      for kind in ["linspace", "logspace"] {
        let found = try rates("{\"\(kind)\": [\(a), \(b)], \"count\": 23}").compactMap(\.number)
        #expect(found.first == a && found.last == b)
        #expect(zip(found, found.dropFirst()).allSatisfy { $0 < $1 }, "\(kind) from \(a) to \(b)")
      }
    }
  }

  @Test func `of whole numbers must meet whole numbers`() throws {
    let dimensions = try Experiment(
      text: text(functions: #"[{"function": "rosenbrock", "dimension": {"logspace": [2, 32], "count": 5}}]"#)
    ).cells.map(\.function.dimension)
    #expect(dimensions == [2, 4, 8, 16, 32])
    let refused = problems(
      text(functions: #"[{"function": "rosenbrock", "dimension": {"linspace": [2, 5], "count": 3}}]"#))
    #expect(
      refused == [
        "test.json:3:44: functions[0].dimension: `dimension` must be an integer at least 1 and at most 1000000, not 3.5"
      ])
  }

  @Test func `of a list of numbers is a list of lists`() throws {
    func milestones(_ written: String) throws -> [JSON?] {
      try Experiment(text: text("\"schedules\": [{\"schedule\": \"multistep\", \"milestones\": \(written)}]"))
        .cells.map { $0.arm.scheduleSettings["milestones"] }
    }
    #expect(try milestones("[0.5, 0.75]") == [[0.5, 0.75]])
    #expect(try milestones("[[0.5], [0.2, 0.4]]") == [[0.2, 0.4], [0.5]])
    #expect(try milestones("[]") == [[]])
  }

  @Test func `may be the name`() throws {
    let cells = try Experiment(
      text: text(
        functions: #"[{"function": ["sphere", "rastrigin"], "dimension": [2, 3]}]"#,
        optimizers: #"[{"optimizer": ["momentum", "nesterov"], "learningRate": 0.25}]"#)
    ).cells
    #expect(cells.count == 8)
    #expect(cells.allSatisfy { $0.arm.settings["learningRate"] == 0.25 })
    #expect(Set(cells.map { "\($0.function.function) \($0.function.dimension) \($0.arm.optimizer)" }).count == 8)
  }

  @Test func `multiplies with every other, but for those in a zip`() throws {
    let cells = try Experiment(
      text: text(
        optimizers:
          #"[{"optimizer": "adam", "zip": {"learningRate": [0.1, 0.2, 0.3], "beta1": [0.7, 0.8, 0.7]}, "beta2": [0.9, 0.99]}]"#
      )
    ).cells
    let triples = cells.map { cell in ["learningRate", "beta1", "beta2"].map { cell.arm.settings[$0]?.number } }
    #expect(
      triples == [
        [0.1, 0.7, 0.9], [0.1, 0.7, 0.99], [0.2, 0.8, 0.9], [0.2, 0.8, 0.99], [0.3, 0.7, 0.9], [0.3, 0.7, 0.99],
      ])
  }

  @Test func `in a zip may be spaced, a label or a start`() throws {
    let cells = try Experiment(
      text: text(
        functions:
          #"[{"function": "sphere", "zip": {"dimension": [1, 2], "start": [[3], [4, 5]], "label": ["a line", "a plane"]}}]"#,
        optimizers:
          #"[{"optimizer": "adam", "zip": {"learningRate": {"logspace": [0.01, 1], "count": 3}, "label": ["slow", "fair", "fast"]}}]"#
      )
    ).cells
    #expect(
      cells.map { "\($0.function.label), \($0.arm.label)" } == [
        "a line, slow", "a line, fair", "a line, fast", "a plane, slow", "a plane, fair", "a plane, fast",
      ])
    #expect(cells[0].function.start == .point([3]))
    #expect(cells[5].function.start == .point([4, 5]))
  }
}
