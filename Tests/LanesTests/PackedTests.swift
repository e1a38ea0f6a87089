import Lanes
import Testing

/// Settings of the runs of a pack, and updates by coordinate.
struct PackedTests {
  struct Settings: Sendable {
    var rate: Double
    var restarts = false
  }

  @Test func `A numeric setting is gathered into the lane of its run`() {
    let packed = Packed<Settings, Pack>((0..<8).map { Settings(rate: Double($0) / 10) })
    for run in 0..<8 { #expect(packed.rate[run] == Double(run) / 10) }
    #expect(Packed<Settings, Double>([Settings(rate: 0.3)]).rate == 0.3)
    #expect(!packed.shared(\.restarts))
  }

  @Test func `The wrong number of runs stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = Packed<Settings, Pack>([Settings(rate: 1)]) }
  }

  @Test func `Runs that differ in a structural setting stop the program`() async {
    await #expect(processExitsWith: .failure) {
      let runs = (0..<8).map { Settings(rate: 1, restarts: $0 == 5) }
      _ = Packed<Settings, Pack>(runs).shared(\.restarts)
    }
  }

  /// A vector of lanes whose elements all differ.
  func vector<L: Lane>(_ offset: Double, _ count: Int = 13) -> [L] {
    (0..<count).map { index in
      var value: L = 0
      for run in 0..<L.count { value[run] = offset + Double(index) + Double(run) / 16 }
      return value
    }
  }

  func checkUpdates<L: Lane & Equatable>(_: L.Type) {
    let (a0, b0, c0, d0, e0): ([L], [L], [L], [L], [L]) = (vector(1), vector(20), vector(-7), vector(0.5), vector(3))
    var (a, b, c, d) = (a0, b0, c0, d0)
    update(&a, e0) { a, e in a += e }
    #expect(a == zip(a0, e0).map { $0 + $1 })

    a = a0
    update(&a, &b, e0) { a, b, e in
      a *= e
      b = a - b
    }
    #expect(a == zip(a0, e0).map { $0 * $1 })
    #expect(b == zip(a, b0).map { $0 - $1 })

    (a, b) = (a0, b0)
    update(&a, &b, &c, e0) { a, b, c, e in
      a += b
      b += c
      c += e
    }
    #expect(a == zip(a0, b0).map { $0 + $1 })
    #expect(b == zip(b0, c0).map { $0 + $1 })
    #expect(c == zip(c0, e0).map { $0 + $1 })

    (a, b, c) = (a0, b0, c0)
    update(&a, &b, &c, &d, e0) { a, b, c, d, e in
      a -= b
      b -= c
      c -= d
      d -= e
    }
    #expect(a == zip(a0, b0).map { $0 - $1 })
    #expect(b == zip(b0, c0).map { $0 - $1 })
    #expect(c == zip(c0, d0).map { $0 - $1 })
    #expect(d == zip(d0, e0).map { $0 - $1 })
  }

  @Test func `An update changes each coordinate by its own, in both widths`() {
    checkUpdates(Double.self)
    checkUpdates(Pack.self)
    #expect([Pack].zeros(3) == [0, 0, 0])
  }

  @Test func `Vectors of unequal counts stop the program`() async {
    await #expect(processExitsWith: .failure) {
      var a: [Double] = [1, 2]
      update(&a, [1]) { a, b in a += b }
    }
  }
}
