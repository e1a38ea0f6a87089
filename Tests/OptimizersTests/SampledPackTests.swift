import Functions
import Optimizers
import Schedules
import Testing
import Values

/// Runs that sample their data, in lockstep: each has the bits that it has alone.
@Suite struct SampledPackTests {
  /// Points of two classes that overlap.
  private static let text =
    "u,v,y\n"
    + (0..<23).map { i in
      let (u, v) = (Double(i * 7 % 23) / 11 - 1, Double(i * 5 % 19) / 9 - 1)
      return "\(u),\(v),\(u + 0.5 * v + Double(i % 4) / 4 > 0.3 ? 1 : 0)\n"
    }.joined()

  private static let models: [(name: String, settings: [String: JSON])] = [
    ("logisticRegression", ["l2": 0.01]), ("multilayerPerceptron", ["layers": [2, 3, 1]]),
    ("linearRegression", ["l1": 0.05]), ("linearRegression", ["loss": "huber"]),
    ("circleFit", ["features": ["u", "v"]]),
    ("tiedRegression", [:]), ("principalComponent", [:]),
  ]

  private static let rules = [
    Sampling(batch: 4, order: .replacement), Sampling(batch: 1, order: .shuffled),
    Sampling(batch: 5, order: .shuffled, recordsBatch: true),
  ]

  private func course(_ run: Int, _ method: Method, _ objective: Objective, _ rule: Sampling) -> Setup {
    // Run 6 runs away.
    let rate = run == 6 ? 1e8 : 1e-3 * Double(1 << run)
    return Setup(
      settings: [method.scheduledKey: .number(rate)],
      timetable: Timetable(Listed(rates: (0..<60).map { 1 / (1 + 0.01 * Double(run * $0)) }), horizon: 60),
      start: objective.start, noise: run == 3 ? (0.01, 5) : nil, sampling: (rule, 11), methodSeed: UInt64(run))
  }

  @Test(arguments: Method.catalogue.filter { $0.isLockstep && (try? $0.decode([:]).cost) != nil }.map(\.name))
  func `every lane has the bits of its run alone, on every model and by every rule`(_ name: String) throws {
    let method = try method(name)
    let data = try DataSet(path: "classes.csv", text: Self.text)
    for (model, settings) in Self.models {
      let objective = try #require(FunctionKind.named(model)).objective(settings: settings, data: data)
      let recording = Recording(
        checkpoints: [0, 1, 2, 5, 10, 30, 45], targets: [1, 0.5, 0.1], reference: objective.minimum.value ?? 0,
        keepsPoints: true)
      for rule in Self.rules {
        for (count, budget) in [(8, Budget(steps: 60)), (3, Budget(steps: 60, epochs: 4))] {
          let courses = (0..<count).map { course($0, method, objective, rule) }
          let packed = try method.run(pack: courses, objective, budget, recording)
          for (run, course) in courses.enumerated() {
            let alone = try method.run(objective, course, budget, recording)
            #expect(packed[run] == alone, "\(name) on \(model), run \(run)")
          }
        }
      }
    }
  }
}
