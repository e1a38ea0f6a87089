import GSL
import Testing

struct CumulativeTests {
  struct Row: Sendable, CustomStringConvertible {
    let distribution: Cumulative
    let x, below, above: Double

    init(_ distribution: Cumulative, _ x: Double, below: Double, above: Double) {
      (self.distribution, self.x, self.below, self.above) = (distribution, x, below, above)
    }

    var description: String { "\(distribution) at \(x)" }
  }

  /// By mpmath 1.3 at 40 digits: ncdf and erfc; betainc(ν/2, 1/2, …, regularized) for t; gammainc(…, regularized) for
  /// χ²; betainc for F and beta.
  static let rows = [
    Row(.normal(), -8.5, below: 9.4795348222033184e-18, above: 0.99999999999999999),
    Row(.normal(), -1.25, below: 0.10564977366685526, above: 0.89435022633314474),
    Row(.normal(), 0.5, below: 0.6914624612740131, above: 0.3085375387259869),
    Row(.normal(), 3.0, below: 0.99865010196836991, above: 0.0013498980316300945),
    Row(.normal(), 9.0, below: 1.0, above: 1.1285884059538406e-19),
    Row(.normal(deviation: 2.5), -2.0, below: 0.21185539858339669, above: 0.78814460141660331),
    Row(.normal(deviation: 2.5), 4.0, below: 0.94520070830044201, above: 0.054799291699557994),
    Row(.studentT(degrees: 1), -3.0, below: 0.10241638234956673, above: 0.89758361765043327),
    Row(.studentT(degrees: 9), 2.25, below: 0.9744983696465246, above: 0.025501630353475402),
    Row(.studentT(degrees: 2.5), 0.75, below: 0.74125186840892071, above: 0.25874813159107929),
    Row(.studentT(degrees: 30), -12.0, below: 2.790092707599628e-13, above: 0.99999999999972099),
    Row(.studentT(degrees: 200), 1.5, below: 0.93240433938648252, above: 0.067595660613517482),
    Row(.chiSquared(degrees: 1), 0.125, below: 0.27632639016823693, above: 0.72367360983176307),
    Row(.chiSquared(degrees: 3), 7.75, below: 0.94852886582966009, above: 0.051471134170339908),
    Row(.chiSquared(degrees: 10), 40.0, below: 0.99998305525606993, above: 1.6944743930067384e-5),
    Row(.chiSquared(degrees: 2.5), 1.5, below: 0.41495702526927378, above: 0.58504297473072622),
    Row(.chiSquared(degrees: 100), 80.0, below: 0.070335066659394954, above: 0.92966493334060505),
    Row(.f(numerator: 3, denominator: 12), 2.5, below: 0.89084528760499372, above: 0.10915471239500628),
    Row(.f(numerator: 1, denominator: 1), 0.25, below: 0.29516723530086655, above: 0.70483276469913345),
    Row(.f(numerator: 20, denominator: 5), 9.0, below: 0.98855200236121663, above: 0.01144799763878337),
    Row(.f(numerator: 7, denominator: 40), 0.125, below: 0.0039631790464982414, above: 0.99603682095350176),
    Row(.beta(a: 2, b: 3), 0.25, below: 0.26171875, above: 0.73828125),
    Row(.beta(a: 0.5, b: 0.5), 0.875, below: 0.76994654383738411, above: 0.23005345616261589),
    Row(.beta(a: 30, b: 4), 0.75, below: 0.02054810175018732, above: 0.97945189824981268),
    Row(.beta(a: 1.5, b: 8), 0.0625, below: 0.21420434817665068, above: 0.78579565182334932),
  ]

  @Test(arguments: rows)
  func `both tails agree with forty-digit arithmetic`(_ row: Row) {
    #expect(relativeError(row.distribution.below(row.x), row.below) < 1e-13)
    #expect(relativeError(row.distribution.above(row.x), row.above) < 1e-13)
  }

  @Test(arguments: rows.filter { $0.below < 1 && $0.above < 1 })
  func `quantiles invert them, from the tail that has the digits`(_ row: Row) {
    let inverse =
      row.below < row.above ? row.distribution.quantile(row.below) : row.distribution.upperQuantile(row.above)
    #expect(relativeError(inverse, row.x) < 1e-10)
  }

  /// Tables of the F and t distributions: scipy.stats.t.ppf(0.975, 10), f.ppf(0.95, 5, 10), norm.ppf(0.975).
  @Test func `the usual critical values come out`() {
    #expect(relativeError(Cumulative.studentT(degrees: 10).quantile(0.975), 2.2281388519649385) < 1e-10)
    #expect(relativeError(Cumulative.f(numerator: 5, denominator: 10).quantile(0.95), 3.325834530413012) < 1e-10)
    #expect(relativeError(Cumulative.normal().upperQuantile(0.025), 1.959963984540054) < 1e-15)
  }

  /// By exact sums of binomial coefficients in mpmath at 40 digits.
  @Test(arguments: [
    (10, 0.5, 8, 0.9892578125, 0.0107421875),
    (100, 0.125, 20, 0.98863580797844085, 0.011364192021559146),
    (1000, 0.5, 450, 0.0008652680424881588, 0.99913473195751184),
    (25, 0.875, 3, 2.1275773569133516e-17, 0.99999999999999998),
  ])
  func `binomial tails agree with exact sums`(_ n: Int, _ p: Double, _ k: Int, _ atMost: Double, _ moreThan: Double) {
    let binomial = Cumulative.Binomial(trials: n, probability: p)
    #expect(relativeError(binomial.atMost(k), atMost) < 1e-11)
    #expect(relativeError(binomial.moreThan(k), moreThan) < 1e-11)
    #expect(binomial.atMost(-1) == 0 && binomial.moreThan(-1) == 1)
    #expect(binomial.atMost(n) == 1 && binomial.moreThan(n) == 0)
  }

  /// Both series summed to convergence in mpmath at 40 digits.
  @Test(arguments: [
    (0.1, 6.6093052422455609e-53, 1.0),
    (0.25, 2.6823810084829828e-8, 0.99999997317618992),
    (0.5, 0.036054756335124906, 0.96394524366487509),
    (0.875, 0.57184257891396361, 0.42815742108603639),
    (1.125, 0.84096111290290823, 0.15903888709709177),
    (1.1875, 0.88085057666744042, 0.11914942333255958),
    (1.5, 0.97778203738347487, 0.022217962616525129),
    (2.5, 0.99999254669365584, 7.4533063441573416e-6),
    (4.0, 0.99999999999997467, 2.5328331098188351e-14),
  ])
  func `Kolmogorov's distribution agrees with its series`(_ x: Double, _ below: Double, _ above: Double) {
    // The leading term e^(−π²/8x²) magnifies the rounding of its exponent.
    let tolerance = max(1e-14, .ulpOfOne * .pi * .pi / (8 * x * x))
    #expect(relativeError(Cumulative.Kolmogorov.below(x), below) < tolerance)
    #expect(relativeError(Cumulative.Kolmogorov.above(x), above) < 1e-14)
    #expect(Cumulative.Kolmogorov.below(0) == 0 && Cumulative.Kolmogorov.above(-1) == 1)
  }
}
