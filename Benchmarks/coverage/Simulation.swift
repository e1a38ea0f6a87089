import GSL
import Lanes
import Statistics

/// Experiments whose truth is known, over and over.
struct Simulation: ~Copyable {
  let repetitions: Int
  private var random = RandomStream(seed: 20_260)

  init(_ repetitions: Int) { self.repetitions = repetitions }

  /// The share of experiments of which something holds.
  mutating func share(_ holds: (inout RandomStream, Int) -> Bool) -> String {
    var count = 0
    for number in 0..<repetitions where holds(&random, number) { count += 1 }
    let thousandths = Int((1000 * Double(count) / Double(repetitions)).rounded())
    return thousandths == 1000 ? "1.000" : "0." + "\(1000 + thousandths)".dropFirst()
  }

  /// Intervals of expected runtimes: budget 1000, every run successful with p, after a time of one of three kinds.
  mutating func expectedRuntimes() {
    print(
      "\nExpected runtimes, the 95 % interval.\n\n| p | uniform | early | lognormal | failures early |\n|---|---|---|---|---|"
    )
    for p in [0.1, 0.2, 0.3, 0.5, 0.8, 1.0] {
      var cells: [String] = []
      for kind in Kind.allCases {
        // The truth by the means of both kinds of runs, a million each.
        let means = [true, false].map { isReached in
          (0..<1_000_000).reduce(0.0) { sum, _ in sum + kind.cost(isReached, &random) } / 1e6
        }
        let truth = means[0] + (1 - p) / p * means[1]
        cells.append(
          share { random, _ in
            let runs = (0..<25).map { _ in
              let isReached = random.uniform() < p
              let cost = Int(kind.cost(isReached, &random).rounded())
              return isReached ? Runtime.reached(cost) : .censored(cost)
            }
            let interval = ExpectedRuntime(runs).interval
            return interval.lower <= truth && truth <= interval.upper
          })
      }
      print("| \(p) | \(cells.joined(separator: " | ")) |")
    }
  }

  private enum Kind: CaseIterable {
    case uniform, early, lognormal, failuresEarly

    /// The evaluations of a run.
    func cost(_ isReached: Bool, _ random: inout RandomStream) -> Double {
      switch self {
      case .uniform: isReached ? 1 + 999 * random.uniform() : 1000
      case .early: isReached ? 1 + 200 * random.uniform() : 1000
      case .lognormal: Double.exp((isReached ? 5 : 6) + random.gaussian())
      case .failuresEarly: isReached ? 1 + 999 * random.uniform() : (random.uniform() < 0.5 ? 100 : 1000)
      }
    }
  }

  /// Intervals of interquartile means, M functions × N seeds, of normal, lognormal and two-humped scores.
  mutating func interquartileMeans() {
    print(
      "\nInterquartile means, the 95 % interval.\n\n| functions × seeds | normal | lognormal | two humps |\n|---|---|---|---|"
    )
    let draws: [(inout RandomStream) -> Double] = [
      { $0.gaussian() }, { Double.exp($0.gaussian()) },
      { $0.uniform() < 0.6 ? $0.gaussian(deviation: 0.1) - 1 : $0.gaussian(deviation: 0.1) + 1 },
    ]
    for (functions, seeds) in [(1, 10), (1, 25), (5, 5), (5, 10), (3, 25)] {
      let cells = draws.map { draw in
        // The truth of equally mixed functions that differ in their level.
        let truth = interquartileMean(
          (0..<functions).flatMap { m in (0..<400_000).map { _ in draw(&random) + Double(m) / 2 } })
        return share { random, number in
          let table = ScoreTable(
            functions: (0..<functions).map { "f\($0)" },
            scores: (0..<functions).map { m in (0..<seeds).map { _ in draw(&random) + Double(m) / 2 } })
          let interval = table.interquartileMeanInterval(cell: "\(number)", replicates: 1999)
          return interval.lower <= truth && truth <= interval.upper
        }
      }
      print("| \(functions) × \(seeds) | \(cells.joined(separator: " | ")) |")
    }
  }

  /// Intervals of a mean of shares: scores above a threshold, or better than the baseline's on the same seed.
  mutating func shares() {
    print("\nMeans of shares over functions, the 95 % interval.\n\n| shares | 10 seeds | 25 seeds |\n|---|---|---|")
    let five = [0.9, 0.98].map { Array(repeating: $0, count: 5) }
    for truths in [[0.5], [0.1], [0.98], [0.5, 0.9], [0.05, 0.5, 0.95]] + five {
      let truth = truths.reduce(0, +) / Double(truths.count)
      let cells = [10, 25].map { seeds in
        share { random, _ in
          let interval = Interval(
            meanOfShares: truths.map { p in
              (Double((0..<seeds).count { _ in random.uniform() < p }) / Double(seeds), seeds)
            })
          return interval.lower <= truth && truth <= interval.upper
        }
      }
      print("| \(truths.map { "\($0)" }.joined(separator: ", ")) | \(cells.joined(separator: " | ")) |")
    }
  }

  /// How often tests of pairs reject what is true at 0.05: a median of 0 of differences that are symmetric or skewed.
  mutating func pairs() {
    print(
      "\nPairs whose differences have the median 0, rejected at 0.05.\n\n| differences | seeds | sign | signed rank |")
    print("|---|---|---|---|")
    let kinds: [(String, (inout RandomStream) -> Double)] = [
      ("normal", { $0.gaussian() }), ("skewed, e^z − 1", { Double.exp($0.gaussian()) - 1 }),
    ]
    for (name, draw) in kinds {
      for seeds in [10, 25, 50, 200] {
        let tests: [([Double]) -> Double] = [
          { SignTest($0, $0.map { _ in 0 }).p }, { SignedRank($0, $0.map { _ in 0 }).p },
        ]
        let cells = tests.map { test in
          share { random, _ in test((0..<seeds).map { _ in draw(&random) }) <= 0.05 }
        }
        print("| \(name) | \(seeds) | \(cells.joined(separator: " | ")) |")
      }
    }
  }
}
