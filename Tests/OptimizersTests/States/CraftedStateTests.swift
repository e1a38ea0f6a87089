import Functions
import GSL
import Optimizers
import Records
import Schedules
import Testing
import Values

/// States that were damaged, or made by somebody else: refused, or gone on from to some end, and never a trap.
@Suite struct CraftedStateTests {
  private let objective: Objective
  private let recording = Recording(checkpoints: [0, 3, 9, 40], targets: [10, 1], keepsPoints: true)
  private let budget = Budget(steps: 60)

  init() throws { objective = try OptimizersTests.objective("rosenbrock") }

  private func course(_ name: String, _ links: [JSON] = []) throws -> (method: Method, course: Course) {
    let method = try method(name)
    let plateau = try #require(ScheduleKind.named("plateau")).make(["warmup": 3])
    var setup = Setup.constant(
      [method.scheduledKey: .number(method.isSampler ? 1 : 1e-3)], objective, horizon: 60)
    setup.links = links
    // A line search along a noisy gradient, or one that begins with a rate of 0, ends at once.
    if name != "backtracking" {
      setup.timetable = Timetable(plateau, horizon: 60)
      setup.noise = (0.1, 3)
    }
    return (method, try setup.course(method))
  }

  @Test func `damaged bytes are refused in one line`() throws {
    let (method, course) = try course("adam")
    let bytes = try #require(
      try method.run(objective, course, budget, recording, until: 20).state
    ).bytes
    for count in 0..<bytes.count { #expect(throws: RunStateError.self) { try RunState(bytes: Array(bytes[..<count])) } }
    for place in bytes.indices {
      var flipped = bytes
      flipped[place] ^= 0x10
      #expect(throws: RunStateError.self) { try RunState(bytes: flipped) }
    }
    #expect(throws: RunStateError.self) { try RunState(bytes: []) }
  }

  @Test(arguments: ["adam", "sgd", "backtracking", "metropolis", "coordinateDescent", "underdampedLangevin"])
  func `no crafted state traps`(_ name: String) throws {
    let links: [JSON] =
      name == "adam" ? [["link": "lookahead"], ["link": "gradientNoise"], ["link": "swa", "start": 2]] : []
    let (method, course) = try course(name, links)
    let bytes = try #require(
      try method.run(objective, course, budget, recording, until: 4).state
    ).bytes
    var random = RandomStream(seed: 11)
    var refused = 0
    // Eight bytes of a state become something else, under a digest that is right.
    for _ in 0..<4000 {
      var crafted = Array(bytes.dropLast(32))
      let place = 12 + random.integer(below: crafted.count - 20)
      let words: [UInt64] = [
        0, 1, 59, 60, 61, .max, 1 << 53, 1 << 63, 1 << 62, Double.nan.bitPattern, Double.infinity.bitPattern,
        (-Double.infinity).bitPattern, (1e308).bitPattern, (-1.0).bitPattern, (0x1p60).bitPattern, random.word(),
      ]
      withUnsafeBytes(of: words[random.integer(below: words.count)].littleEndian) {
        for (i, byte) in $0.enumerated() { crafted[place + i] = byte }
      }
      crafted += Digest(of: crafted).bytes
      do {
        _ = try method.run(objective, course, budget, recording, from: try RunState(bytes: crafted))
      } catch { refused += 1 }
    }
    #expect(refused > 0)
  }

  @Test func `a state of another method, of other settings, or of another number of targets is refused`() throws {
    let (method, course) = try course("adam")
    let state = try #require(try method.run(objective, course, budget, recording, until: 20).state)
    let (other, otherCourse) = try self.course("momentum")
    #expect(throws: RunStateError.self) { try other.run(objective, otherCourse, budget, recording, from: state) }
    let (_, linked) = try self.course("adam", [["link": "ema"]])
    #expect(throws: RunStateError.self) { try method.run(objective, linked, budget, recording, from: state) }
    #expect(throws: RunStateError.self) {
      try method.run(objective, course, budget, Recording(checkpoints: [0]), from: state)
    }
    var noisy = course
    noisy.noise = (0.1, 4)
    #expect(throws: RunStateError.self) { try method.run(objective, noisy, budget, recording, from: state) }
    #expect(throws: RunStateError.self) {
      try method.run(pack: [course, course], objective, budget, recording, from: [state])
    }
  }
}
