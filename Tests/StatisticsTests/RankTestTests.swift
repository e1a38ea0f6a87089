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
      let shift = walshShift(zip(row.y, row.x).map { $0 - $1 }, level: 1 - row.confidence)
      #expect(isClose(shift.shift, row.shift) && isClose(shift.lower, row.lower) && isClose(shift.upper, row.upper))
    }
    // Five pairs cannot give 95 %: 1 − 2/2⁵ = 0.9375.
    #expect(walshShift([1, 1, 2, 3, 4]).lower == -.infinity && walshShift([1, 1, 2, 3, 4, 5]).lower.isFinite)
  }

  @Test func `without pairs are those that the Mann–Whitney test does not reject`() throws {
    for row in try References.read().shifts.unpaired {
      let shift = unpairedShift(row.x, row.y, level: 1 - row.confidence)
      #expect(isClose(shift.shift, row.shift) && isClose(shift.lower, row.lower) && isClose(shift.upper, row.upper))
    }
    let golden = unpairedShift([1.1, 2.3, 3.1, 4.8], [2.9, 5.2, 6.1, 7.7, 8.4])
    #expect(isClose(golden.shift, 3.3))
  }

  @Test func `by signs lie between order statistics, infinite ones too`() {
    // P(B ≤ 5) = 0.0207 and P(B ≤ 6) = 0.0577 of twenty coins: the sixth and the fifteenth.
    let differences = (1...20).map(Double.init)
    let shift = medianShift(differences.shuffled())
    #expect(shift.shift == 10.5 && shift.lower == 6 && shift.upper == 15)
    #expect(medianShift([1, 2, 3, 4, 5]).lower == -.infinity)
    let failing = medianShift([-.infinity, 1, 2, 3, .infinity, .infinity, .infinity, .infinity])
    #expect(failing.shift == .infinity && failing.lower == -.infinity && failing.upper == .infinity)
  }

  /// What binds them: a test rejects at a level exactly where the shifts that it does not reject leave out 0.
  @Test(arguments: [0.5, 0.2, 0.05, 0.01])
  func `leave out 0 exactly where the test rejects`(level: Double) {
    let source = Resampling(seed: 11)
    for trial in 0..<300 {
      let count = 6 + trial % 60
      // A coarse grid makes ties; a shift makes some of them rejections.
      let grid = trial % 3 == 0 ? 12 : 1 << 20
      func sample(_ replicate: Int, _ offset: Int) -> [Double] {
        (0..<count).map { Double(source.index(below: grid, replicate: replicate, draw: $0) + offset) + 0.25 }
      }
      let x = sample(2 * trial, 0)
      let y = sample(2 * trial + 1, trial % 4 == 0 ? 0 : grid / 5)
      let differences = zip(y, x).map { $0 - $1 }.filter { $0 != 0 }
      let zeros = [Double](repeating: 0, count: differences.count)
      let signs = medianShift(differences, level: level)
      #expect((SignTest(differences, zeros).p <= level) == (signs.lower > 0 || signs.upper < 0))
      // Sums of pairs that cancel are 0 exactly; there the interval may end.
      let ranks = walshShift(differences, level: level)
      if !differences.contains(where: { differences.contains(-$0) }) {
        #expect((SignedRank(differences, zeros).p <= level) == (ranks.lower > 0 || ranks.upper < 0))
      }
      let free = unpairedShift(x, y, level: level)
      if Set(x).isDisjoint(with: y) {
        #expect((MannWhitney(x, y).p <= level) == (free.lower > 0 || free.upper < 0), "\(count) \(grid)")
      }
    }
  }

  @Test func `turn with the sides`() {
    let d = [0.5, -1.25, 3, 2, 7.5, -4.25, 9, 6]
    for shift in [walshShift, medianShift] as [([Double], Double) -> ShiftEstimate] {
      let (own, turned) = (shift(d, 0.05), shift(d.map { -$0 }, 0.05))
      #expect(turned.shift == -own.shift && turned.lower == -own.upper && turned.upper == -own.lower)
      #expect(shift(d.reversed(), 0.05) == own)
    }
    #expect(unpairedShift([3, 1, 2], [5, 4, 9]) == unpairedShift([1, 2, 3], [9, 5, 4]))
  }
}

@Suite struct `The sign test` {
  /// SciPy 1.17, `binomtest(wins, wins + losses, 0.5).pvalue`.
  @Test(arguments: [
    (20, 5, 0.004077315330505371), (5, 20, 0.004077315330505371), (6, 0, 0.03125), (5, 0, 0.0625), (13, 12, 1.0),
    (10, 10, 1.0), (600, 400, 2.728464156065947e-10), (0, 0, 1.0),
  ])
  func `gives SciPy's p`(wins: Int, losses: Int, p: Double) {
    let test = SignTest(wins: wins, losses: losses)
    #expect(isRelativelyClose(test.p, p), "\(test.p)")
  }

  @Test func `drops ties, minds no scale, and takes failures as they come`() {
    let infinity = Double.infinity
    let x = [1, 2, 3, infinity, infinity, 1e-300]
    let y = [2, 2, 1, infinity, 5, 1e-299]
    let test = SignTest(x, y)
    #expect(test.wins == 2 && test.losses == 2 && test.share(of: 6) == 0.5)
    #expect(SignTest(x.map { $0 * $0 * $0 }, y.map { $0 * $0 * $0 }) == SignTest(wins: 1, losses: 2))
  }

  @Test func `takes for ties what rounding parts`() {
    let resolution = Resolution(absolute: 1e-12, relative: 1e-15)
    #expect(
      resolution.areEqual(1, 1 + 1e-13) && !resolution.areEqual(1, 1 + 1e-11) && resolution.areEqual(1e9, 1e9 + 1e-7))
    #expect(!resolution.areEqual(1, .infinity) && resolution.areEqual(.infinity, .infinity))
    #expect(SignTest([1, 2], [1 + 1e-13, 3], within: resolution) == SignTest(wins: 1, losses: 0))
    #expect(Ranks(of: [1, 1 + 1e-13, 0.5, 2], within: resolution).values == [2.5, 2.5, 1, 4])
  }
}
