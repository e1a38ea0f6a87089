import CGSL
import Statistics
import Testing

@Suite struct `Tails of distributions` {
  @Test func `of χ² agree with mpmath and with GSL`() throws {
    for row in try References.read().tails.chiSquared {
      let p = chiSquaredUpperTail(row.x, degrees: row.degrees)
      #expect(isRelativelyClose(p, row.p), "\(row): \(p)")
      #expect(isRelativelyClose(p, gsl_cdf_chisq_Q(row.x, Double(row.degrees))), "\(row)")
    }
    #expect(chiSquaredUpperTail(0, degrees: 3) == 1 && chiSquaredUpperTail(.infinity, degrees: 3) == 0)
  }

  @Test func `of F agree with mpmath and with GSL`() throws {
    for row in try References.read().tails.f {
      let p = fUpperTail(row.x, numerator: row.numerator, denominator: row.denominator)
      #expect(isRelativelyClose(p, row.p), "\(row): \(p)")
      let law = gsl_cdf_fdist_Q(row.x, Double(row.numerator), Double(row.denominator))
      #expect(isRelativelyClose(p, law, within: 1e-10), "\(row)")
    }
    #expect(fUpperTail(0, numerator: 1, denominator: 2) == 1)
    #expect(fUpperTail(.infinity, numerator: 1, denominator: 2) == 0)
  }

  @Test func `of the studentised range agree with mpmath and SciPy`() throws {
    let range = try References.read().studentizedRange
    for row in range.tails {
      let p = StudentizedRange(count: row.count).above(row.r)
      #expect(isClose(p, row.p), "\(row): \(p)")
      #expect(isClose(p, row.scipy), "\(row): \(p)")
    }
    for row in range.quantiles {
      let q = StudentizedRange(count: row.count).upperQuantile(row.alpha)
      #expect(isRelativelyClose(q, row.q), "\(row): \(q)")
      #expect(isRelativelyClose(q, row.scipy), "\(row): \(q)")
    }
  }

  @Test func `give Demšar's table of critical values`() {
    let five = [1.960, 2.344, 2.569, 2.728, 2.850, 2.948, 3.031, 3.102, 3.164]
    let ten = [1.645, 2.052, 2.291, 2.460, 2.589, 2.693, 2.780, 2.855, 2.920]
    for (alpha, table) in [(0.05, five), (0.10, ten)] {
      for (k, q) in zip(2..., table) {
        #expect((nemenyiQuantile(arms: k, alpha: alpha) - q).magnitude <= 5e-4, "k = \(k), α = \(alpha)")
      }
    }
  }
}
