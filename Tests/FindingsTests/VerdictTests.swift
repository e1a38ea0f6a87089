import Findings
import Plans
import Statistics
import TestSupport
import Testing
import Values

@Suite struct `A verdict` {
  /// Gaps of two arms at equal seeds from runs.csv: on 20 of 25 seeds the first is the better one, by four decades.
  @Test(arguments: PairedTest.named)
  func `and its own row agree where raw gaps would not tell arms apart`(test: PairedTest) throws {
    let lines = try Repository.text("Results/nine-optimizers/runs.csv").split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    let head = lines[0].map(String.init)
    let (function, arm, gap) = try (
      #require(head.firstIndex(of: "function")), #require(head.firstIndex(of: "arm")),
      #require(head.firstIndex(of: "final_gap"))
    )
    func gaps(_ name: String) -> [Double] {
      lines.filter { $0[function] == "cone" && $0[arm] == name }.compactMap { Double($0[gap]) }
    }
    let (adagrad, adam) = (gaps("adagrad"), gaps("adam"))
    #expect(adagrad.count == 25 && adam.count == 25)
    let family = Comparison.family(
      against: "best", reference: 1,
      of: [("adagrad", adagrad), ("adam", adam)].map { Contender(label: $0, values: $1, isGap: true) }, by: test,
      shifts: true)
    let comparison = try #require(family.first)
    #expect(comparison.test.signs == SignTest(wins: 20, losses: 5) && comparison.verdict == .better)
    // SciPy 1.17: binomtest(20, 25).pvalue; wilcoxon of lg gaps gives 8e-6.
    #expect(test == .sign ? abs(comparison.test.p - 0.004077315330505371) < 1e-15 : comparison.test.p < 1e-5)
    // A gap of 0 lies infinitely many decades below another: ranks of differences have no shift then.
    if test == .signedRank { return }
    let shift = try #require(comparison.shift)
    #expect(shift.upper < 0 && shift.lower < shift.shift && shift.shift < shift.upper)
  }

  @Test(arguments: PairedTest.named)
  func `is of the set of shifts that its test does not reject, whatever Holm's method leaves it`(test: PairedTest) {
    let source = Resampling(seed: 5)
    var verdicts: Set<String> = []
    for trial in 0..<200 {
      let arms = (0..<5).map { arm in
        Contender(
          label: "\(arm)",
          values: (0..<20).map { seed in
            let draw = source.index(below: 1 << 30, replicate: 7 * trial + arm, draw: seed)
            // One run in eight fails.
            return draw % 8 == 0 ? .infinity : Double(draw + 1) * (arm < 2 ? 1 : Double(1 + arm * (trial % 3)))
          }, isGap: true)
      }
      let family = Comparison.family(against: "best", reference: 0, of: arms, by: test, shifts: true)
      for comparison in family {
        verdicts.insert(comparison.verdict.rawValue)
        let isApart = comparison.verdict == .better || comparison.verdict == .worse
        #expect(isApart == (comparison.adjusted <= Comparison.alpha))
        guard let shift = comparison.shift else { continue }
        #expect(isApart == (shift.lower > 0 || shift.upper < 0))
        if test == .sign, isApart {
          #expect((comparison.verdict == .better) == (comparison.probability > 0.5))
          #expect((comparison.verdict == .better) == (shift.upper < 0))
        }
      }
    }
    #expect(verdicts.isSuperset(of: ["worse", "cannot be told apart"]))
  }

  @Test func `makes an arm bold only where some other is told to be worse`() {
    func family(_ values: [[Double]]) -> [Comparison] {
      Comparison.family(
        against: "best", reference: 0,
        of: values.enumerated().map { Contender(label: "\($0)", values: $1) }, by: .sign)
    }
    let low = (0..<10).map(Double.init)
    let even = family([low, low.map { $0 + (Int($0) % 2 == 0 ? 0.5 : -0.5) }])
    #expect(even.canTell && !even.tells && even.notWorse.isEmpty)
    let apart = family([low, low.map { $0 + (Int($0) % 2 == 0 ? 0.5 : -0.5) }, low.map { $0 + 1 }])
    #expect(apart.tells && apart.notWorse == ["0", "1"])
  }

  @Test func `of copies is of one run`() {
    func family(_ isOneRun: [Bool], isPaired: Bool = true) -> Comparison? {
      Comparison.family(
        against: "best", reference: 0,
        of: isOneRun.enumerated().map { arm, isOneRun in
          Contender(
            label: "\(arm)", values: [Double](repeating: Double(arm), count: 12), isPaired: isPaired, isOneRun: isOneRun
          )
        }, by: .sign
      ).first
    }
    #expect(family([true, true])?.test.sizes == .init(arm: 1, reference: 1))
    #expect(family([true, true])?.test.p == 1 && family([true, true])?.verdict == .tooFewSeeds)
    // Twelve runs that a seed decides may be held against one that it does not.
    #expect(family([true, false])?.test.p == 2 / 4096.0)
    #expect(family([true, false], isPaired: false)?.test.sizes == .init(arm: 12, reference: 1))
  }

  @Test func `takes for ties what rounding parts`() {
    let resolution = Resolution(absolute: 1e-15, relative: 1e-15)
    let values = (0..<12).map { 1 + Double($0) }
    let factors: [Double] = [1, 1 + 2.2e-16, 1 - 1.1e-16]
    let arms: [Contender] = factors.map { factor in
      Contender(label: "\(factor)", values: values.map { $0 * factor }, resolution: resolution)
    }
    #expect(Comparison.family(against: "best", reference: 0, of: arms, by: .sign).allSatisfy { $0.verdict == .equal })
    #expect(arms.runRanks.allSatisfy { $0.allSatisfy { $0 == 2 } })
  }
}

@Suite struct `Seeds` {
  /// Whether a seed decides the runs of an experiment's cells.
  private func depends(_ function: JSON, _ optimizer: JSON) throws -> [Bool] {
    try Experiment(json: [
      "name": "seeds", "functions": [function], "optimizers": [optimizer], "seeds": 3, "budget": ["steps": 10],
    ]).cells.map(\.dependsOnSeed)
  }

  @Test func `change nothing where starts are fixed and nothing is random`() throws {
    let adam: JSON = ["optimizer": "adam", "learningRate": 0.1]
    let fixed: JSON = ["function": "rosenbrock", "start": "usual"]
    #expect(try depends(fixed, adam) == [false])
    #expect(try depends(["function": "rosenbrock", "start": [0.5, 0.5]], adam) == [false])
    #expect(try depends("rosenbrock", adam) == [true])
    #expect(try depends(["function": "rosenbrock", "start": ["gaussian": 0.1]], adam) == [true])
    #expect(try depends(["function": "rosenbrock", "start": "usual", "noise": 0.1], adam) == [true])
    #expect(try depends(fixed, ["optimizer": "siman"]) == [true])
    #expect(try depends(fixed, ["optimizer": "coordinateDescent", "order": ["cyclic", "random"]]) == [false, true])
    let noisy: JSON = ["optimizer": "sgd", "learningRate": 0.1, "links": [["link": "gradientNoise"]]]
    #expect(try depends(fixed, noisy) == [true])
  }
}
