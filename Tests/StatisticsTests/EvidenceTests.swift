import Foundation
import Statistics
import Testing

/// E-values of pairs, seed by seed, against exact rationals and recursions; see Reference/README.md.
@Suite struct `Evidence of pairs` {
  private struct Reference: Decodable {
    struct Signs: Decodable {
      let id: String, signs: String, either: [Double], better: [Double], worse: [Double], lower: [Double]
      let upper: [Double]
    }
    struct Boundary: Decodable { let losses: [Int], either: [Int], better: [Int] }
    struct Large: Decodable {
      let wins: Int, losses: Int, ln_e_two_sided: Double, ln_e_one_sided_A: Double, ln_e_one_sided_B: Double
      let cs_lower: Double, cs_upper: Double
    }
    struct Ranks: Decodable { let id: String, d: [Double], better: [Double], worse: [Double], either: [Double] }
    struct Closed: Decodable { let e: [Double], adjusted: [Double] }
    struct Exact: Decodable {
      let by: Double, mean: Double, median: Int?
      private enum Key: CodingKey { case by, mean, median }
      init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        (by, mean) = (try values.decode(Double.self, forKey: .by), try values.decode(Double.self, forKey: .mean))
        // Where half of the sequences do not stop, a text says so.
        median = try? values.decode(Int.self, forKey: .median)
      }
    }
    let signs: [Signs], boundary: Boundary, large: [Large], ranks: [Ranks], closed: [Closed], exact: [String: Exact]

    static func read() throws -> Reference {
      let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference/evidence.json")
      return try JSONDecoder().decode(Reference.self, from: Data(contentsOf: url))
    }
  }

  private static func areClose(_ values: [Double], _ expected: [Double]) -> Bool {
    values.count == expected.count && zip(values, expected).allSatisfy { isRelativelyClose($0, $1, within: 1e-12) }
  }

  @Test func `by signs is the mixture over all chances, a tie changing nothing`() throws {
    for reference in try Reference.read().signs {
      let path = Evidence.signs(reference.signs.map { $0 == "+" ? 1 : $0 == "-" ? -1 : 0 })
      #expect(Self.areClose(path.map(\.either), reference.either), "\(reference.id)")
      #expect(Self.areClose(path.map(\.better), reference.better), "\(reference.id)")
      #expect(Self.areClose(path.map(\.worse), reference.worse), "\(reference.id)")
      var (wins, losses) = (0, 0)
      for (place, sign) in reference.signs.enumerated() {
        if sign == "+" { wins += 1 } else if sign == "-" { losses += 1 }
        let interval = confidenceSequence(wins: wins, losses: losses, alpha: 0.05)
        #expect(abs(interval.lower - reference.lower[place]) < 1e-12, "\(reference.id) \(place)")
        #expect(abs(interval.upper - reference.upper[place]) < 1e-12, "\(reference.id) \(place)")
      }
    }
  }

  @Test func `by signs of many seeds`() throws {
    for reference in try Reference.read().large {
      let differences =
        [Double](repeating: 1, count: reference.wins) + [Double](repeating: -1, count: reference.losses)
      let last = try #require(Evidence.signs(differences).last)
      for (value, expected) in [
        (last.either, reference.ln_e_two_sided), (last.better, reference.ln_e_one_sided_A),
        (last.worse, reference.ln_e_one_sided_B),
      ] {
        #expect(abs(log(value) - expected) < 1e-11 * max(1, abs(expected)), "\(reference.wins) \(reference.losses)")
      }
      let interval = confidenceSequence(wins: reference.wins, losses: reference.losses, alpha: 0.05)
      #expect(abs(interval.lower - reference.cs_lower) < 1e-11 && abs(interval.upper - reference.cs_upper) < 1e-11)
    }
  }

  @Test func `by signs decides from so many wins on for each number of losses`() throws {
    let boundary = try Reference.read().boundary
    for (place, losses) in boundary.losses.enumerated() {
      func last(_ wins: Int) throws -> Evidence {
        try #require(
          Evidence.signs([Double](repeating: 1, count: wins) + [Double](repeating: -1, count: losses)).last)
      }
      #expect(try last(boundary.either[place]).either >= 20 && last(boundary.either[place] - 1).either < 20)
      #expect(try last(boundary.better[place]).better >= 20 && last(boundary.better[place] - 1).better < 20)
    }
    #expect(Evidence.pairsNeeded(alpha: 0.05) { Evidence.signs($0, margin: $1) } == 8)
  }

  @Test func `by signed ranks bets on the ranks among the seeds so far`() throws {
    for reference in try Reference.read().ranks {
      let path = Evidence.signedRanks(reference.d)
      #expect(Self.areClose(path.map(\.better), reference.better), "\(reference.id)")
      #expect(Self.areClose(path.map(\.worse), reference.worse), "\(reference.id)")
      #expect(Self.areClose(path.map(\.either), reference.either), "\(reference.id)")
      let moved = Evidence.signedRanks(reference.d.map { $0 + 0.5 }, margin: 0.5)
      #expect(Self.areClose(moved.map(\.either), reference.either), "\(reference.id) with a margin")
    }
  }

  @Test func `of several comparisons is closed by means over all sets`() throws {
    for reference in try Reference.read().closed {
      #expect(Self.areClose(closedMeans(reference.e), reference.adjusted))
    }
    #expect(closedMeans([]).isEmpty && closedMeans([3]) == [3])
  }

  /// The share of sequences of fair or loaded coins that reach 20 within 200 seeds, by recursion over the wins.
  @Test func `decides falsely, and stops, as often as a recursion over the wins says`() throws {
    for (chance, reference) in try Reference.read().exact {
      let p = try #require(Double(chance))
      let least = Self.leastWins
      var alive = [0: 1.0]
      var (decided, mean, median) = (0.0, 0.0, Int?.none)
      for seed in 1...200 {
        mean += 1 - decided
        var next: [Int: Double] = [:]
        for (wins, mass) in alive {
          next[wins + 1, default: 0] += mass * p
          next[wins, default: 0] += mass * (1 - p)
        }
        for (wins, mass) in next where max(wins, seed - wins) >= least[min(wins, seed - wins)] {
          decided += mass
          next[wins] = nil
        }
        alive = next
        if median == nil, decided >= 0.5 { median = seed }
      }
      #expect(abs(decided - reference.by) < 1e-9 && abs(mean - reference.mean) < 1e-9, "\(chance)")
      #expect(median == reference.median, "\(chance)")
    }
  }

  /// The wins from which on so many losses are outweighed.
  private static let leastWins = (0...100).map { losses in
    let path = Evidence.signs([Double](repeating: -1, count: losses) + [Double](repeating: 1, count: 200))
    return (path.indices.first { $0 >= losses + losses && path[$0].either >= 20 } ?? 1000) + 1 - losses
  }
}
