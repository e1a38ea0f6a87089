import Statistics
import Testing

private let infinity = Double.infinity
private let costs = [[10, 20, infinity], [30, 15, 60], [40, 40, 20], [infinity, 50, 25]]

@Suite struct `Performance profiles` {
  @Test func `give the published fractions and scores`() {
    let profile = PerformanceProfile(costs: costs)
    #expect(profile.arms.map { $0(1) } == [0.25, 0.25, 0.5])
    #expect(profile.arms.map { $0(2) } == [0.75, 1, 0.5])
    #expect(profile.arms.map { $0(4) } == [0.75, 1, 0.75])
    #expect(areClose(profile.scores(), [0.5833333333333333, 0.75, 0.5]))
    #expect(profile.arms.map(\.limit) == [0.75, 1, 0.75])
    #expect(profile.wins == [[0, 1, 2], [2, 0, 2], [2, 2, 0]])
  }

  @Test func `agree with sums over functions written out`() throws {
    for row in try References.read().profiles {
      let profile = PerformanceProfile(costs: row.costs)
      for (arm, rho) in row.rho.enumerated() {
        #expect(areClose(row.taus.map { profile.arms[arm]($0) }, rho))
        // Far out, what is left is how often the arm succeeds at all.
        let solved = row.costs.count { $0[arm] < infinity }
        #expect(profile.arms[arm](1e300) == Double(solved) / Double(row.costs.count))
        let data = dataProfile(costs: row.costs.map { $0[arm] }, dimensions: row.dimensions)
        #expect(areClose(row.taus.map { data($0) }, row.data[arm]))
      }
      #expect(areClose(profile.scores(), row.score))
      #expect(areClose(profile.logScores(upTo: 8), row.logScore))
    }
  }

  @Test func `do not mind the unit of cost nor the order of functions`() {
    let profile = PerformanceProfile(costs: costs)
    #expect(PerformanceProfile(costs: costs.reversed().map { $0.map { 8 * $0 } }).arms == profile.arms)
    // Another arm changes what the others' profiles say, but not who beats whom.
    let more = PerformanceProfile(costs: costs.map { $0 + [1] })
    #expect(more.arms[0] != profile.arms[0] && more.wins[0][1] == profile.wins[0][1])
  }

  @Test func `take a cost of zero for the best`() {
    let profile = PerformanceProfile(costs: [[0, 0, 3]])
    #expect(profile.arms.map { $0(1) } == [1, 1, 0] && profile.arms[2].limit == 0)
  }

  @Test func `of two arms are sorted ratios`() {
    let profile = LogRatioProfile([10, 8, infinity, infinity, 4], [20, 2, 5, infinity, infinity])
    #expect(profile.ratios[0] == -infinity && profile.ratios[3] == infinity)
    #expect(isClose(profile.ratios[1], -1) && isClose(profile.ratios[2], 2))
    #expect(profile.unsolved == 1 && profile.firstWins == 2 && profile.secondWins == 2)
  }
}

@Suite struct `Data profiles` {
  @Test func `give the published fractions`() {
    let arms = (0..<3).map { arm in dataProfile(costs: costs.map { $0[arm] }, dimensions: [2, 4, 9, 1]) }
    #expect(arms.map { $0(2) } == [0, 0, 0.25])
    #expect(arms.map { $0(4) } == [0.5, 0.5, 0.25])
    #expect(arms.map { $0(10) } == [0.75, 0.75, 0.25])
    #expect(arms.map { $0(13) } == [0.75, 0.75, 0.75])
  }

  @Test(arguments: [(1e-1, 3), (1e-2, 7), (1e-3, 20), (1e-4, 20), (1e-5, infinity)])
  func `test convergence as Moré and Wild do`(tolerance: Double, cost: Double) {
    for form in ConvergenceTest.Form.allCases {
      let test = ConvergenceTest(start: 100, least: 0, tolerance: tolerance, form: form)
      #expect(test.cost(costs: [1, 3, 7, 20], best: [100, 10, 1, 0.01]) == cost)
    }
  }

  @Test func `keep the threshold above the least value`() {
    #expect(ConvergenceTest(start: 5, least: 1, tolerance: 0.25).threshold == 2)
    #expect(ConvergenceTest(start: 5, least: 1, tolerance: 0, form: .convex).threshold == 1)
  }
}
