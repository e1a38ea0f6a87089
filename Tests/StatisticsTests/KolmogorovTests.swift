import Statistics
import Testing

struct KolmogorovTests {
  /// Both series summed to convergence in mpmath at 40 digits.
  @Test(arguments: [
    (0.1, 1.0),
    (0.25, 0.99999997317618992),
    (0.5, 0.96394524366487509),
    (0.875, 0.42815742108603639),
    (1.125, 0.15903888709709177),
    (1.1875, 0.11914942333255958),
    (1.5, 0.022217962616525129),
    (2.5, 7.4533063441573416e-6),
    (4.0, 2.5328331098188351e-14),
  ])
  func `Kolmogorov's distribution agrees with its series`(_ x: Double, _ above: Double) {
    #expect(isRelativelyClose(Kolmogorov.above(x), above, within: 1e-14))
    #expect(Kolmogorov.above(0) == 1 && Kolmogorov.above(-1) == 1)
  }
}
