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
    let (a0, b0, c0, d0): ([L], [L], [L], [L]) = (vector(1), vector(20), vector(-7), vector(0.5))
    let e0: [L] = vector(3)
    let arena = Arena()
    defer { withExtendedLifetime(arena) {} }
    let (a, b, c) = (arena.vector(a0), arena.vector(b0), arena.vector(c0))
    let (d, e) = (arena.vector(d0), arena.vector(e0))
    update(a, from: e) { a, e in a += e }
    #expect(Array(a) == zip(a0, e0).map { $0 + $1 })

    a.copy(a0)
    update(a, b, from: e) { a, b, e in
      a *= e
      b = a - b
    }
    #expect(Array(a) == zip(a0, e0).map { $0 * $1 })
    #expect(Array(b) == zip(a, b0).map { $0 - $1 })

    a.copy(a0)
    b.copy(b0)
    update(a, b, c, from: e) { a, b, c, e in
      a += b
      b += c
      c += e
    }
    #expect(Array(a) == zip(a0, b0).map { $0 + $1 })
    #expect(Array(b) == zip(b0, c0).map { $0 + $1 })
    #expect(Array(c) == zip(c0, e0).map { $0 + $1 })

    a.copy(a0)
    b.copy(b0)
    c.copy(c0)
    update(a, b, c, d, from: e) { a, b, c, d, e in
      a -= b
      b -= c
      c -= d
      d -= e
    }
    #expect(Array(a) == zip(a0, b0).map { $0 - $1 })
    #expect(Array(b) == zip(b0, c0).map { $0 - $1 })
    #expect(Array(c) == zip(c0, d0).map { $0 - $1 })
    #expect(Array(d) == zip(d0, e0).map { $0 - $1 })
    #expect(Array(e) == e0)
  }

  @Test func `An update changes each coordinate by its own, in both widths`() {
    checkUpdates(Double.self)
    checkUpdates(Pack.self)
    #expect([Pack].zeros(3) == [0, 0, 0])
  }

  @Test func `Vectors of unequal counts stop the program`() async {
    await #expect(processExitsWith: .failure) {
      let arena = Arena()
      update(arena.zeros(2) as Vector<Double>, from: arena.zeros(1)) { a, b in a += b }
      withExtendedLifetime(arena) {}
    }
  }

  @Test func `A vector begins at a cache line, and its copies share their coordinates`() {
    let arena = Arena()
    for count in 0...9 {
      let vector: Vector<Pack> = arena.zeros(count)
      #expect(Int(bitPattern: vector.buffer.baseAddress) % 64 == 0)
      #expect(vector.count == count && vector.allSatisfy { $0 == 0 })
    }
    let vector = arena.vector([1.0, 2, 3])
    let same = vector
    vector[1] = 5
    #expect(Array(same) == [1, 5, 3])
    withExtendedLifetime(arena) {}
  }

  @Test func `A coordinate that a vector does not have stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = Arena().vector([1.0, 2])[2] }
    await #expect(processExitsWith: .failure) { Arena().vector([1.0, 2]).copy([1, 2, 3]) }
  }
}
