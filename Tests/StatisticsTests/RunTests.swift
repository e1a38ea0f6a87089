import Statistics
import Testing

private let goldenCurve = GapCurve(evaluations: [1, 3, 7, 20], gaps: [100, 10, 1, 0.01], budget: 25)

@Suite struct `Gaps and targets` {
  @Test func `descend by COCO's ladder`() throws {
    let targets = TargetLadder.coco.targets
    #expect(targets.count == 51 && targets[0] == 100 && targets[50] == 1e-8)
    #expect(targets[5] == 10 && targets[10] == 1 && targets[15] == 0.1 && targets[20] == 0.01)
    for (target, exact) in zip(targets, try References.read().targets) {
      #expect((target - exact).magnitude <= 2 * exact.ulp, "\(target), exact \(exact)")
    }
    #expect(TargetLadder(from: 0, to: -8, perDecade: 1).targets == [1, 0.1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8])
  }

  @Test func `are hit when the curve first reaches them`() {
    let runs = TargetLadder.coco.targets.map(goldenCurve.runtime(to:))
    #expect(runs.count(where: \.isReached) == 21)
    let pairs = runs.enumerated().map { RuntimeSample(name: "\($0)", runs: [$1]) }
    let ecdf = RuntimeDistribution(pairs, restarts: nil)
    let heights: [Double] = [1, 3, 7, 20].map { ecdf($0) }
    let expected: [Double] = [1, 6, 11, 21].map { $0 / 51 }
    #expect(areClose(heights, expected))
    #expect(ecdf(0.5) == 0 && isClose(ecdf.limit, 21.0 / 51) && ecdf.steps == [1, 3, 7, 20])
    #expect(goldenCurve.runtime(to: 1e-3) == .censored(25))
    #expect([0, 1, 2, 3, 19, 20, 99].map(goldenCurve.gap(after:)) == [.infinity, 100, 100, 10, 1, 0.01, 0.01])
  }

  @Test func `leave an area over the curve`() throws {
    let usual = 1e-8...1e2
    #expect(isClose(goldenCurve.areaOverCurve(budget: 25, bounds: usual), 0.216))
    for row in try References.read().areas {
      let curve = GapCurve(evaluations: row.evaluations, gaps: row.gaps, budget: 200)
      #expect(isClose(curve.areaOverCurve(budget: 150, bounds: usual), row.area), "\(row)")
    }
    #expect(GapCurve(evaluations: [0], gaps: [0], budget: 0).areaOverCurve(budget: 10, bounds: usual) == 1)
    // Half of the evaluations at 0.1, half of the way down from 1 to 0.01, the rest at 0.01 or below.
    let halves = GapCurve(evaluations: [1, 6], gaps: [0.1, 0.001], budget: 10)
    #expect(isClose(halves.areaOverCurve(budget: 10, bounds: 0.01...1), 0.75))
    #expect(GapCurve(evaluations: [], gaps: [], budget: 5).areaOverCurve(budget: 10, bounds: usual) == 0)
  }
}

@Suite struct `Expected running time` {
  private static let runs: [Runtime] = [.reached(120), .reached(80), .censored(200), .reached(150), .censored(50)]

  @Test func `comes with its successes, and random numbers that anyone can make again`() throws {
    let ert = ExpectedRuntime(Self.runs)
    #expect(ert.value == 200 && ert.successes == SuccessCount(3, of: 5))
    let seed = try References.read().bootstrap.seed
    #expect(String(BootstrapKey(statistic: "ert", cell: "cell", replicates: 300).seed()) == seed)
    #expect(
      isClose(
        expectedRuntime([.reached(120), .reached(80), .censored(300), .reached(150), .censored(300)]),
        316.6666666666667))
  }

  @Test func `is the mean success and the failures before it`() {
    // mean RTˢ + (1 − p)/p mean RTᵘˢ with p = 3/5.
    let successful = 350.0 / 3
    let unsuccessful = 125.0
    #expect(isClose(expectedRuntime(Self.runs), successful + 0.4 / 0.6 * unsuccessful))
  }

  @Test func `does not depend on the order of runs`() {
    let ert = ExpectedRuntime(Self.runs)
    #expect(ExpectedRuntime(Self.runs.reversed()) == ert)
    #expect(ert.interval.lower < 200 && ert.interval.upper > 200)
  }

  @Test func `is for each of several targets what it is for that target alone`() {
    let easy: [Runtime] = [.reached(20), .reached(30), .reached(25), .reached(15), .censored(50)]
    let never = Self.runs.map { Runtime.censored($0.evaluations) }
    let targets = [easy, Self.runs, never]
    #expect(ExpectedRuntime.each(of: targets) == targets.map { ExpectedRuntime($0) })
    #expect(ExpectedRuntime.each(of: []).isEmpty)
  }

  @Test func `has a lower end where no run succeeds, and no end for a single run`() {
    let none = ExpectedRuntime([.censored(20), .censored(40)])
    #expect(
      none.value == .infinity && none.interval.upper == .infinity
        && isClose(none.interval.lower, 60 / 3.841458820694124))
    let one = ExpectedRuntime([.reached(20)])
    #expect(one.value == 20 && one.interval.lower == 0 && one.interval.upper == .infinity)
  }
}

@Suite struct `Runtime distributions` {
  private static let runs: [Runtime] = [.reached(120), .reached(80), .censored(200), .reached(150), .censored(50)]

  @Test func `restart unsuccessful runs until one succeeds`() throws {
    let sample = RuntimeSample(name: "sphere/1e-8", runs: Self.runs)
    let restarts = sample.simulatedRestarts(draws: 3)
    #expect(restarts == (try References.read().bootstrap.restarts))
    #expect(RuntimeSample(name: "sphere/1e-8", runs: Self.runs.reversed()).simulatedRestarts(draws: 3) == restarts)
    // Each run begins three times: a successful one then is its own runtime.
    #expect([80, 120, 150].allSatisfy { time in restarts.count { $0 == Double(time) } >= 3 })
    #expect(restarts.allSatisfy { $0 >= 80 })
  }

  @Test func `have the expected running time for their mean`() {
    let restarts = RuntimeSample(name: "p", runs: Self.runs).simulatedRestarts(draws: 40_000)
    // 200 000 simulated runtimes with a deviation of about 150: four standard errors are 1.4, a false alarm in 16 000;
    // the draws are fixed.
    #expect((restarts.reduce(0, +) / Double(restarts.count) - 200).magnitude < 1.4)
  }

  @Test func `rise monotonically within zero and one, whatever the order of pairs`() {
    let pairs = [
      RuntimeSample(name: "a", runs: Self.runs, dimension: 2),
      RuntimeSample(name: "b", runs: [.censored(90), .censored(300)], dimension: 2),
      RuntimeSample(name: "c", runs: [.reached(7), .censored(30)], dimension: 2),
    ]
    let ecdf = RuntimeDistribution(pairs)
    #expect(ecdf.largestBudget == 150)
    var before = 0.0
    for t in [0, 1, 3, 3.5, 4, 18.5, 40, 60, 75, 100, 1e3, 1e9] {
      #expect(ecdf(t) >= before && ecdf(t) <= 1)
      before = ecdf(t)
    }
    #expect(isClose(before, 2.0 / 3) && isClose(ecdf.limit, 2.0 / 3))
    let turned = RuntimeDistribution(pairs.reversed())
    #expect(ecdf.steps == turned.steps && ecdf.steps.allSatisfy { ecdf($0) == turned($0) })
    #expect(ecdf.logMean(over: 1...1000) == turned.logMean(over: 1...1000))
  }

  @Test func `integrate their steps exactly`() {
    let ecdf = EmpiricalDistribution([1, 2, 2, .infinity])
    #expect(ecdf.steps.map(\.x) == [1, 2] && ecdf.steps.map(\.fraction) == [0.25, 0.75])
    #expect(ecdf.limit == 0.75 && ecdf(.infinity) == 0.75 && ecdf(1.999) == 0.25)
    #expect(isClose(ecdf.mean(over: 0...4), 0.4375))
    #expect(isClose(ecdf.logMean(over: 1...4), 0.5))
  }
}
