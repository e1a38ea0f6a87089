import Plans
import Testing
import Values

private func experiment(_ seeds: String) throws -> Experiment {
  try Experiment(
    text: """
      { "name": "x", "functions": ["booth"], "optimizers": ["adam", "sgd"], "seeds": \(seeds), "budget": { "steps": 5 },
        "report": { "baseline": "adam/constant", "test": "signedRank" } }
      """)
}

@Suite struct `Seeds that are added` {
  @Test func `begin with the fewest, and read back as many as were taken`() throws {
    var read = try experiment(#"{ "until": "decided", "first": 5, "atLeast": 3, "atMost": 9 }"#)
    #expect(read.seeds == [5, 6, 7] && read.growth?.all == Array(5...13))
    #expect(read.report.test == .signedRankProcess)
    read.take(8)
    let again = try Experiment(json: read.resolved)
    #expect(again.seeds == Array(5...12) && again.growth == read.growth && again.report.test == .signedRankProcess)
    let usual = try experiment(#"{ "until": "decided" }"#)
    #expect(usual.seeds == Array(1...10) && usual.growth == .standard)
    var fixed = try experiment("4")
    fixed.take(9)
    #expect(fixed.seeds == [1, 2, 3, 4] && fixed.report.test == .signedRank)
  }

  @Test(arguments: [
    (#"{ "until": "decided", "atLeast": 1 }"#, "`atLeast`"),
    (#"{ "until": "decided", "atMost": 1001 }"#, "`atMost`"),
    (#"{ "until": "decided", "count": 5 }"#, "unknown key `count`"),
    (#"{ "until": "decided", "taken": 5 }"#, "`taken`"),
    (#"{ "until": "significant" }"#, "`until`"),
  ])
  func `are refused where they cannot be`(seeds: String, message: String) throws {
    let errors = #expect(throws: ExperimentErrors.self) { try experiment(seeds) }
    let problems = try #require(errors).problems
    #expect(problems.count == 1, "\(problems)")
    #expect(problems.first.map { $0.message.contains(message) } == true, "\(problems)")
  }
}
