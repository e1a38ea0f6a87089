import Statistics
import Testing

@Suite struct `Rank tests` {
  @Test func `of two samples give SciPy's exact p`() throws {
    for row in try References.read().mannWhitney.exact {
      #expect(isRelativelyClose(MannWhitney(row.x, row.y).p, row.p), "\(row)")
    }
  }

  @Test func `of two samples with ties give p over all arrangements`() throws {
    for row in try References.read().mannWhitney.tied {
      #expect(isRelativelyClose(MannWhitney(row.x, row.y).p, row.p), "\(row)")
    }
  }

  @Test func `of two samples give SciPy's normal p with continuity`() throws {
    for row in try References.read().mannWhitney.normal {
      #expect(isRelativelyClose(MannWhitney(row.x, row.y, exactLimit: 0).p, row.continuous), "\(row)")
    }
    #expect(isClose(MannWhitney([1, 2, 2, 3, 5], [2, 4, 4, 6, 7, 7], exactLimit: 0).p, 0.07864522326072336))
    #expect(MannWhitney([1, 1], [1, 1], exactLimit: 0).p == 1)
  }

  @Test func `of pairs give SciPy's exact p`() throws {
    for row in try References.read().signedRank.exact {
      let zero = [Double](repeating: 0, count: row.d.count)
      let test = SignedRank(row.d, zero)
      #expect(test.statistic == row.w && isRelativelyClose(test.p, row.p), "\(row)")
    }
  }

  @Test func `do not mind the order of the runs nor a growing map of the values`() throws {
    for row in try References.read().mannWhitney.tied {
      let p = MannWhitney(row.x, row.y).p
      #expect(MannWhitney(row.x.reversed(), row.y.reversed()).p == p)
      #expect(MannWhitney(row.x.map { $0 * $0 * $0 + 7 }, row.y.map { $0 * $0 * $0 + 7 }).p == p)
      #expect(MannWhitney(row.y, row.x).p == p)
      #expect(isClose(probabilityOfSmaller(row.x, row.y) + probabilityOfSmaller(row.y, row.x), 1))
    }
    #expect(isClose(probabilityOfSmaller([1.1, 2.3, 3.1, 4.8], [2.9, 5.2, 6.1, 7.7, 8.4]), 0.9))
  }

  @Test func `have probabilities of all outcomes that sum to one`() {
    // All 20 arrangements of 3 and 3: of them the share p has a two-sided p-value of at most p.
    var counts: [Double: Int] = [:]
    for mask in 0..<64 where mask.nonzeroBitCount == 3 {
      let x = (0..<6).filter { (mask >> $0) & 1 == 1 }.map(Double.init)
      let y = (0..<6).filter { (mask >> $0) & 1 == 0 }.map(Double.init)
      counts[MannWhitney(x, y).p, default: 0] += 1
    }
    #expect(counts.values.reduce(0, +) == 20)
    var seen = 0
    for p in counts.keys.sorted() {
      seen += counts[p] ?? 0
      // The test is exact: P(p-value ≤ p) = p where p < 1, as ties are absent.
      #expect(p >= 1 || isClose(Double(seen) / 20, p))
    }
    var signs: [Double: Int] = [:]
    for mask in 0..<256 {
      let d: [Double] = (0..<8).map { (bit: Int) -> Double in
        let size = Double(bit + 1)
        return (mask >> bit) & 1 == 1 ? size : -size
      }
      signs[SignedRank(d, [Double](repeating: 0, count: 8)).p, default: 0] += 1
    }
    seen = 0
    for p in signs.keys.sorted() {
      seen += signs[p] ?? 0
      #expect(p >= 1 || isClose(Double(seen) / 256, p))
    }
    #expect(seen == 256)
  }

  @Test func `rank failed runs after all that succeeded, by their gap`() {
    let x: [Outcome] = [.reached(100), .missed(gap: 0.5), .reached(40)]
    let y: [Outcome] = [.missed(gap: 0.1), .reached(100), .missed(gap: 3)]
    let ranks = Outcome.ranks(x, y)
    #expect(ranks.x == [2.5, 5, 1] && ranks.y == [4, 2.5, 6])
    #expect(isClose(probabilityOfSmaller(ranks.x, ranks.y), 6.5 / 9))
    #expect(Outcome.reached(Int.max) < .missed(gap: 0))
  }

  @Test func `of counts give SciPy's p and intervals`() throws {
    for row in try References.read().counts {
      #expect(
        isRelativelyClose(fisherExact(SuccessCount(row.a, of: row.m), SuccessCount(row.b, of: row.n)), row.fisher))
      let interval = SuccessCount(row.a, of: row.m).interval()
      #expect(isClose(interval.lower, row.lower) && isClose(interval.upper, row.upper), "\(row)")
    }
  }
}

@Suite struct `Shifts between arms` {
  @Test func `in pairs are those that the signed-rank test does not reject`() throws {
    for row in try References.read().shifts.paired {
      let shift = pairedShift(row.x, row.y, confidence: row.confidence)
      #expect(isClose(shift.shift, row.shift) && isClose(shift.lower, row.lower) && isClose(shift.upper, row.upper))
      #expect(shift.isExact && shift.coverage >= row.confidence)
    }
    // Five pairs cannot give 95 %: 1 − 2/2⁵ = 0.9375.
    #expect(pairedShift([1, 2, 3, 4, 5], [2, 3, 5, 7, 9]).lower == -.infinity)
    #expect(pairedShift([1, 2, 3, 4, 5, 6], [2, 3, 5, 7, 9, 11]).coverage == 0.96875)
  }

  @Test func `without pairs are those that the Mann–Whitney test does not reject`() throws {
    for row in try References.read().shifts.unpaired {
      let shift = unpairedShift(row.x, row.y, confidence: row.confidence)
      #expect(isClose(shift.shift, row.shift) && isClose(shift.lower, row.lower) && isClose(shift.upper, row.upper))
    }
    let golden = unpairedShift([1.1, 2.3, 3.1, 4.8], [2.9, 5.2, 6.1, 7.7, 8.4])
    #expect(isClose(golden.shift, 3.3))
  }

  @Test func `move with the data and turn with the sides`() {
    let x = [0.5, 1.25, 3, 2, 7.5, 4.25, 9, 6]
    let y = [1.5, 1, 4.5, 6, 8, 9.5, 10, 6.5]
    let shift = pairedShift(x, y)
    let moved = pairedShift(x, y.map { $0 + 4 })
    #expect(moved.shift == shift.shift + 4 && moved.lower == shift.lower + 4 && moved.upper == shift.upper + 4)
    let turned = pairedShift(y, x)
    #expect(turned.shift == -shift.shift && turned.lower == -shift.upper && turned.upper == -shift.lower)
    #expect(pairedShift(x.reversed(), y.reversed()) == shift)
    #expect(unpairedShift(x.shuffled(), y.shuffled()) == unpairedShift(x, y))
  }

  @Test func `are normal for many values, close to what is exact`() {
    let x = (0..<50).map { Double($0 * 37 % 53) }
    let y = (0..<50).map { Double($0 * 29 % 59) + 3.5 }
    let exact = unpairedShift(x, y)
    let normal = unpairedShift(x + [100], y)
    #expect(exact.isExact && !normal.isExact)
    #expect((exact.coverage - 0.95).magnitude < 0.002 && (normal.coverage - 0.95).magnitude < 0.002)
    #expect((exact.lower - normal.lower).magnitude <= 2)
    #expect(pairedShift(x, y).isExact)
  }
}
