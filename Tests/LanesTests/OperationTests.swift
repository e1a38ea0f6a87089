import Lanes
import Testing

/// The basic operations of `Lane`.
struct OperationTests {
  static let pairs = Double.edges.flatMap { x in Double.edges.map { y in (x, y) } }

  /// Eight pairs at a time: the operation on packs against the operation on each pair.
  static func expectSame(
    _ name: String, _ alone: (Double, Double) -> Double, _ packed: (Pack, Pack) -> Pack
  ) {
    WidthTests.expectSame(name, pairs, alone, packed)
  }

  @Test func `Arithmetic on packs is arithmetic on each lane`() {
    Self.expectSame("+", { $0 + $1 }, { $0 + $1 })
    Self.expectSame("-", { $0 - $1 }, { $0 - $1 })
    Self.expectSame("*", { $0 * $1 }, { $0 * $1 })
    Self.expectSame("/", { $0 / $1 }, { $0 / $1 })
    Self.expectSame("negation", { x, _ in -x }, { x, _ in -x })
    Self.expectSame("magnitude", { x, _ in x.magnitude }, { x, _ in x.magnitude })
    Self.expectSame("square root", { x, _ in x.squareRoot() }, { x, _ in x.squareRoot() })
    Self.expectSame("rounded down", { x, _ in x.rounded(.down) }, { x, _ in x.roundedDown() })
    Self.expectSame("rounded", { x, _ in x.rounded(.toNearestOrEven) }, { x, _ in x.roundedToNearest() })
    Self.expectSame(
      "+=", { $0 + $1 },
      {
        var x = $0; x += $1; return x
      })
    Self.expectSame(
      "-=", { $0 - $1 },
      {
        var x = $0; x -= $1; return x
      })
    Self.expectSame(
      "*=", { $0 * $1 },
      {
        var x = $0; x *= $1; return x
      })
    Self.expectSame(
      "/=", { $0 / $1 },
      {
        var x = $0; x /= $1; return x
      })
  }

  @Test func `The operations of a single run are those of Double`() {
    for x in Double.edges {
      let lane: any Lane = x
      #expect(lane.squareRoot()[0].identity == x.squareRoot().identity)
      #expect(lane.roundedDown()[0].identity == x.rounded(.down).identity)
      #expect(lane.roundedToNearest()[0].identity == x.rounded(.toNearestOrEven).identity)
    }
  }

  @Test func `Comparisons, masks and replacing act on each lane`() {
    func choose<L: Lane>(_ x: L, _ y: L, _ mask: (L, L) -> L.Mask) -> L {
      (0 as L).replacing(with: 1, where: mask(x, y))
    }
    func chosen(_ condition: Bool) -> Double { condition ? 1 : 0 }
    Self.expectSame("<", { chosen($0 < $1) }, { choose($0, $1) { $0 .< $1 } })
    Self.expectSame("==", { chosen($0 == $1) }, { choose($0, $1) { $0 .== $1 } })
    Self.expectSame("not <", { chosen(!($0 < $1)) }, { choose($0, $1) { .!($0 .< $1) } })
    Self.expectSame("and", { chosen($0 < $1 && $0 < 1) }, { choose($0, $1) { ($0 .< $1) .& ($0 .< 1) } })
    Self.expectSame("or", { chosen($0 < $1 || $0 < 1) }, { choose($0, $1) { ($0 .< $1) .| ($0 .< 1) } })
    Self.expectSame("replacing", { $0 < $1 ? $1 : $0 }, { $0.replacing(with: $1, where: $0 .< $1) })
    Self.expectSame("single <", { chosen($0 < $1) }, { x, y in eachLane(x, y) { choose($0, $1) { $0 .< $1 } } })
    Self.expectSame(
      "single masks", { chosen(!($0 < $1 && $0 < 1) || $0 == $1) },
      { x, y in eachLane(x, y) { choose($0, $1) { .!(($0 .< $1) .& ($0 .< 1)) .| ($0 .== $1) } } })
    for run in 0..<8 {
      var pack: Pack = 0
      #expect(!(0 .< pack).any)
      pack[run] = 1
      #expect((0 .< pack).any)
    }
  }

  func eachLane(_ x: Pack, _ y: Pack, _ body: (Double, Double) -> Double) -> Pack {
    var result: Pack = 0
    for run in 0..<8 { result[run] = body(x[run], y[run]) }
    return result
  }

  @Test func `The minimum and the maximum keep the first where they are equal or either is NaN`() {
    Self.expectSame("minimum", { $1 < $0 ? $1 : $0 }, { .minimum($0, $1) })
    Self.expectSame("maximum", { $0 < $1 ? $1 : $0 }, { .maximum($0, $1) })
    Self.expectSame("minimum alone", { $1 < $0 ? $1 : $0 }, { x, y in eachLane(x, y) { .minimum($0, $1) } })
    #expect(Double.minimum(-0.0, 0).sign == .minus)
    #expect(Double.minimum(0, -0.0).sign == .plus)
    #expect(Double.maximum(.nan, 1).isNaN)
    #expect(Double.maximum(1, .nan) == 1)
  }

  @Test func `A literal and a constant are the same in every lane`() {
    for run in 0..<8 {
      #expect((0.1 as Pack)[run] == 0.1)
      #expect((7 as Pack)[run] == 7)
      #expect(Pack(-0.0)[run].sign == .minus)
      #expect(Pack.pi[run] == .pi)
      #expect(Pack.infinity[run] == .infinity)
      #expect(Pack.zero[run] == 0)
    }
    #expect(Pack.count == 8)
    #expect(Double.count == 1)
  }

  @Test func `An integer power is repeated multiplication`() {
    #expect(Double.power(3, 0) == 1)
    #expect(Double.power(.nan, 0) == 1)
    for exponent in 1...30 {
      #expect(Double.power(3, exponent) == (0..<exponent).reduce(1) { product, _ in product * 3 })
      Self.expectSame("power", { x, _ in Double.power(x, exponent) }, { x, _ in Pack.power(x, exponent) })
    }
  }
}
