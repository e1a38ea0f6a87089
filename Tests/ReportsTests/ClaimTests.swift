import Findings
import Plans
import Records
import Reports
import Testing
import Values

/// Two functions, two arms: on `one` the first is a tenfold better on nine of ten seeds, on `two` on five of ten.
private func input(_ claims: [Claim], seeds: Int = 10, done: Int? = nil, test: PairedTest = .sign) -> ReportInput {
  var experiment = Synthetic.experiment(
    functions: [Synthetic.function("one"), Synthetic.function("two")],
    arms: ["a", "b"].map { Synthetic.arm("adam", 1, label: $0) }, seeds: Array(1...seeds), steps: 100, targets: [1e-2])
  experiment.claims = claims
  experiment.report.test = test
  let all = experiment
  return Synthetic.input(experiment, done: done) { cell, seed in
    let isOdd = cell.function.function == "one" ? seed == 10 : seed % 2 == 0
    let gap = (cell.arm.label == "a") == !isOdd ? 1e-3 : 1e-2
    // No two seeds have the same gaps.
    let floor = gap * (1 + 1e-3 * Double(seed))
    return Synthetic.record(all, reference: 0, start: 10, scale: 1, power: 9, floor: floor)
  }
}

private func results(_ input: ReportInput) throws -> [ClaimResult] { try Report(input).build().claims.results }

private let on1 = Claim.Scope.functions(["one, n = 2"])

@Suite struct `A claim` {
  @Test func `is supported, refuted or undecided by exact tests with Holm's correction`() throws {
    let outcome = try results(
      input([
        Claim(arm: "a", beats: "b", scope: on1), Claim(arm: "b", beats: "a", scope: on1), Claim(arm: "a", beats: "b"),
      ]))
    #expect(outcome.map(\.verdict) == [.supported, .refuted, .undecided])
    // Nine of ten: P(B ≥ 9) = 11/1024, by Holm's method times three; the opposite is the second's.
    #expect(outcome[0].p == 11.0 / 1024 && outcome[0].adjusted == 33.0 / 1024)
    #expect(outcome[1].opposite == 11.0 / 1024 && outcome[1].adjustedOpposite == 33.0 / 1024)
    // On each function: the larger p, five of ten.
    #expect(outcome[2].p == 638.0 / 1024 && outcome[2].weakest?.function == "two, n = 2")
    #expect(outcome[2].opposite == 1)
  }

  @Test func `has a margin in decades`() throws {
    func verdict(_ margin: Double, _ test: PairedTest = .sign) throws -> ClaimResult.Verdict {
      try results(input([Claim(arm: "a", beats: "b", scope: on1, margin: margin)], test: test))[0].verdict
    }
    // The difference is one decade on nine seeds, and minus one on one.
    #expect(try verdict(0.9) == .supported && verdict(1.1) == .refuted)
    #expect(try verdict(0.9, .signedRank) == .supported && verdict(1.1, .signedRank) == .refuted)
    // No worse but for a decade and more.
    #expect(try results(input([Claim(arm: "b", beats: "a", scope: on1, margin: -1.5)]))[0].verdict == .supported)
    let median = try #require(results(input([Claim(arm: "a", beats: "b", scope: on1)]))[0].weakest?.median)
    #expect(abs(median - 1) < 1e-9)
  }

  @Test func `is of the mean over functions, seed by seed`() throws {
    // On even seeds but the tenth the differences cancel; on odd ones their mean is a decade, on the tenth minus one.
    let outcome = try results(input([Claim(arm: "a", beats: "b", scope: .overall, margin: 0.5)]))[0]
    let test = try #require(outcome.weakest)
    #expect(test.function == nil && test.outcome.wins == 5 && test.outcome.losses == 5)
  }

  @Test func `is of the evaluations to a target, a run that never reaches it taking longest`() throws {
    let outcome = try results(input([Claim(arm: "a", beats: "b", scope: on1, measure: .runtime(1e-2))]))[0]
    // Gaps of b end above the target, but on the tenth seed.
    #expect(outcome.verdict == .supported && outcome.weakest?.outcome.wins == 9)
    #expect(outcome.weakest?.median == .infinity)
  }

  @Test func `is not looked at before all runs are there, nor decided by too few`() throws {
    let early = try results(input([Claim(arm: "a", beats: "b", scope: on1)], done: 30))[0]
    #expect(early.verdict == .undecided && early.tests.isEmpty)
    #expect(early.obstacle == "tested when all runs are there: INCOMPLETE 30/40")
    let few = try results(input([Claim(arm: "a", beats: "b", scope: on1)], seeds: 4))[0]
    #expect(few.verdict == .undecided)
    #expect(few.obstacle == "4 pairs that differ cannot decide a claim: 5 can")
  }

  @Test func `that cannot be tested is neither supported nor refuted, and has no say in others`() throws {
    let claims = [Claim(arm: "a", beats: "b", scope: .functions(["three"])), Claim(arm: "b", beats: "a", scope: on1)]
    let outcome = try results(input(claims))
    #expect(outcome.map(\.verdict) == [.undecided, .refuted])
    #expect(outcome[0].opposite == 1 && outcome[0].obstacle == "on three arms are not compared by values")
    #expect(outcome[1].adjustedOpposite == 22.0 / 1024)
  }

  @Test func `stands first in the report and in the manifest, and nothing does without claims`() throws {
    let sink = FileSink()
    let outcome = try Report(input([Claim(arm: "a", beats: "b", scope: on1), Claim(arm: "b", beats: "a")]))
      .build(into: sink)
    let first = try #require(outcome.document.tables.first)
    #expect(first.name == "Claims" && first.table.rows.map { plain($0[1]) } == ["supported", "refuted"])
    #expect(outcome.document.mainTable?.name == "Overall")
    let manifest = try JSONDocument(#require(sink.files["manifest.json"])).root
    #expect(manifest["claims"]?.array?.map { $0["verdict"]?.string } == ["supported", "refuted"])
    #expect(manifest["claims"]?.array?.first?["p"]?.number == 22.0 / 1024)
    let without = FileSink()
    _ = try Report(input([])).build(into: without)
    #expect(without.files["summary.md"]?.contains("Claims") == false)
    #expect(try JSONDocument(#require(without.files["manifest.json"])).root["claims"] == nil)
  }

  @Test func `is explained by the runs of both arms`() throws {
    var explained = input([Claim(arm: "a", beats: "b")])
    explained.explains = true
    let document = try Report(explained).build().everything
    let row = plain(try #require(document.tables.first?.table.rows.first?.first))
    let explanation = try Explanation(of: document, table: "Claims", row: row, column: "p")
    #expect(explanation.derivation.sources.count == 4 && explanation.statistics.map(\.name) == ["superiority", "holm"])
    #expect(explanation.derivation.steps.map(\.name) == ["p on one, n = 2", "p on two, n = 2"])
  }
}
