import Findings
import Plans
import Records
import Reports
import Testing
import Values

/// Two functions, two arms: on `one` the first is a tenfold better on nine of ten seeds, on `two` on five of ten.
private func input(_ claims: [Claim], seeds: Int = 10, atMost: Int = 40, baseline: String? = nil) -> ReportInput {
  var experiment = Synthetic.experiment(
    functions: [Synthetic.function("one"), Synthetic.function("two")],
    arms: ["a", "b"].map { Synthetic.arm("adam", 1, label: $0) }, seeds: [], steps: 100, targets: [],
    baseline: baseline)
  experiment.claims = claims
  experiment.growth = SeedGrowth(first: 1, atLeast: 2, atMost: atMost, taken: seeds)
  experiment.take(seeds)
  experiment.report.test = .signProcess
  let all = experiment
  return Synthetic.input(experiment) { cell, seed in
    let isOdd = cell.function.function == "one" ? seed % 10 == 0 : seed % 2 == 0
    let gap = (cell.arm.label == "a") == !isOdd ? 1e-3 : 1e-2
    return Synthetic.record(
      all, reference: 0, start: 10, scale: 1, power: 9, floor: gap * (1 + 1e-3 * Double(seed)))
  }
}

private let on1 = Claim.Scope.functions(["one, n = 2"])

@Suite struct `A claim whose seeds are added` {
  @Test func `is decided at the first seed at which its e-value, or that of its opposite, is 20`() throws {
    let one = input([Claim(arm: "a", beats: "b", scope: on1)])
    let result = try Report(one).build().claims.results[0]
    #expect(result.verdict == .supported && result.decidedAfter == 7)
    // Nine wins in a row are the most evidence: (2¹⁰ − 1)/10.
    #expect(abs(result.p - 10.0 / 1023) < 1e-15 && result.adjusted == result.p)
    #expect(try one.seedsToDecide(jobs: 1) == 7)
    let other = try Report(input([Claim(arm: "b", beats: "a", scope: on1)])).build().claims.results[0]
    #expect(other.verdict == .refuted && other.decidedAfter == 7)
  }

  @Test func `shares its level with the others by closed testing`() throws {
    let three = input([
      Claim(arm: "a", beats: "b", scope: on1), Claim(arm: "b", beats: "a", scope: on1), Claim(arm: "a", beats: "b"),
    ])
    let results = try Report(three).build().claims.results
    #expect(results.map(\.verdict) == [.supported, .refuted, .undecided])
    // After 8 wins 56.8/3 is below 20, after 9 102.3/3 is above.
    #expect(results.map(\.decidedAfter) == [9, 9, nil])
    #expect(results[2].obstacle == "10 seeds did not decide it yet")
    #expect(try three.seedsToDecide(jobs: 2) == nil)
    let spent = try Report(input([Claim(arm: "a", beats: "b")], atMost: 10)).build().claims.results[0]
    #expect(spent.obstacle == "10 seeds, the most that may be taken, did not decide it")
  }

  @Test func `needs no claim where there is a baseline, and tests of seeds are such as may be looked at`() throws {
    let sink = FileSink()
    let compared = input([], seeds: 30, baseline: "b")
    let outcome = try Report(compared).build(into: sink)
    let table = try #require(outcome.document.tables.first)
    #expect(table.name == "Decided against b" && table.table.rows.map { plain($0[0]) } == ["a"])
    #expect(plain(table.table.rows[0][3]).hasPrefix("one, n = 2 ("))
    let comparisons = try #require(sink.files["comparisons.csv"])
    #expect(comparisons.contains("sign e-process"))
    // Ranks at fractions of the budget are compared over functions, which no seed adds to.
    let fixed = comparisons.split(separator: "\n").filter { $0.contains(",sign,") }
    #expect(fixed.allSatisfy { $0.hasPrefix("all functions,") }, "\(fixed)")
    let decided = try #require(try compared.seedsToDecide(jobs: 1))
    #expect((8...30).contains(decided))
    // What further seeds say changes nothing of when it was.
    #expect(try input([], seeds: decided, baseline: "b").seedsToDecide(jobs: 1) == decided)
    #expect(try input([], seeds: decided - 1, baseline: "b").seedsToDecide(jobs: 1) == nil)
  }
}
