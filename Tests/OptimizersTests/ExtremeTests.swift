import Functions
import Optimizers
import Records
import Schedules
import Testing
import Values

/// Starts, noise and settings at the ends of what a double holds: every run comes to an end, and none to a trap.
@Suite struct ExtremeTests {
  private static let extremes = [
    1e155, 1e200, 1e308, .greatestFiniteMagnitude, .leastNonzeroMagnitude, Double.leastNormalMagnitude / 16, -1e155,
    -1e308,
  ]
  private let budget = Budget(steps: 12, evaluations: 2000)

  private func run(_ method: Method, _ objective: Objective, _ setup: Setup) throws {
    let course = try setup.course(method)
    let record = method.run(
      objective, course, budget, Recording(checkpoints: [0, 1, 5], targets: [1], keepsPoints: true))
    #expect(record.steps <= 12 && record.curve.values.allSatisfy(\.isFinite))
    if method.isLockstep {
      let recording = Recording(checkpoints: [0, 1, 5], targets: [1], keepsPoints: true)
      #expect(method.run(pack: [course, course], objective, budget, recording)[1] == record)
    }
  }

  /// The functions that a method can run on.
  private func functions(of method: Method) throws -> [FunctionKind] {
    let decoded = try method.decode([:])
    return FunctionKind.catalogue.filter { decoded.refusal(of: $0) == nil && !$0.isModel }
  }

  @Test(arguments: Method.catalogue.map(\.name))
  func `starts as large and as small as can be`(_ name: String) throws {
    let method = try method(name)
    for kind in try functions(of: method) {
      let objective = try kind.objective()
      for extreme in Self.extremes {
        try run(method, objective, .constant([:], objective, start: objective.start.map { _ in extreme }, horizon: 12))
        try run(
          method, objective,
          .constant([:], objective, start: objective.start.indices.map { $0 == 0 ? extreme : 1 }, horizon: 12))
      }
    }
  }

  @Test(arguments: Method.catalogue.map(\.name))
  func `noise as large and as small as can be`(_ name: String) throws {
    let method = try method(name)
    for kind in try functions(of: method) {
      let objective = try kind.objective()
      for extreme in Self.extremes where extreme > 0 {
        var setup = Setup.constant([:], objective, horizon: 12)
        setup.noise = (extreme, 3)
        try run(method, objective, setup)
      }
    }
  }

  @Test(arguments: Method.catalogue.map(\.name))
  func `settings as large and as small as they are allowed`(_ name: String) throws {
    let method = try method(name)
    for kind in try functions(of: method).prefix(4) {
      let objective = try kind.objective()
      for setting in method.settings where setting.kind.isNumber {
        for extreme in Self.extremes + [0, 0.9999999999999999, 1, 1.0000000000000002, 1e6] {
          let value = JSON.number(extreme)
          guard setting.kind.refusal(of: value, for: setting.key) == nil,
            (try? method.decode([setting.key: value])) != nil
          else { continue }
          try run(method, objective, .constant([setting.key: value], objective, horizon: 12))
        }
      }
    }
  }

  @Test(arguments: LinkKind.catalogue.map(\.name))
  func `links with settings as large and as small as they are allowed`(_ name: String) throws {
    let (method, kind) = (try method("sgd"), try #require(LinkKind.named(name)))
    let objective = try objective("rosenbrock")
    for setting in kind.settings where setting.kind.isNumber {
      for extreme in Self.extremes {
        let value = JSON.number(extreme)
        guard setting.kind.refusal(of: value, for: setting.key) == nil, (try? kind.decode([setting.key: value])) != nil
        else { continue }
        var setup = Setup.constant([:], objective, horizon: 12)
        setup.links = [["link": .string(name), setting.key: value]]
        try run(method, objective, setup)
      }
    }
  }
}
