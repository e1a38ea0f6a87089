import GSL
import Lanes
import Statistics

extension Simulation {
  /// Seeds that are added until a test tells: how often it does within 200 seeds, and after how many, where the first
  /// side is better on a share of pairs. Differences are normal, and all go one way where the share is 1.
  mutating func growing() {
    print(
      "\nSeeds added until decided, at most 200, looked at after every seed: share decided, median number of seeds (— where "
        + "half are not).\n\n| share of pairs | sign e-process | signed-rank e-process | sign test (wrong) | Wilcoxon (wrong) |"
    )
    print("|---|---|---|---|---|")
    let shifts = [
      (0.5, 0.0), (0.6, 0.2533471031), (0.7, 0.5244005127), (0.8, 0.8416212336), (0.9, 1.2815515655), (1, 2),
    ]
    for (share, shift) in shifts {
      let rules: [([Double]) -> Int?] = [
        { Evidence.signs($0).firstIndex { $0.either >= 20 } },
        { Evidence.signedRanks($0).firstIndex { $0.either >= 20 } },
        { d in Self.first(d) { SignTest($0, $0.map { _ in 0 }).p } },
        { d in Self.first(d) { SignedRank($0, $0.map { _ in 0 }).p } },
      ]
      let cells = rules.indices.map { place in
        // The naive tests are of the false positives alone.
        if place >= 2 && shift > 0 { return "" }
        return stops(rules[place]) { random in
          (0..<200).map { _ in
            let d = random.gaussian() + shift
            return share == 1 ? d.magnitude : d
          }
        }
      }
      print("| \(share) | \(cells.joined(separator: " | ")) |")
    }
    print("\nThe same of e^z − 1, which has the median 0 and is skewed.\n")
    print("sign e-process \(skewed { Evidence.signs($0).firstIndex { $0.either >= 20 } }),")
    print("signed-rank e-process \(skewed { Evidence.signedRanks($0).firstIndex { $0.either >= 20 } })")
  }

  /// Four functions that share their seeds and on none of which the sides differ, for 100 seeds: how often any rule
  /// tells a difference.
  mutating func growingOverFunctions() {
    print("\nFour functions without a difference, at most 100 seeds: share decided.\n")
    print(
      "| correlation | mean of e-values | closed testing, any function | any alone, uncorrected | product (wrong) |")
    print("|---|---|---|---|---|")
    let rules: [([Double]) -> Bool] = [
      { $0.reduce(0, +) / 4 >= 20 }, { closedMeans($0).contains { $0 >= 20 } }, { $0.contains { $0 >= 20 } },
      { $0.reduce(1, *) >= 20 },
    ]
    for correlation in [0.0, 0.5, 0.9] {
      let cells = rules.map { rule in
        share { random, _ in
          let common = (0..<100).map { _ in random.gaussian() }
          let paths = (0..<4).map { _ in
            Evidence.signs(
              common.map { correlation.squareRoot() * $0 + (1 - correlation).squareRoot() * random.gaussian() })
          }
          return (0..<100).contains { seed in rule(paths.map { $0[seed].either }) }
        }
      }
      print("| \(correlation) | \(cells.joined(separator: " | ")) |")
    }
  }

  /// Where a test of a fixed number of pairs first passes that is asked after each pair.
  private static func first(_ differences: [Double], _ p: ([Double]) -> Double) -> Int? {
    differences.indices.first { p(Array(differences[...$0])) <= 0.05 }
  }

  private mutating func skewed(_ rule: ([Double]) -> Int?) -> String {
    stops(rule) { random in (0..<200).map { _ in Double.exp(random.gaussian()) - 1 } }
  }

  /// The share of sequences that stop, and the median of the seeds that they take.
  private mutating func stops(
    _ rule: ([Double]) -> Int?, _ draw: (inout RandomStream) -> [Double]
  ) -> String {
    var stops: [Int] = []
    let decided = share { random, _ in
      guard let stop = rule(draw(&random)) else { return false }
      stops.append(stop + 1)
      return true
    }
    let middle = repetitions / 2
    return "\(decided), \(middle < stops.count ? "\(stops.sorted()[middle])" : "—")"
  }
}
