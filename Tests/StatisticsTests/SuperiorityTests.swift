import Foundation
import Statistics
import Testing

/// One-sided tests of pairs with a margin, against enumerations; see Reference/README.md.
@Suite struct `A claim of pairs` {
  private struct Reference: Decodable {
    struct Case: Decodable {
      struct Margin: Decodable { let m: Double, n: Int, p: Double, opposite: Double }
      struct Equivalence: Decodable { let delta: Double, above: Double, below: Double }
      let id: String, d: [Double], margins: [Margin], equivalence: [Equivalence]
    }
    struct Holm: Decodable { let p: [Double], adjusted: [Double] }
    struct Minimum: Decodable { let claims: Int, pairs: Int }
    struct Power: Decodable { let p: Double, power: Double, pairs: Int }
    let claims: [Case], holm: [Holm], minimum: [Minimum], power: [Power]

    static func read() throws -> Reference {
      let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference/claims.json")
      return try JSONDecoder().decode(Reference.self, from: Data(contentsOf: url))
    }
  }

  @Test func `by signed ranks has the p of an enumeration of signs, whatever the margin`() throws {
    for reference in try Reference.read().claims {
      for margin in reference.margins {
        let test = Superiority(signedRanksOf: reference.d, margin: margin.m)
        #expect(test.wins + test.losses == margin.n, "\(reference.id) \(margin.m)")
        #expect(isRelativelyClose(test.p, margin.p, within: 1e-12), "\(reference.id) \(margin.m): \(test.p)")
        #expect(isRelativelyClose(test.opposite, margin.opposite, within: 1e-12), "\(reference.id) \(margin.m)")
      }
      for margin in reference.equivalence {
        let above = Superiority(signedRanksOf: reference.d, margin: -margin.delta).p
        let below = Superiority(signedRanksOf: reference.d, margin: margin.delta).opposite
        #expect(isRelativelyClose(above, margin.above, within: 1e-12), "\(reference.id) \(margin.delta)")
        #expect(isRelativelyClose(below, margin.below, within: 1e-12), "\(reference.id) \(margin.delta)")
      }
    }
  }

  @Test func `by signs has binomial tails`() {
    // P(B ≥ 8), P(B ≥ 2), B ~ Binomial(10, ½): 56/1024 and 1013/1024.
    let test = Superiority(signsOf: [1, 2, 3, 4, 5, 6, 7, 8, -1, -2, 0, 0], margin: 0)
    #expect(test.wins == 8 && test.losses == 2 && test.p == 56.0 / 1024)
    #expect(isRelativelyClose(test.opposite, 1013.0 / 1024, within: 1e-15))
    // SciPy 1.17: binomtest(60, 100, alternative="greater").pvalue.
    let many = Superiority(
      signsOf: [Double](repeating: 1, count: 60) + [Double](repeating: -1, count: 40), margin: 0)
    #expect(isRelativelyClose(many.p, 0.028443966820490392, within: 1e-12))
    #expect(Superiority(signsOf: [0, 0], margin: 0).p == 1 && Superiority(signsOf: [], margin: 0).opposite == 1)
  }

  @Test func `drops what equals the margin but for rounding, and takes infinities for the largest of all`() {
    // 0.1 + 0.2 − 0.3 is not 0 in doubles.
    let rounded = Superiority(signsOf: [0.1 + 0.2, 0.5, 0.1], margin: 0.3)
    #expect(rounded.wins == 1 && rounded.losses == 1)
    let infinite = Superiority(signedRanksOf: [.infinity, .infinity, 1, -2], margin: 0.5)
    // Ranks of |d − ½|: ½ → 1, 2½ → 2, ∞ twice → 3½; W⁺ = 8 of 10: P(V ≥ 8) = 3/16.
    #expect(infinite.wins == 3 && infinite.p == 3.0 / 16)
    // Without a difference below the margin its opposite cannot pass.
    #expect(Superiority(signsOf: [.infinity], margin: 1e308).opposite == 1)
  }

  @Test func `is corrected by Holm's method, and needs so many pairs`() throws {
    let reference = try Reference.read()
    for row in reference.holm {
      #expect(zip(holm(row.p), row.adjusted).allSatisfy { isRelativelyClose($0, $1, within: 1e-14) })
    }
    for row in reference.minimum {
      #expect(Superiority.pairsNeeded(alpha: 0.05, claims: row.claims) == row.pairs)
    }
  }

  @Test func `needs as many pairs as an enumeration says for a power`() throws {
    for row in try Reference.read().power {
      let pairs = SignPower.pairs(power: row.power, effect: row.p - 0.5, level: 0.05, isTwoSided: true)
      #expect(pairs == row.pairs, "\(row.p) \(row.power)")
    }
    // 2⁻⁵ ≤ 0.05 < 2⁻⁴, and no pair is ever lost.
    #expect(SignPower.pairs(power: 0.9, effect: 0.5, level: 0.05, isTwoSided: false) == 5)
  }

  @Test func `and its opposite never pass together`() {
    let source = Resampling(seed: 3)
    for trial in 0..<200 {
      let d = (0..<12).map { Double(source.index(below: 41, replicate: trial, draw: $0)) - 20 }
      for margin in [0.0, 3, -3] {
        for test in [Superiority(signsOf: d, margin: margin), Superiority(signedRanksOf: d, margin: margin)] {
          #expect(max(test.p, test.opposite) > 0.05 && test.p + test.opposite >= 1 - 1e-12)
        }
      }
    }
  }
}
