import Statistics
import Testing

@Suite struct `Runtimes` {
  @Test func `give the expected running time of restarts`() {
    let runs: [Runtime] = [.reached(120), .reached(80), .censored(300), .reached(150), .censored(300)]
    #expect(isClose(expectedRuntime(runs), 316.6666666666667))
  }

  @Test func `charge an unsuccessful run with its own evaluations`() {
    let runs: [Runtime] = [.reached(120), .reached(80), .censored(200), .reached(150), .censored(50)]
    #expect(expectedRuntime(runs) == 200)
  }

  @Test func `are infinite where no run succeeds`() {
    #expect(expectedRuntime([.censored(10), .censored(20)]) == .infinity)
    #expect(expectedRuntime([]) == .infinity)
  }

  @Test func `have a median in which failures last for ever`() {
    #expect(medianRuntime([.reached(7), .censored(2), .reached(5)]) == 7)
    #expect(medianRuntime([.reached(7), .censored(2), .reached(5), .censored(9)]) == .infinity)
    #expect(medianRuntime([.reached(7), .reached(10)]) == 8.5)
  }
}

@Suite struct `Counts of successes` {
  /// SciPy 1.17, `binomtest(k, n).proportion_ci(method="wilson")`.
  @Test(arguments: [
    (9, 10, 0.5958499732047615, 0.9821237869049271), (0, 10, 0, 0.27753279986288926), (10, 10, 0.7224672001371109, 1),
    (3, 25, 0.041668171504403606, 0.29955793920927326),
  ])
  func `have Wilson's interval`(successes: Int, runs: Int, lower: Double, upper: Double) {
    let interval = SuccessCount(successes, of: runs).interval()
    #expect(isClose(interval.lower, lower) && isClose(interval.upper, upper))
  }

  /// SciPy 1.17, `fisher_exact`.
  @Test(arguments: [
    (4, 15, 0, 15, 0.09961685823754791), (5, 15, 0, 15, 0.04214559386973179), (6, 15, 0, 15, 0.01685823754789272),
    (30, 100, 45, 90, 0.007276378452577121), (0, 15, 0, 15, 1), (15, 15, 15, 15, 1),
  ])
  func `are told apart by Fisher's test`(a: Int, m: Int, b: Int, n: Int, p: Double) {
    #expect(isClose(fisherExact(SuccessCount(a, of: m), SuccessCount(b, of: n)), p))
    #expect(isClose(fisherExact(SuccessCount(b, of: n), SuccessCount(a, of: m)), p))
  }
}
