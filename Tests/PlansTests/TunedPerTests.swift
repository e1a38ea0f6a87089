import Plans
import Testing

/// Optimizers that say themselves what they are tuned anew for.
@Suite struct `An arm that is tuned once` {
  private static let axis = #""optimizer": "adam", "learningRate": [0.01, 0.1]"#
  private static let tuning = #""tuning": {"over": "learningRate"}"#

  private func experiment(_ entries: String..., tuning: String = tuning) throws -> Experiment {
    try Experiment(
      text: text(
        optimizers: "[\(entries.map { "{\(Self.axis)\($0)}" }.joined(separator: ", "))]", tuning,
        budget: #"{"steps": [10, 20]}"#))
  }

  @Test func `is another than the same tuned for each budget, and reads back`() throws {
    let both = try experiment("", #", "tunedPer": ["dimension", "schedule"]"#)
    #expect(both.cells.count == 8)
    #expect(Set(both.arms.map(\.label)) == ["adam", "adam tuned once for all budgets"])
    #expect(Set(both.cells.map { both.key(of: $0) }).count == 8)
    let again = try Experiment(json: both.resolved)
    #expect(again.cells == both.cells && again.resolved == both.resolved)
    #expect(again.cells.map { again.key(of: $0) } == both.cells.map { both.key(of: $0) })
    // Where nobody says so, nothing is named by it.
    let plain = try experiment("")
    #expect(plain.cells.allSatisfy { !plain.key(of: $0).description.isEmpty && $0.arm.tunedPer == nil })
    #expect(plain.cells.allSatisfy { cell in both.cells.contains { both.key(of: $0) == plain.key(of: cell) } })
  }

  @Test func `has one family for all budgets, the other one for each`() throws {
    let both = try experiment("", #", "tunedPer": []"#)
    let tuning = try #require(both.tuning)
    let families = Dictionary(grouping: both.cells) { $0.arm.tunedPer }.mapValues { Set($0.map(tuning.family)).count }
    #expect(families == [nil: 2, []: 1])
    #expect(both.cells.allSatisfy { tuning.ties($0.arm) == ($0.arm.tunedPer != nil) })
  }

  @Test(arguments: [
    (#"["budgets"]"#, tuning, "did you mean \"budget\"?"), (#""budget""#, tuning, "must be a list of aspects"),
    ("[]", "", "and the experiment has no `tuning`"),
    ("[]", #""tuning": {"over": "learningRate", "extend": true}"#, "cannot stand beside `extend`"),
  ])
  func `is refused in one line`(per: String, tuning: String, message: String) {
    let entry = "[{\(Self.axis), \"tunedPer\": \(per)}]"
    let found = problems(tuning.isEmpty ? text(optimizers: entry) : text(optimizers: entry, tuning))
    #expect(found.count == 1 && found[0].contains("optimizers[0].tunedPer"), "\(found)")
    #expect(found.first?.contains(message) == true, "\(found)")
  }

  @Test func `cannot take settings of schedules once for all of them`() {
    let found = problems(
      text(
        optimizers: #"[{"optimizer": "adam", "tunedPer": ["budget"]}]"#,
        #""schedules": ["cosine", "linear"], "tuning": {"over": {"schedule": {"end": {"from": 0, "to": 0.5}}}, "trials": 3}"#
      ))
    #expect(found.count == 1 && found[0].contains("`tunedPer` leaves out \"schedule\""), "\(found)")
  }
}
